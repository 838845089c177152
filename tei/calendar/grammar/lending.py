"""What the dates of a sequence lend each other: the month, the year, the century, the half of the day."""

from __future__ import annotations

from tei.calendar.moments import Clock, Moment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


_HALF_YEAR = 6


def lent(moments: Sequence[Moment], joined: Sequence[bool]) -> list[Moment]:
    """Return the dates of a sequence, each with the month and year of the next one, else of the one before.

    Args:
        moments: the dates in the order of the text.
        joined: for each whether it is the second half of a pair, as the 6 of ``July 4-6 and August 3``.
    """
    found = list(moments)
    for place in range(1, len(found)):
        if joined[place] and found[place].day and not found[place].month and found[place - 1].month:
            found[place] = found[place]._replace(month=found[place - 1].month)
    for place in range(len(found) - 2, -1, -1):
        found[place] = _same_half(_borrow(found[place], found[place + 1], -1), found[place + 1])
    for place in range(1, len(found)):
        found[place] = _borrow(found[place], found[place - 1], 1)
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


def _borrow(moment: Moment, other: Moment, step: int) -> Moment:
    """Return a date with what another lends it; the step is 1 if the other stands before it, else -1."""
    if moment.short_year and other.year is not None and not other.short_year and moment.year is not None:
        moment = moment._replace(year=other.year // 100 * 100 + moment.year, short_year=False)
    if moment.unit not in ("date", "season") or (moment.clock and not moment.day):
        return moment
    if moment.day and not moment.month and other.month and not moment.relation:
        moment = moment._replace(month=other.month, calendar=moment.calendar or other.calendar)
    if moment.year is None and other.year is not None and (moment.month or moment.unit == "season"):
        year = other.year + _turns(moment, other, step)
        year = year % 100 if other.short_year else year
        moment = moment._replace(year=year, short_year=other.short_year, dual_year=other.dual_year)
    if not moment.relation and moment.year is None and other.relation and (moment.month or moment.day):
        moment = moment._replace(relation=other.relation)
    return moment


def _turns(moment: Moment, other: Moment, step: int) -> int:
    """Return how many years lie between two dates of one sequence: ``28 December to 3 January 1945``."""
    turns = other.month and moment.month and step * (other.month - moment.month) >= _HALF_YEAR
    return step if turns else 0
