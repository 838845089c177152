"""The rows of a head become pieces: a title of two rows, a field with its value, an address, a dateline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei.text.correspondence.kinds_of_document import kind_named
from tei.text.correspondence.names import capitalised, word_list
from tei.text.correspondence.pieces import Piece

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tei.text.correspondence.row_readings import Reading

KINDS = {
    "to": "addressee",
    "from": "sender",
    "through": "header-field",
    "info": "header-field",
    "cc": "header-field",
    "subject": "subject",
    "reference": "reference",
    "date": "dateline",
    "sent": "dateline",
    "received": "dateline",
    "place": "dateline",
    "number": "document-number",
    "classification": "classification",
    "precedence": "precedence",
    "enclosure": "header-field",
    "other": "header-field",
}
"""Field of a label to the kind of its block."""
DATE_TYPES = {"date": "sent", "sent": "sent", "received": "received", "place": ""}
REASONS = {
    "classification": "says how secret it is",
    "precedence": "says how urgent it is",
    "number": "a number or file number at the head",
    "dateline": "place and date at the head",
    "salutation": "a greeting before the text",
    "title": "says what kind of document it is",
    "parties": "names sender and recipient",
}


def pieces_of(text: str, head: Sequence[Reading]) -> Iterator[Piece]:
    """Yield the pieces of a head in order.

    Args:
        text: the whole text.
        head: its rows as read.
    """
    assembly = _Assembly(text, head)
    index = 0
    while index < len(head):
        piece, index = assembly.piece_at(index)
        yield piece


class _Assembly:
    """One head in the making."""

    def __init__(self, text: str, head: Sequence[Reading]) -> None:
        self._text = text
        self._head = head
        self._record = any(r.sort == "title" and kind_named(r.row.words) == "record" for r in head)
        self._addressing = False  # rows belong to an address until one says something else

    def piece_at(self, index: int) -> tuple[Piece, int]:
        """Return the piece that begins with a row, and the index of the row behind it."""
        reading = self._head[index]
        sort = reading.sort
        if sort in ("weak", "office", "addressee", "hours"):
            return self._unlabelled(index)
        self._addressing = False
        if sort == "field":
            return self._field(index)
        if sort in ("title", "parties", "number"):
            return self._title(index)
        if sort == "dateline":
            return self._dateline(index, index)
        kind = {"bracketed": "header-field", "prose": "header-field"}.get(sort, sort)
        values = (("subtype", "status" if sort == "bracketed" else "notice"),) if kind == "header-field" else ()
        end = reading.end if sort == "salutation" else reading.row.end
        return Piece(
            reading.row.start, end, kind, REASONS.get(sort, "a line of the head"), values=values
        ), index + 1

    def _field(self, index: int) -> tuple[Piece, int]:
        reading = self._head[index]
        label = reading.label
        assert label is not None  # noqa: S101 - a row of the sort field has one
        last = self._last_of_value(index)
        end = self._head[last].row.end
        kind = KINDS[label.field]
        values: tuple[tuple[str, str], ...] = ()
        if kind == "dateline":
            days = reading.days or tuple(day for r in self._head[index : last + 1] for day in r.days)
            values = (("date-type", DATE_TYPES[label.field]),) if DATE_TYPES[label.field] else ()
            kind = "dateline" if days or label.field == "place" else "header-field"
        if kind == "header-field":
            values = (*values, ("subtype", label.field))
        cert = "high" if label.sure else "medium"
        reason = f"the label of a field: {label.field}"
        return Piece(
            reading.row.start, end, kind, reason, "high" if cert == "high" else "medium", values
        ), last + 1

    def _last_of_value(self, index: int) -> int:
        """Return the index of the last row of a field: rows without a reading of their own run on."""
        first = self._head[index]
        label = first.label
        assert label is not None  # noqa: S101 - asked of fields only
        empty = label.end >= first.row.end
        last = index
        while last + 1 < len(self._head):
            following = self._head[last + 1]
            begins = following.row.gap and not (empty and last == index)
            own = following.sort not in ("weak", "office", "prose", "hours", "addressee")
            if own and not (empty and last == index and following.sort not in ("field", "classification")):
                break
            if begins or (last - index >= 15):
                break
            last += 1
        return last

    def _title(self, index: int) -> tuple[Piece, int]:
        """A number and a title, or titles of several rows, in one run of lines are one title."""
        last = index
        while last + 1 < len(self._head) and not self._head[last + 1].row.gap and self._continues_title(last + 1):
            last += 1
        sorts = {reading.sort for reading in self._head[index : last + 1]}
        start, end = self._head[index].row.start, self._head[last].row.end
        if sorts & {"title", "parties"}:
            sort = "title" if "title" in sorts else "parties"
            return Piece(start, end, "title", REASONS[sort]), last + 1
        row = self._head[index].row
        return Piece(row.start, row.end, "document-number", REASONS["number"]), index + 1

    def _continues_title(self, index: int) -> bool:
        reading = self._head[index]
        if reading.sort in ("title", "parties"):
            return True
        previous = self._head[index - 1].row.words
        words = reading.row.words
        if reading.sort not in ("weak", "office", "addressee") or self._head[index - 1].sort == "number":
            return False
        return previous.isupper() == words.isupper() and (
            words[0].islower() or previous[-1] in ",-–—:&" or words.isupper()
        )

    def _dateline(self, first: int, index: int) -> tuple[Piece, int]:
        """A date, the rows of its place before it and its hours behind it, in one run of lines."""
        last = index
        while last + 1 < len(self._head):
            following = self._head[last + 1]
            joined = following.sort == "hours" or (
                following.sort == "dateline" and self._is_note_of_receipt(following)
            )
            if following.row.gap or not (joined or (following.sort == "weak" and self._is_place(following))):
                break
            last += 1
        reading = self._head[index]
        kind = "meeting" if self._record else "sent"
        values: tuple[tuple[str, str], ...] = (("date-type", kind),)
        start, end = self._head[first].row.start, self._head[last].row.end
        if self._inside_letterhead(first, last):
            values = (("date-type", kind), ("subtype", "letterhead"))
            return Piece(start, end, "header-field", "a date filled into a letterhead", values=values), last + 1
        cert = "high" if any(day.whole for day in reading.days) else "medium"
        return Piece(
            start, end, "dateline", REASONS["dateline"], "high" if cert == "high" else "medium", values
        ), last + 1

    def _is_note_of_receipt(self, reading: Reading) -> bool:
        return reading.row.words[0] in "[("

    def _inside_letterhead(self, first: int, last: int) -> bool:
        """Whether lines of a letterhead stand before and behind a date."""
        if first == 0 or last + 1 >= len(self._head):
            return False
        before, after = self._head[first - 1], self._head[last + 1]
        return (
            before.sort in ("weak", "office")
            and after.sort in ("weak", "office")
            and self._head[-1].sort == "salutation"
            and not any(reading.sort == "addressee" for reading in self._head[:first])
        )

    def _unlabelled(self, index: int) -> tuple[Piece, int]:
        """An address, an office, a place before a date, or a line that says nothing."""
        reading = self._head[index]
        if reading.sort == "addressee" and not self._is_place_before_date(index):
            self._addressing = True
        if self._addressing:
            return Piece(reading.row.start, reading.row.end, "addressee", "a line of the address"), index + 1
        joined = self._is_place_before_date(index)
        if joined:
            return self._dateline(index, joined)
        if reading.sort == "hours":
            return self._dateline(index, index)
        if reading.sort == "office" or (self._letterhead(index) and capitalised(reading.row.words) > 0.5):
            return Piece(reading.row.start, reading.row.end, "office", "a line of the letterhead"), index + 1
        values = (("subtype", "other"),)
        return Piece(
            reading.row.start, reading.row.end, "header-field", "a line among the fields", "low", values
        ), index + 1

    def _letterhead(self, index: int) -> bool:
        """Whether nothing but lines of a letterhead stands before a row, or only a title, number or class."""
        before = {reading.sort for reading in self._head[:index]}
        return before <= {"weak", "office", "title", "number", "classification", "hours", "dateline"}

    def _is_place_before_date(self, index: int) -> int:
        """Return the index of the date that follows the rows of a place in one run of lines, or 0."""
        at = index
        while at < len(self._head) and at - index < 5:
            reading = self._head[at]
            if at > index and reading.row.gap:
                return 0
            if reading.sort == "dateline":
                return at if at > index else 0
            if not self._is_place(reading):
                return 0
            at += 1
        return 0

    def _is_place(self, reading: Reading) -> bool:
        """Whether a row is a place: an office or a house that a comma ties to the place, or a few capitals."""
        words = reading.row.words
        if reading.sort not in ("weak", "office") or len(words) > 60 or capitalised(words) < 0.75:
            return False
        if words[-1] == ",":
            return True
        return (
            reading.sort == "weak"
            and (any(map(str.isdigit, words)) or len(word_list(words)) <= 4)
            and not words.isupper()
        )
