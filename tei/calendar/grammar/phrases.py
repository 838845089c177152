"""Whole phrases: dates and sequences of dates, with the words that bound them: before, since, between."""

from __future__ import annotations

from tei.calendar.grammar.evidence import counts_something, is_barred, is_date, is_labelled
from tei.calendar.grammar.lengths import lasting_at, length_after
from tei.calendar.grammar.sequences import Link, sequence_at, year_range_at
from tei.calendar.grammar.starts import BOUNDS, OPENERS
from tei.calendar.moments import Moment, Reading
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.grammar.item import Item
    from tei.calendar.grammar.stretch import Stretch

_KINDS = {"range": "range", "slash": "range", "or": "either", "and": "between"}
_STYLES_APART = range(10, 14)
"""So many days the two calendars are apart from 1582 to 2100."""
_STYLES_APART_ACROSS = range(7, 15)
"""The same across the end of a month, counted as if it had 31 days."""
BARRED = "barred"
"""The form of what only looks like a date: a section number, the name of a street."""
_UNBOUNDED = ("day", "weekday", "relative", "relative-span", "present", "undated", "clock", "month")
"""What a bound such as until says nothing new of."""


class Phrase(NamedTuple):
    """A date phrase found: its reading, its place among the tokens, and the single dates in it.

    ``items`` are the dates that the phrase is made of, where they are less than all of it.
    """

    reading: Reading
    begin: int
    end: int
    form: str
    items: tuple[Item, ...] = ()


def phrases_at(s: Stretch, place: int) -> list[Phrase]:
    """Return the phrases that begin at a place: none, one, or the several dates of a list."""
    if "length-unit" in s.tokens[place + 1].senses:
        lasting = lasting_at(s, place)
        if lasting:
            item, length = lasting
            return [Phrase(Reading("since", item.moment, length=length), place, item.end, "bound", (item,))]
    if OPENERS.isdisjoint(s.tokens[place].senses):
        return _plain(s, place, "")
    return _opened(s, place) or _plain(s, place, "")


def _opened(s: Stretch, place: int) -> list[Phrase]:
    senses = s.tokens[place].senses
    here = s.skip(place + 1, "article", "day-intro", "year-word")
    if "between" in senses or "from" in senses:
        found = _ranged(s, place, here, "between" if "between" in senses else "from")
        if found:
            return found
    if _bounds_twice(s, place):
        return []
    for bound in BOUNDS:
        if bound in senses:
            counted = bound in ("before", "after") and place > 0 and s.has(place - 1, "length-unit")
            return _plain(s, here, "") if counted else _bounded(s, place, here, bound)
    return []


def _bounds_twice(s: Stretch, place: int) -> bool:
    """Return whether a bound only leads on to another: the until of ``until after Easter``."""
    two = s.tokens[place + 1].senses
    return not {"until", "since"}.isdisjoint(s.tokens[place].senses) and not {"after", "before"}.isdisjoint(two)


def _ranged(s: Stretch, place: int, here: int, opener: str) -> list[Phrase]:
    """Read a range after between or from; from 1953 on has only one end."""
    found = _plain(s, here, opener)
    if len(found) != 1:
        return []
    phrase = found[0]
    if phrase.reading.kind in ("range", "between"):
        return [phrase._replace(begin=place)] if _is_worded(s, phrase) else found
    if phrase.reading.kind != "point" or phrase.form in _UNBOUNDED:
        return []
    onward = s.has(phrase.end, "onward")
    length, end = length_after(s, phrase.end + onward)
    reading = Reading("since", phrase.reading.first, length=length)
    return [Phrase(reading, place, end, "bound", phrase.items)] if onward or length else []


def _is_worded(s: Stretch, phrase: Phrase) -> bool:
    """Return whether a word joins the two dates, so that the word before belongs to it: ``from 4 to 6 July``."""
    first = phrase.items[0]
    return s.tokens[first.end].is_word or s.is_low(first.end, ",")


def _bounded(s: Stretch, place: int, here: int, bound: str) -> list[Phrase]:
    links = sequence_at(s, here)
    if not links:
        return []
    if len(links) > 1 and links[1].joint in ("and", "comma"):
        return _plain(s, here, "")
    item = links[0].item
    if item.form in _UNBOUNDED and not item.moment.year and not item.moment.relation:
        return []
    if not is_date(s, item, opener=bound):
        return []
    if item.form == "year" and s.has(here - 1, "article") and s.tokens[item.end].is_word:
        return _plain(s, here, "")
    length, end = length_after(s, item.end) if bound == "since" else ("", item.end)
    reading = Reading(bound, item.moment, length=length)
    return [Phrase(reading, place, end, "bound", (item,))]


def _plain(s: Stretch, place: int, opener: str) -> list[Phrase]:
    links = year_range_at(s, place) or sequence_at(s, place, opener)
    if not links:
        return []
    first = links[0].item
    if is_barred(s, first):
        return [Phrase(Reading("point", first.moment), first.begin, _end_of_barred(s, links), BARRED)]
    groups = _groups(links, opener)
    listed = opener or ("range" if len(groups) > 1 else "")
    phrases: list[Phrase] = []
    for group in groups:
        years = group[0].item.form == "year" and len(group) == 1
        again = "range" if phrases and phrases[-1].form == "year" else ""  # in 1942 and 1943
        phrase = _phrase(s, group, again if years else listed)
        if phrase is not None:
            phrases.append(phrase)
    return phrases


