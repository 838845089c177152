"""The entries of a diary or chronicle: days that stand alone above what was written on them.

``Sunday, January 1st.`` / ``A hard frost.`` / ``Monday, January 2nd.`` / ``Snow all day.``; or days with which the
paragraphs begin: ``12 March. Rain all day.``
"""

from __future__ import annotations

from tei.text.correspondence.row_readings import read_row
from tei.text.correspondence.rows import rows
from tei.text.correspondence.weekday_leads import follow, weekday_lead

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.correspondence.heads import Head
    from tei.text.correspondence.pieces import Ground
    from tei.text.source import Chunk

FEWEST = 2
"""Days that a diary has at least."""
LONGEST_DAY = 60
"""Characters of a line that names the day of an entry."""
SHORTEST_TEXT = 3
"""Characters of what is written on a day."""
BESIDE_DAYS = frozenset({"title", "dateline", "byline", "office"})
"""Kinds of what the head of a diary may have."""


def read_entries(ground: Ground, start: int, end: int, head: Head | None) -> tuple[tuple[int, int], ...]:
    """Return where the days stand that are the headings of entries; none where a document is no diary.

    Args:
        ground: the transcript, and what is known of it.
        start: offset of the document.
        end: offset behind it.
        head: its head, whose date may be that of the first entry.
    """
    if head is not None and any(piece.kind not in BESIDE_DAYS for piece in head.pieces):
        return ()
    begin = start
    if head is not None:
        last = head.pieces[-1]
        begin = last.start if last.kind == "dateline" else head.end
    found = tuple(_days(ground, begin, end))
    if len(found) < FEWEST:  # one short entry may look like a day alone: ``Thurs. 5. Fine. Do.``
        found = _days_before_words(ground, begin, end) or _weekdays_before_words(ground, begin, end)
    return found if len(found) >= FEWEST and _is_first(ground, begin, found[0][0]) else ()


FEWEST_INSIDE = 3
"""Paragraphs that a diary has at least whose first words are their day."""
LONGEST_LEAD = 40
"""Characters of a day at the beginning of a paragraph."""
ENDS_OF_A_DAY = (". ", ".—", ".--", ".–", ": ", ":—", " — ", " – ", "—", "–", ".\n", ":\n")
"""What stands between the day of a diary and what was written on it."""


def _days_before_words(ground: Ground, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Return where the days stand with which nearly all paragraphs begin: ``12 March. Rain all day.``."""
    chunks = ground.source.chunks
    among = [chunks[index] for index in range(chunks.first_from(start), chunks.first_from(end))]
    if len(among) < FEWEST_INSIDE or _day_before_words(ground, among[0]) is None:
        return ()
    found = [day for chunk in among if (day := _day_before_words(ground, chunk)) is not None]
    return tuple(found) if len(found) >= FEWEST_INSIDE and len(found) * MOST_BETWEEN >= len(among) else ()


MOST_BETWEEN = 4
"""Paragraphs that a day of a diary has on the average, at the most."""


def _weekdays_before_words(ground: Ground, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Return where the days stand with which paragraphs begin and whose months nothing tells: ``Wed. 5. Fog.``."""
    chunks = ground.source.chunks
    among = chunks[chunks.first_from(start) : chunks.first_from(end)]
    text = ground.source.text
    read = [
        (chunk, weekday_lead(text[chunk.start : min(chunk.end, chunk.start + LONGEST_LEAD)])) for chunk in among
    ]
    found = [(chunk, lead) for chunk, lead in read if lead is not None]
    if len(found) * MOST_BETWEEN < len(among) or not follow([lead for _, lead in found]):
        return ()
    return tuple((chunk.start, chunk.start + lead.end) for chunk, lead in found)


def _day_before_words(ground: Ground, chunk: Chunk) -> tuple[int, int] | None:
    """Return where the day stands with which a run of lines begins, its full stop included, or None."""
    text = ground.source.text
    head = text[chunk.start : min(chunk.end, chunk.start + LONGEST_LEAD)]
    if not any(map(str.isdigit, head)):
        return None
    day = next(iter(ground.days(chunk.start, min(chunk.end, chunk.start + LONGEST_LEAD))), None)
    if day is None or not day.whole or day.start != chunk.start + len(head) - len(head.lstrip()):
        return None
    mark = next((mark for mark in ENDS_OF_A_DAY if text.startswith(mark, day.end)), "")
    behind = day.end + len(mark.rstrip())
    words = text[behind : min(chunk.end, behind + SHORTEST_TEXT * 4)].strip()
    return (day.start, behind if mark.strip() else day.end) if mark and len(words) >= SHORTEST_TEXT else None


def without_day(head: Head, entries: tuple[tuple[int, int], ...]) -> Head | None:
    """Return the head of a diary without the day of its first entry; None where nothing else is in it.

    Args:
        head: the head.
        entries: the days of the entries.
    """
    kept = tuple(piece for piece in head.pieces if piece.start < entries[0][0])
    if not kept:
        return None
    readings = tuple(reading for reading in head.readings if reading.row.start < entries[0][0])
    return head._replace(end=kept[-1].end, pieces=kept, readings=readings)


def _is_first(ground: Ground, begin: int, first: int) -> bool:
    """Whether hardly anything stands above the first day: a title, a motto."""
    between = sum(begin <= chunk.start < first for chunk in ground.source.chunks)
    return between <= FEWEST


def _days(ground: Ground, start: int, end: int) -> Iterator[tuple[int, int]]:
    chunks = ground.source.chunks
    first = chunks.first_from(start)
    for index in range(first, chunks.first_from(end)):
        chunk = chunks[index]
        day = _day(ground, chunk)
        if day is None:
            continue
        below = chunk.end - day[1] if day[1] < chunk.end else 0
        if not below and index + 1 < len(chunks) and _day(ground, chunks[index + 1]) is None:
            below = chunks[index + 1].end - chunks[index + 1].start
        if below >= SHORTEST_TEXT:
            yield day


def _day(ground: Ground, chunk: Chunk) -> tuple[int, int] | None:
    """Return where the day stands with which a run of lines begins, alone on its line; None where none does."""
    text = ground.source.text
    stop = text.find("\n", chunk.start, min(chunk.end, chunk.start + LONGEST_DAY + 1))
    stop = stop if stop >= 0 else chunk.end
    if stop - chunk.start > LONGEST_DAY or not any(map(str.isdigit, text[chunk.start : stop])):
        return None
    for row in rows(ground.source, chunk.start, stop, ground.passed):
        reading = read_row(ground, row)
        whole = reading.sort == "dateline" and any(day.whole for day in reading.days)
        return (row.start, row.end) if whole and reading.label is None and row.words[0] not in "[(" else None
    return None
