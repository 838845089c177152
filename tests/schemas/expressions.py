"""Content models as regular expressions over child names, and whether one admits all that another admits.

Decided by derivatives: what may follow once a name was read. Expressions are kept in one form each, so that
there are few; names that stand in the same sets behave the same, so that one of them is tried for all.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.schemas.grammar import Grammar, Pattern

TEXT = "#text"


class Regex(NamedTuple):
    """A regular expression over child names: kind is never, empty, one, sequence, choice or star."""

    kind: str
    names: frozenset[str] = frozenset()
    parts: tuple[Regex, ...] = ()


NEVER = Regex("never")
EMPTY = Regex("empty")


def one(names: Iterable[str]) -> Regex:
    """Return the expression for any one of these names."""
    found = frozenset(names)
    return Regex("one", found) if found else NEVER


def star(part: Regex) -> Regex:
    """Return the expression for any number of these, in its simplest form."""
    if part.kind in ("never", "empty"):
        return EMPTY
    if part.kind == "star":
        return part
    if part.kind == "choice":
        part = choice([inner.parts[0] if inner.kind == "star" else inner for inner in part.parts])
        part = choice([inner for inner in (part.parts or (part,)) if inner != EMPTY])
    return Regex("star", frozenset(), (part,))


def sequence(first: Regex, second: Regex) -> Regex:
    """Return the expression for one and then the other, nested to the right."""
    if NEVER in (first, second):
        return NEVER
    if first == EMPTY:
        return second
    if second == EMPTY:
        return first
    if first.kind == "sequence":
        return sequence(first.parts[0], sequence(first.parts[1], second))
    return Regex("sequence", frozenset(), (first, second))


def choice(parts: Iterable[Regex]) -> Regex:
    """Return the expression for any of these: flat, without doubles, names gathered, in a fixed order."""
    names, others, waiting = set[str](), set[Regex](), list(parts)
    while waiting:
        part = waiting.pop()
        if part.kind == "choice":
            waiting.extend(part.parts)
        elif part.kind == "one":
            names |= part.names
        elif part != NEVER:
            others.add(part)
    if EMPTY in others and any(nullable(each) for each in others if each != EMPTY):
        others.discard(EMPTY)
    flat = ([one(names)] if names else []) + sorted(others, key=_order)
    if not flat:
        return NEVER
    return flat[0] if len(flat) == 1 else Regex("choice", frozenset(), tuple(flat))


@cache
def _order(part: Regex) -> str:
    inside = ",".join(_order(each) for each in part.parts)
    return f"{part.kind}({' '.join(sorted(part.names))};{inside})"


@cache
def nullable(part: Regex) -> bool:
    """Say whether the expression admits nothing at all."""
    if part.kind in ("empty", "star"):
        return True
    if part.kind == "sequence":
        return all(map(nullable, part.parts))
    return part.kind == "choice" and any(map(nullable, part.parts))


@cache
def derivative(part: Regex, name: str) -> Regex:
    """Return what may follow once this name was read."""
    if part.kind == "one":
        return EMPTY if name in part.names else NEVER
    if part.kind == "choice":
        return choice([derivative(each, name) for each in part.parts])
    if part.kind == "star":
        return sequence(derivative(part.parts[0], name), part)
    if part.kind == "sequence":
        first, rest = part.parts
        after = sequence(derivative(first, name), rest)
        return choice((after, derivative(rest, name))) if nullable(first) else after
    return NEVER


@cache
def starts(part: Regex) -> frozenset[frozenset[str]]:
    """Return the sets of names with which the expression can begin."""
    if part.kind == "one":
        return frozenset((part.names,))
    if part.kind == "sequence":
        first, rest = part.parts
        return starts(first) | starts(rest) if nullable(first) else starts(first)
    return frozenset[frozenset[str]]().union(*map(starts, part.parts))


def _alike(ours: Regex, theirs: Regex) -> Iterator[str]:
    """Yield one of each kind of name that ours can begin with: names in the same sets behave the same."""
    sets = [*starts(ours), *starts(theirs)]
    seen = set[tuple[bool, ...]]()
    for name in sorted(frozenset[str]().union(*starts(ours))):
        kind = tuple(name in each for each in sets)
        if kind not in seen:
            seen.add(kind)
            yield name


def counter_example(ours: Regex, theirs: Regex) -> list[str] | None:
    """Return the shortest run of names that ours admits and theirs does not; None when there is none."""
    seen = {(ours, theirs)}
    waiting: list[tuple[Regex, Regex, list[str]]] = [(ours, theirs, [])]
    for left, right, before in waiting:  # grows while it is read: breadth first
        if nullable(left) and not nullable(right):
            return before
        for name in _alike(left, right):
            after = (derivative(left, name), derivative(right, name))
            if after not in seen:
                seen.add(after)
                waiting.append((*after, [*before, name]))
    return None


class Names(NamedTuple):
    """The schema whose content models are turned into expressions, with what was already turned."""

    grammar: Grammar
    known: dict[str, Regex]


def content(names: Names, pattern: Pattern) -> Regex:
    """Return the content of an element as an expression; attributes count as nothing."""
    kind, parts = pattern.kind, pattern.parts
    if kind == "ref":
        if pattern.name not in names.known:
            names.known[pattern.name] = content(names, names.grammar.definitions[pattern.name])
        return names.known[pattern.name]
    if kind == "element":
        return one((pattern.name,))
    if kind in ("attribute", "empty"):
        return EMPTY
    if kind == "text":
        return star(one((TEXT,)))
    if kind in ("data", "value", "list"):
        return one((TEXT,))
    return _composed(kind, [content(names, each) for each in parts])


def _composed(kind: str, parts: list[Regex]) -> Regex:
    if kind == "choice":
        return choice(parts)
    whole = EMPTY
    for part in reversed(parts):
        whole = sequence(part, whole)
    if kind == "optional":
        return choice((whole, EMPTY))
    if kind == "zeroOrMore":
        return star(whole)
    return sequence(whole, star(whole)) if kind == "oneOrMore" else whole
