"""Those present at a talk that a memorandum records: ``PARTICIPANTS`` and the names below, behind the head."""

from __future__ import annotations

from tei.recognisers._days import days_of
from tei.text.correspondence.documents import documents
from tei.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "block"
NEEDS: frozenset[Trait] = frozenset()


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the lists of those present, and what is said of the subject below them."""
    for document in documents(source, below, days_of):
        for start, end, kind, reason, cert, values in document.attendance:
            yield Span(start, end, kind, "attendance", reason, cert, values)
