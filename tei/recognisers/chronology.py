"""Contradictions between the dates of a document: received before it was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "context"
NEEDS: frozenset[Trait] = frozenset()
DAY = 10
"""Characters of a date without its time."""


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield a remark where a document was received before it was sent."""
    dates = [span for span in below.of("date") if span.value("when")]
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
