"""The lines above and below a place in a transcript, blank ones passed over."""

from __future__ import annotations

from tei.text.source import Line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.source import Source

FARTHEST = 6
"""Blank lines passed over before the neighbour is given up."""

STOPS = '.!?:;)]»”"'
"""Characters that end a sentence, or what stands in its place."""
NARROWEST, WIDEST = 40, 110
"""Characters of a line that was broken at a width, so that the next one goes on from it."""


def line_above(source: Source, offset: int) -> Line | None:
    """Return the nearest line with words above the line that holds an offset; None where there is none."""
    index = source.line_at(offset) - 1
    for above in range(index, max(index - FARTHEST, -1), -1):
        line = source.line(above)
        if source.text[line.start : line.end].strip():
            return line
    return None


def line_below(source: Source, offset: int) -> Line | None:
    """Return the nearest line with words below the line that holds an offset; None where there is none."""
    index = source.line_at(offset) + 1
    for below in range(index, min(index + FARTHEST, len(source.line_starts))):
        line = source.line(below)
        if source.text[line.start : line.end].strip():
            return line
    return None


def stripped(source: Source, line: Line) -> Line:
    """Return a line without the white space at its ends."""
    words = source.text[line.start : line.end]
    start = line.start + len(words) - len(words.lstrip())
    return Line(start, max(start, line.end - (len(words) - len(words.rstrip()))))


def end_of_lines(source: Source, start: int, end: int) -> int:
    """Return where a paragraph ends in a text whose lines are mostly whole paragraphs.

    Args:
        source: the transcript.
        start: an offset in its first line.
        end: where it ends at the latest.
    """
    index = source.line_at(start)
    line = source.line(index)
    while line.end < end and NARROWEST < line.end - line.start <= WIDEST:
        following = source.line(index + 1)
        stopped = source.text[line.end - 1] in STOPS
        if stopped and not source.text[following.start : following.start + 1].islower():
            break
        index, line = index + 1, following
    return line.end
