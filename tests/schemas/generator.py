"""Random documents that are valid against a schema: made of its patterns by a die that aims at rare elements.

The patterns are those of the engine, so that what is proved of the documents is proved of what validates others.

``python -m tests.schemas.generator schemas/tei-transcript.rng FOLDER 2000`` writes as many files.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from tei.relaxng.compilation import compile_schema
from tei.relaxng.patterns import (
    ATTRIBUTE,
    CHOICE,
    DATA,
    ELEMENT,
    EMPTY,
    HAS_ATTRIBUTE,
    HAS_ELEMENT,
    HAS_STRING,
    HAS_TEXT,
    INTERLEAVE,
    LIST,
    NOT_ALLOWED,
    ONE_OR_MORE,
    TEXT,
    VALUE,
)
from tei.relaxng.vocabulary import Vocabulary
from tests.schemas.grammar import OTHER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.relaxng.compiled import CompiledSchema

XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
SIZE = 150
"""So many elements, then a document is brought to its end."""
DEPTH = 14
"""So deep, then the shortest way down is taken."""
CONTENT = HAS_TEXT | HAS_STRING | HAS_ELEMENT
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

    element: int
    node: etree._Element
    depth: int
    way: tuple[str, ...]


class Generator:
    """Makes documents: each aims at an element used seldom, and is left to chance beside the way there."""

    def __init__(self, schema: CompiledSchema, seed: int) -> None:
        self.schema = schema
        self.kinds, self.parts = schema.patterns.kinds, schema.patterns.parts
        self.die = random.Random(seed)  # noqa: S311 - the documents are to be the same each time
        self.inside: dict[int, set[str]] = {}
        self.heights = _heights(schema)
        self.ways = _ways(schema)
        self.used = Counter(dict.fromkeys(sorted(self.ways), 0))
        self.chosen: Counter[tuple[int, int]] = Counter()
        self.ids: list[str] = []
        self.met: set[str] = set()
        self.size = 0
        self.way: tuple[str, ...] = ()
        self.waiting: list[Waiting] = []

    def document(self) -> etree._Element:
        """Return the root of one valid document."""
        self.ids, self.size, self.met = [], 0, set()
        holder = etree.Element("holder")
        self.way = self.ways[min(self.used, key=self.used.__getitem__)]
        self._emit(self.schema.start, holder, 0)
        while self.waiting:  # in no order, so that the size is shared out over the whole document
            element = self.waiting.pop(self.die.randrange(len(self.waiting)))
            self.way = element.way
            self._emit(self.schema.contents[element.element], element.node, element.depth)
        return holder[0]

    def _emit(self, pattern: int, parent: etree._Element, depth: int) -> None:
        kind = self.kinds[pattern]
        if kind == ELEMENT:
            self._element(pattern, parent, depth)
        elif kind == ATTRIBUTE:
            self._attribute(pattern, parent)
        elif pattern == TEXT or kind in (DATA, VALUE, LIST):
            _append(parent, self._value(pattern))
        else:
            for part in self._parts(pattern, ending=depth >= DEPTH or self.size >= SIZE):
                self._emit(part, parent, depth)

    def _parts(self, pattern: int, *, ending: bool) -> tuple[int, ...]:
        """Return what a choice, a repetition, a group or an interleave comes to this time."""
        parts = self.parts[pattern]
        if self.kinds[pattern] == CHOICE:
            return self._chosen(pattern, ending=ending)
        if self.kinds[pattern] == ONE_OR_MORE:
            return parts * (1 if ending else self.die.randint(1, 3))
        if self.kinds[pattern] == INTERLEAVE:
            return tuple(self.die.sample(parts, len(parts)))
        return parts

    def _leads(self, pattern: int) -> bool:
        """Say whether the pattern is on the way to the element that is aimed at."""
        if pattern not in self.inside:
            self.inside[pattern] = _names(self.schema, pattern)
        return bool(self.way) and self.way[0] in self.inside[pattern]

    def _is_skipped(self, pattern: int, *, ending: bool) -> bool:
        """Say whether something that may be absent is absent this time."""
        if self._leads(pattern):
            return False
        attribute = self.schema.patterns.traits[pattern] & (CONTENT | HAS_ATTRIBUTE) == HAS_ATTRIBUTE
        return (ending and not attribute) or self.die.random() >= (1 / 16 if attribute else 0.5)

    def _chosen(self, pattern: int, *, ending: bool) -> tuple[int, ...]:
        """Return one of the alternatives: one on the way, else the lowest at the end, else one of the rarest."""
        options = list(self._options(pattern))
        if EMPTY in options and self._is_skipped(pattern, ending=ending):
            return ()
        options = [option for option in options if option != EMPTY]
        leading = [option for option in options if self._leads(option)]
        if ending and not leading:
            lowest = min(map(self._height, options))
            leading = [option for option in options if self._height(option) == lowest]
        options = leading or options
        fewest = min(self.chosen[pattern, option] for option in options)
        chosen = self.die.choice([option for option in options if self.chosen[pattern, option] <= fewest + 1])
        self.chosen[pattern, chosen] += 1
        return (chosen,)

    def _options(self, pattern: int) -> Iterator[int]:
        """Yield the alternatives of a choice, those of nested choices among them."""
        waiting = list(self.parts[pattern])
        while waiting:
            part = waiting.pop()
            if self.kinds[part] == CHOICE and EMPTY not in self.parts[part]:
                waiting.extend(self.parts[part])
            else:
                yield part

    def _element(self, pattern: int, parent: etree._Element, depth: int) -> None:
        self.size += 1
        names, number = self.parts[pattern]
        listed = self.schema.names.listed[names]
        aimed = [name for name in listed if self.way[:1] == (name,)]
        name = (aimed or listed or (OTHER,))[0]
        self.used[name] += name not in self.met  # counted by documents: some elements nest in themselves
        self.met.add(name)
        way: tuple[str, ...] = ()
        if self.way[:1] == (name,):
            way, self.way = self.way[1:], ()
        if name == OTHER:
            etree.SubElement(parent, "{https://example.org/ns}record", source="archive").text = "13464"
            return
        element = etree.SubElement(parent, _clark(name))
        self.waiting.append(Waiting(number, element, depth + 1, way))

    def _attribute(self, pattern: int, parent: etree._Element) -> None:
        names, content = self.parts[pattern]
        name = _clark(self.schema.names.listed[names][0])
        if name == XML_ID:
            self.ids.append(f"i{len(self.ids) + 1}")
            parent.set(name, self.ids[-1])
        else:
            parent.set(name, "".join(self._members(content)))

    def _value(self, pattern: int) -> str:
        kind = self.kinds[pattern]
        if kind == VALUE:
            return self.schema.values.texts[self.parts[pattern][0]]
        if pattern == TEXT:
            return " ".join(self.die.choices(WORDS, k=self.die.randint(1, 4))) + " "
        if kind == DATA:
            return self._datum(datatype(self.schema, pattern))
        return " ".join(self._members(self.parts[pattern][0]))

    def _members(self, pattern: int) -> Iterator[str]:
        if pattern == TEXT or self.kinds[pattern] in (DATA, VALUE, LIST):
            yield self._value(pattern)
        else:
            for part in self._parts(pattern, ending=False):
                yield from self._members(part)

    def _datum(self, name: str) -> str:
        if name == "anyURI" and self.ids and self.die.random() < 0.5:
            return f"#{self.die.choice(self.ids)}"
        return self.die.choice(VALUES[name])

    def _height(self, pattern: int) -> int:
        return _height(self.schema, pattern, self.heights)


def _clark(name: str) -> str:
    namespace, _, local = name.rpartition(" ")
    return f"{{{namespace}}}{local}" if namespace else local


def _append(parent: etree._Element, text: str) -> None:
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text


def _names(schema: CompiledSchema, pattern: int) -> set[str]:
    """Return the names of the elements directly in a pattern, the one that stands for a wildcard among them."""
    found, seen, waiting = set[str](), {pattern}, [pattern]
    while waiting:
        one = waiting.pop()
        parts = schema.patterns.parts[one]
        if schema.patterns.kinds[one] == ELEMENT:
            found |= {OTHER} if parts[0] in schema.names.wide else set(schema.names.listed[parts[0]])
        elif schema.patterns.traits[one] & HAS_ELEMENT:
            waiting += [part for part in parts if part not in seen]
            seen.update(parts)
    return found


def _ways(schema: CompiledSchema) -> dict[str, tuple[str, ...]]:
    """Return for each element the shortest way to it from the start, as names of elements."""
    vocabulary = Vocabulary(schema)
    ways: dict[str, tuple[str, ...]] = {name: (name,) for name in sorted(_names(schema, schema.start))}
    queue = list(ways)
    for name in queue:  # grows while it is read: breadth first
        inside = [_names(schema, schema.contents[number]) for number in vocabulary.elements(name)]
        for child in sorted(set().union(*inside) - ways.keys()):
            ways[child] = (*ways[name], child)
            queue.append(child)
    return ways


def _heights(schema: CompiledSchema) -> list[int]:
    """Return for each element how many levels its smallest content has: found by approximation from above."""
    heights = [ENDLESS] * len(schema.contents)
    changed = True
    while changed:
        changed = False
        for number, content in enumerate(schema.contents):
            height = _height(schema, content, heights)
            if height < heights[number]:
                heights[number], changed = height, True
    return heights


def _height(schema: CompiledSchema, pattern: int, heights: list[int]) -> int:
    kind, parts = schema.patterns.kinds[pattern], schema.patterns.parts[pattern]
    if pattern == NOT_ALLOWED:
        return ENDLESS
    if kind == ELEMENT:
        return heights[parts[1]] + 1
    if not schema.patterns.traits[pattern] & HAS_ELEMENT:
        return 0
    return (min if kind == CHOICE else max)(_height(schema, part, heights) for part in parts)


def datatype(schema: CompiledSchema, pattern: int) -> str:
    """Return the name of the datatype of a pattern, with the regular expression that narrows it."""
    _, name, parameters = schema.datatypes[schema.patterns.parts[pattern][0]]
    return "~".join((name, *(value for key, value in parameters if key == "pattern")))


def datatypes(schema: CompiledSchema) -> set[str]:
    """Return all datatypes of a schema, with their patterns."""
    found = (pattern for pattern, kind in enumerate(schema.patterns.kinds) if kind == DATA)
    return {datatype(schema, pattern) for pattern in found} - {"ID"}


def compiled(path: Path) -> CompiledSchema:
    """Return a schema as the engine compiles it."""
    return compile_schema(str(path), path.read_bytes())[0]


def write_documents(schema: Path, folder: Path, count: int) -> list[Path]:
    """Write so many documents, each from its own number, into a folder; return their paths."""
    generator = Generator(compiled(schema), seed=1953)
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number in range(count):
        paths.append(folder / f"random-{number:04}.xml")
        paths[-1].write_bytes(etree.tostring(generator.document(), encoding="UTF-8"))
    return paths


if __name__ == "__main__":
    write_documents(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
