"""Paragraphs: all the text that nothing else claims, parted at blank lines, or at line ends where lines are long.

In a transcript with wrapped lines a paragraph may also begin with an indented line after a full stop. A sentence
that runs on over the turn of a page, or a word that a hyphen divides there, is not parted.
"""

from __future__ import annotations

from bisect import bisect_right

from tei.text.kinds import KINDS, Plane
from tei.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "filler"
NEEDS: frozenset[Trait] = frozenset()
LONG_LINE = 130
"""Characters: a line longer than any typewriter's is a whole paragraph."""
LONG_PARAGRAPH = 200
"""Characters looked at before the turn of a page: a paragraph of half as many is no heading."""
HYPHENS = "-\u2010¬\u00ad"
SENTENCE_ENDS = '.!?:;"”»)]'


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the paragraphs between the blocks that are claimed."""
    turns = list(_page_turns(source, below))
    bridges = [turn for turn in turns if _runs_on(source, *turn)]
    crossed = set(bridges)
    edges = sorted([*_claimed(below), *(turn for turn in turns if turn not in crossed)])
    done = 0
    for start, end in edges:
        yield from _between(source, done, start, bridges)
        done = max(done, end)
    yield from _between(source, done, len(source.text), bridges)


def _claimed(below: Spans) -> Iterator[tuple[int, int]]:
    """Yield the stretches that are taken, and as empty ones the edges of containers, where a paragraph ends."""
    for span in below:
        plane = KINDS[span.kind]
        if plane is Plane.CONTAINER:
            yield span.start, span.start
            yield span.end, span.end
        elif plane is Plane.BLOCK:
            yield span.start, span.end


def _page_turns(source: Source, below: Spans) -> Iterator[tuple[int, int]]:
    """Yield the stretches of page marks that have their lines to themselves, those with nothing between as one."""
    start, end = -1, -1
    for mark in below.of_plane(Plane.MARK):
        if start >= 0 and not source.text[end : mark.start].strip():
            end = max(end, mark.end)
            continue
        if start >= 0 and _alone(source, start, end):
            yield start, end
        start, end = mark.start, mark.end
    if start >= 0 and _alone(source, start, end):
        yield start, end


def _alone(source: Source, start: int, end: int) -> bool:
    """Whether nothing else stands on the lines of page marks."""
    first, last = source.line(source.line_at(start)), source.line(source.line_at(end))
    return not source.text[first.start : start].strip() and not source.text[end : last.end].strip()


def _runs_on(source: Source, start: int, end: int) -> bool:
    """Whether a sentence goes on behind page marks: no full stop before them, and a small letter behind.

    Where a capital follows, as nouns have in German, the paragraph before them must be long and end in a letter.
    """
    before = source.text[max(0, start - LONG_PARAGRAPH) : start].rstrip()
    after = source.text[end : end + 200].lstrip()
    if not before or before[-1] in SENTENCE_ENDS:
        return False
    long_before = "\n\n" not in before and len(before) > LONG_PARAGRAPH // 2
    return after[:1].islower() or (
        long_before and after[:1].isalpha() and (before[-1].islower() or before[-1] == ",")
    )


def _between(source: Source, start: int, end: int, bridges: Sequence[tuple[int, int]]) -> Iterator[Span]:
    if start >= end or not source.text[start:end].strip():
        return
    begin = last = -1
    crossing = False
    for line_start, line_end in _lines(source, start, end):
        words = source.text[line_start:line_end]
        if _in_bridge(bridges, line_start, line_end):
            crossing = begin >= 0
            continue
        if not words.strip():
            if begin >= 0 and not crossing and not _page_turn(source, last, line_end, end, bridges):
                yield _paragraph(source, begin, last)
                begin = -1
            continue
        if begin >= 0 and not crossing and _begins(source, words, begin, last):
            yield _paragraph(source, begin, last)
            begin = -1
        if begin < 0:
            begin = line_start
        last = line_end
        crossing = False
    if begin >= 0:
        yield _paragraph(source, begin, last)


def _in_bridge(bridges: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a line holds page marks over which a sentence runs on."""
    index = bisect_right(bridges, end, key=_first) - 1
    return index >= 0 and start <= bridges[index][1]


def _first(stretch: tuple[int, int]) -> int:
    return stretch[0]


def _lines(source: Source, start: int, end: int) -> Iterator[tuple[int, int]]:
    for line in source.lines(start, end):
        if line.start < end and line.end > start:
            yield max(line.start, start), min(line.end, end)
        elif line.start >= start and line.end <= end:
            yield line.start, line.end


def _page_turn(source: Source, last: int, blank_end: int, end: int, bridges: Sequence[tuple[int, int]]) -> bool:
    """Whether a blank stretch is only the turn of a page inside a sentence."""
    stop = min(end, blank_end + 200)
    ahead = blank_end + len(source.text[blank_end:stop]) - len(source.text[blank_end:stop].lstrip())
    if _in_bridge(bridges, ahead, ahead):
        return True
    if "\f" not in source.text[last : blank_end + 2]:
        return False
    return source.text[last - 1] not in SENTENCE_ENDS and source.text[ahead : ahead + 1].islower()


def _begins(source: Source, words: str, begin: int, last: int) -> bool:
    """Whether a line that follows another begins a paragraph of its own."""
    previous = source.line(source.line_at(last - 1))
    if source.text[last - 1] in HYPHENS and words.lstrip()[:1].islower():
        return False
    if not source.wrapped:
        return len(words) > LONG_LINE or previous.end - max(previous.start, begin) > LONG_LINE
    indent = len(words) - len(words.lstrip())
    before = source.text[previous.start : previous.end]
    usual = len(before) - len(before.lstrip())
    return indent > usual and source.text[last - 1 : last] in SENTENCE_ENDS


def _paragraph(source: Source, start: int, end: int) -> Span:
    words = source.text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    return Span(start, end, "paragraph", "paragraphs", "running text")
