"""Random documents that are valid against a schema: made by a seeded die that aims at rare elements.

``python -m tests.schemas.generator schemas/tei-transcript.rng FOLDER 2000`` writes as many files.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from tests.schemas.grammar import OTHER, Grammar, Pattern, read_grammar, walk

if TYPE_CHECKING:
    from collections.abc import Iterator

TEI = "http://www.tei-c.org/ns/1.0"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
SIZE = 150
"""So many elements, then a document is brought to its end."""
DEPTH = 14
"""So deep, then the shortest way down is taken."""
ENDLESS = 10_000
WORDS = ("Telegraph", "the", "results", "to", "Peking", "Срочно", "王", "1953", "—", "& so on", "a < b")
VALUES = {
    "anyURI": ("https://example.org/persons#molotov", "persons.xml#m", "psn:m"),
    "string": ("13464", "page 3, recto", ""),
    "token": ("iambic", "a b"),
    "token~[^\\p{C}\\p{Z}]+": ("letter", "p.3", "été", "№1"),
    "token~(\\-?[\\d]+/\\-?[\\d]+)": ("1/3", "-2/5"),
    "token~[0-9.,DHMPRSTWYZ/:+\\-]+": ("1953-W27", "P2DT3H", "1953-07-04/1953-07-11"),
    "token~[\\d]+[a-z]*[\\d]*(\\.[\\d]+[a-z]*[\\d]*){0,3}": ("1", "2.1", "7rc1.0.2.5b"),
    "token~[\\d]+(\\.[\\d]+){0,2}": ("4.3.0", "5"),
    "token~(-?[0-9]+(\\.[0-9]+)?,-?[0-9]+(\\.[0-9]+)?)": ("0,0", "-1.5,20"),
    "token~[\\-+]?\\d+(\\.\\d+)?(%|cm|mm|in|pt|pc|px|em|ex|gd|rem|vw|vh|vm)": ("12cm", "80.5%"),
    "token~[a-z][a-z0-9\\+\\.\\-]*": ("psn", "x-y"),
    "string~.+": (".", ", "),
    "Name": ("molotov", "tei:p"),
    "NCName": ("molotov", "_1"),
    "language": ("ru-Latn", "en"),
    "boolean": ("true", "0"),
    "nonNegativeInteger": ("0", "12"),
    "double": ("0.5", "-3", "1e3", "INF"),
    "float": ("2.5", "NaN"),
    "duration": ("PT2M30S", "-P1Y"),
    "date": ("1953-07-04", "1952-02-29Z"),
    "gYear": ("1953", "-0043"),
    "gYearMonth": ("1953-07",),
    "gMonth": ("--07",),
    "gMonthDay": ("--07-04",),
    "gDay": ("---04",),
    "time": ("21:20:00",),
    "dateTime": ("1953-07-04T21:20:00", "1953-07-04T21:20:00+08:00"),
}
"""Values of each datatype, with its pattern."""


class Waiting(NamedTuple):
    """An element whose content is still to be made, and the way from it to the element that is aimed at."""

    pattern: Pattern
    node: etree._Element
    depth: int
    way: tuple[str, ...]


class Generator:
    """Makes documents: each aims at an element used seldom, and is left to chance beside the way there."""

    def __init__(self, grammar: Grammar, seed: int) -> None:
        self.grammar = grammar
        self.die = random.Random(seed)  # noqa: S311 - the documents are to be the same each time
        self.used = Counter(dict.fromkeys(sorted(grammar.elements()), 0))
        self.chosen: Counter[int] = Counter()
        self.heights = _heights(grammar)
        self.ways = _ways(grammar)
        self.inside = {id(each): grammar.children(each) for each in _all_patterns(grammar)}
        self.ids: list[str] = []
        self.size = 0
        self.way: tuple[str, ...] = ()
        self.waiting: list[Waiting] = []

    def document(self) -> etree._Element:
        """Return the root of one valid document."""
        self.ids, self.size = [], 0
        holder = etree.Element("holder")
        self.way = self.ways[min(self.used, key=self.used.__getitem__)]
        self._emit(self.grammar.start, holder, 0)
        while self.waiting:  # in no order, so that the size is shared out over the whole document
            element = self.waiting.pop(self.die.randrange(len(self.waiting)))
            self.way = element.way
            for part in element.pattern.parts:
                self._emit(part, element.node, element.depth)
        return holder[0]

    def _emit(self, pattern: Pattern, parent: etree._Element, depth: int) -> None:
        if pattern.kind == "element":
            self._element(pattern, parent, depth)
        elif pattern.kind == "attribute":
            self._attribute(pattern, parent)
        elif pattern.kind in ("text", "data", "value", "list"):
            _append(parent, self._value(pattern))
        else:
            for part in self._parts(pattern, ending=depth >= DEPTH or self.size >= SIZE):
                self._emit(part, parent, depth)

    def _parts(self, pattern: Pattern, *, ending: bool) -> list[Pattern]:
        """Return what a reference, a group, a choice or a repetition comes to this time."""
        if pattern.kind == "ref":
            return [self.grammar.definitions[pattern.name]]
        if pattern.kind == "choice":
            return [self._chosen(pattern, ending=ending)]
        if pattern.kind == "optional":
            return self._optional(pattern, ending=ending)
        if pattern.kind in ("zeroOrMore", "oneOrMore"):
            least = int(pattern.kind == "oneOrMore" or self._leads(pattern))
            return list(pattern.parts) * (least if ending else self.die.randint(least, 3))
        return list(pattern.parts)

    def _leads(self, pattern: Pattern) -> bool:
        """Say whether the pattern is on the way to the element that is aimed at."""
        return bool(self.way) and self.way[0] in self.inside[id(pattern)]

    def _optional(self, pattern: Pattern, *, ending: bool) -> list[Pattern]:
        attribute = all(each.kind == "attribute" for each in pattern.parts)
        by_chance = (attribute or not ending) and self.die.random() < (1 / 16 if attribute else 0.5)
        return list(pattern.parts) if by_chance or self._leads(pattern) else []

    def _chosen(self, pattern: Pattern, *, ending: bool) -> Pattern:
        """Return one of the alternatives: one on the way, else the lowest at the end, else one of the rarest."""
        options = list(self._options(pattern))
        leading = [each for each in options if self._leads(each)]
        if ending and not leading:
            lowest = min(map(self._height, options))
            leading = [each for each in options if self._height(each) == lowest]
        options = leading or options
        fewest = min(self.chosen[id(each)] for each in options)
        chosen = self.die.choice([each for each in options if self.chosen[id(each)] <= fewest + 1])
        self.chosen[id(chosen)] += 1
        return chosen

    def _options(self, pattern: Pattern) -> Iterator[Pattern]:
        """Yield the alternatives of a choice, those of nested choices among them."""
        waiting = list(pattern.parts)
        while waiting:
            part = waiting.pop()
            inner = self.grammar.definitions[part.name] if part.kind == "ref" else part
            if inner.kind == "choice":
                waiting.extend(inner.parts)
            else:
                yield inner

    def _element(self, pattern: Pattern, parent: etree._Element, depth: int) -> None:
        self.size += 1
        self.used[pattern.name] += 1
        way: tuple[str, ...] = ()
        if self._leads(pattern):
            way, self.way = self.way[1:], ()
        if pattern.name == OTHER:
            etree.SubElement(parent, "{https://example.org/ns}record", source="archive").text = "13464"
            return
        element = etree.SubElement(parent, f"{{{TEI}}}{pattern.name}")
        self.waiting.append(Waiting(pattern, element, depth + 1, way))

    def _attribute(self, pattern: Pattern, parent: etree._Element) -> None:
        name = pattern.name.replace("xml:", "{http://www.w3.org/XML/1998/namespace}")
        if name == XML_ID:
            self.ids.append(f"i{len(self.ids) + 1}")
            parent.set(name, self.ids[-1])
        else:
            parent.set(name, "".join(self._value(each) for each in pattern.parts))

    def _value(self, pattern: Pattern) -> str:
        if pattern.kind == "value":
            return pattern.name
        if pattern.kind == "text":
            return " ".join(self.die.choices(WORDS, k=self.die.randint(1, 4))) + " "
        if pattern.kind == "data":
            return self._datum(pattern.name)
        if pattern.kind == "list":
            return " ".join(value for part in pattern.parts for value in self._members(part))
        return "".join(self._members(pattern))

    def _members(self, pattern: Pattern) -> Iterator[str]:
        if pattern.kind in ("data", "value", "text", "list"):
            yield self._value(pattern)
        else:
            for part in self._parts(pattern, ending=False):
                yield from self._members(part)

    def _datum(self, datatype: str) -> str:
        if datatype == "anyURI" and self.ids and self.die.random() < 0.5:
            return f"#{self.die.choice(self.ids)}"
        return self.die.choice(VALUES[datatype])

    def _height(self, pattern: Pattern) -> int:
        return _height(pattern, self.heights)


def _append(parent: etree._Element, text: str) -> None:
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text


def _all_patterns(grammar: Grammar) -> Iterator[Pattern]:
    for definition in (grammar.start, *grammar.definitions.values()):
        yield from walk(definition)


def _ways(grammar: Grammar) -> dict[str, tuple[str, ...]]:
    """Return for each element the shortest way to it from the start, as names of elements."""
    elements = grammar.elements()
    ways: dict[str, tuple[str, ...]] = {"": ()}
    queue = [""]
    for name in queue:  # grows while it is read: breadth first
        inside = grammar.start if not name else Pattern("group", "", elements[name].parts)
        for child in sorted(grammar.children(inside) - ways.keys()):
            ways[child] = (*ways[name], child)
            queue.append(child)
    return ways


def _heights(grammar: Grammar) -> dict[str, int]:
    """Return for each definition how many levels its smallest content has: found by approximation from above."""
    heights = dict.fromkeys(grammar.definitions, ENDLESS)
    changed = True
    while changed:
        changed = False
        for name, definition in grammar.definitions.items():
            height = _height(definition, heights)
            if height < heights[name]:
                heights[name], changed = height, True
    return heights


def _height(pattern: Pattern, heights: dict[str, int]) -> int:
    if pattern.kind == "ref":
        return heights[pattern.name]
    if pattern.kind in ("optional", "zeroOrMore", "attribute") or not pattern.parts:
        return int(pattern.kind == "element")
    inside = [_height(part, heights) for part in pattern.parts]
    if pattern.kind == "choice":
        return min(inside)
    return max(inside) + (pattern.kind == "element")


def datatypes(grammar: Grammar) -> set[str]:
    """Return all datatypes of a schema, with their patterns."""
    return {each.name for each in _all_patterns(grammar) if each.kind == "data"} - {"ID"}


def write_documents(schema: Path, folder: Path, count: int) -> list[Path]:
    """Write so many documents, each from its own number, into a folder; return their paths."""
    generator = Generator(read_grammar(schema), seed=1953)
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number in range(count):
        paths.append(folder / f"random-{number:04}.xml")
        paths[-1].write_bytes(etree.tostring(generator.document(), encoding="UTF-8"))
    return paths


if __name__ == "__main__":
    write_documents(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
