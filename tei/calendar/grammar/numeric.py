"""Dates in figures: ``4.7.1953``, ``4/7/53``, ``1953-07-04``, with a month in Roman figures: ``4.VII.1953``."""

from __future__ import annotations

from tei.calendar.grammar.item import Item
from tei.calendar.grammar.number_words import roman
from tei.calendar.grammar.numbers import after_suffix, is_plausible, year_at
from tei.calendar.grammar.stretch import DASHES
from tei.calendar.grammar.years import after_year, closes
from tei.calendar.moments import Moment
from tei.calendar.tokens import GLUED, SPACED
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.grammar.stretch import Stretch
    from tei.calendar.tokens import Token

_MONTHS, _DAYS = 12, 31
_WIDTHS_OF_YEARS = (2, 4)
_FIRST_SHORT_BY_ONE = 700
"""``903`` is 1903 and ``798`` is 1798, but ``112`` is no year."""


class Part(NamedTuple):
    """One number of a date in figures, with the sign before it and whether a space is there too."""

    value: int
    width: int
    is_roman: bool
    joint: str
    spaced: bool
    end: int


def numeric_at(s: Stretch, place: int) -> Item | None:
    """Return the date in figures that begins at a place, or None."""
    token = s.tokens[place]
    if (token.number < 0 and not _is_roman_month(s, place)) or not s.free_before(place):
        return None
    parts = _parts(s, place)
    if len(parts) == 3:
        item = _three(s, place, parts)
        apart = parts[2].spaced or parts[2].joint == "-" or (parts[1].joint == "." and parts[2].joint == "/")
        return item or (_two(s, place, parts[:2]) if apart else None)
    return _two(s, place, parts) if len(parts) == 2 else None


def _is_roman_month(s: Stretch, place: int) -> bool:
    token = s.tokens[place]
    return token.text.isupper() and 1 <= roman(token.low) <= _MONTHS


def _is_small_roman(s: Stretch, place: int) -> bool:
    token = s.tokens[place]
    return token.text.islower() and 1 <= roman(token.low) <= _MONTHS


def _parts(s: Stretch, place: int) -> list[Part]:
    """Collect up to three numbers that hang together by points, strokes or hyphens."""
    parts: list[Part] = []
    joint, spaced = "", False
    while len(parts) < 3:
        token = s.tokens[place]
        if token.number >= 0 and (token.width in (1, 2, 4) or (len(parts) == 2 and _is_short_by_one(s, token))):
            parts.append(
                Part(token.number, token.width, is_roman=False, joint=joint, spaced=spaced, end=place + 1)
            )
        elif _is_roman_month(s, place) or (parts and not spaced and _is_small_roman(s, place)):
            parts.append(Part(roman(token.low), 0, is_roman=True, joint=joint, spaced=spaced, end=place + 1))
        else:
            break
        joint, place = _joint(s, place + 1)
        spaced = s.tokens[place].gap != GLUED
        if s.tokens[place].gap > SPACED or (not joint and not spaced):
            break
    return parts


def _is_short_by_one(s: Stretch, token: Token) -> bool:
    """Return whether figures are a year without its thousand, as Austrians wrote it: ``14. 11. 903``."""
    return token.width == 3 and token.number >= _FIRST_SHORT_BY_ONE and s.keeps("three-figure-years")


def _joint(s: Stretch, place: int) -> tuple[str, int]:
    """Return the sign between two numbers of a date and the place after it; ``3/9. 23`` has ``.``."""
    token = s.tokens[place]
    if not token.low or token.low not in "./-–—‒−‑":
        return "", place
    if token.gap != GLUED and (token.low != "/" or token.gap > SPACED):
        return "", place
    after = s.tokens[place + 1]
    if token.low == "." and after.low in DASHES | {"/"} and after.gap == GLUED and after.low:
        return "-" if after.low in DASHES else "/", place + 2
    if token.low in DASHES and after.low == "'":
        return "-", place + 2
    return "-" if token.low in DASHES else token.low, place + 1


def _three(s: Stretch, place: int, parts: list[Part]) -> Item | None:
    first, second, third = parts
    if not _hangs_together(parts):
        return None
    if first.width == 4 and third.width in (1, 2):
        return _year_first(s, place, parts) if s.free_after(third.end) or s.is_low(third.end, "t") else None
    if third.is_roman or 4 in (first.width, second.width) or _is_of_a_play(s, second, third):
        return None
    if not s.free_after(third.end) and not _another_follows(s, third.end):
        return None
    if not _is_year(s, second, third):
        return None
    moment = _ordered(s, first, second, third.joint or second.joint)
    return _with_year(s, place, parts, moment) if moment else None


def _is_year(s: Stretch, second: Part, third: Part) -> bool:
    """Return whether the third number of a date can be its year."""
    if third.width == 3:
        apart = third.spaced or second.is_roman
        return apart and not (s.tokens[third.end].is_word and s.near(third.end))
    if third.width != 2:
        return is_plausible(third.value, third.width)
    if not third.spaced or third.joint:
        return True
    hour = s.tokens[third.end].low == "h" and s.tokens[third.end + 1].number >= 0  # 4/7 11 h 20
    return closes(s, third.end) and not hour


def _is_of_a_play(s: Stretch, second: Part, third: Part) -> bool:
    """Return whether a small Roman figure is that of a scene, ``3.ii.45``: that of a month has a whole year."""
    return second.is_roman and third.width != len("1953") and _is_small_roman(s, second.end - 1)


