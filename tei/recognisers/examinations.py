"""The parts of a hearing: ``DIRECT EXAMINATION``, ``Cross-examination by Ms. Hale``, ``BY MR. MOSS:`` below."""

from __future__ import annotations

from tei.text.examinations import examinations
from tei.text.labels import labels
from tei.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "block"
NEEDS: frozenset[Trait] = frozenset({"speech"})
BY = "examinations"
PASSED = ("note-body", "page-break", "page-number", "running-head")


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the headings of examinations, and the lines by themselves that say who asks."""
    if not labels(source):
        return
    for start, end, heads in examinations(source):
        if below.at(start, *PASSED) is not None:
            continue
        if heads:
            values = (("level", "1"), ("type", "section"))
            yield Span(start, end, "heading", BY, "it heads an examination", values=values)
        else:
            yield Span(start, end, "stage-block", BY, "it says who asks from here on")
