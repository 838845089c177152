"""The rows of a foot become pieces: close, signature, role, then lists of copies, postscripts, other notes."""

from __future__ import annotations

from tei.text.correspondence.addressing import addresses, is_address_in_brackets, starts_address
from tei.text.correspondence.closing_names import name_behind_office
from tei.text.correspondence.names import has_body
from tei.text.correspondence.pieces import Piece
from tei.text.correspondence.tails import after_address_label, after_numeral
from tei.text.correspondence.terms import terms
from tei.text.correspondence.valedictions import requests

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tei.text.correspondence.tail_rows import Tail
    from tei.text.span import Values

SINGLE: dict[str, tuple[str, Values]] = {
    "classification": ("classification", ()),
    "number": ("document-number", ()),
    "dateline": ("dateline", ()),
    "hours": ("dateline", ()),
    "enclosed": ("header-field", (("subtype", "enclosure"),)),
    "typist": ("header-field", (("subtype", "typist"),)),
    "handling": ("header-field", (("subtype", "handling"),)),
    "bracketed": ("header-field", (("subtype", "status"),)),
    "proxy": ("header-field", (("subtype", "role"),)),
    "end": ("trailer", ()),
    "certified": ("header-field", (("subtype", "handling"),)),
}
"""Sorts of a row in a foot that is a piece by itself: the kind, and its values."""
LISTS = terms("copies|enclosures|shown")
LISTED = terms("item|name|role|weak|number|dateline|close|weak-close|typist")
"""Sorts of rows that may be entries of a list of copies."""
LONGEST_REQUEST = 70
LONGEST_ADDRESS = 70
LONGEST_LABELLED = 160
"""Characters of an address that stands on one line behind ``[On envelope:]``."""
ROLE: Values = (("subtype", "role"),)
OFFICE = "the office of who signs"
CLOSING = ("close", "weak-close", "weak")
OFFICES = ("role", "proxy")
MOST_OF_A_CLOSE = 6


