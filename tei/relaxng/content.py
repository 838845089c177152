"""The content of an element parted into its attributes and all else.

Attributes have no order (ISO/IEC 19757-2, section 9.3.5), so those that simply may or must be there are taken out
of the content. What else attributes do, in choices or with wildcards, is left in, and settled by derivatives.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei.relaxng.patterns import (
    ATTRIBUTE,
    CHOICE,
    EMPTY,
    GROUP,
    HAS_ATTRIBUTE,
    INTERLEAVE,
    NOT_ALLOWED,
    ONE_OR_MORE,
)
from tei.relaxng.steps import run

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from tei.relaxng.compiled import CompiledSchema
    from tei.relaxng.steps import Steps


class Apart:
    """A pattern, the attributes in it that stand by themselves set apart.

    Attributes:
        rest: the pattern without them.
        simple: by name of such an attribute, its pattern.
        required: the names of those that must be there.
    """

    __slots__ = ("required", "rest", "simple")

    def __init__(self, rest: int, simple: dict[str, int], required: frozenset[str]) -> None:
        self.rest = rest
        self.simple = simple
        self.required = required


class Contents:
    """The contents of elements, what they share parted once."""

    def __init__(self, schema: CompiledSchema) -> None:
        self._names = schema.names
        self._patterns = schema.patterns
        self._apart: dict[int, Apart] = {}

    def apart(self, content: int) -> Apart:
        """Set the attributes of a content apart."""
        return self._apart.get(content) or run(self._part(content))

    def tangled(self, rest: int) -> list[int]:
        """Return the patterns of the attributes that are left in a content."""
        kinds, parts, traits = self._patterns.kinds, self._patterns.parts, self._patterns.traits
        found: list[int] = []
        seen: set[int] = set()
        todo = [rest]
        while todo:
            number = todo.pop()
            if number in seen or not traits[number] & HAS_ATTRIBUTE:
                continue
            seen.add(number)
            if kinds[number] == ATTRIBUTE:
                found.append(number)
            else:
                todo.extend(reversed(parts[number]))
        return found

    def _part(self, pattern: int) -> Steps[Apart]:
        patterns = self._patterns
        kind, parts, traits = patterns.kinds[pattern], patterns.parts[pattern], patterns.traits
        if kind not in {GROUP, INTERLEAVE}:
            found = self._one(pattern)
        else:
            left: list[int] = []
            simple: dict[str, int] = {}
            required: set[str] = set()
            for part in parts:
                if not traits[part] & HAS_ATTRIBUTE:
                    left.append(part)
                    continue
                inner: Apart = self._apart.get(part) or (yield self._part(part))
                left.append(inner.rest)
                simple.update(inner.simple)
                required.update(inner.required)
            rest = patterns.group(left) if kind == GROUP else patterns.interleave(left)
            found = Apart(rest, simple, frozenset(required))
        self._apart[pattern] = found
        return found

    def _one(self, pattern: int) -> Apart:
        """Set an attribute apart if the pattern is one, optional or not, of a single name."""
        patterns = self._patterns
        parts = patterns.parts[pattern]
        is_optional = patterns.kinds[pattern] == CHOICE and len(parts) == 2 and parts[1] == EMPTY
        attribute = parts[0] if is_optional else pattern
        if patterns.kinds[attribute] == ATTRIBUTE:
            number = patterns.parts[attribute][0]
            listed = self._names.listed[number]
            if len(listed) == 1 and number not in self._names.wide:
                return Apart(EMPTY, {listed[0]: attribute}, frozenset() if is_optional else frozenset(listed))
        return Apart(pattern, {}, frozenset())


def without_attribute(schema: CompiledSchema, content: int, matching: Collection[int]) -> int:
    """Return what is left of a content after one attribute (the derivative by an attribute).

    Args:
        schema: the schema.
        content: the pattern.
        matching: the patterns of attributes that the attribute matches.
    """
    return run(
        _Rewriting(schema, lambda attribute: EMPTY if attribute in matching else NOT_ALLOWED).consumed(content)
    )


def without_attributes(schema: CompiledSchema, content: int) -> int:
    """Return what is left of a content when there are no more attributes."""
    return run(_Rewriting(schema, lambda _: NOT_ALLOWED).closed(content))


class _Rewriting:
    def __init__(self, schema: CompiledSchema, outcome: Callable[[int], int]) -> None:
        self._patterns = schema.patterns
        self._outcome = outcome
        self._known: dict[int, int] = {}

    def consumed(self, pattern: int) -> Steps[int]:
        """Return what is left when exactly one attribute in a pattern is replaced by the outcome for it."""
        patterns = self._patterns
        if not patterns.traits[pattern] & HAS_ATTRIBUTE:
            return NOT_ALLOWED
        if pattern in self._known:
            return self._known[pattern]
        kind, parts = patterns.kinds[pattern], patterns.parts[pattern]
        if kind == ATTRIBUTE:
            return self._outcome(pattern)
        ways: list[int] = []
        for at, part in enumerate(parts):
            left: int = yield self.consumed(part)
            if left == NOT_ALLOWED:
                continue
            if kind == CHOICE:
                ways.append(left)
            elif kind == ONE_OR_MORE:
                ways.append(patterns.group((left, patterns.optional(pattern))))
            else:
                make = patterns.group if kind == GROUP else patterns.interleave
                ways.append(make((*parts[:at], left, *parts[at + 1 :])))
        self._known[pattern] = patterns.choice(ways)
        return self._known[pattern]

    def closed(self, pattern: int) -> Steps[int]:
        """Return a pattern with all attributes in it replaced by the outcome for them."""
        patterns = self._patterns
        if not patterns.traits[pattern] & HAS_ATTRIBUTE:
            return pattern
        if pattern in self._known:
            return self._known[pattern]
        kind = patterns.kinds[pattern]
        if kind == ATTRIBUTE:
            return self._outcome(pattern)
        left: list[int] = []
        for part in patterns.parts[pattern]:
            rest: int = yield self.closed(part)
            left.append(rest)
        if kind == CHOICE:
            result = patterns.choice(left)
        elif kind == GROUP:
            result = patterns.group(left)
        elif kind == INTERLEAVE:
            result = patterns.interleave(left)
        else:
            result = patterns.one_or_more(left[0])
        self._known[pattern] = result
        return result


def attributes_given(schema: CompiledSchema, content: int) -> int:
    """Return what is left of a content if all attributes that it might want are taken to be there."""
    return run(_Rewriting(schema, lambda _: EMPTY).closed(content))
