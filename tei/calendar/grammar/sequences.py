"""Dates that hang together: ``4 to 6 July 1953``, ``14 (26) December``, ``the 23rd, 24th and 25th of April``.

The dates of a sequence lend each other the month and the year.
"""

from __future__ import annotations

from tei.calendar.grammar.centuries import decade_in_figures_at, period_item, roman_ordinal
from tei.calendar.grammar.clock import clock_at
from tei.calendar.grammar.evidence import counts_something, is_lone_day, is_named_day
from tei.calendar.grammar.item import Item
from tei.calendar.grammar.items import bare_at, item_at, words_before
from tei.calendar.grammar.lending import lent
from tei.calendar.grammar.numbers import year_at
from tei.calendar.grammar.stretch import DASHES
from tei.calendar.grammar.suffixes import with_suffix
from tei.calendar.grammar.years import after_year, closes, with_year, year_after
from tei.calendar.moments import Moment
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.grammar.stretch import Stretch

_MOST_ITEMS = 10
_INTROS = ("article", "day-intro", "on", "to", "in")
_LONE_FORMS = ("relative", "relative-span", "present", "undated")
_SPANNING = ("range", "slash")
_LIVES = 60
"""So many years may lie between two years of a list: ``in 1942 and 1943``."""
_AFTER_COMMA = {"and": "and", "or": "or", "to": "range"}


class Link(NamedTuple):
    """An item, and how it is joined to the one before: ``range``, ``slash``, ``bracket``, ``or`` ..."""

    joint: str
    item: Item


def sequence_at(s: Stretch, place: int, opener: str = "") -> list[Link]:
    """Return the dates joined together from a place on; empty if none begins there.

    Args:
        s: the tokens.
        place: where the first date begins.
        opener: ``between``, after which ``and`` joins the two ends of a range, ``from``, or empty.
    """
    first = item_at(s, place) or (bare_at(s, place) if place >= s.barren else None)
    if first is None:
        return []
    if first.form == "weekday":
        named = _chain(s, bare_at(s, place), opener) if place >= s.barren else []
        if named and named[0].item.begin == place and (len(named) > 1 or is_named_day(s, named[0].item)):
            return named
    return _chain(s, first, opener)


def _chain(s: Stretch, first: Item | None, opener: str) -> list[Link]:
    """Return the dates joined to a first one, which lend each other what they lack; empty if none is a date."""
    if first is None:
        return []
    links = [Link("", first)]
    while len(links) < _MOST_ITEMS:
        link = _next(s, links, between=opener == "between")
        if link is None:
            break
        links.append(link)
    last = links[-1].item.begin
    kept = _trim(s, links, opener)
    if not kept:
        s.barren = last
        return []
    kept[-1] = kept[-1]._replace(item=with_suffix(s, kept[-1].item))
    return _lend(kept)


def _next(s: Stretch, links: list[Link], *, between: bool) -> Link | None:
    before = links[-1].item
    joint, here = _joint(s, _after_month(s, before))
    if before.form == "clock" and s.has(before.end, "hour-intro"):
        joint, here = "range", before.end
    if not joint or _stands_alone(s, before):
        return None
    if between and joint == "and":
        joint = "range"
    s.resumed = here
    has_month = any(link.item.moment.month for link in links)
    item = item_at(s, here)
    if item is not None and not _matches(s, before, item, joint):
        item = None
    if before.form == "century" and item is None:
        item = _century_again(s, here)
    if item is None or (item.form == "year" and before.form == "day-month"):
        bare = (
            None
            if before.form == "day-month" and clock_at(s, here)
            else bare_at(s, here, year_may_follow=has_month and before.moment.year is None)
        )
        item = bare if bare and before.moment.day and before.form != "clock" else item
    if item is None or (joint == "bracket" and not s.is_low(item.end, ")")):
        return None
    if joint == "bracket":
        return _bracketed(s, item)
    if joint in ("comma", "and") and not _listable(before, item, joint):
        return None
    return Link(joint, item)


