"""Numbered paragraphs: lines that begin with 1., 2., 3. in their order, as in telegrams and memoranda.

They stay paragraphs and keep their numerals.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from tei.recognisers._days import days_of
from tei.text.correspondence.documents import documents
from tei.text.headings import is_point
from tei.text.label_lines import is_speech
from tei.text.span import Span
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "block"
NEEDS: frozenset[Trait] = frozenset()
SHORT = 60
"""Characters: a numbered line shorter than this, with only short neighbours, is an item and no paragraph."""


class _Numbered(NamedTuple):
    start: int
    end: int
    number: int


@cache
def _numeral() -> re.Pattern[str]:
    """Match ``1. The``, ``¶2. (C)``, ``3) It``, ``4.(U)`` at the beginning of a line; group 1 is the number."""
    return re.compile(r"[ \t]{0,40}¶?(\d{1,3})[.)](?=[ \t(]|$)")


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the numbered paragraphs of every run of at least two that count upwards by one."""
    run: list[_Numbered] = []
    for numbered in _candidates(source, below):
        if run and numbered.number != run[-1].number + 1:
            yield from _spans(source, below, run)
            run = []
        if run or numbered.number <= 2:
            run.append(numbered)
    yield from _spans(source, below, run)


def _candidates(source: Source, below: Spans) -> Iterator[_Numbered]:
    for chunk in source.chunks:
        begin, number = -1, 0
        for line in source.lines(chunk.start, chunk.end):
            match = _numeral().match(source.text, line.start, line.end)
            if match is None or below.at(match.start(1), "page-break", "running-head") is not None:
                continue
            if begin >= 0:
                yield _Numbered(begin, line.start, number)
            begin, number = match.start(1) - (source.text[match.start(1) - 1] == "¶"), int(match[1])
        if begin >= 0:
            yield _Numbered(begin, chunk.end, number)


def _points(source: Source, below: Spans, run: list[_Numbered]) -> set[int]:
    """Return where the numbered paragraphs of a record begin that have a heading on their first line."""
    found: set[int] = set()
    for start, end, _ in run:
        first, line_end, rest = source.text[start : min(end, start + SAMPLE)].partition("\n")
        if line_end and rest.strip() and is_point(first, source.text[start + len(first) + 1 : end].strip()):
            found.add(start)
    sent = len(found) > 1 and any(
        one.sent and one.start <= start < one.end for one in documents(source, below, days_of) for start in found
    )
    return set() if sent or len(found) < FEWEST_POINTS else found


SAMPLE = 200
FEWEST_POINTS = 2
"""Points that minutes have at least."""


def _spans(source: Source, below: Spans, run: list[_Numbered]) -> Iterator[Span]:
    if len(run) < 2 or all(numbered.end - numbered.start < SHORT for numbered in run):
        return
    points = _points(source, below, run)
    feet = [one.foot.start for one in documents(source, below, days_of) if one.foot is not None]
    for start, end, number in run:
        if start in points or is_speech(source, start):
            continue
        behind = bisect_right(feet, start)
        last = min([end, *feet[behind : behind + 1]])  # a signature may stand right below the last of them
        stop = start + len(source.text[start:last].rstrip())
        values = (("n", str(number)),)
        yield Span(start, stop, "numbered-paragraph", "numbered_paragraphs", "numbers in order", values=values)
