"""Square brackets as editors nest them, and round ones with a few words in them."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.source import Source

LONGEST = 2000
"""Characters of the longest remark in brackets."""
FEWEST_SIGLA = 6
LONGEST_ROUND = 160
"""Characters in round brackets that are looked at: what is longer is the author's own parenthesis."""


class Bracketed(NamedTuple):
    """A pair of brackets.

    Attributes:
        start: offset of the opening bracket.
        end: offset behind the closing one.
        mark: the opening bracket.
        depth: how many brackets of the kind it lies in.
        holds: whether brackets of the kind lie in it.
    """

    start: int
    end: int
    mark: str
    depth: int
    holds: bool


@cache
def _square() -> re.Pattern[str]:
    return re.compile(r"[\[\]]|\n[ \t]*\n")


@cache
def _round() -> re.Pattern[str]:
    return re.compile(rf"\(([^()\[\]\n]{{1,{LONGEST_ROUND}}}(?:\n[^()\[\]\n]{{1,{LONGEST_ROUND}}})?)\)")


@lru_cache(maxsize=1)
def bracketed(source: Source) -> tuple[Bracketed, ...]:
    """Return the square brackets with both ends in one paragraph, and the short round ones, in order."""
    text = source.text
    found = [*_pairs(text)] if "[" in text else []
    if "(" in text:
        found += (Bracketed(match.start(), match.end(), "(", 0, holds=False) for match in _round().finditer(text))
    return tuple(sorted(found))


def _pairs(text: str) -> Iterator[Bracketed]:
    opened: list[int] = []
    holding: set[int] = set()
    for match in _square().finditer(text):
        mark = match[0]
        if mark == "[":
            opened.append(match.start())
        elif mark != "]":
            opened.clear()
            holding.clear()
        elif opened:
            start = opened.pop()
            if match.end() - start <= LONGEST:
                yield Bracketed(start, match.end(), "[", len(opened), start in holding)
            if opened:
                holding.add(opened[-1])


def touches(source: Source, bracket: Bracketed) -> bool:
    """Whether a letter or number stands next to a bracket outside, so that it stands inside a word."""
    text = source.text
    return (
        text[max(0, bracket.start - 1) : bracket.start].isalnum() or text[bracket.end : bracket.end + 1].isalnum()
    )


@lru_cache(maxsize=1)
def are_sigla(source: Source) -> bool:
    """Whether square brackets mark lost and restored letters, as in the edition of a papyrus or an inscription."""
    square = [bracket for bracket in bracketed(source) if bracket.mark == "["]
    return len(square) >= FEWEST_SIGLA and 4 * sum(_parts_word(source.text, b) for b in square) > len(square)


def _parts_word(text: str, bracket: Bracketed) -> bool:
    """Whether letters stand on both sides of one of the brackets."""
    opening = text[bracket.start - 1 : bracket.start].isalpha() and text[bracket.start + 1].isalpha()
    return opening or (text[bracket.end - 2].isalpha() and text[bracket.end : bracket.end + 1].isalpha())
