"""The head of a document that is sent: its title, office, number, secrecy, urgency, fields, dateline and greeting.

As in ``Ciphered Telegram # 13464`` / ``Top Secret`` / ``To: Beijing, Soviet Ambassador`` / ``URGENT``.
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
    """Yield the pieces of the heads of all documents of a file, and a remark where one may begin."""
    for number, document in enumerate(documents(source, below, days_of), 1):
        if document.head is None:
            continue
        for index, (start, end, kind, reason, cert, values) in enumerate(document.head.pieces):
            numbered = (("document", str(number)),) if number > 1 and not index else ()
            yield Span(start, end, kind, "openers", reason, cert, (*values, *numbered))
        if not document.sure:
            line = source.line(source.line_at(document.start))
            remarked = (("code", "doubtful-document"), ("words", source.words(*line)))
            yield Span(*line, "remark", "openers", "another document may begin here", values=remarked)
