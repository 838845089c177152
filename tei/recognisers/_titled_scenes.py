"""Scenes of a play that have a title and no number: ``NIGHT``, ``AT THE GATE``, above a direction or a speech.

Believed in capitals, where the speeches begin on the lines of their labels, so that no such line is a label.
"""

from __future__ import annotations

from bisect import bisect_left

from tei.text.label_names import bare
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
    first = min(starts[0], *(division.start for division in seen.divisions)) if seen.divisions else 0
    known = {division.start for division in seen.divisions}
    known.update(trailer.start for trailer in scene_ends(source).trailers)
    known.update(start for start, _ in scene_ends(source).directions)
    known.update(part.heading[0] for part in seen.lists)
    known.update(entry.start for part in seen.lists for entry in part.entries)
    names = {bare(word) for label in found for word in label.name.split()}
    present = _below_scenes(source)
    titles = [
        chunk
        for chunk, following in zip(source.chunks, source.chunks[1:], strict=False)
        if chunk.start > first
        and chunk.start not in known
        and chunk.start not in present
        and _is_title(source.text[chunk.start : min(chunk.end, chunk.start + LONGEST + 1)], names)
        and _opens(source, following, starts)
        and below.at(chunk.start, *PASSED) is None
    ]
    if not titles or (not known and len(titles) < FEWEST) or _stand_alone(source, found):
        return
    level = 1 + any(division.type == "act" for division in seen.divisions)
    for chunk in titles:
        values = (("level", str(level)), ("type", "scene"))
        yield Span(chunk.start, chunk.end, "heading", BY, "a title in capitals above a scene", "medium", values)


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
