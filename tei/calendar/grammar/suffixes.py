"""What follows a date and belongs to it: last, inst., Old Style, a question mark, a time of day."""

from __future__ import annotations

from tei.calendar.days import GREGORIAN
from tei.calendar.grammar.clock import clock_at
from tei.calendar.grammar.relations import OF_DAYS, relation_at
from tei.calendar.grammar.stretch import DASHES
from tei.calendar.tokens import GLUED, NEW_LINE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.grammar.item import Item
    from tei.calendar.grammar.stretch import Stretch
    from tei.calendar.moments import Moment

_DOUBTFUL = ("year", "decade", "month-year", "full")
_WHOLE = ("full", "numeric")
_PARTED = ("year", "month", "month-year")
_AFTER_POINT = ("last", "next")
_LONGEST_ABBREVIATION = 5
_NOON = 12
_REPUBLIC = range(1792, 1807)
"""The years in which the Old Style of the French is what came before their Republican calendar."""


def with_suffix(s: Stretch, item: Item) -> Item:
    """Return a date with what follows it and belongs to it.

    Args:
        s: the tokens.
        item: the date as read so far.
    """
    for _ in range(4):
        end = _after_point(s, item.end)
        token = s.tokens[end]
        if token.gap > NEW_LINE or not token.low:
            break
        longer = next((found for reader in _READERS if (found := reader(s, item, end))), None)
        if longer is None:
            break
        item = longer
    return item


def _after_point(s: Stretch, end: int) -> int:
    """Pass over the point of an abbreviated month before a relation: ``21. Dez. l. J.``."""
    if s.is_low(end, ".") and s.glued(end) and s.name(end + 1, "relation"):
        return end + (s.tokens[end - 1].width <= _LONGEST_ABBREVIATION)
    return end


def _inside(s: Stretch, end: int) -> int:
    return end + 1 if s.tokens[end].low in ("(", ",", "[") else end


def _closed(s: Stretch, opened: int, place: int) -> int:
    """Return the place after the bracket that closes one opened before a suffix."""
    return place + (s.tokens[opened].low in ("(", "[") and s.tokens[place].low in (")", "]"))


def _relation(s: Stretch, item: Item, end: int) -> Item | None:
    here, moment = _inside(s, end), item.moment
    relation = relation_at(s, here, of_day=moment.day > 0)
    if here > end and any(s.has(here + 1, kind) for kind in ("weekday", "month", "season")):
        return None  # the next of ``März, nächsten Sonntag`` is not said of March
    if relation in _AFTER_POINT and s.is_low(here - 1, ".") and s.tokens[here].is_capital:
        return None  # the Next of ``4.12. Next`` begins a sentence
    if not relation or moment.relation or not _takes(moment, relation):
        return None
    moment = moment._replace(relation=relation)
    return item._replace(moment=moment, end=_closed(s, end, here + 1), sure=True, tail=item.end)


def _takes(moment: Moment, relation: str) -> bool:
    """Return whether a relation can be said of a moment: of last month of a day, of this year of a month."""
    if moment.year is not None or moment.unit not in ("date", "season"):
        return False
    if relation.endswith("year"):
        return bool(moment.month)
    if relation in OF_DAYS:
        return bool(moment.day)
    return bool(moment.day or moment.month or moment.weekday or moment.unit == "season")


def _style(s: Stretch, item: Item, end: int) -> Item | None:
    here, moment = _inside(s, end), item.moment
    renamed = _new_year(s, item, end)
    if renamed:
        return renamed
    style = s.name(here, "style")
    if not style or not (moment.day and moment.month) or moment.calendar:
        return None
    if s.keeps("republican") and (moment.year or 0) in _REPUBLIC:
        style = GREGORIAN
    return item._replace(moment=moment._replace(calendar=style), end=_closed(s, end, here + 1))


def _new_year(s: Stretch, item: Item, end: int) -> Item | None:
    """Read the year by New Style behind one that began at Easter or in March: ``25 mars 1563 (1564 n. st.)``."""
    year = item.moment.year
    if year is None or s.tokens[end].low not in ("(", "[") or not item.moment.month:
        return None
    here = end + 1 + (s.name(end + 1, "style") == "gregorian")
    after = here + 1 + (here == end + 1)
    styled = here > end + 1 or s.name(here + 1, "style") == "gregorian"
    if not styled or s.tokens[here].number != year + 1 or s.tokens[after].low not in (")", "]"):
        return None
    return item._replace(moment=item.moment._replace(year=year + 1), end=after + 1)


def _question(s: Stretch, item: Item, end: int) -> Item | None:
    """Read ``(?)``, or a question mark that can't end a sentence."""
    if item.moment.doubt or item.form not in _DOUBTFUL:
        return None
    token = s.tokens[end]
    place = end
    if token.low == "(" and s.is_low(end + 1, "?") and s.is_low(end + 2, ")"):
        place = end + 3
    elif token.low == "?" and token.gap == GLUED and s.tokens[end + 1].low in (")", "]", ",", ";", "."):
        place = end + 1
    if place == end:
        return None
    return item._replace(moment=item.moment._replace(doubt="medium"), end=place, sure=True)


def _clock(s: Stretch, item: Item, end: int) -> Item | None:
    """Read a time of day set off by a comma or dash: ``March 3, 1930—1 p.m.``, or by the ``T`` of ISO 8601."""
    token, moment = s.tokens[end], item.moment
    if not (moment.day and moment.month) or moment.clock or token.gap >= NEW_LINE:
        return None
    set_off = token.low in (",", ";") or token.low in DASHES or (token.low == "t" and token.gap == GLUED)
    here = end + set_off
    s.resumed = here
    found = clock_at(s, here)
    if found is None or found.moment.open_half or _reaches_on(s, found.end):
        return None
    if not found.sure and not (item.form in _WHOLE and _is_hour(s, here, found.end)):
        return None
    if item.form not in _WHOLE and not set_off:
        return None
    return item._replace(moment=moment._replace(clock=found.moment.clock), end=found.end, form="full")


def _is_hour(s: Stretch, begin: int, end: int) -> bool:
    """Return whether words behind a date are an hour: ``9:30``, noon, ``22 heures.``, not ``22 heures après``."""
    noon = s.number(begin, "time-of-day") == _NOON  # midnight may be that before the day or that behind it
    return noon or s.is_low(begin + 1, ":") or (s.has(end - 1, "clock-word") and not s.tokens[end].is_word)


def _reaches_on(s: Stretch, end: int) -> bool:
    """Return whether the time is only the first of two, as in ``9:00 a.m. to 12:30 p.m.``."""
    if not (s.has(end, "to") or s.tokens[end].low in DASHES):
        return False
    s.resumed = end + 1
    return clock_at(s, end + 1) is not None


def _circa(s: Stretch, item: Item, end: int) -> Item | None:
    """Read ``1890 circa``, ``4 July 1953 or thereabouts``."""
    if not s.has(end, "circa-after") or item.moment.approximate or item.moment.year is None:
        return None
    return item._replace(moment=item.moment._replace(approximate=True), end=end + 1, sure=True)


def _part(s: Stretch, item: Item, end: int) -> Item | None:
    """Read ``1944. május elején``: the part behind its month or year, in languages that have it there."""
    place = end + (s.is_low(end, ".") and s.glued(end))
    if not s.keeps("year-first") or item.moment.part or item.form not in _PARTED or not s.near(place):
        return None
    part = s.name(place, "part")
    return item._replace(moment=item.moment._replace(part=part), end=place + 1, tail=item.end) if part else None


_READERS = (_relation, _style, _question, _circa, _clock, _part)
