"""What happens in a play and neither bracket nor label marks: ``SIMON goes to the door.``, or ``Silence`` alone.

Believed where nearly every speech begins with its label, so that a line or paragraph without one is no speech.
"""

from __future__ import annotations

from itertools import pairwise

from tei.text.label_names import bare
from tei.text.label_words import JOINING, TALK
from tei.text.labels import labels
from tei.text.stage_words import direction_type
from tei.text.staging import staging

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.source import Source

LABELLED = 0.75
"""The share of lines or paragraphs that must begin with a label."""
FEWEST = 6
"""Labels that show it."""
LONGEST = 90
"""Characters of a direction."""
MOST_BLANK = 3
"""Lines for each label, blank ones with them, where nearly every line could begin with one."""
MOST_WORDS = 6
"""Words of one that names nobody."""
SPOKEN = frozenset('?!«»"“”„:;')
"""Marks that what is said has, and a direction seldom."""


def told_moves(source: Source) -> Iterator[tuple[int, int]]:
    """Yield the lines that tell what somebody does, or what is heard or seen."""
    found = labels(source)
    if len(found) < FEWEST:
        return
    starts = {label.beginning for label in found}
    units = _units(source, found[0].start, starts)
    if sum(start in starts for start, _ in units) < LABELLED * len(units):
        return
    names = {word for label in found for word in label.name.casefold().split() if word not in JOINING}
    for start, end in units:
        if start not in starts and _tells(source.text[start:end], names):
            yield start, end


def _units(source: Source, first: int, starts: set[int]) -> list[tuple[int, int]]:
    """Return the lines from the first label on, if most begin with labels, or else the runs of lines.

    Headings of acts and scenes, and the settings below them, are none.
    """
    held = {division.start for division in staging(source).divisions}
    most = len(source.line_starts) - source.line_at(first)
    lines = list(_trimmed(source, first)) if len(starts) * MOST_BLANK >= most else []
    if not lines or sum(start in starts for start, _ in lines) < LABELLED * len(lines):
        lines = [(run.start, run.end) for run in source.chunks[source.chunks.first_from(first) :]]
    held.update([there[0] for here, there in pairwise(lines) if here[0] in held and there[0] not in starts])
    return [line for line in lines if line[0] not in held and source.text[line[0]] not in "(["]


def _trimmed(source: Source, first: int) -> Iterator[tuple[int, int]]:
    """Yield the lines with words, white space left out."""
    for run in source.chunks[source.chunks.first_from(first) :]:
        for line in source.lines(run.start, run.end):
            words = source.text[line.start : line.end]
            start = line.start + len(words) - len(words.lstrip())
            yield start, start + len(words.strip())


def _tells(words: str, names: set[str]) -> bool:
    """Whether a line tells something and nobody says it: it names somebody, or a coming, a going, a noise."""
    if len(words) > LONGEST or "\n" in words or not words[0].isupper() or words[-1] != ".":
        return False
    listed = words.split()
    plain = [bare(word) for word in listed]
    if not SPOKEN.isdisjoint(words) or any(word in TALK and word not in JOINING for word in plain):
        return False
    size = next((index for index, word in enumerate(plain) if word not in names and word not in JOINING), 0)
    named = not names.isdisjoint(plain[:size])
    if named and listed[size][0].islower() and listed[size - 1][-1] not in ".,":
        return True
    return len(plain) <= MOST_WORDS and bool(direction_type(words))
