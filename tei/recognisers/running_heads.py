"""Running heads and feet: lines that stand at the top or the bottom of page after page, as ``TOP SECRET``."""

from __future__ import annotations

from tei.text.running_heads import running_heads
from tei.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "page"
NEEDS: frozenset[Trait] = frozenset()


def recognise(source: Source, below: Spans) -> Iterator[Span]:  # noqa: ARG001 - the lowest layer
    """Yield the lines at the edges of pages that recur there."""
    for start, end, reason in running_heads(source):
        yield Span(start, end, "running-head", "running_heads", reason)
