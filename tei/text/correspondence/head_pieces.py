"""The rows of a head become pieces: a title of two rows, a field with its value, an address, a dateline."""

from __future__ import annotations

import re
from functools import cache

from tei.text.correspondence.addressing import LINKS, names_comrade
from tei.text.correspondence.date_types import date_type
from tei.text.correspondence.datelines import (
    date_of_place,
    inside_address,
    inside_letterhead,
    last_of_dateline,
    with_address,
)
from tei.text.correspondence.exchanges import names_reader, number_alone
from tei.text.correspondence.names import capitalised, has_body, has_role
from tei.text.correspondence.numbers import is_dated_number
from tei.text.correspondence.pieces import Piece
from tei.text.correspondence.row_readings import greeting_of, tells_what_was_done, tells_when_received
from tei.text.correspondence.salutations import greets_audience
from tei.text.correspondence.sentences import is_sentence
from tei.text.correspondence.tails import is_end_of_message

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tei.text.correspondence.row_readings import Reading
    from tei.text.span import Cert, Values

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
    "author": "byline",
    "other": "header-field",
}
"""Field of a label to the kind of its block."""
MOST_ROWS_OF_A_FIELD = 15
WRAPPED = 45
"""Characters of a row that may have been broken at a width."""
REMARKS: dict[str, tuple[str, Values]] = {
    "bracketed": ("header-field", (("subtype", "status"),)),
    "prose": ("header-field", (("subtype", "notice"),)),
    "marked": ("title", ()),
    "people": ("header-field", (("subtype", "other"),)),
}
"""Sorts of a row that TEI has no kind for: the kind and its values."""
REASONS = {
    "classification": "says how secret it is",
    "precedence": "says how urgent it is",
    "number": "a number or file number at the head",
    "dateline": "place and date at the head",
    "salutation": "a greeting before the text",
    "title": "says what kind of document it is",
    "parties": "names sender and recipient",
    "byline": "says by whom it is",
}


def pieces_of(text: str, head: Sequence[Reading]) -> Iterator[Piece]:
    """Yield the pieces of a head in order.

    Args:
        text: the whole text.
        head: its rows as read.
    """
    assembly = _Assembly(text, head)
    index = 0
    whole = with_address(head)
    if whole is not None:
        start, end = head[whole[0]].row.start, head[whole[1]].row.end
        values = (("date-type", "sent"),)
        yield Piece(start, end, "dateline", "the address it is written from, and its date", values=values)
        index = whole[1] + 1
    while index < len(head):
        piece, index = assembly.piece_at(index)
        yield piece


