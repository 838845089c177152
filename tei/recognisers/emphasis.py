"""Words set off: ``*italic*``, ``_underlined_``, ``**bold**``, ``<u>so</u>``, ``s p a c e d``, ``IN CAPITALS``.

The signs stay in the text, outside the element. What is struck out (``~~so~~``) is a deletion. A number of stars
that multiplies, a row of them, and the mark of a note are no emphasis.
"""

from __future__ import annotations

import re
from functools import cache

from tei.text.emphasis_marks import RENDITIONS, STRUCK, set_off
from tei.text.foreign import foreign_language
from tei.text.language import SMALL_WORDS
from tei.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "inline"
NEEDS: frozenset[Trait] = frozenset()
BY = "emphasis"
PROSE = ("paragraph", "numbered-paragraph", "note-body", "item")
SMALLEST_SHARE = 0.6
"""Share of small letters of a paragraph in which capitals are emphasis."""
FEWEST_WORDS = 3
"""Words in capitals without any small word of the language: fewer may be a name."""
FEWEST_CAPITALS = 8
"""Letters of words in capitals: fewer may be an abbreviation."""


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield words between signs, letter-spaced words, and capitals inside a sentence."""
    for start, end, sign in set_off(source):
        if below.at(start - 1, "note-marker", "note-label") or below.at(end, "note-marker", "note-label"):
            continue
        if sign in STRUCK:
            yield Span(start, end, STRUCK[sign], BY, f"between {sign}")
        elif foreign_language(source.text[start:end], source.language) is None:
            yield Span(start, end, "emphasis", BY, f"between {sign}", values=(("rend", RENDITIONS[sign]),))
    yield from _spaced(source)
    yield from _capitals(source, below)


@cache
def _spaced_word() -> re.Pattern[str]:
    """Match a word of four letters or more with a space between any two, and such words in a row."""
    letter = r"[^\W\d_](?![^\W_])"
    word = rf"{letter}(?: {letter}){{3,40}}+"
    return re.compile(rf"(?<![^\W_]){word}(?: {{2,3}}{letter}(?: {letter}){{1,40}}+){{0,20}}+")


@cache
def _single_letters() -> re.Pattern[str]:
    """Match two letters that stand for themselves: a cheap look before the careful one."""
    return re.compile(r" [^\W\d_] [^\W\d_] ")


def _spaced(source: Source) -> Iterator[Span]:
    if _single_letters().search(source.text) is None:
        return
    for match in _spaced_word().finditer(source.text):
        letters = match[0].replace(" ", "")
        if letters[1:].islower() and len(set(letters)) > 2:
            values = (("rend", "letter-spaced"),)
            yield Span(*match.span(), "emphasis", BY, "letters with spaces between them", values=values)


@cache
def _capital_words() -> re.Pattern[str]:
    """Match two or more words in capitals."""
    capital = "[A-ZÀ-ÖØ-ÞА-ЯЁ]"
    return re.compile(rf"{capital}{{2,40}}+(?:[ \n-]{capital}{{1,40}}+){{1,15}}+(?![^\W_])")


def _capitals(source: Source, below: Spans) -> Iterator[Span]:
    """Yield words in capitals in the middle of a sentence of small letters."""
    text, small = source.text, frozenset(SMALL_WORDS.get(source.language, "").split())
    for match in _capital_words().finditer(text):
        start, end = match.span()
        if sum(map(str.isalpha, match[0])) < FEWEST_CAPITALS or not _within_sentence(text, start, end):
            continue
        if len(match[0].split()) < FEWEST_WORDS and not small.intersection(match[0].casefold().split()):
            continue
        block = below.at(start, *PROSE)
        if block is None or block.end < end:
            continue
        if _in_small_letters(text[max(block.start, start - 300) : min(block.end, end + 300)]):
            reason = "capitals in the middle of a sentence"
            yield Span(start, end, "emphasis", BY, reason, values=(("rend", "caps"),))


def _within_sentence(text: str, start: int, end: int) -> bool:
    before, after = text[max(0, start - 3) : start], text[end : end + 2]
    small_before = before.rstrip(" \n,“\"'«„(")[-1:].islower() and before[-1:] != "" and not before[-1].isalnum()
    return small_before and (after.strip()[:1].islower() or after[:1] in ".,;:!?)”\"'»" or after.strip() == "")


def _in_small_letters(words: str) -> bool:
    letters = [character for character in words if character.isalpha()]
    return sum(map(str.islower, letters)) >= SMALLEST_SHARE * len(letters)