def _after_month(s: Stretch, item: Item) -> int:
    """Return the place behind an abbreviated month, whose point may stand before a joint: ``Sept./Oct. 1938``."""
    point, joint = s.tokens[item.end], s.tokens[item.end + 1]
    dotted = item.form == "month" and point.low == "." and s.glued(item.end) and s.glued(item.end + 1)
    return item.end + (dotted and (joint.low == "/" or joint.low in DASHES))


def _stands_alone(s: Stretch, item: Item) -> bool:
    """Return whether nothing can be joined to a date: it is no day, month or year, or only a day may follow it."""
    return item.form in _LONE_FORMS or (s.has(item.end, "to-next") and not item.moment.day)


def _century_again(s: Stretch, place: int) -> Item | None:
    """Read the second number of ``siglos XVI y XVII``."""
    number = roman_ordinal(s, place) if s.keeps("century-first") else 0
    return period_item(Moment(unit="century", number=number), place, place + 1) if number else None


def _joint(s: Stretch, place: int) -> tuple[str, int]:
    """Return how the dates on both sides of a place are joined, and the place where the second begins."""
    token = s.tokens[place]
    if token.gap > 1 and token.low in DASHES:
        return "", place
    senses = token.senses
    if (token.low in DASHES and token.low) or "to" in senses or "to-next" in senses:
        kind = "range"
    elif token.low == "/":
        kind = "slash"
    elif token.low == "(":
        kind = "bracket"
    elif "or" in senses:
        kind = "or"
    elif "and" in senses:
        kind = "and"
    elif token.low == ",":
        kind = "comma"
    else:
        return "", place
    here = place + ("part" not in senses)  # the fin of ``de 1942 à la fin de 1943`` is of the second date
    if kind == "comma":
        kind = next((name for word, name in _AFTER_COMMA.items() if s.has(here, word)), kind)
        here += kind != "comma"
    if kind in ("range", "or", "and", "comma"):
        here = _after_intros(s, here, _INTROS[:2] if kind == "comma" else _INTROS)
    return kind, here


def _after_intros(s: Stretch, place: int, kinds: tuple[str, ...]) -> int:
    """Pass over the small words before a second date: ``bis zum``, ``and on the``; ``début`` belongs to it."""
    for _ in range(3):
        senses = s.tokens[place].senses
        if "part" in senses or not any(kind in senses for kind in kinds):
            break
        place += 1
    return place


def _bracketed(s: Stretch, item: Item) -> Link:
    """Close the bracket of ``14 (26) December 1825``, and read the month and year after it."""
    place = item.end + 1
    here = s.skip(place, "of")
    month = s.number(here, "month")
    moment = item.moment
    if not moment.month and month:
        moment = moment._replace(month=month)
        place = here + 1
    found = year_after(s, place) if moment.month and moment.year is None else None
    if found:
        year, year_place = found
        return Link(
            "bracket",
            item._replace(
                moment=with_year(moment, year), end=after_year(s, year.place), year=(year_place, year.place)
            ),
        )
    return Link("bracket", item._replace(moment=moment, end=place))


def _matches(s: Stretch, first: Item, second: Item, joint: str) -> bool:
    """Return whether two dates are of a kind, so that one may reach to the other."""
    if second.form == "day-month" and not second.sure and s.is_low(second.core + 1, "/"):
        return first.form != "day"  # the fraction of ``4 to 7 and 12/13`` lends no month
    if (first.form == "clock") != (second.form == "clock"):
        # The hour of ``from 3 to 5 p.m.`` looks like a day; that of ``le 12, à 8 heures`` is one.
        return second.form == "clock" and joint == "range" and first.form == "day" and not first.sure
    if first.moment.unit != second.moment.unit and "century" in (first.moment.unit, second.moment.unit):
        return False
    return second.form not in (*_LONE_FORMS, "weekday")


def _listable(first: Item, second: Item, joint: str) -> bool:
    """Return whether two dates joined by a comma or ``and`` lend each other anything."""
    forms = {first.form, second.form}
    if forms == {"century"}:
        return True
    if forms == {"year"}:
        return joint == "and" and 0 < (second.moment.year or 0) - (first.moment.year or 0) <= _LIVES
    return second.moment.unit == "date" and (
        "day" in forms
        or ("month" in forms and second.form in ("month", "month-year"))
        or (forms == {"day-month", "full"} or (forms == {"day-month"} and second.moment.year is not None))
    )


