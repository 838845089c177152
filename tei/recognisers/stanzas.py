"""Verse quoted in prose: lines that are set in below running text, each beginning anew well before the margin.

So ``they sang:`` and below it ``O the wind is from the north, / And the sea is wild and wide``. Addresses, names
and tables are set in as well; verse is told from them by its words, most of which begin with a small letter.
"""

from __future__ import annotations

from tei.text.labels import labels
from tei.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Chunk, Line, Source
    from tei.text.span import Spans

LAYER: Layer = "block"
NEEDS: frozenset[Trait] = frozenset()
BY = "stanzas"
PASSED = ("note-body", "page-break", "page-number", "running-head")
SHALLOWEST = 4
"""Blanks before each line, more than before the lines of the running text around."""
FEWEST_LINES, MOST_LINES = 3, 60
SHORTEST_LINE, LONGEST_LINE = 12, 64
"""Characters of a line of verse."""
FEWEST_WORDS = 3.5
"""Words of a line, on the average."""
LONG = 50
"""Characters of a line of running text, or of a text that is no heading."""
OPENING = "\"'“„«‘(—–-"


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield every stanza with its lines."""
    if "\n    " not in source.text or labels(source):  # the verse of plays is another matter
        return
    chunks = source.chunks
    flush = -2  # index of the last run of lines that is running text, or of a stanza below such
    for index, chunk in enumerate(chunks):
        depth = _depth(source, chunk)
        if depth < SHALLOWEST:
            flush = index if _is_running(source, chunk) else -2
        elif flush == index - 1 and below.at(chunk.start, *PASSED) is None:
            lines = _lines(source, chunk)
            if _is_verse([source.text[line.start : line.end] for line in lines]):
                flush = index
                yield from _stanza(lines)


def _stanza(lines: Sequence[Line]) -> Iterator[Span]:
    reason = "lines set in below running text, each beginning anew"
    yield Span(lines[0].start, lines[-1].end, "verse", BY, reason, "medium")
    for line in lines:
        yield Span(line.start, line.end, "verse-line", BY, reason, "medium")


def _depth(source: Source, chunk: Chunk) -> int:
    """Return how far the line of a chunk that is set in least is set in."""
    starts = source.lines(chunk.start, chunk.end)
    return min(_first(source, line) - line.start for line in starts)


def _first(source: Source, line: Line) -> int:
    words = source.text[line.start : line.end]
    return line.start + len(words) - len(words.lstrip())


def _is_running(source: Source, chunk: Chunk) -> bool:
    """Whether a run of lines is running text: long, and most of its words begin with a small letter."""
    words = source.text[chunk.start : min(chunk.end, chunk.start + 400)]
    return len(words) >= LONG and _share_of_small(words.split()) > 0.5


def _lines(source: Source, chunk: Chunk) -> list[Line]:
    """Return the lines of a chunk, white space at both ends left out."""
    return [
        line._replace(
            start=_first(source, line), end=line.start + len(source.text[line.start : line.end].rstrip())
        )
        for line in source.lines(chunk.start, chunk.end)
    ]


def _is_verse(lines: Sequence[str]) -> bool:
    """Whether lines are those of a stanza, by their number, their lengths, and how they begin."""
    if not FEWEST_LINES <= len(lines) <= MOST_LINES:
        return False
    lengths = [len(line) for line in lines]
    if max(lengths) > LONGEST_LINE or min(lengths) < SHORTEST_LINE or any("   " in line for line in lines):
        return False
    listed = [line.split() for line in lines]
    anew = sum(line.lstrip(OPENING)[:1].isupper() for line in lines)
    inside = [word for words in listed for word in words[1:]]
    worded = sum(map(len, listed)) >= FEWEST_WORDS * len(lines)
    return anew == len(lines) and worded and _share_of_small(inside) >= 0.5 and not _stands_in_columns(lines)


def _share_of_small(words: Sequence[str]) -> float:
    return sum(word.lstrip(OPENING)[:1].islower() for word in words) / max(1, len(words))


def _stands_in_columns(lines: Sequence[str]) -> bool:
    """Whether lines are the fields of a form or points of a list: most have a colon, or begin with a figure."""
    fields = sum(": " in line[:30] or line[:1].isdigit() for line in lines)
    return 2 * fields > len(lines)
