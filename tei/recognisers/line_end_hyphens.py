"""Hyphens that divide a word at the end of a line: ``exam-`` at the end of one line, ``ple`` in the next.

The hyphen stays, and is marked as no part of the word. One that joins two words, as the document shows elsewhere
(``one-third``), is left alone, and so is one that stands for a word that follows (``Ein- und Ausfuhr``).
"""

from __future__ import annotations

import re
from functools import cache

from tei.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "inline"
NEEDS: frozenset[Trait] = frozenset()
JOINING_WORDS = frozenset(
    {
        *("und", "oder", "bzw", "sowie", "bis", "als", "wie", "and", "or", "to", "et", "ou", "y", "o", "e", "u"),
        *("и", "или", "а", "nebo", "albo", "lub", "i", "a", "och", "en", "of", "cum"),
    }
)
"""Words that join two nouns, of which the first has a hyphen for what it lacks."""


@cache
def _divided(hyphen: str) -> re.Pattern[str]:
    """Match a hyphen at the end of a line and the beginning of the word in the next; group 1 is the hyphen."""
    return re.compile(rf"({hyphen})[ \t]*+\n[ \t]*+(?=([^\W\d_]{{1,40}}))")


@cache
def _word_end() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]{1,40}$")


def recognise(source: Source, below: Spans) -> Iterator[Span]:  # noqa: ARG001 - a hyphen shows by itself
    """Yield the hyphens of divided words."""
    text = source.text
    found = [
        (match.start(1), word[0], match[2])
        for hyphen in "-\u2010¬\u00ad="
        for match in _divided(hyphen).finditer(text)
        if (word := _word_end().search(text[max(0, match.start() - 40) : match.start()])) is not None
        if _goes_on(word[0], match[2])
    ]
    joined = _joined_elsewhere(text, {f"{before}-{after}".casefold() for _, before, after in found})
    for start, before, after in found:
        if f"{before}-{after}".casefold() not in joined:
            reason = f"it divides {before}{after} at the end of a line"
            yield Span(start, start + 1, "line-end-hyphen", "line_end_hyphens", reason)


def _goes_on(before: str, after: str) -> bool:
    """Whether a word goes on in the next line: with a small letter, or all in capitals."""
    if after.casefold() in JOINING_WORDS:
        return False
    return after[0].islower() or (before.isupper() and after.isupper() and len(before) > 1)


def _joined_elsewhere(text: str, wanted: Iterable[str]) -> set[str]:
    """Return which of these words stand inside lines with their hyphen."""
    left = set(wanted)
    joined: set[str] = set()
    if left:
        for match in _compound().finditer(text):
            word = _word_end().search(text[max(0, match.start() - 40) : match.start()])
            if word is not None and f"{word[0]}-{match[1]}".casefold() in left:
                joined.add(f"{word[0]}-{match[1]}".casefold())
    return joined


@cache
def _compound() -> re.Pattern[str]:
    return re.compile(r"-([^\W\d_]{1,40})")
