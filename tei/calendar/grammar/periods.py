"""Stretches of time with a name: decades, centuries, seasons, quarters, fiscal years, weeks, feasts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei.calendar.grammar.item import Item
from tei.calendar.grammar.numbers import after_suffix, is_plausible, roman, year_at, year_in_words
from tei.calendar.grammar.relations import relation_at
from tei.calendar.grammar.stretch import DASHES
from tei.calendar.grammar.worded import republican_year_at, worded_at
from tei.calendar.grammar.years import after_year, closes, era_after, year_after
from tei.calendar.moments import Moment
from tei.calendar.republican import CALENDAR as REPUBLICAN
from tei.calendar.tokens import NO_SENSES, folded

if TYPE_CHECKING:
    from tei.calendar.grammar.numbers import Year
    from tei.calendar.grammar.stretch import Stretch

_LAST_CENTURY = 21


def period_at(s: Stretch, place: int) -> Item | None:
    """Return the named stretch of time that begins at a place, or None."""
    senses = s.tokens[place].senses
    if senses:
        for kind, reader in _READERS.items():
            if kind in senses:
                item = reader(s, place)
                if item:
                    return item
    return _numbered(s, place) or _decade_in_figures(s, place)


def _item(moment: Moment, begin: int, end: int, year: tuple[int, int] = (0, 0)) -> Item:
    return Item(moment, begin, end, "year" if moment.unit == "date" else moment.unit, begin, year)


def _in_year(s: Stretch, place: int) -> tuple[Year, int] | None:
    """Read the year that a season, quarter or feast belongs to; ``1941/42`` may be a winter."""
    here = place + 1 if s.is_low(place, ",") else place
    here = s.skip(here, "of", "year-word", "article", "in")
    year = year_at(s, here, short=True)
    if year is None or (s.tokens[here].gap > 1 and s.tokens[here].width < 4):
        return None
    if year.short and s.tokens[here].number >= 0 and not closes(s, year.place):
        return None
    return year, here


def _yearly(s: Stretch, begin: int, end: int, moment: Moment) -> Item | None:
    found = _in_year(s, end)
    if found is None:
        return None
    year, place = found
    moment = moment._replace(year=year.value, short_year=year.short, doubt="medium" if year.doubt else "")
    return _item(moment, begin, after_year(s, year.place), (place, year.place))


def _season(s: Stretch, place: int) -> Item | None:
    moment = Moment(unit="season", number=s.number(place, "season"))
    found = _yearly(s, place, place + 1, moment)
    if found:
        return found
    relation = relation_at(s, place + 1, of_day=False)
    if relation:
        return _item(moment._replace(relation=relation), place, place + 2)
    return None


def _feast(s: Stretch, place: int) -> Item | None:
    moment = Moment(unit="feast", name=s.name(place, "feast"))
    return _yearly(s, place, place + 1, moment) or _item(moment, place, place + 1)._replace(sure=False)


def _fiscal_year(s: Stretch, place: int) -> Item | None:
    token = s.tokens[place + 1]
    here = place + 1
    if token.low == "'":
        here += 1
    year = year_at(s, here, short=True)
    if year is None or (year.last and year.last != year.value + 1):
        return None
    name = s.name(place, "fiscal-year")
    value = year.value
    if year.last and name == "july":
        value = year.last
    moment = Moment(unit="fiscal-year", year=value, short_year=year.short, name=name)
    return _item(moment, place, year.place, (here, year.place))


def _relative(s: Stretch, place: int) -> Item:
    name, _, count = s.name(place, "relative").partition(" ")
    if name == "week" and int(count) == -1 and s.has(place + 1, "of"):
        week = _week_of_month(s, place, -1, place + 1)
        if week:
            return week
    moment = Moment(unit="relative", name=name, number=int(count))
    if moment.number == 0:
        return _item(moment, place, place + 1)._replace(form="present")
    return _item(moment, place, place + 1)._replace(form="relative" if name == "day" else "relative-span")


def _undated(s: Stretch, place: int) -> Item | None:
    token = s.tokens[place]
    if s.glued(place) and place and (s.tokens[place - 1].is_word or s.is_low(place - 1, ".")):
        return None
    if token.text.isupper() and len(token.text) == 1 and not s.is_low(place - 1, "["):
        return None
    return _item(Moment(unit="undated"), place, place + 1)


def _numbered(s: Stretch, place: int) -> Item | None:
    """Read what is counted: ``19th century``, ``XIX века``, ``second quarter of 1953``, ``first week of June``."""
    token = s.tokens[place]
    number, here = s.number(place, "ordinal"), place + 1
    if not number and 0 < token.number < 100 and token.width <= 2 and s.free_before(place):
        number, here = token.number, after_suffix(s, here)
        if s.is_low(here, ".") and s.glued(here):
            here += 1
    elif not number and token.text[:1] in "IVXІХ" and token.is_word:
        number, here = _roman_ordinal(s, place), after_suffix(s, here)
        if s.is_low(here, ".") and s.glued(here):
            here += 1
    elif not number and "relation" in token.senses and s.has(here, "week-word"):
        number = -1 if s.name(place, "relation") == "last" else 0
    if not number:
        return None
    if s.is_low(here, "-") and s.glued(here):
        here += 1
    return _counted(s, place, number, here)


def _roman_ordinal(s: Stretch, place: int) -> int:
    """Return the value of ``XIX`` or ``XIXe``; 0 if it is neither."""
    text = s.tokens[place].text
    capitals = "".join(letter for letter in text if letter.isupper())
    ending = text[len(capitals) :]
    if not text.startswith(capitals) or (
        ending and "suffix" not in s.lexicon.words.get(folded(ending), NO_SENSES)
    ):
        return 0
    return roman(capitals.lower())


def _another_century(s: Stretch, place: int) -> bool:
    """Return whether a second century follows a number: the rest of ``17th and 18th centuries``."""
    joined = s.tokens[place].low in DASHES or s.has(place, "and") or s.has(place, "to")
    if not joined:
        return False
    place = s.skip(place + 1, "article", "on", "in")
    number = s.number(place, "ordinal") or s.tokens[place].number
    if number < 0:
        number = _roman_ordinal(s, place)
    here = after_suffix(s, place + 1)
    return 1 <= number <= _LAST_CENTURY and s.has(here + s.is_low(here, "."), "century")


def _counted(s: Stretch, begin: int, number: int, place: int) -> Item | None:
    if 1 <= number <= _LAST_CENTURY and _another_century(s, place):
        return _item(Moment(unit="century", number=number), begin, place)
    if s.has(place, "century") and 1 <= number <= _LAST_CENTURY:
        return _century(s, begin, number, place + 1)
    if s.has(place, "quarter-word") and 1 <= number <= 4:
        return _yearly(s, begin, place + 1, Moment(unit="quarter", number=number))
    if s.has(place, "half-year-word") and 1 <= number <= 2:
        return _yearly(s, begin, place + 1, Moment(unit="half-year", number=number))
    if s.has(place, "week-word") and -1 <= number <= 5:
        return _week_of_month(s, begin, number, place + 1)
    return None


def _century(s: Stretch, begin: int, number: int, end: int) -> Item:
    era = s.name(end, "era")
    moment = Moment(unit="century", number=-number if era == "bc" else number)
    return _item(moment, begin, end + bool(era))


def _named_century(s: Stretch, place: int) -> Item | None:
    """Read ``siglo XIX``: the number after the word."""
    if not s.keeps("century-first"):
        return None
    token = s.tokens[place + 1]
    number = roman(token.low) if token.text.isupper() else s.number(place + 1, "ordinal")
    return _century(s, place, number, place + 2) if 1 <= number <= _LAST_CENTURY else None


def _century_name(s: Stretch, place: int) -> Item:
    return _item(Moment(unit="century", number=s.number(place, "century-name")), place, place + 1)


def _week_of_day(s: Stretch, place: int) -> Item | None:
    """Read ``week of July 4, 1953``, ``week ending 4 July``."""
    item = worded_at(s, s.skip(place + 1, "article"))
    if item is None or not item.moment.day:
        return None
    moment = item.moment._replace(unit="week", name=s.name(place, "week-word"))
    return _item(moment, place, item.end, item.year)


def _week_of_month(s: Stretch, begin: int, number: int, place: int) -> Item | None:
    here = s.skip(place, "of", "article")
    month = s.number(here, "month")
    if not month:
        return None
    moment = Moment(unit="week", number=number, month=month)
    found = year_after(s, here + 1)
    if found is None:
        return _item(moment, begin, here + 1)
    year, year_place = found
    moment = moment._replace(year=year.value, short_year=year.short)
    return _item(moment, begin, after_year(s, year.place), (year_place, year.place))


def _decade_in_figures(s: Stretch, place: int) -> Item | None:
    """Read ``1950s``, ``1950-х годах``, ``50er Jahre``, ``the '50s``."""
    token, here = s.tokens[place], place + 1
    if token.low == "'" and s.glued(here):
        token, here = s.tokens[here], here + 1
    if token.number < 0 or token.number % 10 or not s.free_before(here - 1):
        return None
    end = here
    if s.tokens[end].low and s.tokens[end].low in "-–'’" and s.glued(end) and s.has(end + 1, "decade-suffix"):
        end += 1
    if not s.has(end, "decade-suffix") or not s.glued(end):
        return None
    end += 1
    worded = s.has(end, "decade-word")
    end += worded
    if is_plausible(token.number, token.width):
        return _item(Moment(unit="decade", year=token.number), place, end, (place, end))
    if token.width == 2 and token.number >= 20 and (worded or here > place + 1 or s.has(place - 1, "article")):
        return _item(Moment(unit="decade", year=token.number, short_year=True), place, end)
    return None


