"""The law of the findings: one fault put into a valid document is one finding, at the right place, that names it.

Faults are put into the documents of the schema's own tests, at places chosen by a fixed seed; a few in a hundred
may be told otherwise, since what was meant can't always be known.
"""

from __future__ import annotations

import random
import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tei.bundled import TRANSCRIPT, bundled
from tei.validation import loaded, validate
from tests.schemas.judge import DOCUMENTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from tei.findings.finding import Finding

NUMBER = 60
"""Faults of each kind."""
NO_RULES: frozenset[str] = frozenset()
LEAST = 0.97
"""The share of them that must be told in one finding, on the right line, by name."""
TAG = re.compile(
    r"<!--.*?-->|<\?.*?\?>|<(?P<end>/?)(?P<name>[\w:]+)(?P<attributes>[^<>]*?)(?P<empty>/?)>", re.DOTALL
)


class Element(NamedTuple):
    """An element of a document, by offsets: of its start tag, and of its end tag."""

    name: str
    start: int
    inside: int
    after: int
    end: int
    parent: int
    attributes: str


class Fault(NamedTuple):
    """A document with a fault, the lines on which it may be told, and the names of which one must be said."""

    document: str
    lines: set[int]
    names: set[str]


@cache
def elements(document: str) -> list[Element]:
    """Return the elements of a document, in order."""
    found: list[Element] = []
    opened: list[int] = []
    for match in TAG.finditer(document):
        if match["name"] is None:
            continue
        if match["end"]:
            number = opened.pop()
            found[number] = found[number]._replace(after=match.start(), end=match.end())
            continue
        parent = opened[-1] if opened else -1
        whole = (match.start(), match.end(), match.end(), match.end())
        found.append(Element(match["name"], *whole, parent, match["attributes"]))
        if not match["empty"]:
            opened.append(len(found) - 1)
    return found


def line(document: str, offset: int) -> int:
    """Return the line of an offset."""
    return document.count("\n", 0, offset) + 1


def misspelled(word: str, chance: random.Random) -> str:
    """Return a word with a slip of typing."""
    at = chance.randrange(len(word))
    return chance.choice([word[:at] + word[at] + word[at:], word[:at] + word[at + 1 :], word.swapcase()])


def slip_in_a_name(document: str, chance: random.Random) -> Fault | None:
    """Misspell the name of an element."""
    each = chance.choice([each for each in elements(document) if len(each.name) > 3])
    name = misspelled(each.name, chance)
    if loaded(bundled(TRANSCRIPT)).vocabulary.elements(f"http://www.tei-c.org/ns/1.0 {name}"):
        return None
    start = document[each.start : each.inside].replace(f"<{each.name}", f"<{name}", 1)
    end = document[each.after : each.end].replace(each.name, name)
    changed = document[: each.start] + start + document[each.inside : each.after] + end + document[each.end :]
    return Fault(changed, {line(document, each.start)}, {name})


def stray_element(document: str, chance: random.Random) -> Fault | None:
    """Put an element where it can't stand."""
    name, text = chance.choice([("row", "<row><cell>a</cell></row>"), ("speaker", "<speaker>A</speaker>")])
    each = chance.choice([e for e in elements(document) if e.name not in ("table", "sp") and e.after > e.inside])
    changed = document[: each.inside] + text + document[each.inside :]
    return Fault(changed, {line(document, each.inside)}, {name})


def exchanged(document: str, chance: random.Random) -> Fault | None:
    """Exchange an element with the next one in the same parent."""
    known = elements(document)
    number = chance.randrange(1, len(known))
    one = known[number]
    after = [each for each in known if each.parent == one.parent and each.start >= one.end]
    if not after or after[0].name == one.name:
        return None
    other = after[0]
    first, between, second = (
        document[one.start : one.end],
        document[one.end : other.start],
        document[other.start : other.end],
    )
    changed = document[: one.start] + second + between + first + document[other.end :]
    where = {line(changed, one.start), line(changed, one.start + len(second + between))}
    where |= {line(changed, each.start) for each in after[1:2]}
    return Fault(changed, where, {one.name, other.name})