class FootPieces:
    """The pieces of one foot, made row by row."""

    def __init__(
        self,
        text: str,
        tail: Sequence[Tail],
        signatures: frozenset[int],
        made: str,
        bare: frozenset[int] = frozenset(),
    ) -> None:
        """Prepare for one foot.

        Args:
            text: the whole text.
            tail: the last rows of the document.
            signatures: indices of the rows that sign.
            made: what a date at the foot is the date of: ``sent`` or ``creation``.
            bare: indices of the rows of a close that no signature follows.
        """
        self._made = made
        self._text = text
        self._tail = tail
        self._signatures = signatures
        self._bare = bare

    def behind(self, begin: int) -> Iterator[Piece]:
        """Yield the pieces in order from one row on, a container before what it holds."""
        if begin in self._signatures or self._is_close(begin) or self._is_office_above(begin):
            yield from self._request(begin)
        close: Piece | None = None
        for piece in self._in_order(begin):
            if close is not None and piece.kind == "valediction" and self._is_next_line(close, piece):
                close = close._replace(end=piece.end)
                continue
            if close is not None:
                yield close
            close = piece if piece.kind == "valediction" else None
            if close is None:
                yield piece
        if close is not None:
            yield close

    def _in_order(self, index: int) -> Iterator[Piece]:
        while index < len(self._tail):
            last = self._end(index)
            yield from self._pieces(index, last)
            index = last

    def _is_next_line(self, close: Piece, piece: Piece) -> bool:
        return self._text.count("\n", close.end, piece.start) == 1

    def _is_close(self, index: int) -> bool:
        """Whether a row belongs to a close, which a signature follows, or the end of the letter."""
        if index in self._bare:
            return True
        at = self._end_of_close(index)
        at += index < at < len(self._tail) and self._tail[at].sort == "dateline" and not self._tail[at].row.gap
        while (
            at > index and at < len(self._tail) and self._tail[at].sort in OFFICES and at - index < MOST_OF_A_CLOSE
        ):
            at += 1
        return at > index and at in self._signatures

    def _end_of_close(self, index: int) -> int:
        at = index
        while at < len(self._tail) and self._tail[at].sort in CLOSING and at - index < MOST_OF_A_CLOSE:
            if at in self._signatures:
                break
            at += 1
        return at

    def _request(self, begin: int) -> Iterator[Piece]:
        if begin == 0:
            return
        row = self._tail[begin - 1].row
        alone = row.gap and self._tail[begin].row.gap and len(row.words) <= LONGEST_REQUEST
        if alone and (requests(row.words) or row.words[-1] == ","):
            yield Piece(row.start, row.end, "request", "asks for an answer before a signature")

    def _end(self, index: int) -> int:
        """Return the index behind the piece that begins with a row."""
        one = self._tail[index]
        if index in self._signatures:
            return self._end_of_signature(index)
        if self._is_close(index):
            return self._end_of_close(index)
        if self._is_place_above_date(index):
            return index + 2
        if one.sort in SINGLE or self._is_office_above(index):
            return self._end_of_attestation(index) if one.sort == "certified" else index + 1
        if self._is_role(index):
            return self._end_of_run(index)
        listed = one.sort in LISTS
        return self._while(index, listed=listed)

    def _end_of_attestation(self, index: int) -> int:
        """Return the index behind what certifies a copy or an oath, and the office and name below it."""
        last = index + 1
        while last < len(self._tail) and self._tail[last].sort == "certified":
            if self._tail[last].row.gap and self._tail[last - 1].row.words[-1] != ":":
                break
            last += 1
        return last

    def _while(self, index: int, *, listed: bool) -> int:
        """Return the index behind the rows of a list, or of words, that nothing else interrupts."""
        last = index + 1
        while last < len(self._tail) and last not in self._signatures and not self._is_close(last):
            sort = self._tail[last].sort
            goes_on = sort in LISTED or sort == "shown" if listed else sort not in SINGLE and sort not in LISTS
            if self._tail[last].row.gap and after_address_label(self._tail[last].row.words):
                break
            if sort == "typist" and self._tail[last].row.gap:  # alone, they are those of this document
                break
            if not goes_on:
                break
            last += 1
        return last

    def _end_of_run(self, index: int) -> int:
        last = index + 1
        while last < len(self._tail) and not self._tail[last].row.gap and self._tail[last].sort in LISTED:
            last += 1
        return last

    def _end_of_signature(self, index: int) -> int:
        """Return the index behind the rows that sign: names in one run of lines, or a mark and its name."""
        last = index
        while self._tail[last].sort == "proxy":
            last += 1
        one = self._tail[last]
        last += 1
        if one.sort == "signed" and one.at >= one.row.end and last < len(self._tail):
            last += self._tail[last].sort in ("name", "weak")
        while last < len(self._tail) and not self._tail[last].row.gap and self._tail[last].sort == "name":
            last += 1
        return last

    def _is_place_above_date(self, index: int) -> bool:
        """Whether a row is the house or place above the date below it, to which a comma ties it."""
        if index in self._signatures or index + 1 >= len(self._tail):
            return False
        row, below = self._tail[index].row, self._tail[index + 1]
        sort = self._tail[index].sort
        tied = sort in ("weak", "name") or (row.words[-1] == "," and sort not in CLOSING[:2])
        return tied and has_body(row.words) and below.sort == "dateline" and not below.row.gap

    def _is_office_above(self, index: int) -> bool:
        """Whether a row is the office of who signs, right above the name."""
        at = index
        while at < len(self._tail) and self._tail[at].sort in OFFICES and at - index < MOST_OF_A_CLOSE:
            at += 1
        return at > index and at in self._signatures

    def _is_role(self, index: int) -> bool:
        """Whether a row is the office of who signs, right below the name."""
        one = self._tail[index]
        below = index > 0 and not one.row.gap and one.sort in ("role", "weak")
        return below and any(self._end_of_signature(at) == index for at in self._signatures)

    def _pieces(self, index: int, last: int) -> Iterator[Piece]:
        one = self._tail[index]
        start, end = one.row.start, self._tail[last - 1].row.end
        if index in self._signatures:
            yield from self._signed(index, start, end)
        elif self._is_place_above_date(index):
            yield Piece(start, end, "dateline", "a line of the foot", values=(("date-type", self._made),))
        elif self._is_close(index):
            yield Piece(start, end, "valediction", "a complimentary close before a signature")
        elif one.sort in LISTS:
            yield from self._distribution(index, last)
        elif one.sort in SINGLE:
            kind, values = SINGLE[one.sort]
            values = (("date-type", self._made),) if kind == "dateline" else values
            yield Piece(start, end, kind, "a line of the foot", values=values)
        elif self._is_role(index) or self._is_office_above(index):
            yield Piece(start, end, "header-field", OFFICE, values=ROLE)
        elif self._is_address(index, last):
            for at in range(index, last):
                yield Piece(*self._tail[at].row[:2], "addressee", "an address below the signature")
        else:
            reason = "a postscript" if one.sort == "postscript" else "words behind the signature"
            yield Piece(start, end, "postscript", reason)

    def _signed(self, index: int, start: int, end: int) -> Iterator[Piece]:
        """Yield a signature, and the close or office before it on its row."""
        one = self._tail[index]
        if one.sort == "office-name":
            named = name_behind_office(self._text, start, one.row.end)
            office = self._text[start:named].rstrip()
            yield Piece(start, start + len(office), "header-field", OFFICE, values=ROLE)
            yield Piece(named, end, "signature", "a name behind the office of who signs")
        elif one.sort == "close-name" and one.at > start:
            close = self._text[start : one.at].rstrip()
            yield Piece(start, start + len(close), "valediction", "a complimentary close before a signature")
            yield Piece(one.at, end, "signature", "a name behind a complimentary close")
        else:
            yield Piece(start, end, "signature", self._why(index))

    def _is_address(self, index: int, last: int) -> bool:
        """Whether the rows from one to another are the address of who gets the document."""
        tail = self._tail[index:last]
        first = tail[0].row
        addressed = tail[0].sort in ("addressee", "role") or has_body(first.words) or starts_address(first.words)
        addressed = addressed or (first.gap and len(tail) > 1 and addresses(first.words))
        labelled = after_address_label(first.words) > 0 and len(first.words) <= LONGEST_LABELLED
        in_brackets = len(tail) == 1 and (is_address_in_brackets(first.words) or labelled)
        short = all(one.sort != "prose" and len(one.row.words) <= LONGEST_ADDRESS for one in tail)
        return addressed and (short or in_brackets)

    def _why(self, index: int) -> str:
        if self._tail[index].sort == "signed":
            return "the mark of a signature"
        if index > 0 and self._tail[index - 1].sort in ("close", "weak-close"):
            return "a name behind a complimentary close"
        return "a name alone behind the last words"

    def _distribution(self, index: int, last: int) -> Iterator[Piece]:
        start, end = self._tail[index].row.start, self._tail[last - 1].row.end
        yield Piece(start, end, "distribution", "names those who get copies, or what is enclosed")
        labelled = self._tail[index].sort != "shown"
        if labelled:
            label = self._text[start : self._tail[index].at].rstrip()
            yield Piece(start, start + len(label), "list-label", "introduces a list")
        listed: list[Piece] = []
        for at in range(index, last):
            piece = _entry(self._text, self._tail[at], labelled=labelled and at == index)
            if piece is not None and piece.kind == "item":
                listed.append(piece)
            elif piece is not None:
                yield from _list(listed)
                listed = []
                yield piece
        yield from _list(listed)


def _entry(text: str, one: Tail, *, labelled: bool) -> Piece | None:
    """Return an item or a paragraph of a list of copies; what stands on the row of the label is its first item."""
    row = one.row
    start = row.start
    if labelled:
        start = one.at
        while start < row.end and text[start].isspace():
            start += 1
        if start >= row.end:
            return None
    if one.sort == "shown":
        return Piece(start, row.end, "paragraph", "says who saw the document")
    number = after_numeral(text[start : row.end])[1]
    values: Values = (("n", number),) if number else ()
    return Piece(start, row.end, "item", "one of those who get copies, or of what is enclosed", values=values)


def _list(listed: Sequence[Piece]) -> Iterator[Piece]:
    if listed:
        yield Piece(listed[0].start, listed[-1].end, "list", "names under one another")
        yield from listed
