"""The blocks, containers and marks of a transcript in order, each with what lies in it, and no text left."""

from __future__ import annotations

from tei.text.kinds import KINDS, Plane
from tei.text.span import Span
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tei.text.source import Source


class Item(NamedTuple):
    """A block, container or mark, and the spans inside it in document order."""

    span: Span
    inside: Sequence[Span]


def items(source: Source, spans: Sequence[Span], start: int, end: int, loose: str) -> Iterator[Item]:
    """Yield what stands side by side between two offsets.

    Args:
        source: the transcript.
        spans: settled spans that lie between the offsets, in document order.
        start: offset.
        end: offset.
        loose: the kind given to text that lies in none of the spans, so that no text is lost.
    """
    done = start
    adrift: list[Span] = []  # inline spans that lie in no block
    index = 0
    while index < len(spans):
        span = spans[index]
        index += 1
        if KINDS[span.kind] is Plane.INLINE:
            adrift.append(span)
        elif KINDS[span.kind] is not Plane.REMARK and not _blank(source, span, spans, index):
            yield from _loose(source, done, span.start, loose, adrift)
            adrift = []
            first = index
            while index < len(spans) and spans[index].start < span.end:
                index += 1
            yield Item(span, spans[first:index])
            done = max(done, span.end)
    yield from _loose(source, done, end, loose, adrift)


def _blank(source: Source, span: Span, spans: Sequence[Span], index: int) -> bool:
    """Whether a container or block holds no text beside marks: then there is nothing to write but those."""
    if KINDS[span.kind] is Plane.MARK:
        return False
    done = span.start
    while index < len(spans) and spans[index].start < span.end:
        inner = spans[index]
        index += 1
        if KINDS[inner.kind] is Plane.MARK:
            if source.text[done : inner.start].strip():
                return False
            done = inner.end
    return not source.text[done : span.end].strip()


def _loose(source: Source, start: int, end: int, kind: str, adrift: list[Span]) -> Iterator[Item]:
    while start < end and source.text[start].isspace():
        start += 1
    while start < end and source.text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Item(Span(start, end, kind, "weave", "text that nothing else claims"), adrift)