class _Assembly:
    """One head in the making."""

    def __init__(self, text: str, head: Sequence[Reading]) -> None:
        self._text = text
        self._head = head
        self._dated = date_type(head)
        self._sent = self._dated == "sent"
        self._date_values: Values = (("date-type", self._dated),)
        self._has_date = any(map(_is_dated, head))
        self._addressing = False  # rows belong to an address until one says something else
        self._reader = inside_address(head)

    def piece_at(self, index: int) -> tuple[Piece, int]:
        """Return the piece that begins with a row, and the index of the row behind it."""
        reading = self._head[index]
        sort = reading.sort
        first = _first(self._head) if index == 0 else None
        if first is not None:
            return first, 1
        within = sort in ("byline", "title") and self._addressing and not reading.row.gap  # lines of an address
        if within or sort in ("weak", "office", "addressee", "hours"):
            return self._unlabelled(index)
        self._addressing = False
        if sort == "field":
            return self._field(index)
        if sort in ("title", "parties", "number"):
            return self._title(index)
        if sort == "dateline":
            return self._dateline(index, index)
        end = reading.end if sort == "salutation" else reading.row.end
        kind, values = REMARKS.get(sort, (sort, ()))
        reason = REASONS.get(sort, "a line of the head")
        last = index
        while sort == "prose" and last + 1 < len(self._head) and self._head[last + 1].sort == "prose":
            last += 1
            end = self._head[last].row.end
        return Piece(reading.row.start, end, kind, reason, values=values), last + 1

    def _field(self, index: int) -> tuple[Piece, int]:
        reading = self._head[index]
        label = reading.label
        assert label is not None  # noqa: S101 - a row of the sort field has one
        last = self._last_of_value(index)
        end = self._head[last].row.end
        kind = KINDS[label.field]
        if kind == "byline" and self._sent:
            kind = "header-field"
        values: Values = ()
        if kind == "dateline":
            days = reading.days or tuple(day for r in self._head[index : last + 1] for day in r.days)
            kind_of_date = {"date": self._dated, "place": ""}.get(label.field, label.field)
            values = (("date-type", kind_of_date),) if kind_of_date else ()
            kind = "dateline" if days or label.field == "place" else "header-field"
        if kind == "header-field":
            values = (*values, ("subtype", label.field))
        if kind == "dateline":
            last = last_of_dateline(self._text, self._head, last)
            end = self._head[last].row.end
        cert: Cert = "high" if label.sure else "medium"
        reason = f"the label of a field: {label.field}"
        return Piece(reading.row.start, end, kind, reason, cert, values), last + 1

    def _last_of_value(self, index: int) -> int:
        """Return the index of the last row of a field: rows without a reading of their own run on."""
        first = self._head[index]
        label = first.label
        assert label is not None  # noqa: S101 - asked of fields only
        last = index
        if label.end >= first.row.end:  # the value stands below the label, perhaps behind a blank line
            last += self._is_value(index + 1, below=True)
        while last - index < MOST_ROWS_OF_A_FIELD and self._is_value(last + 1, below=False):
            following = self._head[last + 1].row
            if following.indent <= first.row.indent and not self._runs_on(label.field, last):
                break
            last += 1
        return last

    def _is_value(self, index: int, *, below: bool) -> bool:
        """Whether a row says nothing by itself, so that it may belong to the field above it."""
        if index >= len(self._head):
            return False
        reading = self._head[index]
        if is_end_of_message(reading.row.words):
            return False
        if below:
            return reading.sort not in ("field", "classification", "salutation")
        return not reading.row.gap and reading.sort in ("weak", "office", "prose", "hours", "addressee")

    def _runs_on(self, field: str, index: int) -> bool:
        """Whether the value of a field may run on below its row: lists of names, and rows broken at a width."""
        if field not in ("to", "cc", "info", "through", "subject", "reference", "enclosure"):
            return False
        if len(self._head[index].row.words) >= WRAPPED or self._head[index].row.words[-1] in ",;-–":
            return True
        at = index + 1
        while at < len(self._head) and not self._head[at].row.gap:
            if self._head[at].sort in ("field", "classification", "number", "dateline"):
                return field != "subject"
            at += 1
        return False

    def _title(self, index: int) -> tuple[Piece, int]:
        """A number and a title, or titles of several rows, in one run of lines are one title."""
        last = index
        while last + 1 < len(self._head) and self._continues_title(last + 1):
            last += 1
        sorts = {reading.sort for reading in self._head[index : last + 1]}
        start, end = self._head[index].row.start, self._head[last].row.end
        if sorts & {"title", "parties"}:
            sort = "title" if "title" in sorts else "parties"
            values: Values = () if self._has_date or not _names_year(self._text, start, end) else self._date_values
            return Piece(start, end, "title", REASONS[sort], values=values), last + 1
        row = self._head[index].row
        values = self._date_values if is_dated_number(row.words) else ()
        return Piece(row.start, row.end, "document-number", REASONS["number"], values=values), index + 1

    def _continues_title(self, index: int) -> bool:
        reading = self._head[index]
        previous = self._head[index - 1].row.words
        words = reading.row.words
        named = self._head[index - 1].sort in ("title", "parties")
        if named and ((previous.isupper() and _goes_on(words)) or self._ends_short_title(index)):
            return True
        if reading.row.gap:
            return False
        if reading.sort in ("title", "parties"):
            return True
        if reading.sort not in ("weak", "office", "addressee") or self._head[index - 1].sort == "number":
            return False
        if named and self._is_rest_of_title(index):
            return True
        return previous.isupper() == words.isupper() and (
            words[0].islower() or previous[-1] in ",-–—:&" or words.isupper()
        )

    def _ends_short_title(self, index: int) -> bool:
        """Whether a row says of what a title of a word or two is: ``Protokoll`` / ``der Sitzung am 3. Mai``."""
        before, reading = self._head[index - 1].row.words, self._head[index]
        short = len(before.split()) <= WORDS_OF_A_TITLE and before[-1] not in ".:;"
        return short and reading.sort in ("weak", "office", "dateline", "title") and reading.row.words[0].islower()

    def _is_rest_of_title(self, index: int) -> bool:
        """Whether a row is the last of the two or three of a long title, with a blank line behind it."""
        before, words = self._head[index - 1].row.words, self._head[index].row.words
        alone = index + 1 == len(self._head) or self._head[index + 1].row.gap
        return alone and len(before) >= WRAPPED and before[-1] not in ".:;" and before.isupper() == words.isupper()

    def _dateline(self, first: int, index: int) -> tuple[Piece, int]:
        """Return a dateline that begins with one row and whose date is in another."""
        last = last_of_dateline(self._text, self._head, index)
        came = first == index and tells_when_received(self._head[first].row.words)
        values: Values = (("date-type", "received" if came else self._dated),)
        start, end = self._head[first].row.start, self._head[last].row.end
        if inside_letterhead(self._head, first, last):
            values = (*values, ("subtype", "letterhead"))
            return Piece(start, end, "header-field", "a date filled into a letterhead", values=values), last + 1
        whole = any(day.whole for day in self._head[index].days)
        return Piece(start, end, "dateline", REASONS["dateline"], "high" if whole else "medium", values), last + 1

    def _unlabelled(self, index: int) -> tuple[Piece, int]:
        """Return an address, an office, a place before a date, or a line that says nothing."""
        reading = self._head[index]
        row = reading.row
        dated = date_of_place(self._head, index)
        if dated >= 0 and (row.gap or not self._addressing):
            self._addressing = False
            return self._dateline(index, dated)
        if self._is_sender(index):
            return Piece(row.start, row.end, "sender", "an office above the one that it writes to"), index + 1
        begins = reading.sort == "addressee" or index in self._reader or self._is_body_of_reader(index)
        self._addressing = self._addressing or begins
        if self._addressing:
            return Piece(row.start, row.end, "addressee", "a line of the address"), index + 1
        if reading.sort == "hours":
            return self._dateline(index, index)
        if reading.sort == "office" or self._is_letterhead(index):
            return Piece(row.start, row.end, "office", "a line of the letterhead"), index + 1
        values = (("subtype", "other"),)
        return Piece(row.start, row.end, "header-field", "a line among the fields", "low", values), index + 1

    def _is_body_of_reader(self, index: int) -> bool:
        """Whether a body stands right above the comrade in it who is written to: ``ЦК ВКП(б)`` / ``товарищу``."""
        following = self._head[index + 1] if index + 1 < len(self._head) else None
        return following is not None and not following.row.gap and names_comrade(following.row.words)

    def _is_sender(self, index: int) -> bool:
        """Whether an office stands right above the beginning of the address: ``Le Ministre`` / ``à Monsieur``."""
        row = self._head[index].row
        if self._addressing or index + 1 >= len(self._head) or not (has_role(row.words) or has_body(row.words)):
            return False
        following = self._head[index + 1]
        first = following.row.words.partition(" ")[0].casefold()
        return following.sort == "addressee" and first in LINKS and not following.row.gap

    def _is_letterhead(self, index: int) -> bool:
        """Whether nothing but lines of a letterhead stands before a row, or only a title, number or class."""
        words = self._head[index].row.words
        if not _is_printed(words) or tells_what_was_done(words):
            return False
        before = {reading.sort for reading in self._head[:index]}
        return before <= {"weak", "office", "title", "number", "classification", "hours", "dateline"}


