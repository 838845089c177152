"""The foot of a document: where its text ends and what closes it begins, and who signs.

A signature is believed where a complimentary close or a mark such as ``/s/`` stands before it, or where it repeats
the name in the field of the sender; without these, where a name has a line to itself behind the last words of a
document that has the head of one that is sent.
"""

from __future__ import annotations

from tei.text.correspondence.datelines import HOURS
from tei.text.correspondence.exchanges import heads_letter
from tei.text.correspondence.foot_pieces import LISTS, FootPieces
from tei.text.correspondence.kinds_of_document import kind_named
from tei.text.correspondence.names import has_body
from tei.text.correspondence.row_readings import greeting_of
from tei.text.correspondence.rows import rows
from tei.text.correspondence.salutations import greets_audience
from tei.text.correspondence.tail_rows import AFTER_SIGNATURE, read_tail_row
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tei.text.correspondence.heads import Head
    from tei.text.correspondence.pieces import Ground, Piece
    from tei.text.correspondence.tail_rows import Tail

MOST_LINES = 240
"""Lines at the end of a document among which its foot is looked for."""
BRIDGE = 3
"""Rows of a complimentary close that need not show that they are one."""
BEHIND = 10
"""Rows that may follow a signature in a letter that nothing closes."""
LONGEST_HOUR = 24
"""Characters of the hour at which somebody else signs."""
LONGEST_ADDRESS = 5
LONGEST_LINE = 60
SENTENCE_ENDS = '.!?…:;"”»’)]*†¹²³'


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
    first = source.line(max(0, source.line_at(end) - MOST_LINES)).start
    found = rows(source, max(start, first), end, ground.passed)
    tail = [read_tail_row(source.text, row, ground.days) for row in found]
    signatures = _signatures(source.text, tail, head)
    if signatures:
        tail = tail[: _heading_behind(tail, signatures[0])]
        signatures = [index for index in signatures if index < len(tail)]
    begin = _beginning(tail, min(signatures)) if signatures else len(tail)
    bare = frozenset(() if signatures else _closing_end(tail, head))
    begin = min(begin, *bare) if bare else begin
    begin = min(begin, _labelled(tail, begin), _dated_end(tail) if not signatures else len(tail))
    if begin >= len(tail):
        return None
    made = "creation" if head is not None and not is_sent(head) else "sent"
    pieces = tuple(FootPieces(source.text, tail, frozenset(signatures), made, bare).behind(begin))
    return Foot(pieces[0].start, tail[-1].row.end, pieces) if pieces else None


def _heading_behind(tail: Sequence[Tail], signature: int) -> int:
    """Return the index of the first heading behind a signature: what it heads is no part of the foot."""
    behind = range(signature + 1, len(tail))
    return next((index for index in behind if tail[index].sort == "heading"), len(tail))


def _signatures(text: str, tail: Sequence[Tail], head: Head | None) -> list[int]:
    """Return the indices of the rows that sign."""
    signature = _anchored(text, tail, head)
    if signature < 0:
        signature = _alone(tail, head)
    if signature < 0:
        signature = _behind_offices(tail)
    if signature < 0:
        return []
    while signature > 0 and tail[signature - 1].sort == "proxy":
        signature -= 1
    signing = [signature]
    for index in range(signature + 1, len(tail)):
        run = tail[index].sort == "name" and not tail[index].row.gap and index - 1 in signing
        if run or _signs_as_well(tail, index, signing):
            signing.append(index)
    return [index for index in signing if index == signature or _signs_as_well(tail, index, signing)]


def _signs_as_well(tail: Sequence[Tail], index: int, signing: Sequence[int]) -> bool:
    """Whether a name stands alone behind a signature, or behind the hour at which somebody else signs."""
    if tail[index].sort in ("signed", "office-name"):
        return True
    alone = tail[index].row.gap and (index + 1 == len(tail) or tail[index + 1].row.gap)
    if tail[index].sort != "name" or not alone or tail[index].row.words[-1] in ",:":
        return False
    if "," in tail[index].row.words:  # a place
        return False
    before = tail[index - 1]
    noted = before.sort in ("item", "weak") and len(before.row.words) <= LONGEST_HOUR and _names_hour(before)
    return before.sort in ("hours", "dateline") or index - 1 in signing or noted


