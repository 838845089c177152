"""The words, numbers and signs around a date, each with what it may mean in the languages of the document."""

from __future__ import annotations

import re
from functools import cache

Senses = dict[str, "int | str"]
"""What a word may mean: kind of word to value; ``{"month": 5, "modal": 1}``."""

NO_SENSES: Senses = {}
GLUED, SPACED, NEW_LINE = 0, 1, 2
"""What stands before a token: nothing, white space, or white space with a line's end in it."""

APOSTROPHES = frozenset("'’‘ʼ`´")
LETTER = "[^\\W\\d_¹²³⁰⁴⁵⁶⁷⁸⁹]"
_MARK = "\u0300-\u036f"
_LONGEST_NUMBER = 6


class Token:
    """One word, run of figures or sign; ``number`` is -1 unless it is a run of at most six figures."""

    __slots__ = ("end", "gap", "low", "number", "senses", "start", "text")

    def __init__(self, text: str, low: str, start: int, end: int, gap: int) -> None:
        self.text = text
        self.low = low
        self.start = start
        self.end = end
        self.gap = gap
        self.number = int(text) if "0" <= text[:1] <= "9" and len(text) <= _LONGEST_NUMBER else -1
        self.senses = NO_SENSES

    @property
    def width(self) -> int:
        """The number of characters."""
        return self.end - self.start

    @property
    def is_word(self) -> bool:
        """Whether it is a word and not a number or a sign."""
        return self.low[:1].isalpha()

    @property
    def is_capital(self) -> bool:
        """Whether its first letter is a capital."""
        return self.text[:1].isupper()


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(f"[0-9]+|{LETTER}(?:{LETTER}|[{_MARK}])*|\\S")


@cache
def _irregular() -> re.Pattern[str]:
    """Letters that must be brought to their usual form before a word is looked up."""
    return re.compile(f"[{_MARK}ªºᵃ-ᵿſʳˢⁿ\u00ad]")


def folded(word: str) -> str:
    """Return a word as the lists of words have it: small letters, composed, superscripts brought down."""
    if word in APOSTROPHES:
        return "'"
    if not word.isascii() and _irregular().search(word):
        # Imported here: few transcripts have such letters, and the start of the program is short of time.
        import unicodedata  # noqa: PLC0415

        word = unicodedata.normalize("NFKC", word)
    return word.lower()


def words_of(entry: str) -> tuple[str, ...]:
    """Return the words and signs of an entry of a word list, which is in small letters already."""
    return tuple(_pattern().findall(entry))


def tokenise(text: str, start: int, end: int) -> list[list[Token]]:
    """Return the tokens of a piece of text, in one list for every stretch without a blank line.

    Args:
        text: the whole text.
        start: offset in the text to begin at, not inside a word or number.
        end: offset to stop at.
    """
    stretches: list[list[Token]] = [[]]
    last = start
    for match in _pattern().finditer(text, start, end):
        begin = match.start()
        word = match.group()
        gap = GLUED
        if begin > last:
            gap = SPACED
            if text.find("\n", last, begin) >= 0 or text.find("\r", last, begin) >= 0:
                gap = NEW_LINE
                if _has_blank_line(text, last, begin) and stretches[-1]:
                    stretches.append([])
        last = match.end()
        stretches[-1].append(Token(word, folded(word), begin, last, gap))
    return [stretch for stretch in stretches if stretch]


def _has_blank_line(text: str, start: int, end: int) -> bool:
    feeds = text.count("\n", start, end)
    return feeds > 1 or (feeds == 0 and text.count("\r", start, end) > 1)


@cache
def end_token() -> Token:
    """Return the token that stands for the end of a stretch; it matches nothing."""
    return Token("", "", 0, 0, NEW_LINE)
