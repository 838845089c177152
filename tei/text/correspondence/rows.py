"""Rows: the lines of a text that have something on them, without the white space at their ends."""

from __future__ import annotations

import re
from functools import cache

from tei.text.correspondence.labels import is_label
from tei.typed import NamedTuple

TYPE_CHECKING = False
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


FURTHER = (
    "Received|Sent|Rec’d|Copy No|Eingegangen|Abgegangen|Reçu|Expédié|Recibido|Enviado|Получено|Отправлено|Экз"
)
"""Labels that two blanks part from the field before them."""
LONGEST_TOGETHER = 600
"""Characters of a row in which further columns and fields are looked for."""


@cache
def _field_inside() -> re.Pattern[str]:
    """Match what parts two fields: `` E.O. 12958: DECL``, ``    DATE: March 4``, ``No. 88.] Legation``."""
    labels = r"E\.\s?O\.\s?\d{4,6}|TAGS|SUBJECT|SUBJ|REFS?|FM|INFO"
    return re.compile(
        rf"(?<=\S)[ \t]{{1,20}}(?=(?:{labels})[ \t]{{0,4}}:)"
        r"|(?<=[^\s:;])(?:\t[ \t]{0,200}|[ ]{4,200})(?=[^\s:;])"
        r"|(?<=\.\])[ ]{1,4}(?=\S)"
        rf"|(?<=\S)[ ]{{2,3}}(?=(?:{FURTHER})\b)"
        r"|(?<=\S)[ ]{3}(?=[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}$)"
    )


def fields_apart(found: Iterator[Row]) -> Iterator[Row]:
    """Yield rows that hold one thing each: columns with white space between them are rows of their own."""
    for row in found:
        if len(row.words) > LONGEST_TOGETHER or not ("  " in row.words or ":" in row.words or ".]" in row.words):
            yield row
            continue
        start = 0
        gap = row.gap
        for match in _field_inside().finditer(row.words):
            if start or not is_label(row.words[: match.start()]):
                yield _part(row, start, match.start(), gap=gap)
                start = match.end()
                gap = match.end() - match.start() >= COLUMN
        yield _part(row, start, len(row.words), gap=gap) if start else row


COLUMN = 4
"""Blanks that part two columns, which are as far from each other as two runs of lines."""


def _part(row: Row, start: int, end: int, *, gap: bool) -> Row:
    return Row(row.start + start, row.start + end, row.words[start:end], gap, row.indent)
