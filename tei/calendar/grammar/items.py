"""One date with the words before it, complete or not, as sequences are made of it: ``4 July``, ``early June``."""

from __future__ import annotations

from tei.calendar.grammar.clock import clock_at
from tei.calendar.grammar.item import Item
from tei.calendar.grammar.military import military_at
from tei.calendar.grammar.numbers import day_at
from tei.calendar.grammar.numeric import numeric_at
from tei.calendar.grammar.periods import period_at, year_alone_at
from tei.calendar.grammar.relations import OF_DAYS, relation_at
from tei.calendar.grammar.stretch import DASHES
from tei.calendar.grammar.worded import worded_at
from tei.calendar.grammar.years import after_year, with_year, year_after
from tei.calendar.moments import Moment
from tei.calendar.tokens import NEW_LINE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.grammar.stretch import Stretch

_BETWEEN = frozenset(("article", "of", "year-word", "month-word"))


def item_at(s: Stretch, place: int) -> Item | None:
    """Return one date at a place, with the words before it that are part of it: about, probably, early."""
    if s.has(place, "past"):
        clock = clock_at(s, place)
        if clock and not clock.moment.open_half:
            return clock
    words, here = words_before(s, place)
    item = core_at(s, here)
    if item is None or here == place:
        return item
    if item.form == "weekday" and words.part:
        return None
    if item.form == "clock" and (words.part or "exact-clock" in s.tokens[here - 1].senses):
        return None if words.part else item
    moment = item.moment._replace(
        part=words.part,
        approximate=words.approximate or item.moment.approximate,
        doubt=words.doubt or item.moment.doubt,
    )
    return item._replace(moment=moment, begin=place, sure=item.sure or bool(words.part))


def words_before(s: Stretch, place: int) -> tuple[Moment, int]:
    """Read about, probably, early and the articles between; return what they say and the place after them."""
    words, here = Moment(), place
    for _ in range(4):
        senses = s.tokens[here].senses
        if "part" in senses and not words.part:
            words = words._replace(part=s.name(here, "part"))
        elif "circa" in senses:
            if _is_other_letter(s, here):
                break
            words = words._replace(approximate=True)
        elif "doubt" in senses:
            words = words._replace(doubt=s.name(here, "doubt"))
            here += s.is_low(here + 1, ",")
        elif here == place or _BETWEEN.isdisjoint(senses):
            break
        here += 1
        here += bool(words.part) and s.tokens[here].low in DASHES and s.glued(here)
    return words, here


def _is_other_letter(s: Stretch, place: int) -> bool:
    """Return whether ``c.`` is a letter of ``U.S.C. 1944``, or that of an item at the beginning of a line."""
    letter, day = s.tokens[place], s.tokens[place + 1]
    if letter.low not in ("c", "c ."):
        return False
    if letter.is_capital and s.glued(place) and s.is_low(place - 1, "."):
        return True
    begins = place == 0 or letter.gap >= NEW_LINE
    return begins and day.number >= 0 and day.width < len("1900") - 1


def core_at(s: Stretch, place: int) -> Item | None:
    """Return the date itself at a place, without words before it."""
    item = military_at(s, place) or numeric_at(s, place)
    if item and not item.sure:
        clock = clock_at(s, place)
        return clock if clock and clock.sure else item
    return (
        item
        or worded_at(s, place)
        or related_day_at(s, place)
        or period_at(s, place)
        or clock_at(s, place)
        or year_alone_at(s, place)
    )


def related_day_at(s: Stretch, place: int) -> Item | None:
    """Return a day that hangs on the day of writing: ``the 4th inst.``, ``28. v. M.``, ``4 courant``."""
    found = day_at(s, place)
    if found is None or not 1 <= found[0] <= 31 or not s.free_before(place):
        return None
    day, end = found
    if s.is_low(end, ".") and s.glued(end):
        end += 1
    named = s.has(end, "month-day-word")
    end = s.skip(end, "day-word")
    relation = relation_at(s, end, of_day=True)
    if relation not in OF_DAYS:
        return Item(Moment(day=day), place, end, "day", place) if named else None
    return Item(Moment(day=day, relation=relation), place, end + 1, "day", place)


def bare_at(s: Stretch, place: int, *, year_may_follow: bool = False) -> Item | None:
    """Return a number that may be a day once its neighbours lend it a month: the 4 of ``4 to 6 July``."""
    begin, place = place, _after_weekday(s, place)
    weekday = s.number(begin, "weekday") if place > begin else 0
    if not s.free_before(place):
        return None
    found = day_at(s, place)
    if found is None or not 1 <= found[0] <= 31:
        return None
    day, end = found
    moment = Moment(day=day, weekday=weekday)
    if year_may_follow:
        after = year_after(s, end)
        if after and (s.is_low(end, ",") or s.has(end, "of") or s.tokens[after[1]].width == 4):
            year, year_place = after
            moment = with_year(moment, year)
            return Item(moment, begin, after_year(s, year.place), "day", place, (year_place, year.place))
    dotted = s.keeps("dotted-days") and not (begin and s.has(begin - 1, "lone-day-intro"))
    if dotted and s.is_low(end, ".") and s.glued(end) and end == place + 1:
        end += 1
    return Item(moment, begin, end, "day", place, sure=False)


def _after_weekday(s: Stretch, place: int) -> int:
    """Pass over the day of the week before a day without its month: ``Monday 3 to Tuesday 4 May``."""
    listed = place > 1 and s.has(place - 2, "weekday") and s.tokens[place - 2].width > len("Sat.")
    if not s.number(place, "weekday") or listed:
        return place
    place += 1 + (s.is_low(place + 1, ".") and s.glued(place + 1))
    return s.skip(place + s.is_low(place, ","), "article", "on")
