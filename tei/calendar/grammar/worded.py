"""Dates with the month in words, in every order: ``4 July 1953``, ``July the 4th``, ``1944, April``."""

from __future__ import annotations

from tei.calendar.grammar.centuries import period_item
from tei.calendar.grammar.clock import clock_at
from tei.calendar.grammar.item import Item
from tei.calendar.grammar.misread import misread_month
from tei.calendar.grammar.number_words import roman
from tei.calendar.grammar.numbered import in_year_of_number
from tei.calendar.grammar.numbers import after_suffix, clock_follows, day_at, is_plausible, quoted_day_at, year_at
from tei.calendar.grammar.numeric import numeric_at
from tei.calendar.grammar.relations import relation_at
from tei.calendar.grammar.roman_days import CONVENTION, counted_back, roman_day_at
from tei.calendar.grammar.stretch import DASHES
from tei.calendar.grammar.years import after_year, closes, era_after, style_at, with_year, year_after
from tei.calendar.moments import Moment
from tei.calendar.republican import CALENDAR as REPUBLICAN
from tei.calendar.republican import LAST_YEAR
from tei.calendar.tokens import GLUED, NEW_LINE, SPACED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.grammar.stretch import Stretch

_LAST_DAY = 31
_ULTIMO = ("ult", "ult .")
"""Before a month it is its last day: ``per ult. Mai``."""
_SECONDS = 5
"""Tokens of a time that is given to the second."""


def worded_at(s: Stretch, place: int) -> Item | None:
    """Return the date with a named month or day of the week that begins at a place."""
    relation = relation_at(s, place, of_day=False)
    if relation in ("last", "next") and s.tokens[place].low not in _ULTIMO:
        return _related_at(s, place, relation)
    weekday = s.number(place, "weekday")
    if s.counts_back:
        counted = _roman_day_of_month(s, place)
        if counted:
            return counted
    if not weekday:
        found = day_first_at(s, place) or month_first_at(s, place)
        return in_year_of_number(s, found) or year_first_at(s, place)
    here = place + 1
    if s.is_low(here, ".") and s.glued(here):
        here += 1
    bare = here
    if s.is_low(here, ","):
        here += 1
    here = s.skip(here, "article", "on", "day-part")
    if s.is_low(here, ","):
        here = s.skip(here + 1, "article")
    item = day_first_at(s, here) or month_first_at(s, here) or numeric_at(s, here)
    if item and item.moment.day:
        return item._replace(moment=item.moment._replace(weekday=weekday), begin=place, core=place)
    return _weekday_alone(s, place, bare if s.tokens[place].width < 4 else place + 1, weekday)


def _roman_day_of_month(s: Stretch, place: int) -> Item | None:
    """Read ``IV Nonas Iulii 1613``."""
    day = roman_day_at(s, place)
    if day is None:
        return None
    item = _with_year(s, Moment(month=day.month, day=1), place, _after_month(s, day.end), "day-month")
    return item._replace(moment=counted_back(item.moment, day))


def _related_at(s: Stretch, place: int, relation: str) -> Item | None:
    """Read ``last Tuesday``, ``next July``, ``vorigen Dienstag``."""
    weekday, month = s.number(place + 1, "weekday"), s.number(place + 1, "month")
    season = s.number(place + 1, "season")
    if not (weekday or month or season) or _is_weak(s, place + 1) or not s.near(place + 1):
        return None
    if month and s.tokens[place + 2].number >= 0:
        return None
    unit = "season" if season and not (weekday or month) else "date"
    moment = Moment(weekday=weekday, month=0 if weekday else month, relation=relation, unit=unit)
    form = "weekday" if weekday else "month" if month else "season"
    return Item(moment._replace(number=season if unit == "season" else 0), place, place + 2, form, place)


def _weekday_alone(s: Stretch, place: int, end: int, weekday: int) -> Item | None:
    if _is_weak(s, place):
        return None
    return Item(Moment(weekday=weekday), place, end, "weekday", place, sure=False)


def _is_weak(s: Stretch, place: int) -> bool:
    token = s.tokens[place]
    return "weak" in token.senses and not token.is_capital


