"""Times beside what is said: ``[00:12:34]`` before a label or on a line of its own, ``00:12`` behind a name.

A time in round brackets above a speech is a note of those who keep the record, and none of these.
"""

from __future__ import annotations

import re
from functools import cache

from tei.text.cues import cues
from tei.text.labels import labels
from tei.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "page"
NEEDS: frozenset[Trait] = frozenset({"speech"})
BY = "time_marks"
FEWEST = 5
"""Lines that begin with a time in a record that has them, where nobody is named."""
FEWEST_ALONE = 3
"""Times with seconds that have lines to themselves."""


@cache
def _line_time() -> re.Pattern[str]:
    """Match a time at the beginning of a line: ``00:12:34``, ``[1:02:03.5]``, ``12:34`` alone or before words."""
    return re.compile(
        r"^[ \t]{0,8}(\[?\d{1,3}(?::\d{2}){1,3}(?:[.,]\d{1,3})?\]?)(?=[ \t]{0,4}(?:$|\S))", re.MULTILINE
    )


@cache
def _time_alone() -> re.Pattern[str]:
    """Match a time that has its line to itself: ``10:02:13``, or ``(00:29):``."""
    return re.compile(
        r"^[ \t]{0,40}(\d{1,2}:\d{2}:\d{2}|Kl\. \d{1,2}[:.]\d{2}|\(\d{1,3}(?::\d{2}){1,2}\):?)[ \t]{0,80}$",
        re.MULTILINE,
    )


@cache
def _between_signs() -> re.Pattern[str]:
    """Match the time at the end of what is said: ``#00:00:12-3#``."""
    return re.compile(r"#\d{1,2}:\d{2}:\d{2}(?:[-.,]\d{1,3})?#")


def recognise(source: Source, below: Spans) -> Iterator[Span]:  # noqa: ARG001 - the lowest layer
    """Yield the times that stand beside labels, and those that begin lines where many do."""
    beside = {label.time for label in labels(source) if label.time[1]}
    for start, end in sorted(beside):
        yield _mark(source, start, end, "beside a label")
    for match in _between_signs().finditer(source.text) if "#" in source.text else ():
        yield _mark(source, *match.span(), "a time between two signs, as programs for transcribing set it")
    if "-->" in source.text:
        for cue in cues(source):
            if cue not in beside:
                yield _mark(source, *cue, "the number and times of a subtitle")
        return
    if ":" not in source.text[:4000]:
        return
    yield from _alone(source, beside)
    yield from _at_lines(source, beside)


def _at_lines(source: Source, beside: set[tuple[int, int]]) -> Iterator[Span]:
    """Yield the times with which lines begin, if many do."""
    lines = [match.span(1) for match in _line_time().finditer(source.text)]
    if len(lines) >= FEWEST and len(lines) * 4 >= len(source.chunks):
        for start, end in lines:
            if (start, end) not in beside:
                yield _mark(source, start, end, "many lines begin with a time")


def _alone(source: Source, beside: set[tuple[int, int]]) -> Iterator[Span]:
    """Yield the times of hours, minutes and seconds that have lines to themselves, if they are more than a few.

    Those in round brackets are marks where times beside names have such brackets.
    """
    bracketed = any(source.text[start] == "(" for start, _ in beside)
    found = [match.span(1) for match in _time_alone().finditer(source.text)]
    held = [(start, end) for start, end in found if (source.text[start] == "(") == bracketed]
    if len(held) >= FEWEST_ALONE or bracketed:
        for start, end in held:
            if (start, end) not in beside:
                yield _mark(source, start, end, "a time that has its line to itself, as others have")


def _mark(source: Source, start: int, end: int, reason: str) -> Span:
    words = source.text[start:end].strip("[]()<>{}# :Kl.").rpartition("\n")[2].partition(" -->")[0]
    words = words.partition("}{")[0]  # the first of the frames of a subtitle
    return Span(start, end, "time-mark", BY, reason, values=(("type", "time"), ("n", "-".join(words.split()))))
