"""Numbers of lines in the margin: ``14   A.  I was at the quarry.``; they stay in the text, outside the speech.

A number that has its line to itself above the first line of a page numbers the page, or the one before.
"""

from __future__ import annotations

from tei.text.source import LineNumber
from tei.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "page"
NEEDS: frozenset[Trait] = frozenset()
BY = "line_numbers"
REACH = 300
"""Characters above the first line of a page in which its number may stand."""
LONGEST_PAGE = 5
"""Digits."""


def recognise(source: Source, below: Spans) -> Iterator[Span]:  # noqa: ARG001 - the lowest layer
    """Yield the numbers of lines, and of the pages that they count."""
    numbers = source.line_numbers
    for start, end, n, _ in numbers:
        yield Span(start, end, "line-number", BY, "numbers that count line after line", values=(("n", n),))
    tops = [number.start for number in numbers if number.n == "1"]
    pages = [page for start in tops if (page := _above(source, start)) is not None]
    at_head = bool(pages) and pages[0].start < tops[0]
    for start, end, n, _ in pages:
        if at_head:
            yield Span(start, end, "page-break", BY, "a number above the first line of a page", values=(("n", n),))
        else:
            yield Span(start, end, "page-number", BY, "a number below the last line of a page")


def _above(source: Source, offset: int) -> LineNumber | None:
    """Return the number that has the line above to itself, blank lines left out; None where there is none."""
    start = source.line(source.line_at(offset)).start
    words = source.text[max(0, start - REACH) : start].rstrip(" \t\n")
    n = words.rpartition("\n")[2].strip()
    end = max(0, start - REACH) + len(words)
    digits = n.isdecimal() and n.isascii() and len(n) <= LONGEST_PAGE
    return LineNumber(end - len(n), end, n, end) if digits else None
