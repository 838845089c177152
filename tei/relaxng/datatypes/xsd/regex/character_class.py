"""Reads what stands for one character in a pattern: a class in brackets, or an escape.

XML Schema part 2, appendix F.1. Classes may be taken away from classes to any depth: ``[a-z-[aeiou]]``.
"""

from __future__ import annotations

from tei.relaxng.datatypes.quoting import quoted
from tei.relaxng.datatypes.xsd.regex.characters import (
    CATEGORIES,
    MULTIPLE,
    CharacterSet,
    Union,
    ranges,
    single,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.datatypes.xsd.regex.source import Source

_SINGLE_ESCAPES = {"n": "\n", "r": "\r", "t": "\t"} | {mark: mark for mark in "\\|.?*+(){}-[]^"}
# What other kinds of regular expressions escape, or allow to be escaped.
_PLAIN = frozenset("$/\"'#@&%,:;=!<>~`_ ")


class _Members:
    """What a class in brackets has been found to hold so far."""

    __slots__ = ("categories", "inverted", "names", "pairs", "parts")

    def __init__(self, *, inverted: bool) -> None:
        self.inverted = inverted
        self.pairs: list[tuple[int, int]] = []
        self.categories: set[str] = set()
        self.names = ""
        self.parts: list[Union] = []

    def is_empty(self) -> bool:
        return not (self.pairs or self.categories or self.names or self.parts)

    def add(self, union: Union) -> None:
        """Add what an escape stands for."""
        if union.inverted:
            self.parts.append(union)
            return
        self.pairs += [(first, after - 1) for first, after in zip(*[iter(union.bounds)] * 2, strict=True)]
        self.categories |= union.categories
        self.names += union.names

    def union(self) -> Union:
        return Union(
            ranges(self.pairs),
            frozenset(self.categories),
            "".join(sorted(set(self.names))),
            tuple(dict.fromkeys(self.parts)),
            self.inverted,
        )


def read_escape(source: Source, start: int) -> CharacterSet:
    """Read an escape whose backslash is taken.

    Args:
        source: the pattern, at the character after the backslash.
        start: where the backslash is.

    Raises:
        PatternError: there is no such escape.
    """
    escape = _escape(source, start)
    return single(escape) if isinstance(escape, str) else CharacterSet((escape,))


def read_class(source: Source, start: int) -> CharacterSet:
    """Read a class whose opening bracket is taken.

    Args:
        source: the pattern, at the character after the bracket.
        start: where the bracket is.

    Raises:
        PatternError: it is empty, not closed, or a range or escape in it is wrong.
    """
    unions = []
    while True:
        union, taken_away = _read_group(source, start)
        unions.append(union)
        if not taken_away:
            break
    for _ in unions[1:]:
        if source.take() != "]":
            raise source.error(start, 'the class does not end after the one that is taken away: add "]"')
    return CharacterSet(tuple(unions))


def _read_group(source: Source, start: int) -> tuple[Union, bool]:
    """Read a class up to its end, or up to the one that is taken away; say which."""
    inverted = source.peek() == "^"
    if inverted:
        source.take()
    members = _Members(inverted=inverted)
    while True:
        if source.at_end():
            raise source.error(start, '"[" is never closed: add "]" or write \\[')
        if source.peek() == "]" and not members.is_empty():
            source.take()
            return members.union(), False
        if source.peek() == "-" and source.peek(1) == "[" and not members.is_empty():
            source.take()
            source.take()
            return members.union(), True
        _read_member(source, members)


def _read_member(source: Source, members: _Members) -> None:
    """Read a character, a range of them, or an escape."""
    start = source.position
    if source.peek() == "-" and (members.is_empty() or source.peek(1) == "]"):
        source.take()
        members.pairs.append((ord("-"), ord("-")))
        return
    first = last = _end_of_range(source)
    if source.peek() == "-" and source.peek(1) not in {"]", "["}:
        source.take()
        last = _end_of_range(source)
    if isinstance(first, str) and isinstance(last, str):
        if last < first:
            raise source.error(start, "the range ends before it begins: change its ends round")
        members.pairs.append((ord(first), ord(last)))
    elif isinstance(first, Union) and first is last:
        members.add(first)
    else:
        raise source.error(start, "a range has a set of characters at its end: write \\- for a hyphen")


def _end_of_range(source: Source) -> str | Union:
    """Read a character of a class, or an escape."""
    start = source.position
    character = source.take()
    if character == "\\":
        return _escape(source, start)
    if character in {"[", "]", "-"}:
        raise source.error(start, f'"{character}" must be written \\{character} here')
    return character


def _escape(source: Source, start: int) -> str | Union:
    """Read what follows a backslash: one character, or a set of them."""
    letter = source.take()
    if letter in {"p", "P"}:
        return _property(source, start, inverted=letter == "P")
    if letter in MULTIPLE:
        return MULTIPLE[letter]
    if letter not in _SINGLE_ESCAPES:
        if letter in _PLAIN:
            raise source.error(start, f'"{letter}" needs no backslash in XML Schema: leave the backslash out')
        raise source.error(start, f"XML Schema has no escape {quoted(chr(92) + letter)}: write what it stands for")
    return _SINGLE_ESCAPES[letter]


def _property(source: Source, start: int, *, inverted: bool) -> Union:
    """Read the name of a category or block in braces."""
    name = source.take_until("}") if source.peek() == "{" else None
    if name is None:
        raise source.error(start, "no category or block in braces follows: write one, as in \\p{Lu}")
    name = name[1:]
    if name in CATEGORIES:
        return Union(categories=frozenset({name}), inverted=inverted)
    if not name.startswith("Is"):
        raise source.error(
            start, f"there is no Unicode category {quoted(name)}: a block is written \\p{{IsGreek}}"
        )
    from tei.relaxng.datatypes.xsd.regex.blocks import blocks  # noqa: PLC0415 - few patterns name blocks

    span = blocks().get(name[2:])
    if span is None:
        raise source.error(start, f"there is no Unicode block {quoted(name[2:])}: write the range of it")
    return Union(ranges([span]), inverted=inverted)
