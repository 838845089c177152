"""Stretches of time with a name: decades, centuries, seasons, quarters, fiscal years, weeks, feasts."""

from __future__ import annotations

from tei.calendar.grammar.centuries import (
    LAST_CENTURY,
    another_century,
    century_item,
    century_name_at,
    decade_after_word_at,
    decade_in_figures_at,
    decade_name_at,
    named_century_at,
    names_century,
    period_item,
    roman_ordinal,
)
from tei.calendar.grammar.numbers import LAST_YEAR, Year, after_suffix, year_at, year_in_words
from tei.calendar.grammar.relations import relation_at
from tei.calendar.grammar.worded import day_after_year, republican_year_at, worded_at
from tei.calendar.grammar.years import after_year, closes, era_after, year_after
from tei.calendar.moments import Moment
from tei.calendar.republican import CALENDAR as REPUBLICAN
from tei.calendar.tokens import GLUED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.grammar.item import Item
    from tei.calendar.grammar.stretch import Stretch


def period_at(s: Stretch, place: int) -> Item | None:
    """Return the named stretch of time that begins at a place, or None."""
    senses = s.tokens[place].senses
    if senses:
        for kind, reader in _READERS.items():
            if kind in senses:
                item = reader(s, place)
                if item:
                    return item
    return _numbered(s, place) or decade_in_figures_at(s, place)


def _in_year(s: Stretch, place: int) -> tuple[Year, int] | None:
    """Read the year that a season, quarter or feast belongs to; ``1941/42`` may be a winter."""
    here = place + 1 if s.is_low(place, ",") else place
    here = s.skip(here, "of", "year-word", "article", "in")
    year = _short_pair(s, here) or year_at(s, here, short=True)
    if year is None or (s.tokens[here].gap > 1 and s.tokens[here].width < 4):
        return None
    if year.short and s.tokens[here].number >= 0 and (s.is_low(place, ",") or not closes(s, year.place)):
        return None  # the 10 of ``Good Friday, 10 April 1868`` is a day
    return year, here


def _short_pair(s: Stretch, place: int) -> Year | None:
    """Read the two years of a winter in two figures each: ``42/43``."""
    first, joint, second = s.tokens[place : place + 3]
    if joint.low != "/" or first.width != 2 or second.width != 2 or first.number < 0:
        return None
    joined = joint.gap == second.gap == GLUED and second.number == first.number + 1 and s.free_after(place + 3)
    return Year(first.number, place + 3, short=True) if joined else None


def _yearly(s: Stretch, begin: int, end: int, moment: Moment) -> Item | None:
    found = _in_year(s, end)
    if found is None:
        return None
    year, place = found
    moment = moment._replace(year=year.value, short_year=year.short, doubt="medium" if year.doubt else "")
    return period_item(moment, begin, after_year(s, year.place), (place, year.place))


def _season(s: Stretch, place: int) -> Item | None:
    moment = Moment(unit="season", number=s.number(place, "season"))
    found = _yearly(s, place, place + 1, moment)
    if found:
        return found
    relation = relation_at(s, place + 1, of_day=False)
    if relation:
        return period_item(moment._replace(relation=relation), place, place + 2)
    return None


def _feast(s: Stretch, place: int) -> Item | None:
    moment = Moment(unit="feast", name=s.name(place, "feast"))
    return _yearly(s, place, place + 1, moment) or period_item(moment, place, place + 1)._replace(sure=False)


def _fiscal_year(s: Stretch, place: int) -> Item | None:
    token = s.tokens[place + 1]
    here = place + 1
    if token.low == "'":
        here += 1
    year = year_at(s, here, short=True)
    if year is None or (year.last and year.last != year.value + 1):
        return None
    name = s.name(place, "fiscal-year")
    if year.last and name == "calendar":
        return None
    value = year.value
    if year.last and name == "july":
        value = year.last
    moment = Moment(unit="fiscal-year", year=value, short_year=year.short, name=name)
    return period_item(moment, place, year.place, (here, year.place))


def _relative(s: Stretch, place: int) -> Item:
    name, _, count = s.name(place, "relative").partition(" ")
    if name == "week" and int(count) == -1 and s.has(place + 1, "of"):
        week = _week_of_month(s, place, -1, place + 1)
        if week:
            return week
    moment = Moment(unit="relative", name=name, number=int(count))
    if moment.number == 0:
        return period_item(moment, place, place + 1)._replace(form="present")
    return period_item(moment, place, place + 1)._replace(form="relative" if name == "day" else "relative-span")


def _undated(s: Stretch, place: int) -> Item | None:
    token = s.tokens[place]
    if s.glued(place) and place and (s.tokens[place - 1].is_word or s.is_low(place - 1, ".")):
        return None
    if token.text.isupper() and len(token.text) == 1 and not s.is_low(place - 1, "["):
        return None
    return period_item(Moment(unit="undated"), place, place + 1)


def _numbered(s: Stretch, place: int) -> Item | None:
    """Read what is counted: ``19th century``, ``XIX века``, ``second quarter of 1953``, ``first week of June``."""
    token = s.tokens[place]
    number, here = s.number(place, "ordinal"), place + 1
    if not number and 0 < token.number < 100 and token.width <= 2 and s.free_before(place):
        number, here = token.number, after_suffix(s, here)
        if s.is_low(here, ".") and s.glued(here):
            here += 1
    elif not number and token.text[:1] in "IVXІХ" and token.is_word:
        number, here = roman_ordinal(s, place), after_suffix(s, here)
        if s.is_low(here, ".") and s.glued(here):
            here += 1
    elif not number and relation_at(s, place, of_day=False) == "last":
        number = 4 if s.has(here, "quarter-word") else -1 if s.has(here, "week-word") else 0
    if not number:
        return None
    if s.is_low(here, "-") and s.glued(here) and not another_century(s, here):
        here += 1
    return _counted(s, place, number, here)


