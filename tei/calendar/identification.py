"""Which language a passage is in, by its small words and its months; a letter may quote another language.

A passage is what stands between blank lines. It is taken to be in the main language of the document unless it
has hardly any small word of it and many of another.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module

from tei.calendar.languages import LANGUAGES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, KeysView

DEFAULT = "en"
_MONTH_FIRST, _DAY_FIRST = ("us", "ph"), ("gb", "ie", "au", "nz", "in", "za")
_MONTH_WEIGHT = 3
_FEWEST_WORDS = 12
"""A passage with fewer different words is taken to be in the main language."""
_USUAL_SHARE = 0.12
"""Of the different words of a passage so many are small words of its language, at least."""
_FEWEST_SMALL_WORDS = 4
_SAMPLE = 60_000
_LONGEST_PASSAGE = 20_000


def main_language(tag: str, text: str, start: int, end: int) -> str:
    """Return the code of the language to read a text in.

    Args:
        tag: a language tag such as ``en-GB``; the text must tell if it is empty or of a language not known here.
        text: the whole text.
        start: where to begin.
        end: where to stop.
    """
    code = tag.partition("-")[0].lower()
    return code if code in LANGUAGES else identify(text[start : min(end, start + _SAMPLE)]) or DEFAULT


def identify(passage: str) -> str:
    """Return the code of the language whose small words and months a passage has most of; empty if it has none."""
    words = _words(passage)
    best, most = "", 0
    for code in LANGUAGES:
        score = len(words & _small_words(code)) + _MONTH_WEIGHT * len(words & _month_words(code))
        if score > most:
            best, most = code, score
    return best or ("ru" if any("а" <= letter <= "я" for letter in passage.lower()) else "")


def order_of(tag: str) -> str:
    """Return the order of day and month that a language tag with a country tells: ``en-US`` writes 7/4/53."""
    _, _, country = tag.lower().partition("-")
    if country in _MONTH_FIRST:
        return "MDY"
    return "DMY" if country in _DAY_FIRST else ""


def passages(text: str, main: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Yield the runs of passages in one language: its code and their offsets.

    Args:
        text: the whole text.
        main: code of the main language.
        start: where to begin.
        end: where to stop.
    """
    begin, current = start, main
    for first, last in _blocks(text, start, end):
        code = _language_of(text[first:last], main)
        if code != current:
            if first > begin:
                yield current, begin, first
            begin, current = first, code
    if begin < end:
        yield current, begin, end


def _language_of(passage: str, main: str) -> str:
    words = _words(passage)
    if len(words) < _FEWEST_WORDS:
        return main
    own = len(words & _small_words(main))
    if own >= _USUAL_SHARE * len(words):
        return main
    best, most = main, max(2 * own, int(_USUAL_SHARE * len(words)), _FEWEST_SMALL_WORDS)
    for code in LANGUAGES:
        score = len(words & _small_words(code))
        if score > most:
            best, most = code, score
    return best


def _words(passage: str) -> set[str]:
    return set(passage.lower().replace("'", " ").replace("’", " ").split())


def _blocks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the offsets of the passages between blank lines; a very long one is cut."""
    place = start
    while place < end:
        stop = text.find("\n\n", place, min(end, place + _LONGEST_PASSAGE))
        stop = min(end, place + _LONGEST_PASSAGE) if stop < 0 else stop + 2
        yield place, stop
        place = stop


@cache
def _small_words(code: str) -> frozenset[str]:
    return frozenset(_listed(import_module(f"tei.calendar.languages.{LANGUAGES[code]}").WORDS["common"]))


@cache
def _month_words(code: str) -> frozenset[str]:
    months = import_module(f"tei.calendar.languages.{LANGUAGES[code]}").WORDS["month"]
    return frozenset(word for month in months for word in _listed(month) if len(word) > 3)


def _listed(entries: str) -> list[str]:
    return [entry.strip() for entry in entries.split(";")]


@cache
def _foreign_date() -> re.Pattern[str]:
    """A day, a word that may be a month, and a year: ``4. Juli 1953``, ``3 de marzo de 1848``."""
    return re.compile(
        r"""
        (?<!\d) [0-9]{1,2} (?: \. | er | º )? [ \t]
        (?: d[aei][ \t] | d['’] )?
        (?P<month> [^\W\d_]{3,12} ) \.? [ \t]
        (?: d[ei] l?[ \t] )?
        [12][0-9]{3} (?!\d)
        """,
        re.VERBOSE,
    )


def quoted_languages(text: str, known: KeysView[str], start: int, end: int) -> tuple[str, ...]:
    """Return the codes of languages in which a text has a plain date that its own language can't read.

    Args:
        text: the whole text.
        known: the words that its own language knows.
        start: where to begin.
        end: where to stop.
    """
    strange = {match.group("month").lower() for match in _foreign_date().finditer(text, start, end)} - known
    if not strange:
        return ()
    return tuple(code for code in LANGUAGES if strange & _month_words(code))
