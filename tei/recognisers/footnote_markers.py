"""The marks that call for notes, ``word[1]``, ``word¹``, ``word*``, and those that begin the notes themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei.text.notes.labels import label_at
from tei.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "inline"
NEEDS: frozenset[Trait] = frozenset()
BY = "footnote_markers"


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the marks of the notes that stand, those in the text and those that begin them."""
    bodies = below.of("note-body")
    for body in bodies:
        values = (("note", body.value("note")),)
        for call in body.value("calls").split():
            start, end = map(int, call.split("-"))
            yield Span(start, end, "note-marker", BY, f"it calls for note {body.value('n')}", values=values)
        yield from _label(source, body)


def _label(source: Source, body: Span) -> Iterator[Span]:
    label = label_at(source.text, body.start)
    if label is not None:
        start = source.text.find(label.printed, label.start, label.end)
        yield Span(start, start + len(label.printed), "note-label", BY, "the mark of the note")
