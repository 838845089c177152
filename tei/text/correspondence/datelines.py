"""Which rows of a head are one dateline: the date, its place before it, its hours and receipt behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei.text.correspondence.names import capitalised, word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tei.text.correspondence.row_readings import Reading

LONGEST_PLACE = 60
MOST_ROWS_OF_PLACE = 5
LETTERHEAD = ("weak", "office", "prose")


def date_of_place(head: Sequence[Reading], index: int) -> int:
    """Return the index of the date that follows the rows of a place in one run of lines, or -1.

    Args:
        head: the rows of a head.
        index: the first row of the place.
    """
    at = index
    while at < len(head) and at - index < MOST_ROWS_OF_PLACE:
        if at > index and head[at].row.gap:
            return -1
        if head[at].sort == "dateline":
            return at if at > index else -1
        if not is_place(head[at]):
            return -1
        at += 1
    return -1


def is_place(reading: Reading) -> bool:
    """Whether a row is a place: an office or a house that a comma ties to the place, or a few capitals."""
    words = reading.row.words
    if reading.sort not in ("weak", "office") or len(words) > LONGEST_PLACE or capitalised(words) < 0.75:
        return False
    if words[-1] == ",":
        return True
    short = any(map(str.isdigit, words)) or len(word_list(words)) <= 4
    return reading.sort == "weak" and short and not words.isupper()


def last_of_dateline(head: Sequence[Reading], index: int) -> int:
    """Return the index of the last row of a dateline: hours, a note of receipt, the rest of the place."""
    last = index
    while last + 1 < len(head) and not head[last + 1].row.gap:
        following = head[last + 1]
        noted = following.sort == "dateline" and following.row.words[0] in "[("
        placed = following.sort == "weak" and is_place(following)
        if not (following.sort == "hours" or noted or placed):
            break
        last += 1
    return last


def inside_letterhead(head: Sequence[Reading], first: int, last: int) -> bool:
    """Whether lines of a letterhead stand before and behind a date: it was filled into the printed head."""
    if first == 0 or last + 1 >= len(head) or head[-1].sort != "salutation":
        return False
    addressed = any(reading.sort == "addressee" for reading in head[:first])
    return head[first - 1].sort in LETTERHEAD and head[last + 1].sort in LETTERHEAD and not addressed


def with_address(head: Sequence[Reading]) -> tuple[int, int] | None:
    """Return the first and last row of a letter’s address and date, where nothing else is before the greeting.

    As the date alone, a blank line, and the house, street and town it is written from; or the other way round.
    """
    if len(head) < 4 or head[-1].sort != "salutation":
        return None
    before = head[:-1]
    breaks = [index for index in range(1, len(before)) if before[index].row.gap]
    if len(breaks) != 1:
        return None
    parts = before[: breaks[0]], before[breaks[0] :]
    dated, address = parts if _is_date(parts[0]) else parts[::-1]
    plain = all(reading.sort in ("weak", "number", "dateline", "hours") for reading in address)
    if not _is_date(dated) or not plain or len(address) < 2 or not _is_address(address):
        return None
    return 0, len(before) - 1


def _is_date(rows: Sequence[Reading]) -> bool:
    return len(rows) == 1 and rows[0].sort in ("dateline", "hours")


def _is_address(rows: Sequence[Reading]) -> bool:
    """Whether rows are the address of a house: capitals, and a number in one of them."""
    return any(any(map(str.isdigit, r.row.words)) for r in rows) and all(
        capitalised(r.row.words) > 0.6 for r in rows
    )