def left_out(document: str, chance: random.Random) -> Fault | None:
    """Take an element out."""
    known = elements(document)
    each = known[chance.randrange(1, len(known))]
    gone = document[each.start : each.end]
    if "xml:id" in gone:
        return None
    parent = known[each.parent]
    changed = document[: each.start] + "\n" * gone.count("\n") + document[each.end :]
    following = [line(document, e.start) for e in known if e.parent == each.parent and e.start >= each.end]
    where = {line(document, at) for at in (parent.start, each.start, each.end, parent.after)} | set(following[:1])
    return Fault(changed, where, {parent.name, each.name})


def slip_in_an_attribute(document: str, chance: random.Random) -> Fault | None:
    """Misspell the name of an attribute."""
    each = chance.choice(elements(document))
    attributes = [name for name in re.findall(r"\s([a-z]+)=", each.attributes) if name != "xmlns"]
    if not attributes:
        return None
    attribute = chance.choice(attributes)
    name = misspelled(attribute, chance)
    if not name or name in attributes or loaded(bundled(TRANSCRIPT)).vocabulary.knows_attribute(name):
        return None
    at = document.index(f" {attribute}=", each.start) + 1
    changed = document[:at] + name + document[at + len(attribute) :]
    return Fault(changed, {line(document, each.start), line(document, at)}, {name})


def words_between(document: str, chance: random.Random) -> Fault | None:
    """Put words where only elements can stand."""
    known = elements(document)
    number = chance.randrange(len(known))
    each = known[number]
    children = [child for child in known if child.parent == number]
    own = document[each.inside : each.after]
    for child in children:
        own = own.replace(document[child.start : child.end], "")
    if not children or re.sub(r"<!--.*?-->", "", own, flags=re.DOTALL).strip():
        return None
    changed = document[: each.inside] + "stray words" + document[each.inside :]
    return Fault(changed, {line(document, each.inside)}, {each.name})


KINDS = [slip_in_a_name, stray_element, exchanged, left_out, slip_in_an_attribute, words_between]


@cache
def faults(kind: Callable[[str, random.Random], Fault | None]) -> list[tuple[Fault, list[Finding]]]:
    """Return faults of a kind that are faults, with what is found."""
    chance = random.Random(kind.__name__)  # noqa: S311 - the same places every time
    documents = [path.read_text("utf-8") for path in DOCUMENTS]
    schema = loaded(bundled(TRANSCRIPT))
    found: list[tuple[Fault, list[Finding]]] = []
    for _ in range(40 * NUMBER):
        fault = kind(chance.choice(documents), chance)
        findings = validate(fault.document.encode(), schema, rules=NO_RULES) if fault else []
        if fault and findings:
            found.append((fault, findings))
        if len(found) == NUMBER:
            break
    return found


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_one_fault_is_one_finding_at_its_place_by_its_name(
    kind: Callable[[str, random.Random], Fault | None],
) -> None:
    told = faults(kind)
    assert len(told) == NUMBER
    shares = [sum(each) / len(told) for each in zip(*map(_judged, told), strict=True)]
    assert dict(zip(LAWS, shares, strict=True)) == {law: pytest.approx(1, abs=1 - LEAST) for law in LAWS}


LAWS = ("single", "on its line", "named", "short")


def _judged(told: tuple[Fault, list[Finding]]) -> tuple[bool, bool, bool, bool]:
    """Return whether a fault is told in one finding, on its line, by name, and shortly."""
    fault, findings = told
    said = f"{findings[0].message}; {findings[0].hint}"
    is_named = any(re.search(rf"[<@]{re.escape(name)}\b", said) for name in fault.names)
    return len(findings) == 1, findings[0].line in fault.lines, is_named, len(said) <= 300


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_nothing_is_found_where_there_is_nothing(path: object) -> None:
    assert validate(str(path), loaded(bundled(TRANSCRIPT)), rules=NO_RULES) == []


SEVERAL = 5
"""Faults put into one document."""


def test_several_faults_are_as_many_findings() -> None:
    chance = random.Random("several")  # noqa: S311 - the same places every time
    documents = [path.read_text("utf-8") for path in DOCUMENTS]
    schema = loaded(bundled(TRANSCRIPT))
    as_many = []
    for _ in range(NUMBER):
        document, number = chance.choice(documents), 0
        for kind in chance.sample(KINDS, SEVERAL):
            fault = kind(document, chance)
            if fault and len(validate(fault.document.encode(), schema, rules=NO_RULES)) > number:
                document, number = fault.document, number + 1
        as_many.append(len(validate(document.encode(), schema, rules=NO_RULES)) == number)

    assert sum(as_many) / NUMBER == pytest.approx(1, abs=1 - LEAST)
