"""A RELAX NG schema in XML syntax, read into patterns that tests can walk: one flat file, no includes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

RNG = "http://relaxng.org/ns/structure/1.0"
ANNOTATIONS = "http://relaxng.org/ns/compatibility/annotations/1.0"
OTHER = "*"
"""Stands for the elements of another namespace, which have no one name."""
GROUPING = frozenset(("group", "choice", "optional", "zeroOrMore", "oneOrMore", "list", "interleave", "mixed"))


class Pattern(NamedTuple):
    """One pattern: its kind is the RELAX NG name; elements and attributes carry their name.

    A value carries its text, data its type with its patterns, a reference the name of its definition.
    """

    kind: str
    name: str = ""
    parts: tuple[Pattern, ...] = ()


class Grammar(NamedTuple):
    """The start and the definitions of a schema."""

    start: Pattern
    definitions: dict[str, Pattern]

    def elements(self) -> dict[str, Pattern]:
        """Return the element patterns by element name; both schemas define each name once."""
        found: dict[str, Pattern] = {}
        for definition in self.definitions.values():
            for pattern in walk(definition):
                if pattern.kind == "element":
                    found.setdefault(pattern.name, pattern)
        return found

    def reachable(self) -> set[str]:
        """Return the names of the elements to which the start leads."""
        elements, seen = self.elements(), set[str]()
        waiting = list(self.children(self.start))
        while waiting:
            name = waiting.pop()
            if name not in seen:
                seen.add(name)
                waiting.extend(self.children(Pattern("group", "", elements[name].parts)))
        return seen

    def children(self, pattern: Pattern) -> set[str]:
        """Return the names of the elements that a content pattern mentions, through all references."""
        found, followed = set[str](), set[str]()
        waiting = [pattern]
        while waiting:
            one = waiting.pop()
            if one.kind == "element":
                found.add(one.name)
            elif one.kind == "ref" and one.name not in followed:
                followed.add(one.name)
                waiting.append(self.definitions[one.name])
            else:
                waiting.extend(one.parts)
        return found


def walk(pattern: Pattern) -> Iterator[Pattern]:
    """Yield a pattern and all patterns inside it, references not followed."""
    waiting = [pattern]
    while waiting:
        one = waiting.pop()
        yield one
        waiting.extend(one.parts)


def read_grammar(path: Path) -> Grammar:
    """Read a flat schema; it has no includes, no combine attributes and no grammars inside grammars."""
    root = etree.parse(str(path)).getroot()
    definitions = {str(child.get("name")): _together(child) for child in root if child.tag == f"{{{RNG}}}define"}
    start = next(child for child in root if child.tag == f"{{{RNG}}}start")
    return Grammar(_together(start), definitions)


def documentation(path: Path) -> dict[str, str]:
    """Return the documentation of each definition, by its name: the first one found inside it."""
    root = etree.parse(str(path)).getroot()
    found = {}
    for child in root:
        if child.tag == f"{{{RNG}}}define":
            texts = [" ".join(str(each.text).split()) for each in child.iter(f"{{{ANNOTATIONS}}}documentation")]
            found[str(child.get("name"))] = texts[0] if texts else ""
    return found


def _together(element: etree._Element) -> Pattern:
    parts = _patterns(element)
    return parts[0] if len(parts) == 1 else Pattern("group", "", parts)


def _patterns(element: etree._Element) -> tuple[Pattern, ...]:
    return tuple(_pattern(child) for child in element if str(child.tag).startswith(f"{{{RNG}}}"))


def _pattern(element: etree._Element) -> Pattern:
    kind = etree.QName(element).localname
    if kind in GROUPING:
        return Pattern(kind, "", _patterns(element))
    if kind in ("element", "attribute"):
        return _named(kind, element)
    if kind == "data":
        facets = "".join(f"~{each.text or ''}" for each in element if each.tag == f"{{{RNG}}}param")
        return Pattern("data", f"{element.get('type')}{facets}")
    if kind == "value":
        return Pattern("value", element.text or "")
    return Pattern(kind, str(element.get("name") or ""))


def _named(kind: str, element: etree._Element) -> Pattern:
    name = element.get("name")
    parts = _patterns(element)
    if name is None:  # a name class, which only the metadata of other vocabularies need
        return Pattern(kind, OTHER, parts[1:])
    return Pattern(kind, str(name), parts or (Pattern("text"),) if kind == "attribute" else parts)
