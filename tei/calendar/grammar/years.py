"""The year at the end of a date, with the words between: ``, 1953``, ``de 1848``, ``in the year of our Lord``."""

from __future__ import annotations

from tei.calendar.grammar.numbers import NEW_STYLE_IN_BRITAIN, Year, misread_year, year_at
from tei.calendar.grammar.stretch import DASHES
from tei.calendar.tokens import NEW_LINE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.grammar.stretch import Stretch
    from tei.calendar.moments import Moment

_DUAL_MONTHS = 3
_APART = frozenset(("until", "since", "before", "after"))
"""Words that begin another date: the year of ``23. září, do r. 1941`` is not that of the day."""
_TIME_WORDS = frozenset(("in", "part", "month-intro"))


def year_after(s: Stretch, place: int) -> tuple[Year, int] | None:
    """Return the year that follows a month, and the place where it begins.

    Args:
        s: the tokens.
        place: the place after the month.
    """
    comma = s.tokens[place].low in (",", ";")
    worded = place + comma
    if comma and not _APART.isdisjoint(s.tokens[worded].senses):
        return None
    here = _after_words(s, worded)
    joined = here == worded and not comma and (s.tokens[here].low in ("/", ".") or _dash(s, here))
    here += joined
    token = s.tokens[here]
    if token.gap >= NEW_LINE and here == place and token.width < 4:
        return None
    year = year_at(s, here, short=True)
    if year is None or (is_clock_word(s, year.place) and not year.sure):
        return None
    if year.last and not _is_dual(year):
        year = Year(year.value, here + 1)
    if token.number >= 0 and token.width == 2 and year.short:
        ends = joined or closes(s, year.place)
        if comma or not ends or _month_follows(s, year.place) or _sum_follows(s, year.place):
            return None
    return year, here


def _after_words(s: Stretch, place: int) -> int:
    """Pass over the words before a year: ``of``, ``in the year of our Lord,``, ``прошлого``."""
    if misread_year(s, place):
        return place
    here = s.skip(place, "of", "year-word", "article")
    if s.has(here, "relation") and s.tokens[here + 1].width == 4:
        here += 1
    return here + (here > place and s.is_low(here, ","))


def _month_follows(s: Stretch, place: int) -> bool:
    return s.has(place + (s.is_low(place, ".") and s.glued(place)), "month")


def _is_dual(year: Year) -> bool:
    """Return whether two years are one by two styles; a hyphen was written for the stroke as well."""
    return year.last == year.value + 1 and (year.joint == "/" or year.value < NEW_STYLE_IN_BRITAIN)


def _sum_follows(s: Stretch, place: int) -> bool:
    """Return whether a comma and more figures follow, which no year of two figures has."""
    return s.is_low(place, ",") and s.tokens[place + 1].low[:1].isdigit() and s.near(place + 1)


def _dash(s: Stretch, place: int) -> bool:
    token = s.tokens[place]
    return token.low in DASHES and token.gap == 0 and s.glued(place + 1)


def is_clock_word(s: Stretch, place: int) -> bool:
    """Return whether the token makes the number before it a time: hours, a.m., Z."""
    token = s.tokens[place]
    senses = token.senses
    if "clock-word" in senses or "half-day" in senses:
        return "year-suffix" not in senses
    return token.gap == 0 and token.low == "z"


def closes(s: Stretch, place: int) -> bool:
    """Return whether a number of two figures may end a date here: no word follows that it could count."""
    token = s.tokens[place]
    if not token.low or token.gap > 1 or not token.is_word:
        return not (token.gap == 0 and token.low in ":h" and token.low)
    if is_clock_word(s, place) or "unit" in token.senses:
        return False
    return token.is_capital or bool(token.senses) or (s.keeps("capital-nouns") and _verb_is_due(s, place))


def _verb_is_due(s: Stretch, place: int) -> bool:
    """Return whether the word behind ``Im Herbst 43`` is the verb, as the German sentence begins with the time."""
    begin = place - 3
    return begin >= 0 and s.tokens[begin].is_capital and not _TIME_WORDS.isdisjoint(s.tokens[begin].senses)


def after_year(s: Stretch, place: int) -> int:
    """Return the place after ``г.``, ``года`` or the like behind a year."""
    if s.has(place, "year-suffix"):
        return place + 1
    return place


def with_year(moment: Moment, year: Year) -> Moment:
    """Return the moment with a year as read; ``1714/15`` beside an early day is one year by two styles."""
    dual = bool(year.last) and moment.month <= _DUAL_MONTHS
    return moment._replace(
        year=year.last if dual else year.value,
        dual_year=dual,
        short_year=year.short,
        doubt="medium" if year.doubt else moment.doubt,
        repaired=year.repaired,
    )


def era_after(s: Stretch, moment: Moment, place: int) -> tuple[Moment, int]:
    """Read ``B.C.`` or ``A.D.`` behind a year; return the moment and the place after."""
    era = s.name(place, "era")
    if not era or moment.year is None:
        return moment, place
    if era == "bc":
        moment = moment._replace(year=1 - moment.year, short_year=False)
    return moment, place + 1


def style_at(s: Stretch, place: int) -> tuple[str, int]:
    """Read Old or New Style, in brackets or not, between a month and its year; return it and the place after."""
    here = place + (s.tokens[place].low in ("(", "["))
    style = s.name(here, "style")
    if not style:
        return "", place
    here += 1
    return style, here + (s.tokens[here].low in (")", "]"))