def _decade_named(s: Stretch, place: int) -> Item | None:
    """Read ``the fifties``, ``fünfziger Jahre``."""
    end = place + 1
    worded = s.has(end, "decade-word")
    if worded and not s.keeps("decade-name-first"):
        return None
    if not worded and (s.has(place, "needs-decade-word") or place == 0 or not s.has(place - 1, "article")):
        return None
    moment = Moment(unit="decade", year=s.number(place, "decade-name"), short_year=True)
    return _item(moment, place, end + worded)


def _decade_after_word(s: Stretch, place: int) -> Item | None:
    """Read ``les années 1950``, ``anni Cinquanta``, ``años 50``."""
    here = place + 1
    if s.is_low(here, "'"):
        here += 1
    token = s.tokens[here]
    name = s.number(here, "decade-name") or s.number(here, "cardinal")
    if not name and token.width == 2 and s.free_after(here + 1):
        name = token.number
    if 20 <= name <= 90 and name % 10 == 0:
        return _item(Moment(unit="decade", year=name, short_year=True), place, here + 1)
    if is_plausible(token.number, token.width) and token.number % 10 == 0 and s.free_after(here + 1):
        return _item(Moment(unit="decade", year=token.number), place, here + 1, (here, here + 1))
    return None


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
    "century-name": _century_name,
    "century": _named_century,
    "decade-name": _decade_named,
    "decade-word": _decade_after_word,
    "quarter-word": _quarter_first,
    "week-word": _week_of_day,
}


