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


class Content:
    """The content of an element.

    Attributes:
        simple: by name of an attribute that stands by itself, its pattern.
        required: the names of those that must be there.
        rest: the content without them.
        tangled: the patterns of the attributes that are left in the rest.
    """

    __slots__ = ("_schema", "required", "rest", "simple", "tangled")

    def __init__(self, schema: CompiledSchema, content: int) -> None:
        self.simple: dict[str, int] = {}
        self.required: set[str] = set()
        self._schema = schema
        self.rest = run(self._untangled(content))
        self.tangled = self._attributes(self.rest)

    def _untangled(self, pattern: int) -> Steps[int]:
        """Return a pattern without the attributes that stand by themselves, which are noted."""
        patterns = self._schema.patterns
        kind, parts = patterns.kinds[pattern], patterns.parts[pattern]
        if not patterns.traits[pattern] & HAS_ATTRIBUTE:
            return pattern
        if kind in {GROUP, INTERLEAVE}:
            left: list[int] = []
            for part in parts:
                rest: int = yield self._untangled(part)
                left.append(rest)
            return patterns.group(left) if kind == GROUP else patterns.interleave(left)
        is_optional = kind == CHOICE and len(parts) == 2 and parts[1] == EMPTY
        attribute = parts[0] if is_optional else pattern
        if patterns.kinds[attribute] != ATTRIBUTE:
            return pattern
        names = self._schema.name_classes[patterns.parts[attribute][0]]
        listed = names.listed()
        if names.is_open or len(listed) != 1:
            return pattern
        self.simple[listed[0]] = attribute
        if not is_optional:
            self.required.add(listed[0])
        return EMPTY

    def _attributes(self, pattern: int) -> list[int]:
        """Return the patterns of attributes in a pattern."""
        patterns = self._schema.patterns
        found: list[int] = []
        seen: set[int] = set()
        todo = [pattern]
        while todo:
            number = todo.pop()
            if number in seen or not patterns.traits[number] & HAS_ATTRIBUTE:
                continue
            seen.add(number)
            if patterns.kinds[number] == ATTRIBUTE:
                found.append(number)
            else:
                todo.extend(reversed(patterns.parts[number]))
        return found


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
