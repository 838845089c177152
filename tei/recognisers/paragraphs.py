"""Paragraphs: all the text that nothing else claims, parted at blank lines, or at line ends where lines are long.

In a transcript with wrapped lines a paragraph may also begin with an indented line after a full stop.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei.text.kinds import KINDS, Plane
from tei.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "filler"
NEEDS: frozenset[Trait] = frozenset()
LONG_LINE = 110
"""Characters: a line longer than any typewriter's is a whole paragraph."""
SENTENCE_ENDS = '.!?:;"”»)]'


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the paragraphs between the blocks that are claimed."""
    done = 0
    for start, end in _claimed(source, below):
        yield from _between(source, done, start)
        done = max(done, end)
    yield from _between(source, done, len(source.text))


def _claimed(source: Source, below: Spans) -> Iterator[tuple[int, int]]:
    """Yield the stretches that are taken, and as empty ones the edges of containers, where a paragraph ends."""
    edges: list[tuple[int, int]] = []
    for span in below:
        plane = KINDS[span.kind]
        if plane is Plane.CONTAINER:
            edges += ((span.start, span.start), (span.end, span.end))
        elif plane is Plane.BLOCK or (plane is Plane.MARK and _alone(source, span)):
            edges.append((span.start, span.end))
    return iter(sorted(edges))


def _alone(source: Source, mark: Span) -> bool:
    """Whether a mark has its lines to itself and parts paragraphs: nothing runs on across it."""
    first, last = source.line(source.line_at(mark.start)), source.line(source.line_at(mark.end))
    before, after = source.text[first.start : mark.start].strip(), source.text[mark.end : last.end].strip()
    return not before and not after and not _runs_on(source, mark)


def _runs_on(source: Source, mark: Span) -> bool:
    """Whether a sentence goes on behind a mark: no full stop before it, a small letter after it."""
    before = source.text[max(0, mark.start - 200) : mark.start].rstrip()
    after = source.text[mark.end : mark.end + 200].lstrip()
    return bool(before) and before[-1] not in SENTENCE_ENDS and after[:1].islower()


def _between(source: Source, start: int, end: int) -> Iterator[Span]:
    if start >= end or not source.text[start:end].strip():
        return
    begin = -1
    last = start
    for line_start, line_end in _lines(source, start, end):
        words = source.text[line_start:line_end]
        if not words.strip():
            if begin >= 0 and not _page_turn(source, last, line_end, end):
                yield _paragraph(source, begin, last)
                begin = -1
            continue
        if begin >= 0 and _begins(source, words, begin, last):
            yield _paragraph(source, begin, last)
            begin = -1
        if begin < 0:
            begin = line_start
        last = line_end
    if begin >= 0:
        yield _paragraph(source, begin, last)


def _lines(source: Source, start: int, end: int) -> Iterator[tuple[int, int]]:
    for line in source.lines(start, end):
        if line.start < end and line.end > start:
            yield max(line.start, start), min(line.end, end)
        elif line.start >= start and line.end <= end:
            yield line.start, line.end


def _page_turn(source: Source, last: int, blank_end: int, end: int) -> bool:
    """Whether a blank stretch is only the turn of a page inside a sentence."""
    if "\f" not in source.text[last : blank_end + 2]:
        return False
    after = source.text[blank_end : min(end, blank_end + 200)].lstrip()
    return source.text[last - 1] not in SENTENCE_ENDS and after[:1].islower()


def _begins(source: Source, words: str, begin: int, last: int) -> bool:
    """Whether a line that follows another begins a paragraph of its own."""
    previous = source.line(source.line_at(last - 1))
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
