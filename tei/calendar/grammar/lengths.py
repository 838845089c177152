"""Dates with a stated length: ``three months from 1 July 1953``, ``vom 4. Juli 1953 auf zwei Jahre``."""

from __future__ import annotations

from tei.calendar.grammar.evidence import is_date
from tei.calendar.grammar.sequences import sequence_at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.grammar.item import Item
    from tei.calendar.grammar.stretch import Stretch

_MOST = 99
"""More days or years are no length that a treaty or an order states: ``1953 года``."""
_STARTS = ("since", "span-start")
_DATED = ("full", "numeric", "day-month", "month-year", "year")


def length_at(s: Stretch, place: int) -> tuple[str, int]:
    """Return a length of time in days or longer as XML Schema writes it, and the place after it; empty if none.

    Args:
        s: the tokens.
        place: where the number should stand.
    """
    token = s.tokens[place]
    unit = s.name(place + 1, "length-unit")
    if not unit or not s.near(place + 1):
        return "", place
    count = s.number(place, "cardinal") if token.number < 0 else token.number
    if not 1 <= count <= _MOST or not s.free_before(place):
        return "", place
    return f"P{count * int(unit[:-1])}{unit[-1]}", place + 2


def lasting_at(s: Stretch, place: int) -> tuple[Item, str] | None:
    """Return the date that a length at a place is counted from, and the length, or None."""
    length, here = length_at(s, place)
    here += s.is_low(here, ",") and s.has(here + 1, "span-start")
    if not length or not any(s.has(here, kind) for kind in _STARTS):
        return None
    links = sequence_at(s, s.skip(here + 1, "article", "on", "day-intro"))
    if len(links) != 1:
        return None
    item = links[0].item
    return (item, length) if item.form in _DATED and is_date(s, item, opener="since") else None


def length_after(s: Stretch, place: int) -> tuple[str, int]:
    """Return the length that follows a date, ``for three months``, and the place after it; empty if none."""
    return length_at(s, place + 1) if s.has(place, "span-for") else ("", place)
