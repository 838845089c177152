"""The foot of a document: where its text ends and what closes it begins, row by row to its last words."""

from __future__ import annotations

from tei.text.correspondence.foot_pieces import LISTS, FootPieces
from tei.text.correspondence.names import has_body
from tei.text.correspondence.rows import rows
from tei.text.correspondence.signatories import BRIDGE, LONGEST_LINE, is_sent, signatures
from tei.text.correspondence.tail_rows import AFTER_SIGNATURE, read_columns
from tei.text.correspondence.valedictions import is_said, speaks_of_whose
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tei.text.correspondence.heads import Head
    from tei.text.correspondence.pieces import Ground, Piece
    from tei.text.correspondence.tail_rows import Tail

MOST_LINES = 240
"""Lines at the end of a document among which its foot is looked for."""
LONGEST_ADDRESS = 5


class Foot(NamedTuple):
    """The foot of a document.

    Attributes:
        start: offset of its first row.
        end: offset behind its last one.
        pieces: what it consists of, in order; containers among them hold those that follow.
    """

    start: int
    end: int
    pieces: tuple[Piece, ...]


def read_foot(ground: Ground, start: int, end: int, head: Head | None) -> Foot | None:
    """Return the foot of a document, or None where nothing shows one.

    Args:
        ground: the transcript, and what is known of it.
        start: offset at which the text of the document begins.
        end: offset behind its last words, notes left out.
        head: the head of the document, if it has one.
    """
    source = ground.source
    tail = _tail(ground, start, end)
    signing = signatures(source.text, tail, head)
    if signing:
        tail = tail[: _heading_behind(tail, signing[0])]
        signing = [index for index in signing if index < len(tail)]
    begin = _beginning(tail, min(signing)) if signing else len(tail)
    bare = frozenset(() if signing else _closing_end(tail, head))
    begin = min(begin, *bare) if bare else begin
    begin = min(begin, _labelled(tail, begin))
    begin = min(begin, _dated_end(tail), _certified_end(tail)) if not signing else begin
    if begin >= len(tail):
        return None
    made = "creation" if head is not None and not is_sent(head) else "sent"
    pieces = tuple(FootPieces(source.text, tail, frozenset(signing), made, bare).behind(begin))
    return Foot(pieces[0].start, tail[-1].row.end, pieces) if pieces else None


ENDING_RECORDS = frozenset({"certified", "proxy", "signed"})
"""Sorts of the first row behind the last words of a record of speech that surely nobody speaks."""
MOST_OF_A_RECORD = 20


def read_foot_of_record(ground: Ground, start: int, end: int) -> Foot | None:
    """Return who signs or certifies a record of speech behind its last turn, or None where nothing shows it.

    Args:
        ground: the transcript, and what is known of it.
        start: offset of the last turn.
        end: offset behind the last words, notes left out.
    """
    text, tail = ground.source.text, _tail(ground, start, end)
    prose = max((i for i, one in enumerate(tail) if one.sort == "prose"), default=0)
    begun = (i for i in range(prose + 1, len(tail)) if tail[i].row.gap and tail[i].sort in ENDING_RECORDS)
    begin = next(begun, len(tail))
    if begin == len(tail) or len(tail) - begin > MOST_OF_A_RECORD:
        return None
    signing = frozenset(index for index in signatures(text, tail, None) if index >= begin)
    pieces = tuple(FootPieces(text, tail, signing, "creation").behind(begin))
    return Foot(pieces[0].start, tail[-1].row.end, pieces)


def _tail(ground: Ground, start: int, end: int) -> list[Tail]:
    """Return the rows among which a foot is looked for, each column of them by itself."""
    source = ground.source
    first = source.line(max(0, source.line_at(end) - MOST_LINES)).start
    found = rows(source, max(start, first), end, ground.passed)
    return _with_attestations([one for row in found for one in read_columns(source.text, row, ground.days)])


def _with_attestations(tail: Sequence[Tail]) -> list[Tail]:
    """Return the rows; those below one that certifies, down to a blank line, belong to it: office and name."""
    rows: list[Tail] = []
    for one in tail:
        before = rows[-1] if rows else None
        joined = before is not None and before.sort == "certified" and one.sort not in ("prose", "certified")
        alone = before is not None and before.row.gap and before.row.words[-1] == ":"
        rows.append(one._replace(sort="certified", at=0) if joined and (alone or not one.row.gap) else one)
    return rows


