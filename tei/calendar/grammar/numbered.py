"""The year in the number of a law or paper, which the day behind it is of: ``Ley 30/1992, de 26 de noviembre``."""

from __future__ import annotations

from tei.calendar.grammar.numbers import is_plausible
from tei.calendar.tokens import GLUED, NEW_LINE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.grammar.item import Item
    from tei.calendar.grammar.stretch import Stretch

_INTROS = frozenset(("of", "on", "day-intro"))
_YEAR_LENGTH = len("1992")


def in_year_of_number(s: Stretch, item: Item | None) -> Item | None:
    """Return a day and month with the year of the number before it, if they have no other: ``5/2008, del 24``.

    Args:
        s: the tokens.
        item: a date, or None.
    """
    if item is None or item.form != "day-month" or item.moment.relation or item.moment.calendar:
        return item
    year = _year_before(s, item.begin)
    return item._replace(moment=item.moment._replace(year=year)) if year else item


def _year_before(s: Stretch, begin: int) -> int:
    """Return the year of a number that a word such as ``de`` or ``vom`` joins to what begins here; 0 if none."""
    place = begin - 1
    while place > begin - 4 and place >= 0 and _is_small(s, place):
        place -= 1
    if place == begin - 1 or place < 0 or _INTROS.isdisjoint(s.tokens[place + 1].senses):
        return 0
    place -= s.is_low(place, ",")
    return _closing(s, place) or _bracketed(s, place)


def _is_small(s: Stretch, place: int) -> bool:
    senses = s.tokens[place].senses
    return s.tokens[place].is_word and ("article" in senses or not _INTROS.isdisjoint(senses))


def _closing(s: Stretch, place: int) -> int:
    """Return the year that ends a number: ``30/1992``."""
    year, stroke = s.tokens[place], s.tokens[place - 1]
    if place < 2 or not is_plausible(year.number, year.width):
        return 0
    joined = stroke.low == "/" and stroke.gap == GLUED and year.gap == GLUED
    return year.number if joined and s.tokens[place - 2].number >= 0 else 0


def _bracketed(s: Stretch, place: int) -> int:
    """Return the year that stands in brackets behind a number: ``242 (1967)``."""
    if place < 3 or not (s.is_low(place, ")") and s.is_low(place - 2, "(")) or s.tokens[place].gap >= NEW_LINE:
        return 0
    year, number = s.tokens[place - 1], s.tokens[place - 3]
    numbered = number.number >= 0 and number.width < _YEAR_LENGTH
    return year.number if numbered and is_plausible(year.number, year.width) else 0
