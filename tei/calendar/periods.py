"""How long the stretches of time with a name are: seasons, quarters, decades, centuries, fiscal years, feasts."""

from __future__ import annotations

from tei.calendar.days import GREGORIAN, JULIAN, day_number, easter, month_length, shift_months, weekday
from tei.calendar.extent import Extent, Stamp, from_to, on
from tei.calendar.w3c import Date, dated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from tei.calendar.context import Context
    from tei.calendar.moments import Moment

_LAST_JULIAN_YEAR = 1582
"""No feast before that year was kept by another calendar."""


def _season(moment: Moment, _context: Context) -> Extent | None:
    if moment.year is None:
        return None
    first = 3 * moment.number
    year, last = shift_months(moment.year, first, 2)
    end = day_number(year, last, month_length(year, last))
    return from_to(day_number(moment.year, first, 1), end, "within")


def _months(moment: Moment, count: int) -> Extent | None:
    if moment.year is None:
        return None
    first = count * (moment.number - 1) + 1
    last = first + count - 1
    end = day_number(moment.year, last, month_length(moment.year, last))
    return from_to(day_number(moment.year, first, 1), end, "period")


def _quarter(moment: Moment, _context: Context) -> Extent | None:
    return _months(moment, 3)


def _half_year(moment: Moment, _context: Context) -> Extent | None:
    return _months(moment, 6)


def _decade(moment: Moment, _context: Context) -> Extent | None:
    if moment.year is None:
        return None
    return Extent(Stamp(Date(moment.year)), Stamp(Date(moment.year + 9)), "period")


def _century(moment: Moment, _context: Context) -> Extent:
    last = 100 * moment.number
    if moment.number < 0:
        last += 100
    return Extent(Stamp(Date(last - 99)), Stamp(Date(last)), "period")


def _fiscal_year(moment: Moment, _context: Context) -> Extent | None:
    """Give the fiscal year of the United States, which ends in the year that names it, or of another country."""
    if moment.year is None:
        return None
    if moment.name == "april":
        return from_to(day_number(moment.year, 4, 1), day_number(moment.year + 1, 3, 31), "period")
    if moment.name == "calendar":
        return from_to(day_number(moment.year, 1, 1), day_number(moment.year, 12, 31), "period")
    start = 7 if moment.year <= 1976 else 10
    first = day_number(moment.year - 1, start, 1)
    return from_to(first, day_number(moment.year, start, 1) - 1, "period")


def _week(moment: Moment, _context: Context) -> Extent | None:
    if moment.year is None or not moment.month:
        return None
    if moment.day:
        number = day_number(moment.year, moment.month, moment.day)
        first = number - 6 if moment.name == "ending" else number
        return from_to(first, first + 6, "period")
    length = month_length(moment.year, moment.month)
    start = length - 6 if moment.number < 0 else 7 * moment.number - 6
    first = day_number(moment.year, moment.month, start)
    return from_to(first, first + min(6, length - start), "within")


def _feast(moment: Moment, context: Context) -> Extent | None:
    if moment.year is None:
        return None
    name = moment.name
    calendar = GREGORIAN
    if name.startswith("julian "):
        calendar, name = JULIAN, name[7:]
    elif context.calendar == JULIAN or moment.year <= _LAST_JULIAN_YEAR:
        calendar = JULIAN
    if name.startswith("easter"):
        return on(dated(easter(moment.year, calendar) + int(name[6:])))
    if name == "advent":
        christmas = day_number(moment.year, 12, 25)
        return on(dated(christmas - weekday(christmas) - 21))
    month, day, *nth = name.split("-")
    if nth:
        first = day_number(moment.year, int(month), 1)
        return on(dated(first + (int(day) - weekday(first)) % 7 + 7 * (int(nth[0]) - 1)))
    return on(dated(day_number(moment.year, int(month), int(day), calendar)))


PERIODS: dict[str, Callable[[Moment, Context], Extent | None]] = {
    "season": _season,
    "quarter": _quarter,
    "half-year": _half_year,
    "decade": _decade,
    "century": _century,
    "fiscal-year": _fiscal_year,
    "week": _week,
    "feast": _feast,
}
"""Unit of a moment to what gives its extent; None if the year is missing."""