def _names_hour(one: Tail) -> bool:
    """Whether a row is figures and a word of time: ``7 ½ Uhr Abends``, ``at 21:40``."""
    words = one.row.words
    figures = any(mark in words and words[words.index(mark) + 1 :][:1].isdigit() for mark in ".:")
    worded = any(word.strip(".,").casefold() in HOURS for word in words.split())
    return any(map(str.isdigit, words)) and (worded or (figures and any(map(str.isalpha, words))))


def _anchored(text: str, tail: Sequence[Tail], head: Head | None) -> int:
    """Return the index of the first name that a close, a mark or the field of the sender announces, or -1."""
    senders = tuple(_senders(text, head))
    for index, one in enumerate(tail):
        if one.sort == "signed" or (one.sort == "close-name" and _may_end(tail, index)):
            return index
        if one.sort in ("close", "weak-close"):
            name = _name_behind(tail, index)
            if name >= 0 and _closes_text(tail, index):
                return name
        elif one.sort == "name" and len(one.row.words) > 3 and _is_sender(one.row.words, senders):
            return index
    return -1


def _may_end(tail: Sequence[Tail], index: int) -> bool:
    """Whether a line that closes and signs stands where a text ends."""
    before = tail[index - 1] if index else None
    closed = before is not None and before.sort in ("close", "weak-close", "proxy")
    ended = before is None or closed or tail[index].row.gap or before.row.words[-1] in SENTENCE_ENDS
    after = tail[index + 1] if index + 1 < len(tail) else None
    return ended and (
        after is None
        or after.sort in (*AFTER_SIGNATURE, "name")
        or (after.row.gap and (closed or tail[index].row.gap))
    )


def _senders(text: str, head: Head | None) -> Iterator[str]:
    for piece in head.pieces if head is not None else ():
        if piece.kind == "sender":
            yield " ".join(text[piece.start : piece.end].casefold().split())


def _is_sender(words: str, senders: Sequence[str]) -> bool:
    name = words.casefold().strip(" .,;")
    return " " in name and any(name in sender for sender in senders)


def _name_behind(tail: Sequence[Tail], index: int) -> int:
    """Return the index of the name behind a close: at once, or behind a few more rows of the close."""
    at = index + 1
    while at < len(tail) and at - index <= BRIDGE + 1:
        sort = tail[at].sort
        if sort in ("name", "signed", "office-name") or (at == index + 1 and _signs_unlike_a_name(tail, at)):
            return at
        if sort not in ("close", "weak-close", "role", "proxy") and (sort != "weak" or tail[at].row.gap):
            return -1
        at += 1
    return -1


def _signs_unlike_a_name(tail: Sequence[Tail], index: int) -> bool:
    """Whether a few words right behind a sure close sign it, though they are no name: ``Your old P-p.``."""
    words = tail[index].row.words
    short = (
        len(words) <= LONGEST_NICKNAME and (words[0].isupper() or words[0] in "(\"“„«'") and words[-1] not in ":?!"
    )
    return short and tail[index].sort == "weak" and tail[index - 1].sort == "close" and _ends_here(tail, index)


LONGEST_NICKNAME = 40


def _ends_here(tail: Sequence[Tail], index: int) -> bool:
    """Whether a document may end with a row: nothing, or what stands behind signatures, is behind it."""
    return index + 1 == len(tail) or tail[index + 1].sort in AFTER_SIGNATURE or tail[index + 1].row.gap


def _closes_text(tail: Sequence[Tail], index: int) -> bool:
    """Whether a close stands where a text may end: behind a finished sentence, or with a row to itself."""
    one = tail[index]
    if index == 0 or one.row.gap:
        return True
    return one.sort == "close" or tail[index - 1].row.words[-1] in SENTENCE_ENDS + ","


