"""Footnotes and endnotes: their texts, in blocks or after their paragraph, and the marks that call for them.

A block of notes is known by its labels in order (``[1] Not printed.``, ``2. See document 18.``, ``† In French.``)
whose marks stand in the text before it (``word[1]``, ``word²``, ``word†``). Every note keeps its label.
"""

from __future__ import annotations

from tei.text.notes.pairs import Pairing
from tei.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tei.text.notes.labels import Label
    from tei.text.notes.markers import Marker
    from tei.text.notes.pairs import Note
    from tei.text.notes.rows import Row
    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Cert, Spans, Values

LAYER: Layer = "page"
NEEDS: frozenset[Trait] = frozenset()
BY = "footnotes"
MOST_REMARKS = 8
"""Marks without their counterpart that are remarked on one by one."""
SOURCE_WORDS = ("Source:", "Sources:", "Quelle:", "Источник:")
"""Words that begin a note on where the document is kept."""


def recognise(source: Source, below: Spans) -> Iterator[Span]:  # noqa: ARG001 - the lowest layer
    """Yield notes, their marks, the headings above them, and remarks on what has no counterpart."""
    pairing = Pairing(source)
    number = 0
    uncalled: list[Label] = []
    for block in pairing.blocks():
        yield from _heading(source, block.row)
        for note in pairing.notes(block):
            number += 1
            yield from _note(source, note, str(number))
            uncalled += [] if note.calls else [note.label]
    yield from _remarks(source, uncalled, "without-marker", "no mark in the text calls for it")
    unanswered = pairing.unanswered()
    for call in unanswered:
        yield Span(call.start, call.end, "note-marker", BY, "it reads like the marks of notes", "medium")
    yield from _remarks(source, unanswered, "without-text", "there is no note with this mark")


def _heading(source: Source, row: Row) -> Iterator[Span]:
    if row.heading is None:
        return
    start, end = row.heading
    last = row.words and row.place == "end" and not source.text[row.end :].strip()
    kind = "notes-heading" if last else "notes-rule"
    yield Span(start, end, kind, BY, "it stands above a block of notes")


def _note(source: Source, note: Note, key: str) -> Iterator[Span]:
    label = note.label
    paired = (("note", key),)
    for call in note.calls:
        yield Span(call.start, call.end, "note-marker", BY, "a note begins with this mark", values=paired)
    yield _body(source, note, paired)
    start = source.text.find(label.printed, label.start, label.end)
    yield Span(start, start + len(label.printed), "note-label", BY, "the mark of the note")


def _body(source: Source, note: Note, paired: Values) -> Span:
    label = note.label
    values: Values = (*paired, ("n", label.mark if label.form == "superscript" else label.printed))
    if note.place:
        values += (("place", note.place),)
    if source.text.startswith(SOURCE_WORDS, label.text):
        values += (("type", "source"),)
    cert: Cert = "high" if note.calls else "medium"
    reason = (
        "its mark in the text calls for it" if note.calls else "it stands among notes, though nothing calls for it"
    )
    return Span(label.start, note.end, "note-body", BY, reason, cert, values)


def _remarks(source: Source, marks: Sequence[Label | Marker], lack: str, reason: str) -> Iterator[Span]:
    """Yield a remark for every mark that lacks its counterpart, or a single one for many."""
    for mark in marks if len(marks) <= MOST_REMARKS else marks[:1]:
        code, count = (f"note-{lack}", "") if len(marks) <= MOST_REMARKS else (f"notes-{lack}", str(len(marks)))
        values: Values = (("code", code), ("marker", source.text[mark.start : mark.end]))
        values += (("count", count),) if count else ()
        yield Span(mark.start, mark.end, "remark", BY, reason, values=values)
