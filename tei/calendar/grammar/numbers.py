"""Numbers inside dates: days, and years in figures, in words, in brackets or misread by a scanner."""

from __future__ import annotations

from tei.calendar.grammar.number_words import number_in_words, roman
from tei.calendar.grammar.stretch import DASHES
from tei.calendar.tokens import GLUED, SPACED
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.grammar.stretch import Stretch

FIRST_YEAR, LAST_YEAR = 1000, 2099
"""The years that four figures alone are read as."""

NEW_STYLE_IN_BRITAIN = 1752
"""Until then one year by two styles was written ``1744-5`` as well as ``1744/5``."""

_TENS, _NINE, _LAST_DAY = (20, 30), 9, 31
_LOOK_ALIKES = str.maketrans("lIi|OoоОSsBЗз", "1111000055833")
_MISREAD = frozenset("lIi|OoоОSsBЗз")
_RAISED = frozenset("ºª°")
_QUOTES = frozenset('«»"“”„')


class Year(NamedTuple):
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


def day_at(s: Stretch, place: int) -> tuple[int, int] | None:
    """Return a day of the month in figures or words and the place after it: ``4``, ``4th``, ``1er``, ``first``.

    A number from 32 to 99 is returned too: beside a month it is an impossible day.
    """
    token = s.tokens[place]
    if token.number < 0 or token.width > 2:
        return _day_in_words(s, place) or _misread_day(s, place)
    return token.number, after_suffix(s, place + 1)


def quoted_day_at(s: Stretch, place: int) -> tuple[int, int] | None:
    """Return a day in the blank of a form, ``«4» июля``, or by an editor, ``[4.] März``, and the place behind."""
    sign, day = s.tokens[place].low, s.tokens[place + 1]
    end = place + 2 + (sign == "[" and s.is_low(place + 2, "."))
    closes = s.is_low(end, "]") if sign == "[" else sign in _QUOTES and s.tokens[end].low in _QUOTES
    return (day.number, end + 1) if closes and 1 <= day.number <= 31 and day.width <= 2 else None


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
    if token.low == "." and token.gap == GLUED and s.tokens[place + 1].text in _RAISED and s.glued(place + 1):
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
    tens = s.number(place + 2, "ordinal") if s.has(place + 1, "and-figure") else 0
    if tens in _TENS and 1 <= day < tens:  # den vier und zwanzigsten
        return (day + tens, place + 3) if day <= _NINE and day + tens <= _LAST_DAY else None
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
        dotted = short and token.width == 1 and s.keeps("dotted-years")
        return _dotted(s, place) if dotted else _figures(s, place, short=short)
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
    ends = end > place + 1 or s.free_after(end) or clock_follows(s, end) or _day_follows(s, end)
    ends = ends or (short and _mark_follows(s, end))
    return Year(token.number, end, sure=end > place + 1) if ends else None


def _dotted(s: Stretch, place: int) -> Year | None:
    """Read ``1.953`` after a day and month."""
    first, second = s.tokens[place], s.tokens[place + 2]
    if not (s.is_low(place + 1, ".") and s.glued(place + 1) and s.glued(place + 2) and s.free_after(place + 3)):
        return misread_year(s, place)
    whole = second.width == 3 and second.number >= 0 and first.number in (1, 2)
    return Year(1000 * first.number + second.number, place + 3) if whole else None


def _after_year_suffix(s: Stretch, place: int) -> int:
    """Pass over the ending of ``1953-го``; stop before the ``г`` of ``1953г``, which is glued on as well."""
    if s.tokens[place].low in DASHES and s.glued(place) and s.glued(place + 1) and s.has(place + 1, "suffix"):
        return place + 2
    return place


def _two_figures(s: Stretch, place: int, *, short: bool) -> Year | None:
    split = _split(s, place)
    if split:
        return split
    if s.is_low(place + 1, "[") and s.glued(place + 1):
        return _closing_bracket(s, place)
    if short and s.free_after(place + 1):
        return Year(s.tokens[place].number, place + 1, short=True)
    return None