def day_first_at(s: Stretch, place: int) -> Item | None:
    """Return a date that begins with its day: ``4 July 1953``, ``first day of January``, ``4. Juli``."""
    found = quoted_day_at(s, place) or day_at(s, place) or _roman_day(s, place)
    if found is None or not s.free_before(place):
        return None
    day, here = found
    joint = s.tokens[here]
    if joint.low in "./-–—" and joint.low and joint.gap == 0:
        here += 1
    bracket = s.is_low(here, "[")
    here = s.skip(here + bracket, "day-word", "of", "article", "month-word")
    relation = relation_at(s, here, of_day=True) if s.number(here + 1, "month") else ""
    here += bool(relation)
    of_month = here if s.has(here - 1, "of") else 0
    month = s.number(here, "month") or misread_month(s, here)
    calendar = "" if month else REPUBLICAN
    month = month or s.number(here, "republican-month")
    if not month or not day >= 1:
        return None
    misread = "month" not in s.tokens[here].senses and not calendar
    moment = Moment(day=day, month=month, calendar=calendar, relation=relation, misread=misread)
    if calendar:
        return _republican(s, moment, place, here + 1)
    weak = _is_weak(s, here)
    here = _after_month(s, here + 1)
    if bracket and s.is_low(here, "]"):
        here += 1
    item = _with_year(s, moment, place, here, "day-month")
    known = item.moment.year is not None
    if not known and (misread or (of_month and _has_own_day(s, of_month))):
        return None
    return item if known or (day <= _LAST_DAY and not weak) else None


def _has_own_day(s: Stretch, place: int) -> bool:
    """Return whether a day follows the month behind a number, as in ``your telegram 14 of January 3rd``."""
    return s.keeps("month-days") and month_first_at(s, place) is not None and s.tokens[place + 1].number >= 0


def _roman_day(s: Stretch, place: int) -> tuple[int, int] | None:
    """Read the day of ``XV juillet``, which only a month right after it makes one."""
    token = s.tokens[place]
    day = roman(token.low) if token.text.isupper() and not token.senses else 0
    month = s.skip(place + 1, "month-word")
    return (day, place + 1) if 1 <= day <= _LAST_DAY and s.has(month, "month") else None


def _republican(s: Stretch, moment: Moment, begin: int, place: int) -> Item | None:
    """Read the year of the Republic after day and month: ``an VIII``, ``de l'an 3``."""
    if moment.day > _LAST_DAY:
        return None
    here = s.skip(place + s.is_low(place, ","), "of", "article", "year-word")
    year, end = republican_year_at(s, here)
    if not year:
        return Item(moment, begin, place, "day-month", begin) if moment.day else None
    form = "full" if moment.day else "month-year"
    return Item(moment._replace(year=year), begin, end, form, begin, (here, here + 1))


def republican_year_at(s: Stretch, place: int) -> tuple[int, int]:
    """Return a year of the French Republic in figures and the place after it; 0 if there is none."""
    token = s.tokens[place]
    year = token.number if token.number >= 0 else roman(token.low) if token.text.isupper() else 0
    year = year or s.number(place, "ordinal")
    if not 1 <= year <= LAST_YEAR:
        return 0, place
    return year, s.skip(place + 1, "republic")


def _after_month(s: Stretch, place: int) -> int:
    """Pass over the point of an abbreviated month, where the date goes on after it."""
    if s.is_low(place, ".") and s.glued(place) and s.tokens[place - 1].width <= 6:
        return place + 1
    return place


def _with_year(s: Stretch, moment: Moment, begin: int, place: int, form: str) -> Item:
    """Read the year after day and month, if there is one, and close the item."""
    style, here = style_at(s, place) if moment.day else ("", place)
    found = year_after(s, here)
    if found is None:
        end = place - 1 if s.is_low(place - 1, ".") else place
        return Item(moment, begin, end, form, begin)
    year, year_place = found
    moment, end = era_after(s, with_year(moment._replace(calendar=style, relation=""), year), year.place)
    form = "full" if moment.day else "month-year"
    return Item(moment, begin, after_year(s, end), form, begin, (year_place, year.place))


