"""Letters that an edition numbers one after the other: ``241.`` / ``TO ZELLER.`` / ``Sept. 11, 1817``.

A number alone begins a letter only where others like it count on from it or up to it, and where the reader, a
date or a greeting stands below each of them; so that the numbers of paragraphs and of sections begin nothing.
"""

from __future__ import annotations

from itertools import pairwise

from tei.text.correspondence.addressing import LINKS
from tei.text.correspondence.exchanges import exchange, names_reader, number_alone, without_number
from tei.text.correspondence.names import is_name
from tei.text.correspondence.row_readings import read_row
from tei.text.correspondence.rows import rows
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.correspondence.pieces import Ground
    from tei.text.correspondence.rows import Row
    from tei.text.source import Chunk

LONGEST = 100
"""Characters of the line that numbers a letter."""
ROWS_BELOW = 4
"""Lines below it among which the reader, a date or a greeting stands."""
STEP = 5
"""How many numbers an edition may leave out."""


class _Numbered(NamedTuple):
    start: int
    end: int
    number: int


def series(ground: Ground, start: int, end: int) -> dict[int, int]:
    """Return where the letters of a numbered series begin, each with the offset behind its head.

    Args:
        ground: the transcript, and what is known of it.
        start: offset behind the head of the first document.
        end: offset at which to stop looking.
    """
    found = list(_candidates(ground, end))
    kept: set[_Numbered] = set()
    for one, other in pairwise(found):
        if 0 < other.number - one.number <= STEP:
            kept |= {one, other}
    return {one.start: one.end for one in sorted(kept) if one.start >= start}


def end_of_first(ground: Ground, end: int) -> int:
    """Return the offset at which the second letter of a numbered series begins, or the end where there is none.

    Args:
        ground: the transcript, and what is known of it.
        end: offset behind the text.
    """
    chunks = ground.source.chunks
    if not len(chunks) or not _number_of(ground.source.text, chunks[0]):
        return end
    return next((start for start in series(ground, chunks[0].end, end)), end)


def _candidates(ground: Ground, end: int) -> Iterator[_Numbered]:
    """Yield the runs of lines that begin with a number and have the head of a letter below it."""
    for chunk in ground.source.chunks:
        if chunk.start >= end:
            return
        number = _number_of(ground.source.text, chunk)
        if not number or ground.passed(chunk.start):
            continue
        behind = _head_below(ground, chunk, end) or _named(ground.source.text, chunk)
        if behind:
            yield _Numbered(chunk.start, behind, number)


def _number_of(text: str, chunk: Chunk) -> int:
    """Return the number with which a run of lines begins as a letter in an edition, or 0."""
    stop = text.find("\n", chunk.start, chunk.end)
    words = text[chunk.start : stop if stop >= 0 else chunk.end].strip()
    alone = number_alone(words)
    if alone or len(words) > LONGEST:
        return alone
    behind = without_number(words)
    return number_alone(words[:behind].strip()) if behind and (exchange(words) or names_reader(words)) else 0


def _named(text: str, chunk: Chunk) -> int:
    """Return the offset behind a line alone that names the reader behind its number, or 0."""
    words = text[chunk.start : chunk.end]
    return chunk.end if "\n" not in words and exchange(words) else 0


def _head_below(ground: Ground, chunk: Chunk, end: int) -> int:
    """Return the offset behind the reader, date or greeting that stands below a number, or 0."""
    for index, row in enumerate(rows(ground.source, chunk.start, end, ground.passed)):
        if index == 0:
            continue
        sort = read_row(ground, row).sort
        if sort in ("dateline", "salutation", "parties") or _addressed(row):
            return row.end
        if index >= ROWS_BELOW or sort == "prose":
            return 0
    return 0


def _addressed(row: Row) -> bool:
    """Whether a line says to whom: ``TO ZELLER.``, ``An Frau Moss``."""
    first, _, rest = row.words.partition(" ")
    return first.casefold() in LINKS and first[0].isupper() and is_name(rest)