def _another_follows(s: Stretch, place: int) -> bool:
    """Return whether a dash and a second date in figures follow: ``4.7.1953-6.7.1953``."""
    return s.tokens[place].low in DASHES and len(_parts(s, place + 1)) == 3


def _with_year(s: Stretch, begin: int, parts: list[Part], moment: Moment) -> Item:
    first, second, third = parts
    year = third.value + 1000 * (third.width == 3)
    moment = moment._replace(year=year, short_year=third.width == 2)
    sure = third.width > 2 or first.is_roman or second.is_roman or _short_is_sure(s, second.joint)
    end = after_year(s, third.end)
    return Item(moment, begin, end, "numeric", begin, (third.end - 1, third.end), sure=sure)


def _hangs_together(parts: list[Part]) -> bool:
    """Return whether the signs are those of a date: twice the same, a year set off, a Roman month between."""
    first, second, third = parts
    if not second.joint:
        return second.is_roman and not third.joint and not first.is_roman
    if not third.joint:
        return third.spaced and second.joint in "./"
    if any(part.is_roman for part in parts):
        return True
    if second.joint == third.joint:
        return second.joint == "." or second.spaced == third.spaced
    return second.joint == "/" and third.joint in ".-" and third.width in (2, 4)


def _short_is_sure(s: Stretch, joint: str) -> bool:
    return joint == "/" or (joint == "." and s.keeps("dotted-days"))


def _ordered(s: Stretch, first: Part, second: Part, joint: str) -> Moment | None:
    """Tell day from month: by a Roman figure, by size, by the settings, by the language; else both can be."""
    low, high = first.value, second.value
    if first.is_roman and second.is_roman:
        return None
    order = "MDY" if first.is_roman else "DMY" if second.is_roman else _order_by_size(low, high)
    sure = order or s.settings.order or _usual_order(s, joint)
    day, month = (high, low) if sure == "MDY" else (low, high)
    if not 1 <= day <= _DAYS or not 1 <= month <= _MONTHS:
        return None
    return Moment(month=month, day=day, open_order=not sure and day != month)


def _order_by_size(first: int, second: int) -> str:
    if second > _MONTHS:
        return "MDY"
    return "DMY" if first > _MONTHS else ""


def _usual_order(s: Stretch, joint: str) -> str:
    return "DMY" if joint == "." or s.keeps("day-first") else ""


def _year_first(s: Stretch, place: int, parts: list[Part]) -> Item | None:
    """Read ``1953-07-04``; ``1944. IV. 5-én`` where years with a point come first."""
    year, second, third = parts
    apart = second.spaced or third.spaced
    if not is_plausible(year.value, 4) or second.joint != third.joint:
        return None
    if apart and not (s.keeps("year-first") and second.joint == "."):
        return None
    if not 1 <= second.value <= _MONTHS or not 1 <= third.value <= _DAYS or third.is_roman:
        return None
    moment = Moment(year=year.value, month=second.value, day=third.value)
    sure = apart or (second.joint in ("-", "/") and second.width == third.width == 2)
    end = after_suffix(s, third.end) if s.keeps("year-first") else third.end
    return Item(moment, place, end, "numeric", place, (place, place + 1), sure=sure)


def _two(s: Stretch, place: int, parts: list[Part]) -> Item | None:
    first, second = parts
    if second.is_roman and _is_small_roman(s, second.end - 1):
        return None
    if not second.joint or (second.joint == "-" and not second.is_roman):
        return None
    if is_plausible(second.value, second.width):
        return _month_and_year(s, place, first, second)
    if 4 in (first.width, second.width) or (first.is_roman and not s.keeps("roman-months")):
        return None
    moment = _ordered(s, first, second, second.joint)
    if moment is None or not s.free_after(second.end) or _goes_on(s, second.end):
        return None
    return _day_month(s, place, moment, second)


def _day_month(s: Stretch, begin: int, moment: Moment, second: Part) -> Item | None:
    """Close ``15/IX`` or ``4.7.``, whose second point is needed to tell it from a decimal number."""
    closed = second.end + s.is_low(second.end, ".")
    if s.is_low(closed, "[") and s.tokens[closed + 1].width in _WIDTHS_OF_YEARS:
        supplied = year_at(s, closed)
        if supplied:
            moment = moment._replace(year=supplied.value)
            return Item(moment, begin, supplied.place, "numeric", begin, (closed, supplied.place))
    if second.joint != "." or second.is_roman:
        sure = second.is_roman and second.joint in ("/", ".")
        if second.spaced and s.tokens[second.end].is_word:
            return None
        return Item(moment, begin, second.end, "day-month", begin, sure=sure)
    if not s.is_low(second.end, ".") or not s.glued(second.end):
        return None
    return Item(moment._replace(open_order=False), begin, second.end + 1, "day-month", begin, sure=False)


def _goes_on(s: Stretch, end: int) -> bool:
    """Return whether a month follows, as in ``10/21 February``, or a hyphen and a word, as in ``26/1-AS``."""
    if s.tokens[end].low in DASHES and s.glued(end) and s.glued(end + 1):
        return True
    return s.has(s.skip(end + s.is_low(end, "."), "of"), "month")


def _month_and_year(s: Stretch, place: int, month: Part, year: Part) -> Item | None:
    if month.width == 4 or not 1 <= month.value <= _MONTHS or not s.free_after(year.end) or year.spaced:
        return None
    moment = Moment(year=year.value, month=month.value)
    return Item(moment, place, after_year(s, year.end), "month-year", place, (year.end - 1, year.end), sure=False)
