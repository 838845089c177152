"""What the dates of a sequence lend each other: the month, the year, the century, the half of the day."""

from __future__ import annotations

from tei.calendar.moments import Clock, Moment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def lent(moments: Sequence[Moment]) -> list[Moment]:
    """Return the dates of a sequence, each with the month and year of the next one, else of the one before.

    Args:
        moments: the dates in the order of the text.
    """
    found = list(moments)
    for place in range(len(found) - 2, -1, -1):
        found[place] = _same_half(_borrow(found[place], found[place + 1]), found[place + 1])
    for place in range(1, len(found)):
        found[place] = _borrow(found[place], found[place - 1])
    return found


def _same_half(moment: Moment, later: Moment) -> Moment:
    """Give the first hour of ``from 3 to 5 p.m.`` the half of the day that brings it next before the second."""
    end = later.clock
    if end is None or later.open_half or later.day or not (moment.open_half or (moment.day and not moment.month)):
        return moment
    start = moment.clock or Clock(moment.day)
    hour = start.hour % 12 + 12
    if (hour, start.minute) >= (end.hour, end.minute):
        hour -= 12
    return Moment(clock=Clock(hour, start.minute, start.second, end.zone))


def _borrow(moment: Moment, other: Moment) -> Moment:
    if moment.short_year and other.year is not None and not other.short_year and moment.year is not None:
        moment = moment._replace(year=other.year // 100 * 100 + moment.year, short_year=False)
    if moment.unit not in ("date", "season") or (moment.clock and not moment.day):
        return moment
    if moment.day and not moment.month and other.month and not moment.relation:
        moment = moment._replace(month=other.month, calendar=moment.calendar or other.calendar)
    if moment.year is None and other.year is not None and (moment.month or moment.unit == "season"):
        moment = moment._replace(year=other.year, short_year=other.short_year, dual_year=other.dual_year)
    if not moment.relation and moment.year is None and other.relation and (moment.month or moment.day):
        moment = moment._replace(relation=other.relation)
    return moment
