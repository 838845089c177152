"""Rows: the lines of a text that have something on them, without the white space at their ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tei.text.source import Source


class Row(NamedTuple):
    """A line with words on it.

    Attributes:
        start: offset of its first character that is not white space.
        end: offset behind its last such character.
        words: the characters between.
        gap: whether a blank line, or the beginning of the text, is before it.
        indent: white space before it, in characters.
    """

    start: int
    end: int
    words: str
    gap: bool
    indent: int


Passed = "Callable[[int], bool]"
"""Tells of an offset whether it lies in page furniture, so that its line is no row."""


def rows(source: Source, start: int, end: int, passed: Callable[[int], bool]) -> Iterator[Row]:
    """Yield the rows between two offsets, one by one, so that the caller may stop early.

    Args:
        source: the transcript.
        start: offset to begin at.
        end: offset to stop at.
        passed: tells of an offset whether it lies in page furniture, whose lines are no rows.
    """
    text = source.text
    gap = True
    for line in source.lines(start, end):
        first, last = max(line.start, start), min(line.end, end)
        if first >= last:
            gap = gap or line.start == line.end
            continue
        words = text[first:last]
        bare = words.strip()
        if not bare:
            gap = True
            continue
        if words[0] == "\f":
            gap = True
        indent = len(words) - len(words.lstrip())
        begin = first + indent
        if passed(begin):
            continue
        yield Row(begin, begin + len(bare), bare, gap, indent)
        gap = False