def _first(head: Sequence[Reading]) -> Piece | None:
    """Return the first row as the title above all others, or as the number or title of a letter in an edition."""
    start, end, words = head[0].row[:3]
    if _is_title_above(head):
        return Piece(start, end, "title", "a line alone above all others", "medium")
    if head[0].sort in ("weak", "office") and number_alone(words):
        return Piece(start, end, "document-number", "the number of a letter in an edition")
    if head[0].sort in ("weak", "office") and names_reader(words):
        return Piece(start, end, "title", "the number of a letter in an edition, and a name", "medium")
    return None


@cache
def _year() -> re.Pattern[str]:
    """Match a year."""
    return re.compile(r"\b(?:1[5-9]|20)\d\d\b")


def _names_year(text: str, start: int, end: int) -> bool:
    """Whether a title names a year, so that the date in it may be that of the document."""
    return _year().search(text, start, end) is not None


def _is_dated(reading: Reading) -> bool:
    """Whether a row is a dateline, or the field for one."""
    return reading.sort == "dateline" or (reading.label is not None and reading.label.field in ("date", "sent"))


NOT_UNDER_A_TITLE = frozenset({"salutation", "addressee", "parties", "precedence", "classification"})
WORDS_OF_A_TITLE = 3
"""Words of a title that nothing but a date follows: with fewer it may be the place or house that is dated from."""


def _is_title_above(head: Sequence[Reading]) -> bool:
    """Whether the first line is a title: alone above another one, above who wrote the text, above its date."""
    if (
        len(head) < 2
        or head[0].sort != "weak"
        or any(r.sort in NOT_UNDER_A_TITLE and not _greets_many(r) for r in head)
    ):
        return False
    words = head[0].row.words
    below = head[1]
    if all(r.label is not None and r.label.field in ("date", "place", "other") for r in head[1:]):
        return below.label is not None and below.label.field == "date" and not is_sentence(words)
    if words[-1] in ",;" or not _is_printed(words) or any(r.label is not None for r in head):
        return False
    if below.sort in ("title", "byline"):
        return True
    return below.sort == "dateline" and below.row.gap and len(words.split()) >= WORDS_OF_A_TITLE


def _greets_many(reading: Reading) -> bool:
    """Whether a row is the greeting of a speech, which may have a title above it."""
    return reading.sort == "salutation" and greets_audience(greeting_of(reading))


GOING_ON = frozenset(
    {"of", "with", "between", "concerning", "regarding", "about", "on", "über", "mit", "de", "entre"}
)
LONGEST_GOING_ON = 200


def _goes_on(words: str) -> bool:
    """Whether a line continues a title in capitals: ``of the Ambassador of the USSR``, with small letters."""
    first = words.partition(" ")[0]
    return first in GOING_ON and words[-1] not in ".:;?!" and len(words) <= LONGEST_GOING_ON


def _is_printed(words: str) -> bool:
    """Whether a line may be printed at the top of a sheet: words with capitals, and no scraps of recognition."""
    letters = sum(map(str.isalpha, words))
    return letters >= 4 and letters * 5 >= len(words) * 3 and capitalised(words) > 0.5
