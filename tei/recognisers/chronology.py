"""When a document was received, in the dateline that says when it was sent; and if it was received too early.

As in ``Lisbon, May 12, 1941—4 p.m.`` / ``[Received May 13—9:10 a.m.]``.
"""

from __future__ import annotations

from itertools import pairwise

from tei.text.correspondence.labels import lexicon
from tei.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "context"
NEEDS: frozenset[Trait] = frozenset()
DAY = 10
"""Characters of a date without its time."""
BEFORE = 30
"""Characters before a date in which a word says that it is that of the receipt."""


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the dates of receipt inside datelines, and remarks where one is earlier than that of sending."""
    dates = [_received(source, below, span) for span in below.of("date") if span.value("type")]
    yield from (span for span in dates if span.by == "chronology")
    starts = [0, *(span.start for span in below if span.value("document")), len(source.text)]
    for start, end in pairwise(starts):
        yield from _remarks(source, [span for span in dates if start <= span.start < end and span.value("when")])


def _received(source: Source, below: Spans, date: Span) -> Span:
    """Return a date as it is, or as that of the receipt if the words before it say so.

    The span that says more has the name of this recogniser, so that it stands (see ``tei.weave.settle``).
    """
    dateline = below.at(date.start, "dateline", "header-field")
    if dateline is None or date.value("type") == "received":
        return date
    words = source.text[max(dateline.start, date.start - BEFORE) : date.start].replace("[", " ").replace("(", " ")
    named = [word for word in words.split()[-3:] if lexicon().get(word.casefold().rstrip(":.")) == "received"]
    if not named or not named[-1][0].isupper():
        return date
    values = tuple((name, "received" if name == "type" else value) for name, value in date.values)
    return date._replace(
        by="chronology", reason="the words before it say that it was received then", values=values
    )


def _remarks(source: Source, dates: list[Span]) -> Iterator[Span]:
    sent = next((span for span in dates if span.value("type") == "sent"), None)
    received = next((span for span in dates if span.value("type") == "received"), None)
    if sent is None or received is None or not is_earlier(received.value("when"), sent.value("when")):
        return
    values = (
        ("code", "received-before-sent"),
        ("received", source.words(received.start, received.end)),
        ("sent", source.words(sent.start, sent.end)),
    )
    yield Span(received.start, received.end, "remark", "chronology", "received before it was sent", values=values)


def is_earlier(one: str, other: str) -> bool:
    """Whether a W3C date, perhaps with a time, is earlier than another; hours count if both have them."""
    if _zone(one) != _zone(other) or "T" not in one or "T" not in other:
        one, other = one[:DAY], other[:DAY]
    length = min(len(one), len(other))
    return one[:length] < other[:length]


def _zone(when: str) -> str:
    time = when.partition("T")[2]
    return time[8:] if time else ""
