"""The documents of a file as they are sent: where each begins, its head and its foot."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from tei.text.correspondence.attendance import read_attendance
from tei.text.correspondence.beginnings import Beginning, beginnings
from tei.text.correspondence.entries import read_entries, without_day
from tei.text.correspondence.feet import Foot, read_foot, read_foot_of_record
from tei.text.correspondence.heads import Head, read_head
from tei.text.correspondence.labels import lexicon, normal
from tei.text.correspondence.notes_zone import before_bodies, end_before_notes
from tei.text.correspondence.pieces import Ground
from tei.text.correspondence.prefaces import behind_preface
from tei.text.correspondence.series import end_of_first
from tei.text.correspondence.signatories import is_sent
from tei.text.labels import labels
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tei.text.correspondence.pieces import Days, Piece
    from tei.text.source import Source
    from tei.text.span import Span, Spans

FURNITURE = ("page-break", "page-number", "running-head", "line-number", "column-break")
FIELDS_OF_A_RECORD = 2
"""Sure fields that the head of a record of speech must have: its title and date alone are no head of this sort."""


class Document(NamedTuple):
    """One document of a file.

    Attributes:
        start: offset at which it begins.
        end: offset behind it.
        head: its head; None where it has none.
        foot: its foot; None where it has none.
        sure: whether it surely begins there.
        body: where its text begins and ends, between head and foot and before its notes.
        stop: offset behind its last words, before its notes.
        attendance: who took part in the talk that it records, behind its head.
        entries: where the days stand above the entries of a diary.
        sent: whether its head is that of a document that somebody sends.
    """

    start: int
    end: int
    head: Head | None
    foot: Foot | None
    sure: bool
    body: tuple[int, int]
    sent: bool
    stop: int
    attendance: tuple[Piece, ...] = ()
    entries: tuple[tuple[int, int], ...] = ()


def documents(source: Source, below: Spans, days: Callable[[Source], Days]) -> tuple[Document, ...]:
    """Return the documents of a file in order, as its recognisers share them.

    Args:
        source: the transcript.
        below: the settled spans of the layers below.
        days: returns, for a transcript, a function that returns the dates between two offsets.
    """
    return _read(source, below, days)


@lru_cache(maxsize=1)
def _read(source: Source, below: Spans, days: Callable[[Source], Days]) -> tuple[Document, ...]:
    ground = Ground(source, lambda offset: below.at(offset, *FURNITURE) is not None, days(source), {})
    end = len(source.text)
    turns = [label for label in labels(source) if normal(label.name) not in lexicon()]
    if turns:
        notes = below.of("note-body", "notes-heading", "notes-rule")
        return _record(ground, (turns[0].start, turns[-1].start), before_bodies(source.text, notes, end))
    head = read_head(ground, 0, end_of_first(ground, end))
    first = head.end if head else 0
    behind = beginnings(ground, first, end, lambda offset: below.at(offset, "note-body") is not None)
    begun = [Beginning(0, sure=True), *behind, Beginning(end, sure=True)]
    if head is None and len(begun) == len(("first", "end")):
        greeted = behind_preface(ground, end)
        begun[1:1] = [Beginning(greeted, sure=False)] if greeted > 0 else []
    notes = below.of("note-body", "notes-heading", "notes-rule")
    return tuple(_document(ground, one, other, head, notes) for one, other in pairwise(begun))


def _record(ground: Ground, turns: tuple[int, int], end: int) -> tuple[Document, ...]:
    """Return the one document of a record of speech, with the form above the first turn, if it has one.

    Args:
        ground: the transcript, and what is known of it.
        turns: where the first and the last turn begin.
        end: offset behind the last words, notes left out.
    """
    head = read_head(ground, 0, turns[0])
    sure = [r for r in head.readings if r.label is not None and r.label.sure] if head else []
    if len(sure) < FIELDS_OF_A_RECORD:
        head = None
    foot = read_foot_of_record(ground, turns[1], end)
    body = (turns[0], foot.start if foot else end)
    return (Document(0, len(ground.source.text), head, foot, sure=True, body=body, sent=False, stop=end),)


def _document(
    ground: Ground, one: Beginning, other: Beginning, first: Head | None, notes: Sequence[Span]
) -> Document:
    head = first if one.start == 0 else read_head(ground, one.start, other.start)
    entries = read_entries(ground, one.start, other.start, head)
    head = without_day(head, entries) if head is not None and entries else head
    begin = head.end if head else one.start
    attendance = read_attendance(ground, begin, other.start)
    begin = attendance[-1].end if attendance else begin
    behind = before_bodies(ground.source.text, notes, other.start)
    stop = end_before_notes(ground.source, one.start, begin, max(begin, behind), notes)
    foot = read_foot(ground, max(begin, entries[-1][1]) if entries else begin, stop, head)
    body = (begin, foot.start if foot else stop)
    sent = head is not None and is_sent(head)
    return Document(one.start, other.start, head, foot, one.sure, body, sent, stop, attendance, entries)
