"""What is left of a content once its attributes are known.

ISO/IEC 19757-2, section 9.3.5. No two members of a group have attributes of one name (section 7.3), so each
attribute belongs to one member, and all of them are settled on one way through the content.
"""

from __future__ import annotations

from tei.relaxng.content import attributes_in
from tei.relaxng.patterns import (
    ATTRIBUTE,
    CHOICE,
    EMPTY,
    GROUP,
    HAS_ATTRIBUTE,
    INTERLEAVE,
    NOT_ALLOWED,
)
from tei.relaxng.steps import run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from tei.relaxng.patterns import Patterns
    from tei.relaxng.steps import Steps


def settled(patterns: Patterns, content: int, given: Sequence[Iterable[int]]) -> int:
    """Return what is left of a content that has these attributes and no others; NOT_ALLOWED if it can't.

    Args:
        patterns: the table of patterns.
        content: the pattern.
        given: for each attribute, the patterns of attributes that it matches.
    """
    return _settle(patterns, content, given, lambda _: NOT_ALLOWED)


def without_attribute(patterns: Patterns, content: int, matching: Iterable[int]) -> int:
    """Return what is left of a content after one attribute, others being possible still.

    Args:
        patterns: the table of patterns.
        content: the pattern.
        matching: the patterns of attributes that the attribute matches.
    """
    return _settle(patterns, content, [matching], lambda attribute: attribute)


def attributes_given(patterns: Patterns, content: int) -> int:
    """Return what is left of a content if all attributes that it might want are taken to be there."""
    return _settle(patterns, content, [], lambda _: EMPTY)


def _settle(patterns: Patterns, content: int, given: Sequence[Iterable[int]], others: Callable[[int], int]) -> int:
    return run(_Settlement(patterns, given, others).left(content, set(range(len(given)))))


class _Settlement:
    """The attributes given, by number, and what becomes of the patterns of others."""

    def __init__(self, patterns: Patterns, given: Sequence[Iterable[int]], others: Callable[[int], int]) -> None:
        self._patterns = patterns
        self._others = others
        self._matching: dict[int, set[int]] = {}
        self._without: dict[int, int] = {}
        for number, leaves in enumerate(given):
            for leaf in leaves:
                self._matching.setdefault(leaf, set()).add(number)

    def left(self, pattern: int, numbers: set[int]) -> Steps[int]:
        """Return what is left of a pattern to which exactly these attributes belong."""
        patterns = self._patterns
        if not patterns.traits[pattern] & HAS_ATTRIBUTE:
            return NOT_ALLOWED if numbers else pattern
        if not numbers and pattern in self._without:
            return self._without[pattern]
        kind, parts = patterns.kinds[pattern], patterns.parts[pattern]
        if kind == ATTRIBUTE:
            return self._leaf(pattern, numbers) if numbers else self._others(pattern)
        if kind in {GROUP, INTERLEAVE}:
            left: list[int] = yield self._members(parts, numbers)
            result = patterns.group(left) if kind == GROUP else patterns.interleave(left)
        elif kind == CHOICE:
            ways: list[int] = []
            for part in parts:
                way: int = yield self.left(part, set(numbers))
                ways.append(way)
            result = patterns.choice(ways)
        else:
            result = yield self._repeated(parts[0], numbers)
        if not numbers:
            self._without[pattern] = result
        return result

    def _leaf(self, attribute: int, numbers: set[int]) -> int:
        is_it = len(numbers) == 1 and numbers <= self._matching.get(attribute, set())
        return EMPTY if is_it else NOT_ALLOWED

    def _members(self, parts: tuple[int, ...], numbers: set[int]) -> Steps[list[int]]:
        """Return what is left of the members of a group, each attribute being given to the one it belongs to.

        The last of those with more than one attribute is not looked into: what is left over belongs to it.
        """
        patterns = self._patterns
        several = [at for at, part in enumerate(parts) if self._holds_several(part)]
        last = several[-1] if several else -1
        left = list(parts)
        rest = set(numbers)
        for at, part in enumerate(parts):
            if at != last and patterns.traits[part] & HAS_ATTRIBUTE:
                own = rest & self._numbers_of(part) if rest else rest
                rest = rest - own
                member: int = yield self.left(part, own)
                left[at] = member
        if last >= 0:
            member = yield self.left(parts[last], rest)
            left[last] = member
        return [NOT_ALLOWED] if rest and last < 0 else left

    def _holds_several(self, pattern: int) -> bool:
        """Whether a pattern is more than an attribute, optional or not."""
        patterns = self._patterns
        if patterns.kinds[pattern] == CHOICE and len(patterns.parts[pattern]) == 2:
            pattern = patterns.parts[pattern][0]
        return bool(patterns.traits[pattern] & HAS_ATTRIBUTE) and patterns.kinds[pattern] != ATTRIBUTE

    def _numbers_of(self, pattern: int) -> set[int]:
        """Return the attributes that match a pattern of an attribute in a pattern."""
        leaves = attributes_in(self._patterns, pattern)
        return {number for leaf in leaves for number in self._matching.get(leaf, ())}

    def _repeated(self, part: int, numbers: set[int]) -> Steps[int]:
        """Return what is left of what is repeated: each attribute is one round of it (section 7.1.2)."""
        if not numbers <= self._numbers_of(part):
            return NOT_ALLOWED
        rest: int = yield self.left(part, set())
        again = self._patterns.one_or_more(rest)
        return self._patterns.optional(again) if numbers else again
