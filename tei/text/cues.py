"""The cues of subtitles: the number and the times above each, and whether a transcript is made of them."""

from __future__ import annotations

import re
from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.source import Source

FEWEST = 2
"""Cues that make a text subtitles."""
WEBVTT = "WEBVTT"
"""The first word of a file of subtitles for the web."""


@cache
def _cue() -> re.Pattern[str]:
    """Match what stands above the words of a cue, or before them: its number or name, and its times.

    ``12`` over ``00:01:02,500 --> 00:01:04,000``; ``[00:01.000 --> 00:04.500]`` before words.
    """
    time = r"\d{1,2}:\d{1,2}(?::\d{1,2})?[.,]\d{1,3}"
    bracketed = r"\[(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{3} --> (?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{3}\]"
    named = r"(?:\d{1,6}|(?<=\n\n)[^\n]{1,60})"
    return re.compile(rf"^(?:(?:{named}[ \t]*\n)?{time} --> {time}.{{0,120}}$|{bracketed})", re.MULTILINE)


def cues(source: Source) -> Iterator[tuple[int, int]]:
    """Yield where the number and the times of each cue stand, in order."""
    if "-->" in source.text:
        for match in _cue().finditer(source.text):
            yield match.span()


def are_subtitles(source: Source) -> bool:
    """Whether a transcript is made of cues: one for every second run of lines, or it says so."""
    count = sum(1 for _ in cues(source))
    return count >= FEWEST and (count * 2 >= len(source.chunks) or source.text.startswith(WEBVTT))
