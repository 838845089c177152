"""Where pages begin, which words number them, and how sure that is: by form, by form feeds, by counting upwards.

A single ``25`` or ``Page 3`` on a line proves nothing. It does beside a form feed, under a line that heads
every page, or in a row of its like that counts upwards.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from itertools import pairwise

from tei.text.page_heads import heads_with_numbers, numbers_beside_heads
from tei.text.page_lines import LONGEST, PageLine, inside_lines, page_line, page_lines
from tei.text.page_rows import numbers_in_sentences
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tei.text.source import Source
    from tei.text.span import Cert

SURE_FORMS = frozenset({"dashed", "bracketed", "counted", "headed", "announced", "section"})
"""Forms that number a page wherever they have a line to themselves."""
FIRST_PAGE = 200
"""Characters before a page number 1 that show that numbers stand at the foot of pages."""


class PageMark(NamedTuple):
    """The turn of a page, or the words that number one.

    Attributes:
        start: offset.
        end: offset; equal to start where nothing is printed.
        kind: ``page-break``, ``page-number`` or ``column-break``.
        n: the number of the page that begins, as printed; empty where it is not.
        reason: why, in a clause.
        cert: how sure.
    """

    start: int
    end: int
    kind: str
    n: str
    reason: str
    cert: Cert = "high"


@lru_cache(maxsize=1)
def page_marks(source: Source) -> tuple[PageMark, ...]:
    """Return every page mark of a transcript in order, none overlapping another."""
    text = source.text
    lines = list(page_lines(text))
    at_feeds = list(_at_feeds(text))
    taken = {mark.start for mark in at_feeds}
    printed = [line for line in lines if line.start not in taken and not _covered(line, at_feeds)]
    marks = [*at_feeds, *_printed(text, printed), *_inside(text, lines)]
    marks += _at_heads(source, [line for line in printed if line.form == "bare"], known=bool(marks))
    return tuple(_apart(sorted(marks, key=lambda mark: (mark.start, -mark.end))))


def _at_heads(source: Source, bare: Sequence[PageLine], *, known: bool) -> Iterator[PageMark]:
    """Yield the page breaks that show only by running heads; heads with numbers serve where nothing else does."""
    for start, end, n, _ in numbers_beside_heads(source, bare):
        yield PageMark(start, end, "page-break", n, "numbers that count upwards beside a running head")
    rows = [] if known else numbers_in_sentences(source.text, bare)
    if rows:
        yield from _head_or_foot(
            source.text, rows, "numbers that count upwards, and sentences that go on over them"
        )
    elif not known:
        for start, end, n, _ in heads_with_numbers(source):
            # The page turns before its head; the head of the first page of a file is its number as well.
            at = (start - 1, start - 1) if start else (start, end)
            yield PageMark(*at, "page-break", n, "running heads whose numbers count upwards", "medium")


def _covered(line: PageLine, marks: Sequence[PageMark]) -> bool:
    index = bisect_left(marks, line.end, key=lambda mark: mark.start) - 1
    return index >= 0 and marks[index].end > line.start


def _apart(marks: Sequence[PageMark]) -> Iterator[PageMark]:
    done, last = 0, (-1, -1)
    for mark in marks:
        if mark.start >= done and (mark.start, mark.end) != last:
            yield mark
            done, last = mark.end, (mark.start, mark.end)


def _at_feeds(text: str) -> Iterator[PageMark]:
    """Yield the form feeds, each with the page number above or below it."""
    done = 0
    at = text.find("\f")
    while at >= 0:
        above, below = _line_above(text, done, at), _line_below(text, at + 1)
        if above is not None:
            yield PageMark(above.start, above.end, "page-number", "", "a page number above a form feed")
        if below is not None:
            yield PageMark(at, below.end, "page-break", below.n, "a form feed with a page number below it")
        else:
            yield PageMark(at, at + 1, "page-break", "", "a form feed")
        done = below.end if below is not None else at + 1
        at = text.find("\f", done)


def _line_above(text: str, start: int, end: int) -> PageLine | None:
    while end > start and text[end - 1].isspace():
        end -= 1
    begin = max(text.rfind("\n", start, end) + 1, start)
    return page_line(text, begin, end) if 0 < end - begin <= LONGEST else None


def _line_below(text: str, start: int) -> PageLine | None:
    stop = min(len(text), start + 2 * LONGEST)
    while start < stop and text[start].isspace() and text[start] != "\f":
        start += 1
    ends = [end for end in (text.find("\n", start, stop), text.find("\f", start, stop)) if end >= 0]
    end = min(ends, default=stop)
    return page_line(text, start, end) if end < stop or stop == len(text) else None


def _printed(text: str, lines: Sequence[PageLine]) -> Iterator[PageMark]:
    """Yield the page marks that stand on lines of their own and say by their form or number what they are."""
    sure = [line for line in lines if line.form in SURE_FORMS]
    columns = [line for line in lines if line.form == "column"]
    worded = [line for line in lines if line.form == "worded"]
    if sure:
        yield from _head_or_foot(text, sure, "a line that numbers a page")
    if len(columns) > 1 and _counts_upwards(columns):
        yield from (PageMark(c.start, c.end, "column-break", c.n, "columns in order") for c in columns)
    if len(worded) > 1 and _counts_upwards(worded):
        yield from _head_or_foot(text, worded, "page numbers in order")


def _counts_upwards(lines: Sequence[PageLine]) -> bool:
    return all(line.value >= 0 and _order(line) < _order(following) for line, following in pairwise(lines))


def _order(line: PageLine) -> tuple[int, str]:
    """Return what pages are ordered by: the number, then the letter of recto or verso behind it."""
    return line.value, line.n[-1:] if line.n[-1:].isalpha() else ""


def _head_or_foot(text: str, lines: Sequence[PageLine], reason: str) -> Iterator[PageMark]:
    """Yield page breaks at page numbers, or behind them where numbers stand at the foot."""
    first = lines[0]
    foot = first.value == 1 and len(text[: first.start].strip()) > FIRST_PAGE
    for line in lines:
        if not foot or line.form in ("headed", "announced"):
            yield PageMark(line.start, line.end, "page-break", line.n, reason)
            continue
        yield PageMark(line.start, line.end, "page-number", "", reason)
        if text[line.end :].strip():
            yield PageMark(line.end, line.end, "page-break", "", "a page number at the foot of a page")


def _inside(text: str, lines: Sequence[PageLine]) -> Iterator[PageMark]:
    """Yield the page marks inside running text: double-bracketed, or counting upwards with their like."""
    alone = {line.start for line in lines}
    found = [line for line in inside_lines(text) if line.start not in alone]
    row = sorted([*found, *(line for line in lines if line.form == "bracketed")])
    ordered = len(row) > 1 and _counts_upwards(row)
    for line in found:
        if ordered or line.form == "section" or text.startswith("[[", line.start):
            yield PageMark(line.start, line.end, "page-break", line.n, "a page number set into the text")
