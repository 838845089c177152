"""Headings and their levels in reports, memoranda and articles: ``II. The Lamps``, ``CONCLUSIONS``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei.recognisers._days import days_of
from tei.text.correspondence.documents import documents
from tei.text.headings import headings
from tei.text.labels import labels
from tei.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "block"
NEEDS: frozenset[Trait] = frozenset()
MARKS = ("page-break", "page-number", "running-head")


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the headings of each document of a file in which nobody takes turns."""
    if labels(source):
        return
    for document in documents(source, below, days_of):
        for start, end, level, reason, cert in headings(source, *document.body, sent=document.sent):
            if below.at(start, *MARKS) is None:
                yield Span(start, end, "heading", "headings", reason, cert, (("level", str(level)),))
