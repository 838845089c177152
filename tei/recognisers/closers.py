"""The foot of a document that is sent: its close, signature, what follows it, copies and postscripts.

As in ``Sincerely yours,`` / ``J. H. Burns`` / ``cc: Mr. Hart``, or ``Telegraph the results,`` / ``MOLOTOV``.
"""

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
    """Yield the pieces of the feet of all documents of a file."""
    for document in documents(source, below, days_of):
        if document.foot is not None:
            for start, end, kind, reason, cert, values in document.foot.pieces:
                yield Span(start, end, kind, "closers", reason, cert, values)