def _alone(tail: Sequence[Tail], head: Head | None) -> int:
    """Return the index of a name that stands alone behind the last words of the text, or -1."""
    if head is None or not is_sent(head):
        return _dated_or_held(tail)
    greeted = any(reading.sort == "salutation" for reading in head.readings)
    cabled = any(reading.label is not None and not reading.label.shown for reading in head.readings)
    index = len(tail)
    while index > 0 and len(tail) - index < (BEHIND if greeted else len(tail)):
        index -= 1
        one = tail[index]
        ends = (greeted or (cabled and one.row.words.isupper())) and _ends_letter(tail, index)
        if one.sort == "name" and (_stands_alone(tail, index) or ends):
            return _first_of_run(tail, index)
        if one.sort not in AFTER_SIGNATURE and not (greeted or one.sort in ("weak", "name", "hours")):
            break
    return -1


def _dated_or_held(tail: Sequence[Tail]) -> int:
    """Return the index of a name at the very end with its date beside it, or its office below it, or -1."""
    index = len(tail)
    while index > 0 and tail[index - 1].sort in (*AFTER_SIGNATURE, "hours"):
        index -= 1
    if index == 0 or tail[index - 1].sort != "name" or not _stands_alone(tail, index - 1):
        return -1
    first = _first_of_run(tail, index - 1)
    beside = [tail[first - 1].sort] if first else []
    beside += [one.sort for one in tail[index : index + 1] if one.row.gap or one.sort == "role"]
    return first if "dateline" in beside or "role" in beside[1:] else -1


def _behind_offices(tail: Sequence[Tail]) -> int:
    """Return the index of the first of the offices with names behind them that are the last rows of all, or -1."""
    found, index = -1, len(tail)
    while index > 0 and (tail[index - 1].sort in (*AFTER_SIGNATURE, "office-name") or _is_short(tail[index - 1])):
        index -= 1
        found = index if tail[index].sort == "office-name" else found
    return found if found > 0 and tail[found].row.gap else -1


def _is_short(one: Tail) -> bool:
    """Whether a row may be the rest of an office, or the place below a signature: short, and no sentence."""
    return one.sort in ("weak", "name") and len(one.row.words) <= LONGEST_LINE


def _ends_letter(tail: Sequence[Tail], index: int) -> bool:
    """Whether a name is the last row of all, right below a finished sentence."""
    return index == len(tail) - 1 and index > 0 and tail[index - 1].row.words[-1] in SENTENCE_ENDS


def _first_of_run(tail: Sequence[Tail], index: int) -> int:
    """Return the first of the names in one run of lines."""
    while index > 0 and not tail[index].row.gap and tail[index - 1].sort == "name":
        index -= 1
    return index


def is_sent(head: Head) -> bool:
    """Whether a head is that of a document that somebody sends, and not of a record of what was said."""
    greetings = [greeting_of(reading) for reading in head.readings if reading.sort == "salutation"]
    if any(map(greets_audience, greetings)):
        return False
    first = head.readings[0]
    if first.sort in ("weak", "office") and heads_letter(first.row.words) and len(head.readings) > 1:
        return True
    if greetings or any(piece.kind in ("addressee", "sender", "precedence") for piece in head.pieces):
        return True
    fields = {reading.label.field for reading in head.readings if reading.label is not None}
    if fields & {"subject", "reference"}:
        return True
    held = any(value == ("date-type", "meeting") for piece in head.pieces for value in piece.values)
    kinds = {kind_named(reading.row.words) for reading in head.readings if reading.sort == "title"}
    dated = any(reading.sort in ("parties", "dateline") for reading in head.readings)
    return not held and (bool(kinds & {"telegram", "letter"}) or (dated and not kinds & {"record", "paper"}))


def _stands_alone(tail: Sequence[Tail], index: int) -> bool:
    """Whether a name has a run of lines to itself, behind finished words and before what begins anew."""
    first = _first_of_run(tail, index)
    while first > 0 and not tail[first].row.gap and tail[first - 1].sort in ("role", "proxy"):
        first -= 1
    if first == 0 or not tail[first].row.gap:
        return False
    before = tail[first - 1]
    if before.row.words[-1] not in SENTENCE_ENDS + "," and before.sort not in (
        "hours",
        "dateline",
        "classification",
    ):
        return False
    if index + 1 < len(tail):
        after = tail[index + 1]
        return not after.row.words[0].islower() and (after.row.gap or after.sort in (*AFTER_SIGNATURE, "weak"))
    return True


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
        index -= 1
    dated = index > 1 and tail[index - 1].sort == "dateline" and tail[index - 1].row.gap
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
