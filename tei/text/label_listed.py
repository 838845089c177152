"""What lists of persons and the headings of plays say of labels: who is listed, and where no label stands."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate

from tei.text.label_names import bare
from tei.text.label_words import PARTICLES
from tei.text.staging import staging

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tei.text.listed_persons import Listed
    from tei.text.source import Chunk, Source


def first_runs(source: Source) -> list[Chunk]:
    """Return the first run of lines below each heading of a play: it may set the scene, or say who is there."""
    chunks = source.chunks
    indices = (bisect_right(chunks, (division.end, division.end)) for division in staging(source).divisions)
    return [chunks[index] for index in indices if index < len(chunks)]


def in_list(source: Source, offset: int) -> bool:
    """Whether the heading of a part of a play begins at an offset, or a list of persons holds it."""
    headings, starts, ends = _taken(source)
    index = bisect_right(starts, offset)
    return offset in headings or (index > 0 and offset < ends[index - 1])


@lru_cache(maxsize=1)
def _taken(source: Source) -> tuple[frozenset[int], list[int], list[int]]:
    """Return where the headings of a play begin, where lists of persons do, and how far those up to each reach."""
    seen = staging(source)
    taken = sorted((_start(part), part.entries[-1].end) for part in seen.lists if part.entries)
    ends = accumulate((end for _, end in taken), max)
    return frozenset(division.start for division in seen.divisions), [start for start, _ in taken], list(ends)


def _start(part: Listed) -> int:
    """Return where a list begins in which no label stands: the line of a role belongs to it."""
    return part.heading[0] if part.kind == "role" else part.entries[0].start


def initials(source: Source, names: Iterable[tuple[int, int]]) -> frozenset[str]:
    """Return the initials of listed names of two words or more, in lower case."""
    words = [source.text[start:end].casefold().split() for start, end in names]
    return frozenset("".join(word[0] for word in name) for name in words if len(name) > 1)


def beginnings(source: Source, names: Iterable[tuple[int, int]]) -> frozenset[str]:
    """Return the words of listed names and their beginnings, as labels shorten them."""
    found: set[str] = set()
    for start, end in names:
        for word in source.text[start : min(end, start + 100)].replace("-", " ").split():
            plain = bare(word)
            if plain not in PARTICLES:
                found.update(plain[:size] for size in range(min(2, len(plain)), len(plain) + 1))
    return frozenset(found)