def month_first_at(s: Stretch, place: int) -> Item | None:
    """Return a date that begins with its month: ``July 4, 1953``, ``July 4``, ``July 1953``, ``July``."""
    month = s.number(place, "month") or misread_month(s, place)
    if place and s.counts_back and _is_counted_to(s, place):
        return None
    if not month:
        republican = s.number(place, "republican-month")
        moment = Moment(month=republican, calendar=REPUBLICAN)
        return _republican(s, moment, place, place + 1) if republican else None
    here = _after_month(s, place + 1)
    item = _month_day(s, place, here, month)
    if not s.has(place, "month"):
        return item if item and item.moment.year is not None else None
    if item:
        return item
    item = _with_year(s, Moment(month=month), place, here, "month")
    if item.moment.year is not None:
        return None if _is_weak(s, place) and _is_verb(s, place) else item
    return None if _is_weak(s, place) else item._replace(sure=False)


def _is_verb(s: Stretch, place: int) -> bool:
    """Return whether a month in small letters, a year behind it, is another word: ``I may 1950 times``."""
    if not place or not s.keeps("capital-months"):
        return False
    before = s.tokens[place - 1]
    return before.is_word and not before.senses.keys() & {"in", "part", "month-intro", "of", "to", "and"}


def _is_counted_to(s: Stretch, place: int) -> bool:
    """Return whether a month only names the day that is counted to: the October of ``XV Kal. Octobris``."""
    return s.has(place - 1 - s.is_low(place - 1, "."), CONVENTION)


def _month_day(s: Stretch, begin: int, place: int, month: int) -> Item | None:
    here = s.skip(place, "article")
    if s.tokens[here].low in DASHES and s.glued(here) and s.glued(here + 1):
        here += 1
    found = day_at(s, here)
    if found is None or not 1 <= found[0] <= _LAST_DAY or _is_weak(s, begin):
        return None
    day, end = found
    if s.is_low(end, ".") and s.glued(end) and end > here + 1 and s.tokens[end + 1].number >= 0:
        end += 1
    ordinal = end > here + 1 or s.tokens[here].number < 0
    misread = not s.has(begin, "month")
    item = Item(Moment(month=month, day=day, misread=misread), begin, end, "day-month", begin)
    paired = _neighbour_follows(s, day, end)
    item = item if paired else _with_year(s, item.moment, begin, end, "day-month")
    if paired or item.moment.year is not None:
        return item
    stamped = _stamped(s, item)
    if stamped is not None:
        return stamped
    if (
        not s.free_after(end)
        and after_suffix(s, end) == end
        and not (clock_follows(s, end) or _day_follows(s, end))
    ):
        return None
    if not s.keeps("month-days") or not (ordinal or _may_end_day(s, begin, end)):
        return None
    return item


def _stamped(s: Stretch, item: Item) -> Item | None:
    """Return a day with the time and year behind it, as machines write it: ``Aug 4 09:08:56 EDT 2014``."""
    time = clock_at(s, item.end) if s.tokens[item.end].width <= 2 else None
    if time is None or time.moment.clock is None or not s.near(item.end) or time.end - item.end < _SECONDS:
        return None
    year = s.tokens[time.end]
    if not is_plausible(year.number, year.width) or year.gap != SPACED or not s.free_after(time.end + 1):
        return None
    moment = item.moment._replace(year=year.number, clock=time.moment.clock)
    end = time.end + 1
    return item._replace(moment=moment, end=end, form="full", year=(time.end, end))


def _day_follows(s: Stretch, place: int) -> bool:
    """Return whether a day goes on to another: the ``-6`` of ``July 4-6``."""
    joint, after = s.tokens[place], s.tokens[place + 1]
    return (joint.low in DASHES or joint.low == "/") and 1 <= after.number <= _LAST_DAY and after.width <= 2


