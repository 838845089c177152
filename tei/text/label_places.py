"""Places in a play where nobody speaks, whatever looks like a label there.

They are the title above the persons, ``THE FORGE``, and the line below the heading of a scene that says who is
there: ``Anna. Paul.``, ``ANNA, then PAUL.``, ``ANNA and PAUL on the bench.``
"""

from __future__ import annotations

from collections import Counter

from tei.text.label_listed import first_runs
from tei.text.label_names import bare
from tei.text.label_words import JOINING
from tei.text.staging import staging

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.labels import Label
    from tei.text.source import Chunk, Source

USUAL = 0.8
"""The share of the labels of a play from which a way to make them is its own."""
SHORTEST_NAME = 3
"""Letters of a name that is known again in a line."""


def in_place(source: Source, found: list[Label]) -> list[Label]:
    """Return the labels of a play without those in its title and in lines that say who is there.

    Args:
        source: the transcript.
        found: its labels, in order.
    """
    seen = staging(source)
    casts = [part.heading[0] for part in seen.lists if part.kind == "cast"]
    if not found or not (casts or seen.divisions):
        return found
    names = Counter(label.name.casefold() for label in found)
    above = min([*casts, *(division.start for division in seen.divisions)]) if casts else 0
    titled = max(above, source.chunks[0].end)
    kept = [
        label
        for label in found
        if label.start >= titled or (label.start >= above and names[label.name.casefold()] > 1)
    ]
    return _without_entrances(source, kept) if seen.divisions else kept


def _without_entrances(source: Source, found: list[Label]) -> list[Label]:
    below = {chunk.start: chunk for chunk in first_runs(source)}
    heading = [label for label in found if label.start in below]
    if not heading:
        return found
    usual = [label for label in found if label.start not in below]
    style = _Style(source, usual or found)
    starts = {label.start for label in found}
    dropped = {label.start for label in heading if style.is_entrance(label, below[label.start], starts)}
    return [label for label in found if label.start not in dropped]


class _Style:
    """How the labels of a play are made."""

    def __init__(self, source: Source, usual: list[Label]) -> None:
        size = max(len(usual), 1)
        self._source = source
        self._capitals = sum(label.name.isupper() for label in usual) >= USUAL * size
        self._colons = sum(_has_colon(source, label) for label in usual) >= USUAL * size
        cast = [entry.name for part in staging(source).lists if part.kind == "cast" for entry in part.entries]
        names = [*(label.name for label in usual), *(source.text[slice(*name)] for name in cast)]
        words = {word for name in names for word in map(bare, name.split())}
        self._known = {word for word in words if len(word) >= SHORTEST_NAME and word not in JOINING}

    def is_entrance(self, label: Label, chunk: Chunk, starts: set[int]) -> bool:
        """Whether a line below a heading says who is there, and its first name labels nothing."""
        line = self._source.line(self._source.line_at(label.start))
        end = min(line.end, chunk.end)
        behind = max(label.end, label.manner[1])
        if self._capitals and not label.name.isupper():
            return True
        if self._colons and not _has_colon(self._source, label):
            return True
        rest = self._source.text[behind:end].strip()
        following = self._source.chunks.first_from(chunk.end)
        spoken = following >= len(self._source.chunks) or self._source.chunks[following].start not in starts
        if not rest:
            return end >= chunk.end and not spoken
        words = self._source.text[label.end : end].split()
        if self._capitals and any(word.isupper() and bare(word) in self._known for word in words):
            return True
        plain = [word for word in map(bare, rest.split()) if word and word not in JOINING]
        named = all(word in self._known for word in plain) or (self._capitals and rest.isupper())
        return bool(plain) and named and rest[-1] not in "!?…"


def _has_colon(source: Source, label: Label) -> bool:
    """Whether a colon stands behind a name or how it is said."""
    end = max(label.end, label.manner[1])
    return ":" in source.text[end - 1 : end + 1] or source.text[label.end - 1] in ":："