def _end_of_barred(s: Stretch, links: list[Link]) -> int:
    """Return the place behind what is no date; that of a paper may follow: ``No. 14 of January 3rd``."""
    first = links[0].item
    if is_labelled(s, first) and first.form in ("full", "day-month") and s.tokens[first.begin + 1].is_word:
        return first.begin + 1
    apart = len(links) > 1 and links[1].joint == "bracket"  # a number, and a date in brackets behind it
    return links[0 if apart else -1].item.end


def _groups(links: list[Link], opener: str) -> list[list[Link]]:
    """Part a list into its members: single dates, and pairs joined as a range or as alternatives."""
    groups: list[list[Link]] = []
    for link in links:
        listed = link.joint in ("", "comma") or (link.joint == "and" and opener != "between")
        if listed or len(groups[-1]) == 2 or not _pairs(groups[-1][-1], link):
            groups.append([_alone(link)])
        else:
            groups[-1].append(link)
    return groups


def _alone(link: Link) -> Link:
    """Return a date of a list by itself, without the bracket behind it."""
    item = link.item
    return Link("", item._replace(end=item.end - 1) if link.joint == "bracket" else item)


def _pairs(first: Link, second: Link) -> bool:
    """Return whether a date in brackets is the one before by another calendar."""
    return second.joint != "bracket" or _double(first.item.moment, second.item.moment) is not None


def _phrase(s: Stretch, group: list[Link], opener: str) -> Phrase | None:
    first = group[0].item
    if len(group) == 1:
        if not is_date(s, first, opener=opener if _leans(first) else ""):
            return None
        if first.form == "day" and _is_of_paper(s, first):
            first = first._replace(moment=first.moment._replace(dated=True))
        return _single(first, (first,) if _is_more(first) else ())
    second, joint = group[1].item, group[1].joint
    if _are_parts(s, first, second):
        return Phrase(Reading("point", first.moment), first.begin, second.end, BARRED)
    if not (is_date(s, first, opener="range") and is_date(s, second, opener="range")):
        return None
    double = _double(first.moment, second.moment) if joint in ("bracket", "slash") else None
    if double:
        return _single(first._replace(moment=double, end=second.end))
    return _pair(first, second, "between" if opener == "between" else _KINDS[joint])


def _is_of_paper(s: Stretch, day: Item) -> bool:
    """Return whether the word before a lone day makes it the date of a paper: ``of the 29th``, ``vom 29.``."""
    before = day.begin - 1
    before -= before > 0 and s.has(before, "article") and not s.has(before, "dated-intro")
    return before >= 0 and s.has(before, "dated-intro") and not s.has(day.end, "onward")


def _are_parts(s: Stretch, first: Item, second: Item) -> bool:
    """Return whether two days in figures are prices or fractions: ``from 4/6 to 5/3 per lb.``, ``7/8 to 3/4``."""
    if first.form != "day-month" or second.form != "day-month" or s.has(second.end - 1, "month"):
        return False
    begin, end = first.moment, second.moment
    turned = begin.open_order and end.year is None and (begin.month, begin.day) > (end.month, end.day)
    return turned or counts_something(s, second.end)


def _leans(item: Item) -> bool:
    """Return whether a date of a list is one because of the others: a day, a year, a month that was lent one."""
    return item.form in ("day", "year") or (item.form == "month" and item.moment.year is not None)


def _is_more(item: Item) -> bool:
    """Return whether a date is inside the date: that of ``early June 1953``, the year of ``spring of 1949``."""
    moment = item.moment
    return bool(
        moment.part or moment.unit in ("season", "feast") or (item.tail and moment.relation.endswith("year"))
    )


def _single(item: Item, inner: tuple[Item, ...] = ()) -> Phrase:
    return Phrase(Reading("point", item.moment), item.begin, item.end, item.form, inner)


def _pair(first: Item, second: Item, kind: str) -> Phrase | None:
    if not _in_order(first.moment, second.moment):
        return None
    reading = Reading(kind, first.moment, second.moment)
    return Phrase(reading, first.begin, second.end, "range", (first, second))


def _in_order(first: Moment, last: Moment) -> bool:
    if first.clock and last.clock and not first.day:
        return first.clock < last.clock
    return first.year is None or last.year is None or first.year <= last.year


def _double(first: Moment, second: Moment) -> Moment | None:
    """Return ``14 (26) December`` as one day of two calendars, if the distance between the two is right."""
    if not first.day or not second.day or first.unit != "date" or second.unit != "date":
        return None
    distance = second.day - first.day
    if first.month == second.month:
        near, month = abs(distance) in _STYLES_APART, 0
    else:
        apart = (distance % 31, -distance % 31)
        near, month = any(days in _STYLES_APART_ACROSS for days in apart), second.month
    if not near:
        return None
    return first._replace(
        year=second.year if first.year is None else first.year,
        new_style=(month, second.day),
        dual_year=first.dual_year or second.dual_year,
    )
