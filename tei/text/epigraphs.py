"""Words of somebody else above a text, with the name of whoever said them below: ``— R. W. Emerson``."""

from __future__ import annotations

import re
from functools import cache

from tei.text.correspondence.names import capitalised
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.source import Chunk, Source

LONGEST = 700
"""Characters of an epigraph."""
LONGEST_SOURCE = 100
"""Characters of the line that says whose words they are."""
SHARE_OF_A_NAME = 0.6
"""Words of that line that must have capitals."""


class Epigraph(NamedTuple):
    """An epigraph.

    Attributes:
        start: offset of its words.
        end: offset behind them.
        source_start: offset of the line that says whose words they are.
        source_end: offset behind it.
    """

    start: int
    end: int
    source_start: int
    source_end: int


@cache
def _source() -> re.Pattern[str]:
    """Match a line that is a dash and a name: ``— R. W. Emerson, Nature``, ``(Goethe, Faust)``."""
    return re.compile(r"(?:[—–―]|--|-(?=\s))\s*[^\W\d_][^\n.!?]*(?:\.[^\n.!?]+)*\.?|\([^\W\d_][^\n()]*\)")


def epigraph_at(source: Source, start: int, end: int) -> Epigraph | None:
    """Return the epigraph that begins behind an offset, with nothing before it, or None.

    Args:
        source: the transcript.
        start: offset behind the head of a document or behind a heading.
        end: offset behind the text.
    """
    first = source.chunks.first_from(start)
    chunks = source.chunks[first : first + 3]
    if len(chunks) < len(("epigraph", "text")) or chunks[0].end - chunks[0].start > LONGEST:
        return None
    found = _with_source(source, chunks[0]) or _before_source(source, *chunks[:2])
    return found if found is not None and found.source_end < end and _quotes(source, found) else None


def _with_source(source: Source, chunk: Chunk) -> Epigraph | None:
    cut = source.text.rfind("\n", chunk.start, chunk.end)
    if cut < 0:
        return None
    said = len(source.text[chunk.start : cut].rstrip())
    return _put_together(source.text, chunk.start, chunk.start + said, cut, chunk.end)


def _before_source(source: Source, chunk: Chunk, other: Chunk) -> Epigraph | None:
    return _put_together(source.text, chunk.start, chunk.end, other.start, other.end)


def _put_together(text: str, start: int, end: int, source_start: int, source_end: int) -> Epigraph | None:
    words = text[source_start:source_end]
    bare = words.strip()
    if not bare or len(bare) > LONGEST_SOURCE or capitalised(bare) < SHARE_OF_A_NAME:
        return None
    if _source().fullmatch(bare) is None:
        return None
    begin = source_start + words.index(bare)
    return Epigraph(start, end, begin, begin + len(bare))


def _quotes(source: Source, found: Epigraph) -> bool:
    """Whether the words are a quotation: no list of lines with dashes, and not marked as a quotation already."""
    lines = [line.strip() for line in source.text[found.start : found.end].split("\n")]
    return not any(line.startswith(("-", "—", "–", "*", ">", "•", "(")) for line in lines)