def _trim(s: Stretch, links: list[Link], opener: str) -> list[Link]:
    """Drop numbers at the ends of a sequence that no month reaches."""
    if len(links) <= 2 and all(is_lone_day(s, link.item) for link in links):
        return links if len(links) == 1 or links[1].joint == "range" else links[:1]
    while links and _is_bare(links[-1].item) and not _closed(s, links):
        links.pop()
    while links and _is_bare(links[0].item) and not _opens(s, links, opener):
        if is_lone_day(s, links[0].item):
            return links[:1]
        links.pop(0)
        if links:
            links[0] = links[0]._replace(joint="")
    return links


def _is_bare(item: Item) -> bool:
    return item.form == "day" and not item.sure


def _closed(s: Stretch, links: list[Link]) -> bool:
    """Return whether a bare day at the end belongs to the date before: ``July 4-6``, not ``July 4, 12 men``."""
    last = links[-1]
    if len(links) == 1 or not any(link.item.moment.month for link in links):
        return False
    if last.item.moment.year is not None:
        return True
    if last.joint == "comma" or not any(link.item.form == "day-month" for link in links):
        return False
    if links[0].item.form != "day-month" or s.tokens[links[0].item.core].number >= 0:
        return False
    if not s.free_after(last.item.end):
        return False
    begin = last.item.begin
    tight = last.joint == "range" and s.glued(begin) and s.glued(begin - 1)  # January 9-10 continued
    return closes(s, last.item.end) or (tight and not counts_something(s, last.item.end))


def _opens(s: Stretch, links: list[Link], opener: str) -> bool:
    """Return whether a bare day at the start belongs to a date after it: ``4 and 5 July``, not ``4, 5 July``."""
    joined = False
    for link in links[1:]:
        joined = joined or link.joint != "comma"
        if link.item.form == "clock":
            return bool(opener) or (link.item.sure and _reaches(s, links[0].item.end))
        if link.item.moment.day and link.item.moment.relation:
            return joined
        if link.item.moment.month:
            return joined and (link.item.form != "month-year" or link.joint == "bracket") and _day_first(link.item)
        if link.item.form != "day":
            return False
    return False


def _reaches(s: Stretch, place: int) -> bool:
    """Return whether what joins two hours can't be the ``à`` before a single one."""
    return "clock-intro" not in s.tokens[place].senses and not s.is_low(place, ",")


def _day_first(item: Item) -> bool:
    return item.moment.day != 0


def _lend(links: list[Link]) -> list[Link]:
    joined = [link.joint in _SPANNING for link in links]
    moments = lent([link.item.moment for link in links], joined)
    return [
        link._replace(item=link.item._replace(moment=moment)) for link, moment in zip(links, moments, strict=True)
    ]


def year_range_at(s: Stretch, place: int) -> list[Link]:
    """Return the two years of ``1861–65``, ``1914/15`` or ``ca. 1890–1900`` as a range; empty if there is none."""
    words, here = words_before(s, place)
    token = s.tokens[here]
    if words.part or token.width != 4 or token.number < 0 or not s.free_before(here):
        return []
    year = year_at(s, here)
    if year is None or not year.last:
        return []
    if year.value % 10 == 0:
        s.resumed = here + 2
        decade = decade_in_figures_at(s, here + 2)  # 1880—1890-х
        if decade:
            first = period_item(Moment(unit="decade", year=year.value), place, here + 1, (here, here + 1))
            return [Link("", first), Link("range", decade)]
    end = after_year(s, year.place)
    first = Item(words._replace(year=year.value), place, here + 1, "year", here, (here, here + 1))
    last = Item(words._replace(year=year.last), here + 2, end, "year", here + 2, (here + 2, here + 3))
    return [Link("", first), Link("range", with_suffix(s, last))]