def _neighbour_follows(s: Stretch, day: int, place: int) -> bool:
    """Return whether the figures after a day are a day: the next one, as in ``July 29/30``, or one with a year."""
    joint, after, year = s.tokens[place], s.tokens[place + 1], s.tokens[place + 2]
    if not _day_follows(s, place) or joint.gap != GLUED or after.gap != GLUED:
        return False
    year = s.tokens[place + 3] if year.low == "," else year
    if joint.low != "/" and after.number > day:
        return True
    return after.number == day + 1 or (is_plausible(year.number, year.width) and year.gap == SPACED)


def _may_end_day(s: Stretch, begin: int, end: int) -> bool:
    """Return whether the figures after a month are its day: ``on May 10 people`` but not ``in May 10 people``."""
    token = s.tokens[end]
    if "unit" in token.senses or (token.gap == 0 and token.low == ":"):
        return False
    if token.is_word and not token.is_capital and not token.senses and begin:
        return s.tokens[begin - 1].low != "in"
    return True


def day_after_year(s: Stretch, place: int, year: int, after: int) -> Item | None:
    """Return the date of a day and month behind its year: ``l'an mil huit cent trente, le deux avril``.

    Args:
        s: the tokens.
        place: where the year begins.
        year: its value.
        after: the place behind it.
    """
    here = s.skip(after + s.is_low(after, ","), "article", "on", "day-word")
    item = day_first_at(s, here) if here > after and s.near(here) else None
    if item is None or item.form != "day-month" or item.moment.relation or item.moment.calendar:
        return None
    moment = item.moment._replace(year=year)
    return item._replace(moment=moment, begin=place, core=place, form="full", year=(place, after))


def _year_leads(s: Stretch, place: int, after: int) -> Item | None:
    """Return the date of ``im Jahre 1863, am 4. Juli``; the 1863 of ``Bericht 1863 vom 4. Juli`` is no year."""
    before = s.tokens[place - 1].senses if place else {}
    if place and s.tokens[place].gap < NEW_LINE and "in" not in before and "year-word" not in before:
        return None
    return day_after_year(s, place, s.tokens[place].number, after)


def year_first_at(s: Stretch, place: int) -> Item | None:
    """Return a date that begins with its year: ``1944, April``, ``1953 July 4``, ``1863, den 4. Juli``."""
    token = s.tokens[place]
    if not is_plausible(token.number, token.width) or not s.free_before(place):
        return None
    season = _season_after_year(s, place) if s.keeps("year-first") else None
    return season or _year_leads(s, place, place + 1) or _month_after_year(s, place)


def _season_after_year(s: Stretch, place: int) -> Item | None:
    """Read ``1944 tavaszán``, as Hungarians write it."""
    here = place + 1 + (s.is_low(place + 1, ".") and s.glued(place + 1))
    here += s.has(here, "year-suffix")
    season = s.number(here, "season")
    if not season or not s.near(here):
        return None
    moment = Moment(unit="season", number=season, year=s.tokens[place].number)
    return period_item(moment, place, here + 1, (place, place + 1))


def _month_after_year(s: Stretch, place: int) -> Item | None:
    token, here = s.tokens[place], place + 1
    leads = s.keeps("year-first")  # 1944. évi április hó 5-én
    here += leads and s.is_low(here, ".") and s.glued(here)
    named = s.has(here, "year-suffix") and not s.keeps("capital-months")
    if named or s.is_low(here, ","):
        here += 1
    month = s.number(here, "month")
    looks = named or leads or s.tokens[here].is_capital
    if not month or not looks or s.tokens[here].gap > 1 or _is_weak(s, here):
        return None
    year = year_at(s, place)
    if year is None or year.last:
        return None
    moment = Moment(year=token.number, month=month)
    after = s.skip(_after_month(s, here + 1), "article") if leads else _after_month(s, here + 1)
    found = day_at(s, after)
    set_off = s.is_low(here - 1, ",") and place > 0 and s.tokens[place].gap == SPACED
    if found and 1 <= found[0] <= _LAST_DAY and (leads or closes(s, found[1])) and not set_off:
        end = found[1] + (named and s.has(found[1], "day-word"))
        return Item(moment._replace(day=found[0]), place, end, "full", place, (place, place + 1))
    if found is None or s.tokens[after].number < 0:
        return Item(moment, place, here + 1, "month-year", place, (place, place + 1))
    return None
