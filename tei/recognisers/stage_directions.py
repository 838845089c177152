"""Stage directions, comments and noises in brackets: ``[Exit Ross.]``, ``(Beifall bei der SPD)``, ``(Pause.)``.

What has its lines to itself is a block; the rest lies inside speech. Recognised where people speak.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tei.text.labels import labels
from tei.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "turn"
NEEDS: frozenset[Trait] = frozenset({"stage"})
BY = "stage_directions"
LONGEST = 3000


@cache
def _bracket() -> re.Pattern[str]:
    return re.compile(r"[(\[]")


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield what stands in brackets and is no number, code or note."""
    if not labels(source):
        return
    text = source.text
    at = 0
    while match := _bracket().search(text, at):
        end = _closing(text, match.start())
        if end < 0:
            at = match.end()
            continue
        at = end
        if not _worded(text[match.start() + 1 : end - 1]) or below.at(match.start(), "page-break", "note-body"):
            continue
        while text[at : at + 1] in (".", ",") and text[at : at + 2] in (". ", ".\n", "."):
            at += 1
        start_line, end_line = source.line(source.line_at(match.start())), source.line(source.line_at(end - 1))
        alone = not text[start_line.start : match.start()].strip() and not text[end : end_line.end].strip()
        yield Span(match.start(), end, "stage-block" if alone else "stage", BY, "in brackets")


def _worded(words: str) -> bool:
    letters = sum(c.isalpha() for c in words)
    return letters > 1 and (letters > 5 or " " in words or words[-1:] == ".")


def _closing(text: str, at: int) -> int:
    opened, closed = text[at], {"(": ")", "[": "]"}[text[at]]
    depth = 0
    limit = min(len(text), at + LONGEST)
    while at < limit:
        depth += (text[at] == opened) - (text[at] == closed)
        at += 1
        if depth == 0:
            return at
    return -1
