"""Numbers inside dates: days, years in figures and in words, Roman numerals, figures misread by a scanner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei.calendar.grammar.stretch import DASHES
from tei.calendar.record import Record
from tei.calendar.tokens import GLUED, SPACED

if TYPE_CHECKING:
    from tei.calendar.grammar.stretch import Stretch

FIRST_YEAR, LAST_YEAR = 1000, 2099
"""The years that four figures alone are read as."""

_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_ROMAN_TENS = ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc")
_ROMAN_UNITS = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
_ROMAN_HUNDREDS = ("", "c", "cc", "ccc", "cd", "d", "dc", "dcc", "dccc", "cm")
_LONGEST_ROMAN = 15
_CYRILLIC_ROMAN = str.maketrans("хімсіхӀ", "ximcixi")
_LOOK_ALIKES = str.maketrans("lIi|OoоОSsBЗз", "1111000055833"[:13])
_MISREAD = frozenset("lIi|OoоОSsBЗз")
_LONGEST_COMPOUND = 60
_QUOTES = frozenset('«»"“”„')


class Year(Record):
    """A year as read, and the place after it.

    ``last`` is the second year of ``1861–65``; ``short`` says that only two figures were given; ``joint`` is
    the sign between the two years; ``sure`` that the text itself says that this is a year.
    """

    value: int
    place: int
    short: bool = False
    last: int = 0
    joint: str = ""
    doubt: bool = False
    repaired: bool = False
    sure: bool = False


def roman(word: str) -> int:
    """Return the value of a Roman numeral in small letters, well formed or with four I; 0 if it is none."""
    word = word.translate(_CYRILLIC_ROMAN)
    if not word or len(word) > _LONGEST_ROMAN or any(letter not in _ROMAN_VALUES for letter in word):
        return 0
    values = [_ROMAN_VALUES[letter] for letter in word]
    total = sum(-low if low < high else low for low, high in zip(values, [*values[1:], 0], strict=True))
    usual = "m" * (total // 1000) + _ROMAN_HUNDREDS[total // 100 % 10] + _ROMAN_TENS[total // 10 % 10]
    return total if word in (usual + _ROMAN_UNITS[total % 10], usual + "i" * (total % 10)) else 0


def day_at(s: Stretch, place: int) -> tuple[int, int] | None:
    """Return a day of the month in figures or words and the place after it: ``4``, ``4th``, ``1er``, ``first``.

    A number from 32 to 99 is returned too: beside a month it is an impossible day.
    """
    token = s.tokens[place]
    if token.number < 0 or token.width > 2:
        return _day_in_words(s, place) or _misread_day(s, place)
    return token.number, after_suffix(s, place + 1)


def quoted_day_at(s: Stretch, place: int) -> tuple[int, int] | None:
    """Return a day written into the blank of a form, as in ``«4» июля``, and the place after the quotation."""
    if s.tokens[place].low not in _QUOTES or s.tokens[place + 2].low not in _QUOTES:
        return None
    day = s.tokens[place + 1]
    return (day.number, place + 3) if 1 <= day.number <= 31 and day.width <= 2 else None


def after_suffix(s: Stretch, place: int) -> int:
    """Return the place after the ending of an ordinal in figures: ``th``, ``-го``, `` th .``."""
    token = s.tokens[place]
    if (
        token.low in "-’'^"
        and token.low
        and token.gap == GLUED
        and s.has(place + 1, "suffix")
        and s.glued(place + 1)
    ):
        return place + 2
    if "suffix" in token.senses and (
        token.gap == GLUED or (token.gap == SPACED and token.width > 1 and not token.is_capital)
    ):
        return place + 1
    return place


def _day_in_words(s: Stretch, place: int) -> tuple[int, int] | None:
    day = s.number(place, "ordinal")
    if day:
        return (day, place + 1) if day <= 31 else None
    day = s.number(place, "cardinal")
    if not day or not s.keeps("cardinal-days") or day > 31:
        return None
    return day, place + 1


def _misread_day(s: Stretch, place: int) -> tuple[int, int] | None:
    """Read ``l4`` or ``I2``: a letter that looks like 1 glued before a figure."""
    token, after = s.tokens[place], s.tokens[place + 1]
    if token.text not in ("l", "I", "|") or after.gap != GLUED or not 0 <= after.number <= 9 or after.width != 1:
        return None
    return 10 + after.number, after_suffix(s, place + 2)


def is_plausible(number: int, width: int) -> bool:
    """Return whether a number of so many figures may be a year by itself."""
    return width == 4 and FIRST_YEAR <= number <= LAST_YEAR


def year_at(s: Stretch, place: int, *, short: bool = False) -> Year | None:
    """Return the year that stands at a place, without the words around it.

    Args:
        s: the tokens.
        place: where the year should begin.
        short: whether two figures will do, as after a day and a month.
    """
    token = s.tokens[place]
    if token.low == "[":
        return _bracketed(s, place)
    if token.low == "'" and s.tokens[place + 1].width == 2 and s.glued(place + 1):
        number = s.tokens[place + 1].number
        return Year(number, place + 2, short=True) if number >= 0 and s.free_after(place + 2) else None
    if token.number >= 0:
        return _figures(s, place, short=short)
    return misread_year(s, place) or year_in_words(s, place) or _roman_year(s, place)


def _figures(s: Stretch, place: int, *, short: bool) -> Year | None:
    token, after = s.tokens[place], s.tokens[place + 1]
    if token.width == 2:
        return _two_figures(s, place, short=short)
    if not is_plausible(token.number, token.width):
        return misread_year(s, place) if token.width < 4 else None
    second = _second_year(s, place)
    if second:
        return second
    if s.glued(place + 1) and "year-suffix" in after.senses:
        return Year(token.number, place + 1)
    if after.low == "[" and after.gap == GLUED and s.is_low(place + 2, "?") and s.is_low(place + 3, "]"):
        return Year(token.number, place + 4, doubt=True)
    end = _after_year_suffix(s, place + 1)
    ends = end > place + 1 or s.free_after(end) or clock_follows(s, end)
    return Year(token.number, end) if ends else None


def _after_year_suffix(s: Stretch, place: int) -> int:
    """Pass over the ending of ``1953-го``; stop before the ``г`` of ``1953г``, which is glued on as well."""
    if s.tokens[place].low in DASHES and s.glued(place) and s.glued(place + 1) and s.has(place + 1, "suffix"):
        return place + 2 if s.has(place + 2, "year-suffix") else place
    return place


def _two_figures(s: Stretch, place: int, *, short: bool) -> Year | None:
    split = _split(s, place)
    if split:
        return split
    if short and s.free_after(place + 1):
        return Year(s.tokens[place].number, place + 1, short=True)
    return _closing_bracket(s, place) if s.is_low(place + 1, "[") else None


def clock_follows(s: Stretch, place: int) -> bool:
    """Return whether a dash and a time of day follow a date: the ``—1 p.m.`` of ``March 3, 1930—1 p.m.``."""
    if s.tokens[place].low not in DASHES or not 0 <= s.tokens[place + 1].number <= 24:
        return False
    after = s.tokens[place + 2]
    if "half-day" in after.senses or "clock-word" in after.senses:
        return True
    return after.low == ":" and after.gap == GLUED and s.tokens[place + 3].width == 2


def _second_year(s: Stretch, place: int) -> Year | None:
    """Read on after a year to ``/15``, ``–65`` or ``— 1918``, with the same space on both sides of a dash."""
    first, joint, second = s.tokens[place], s.tokens[place + 1], s.tokens[place + 2]
    if joint.low not in "/-–—‒−‑" or not joint.low or second.number < 0 or not s.free_after(place + 3):
        return None
    spaced = joint.gap != GLUED or second.gap != GLUED
    if spaced and (second.width != 4 or joint.gap > SPACED or second.gap > SPACED or joint.gap != second.gap):
        return None
    number = second.number
    if second.width == 2 or (second.width == 1 and joint.low == "/"):
        number += first.number // 10**second.width * 10**second.width
        if second.width == 2 and number < first.number and joint.low == "/" and first.number % 100 == 99:
            number += 100
    elif second.width != 4:
        return None
    if not first.number < number <= LAST_YEAR:
        return None
    return Year(first.number, place + 3, last=number, joint=joint.low)


def _split(s: Stretch, place: int) -> Year | None:
    """Read ``19 53``, a year that a scanner has split."""
    first, second = s.tokens[place], s.tokens[place + 1]
    if first.number not in (17, 18, 19) or second.width != 2 or second.number < 0 or second.gap != SPACED:
        return None
    if not s.free_after(place + 2):
        return None
    return Year(100 * first.number + second.number, place + 2, repaired=True)


def _bracketed(s: Stretch, place: int) -> Year | None:
    """Read ``[1912?]``, ``[1912]`` and ``[19]41``."""
    number, after = s.tokens[place + 1], s.tokens[place + 2]
    if number.number < 0:
        return None
    if number.width == 4 and is_plausible(number.number, 4):
        doubt = after.low == "?"
        close = place + 2 + doubt
        return Year(number.number, close + 1, doubt=doubt) if s.is_low(close, "]") else None
    tail = s.tokens[place + 3]
    if number.width == 2 and after.low == "]" and tail.width == 2 and tail.number >= 0 and tail.gap == GLUED:
        year = 100 * number.number + tail.number
        return Year(year, place + 4) if is_plausible(year, 4) and s.free_after(place + 4) else None
    return None


def _closing_bracket(s: Stretch, place: int) -> Year | None:
    """Read ``19[41]``."""
    first, second = s.tokens[place], s.tokens[place + 2]
    if second.width != 2 or second.number < 0 or not s.is_low(place + 3, "]") or first.number not in range(10, 21):
        return None
    return Year(100 * first.number + second.number, place + 4)


def misread_year(s: Stretch, place: int) -> Year | None:
    """Read ``l953``, ``I9S3`` or ``195O``: four characters of which at least two are figures, as a year."""
    glued, here = s.tokens[place].text, place + 1
    while len(glued) < 4 and s.glued(here):
        glued += s.tokens[here].text
        here += 1
    if len(glued) != 4 or sum(character.isdigit() for character in glued) < 2 or not glued.isalnum():
        return None
    if any(not character.isdigit() and character not in _MISREAD for character in glued):
        return None
    figures = glued.translate(_LOOK_ALIKES)
    if (
        not figures.isascii()
        or not figures.isdigit()
        or not is_plausible(int(figures), 4)
        or not s.free_after(here)
    ):
        return None
    return Year(int(figures), here, repaired=True)


def _roman_year(s: Stretch, place: int) -> Year | None:
    token = s.tokens[place]
    if len(token.low) < 5 or not token.text.isupper():
        return None
    value = roman(token.low)
    return Year(value, place + 1, sure=True) if is_plausible(value, 4) else None


def year_in_words(s: Stretch, place: int) -> Year | None:
    """Return a year written out: ``one thousand eight hundred and sixty-three``, ``nineteen fifty-three``."""
    values, place = _number_words(s, place)
    if not values:
        return None
    year = _sum_words(values)
    return Year(year, place) if len(values) > 1 and is_plausible(year, 4) else None


def _number_words(s: Stretch, place: int) -> tuple[list[int], int]:
    """Collect the values of the number words from a place on; joining words and hyphens are passed over."""
    values: list[int] = []
    end = place
    for _ in range(16):
        token = s.tokens[place]
        value = s.number(place, "cardinal") or s.number(place, "ordinal")
        parts = [value] if value else compound(token.low, s)
        if parts:
            values += parts
            place += 1
            end = place
        elif values and (token.low in "-‑" or s.has(place, "and-figure")) and token.low:
            place += 1
        else:
            break
    return values, end


def compound(word: str, s: Stretch) -> list[int]:
    """Take a number written as one word apart: ``achtzehnhundertdreiundsechzig``."""
    parts = s.lexicon.number_parts
    if len(word) < 6 or len(word) > _LONGEST_COMPOUND or not parts:
        return []
    values: list[int] = []
    place = 0
    while place < len(word):
        for length in range(min(12, len(word) - place), 1, -1):
            value = parts.get(word[place : place + length])
            if value is not None:
                break
        else:
            return []
        if value:
            values.append(value)
        place += length
    return values if len(values) > 1 else []


def _sum_words(values: list[int]) -> int:
    """Add up number words: 8, 100 is 800; 19, 53 and 18, 60, 3 are years said in pairs; 3, 60 is German for 63."""
    total = group = 0
    for place, value in enumerate(values):
        if value == 1000:
            total += 1000 * (group or 1)
            group = 0
        elif value == 100:
            group = 100 * (group or 1)
        elif 10 <= group < 100 and total == 0 and (value >= 20 or (value >= 10 and group >= 10)) and place <= 2:
            group = 100 * group + value
        else:
            group += value
    return total + group