def _heading_behind(tail: Sequence[Tail], signature: int) -> int:
    """Return the index of the first heading behind a signature: what it heads is no part of the foot."""
    behind = range(signature + 1, len(tail))
    return next((index for index in behind if tail[index].sort == "heading"), len(tail))


def _beginning(tail: Sequence[Tail], signature: int) -> int:
    """Return the index of the first row of the close before a signature."""
    index = signature
    while index > 0 and signature - index <= BRIDGE + 1:
        before = tail[index - 1]
        near = not tail[index].row.gap or has_body(before.row.words)
        bridged = before.sort == "weak" and near and _close_before(tail, index - 1)
        above = before.sort in ("role", "proxy") and (not tail[index].row.gap or before.row.words[-1] in ",:")
        if before.sort not in ("close", "weak-close") and not bridged and not above:
            break
        goes_on = tail[index].sort in ("close", "weak-close", "close-name")
        said = is_said(before.row.words) or (goes_on and speaks_of_whose(before.row.words))
        if said and before.sort in ("close", "weak-close") and tail[index].row.gap:
            break
        index -= 1
    dated = index > 1 and tail[index - 1].sort == "dateline" and tail[index - 1].row.gap
    if not dated and index > 1 and tail[index - 1].sort == "dateline" and tail[index - 2].sort == "close":
        index -= 1
        dated = True
    return index - dated


def _close_before(tail: Sequence[Tail], index: int) -> bool:
    for at in range(index - 1, max(-1, index - BRIDGE), -1):
        if tail[at].sort in ("close", "weak-close"):
            return True
        if tail[at].sort != "weak" or tail[at + 1].row.gap:
            return False
    return False


def _dated_end(tail: Sequence[Tail]) -> int:
    """Return the index of a place and date behind the last words, with an address below it at most."""
    index = len(tail)
    while index > 0 and len(tail) - index < LONGEST_ADDRESS:
        index -= 1
        one = tail[index]
        if one.sort == "dateline":
            return index if index > 0 and one.row.gap else len(tail)
        if one.sort not in ("addressee", "role", "weak", "name") or len(one.row.words) > LONGEST_LINE:
            break
    return len(tail)


def _certified_end(tail: Sequence[Tail]) -> int:
    """Return the index of what certifies a record behind its last words: ``Attest: John Hale, Clerk``."""
    index = len(tail)
    while index > 0 and tail[index - 1].sort in AFTER_SIGNATURE:
        index -= 1
    while index < len(tail) and tail[index].sort != "certified":
        index += 1
    return index if 0 < index < len(tail) and tail[index].row.gap else len(tail)


def _closing_end(tail: Sequence[Tail], head: Head | None) -> range:
    """Return the indices of the rows that close a letter that nobody has signed: ``All my love`` at the end."""
    if head is None or not any(reading.sort == "salutation" for reading in head.readings):
        return range(0)
    last = len(tail)
    while last > 0 and tail[last - 1].sort in AFTER_SIGNATURE:
        last -= 1
    first = last
    while first > 0 and tail[first - 1].sort in ("close", "weak-close") and last - first < BRIDGE:
        first -= 1
    weak = all(tail[index].sort == "weak-close" for index in range(first, last))
    stopped = (
        weak and first < last and tail[last - 1].row.words[-1] not in ",!" and len(tail[first].row.words) > SHORT
    )
    return range(first, last) if 0 < first < last and tail[first].row.gap and not stopped else range(0)


SHORT = 24
"""Characters of a close that could be something else and that neither a comma nor a signature follows."""


def _labelled(tail: Sequence[Tail], begin: int) -> int:
    """Return the index of the first label of copies or enclosures behind the last running text, before a row."""
    index = begin
    found = len(tail)
    while index > 0:
        index -= 1
        if tail[index].sort in LISTS and tail[index].sort != "shown":
            found = index
        elif tail[index].sort == "prose":
            break
    return found
