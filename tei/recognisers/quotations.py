"""Passages set off as quoted: lines that begin with ``>``, or paragraphs set in between others that are not."""

from __future__ import annotations

import re
from functools import cache

from tei.text.label_lines import are_speeches
from tei.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Chunk, Source
    from tei.text.span import Spans

LAYER: Layer = "block"
NEEDS: frozenset[Trait] = frozenset()
BY = "quotations"
PASSED = ("note-body", "page-break", "page-number", "running-head")
DEEPEST_FLUSH = 2
"""Blanks before the lines of ordinary paragraphs."""
SHALLOWEST = 4
"""Blanks before the lines of a passage that is set in."""
LARGEST_SHARE = 0.25
"""Share of the paragraphs that may be set in: more, and it is how the document is laid out."""
SHORTEST = 100
"""Characters of a passage that is set in: a shorter one is a heading or an address."""


@cache
def _quoted_lines() -> re.Pattern[str]:
    """Match lines one below the other that begin with the quotation sign of mail."""
    return re.compile(r"(?:\A|\n)((?:[ \t]{0,8}+>[^\n]*+(?:\n|\Z))+)")


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the passages that are set off."""
    text = source.text
    if "\n>" in text or text.startswith(">"):
        for match in _quoted_lines().finditer(text):
            start = match.start(1) + len(match[1]) - len(match[1].lstrip())
            end = match.start(1) + len(match[1].rstrip())
            if any(map(str.isalpha, match[1])) and below.at(start, *PASSED) is None:
                if are_speeches(source, (line.start for line in source.lines(start, end))):
                    continue  # >> ANCHOR: Good evening.
                yield Span(start, end, "quotation", BY, "lines that begin with >", "medium")
    yield from _set_in(source, below)


def _set_in(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the paragraphs that are set in, all their lines alike, where most paragraphs are not."""
    chunks = source.chunks
    if "\n    " not in source.text or not source.wrapped:
        return
    deep = [index for index, chunk in enumerate(chunks) if _depth(source, chunk) >= SHALLOWEST]
    if not deep or len(deep) > LARGEST_SHARE * len(chunks):
        return
    for index in deep:
        chunk = chunks[index]
        flush = 0 < index < len(chunks) - 1 and _depth(source, chunks[index - 1]) <= DEEPEST_FLUSH
        before = source.text[chunks[index - 1].end - 1] if flush else ""
        counted = source.text[chunk.start] in "([-•*" or source.text[chunk.start].isdigit()
        prose = not counted and chunk.end - chunk.start >= SHORTEST and source.text[chunk.end - 1] in '.!?"”»…:;'
        if prose and before in (":", ",", ".", "—", "-", ")", "”") and below.at(chunk.start, *PASSED) is None:
            yield Span(chunk.start, chunk.end, "quotation", BY, "a paragraph that is set in", "medium")


def _depth(source: Source, chunk: Chunk) -> int:
    """Return how far all lines of a paragraph of two lines or more are set in; -1 where they are not alike."""
    depths: list[int] = []
    for line in source.lines(chunk.start, chunk.end):
        words = source.text[line.start : min(line.end, line.start + 80)]
        depths.append(len(words) - len(words.lstrip()))
        if len(depths) > 60:
            break
    if len(depths) == 1:
        return min(depths[0], DEEPEST_FLUSH)
    return min(depths) if max(depths[1:]) - min(depths[1:]) <= 1 and depths[0] - min(depths) <= 5 else -1