def _counted(s: Stretch, begin: int, number: int, place: int) -> Item | None:
    if 1 <= number <= LAST_CENTURY and another_century(s, place):
        return period_item(Moment(unit="century", number=number), begin, place)
    if 1 <= number <= LAST_CENTURY and names_century(s, begin, place):
        return century_item(s, begin, number, place + 1)
    if s.has(place, "quarter-word") and 1 <= number <= 4:
        return _yearly(s, begin, place + 1, Moment(unit="quarter", number=number))
    if s.has(place, "half-year-word") and 1 <= number <= 2:
        return _yearly(s, begin, place + 1, Moment(unit="half-year", number=number))
    if s.has(place, "week-word") and -1 <= number <= 5:
        return _week_of_month(s, begin, number, place + 1)
    return None


def _week_of_day(s: Stretch, place: int) -> Item | None:
    """Read ``week of July 4, 1953``, ``week ending 4 July``."""
    item = worded_at(s, s.skip(place + 1, "article"))
    if item is None or not item.moment.day:
        return None
    moment = item.moment._replace(unit="week", name=s.name(place, "week-word"))
    return period_item(moment, place, item.end, item.year)


def _week_of_month(s: Stretch, begin: int, number: int, place: int) -> Item | None:
    here = s.skip(place, "of", "article")
    month = s.number(here, "month")
    if not month:
        return None
    moment = Moment(unit="week", number=number, month=month)
    found = year_after(s, here + 1)
    if found is None:
        return period_item(moment, begin, here + 1)
    year, year_place = found
    moment = moment._replace(year=year.value, short_year=year.short)
    return period_item(moment, begin, after_year(s, year.place), (year_place, year.place))


def _quarter_first(s: Stretch, place: int) -> Item | None:
    """Read ``Q1 1953``."""
    number = s.tokens[place + 1].number
    if not s.is_low(place, "q") or not 1 <= number <= 4 or not s.glued(place + 1):
        return None
    return _yearly(s, place, place + 2, Moment(unit="quarter", number=number))


_READERS = {
    "season": _season,
    "feast": _feast,
    "fiscal-year": _fiscal_year,
    "undated": _undated,
    "relative": _relative,
    "century-name": century_name_at,
    "century": named_century_at,
    "decade-name": decade_name_at,
    "decade-word": decade_after_word_at,
    "quarter-word": _quarter_first,
    "week-word": _week_of_day,
}


def _after_year_word(s: Stretch, place: int) -> Item | None:
    """Read a year written out after the word for year, or a year of the Republic: ``l'an II``."""
    year = year_in_words(s, place)
    if year:
        dated = day_after_year(s, place, year.value, year.place)
        return dated or period_item(Moment(year=year.value), place, year.place, (place, year.place))
    number, end = republican_year_at(s, place) if s.keeps("republican") else (0, place)
    if not number or (s.tokens[place].number >= 0 and end == place + 1):
        return None
    return period_item(Moment(year=number, calendar=REPUBLICAN), place - 1, end, (place, place + 1))


def year_alone_at(s: Stretch, place: int) -> Item | None:
    """Return a year that stands for itself: ``1848``, ``[1912?]``, ``44 B.C.``, ``A.D. 843``."""
    token = s.tokens[place]
    if token.number >= 0 and not s.free_before(place):
        return None
    with_era = _year_of_an_era(s, place)
    if with_era:
        return with_era
    if "year-word" in token.senses:
        return _after_year_word(s, place + 1)
    year = year_at(s, place)
    if year is None or year.last or (year.repaired and not _is_named_year(s, place)):
        return None
    # The brackets around a whole year are the editor's; those of ``[19]41`` are inside the year.
    bracketed = token.low == "[" and s.tokens[place + 1].width == 4
    begin, stop = place + bracketed, year.place - bracketed
    doubt = "medium" if year.doubt else ""
    moment = Moment(year=year.value, short_year=year.short, doubt=doubt, repaired=year.repaired)
    end = after_year(s, stop)
    sure = year.doubt or year.sure or (end > stop and not s.has(place - 1, "street"))
    return period_item(moment, begin, end, (begin, stop))._replace(sure=sure)


def _is_named_year(s: Stretch, place: int) -> bool:
    """Return whether a word makes figures that a scanner has misread a year: ``the year I848``, ``in l832``."""
    before = s.tokens[place - 1].senses if place else {}
    return "year-word" in before or ("in" in before and "of" not in before and s.tokens[place].low == "l")


def _year_of_an_era(s: Stretch, place: int) -> Item | None:
    """Read ``A.D. 843`` and ``44 B.C.``, whose years may have fewer than four figures."""
    token, after = s.tokens[place], s.tokens[place + 1]
    if s.name(place, "era") == "ad" and 0 < after.number <= LAST_YEAR and s.free_after(place + 2):
        return period_item(Moment(year=after.number), place, place + 2, (place + 1, place + 2))
    here = after_year(s, place + 1)
    if 0 < token.number <= LAST_YEAR and s.has(here, "era") and s.near(here):
        moment, end = era_after(s, Moment(year=token.number), here)
        return period_item(moment, place, end, (place, place + 1))
    return None
