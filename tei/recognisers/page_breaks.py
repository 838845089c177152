"""Page breaks and page numbers: form feeds, ``- 25 -``, ``[p. 25]``, ``Page 3 of 7``, ``[[Page S750]]``.

The words stay in the text beside the break. A break inside a word that a hyphen divides says so.
"""

from __future__ import annotations

from tei.text.pages import page_marks
from tei.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.pages import PageMark
    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "page"
NEEDS: frozenset[Trait] = frozenset()
HYPHENS = "-\u00ad\u2010¬"
REACH = 200
"""Characters looked at on either side of a break for a divided word."""


def recognise(source: Source, below: Spans) -> Iterator[Span]:  # noqa: ARG001 - the lowest layer
    """Yield every page break and page number, and the columns of printed debates."""
    for mark in page_marks(source):
        values = [("n", mark.n)] if mark.n else []
        if mark.kind == "page-break" and _divides(source, mark):
            values.append(("break", "no"))
        yield Span(mark.start, mark.end, mark.kind, "page_breaks", mark.reason, mark.cert, tuple(values))


def _divides(source: Source, mark: PageMark) -> bool:
    """Whether the break stands inside a word: a letter and a hyphen before it, a small letter behind it."""
    before = source.text[max(0, mark.start - REACH) : mark.start].rstrip()
    after = source.text[mark.end : mark.end + REACH].lstrip()
    return before[-1:] != "" and before[-1] in HYPHENS and before[-2:-1].isalpha() and after[:1].islower()
