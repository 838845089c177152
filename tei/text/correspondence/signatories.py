"""Who signs a document: which of its last rows are signatures.

A signature is believed where a complimentary close or a mark such as ``/s/`` stands before it, or where it repeats
the name in the field of the sender; without these, where a name has a line to itself behind the last words of a
document that has the head of one that is sent, or stands beside the office of who signs or the date of a record.
"""

from __future__ import annotations

from tei.text.correspondence.datelines import HOURS
from tei.text.correspondence.exchanges import heads_letter
from tei.text.correspondence.kinds_of_document import kind_named
from tei.text.correspondence.names import has_body
from tei.text.correspondence.row_readings import greeting_of
from tei.text.correspondence.salutations import greets_audience
from tei.text.correspondence.tail_rows import AFTER_SIGNATURE
from tei.text.correspondence.terms import terms

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tei.text.correspondence.heads import Head
    from tei.text.correspondence.tail_rows import Tail

BRIDGE = 3
"""Rows of a complimentary close that need not show that they are one."""
BEHIND = 10
"""Rows that may follow a signature in a letter that nothing closes."""
LONGEST_HOUR = 24
"""Characters of the hour at which somebody else signs."""
LONGEST_LINE = 60
QUOTED = '"”»“„«'
SENTENCE_ENDS = '.!?…:;"”»’)]*†¹²³'


def signatures(text: str, tail: Sequence[Tail], head: Head | None) -> list[int]:
    """Return the indices of the rows that sign.

    Args:
        text: the whole text.
        tail: the last rows of the document.
        head: its head, if it has one.
    """
    signature = _anchored(text, tail, head)
    if signature < 0:
        signature = _alone(tail, head)
    if signature < 0:
        signature = _behind_offices(tail)
    if signature < 0 and head is not None and is_sent(head):
        signature = _body_above_date(tail)
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
    tied = not tail[index].row.gap or tail[index - 1].row.words[-1] == ":"
    if tail[index].sort == "name" and tied and _stands_below_office(tail, index):
        office = tail[index - 1]
        return office.sort in ("role", "proxy") and office.row.gap and office.row.words[-1] in ",:"
    alone = tail[index].row.gap and (index + 1 == len(tail) or tail[index + 1].row.gap)
    if tail[index].sort != "name" or not alone or tail[index].row.words[-1] in ",:":
        return False
    before = tail[index - 1]
    if "," in tail[index].row.words and before.sort != "certified":  # a place
        return False
    noted = before.sort in ("item", "weak") and len(before.row.words) <= LONGEST_HOUR and _names_hour(before)
    return before.sort in ("hours", "dateline", "certified") or index - 1 in signing or noted


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
        if _closes_quotation(one):
            continue
        if one.sort == "signed" or (one.sort == "close-name" and _may_end(tail, index)):
            return index
        if one.sort in ("close", "weak-close"):
            name = _name_behind(tail, index)
            if name >= 0 and not _closes_quotation(tail[name]) and _closes_text(tail, index):
                return name
        elif one.sort == "name" and len(one.row.words) > 3 and _is_sender(one.row.words, senders):
            return index
    return -1


def _closes_quotation(one: Tail) -> bool:
    """Whether a row ends with a mark of quotation that an earlier row begins: it signs a letter that is quoted."""
    words = one.row.words
    return words[-1] in QUOTED and sum(mark in QUOTED for mark in words) % 2 == 1


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
        return _dated_or_held(tail, head)
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


def _dated_or_held(tail: Sequence[Tail], head: Head | None) -> int:
    """Return the index of a name at the very end with its date beside it, or its office beside it, or -1."""
    index = len(tail)
    while index > 0 and (
        tail[index - 1].sort in (*AFTER_SIGNATURE, "hours")
        or _is_place(tail, index - 1)
        or _certified(tail, index - 1)
    ):
        index -= 1
    if index == 0 or tail[index - 1].sort != "name":
        return -1
    first = _first_of_run(tail, index - 1)
    if first and tail[first - 1].sort in ("role", "proxy"):
        return _first_held(tail, first)
    if not _stands_alone(tail, index - 1):
        return -1
    beside = [tail[first - 1].sort] if first else []
    beside += [one.sort for one in tail[index : index + 1] if one.row.gap or one.sort == "role"]
    if "dateline" in beside or "role" in beside[1:] or "certified" in beside[1:]:
        return first
    enacted = head is not None and any(
        kind_named(r.row.words) == "record" for r in head.readings if r.sort == "title"
    )
    return first if enacted and (index - first > 1 or tail[first].row.words.isupper()) else -1