def clock_follows(s: Stretch, place: int) -> bool:
    """Return whether a dash and a time of day follow a date: the ``—1 p.m.`` of ``March 3, 1930—1 p.m.``."""
    if s.tokens[place].low not in DASHES or not 0 <= s.tokens[place + 1].number <= 24:
        return False
    after = s.tokens[place + 2]
    if "half-day" in after.senses or "clock-word" in after.senses:
        return True
    return after.low == ":" and after.gap == GLUED and s.tokens[place + 3].width == 2


def _mark_follows(s: Stretch, place: int) -> bool:
    """Return whether a stop and the mark of a note follow a year, which no decimals can: ``3 May 1347.2``."""
    mark = s.tokens[place + 1]
    stop = s.tokens[place].low in (".", ",") and s.glued(place)
    return stop and mark.gap == GLUED and 0 < mark.number < 100 and s.free_after(place + 2)


def _day_follows(s: Stretch, place: int) -> bool:
    """Return whether a stroke or dash and a second date follow a year: ``4 July 1953/5 July 1953``."""
    joint = s.tokens[place].low
    here = place + 2 + s.is_low(place + 2, ".")
    return (joint == "/" or joint in DASHES) and s.tokens[place + 1].number >= 0 and s.has(here, "month")


def _second_year(s: Stretch, place: int) -> Year | None:
    """Read on after a year to ``/15``, ``–65`` or ``— 1918``, with the same space on both sides of a dash."""
    first, joint, second = s.tokens[place], s.tokens[place + 1], s.tokens[place + 2]
    if joint.low not in "/-–—‒−‑" or not joint.low or second.number < 0 or not s.free_after(place + 3):
        return None
    spaced = joint.gap != GLUED or second.gap != GLUED
    if spaced and (second.width != 4 or joint.gap > SPACED or second.gap > SPACED or joint.gap != second.gap):
        return None
    number = second.number
    if second.width == 2 or (second.width == 1 and _takes_one_figure(s, place)):
        number += first.number // 10**second.width * 10**second.width
        if second.width == 2 and number < first.number and joint.low == "/" and first.number % 100 == 99:
            number += 100
    elif second.width != 4:
        return None
    if not first.number < number <= LAST_YEAR:
        return None
    return Year(first.number, place + 3, last=number, joint=joint.low)


def _takes_one_figure(s: Stretch, place: int) -> bool:
    """Return whether one figure behind a year is that of a second: ``1648/9``, ``1744-5``, ``in 1861–5``."""
    first, joint, second = s.tokens[place].number, s.tokens[place + 1].low, s.tokens[place + 2].number
    if joint == "/":
        return second == first % 10 + 1
    before = s.tokens[place - 1].senses if place else {}
    return first < NEW_STYLE_IN_BRITAIN or ("in" in before and "vague" not in before)


def _split(s: Stretch, place: int) -> Year | None:
    """Read ``19 53``, a year that a scanner has split."""
    first, second = s.tokens[place], s.tokens[place + 1]
    if first.number not in (17, 18, 19) or second.width != 2 or second.number < 0 or second.gap != SPACED:
        return None
    if not s.free_after(place + 2):
        return None
    return Year(100 * first.number + second.number, place + 2, repaired=True)


def _bracketed(s: Stretch, place: int) -> Year | None:
    """Read ``[1912?]``, ``[1912]``, ``[?1912]``, ``[de 1912]``, ``[1912 г.]`` and ``[19]41``."""
    begin = place + 1
    asked = s.is_low(begin, "?")
    begin = s.skip(begin + asked, "of")
    number, after = s.tokens[begin], s.tokens[begin + 1]
    if number.number < 0:
        return None
    if number.width == 4 and is_plausible(number.number, 4):
        close = begin + 1 + s.has(begin + 1, "year-suffix")
        doubt = asked or s.is_low(close, "?")
        close += doubt and not asked
        return Year(number.number, close + 1, doubt=doubt) if s.is_low(close, "]") else None
    tail = s.tokens[begin + 2]
    if number.width == 2 and after.low == "]" and tail.width == 2 and tail.number >= 0 and tail.gap == GLUED:
        year = 100 * number.number + tail.number
        return Year(year, begin + 3) if is_plausible(year, 4) and s.free_after(begin + 3) else None
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
    year, end = number_in_words(s, place)
    return Year(year, end) if is_plausible(year, 4) else None
