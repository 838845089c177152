"""What stands in a play without brackets: the scene that is set below its heading, how a film goes on, sounds."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise

from tei.text.brackets import LONGEST, brackets
from tei.text.division_lines import is_filmed
from tei.text.label_words import TALK
from tei.text.scene_ends import scene_ends
from tei.text.span import Span
from tei.text.stage_words import direction_type, is_cue, is_transition, told
from tei.text.staging import Division, staging

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.labels import Label
    from tei.text.source import Source
    from tei.text.span import Spans

BY = "stage_directions"
PASSED = (
    "page-break",
    "note-body",
    "note-marker",
    "running-head",
    "column-break",
    "heading",
    "title",
    "item",
    "trailer",
)
"""Kinds of block and mark in which nothing is a direction."""
LONGEST_SETTING = 12
"""Runs of lines between the heading of a scene and the first speech."""
FEWEST_REMARKS = 2
"""Lines that tell what is heard in a house where such lines need no brackets."""
MOST_REMARK_WORDS = 9
HEARD = ("applause", "laughter", "interruption", "pause")
LONGEST_CUT = 60
"""Characters of a line that says how a film goes on."""


def set_scenes(source: Source, below: Spans, found: tuple[Label, ...]) -> Iterator[Span]:
    """Yield the runs of lines between the heading of an act or a scene and the first speech in it."""
    seen = sorted([*staging(source).divisions, *_titled(source, below)])
    starts = [label.start for label in found]
    ends = [*(division.start for division in seen[1:]), len(source.text)]
    deeper = [*(here.level < there.level for here, there in pairwise(seen)), False]
    for division, following, opens in zip(seen, ends, deeper, strict=False):
        index = bisect_right(starts, division.end)
        first = starts[index] if index < len(starts) else len(source.text)
        filmed = is_filmed(source.text, division.start)
        above = opens and first > following and not _talks(source, division.end, following)
        scene = division.type in ("act", "scene") or _is_told(source, division.end, min(first, following))
        if filmed or (scene and (above or first < following)):
            yield from _setting(source, below, division.end, min(first, following))


def _is_told(source: Source, start: int, end: int) -> bool:
    """Whether one line that a full stop ends stands between two offsets, and nobody says anything in it."""
    words = source.text[start : min(end, start + LONGEST)].strip()
    return end - start < LONGEST and words.endswith(".") and "\n" not in words and not _talks(source, start, end)


def _titled(source: Source, below: Spans) -> Iterator[Division]:
    """Yield the headings of scenes that have a title and no number."""
    known = {division.start for division in staging(source).divisions}
    for span in below.of("heading"):
        if span.value("type") == "scene" and span.start not in known:
            yield Division(span.start, span.end, "scene", int(span.value("level", "1")))


def _talks(source: Source, start: int, end: int) -> bool:
    """Whether somebody says something between two offsets, as in the motto of an act; a setting only tells."""
    words = source.text[start : min(end, start + LONGEST)].strip()
    if "\n" not in words and not any(mark in words for mark in "!?"):
        return False
    return any(word.strip(".,;:!?") in TALK for word in words.casefold().split())


def _setting(source: Source, below: Spans, start: int, end: int) -> Iterator[Span]:
    """Yield what stands between two offsets, run by run; nothing where that is too much for a setting."""
    index = bisect_right(source.chunks, (start, -1))
    index -= index > 0 and source.chunks[index - 1].end > start
    runs = source.chunks[index : index + LONGEST_SETTING]
    if runs and runs[-1].end < end and len(runs) == LONGEST_SETTING:
        return
    for run in runs:
        begin, close = _trimmed(source.text, max(run.start, start), min(run.end, end))
        if begin < close and source.text[begin] not in "([" and below.at(begin, *PASSED) is None:
            yield Span(begin, close, "stage-block", BY, "between the heading of a scene and the first speech")


def without_brackets(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the directions of a play that need no brackets: ``Exeunt``, ``_The curtain falls._``."""
    for start, end in scene_ends(source).directions:
        if below.at(start, *PASSED) is None:
            kind = direction_type(source.text[start:end])
            values = (("type", kind),) if kind else ()
            yield Span(start, end, "stage-block", BY, "it says who comes or goes, or that it ends", values=values)


def unclosed(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the runs of lines that a bracket opens and none closes, as in many prints of plays: ``[_Exit._``."""
    closed = {bracket.start for bracket in brackets(source)}
    for start, end in source.chunks:
        run = source.text[start : min(end, start + LONGEST)]
        held = run.startswith("[") and "]" not in run and start not in closed and end - start < LONGEST
        if held and below.at(start, *PASSED) is None:
            yield Span(start, end, "stage-block", BY, "a bracket opens that none closes")


def between_headings(source: Source, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield what a run of lines has beside the headings of scenes in it."""
    divisions = staging(source).divisions
    for division in divisions[bisect_left(divisions, start, key=_start) : bisect_left(divisions, end, key=_start)]:
        if start < division.start:
            yield _trimmed(source.text, start, division.start)
        start = division.end
    begin, close = _trimmed(source.text, start, end)
    if begin < close:
        yield begin, close


def _start(division: Division) -> int:
    return division.start


def bare_remarks(source: Source, below: Spans, found: tuple[Label, ...]) -> Iterator[Span]:
    """Yield the lines that tell without brackets what is heard in a house: ``Aplausos do PS.``, if several do."""
    starts = {label.start for label in found}
    remarks = [
        (run, kind)
        for run in source.chunks
        if run.start > found[0].start and run.start not in starts and (kind := _heard(source.text[slice(*run)]))
    ]
    if len(remarks) >= FEWEST_REMARKS:
        for run, kind in remarks:
            if below.at(run.start, *PASSED) is None:
                values = (("type", kind),)
                yield Span(*run, "stage-block", BY, "what is heard, on lines of their own", values=values)


def _heard(words: str) -> str:
    """Return what a short line tells that is heard in a house; empty where it is something else."""
    if len(words) > LONGEST_CUT or words[-1] not in ".—–" or not words[0].isupper() or "\n" in words:
        return ""
    parts = words.split()
    kind = next(iter(told(parts[0] if words[-1] == "." else parts[-1])), "")
    most = 1 if kind == "pause" else MOST_REMARK_WORDS
    return kind if kind in HEARD and len(parts) <= most else ""


def transitions(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the lines that say how a film goes on: ``CUT TO:``, ``FADE OUT.``."""
    for run in source.chunks:
        for line in source.lines(run.start, run.end):
            words = source.text[line.start : min(line.end, line.start + LONGEST_CUT)]
            plain = [word.casefold().strip(" .:>") for word in words.split()]
            if words.isupper() and is_transition([word for word in plain if word]):
                start, end = _trimmed(source.text, line.start, line.end)
                if below.at(start, *PASSED) is None:
                    yield Span(start, end, "stage-block", BY, "how a film goes on")


def cues(source: Source, below: Spans, found: tuple[Label, ...]) -> Iterator[Span]:
    """Yield the runs of lines that give a sound or music in a play for the radio: ``SOUND: A door is shut.``."""
    first = found[0].start
    for start, end in source.chunks:
        name, colon, _ = source.text[start : min(end, start + LONGEST_CUT)].partition(":")
        name = name.lstrip("0123456789. \t")
        held = colon and name.isupper() and is_cue(name.casefold().split())
        if held and start > first - LONGEST and below.at(start, *PASSED) is None:
            yield Span(start, end, "stage-block", BY, "a sound or music in a play for the radio")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
