"""Page breaks, as a form feed between two pages of a plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "page"
NEEDS: frozenset[Trait] = frozenset()


def recognise(source: Source, below: Spans) -> Iterator[Span]:  # noqa: ARG001 - the lowest layer
    """Yield a page break for every form feed."""
    at = source.text.find("\f")
    while at >= 0:
        yield Span(at, at + 1, "page-break", "page_breaks", "a form feed")
        at = source.text.find("\f", at + 1)
