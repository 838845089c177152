"""Headings and their levels in reports and articles, the title above them, and epigraphs.

As in ``II. The Lamps``, ``CONCLUSIONS``, ``== Lamps ==``.
"""

from __future__ import annotations

from tei.recognisers._days import days_of
from tei.text.correspondence.documents import documents
from tei.text.epigraphs import epigraph_at
from tei.text.headings import Heading, headings, names_below, title_above
from tei.text.labels import labels
from tei.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.correspondence.documents import Document
    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans, Values

LAYER: Layer = "block"
NEEDS: frozenset[Trait] = frozenset()
ENTRY = "a day above what was written on it"
DEEPEST = 9
"""The level of the days of a diary, below years and months."""
MARKS = ("page-break", "page-number", "running-head")


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the headings of each document of a file in which nobody takes turns."""
    if labels(source):
        return
    for document in documents(source, below, days_of):
        begin, stop = document.body
        found = [
            one
            for first, last, sent in _stretches(document)
            for one in headings(source, first, last, sent=sent)
            if below.at(one.start, *MARKS) is None
        ]
        days = {start: Heading(start, end, DEEPEST, ENTRY, "high") for start, end in document.entries}
        found = sorted([*(one for one in found if one.start not in days), *days.values()])
        title = None if _is_titled(document) else title_above(source, begin, found)
        if title is not None:
            yield Span(title.start, title.end, "title", "headings", title.reason, title.cert)
            begin = title.end
            names = names_below(source, begin)
            if names is not None:
                yield Span(*names, "byline", "headings", "names alone below the title", "medium")
                begin = names[1]
        for one in found:
            if title is None or one.start >= title.end:
                values: Values = (("level", str(one.level)),)
                values = (*values, ("type", "entry")) if one.reason == ENTRY else values
                yield Span(one.start, one.end, "heading", "headings", one.reason, one.cert, values)
        if not document.sent:
            for offset in (begin, *(one.end for one in found)):
                yield from _epigraph(source, offset, stop)


def _stretches(document: Document) -> Iterator[tuple[int, int, bool]]:
    """Yield the text of a document and what stands behind its foot, and whether it is the text of what is sent."""
    yield *document.body, document.sent
    if document.foot is not None and document.foot.end < document.stop:
        yield document.foot.end, document.stop, False


def _is_titled(document: Document) -> bool:
    return document.head is not None and any(piece.kind == "title" for piece in document.head.pieces)


def _epigraph(source: Source, offset: int, stop: int) -> Iterator[Span]:
    found = epigraph_at(source, offset, stop)
    if found is not None:
        reason = "words above a text, with a name below them"
        yield Span(found.start, found.end, "epigraph", "headings", reason)
        yield Span(found.source_start, found.source_end, "epigraph-source", "headings", "whose words they are")
