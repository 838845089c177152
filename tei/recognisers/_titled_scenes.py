"""Scenes of a play that have a title and no number: ``NIGHT``, ``AT THE GATE``, above a direction or a speech.

Believed in capitals, where the speeches begin on the lines of their labels, so that no such line is a label. In
small letters, ``The Gate``, they are believed where no scene has a number and several stand above directions.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from tei.text.label_names import bare
from tei.text.label_words import COLLECTIVE, TALK
from tei.text.scene_ends import scene_ends
from tei.text.span import Span
from tei.text.staging import staging

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.labels import Label
    from tei.text.source import Chunk, Source
    from tei.text.span import Spans

BY = "acts_and_scenes"
PASSED = ("page-break", "page-number", "running-head", "note-body", "notes-rule")
LONGEST = 60
"""Characters of a title."""
FEWEST = 2
"""Titles in a play that has no acts and scenes with numbers."""
MOST_WORDS = 8
"""Words of a title in small letters."""
MOST_ALONE = 0.3
"""Share of the labels that may have their lines to themselves."""


def titled_scenes(source: Source, below: Spans, found: tuple[Label, ...]) -> Iterator[Span]:
    """Yield the titles of scenes in capitals.

    Args:
        source: the transcript.
        below: settled spans of the layers below.
        found: the labels of its speakers.
    """
    seen = staging(source)
    starts = [label.start for label in found]
    first = _behind_front(source, starts[0])
    known = {division.start for division in seen.divisions}
    known.update(trailer.start for trailer in scene_ends(source).trailers)
    known.update(start for start, _ in scene_ends(source).directions)
    known.update(part.heading[0] for part in seen.lists)
    known.update(entry.start for part in seen.lists for entry in part.entries)
    names = {bare(word) for label in found for word in label.name.split()}
    present = _below_scenes(source)
    between = [
        (chunk, following)
        for chunk, following in pairwise(source.chunks)
        if chunk.start > first
        and chunk.start not in known
        and chunk.start not in present
        and below.at(chunk.start, *PASSED) is None
    ]
    titles = [
        chunk
        for chunk, following in between
        if _is_title(source.text[chunk.start : min(chunk.end, chunk.start + LONGEST + 1)], names)
        and _opens(source, following, starts)
    ]
    if not titles or (not known and len(titles) < FEWEST) or _stand_alone(source, found):
        titles = _in_small_letters(source, between, names, starts)
    names_of = ((label.start, set(map(bare, label.name.split()))) for label in found)
    choruses = {start: name for start, name in names_of if not COLLECTIVE.isdisjoint(name)}
    titles += [
        chunk
        for chunk, following in between
        if following.start in choruses and _heads_chorus(source, chunk, choruses[following.start])
    ]
    level = 1 + any(division.type == "act" for division in seen.divisions)
    for chunk in dict.fromkeys(titles):
        values = (("level", str(level)), ("type", "scene"))
        yield Span(chunk.start, chunk.end, "heading", BY, "a title alone above a scene", "medium", values)


def _heads_chorus(source: Source, chunk: Chunk, name: set[str]) -> bool:
    """Whether a line by itself names the chorus that speaks below it."""
    words = source.text[chunk.start : min(chunk.end, chunk.start + LONGEST + 1)]
    listed = set(map(bare, words.split()))
    return len(words) <= LONGEST and "\n" not in words and listed <= name and not COLLECTIVE.isdisjoint(listed)


def _in_small_letters(
    source: Source, between: list[tuple[Chunk, Chunk]], names: set[str], starts: list[int]
) -> list[Chunk]:
    """Return the titles in small letters, if no scene has a number and half of them stand above directions."""
    if any(division.type == "scene" for division in staging(source).divisions):
        return []
    text = source.text
    found = [
        (chunk, _sets(source, following, starts))
        for chunk, following in between
        if _is_small_title(text[chunk.start : min(chunk.end, chunk.start + LONGEST + 1)], names)
        and (_opens(source, following, starts) or _sets(source, following, starts))
    ]
    directed = sum(above for _, above in found)
    return [chunk for chunk, _ in found] if directed >= FEWEST and directed * 2 >= len(found) else []


def _sets(source: Source, chunk: Chunk, starts: list[int]) -> bool:
    """Whether a run of lines is a direction in brackets, or a sentence above a speech that nobody says."""
    if source.text[chunk.start] in "([":
        return True
    speech = source.chunks.first_from(chunk.end)
    index = bisect_left(starts, chunk.start)
    if speech >= len(source.chunks) or index >= len(starts) or starts[index] != source.chunks[speech].start:
        return False
    return source.text[chunk.start].isupper() and source.text[chunk.end - 1] == "."


def _is_small_title(words: str, names: set[str]) -> bool:
    """Whether words begin with a capital, have no stop, and are not only names of those who speak."""
    if len(words) > LONGEST or not words[0].isupper() or not words[-1].isalnum() or ":" in words or "\n" in words:
        return False
    listed = [bare(word) for word in words.split()]
    return len(listed) <= MOST_WORDS and not names.issuperset(listed) and TALK.isdisjoint(listed)


def _behind_front(source: Source, first_label: int) -> int:
    """Return where the first title of a scene may stand: not above the first act, or the list of persons."""
    seen = staging(source)
    if seen.divisions:
        return min(first_label, seen.divisions[0].start)
    return max((part.entries[-1].end for part in seen.lists if part.kind == "cast" and part.entries), default=0)


def _below_scenes(source: Source) -> set[int]:
    """Return where runs of lines stand right below the headings of scenes: they say who is there."""
    chunks = source.chunks
    scenes = (division.end for division in staging(source).divisions if division.type == "scene")
    return {chunks[index].start for end in scenes if (index := chunks.first_from(end)) < len(chunks)}


def _is_title(words: str, names: set[str]) -> bool:
    """Whether words are in capitals on one line, and not only names of those who speak."""
    if len(words) > LONGEST or not words.isupper() or words[0] in "([" or words[-1] in ",;!?-–—)]":
        return False
    if any(sign in words for sign in ("\n", ":", ". ")):
        return False
    listed = [bare(word) for word in words.split()]
    return not names.issuperset(listed) and sum(map(str.isalpha, words)) * 2 > len(words)


def _opens(source: Source, chunk: Chunk, starts: list[int]) -> bool:
    """Whether a run of lines begins with a direction in brackets or a speech."""
    index = bisect_left(starts, chunk.start)
    return source.text[chunk.start] in "([" or (index < len(starts) and starts[index] < chunk.start + LONGEST // 2)


def _stand_alone(source: Source, found: tuple[Label, ...]) -> bool:
    """Whether labels have their lines to themselves, so that a line in capitals may be one."""
    alone = 0
    for label in found:
        end = max(label.end, label.manner[1])
        alone += not source.text[end : source.line(source.line_at(end - 1)).end].strip()
    return alone > MOST_ALONE * len(found)