def _after_year_word(s: Stretch, place: int) -> Item | None:
    """Read a year written out after the word for year, or a year of the Republic: ``l'an II``."""
    year = year_in_words(s, place)
    if year:
        return _item(Moment(year=year.value), place, year.place, (place, year.place))
    number, end = republican_year_at(s, place) if s.keeps("republican") else (0, place)
    if not number or (s.tokens[place].number >= 0 and end == place + 1):
        return None
    return _item(Moment(year=number, calendar=REPUBLICAN), place - 1, end, (place, place + 1))


def year_alone_at(s: Stretch, place: int) -> Item | None:
    """Return a year that stands for itself: ``1848``, ``1861–65``, ``[1912?]``, ``44 B.C.``, ``A.D. 843``."""
    token = s.tokens[place]
    if token.number >= 0 and not s.free_before(place):
        return None
    if s.name(place, "era") == "ad" and 0 < s.tokens[place + 1].number <= 2099 and s.free_after(place + 2):
        return _item(Moment(year=s.tokens[place + 1].number), place, place + 2, (place + 1, place + 2))
    if 0 < token.number <= 2099 and token.width <= 4 and s.has(place + 1, "era") and s.near(place + 1):
        moment, end = era_after(s, Moment(year=token.number), place + 1)
        return _item(moment, place, end, (place, place + 1))
    if "year-word" in token.senses:
        return _after_year_word(s, place + 1)
    year = year_at(s, place)
    if year is None or year.repaired or year.last:
        return None
    moment = Moment(year=year.value, short_year=year.short, doubt="medium" if year.doubt else "")
    end = after_year(s, year.place)
    sure = year.doubt or year.sure or (end > year.place and not s.has(place - 1, "street"))
    return _item(moment, place, end, (place, year.place))._replace(sure=sure)