def _certified(tail: Sequence[Tail], index: int) -> bool:
    """Whether a name is that of who has certified what somebody else signed: it stands behind the attestation."""
    return index > 0 and tail[index].sort == "name" and tail[index - 1].sort == "certified"


def _is_place(tail: Sequence[Tail], index: int) -> bool:
    """Whether a row is the house above the date of a document: ``THE WHITE HOUSE,``."""
    row = tail[index].row
    dated = index + 1 < len(tail) and tail[index + 1].sort == "dateline" and not tail[index + 1].row.gap
    return dated and row.words[-1] == "," and has_body(row.words)


def _first_held(tail: Sequence[Tail], index: int) -> int:
    """Return the index of the first of several names, each below the office that it holds."""
    found = index
    while index > 0 and (tail[index - 1].sort in ("role", "proxy") or _stands_below_office(tail, index - 1)):
        index -= 1
        found = index if tail[index].sort == "name" else found
    return found if index > 0 and tail[index].row.gap else -1


def _stands_below_office(tail: Sequence[Tail], index: int) -> bool:
    return index > 0 and tail[index].sort == "name" and tail[index - 1].sort in ("role", "proxy", "name")


def _behind_offices(tail: Sequence[Tail]) -> int:
    """Return the index of the first of the offices with names behind them that are the last rows of all, or -1."""
    found, index = -1, len(tail)
    while index > 0 and (tail[index - 1].sort in (*AFTER_SIGNATURE, "office-name") or _is_short(tail[index - 1])):
        index -= 1
        found = index if tail[index].sort == "office-name" else found
    return found if found > 0 and tail[found].row.gap else -1


def _body_above_date(tail: Sequence[Tail]) -> int:
    """Return the index of a body that signs at the very end, above the date: ``Ministry of Lamps``; or -1."""
    if len(tail) < len(("text", "body", "date")):
        return -1
    body, date = tail[-2:]
    above = body.sort in ("weak", "name", "role") and body.row.gap and len(body.row.words) <= LONGEST_LINE
    dated = date.sort == "dateline" and not date.row.gap
    return len(tail) - 2 if above and dated and has_body(body.row.words) else -1


def _is_short(one: Tail) -> bool:
    """Whether a row may be the rest of an office, or the place below a signature: short, and no sentence."""
    return one.sort in ("weak", "name") and len(one.row.words) <= LONGEST_LINE


def _ends_letter(tail: Sequence[Tail], index: int) -> bool:
    """Whether a name is right below a finished sentence, and nothing but the end or the date of it all behind."""
    last = all(one.sort in ENDING or (one.sort == "dateline" and one.row.gap) for one in tail[index + 1 :])
    return last and index > 0 and tail[index - 1].row.words[-1] in SENTENCE_ENDS


ENDING = terms("end|number|classification|typist|handling")
"""Sorts of rows with which a message ends behind the name that signs it."""


def _first_of_run(tail: Sequence[Tail], index: int) -> int:
    """Return the first of the names in one run of lines."""
    while index > 0 and not tail[index].row.gap and tail[index - 1].sort == "name":
        index -= 1
    return index


def is_sent(head: Head) -> bool:
    """Whether a head is that of a document that somebody sends, and not of a record of what was said.

    Args:
        head: the head of a document.
    """
    greetings = [greeting_of(reading) for reading in head.readings if reading.sort == "salutation"]
    if any(map(greets_audience, greetings)):
        return False
    kinds = {kind_named(reading.row.words) for reading in head.readings if reading.sort == "title"}
    if any(reading.sort == "parties" for reading in head.readings):
        kinds.discard("paper")  # Hale Papers, from which an edition takes what one party writes to the other
    if "paper" in kinds and not any(piece.kind in ("addressee", "sender") for piece in head.pieces):
        return False  # an address to an assembly, which begins with Mr. President
    first = head.readings[0]
    if first.sort in ("weak", "office") and heads_letter(first.row.words) and len(head.readings) > 1:
        return True
    if greetings or any(piece.kind in ("addressee", "sender", "precedence") for piece in head.pieces):
        return True
    fields = {reading.label.field for reading in head.readings if reading.label is not None}
    if fields & {"subject", "reference"}:
        return True
    held = any(value == ("date-type", "meeting") for piece in head.pieces for value in piece.values)
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
    wired = index == len(tail) - 1 and tail[index].row.words.isupper() and before.row.words.isupper()
    if (
        not wired
        and before.row.words[-1] not in SENTENCE_ENDS + ","
        and before.sort
        not in (
            "hours",
            "dateline",
            "classification",
            "enclosed",
        )
    ):
        return False
    if index + 1 < len(tail):
        after = tail[index + 1]
        return not after.row.words[0].islower() and (after.row.gap or after.sort in (*AFTER_SIGNATURE, "weak"))
    return True
