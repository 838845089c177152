"""The rows of a foot become pieces: close, signature, role, then lists of copies, postscripts, other notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei.text.correspondence.pieces import Piece
from tei.text.correspondence.tails import after_numeral
from tei.text.correspondence.terms import terms
from tei.text.correspondence.valedictions import requests

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tei.text.correspondence.tail_rows import Tail

SINGLE = {
    "classification": ("classification", ()),
    "number": ("document-number", ()),
    "dateline": ("dateline", (("date-type", "sent"),)),
    "hours": ("dateline", (("date-type", "sent"),)),
    "typist": ("header-field", (("subtype", "typist"),)),
    "handling": ("header-field", (("subtype", "handling"),)),
    "bracketed": ("header-field", (("subtype", "status"),)),
    "end": ("trailer", ()),
}
"""Sorts of a row behind a signature that is a piece by itself: the kind, and its values."""
LISTED = terms("item|name|role|weak|number|dateline")
LONGEST_REQUEST = 70


def pieces_of(text: str, tail: Sequence[Tail], begin: int, signature: int) -> Iterator[Piece]:
    """Yield the pieces of a foot in order, a container before what it holds.

    Args:
        text: the whole text.
        tail: the last rows of the document.
        begin: index of the first row of the close, or of the first label.
        signature: index of the first row that signs, or -1.
    """
    index = begin
    if signature >= 0:
        if begin > 0 and _is_request(tail, begin):
            row = tail[begin - 1].row
            yield Piece(row.start, row.end, "request", "asks for an answer before a signature")
        if begin < signature:
            opening, closing = tail[begin].row, tail[signature - 1].row
            yield Piece(opening.start, closing.end, "valediction", "a complimentary close before a signature")
        index = _end_of_signature(tail, signature)
        yield Piece(tail[signature].row.start, tail[index - 1].row.end, "signature", _why(tail, begin, signature))
        if index < len(tail) and not tail[index].row.gap and tail[index].sort in ("role", "weak"):
            last = _end_of_role(tail, index)
            values = (("subtype", "role"),)
            yield Piece(
                tail[index].row.start,
                tail[last - 1].row.end,
                "header-field",
                "the office of who signs",
                values=values,
            )
            index = last
    yield from _behind(text, tail, index)


def _why(tail: Sequence[Tail], begin: int, signature: int) -> str:
    if tail[signature].sort == "signed":
        return "the mark of a signature"
    return "a name behind a complimentary close" if begin < signature else "a name alone behind the last words"


def _is_request(tail: Sequence[Tail], begin: int) -> bool:
    row = tail[begin - 1].row
    alone = row.gap and tail[begin].row.gap and len(row.words) <= LONGEST_REQUEST
    return alone and (requests(row.words) or row.words[-1] == ",")


def _end_of_signature(tail: Sequence[Tail], signature: int) -> int:
    """Return the index behind the rows that sign: names in one run of lines, or a mark and its name."""
    index = signature + 1
    if tail[signature].sort == "signed" and tail[signature].at >= tail[signature].row.end:
        index += index < len(tail) and tail[index].sort in ("name", "weak")
    while index < len(tail) and not tail[index].row.gap and tail[index].sort == "name":
        index += 1
    return index


def _end_of_role(tail: Sequence[Tail], index: int) -> int:
    while index < len(tail) and not tail[index].row.gap and tail[index].sort in ("role", "weak", "name"):
        index += 1
    return index


def _behind(text: str, tail: Sequence[Tail], index: int) -> Iterator[Piece]:
    """Yield what follows the signature."""
    while index < len(tail):
        one = tail[index]
        if one.sort in ("copies", "enclosures", "shown"):
            last = _end_of_list(tail, index)
            yield from _distribution(text, tail, index, last)
            index = last
        elif one.sort in SINGLE:
            kind, values = SINGLE[one.sort]
            yield Piece(one.row.start, one.row.end, kind, "a line behind the signature", values=values)
            index += 1
        else:
            last = index + 1
            while last < len(tail) and tail[last].sort not in (*SINGLE, "copies", "enclosures", "shown"):
                last += 1
            reason = "a postscript" if one.sort == "postscript" else "words behind the signature"
            yield Piece(one.row.start, tail[last - 1].row.end, "postscript", reason)
            index = last


def _end_of_list(tail: Sequence[Tail], index: int) -> int:
    """Return the index behind a list of copies or enclosures, with the notes of those who saw the document."""
    last = index + 1
    while last < len(tail):
        one = tail[last]
        if one.sort not in LISTED and one.sort != "shown":
            break
        last += 1
    return last


def _distribution(text: str, tail: Sequence[Tail], index: int, last: int) -> Iterator[Piece]:
    start, end = tail[index].row.start, tail[last - 1].row.end
    yield Piece(start, end, "distribution", "names those who get copies, or what is enclosed")
    if tail[index].sort != "shown":
        label = text[start : tail[index].at].rstrip()
        yield Piece(start, start + len(label), "list-label", "introduces a list")
    listed: list[Piece] = []
    for at in range(index, last):
        piece = _entry(text, tail[at], labelled=at == index and tail[index].sort != "shown")
        if piece is None:
            continue
        if piece.kind == "item":
            listed.append(piece)
            continue
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
    values = (("n", number),) if number else ()
    return Piece(start, row.end, "item", "one of those who get copies, or of what is enclosed", values=values)


def _list(listed: Sequence[Piece]) -> Iterator[Piece]:
    if listed:
        yield Piece(listed[0].start, listed[-1].end, "list", "names under one another")
        yield from listed
