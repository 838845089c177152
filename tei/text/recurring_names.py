"""The list of the persons of a play whose heading no known word makes: its names begin lines further down.

``Spillet bæres af`` / ``HENRIK, en tiener`` / ``PERNILLE, en pige``, and below the first act ``HENRIK. Hvem der?``
"""

from __future__ import annotations

from tei.text.division_lines import PUNCTUATION
from tei.text.listed_persons import LONGEST_TOP, persons_listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.listed_persons import Listed
    from tei.text.source import Source

MOST_RUNS = 20
"""Runs of lines above the first act in which the list is looked for."""
LONGEST_LABEL = 40
"""Characters at the beginning of a line that could name who speaks."""
FEWEST = 2
"""Names that must come back."""
SHARE = 0.5
"""Of the names in a list, the share that must come back."""
SHORTEST = 3
"""Letters of a word by which a name of several words is known again."""


def cast_above(source: Source, stop: int) -> Listed | None:
    """Return the list of persons above a play, known by its names; None where there is none.

    Args:
        source: the transcript.
        stop: offset of the first heading of an act or a scene.
    """
    found = [listed for listed in _lists(source, stop) if _is_next(source, listed)]
    if not found:
        return None
    begun = set(_beginnings(source, stop)) if stop < len(source.text) else None
    known = [_known(source, one, begun) for one in found]
    shares = [count / len(one.entries) for count, one in zip(known, found, strict=True)]
    best = shares.index(max(shares))
    return found[best] if known[best] >= FEWEST and shares[best] >= SHARE else None


def _lists(source: Source, stop: int) -> Iterator[Listed]:
    """Yield what could be lists below each short line above an offset."""
    for index, chunk in enumerate(source.chunks[:MOST_RUNS]):
        if chunk.end > stop:
            return
        first = source.line(source.line_at(chunk.start))
        if min(first.end, chunk.end) - chunk.start <= LONGEST_TOP and source.text[chunk.start] not in "([":
            listed = persons_listed(source, index, "cast")
            if len(listed.entries) >= FEWEST and listed.entries[-1].end <= stop:
                yield listed


def _is_next(source: Source, listed: Listed) -> bool:
    """Whether the first person stands right below the heading, blank lines aside."""
    return not source.text[listed.heading[1] : listed.entries[0].start].strip(" \n\t-–—•*·")


def _known(source: Source, listed: Listed, begun: set[str] | None) -> int:
    """Return how many names of a list come back, below it if no beginnings of lines are given."""
    if begun is None:
        begun = set(_beginnings(source, listed.entries[-1].end))
        run = source.text[listed.entries[0].start : listed.entries[-1].end]
        heading = source.text[slice(*listed.heading)]
        if "\n\n" in run or ": " in heading or ". " in heading or _comes_back(heading, begun):
            return 0  # speeches below their labels
    return sum(_comes_back(source.text[slice(*entry.name)], begun) for entry in listed.entries)


def _beginnings(source: Source, start: int) -> Iterator[str]:
    """Yield what begins each line up to the first stop, in lower case."""
    for line in source.lines(start, len(source.text)):
        words = source.text[line.start : min(line.end, line.start + LONGEST_LABEL)].strip()
        ends = [at for mark in ".:,([—：（" if (at := words.find(mark)) > 0]
        yield words[: min(ends, default=LONGEST_LABEL)].casefold().strip(" " + PUNCTUATION)


def _comes_back(name: str, begun: set[str]) -> bool:
    """Whether a name, or the first or the last word of it, begins a line."""
    words = [word.strip(PUNCTUATION) for word in name.casefold().split()]
    whole = " ".join(words)
    return whole in begun or any(word in begun for word in (*words[:1], *words[-1:]) if len(word) >= SHORTEST)
