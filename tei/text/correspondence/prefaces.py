"""A letter behind the words of whoever gives it to read: where its greeting stands, if nothing else shows it."""

from __future__ import annotations

from tei.text.correspondence.row_readings import read_row
from tei.text.correspondence.rows import rows
from tei.text.correspondence.tail_rows import read_tail_row

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.correspondence.pieces import Ground

MOST_CHUNKS = 30
"""Runs of lines of the longest preface."""
LONGEST = 30_000
"""Characters of the longest text: in a longer one somebody tells of a letter."""
LAST = 12
"""Runs of lines at the end among which a letter is closed."""
LONGEST_GREETING = 60


def behind_preface(ground: Ground, end: int) -> int:
    """Return where the greeting stands of a letter that a preface introduces, or -1.

    Args:
        ground: the transcript, and what is known of it.
        end: offset behind the text.
    """
    chunks = ground.source.chunks
    if end > LONGEST or not _is_closed(ground, end):
        return -1
    for chunk in chunks[1:MOST_CHUNKS]:
        if chunk.end - chunk.start > LONGEST_GREETING or ground.passed(chunk.start):
            continue
        for row in rows(ground.source, chunk.start, chunk.end, ground.passed):
            reading = read_row(ground, row)
            if reading.sort == "salutation" and reading.end >= row.end == chunk.end and row.words[-1] in ",!:":
                return row.start
            break
    return -1


def _is_closed(ground: Ground, end: int) -> bool:
    """Whether a sure close stands among the last lines."""
    chunks = ground.source.chunks
    first = chunks[max(0, len(chunks) - LAST)].start if len(chunks) else end
    found = rows(ground.source, first, end, ground.passed)
    return any(
        read_tail_row(ground.source.text, row, ground.days).sort in ("close", "close-name") for row in found
    )
