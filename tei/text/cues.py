"""The cues of subtitles: the number and the times above each, and whether a transcript is made of them."""

from __future__ import annotations

import re
from functools import cache, lru_cache

TYPE_CHECKING = False
if TYPE_CHECKING:
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


@lru_cache(maxsize=1)
def cues(source: Source) -> tuple[tuple[int, int], ...]:
    """Return where the number and the times of each cue stand, in order."""
    return tuple(match.span() for match in _cue().finditer(source.text)) if "-->" in source.text else ()


def are_subtitles(source: Source) -> bool:
    """Whether a transcript is made of cues: one for every second run of lines, or it says so."""
    count = len(cues(source))
    return count >= FEWEST and (count * 2 >= len(source.chunks) or source.text.startswith(WEBVTT))
