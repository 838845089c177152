"""The texts of footnotes and endnotes, in blocks at the foot of pages or at the end, or after their paragraph.

Such a block is known by its labels in order (``[1] Not printed.``, ``2. See document 18.``, ``† In French.``),
whose marks stand in the text before it. A note keeps its label; what calls for it is paired with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei.text.notes.pairs import Pairing
from tei.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.notes.pairs import Note
    from tei.text.notes.rows import Row
    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Cert, Spans, Values

LAYER: Layer = "block"
NEEDS: frozenset[Trait] = frozenset()
BY = "footnote_bodies"


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the texts of notes with the headings above them, and remarks on those that nothing calls for."""
    pairing = Pairing(source, below)
    number = 0
    for block in pairing.blocks():
        yield from _heading(source, block.row)
        for note in pairing.notes(block):
            number += 1
            yield _body(source, note, str(number))
            if not note.calls:
                yield _uncalled(source, note)
    for call in pairing.unanswered():
        values = (("code", "note-without-text"), ("marker", source.text[call.start : call.end]))
        yield Span(call.start, call.end, "note-marker", BY, "it reads like the marks of notes", "medium")
        yield Span(call.start, call.end, "remark", BY, "there is no note with this mark", values=values)


def _heading(source: Source, row: Row) -> Iterator[Span]:
    if row.heading is None:
        return
    start, end = row.heading
    last = row.words and row.place == "end" and not source.text[row.end :].strip()
    kind = "notes-heading" if last else "notes-rule"
    yield Span(start, end, kind, BY, "it stands above a block of notes")


def _body(source: Source, note: Note, key: str) -> Span:
    label = note.label
    values: Values = (("note", key), ("n", label.mark if label.form == "superscript" else label.printed))
    if note.place:
        values += (("place", note.place),)
    if source.text.startswith(("Source:", "Sources:", "Quelle:"), label.text):
        values += (("type", "source"),)
    if note.calls:
        values += (("calls", " ".join(f"{call.start}-{call.end}" for call in note.calls)),)
    cert: Cert = "high" if note.calls else "medium"
    reason = f"{_words(note)} calls for it" if note.calls else "it stands among notes, though nothing calls for it"
    return Span(label.start, note.end, "note-body", BY, reason, cert, values)


def _words(note: Note) -> str:
    many = f", {len(note.calls)} times," if len(note.calls) > 1 else ""
    return f"the mark {note.label.printed} in the text{many}"


def _uncalled(source: Source, note: Note) -> Span:
    values = (("code", "note-without-marker"), ("marker", source.text[note.label.start : note.label.end]))
    return Span(note.label.start, note.label.end, "remark", BY, "no mark in the text calls for it", values=values)
