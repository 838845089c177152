"""Rows: the lines of a text that have something on them, without the white space at their ends."""

from __future__ import annotations

import re
from functools import cache
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


LONGEST_TOGETHER = 600
"""Characters of a row in which further fields are looked for."""


@cache
def _field_inside() -> re.Pattern[str]:
    """Match the label of a field in capitals behind other words: `` E.O. 12958: DECL``, `` TAGS: MASS``."""
    return re.compile(r"(?<=\S)[ \t]{1,20}(?=(?:E\.\s?O\.\s?\d{4,6}|TAGS|SUBJECT|SUBJ|REFS?|FM|INFO)[ \t]{0,4}:)")


def fields_apart(found: Iterator[Row]) -> Iterator[Row]:
    """Yield rows in which no two fields run together: a row of a cable may hold its whole head."""
    for row in found:
        if ":" not in row.words or len(row.words) > LONGEST_TOGETHER or not row.words[:8].isupper():
            yield row
            continue
        start = 0
        for match in _field_inside().finditer(row.words):
            yield _part(row, start, match.start())
            start = match.end()
        yield _part(row, start, len(row.words)) if start else row


def _part(row: Row, start: int, end: int) -> Row:
    return Row(row.start + start, row.start + end, row.words[start:end], row.gap and not start, row.indent)
