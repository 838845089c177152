"""The brackets of a transcript: round and square pairs, and whether they have their lines to themselves."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.source import Source

LONGEST = 4000
"""Characters of the longest comment in brackets."""
CLOSING = {"(": ")", "[": "]"}
WIDE = str.maketrans("（）〔〕［］【】", "()[][][]")
"""The brackets of Chinese and Japanese type, and those that they are read as."""


class Bracket(NamedTuple):
    """A pair of brackets and what is in it.

    Attributes:
        start: offset of the opening bracket.
        end: offset behind the closing one.
        mark: the opening bracket, a narrow one for a wide one.
        alone: whether nothing else stands on its lines.
        touches: whether a letter stands next to it outside.
    """

    start: int
    end: int
    mark: str
    alone: bool
    touches: bool


@cache
def _marks(*, wide: bool) -> re.Pattern[str]:
    more = "（）〔〕［］【】" if wide else ""
    return re.compile(rf"[()\[\]{more}]|\n[ \t]*\n")


@lru_cache(maxsize=1)
def brackets(source: Source) -> list[Bracket]:
    """Return the outermost pairs of brackets, in order; none that a blank line or too much text comes between.

    One pass with one open bracket: brackets of the other kind inside it are part of it.
    """
    text = source.text
    found: list[Bracket] = []
    opened, depth, opening = -1, 0, ""
    wide = "（" in text or "〔" in text or "【" in text
    for match in _marks(wide=wide).finditer(text):
        mark = match[0].translate(WIDE) if wide else match[0]
        if opened >= 0 and (len(mark) > 1 or match.start() - opened > LONGEST):
            opened = -1
        if len(mark) > 1:
            continue
        if opened < 0:
            if mark in CLOSING:
                opened, depth, opening = match.start(), 1, mark
        elif mark == opening:
            depth += 1
        elif mark == CLOSING[opening]:
            depth -= 1
            if depth == 0:
                found.append(_bracket(source, opened, match.end(), opening))
                opened = -1
    return found


def _bracket(source: Source, start: int, end: int, mark: str) -> Bracket:
    text = source.text
    first, last = source.line(source.line_at(start)), source.line(source.line_at(end - 1))
    before, after = text[max(first.start, start - 60) : start].strip(), text[end : min(last.end, end + 60)].strip()
    before, after = before.strip("*_"), after.strip("*_")
    touches = text[max(0, start - 1) : start].isalnum() or text[end : end + 1].isalnum()
    return Bracket(start, end, mark, not before and not after.strip("."), touches)
