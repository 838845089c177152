"""What subtitles hold beside speech: sounds in brackets, and the head and the notes of a file for the web."""

from __future__ import annotations

from bisect import bisect_right

from tei.text.brackets import brackets
from tei.text.cues import WEBVTT, are_subtitles
from tei.text.labels import labels
from tei.text.span import Span
from tei.text.stage_words import comment_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "page"
NEEDS: frozenset[Trait] = frozenset({"timed"})
BY = "subtitles"
NO_CUES = ("STYLE", "REGION", "NOTE")
"""What begins a block that nobody sees."""
LONGEST_CUE_HEAD = 200
"""Characters of the name and the times of a cue."""


def recognise(source: Source, below: Spans) -> Iterator[Span]:  # noqa: ARG001 - the lowest layer
    """Yield the sounds of subtitles, and what in a file for the web is no cue."""
    if not are_subtitles(source):
        return
    if source.text.startswith(WEBVTT):
        yield from _blocks(source)
    yield from _sounds(source)


def _blocks(source: Source) -> Iterator[Span]:
    """Yield the head of a file for the web, the settings, and the notes of whoever made it."""
    for start, end in source.chunks:
        words = source.text[start : min(end, start + LONGEST_CUE_HEAD)]
        if "-->" not in words and (start == 0 or words.split(maxsplit=1)[0] in NO_CUES):
            yield Span(start, end, "running-head", BY, "says how the subtitles are shown, or by whom they are")


def _sounds(source: Source) -> Iterator[Span]:
    """Yield the brackets of subtitles: all square ones, and round ones that tell of one or stand apart."""
    named = [(label.start, max(label.end, label.manner[1])) for label in labels(source)]
    for bracket in brackets(source):
        words = source.text[bracket.start + 1 : bracket.end - 1]
        before = bisect_right(named, (bracket.start, bracket.end)) - 1
        if not any(map(str.isalpha, words)) or (before >= 0 and bracket.start < named[before][1]):
            continue
        kind = comment_type(words)
        lone = bracket.alone and words[0].isupper()
        if bracket.mark == "[" or lone or words.isupper() or kind:
            values = (("type", kind),) if kind else ()
            name = "stage-block" if bracket.alone else "stage"
            yield Span(bracket.start, bracket.end, name, BY, "a sound in brackets", values=values)
