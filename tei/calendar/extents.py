"""From a complete moment to its first and its last instant: a decade has ten years, early June ten days."""

from __future__ import annotations

from tei.calendar.days import (
    GREGORIAN,
    GREGORIAN_IN_RUSSIA,
    JULIAN,
    date_of,
    day_number,
    month_length,
    shift_months,
    weekday,
)
from tei.calendar.extent import Extent, Stamp, from_to, on
from tei.calendar.periods import PERIODS
from tei.calendar.republican import CALENDAR as REPUBLICAN
from tei.calendar.republican import month_length as republican_month_length
from tei.calendar.republican import republican_day
from tei.calendar.w3c import Date, dated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.context import Assay, Context
    from tei.calendar.moments import Moment

_PARTS = {"early": (0, 1, 3), "mid": (1, 2, 3), "late": (2, 3, 3)}
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def extent(moment: Moment, context: Context, assay: Assay) -> Extent | None:
    """Return the extent of a complete moment in the Gregorian calendar, or None if it has none.

    Args:
        moment: as ``completion.complete`` returns it.
        context: gives the calendar of the document, and its date for relative dates.
        assay: takes faults: an impossible day, a weekday that contradicts its date.
    """
    found = _whole(moment, context, assay)
    if found is None or not moment.part:
        return found
    return _part_of(found, moment.part)


def _whole(moment: Moment, context: Context, assay: Assay) -> Extent | None:
    if moment.unit in PERIODS:
        return PERIODS[moment.unit](moment, context)
    if moment.unit == "relative":
        return _relative(moment, context, assay)
    return None if moment.unit == "undated" else _date(moment, context, assay)


def _date(moment: Moment, context: Context, assay: Assay) -> Extent | None:
    if moment.year is None:
        return on(None, moment.clock) if moment.clock else None
    calendar = calendar_of(moment, context)
    if calendar == REPUBLICAN:
        return _republican(moment, assay)
    if moment.day:
        return _day(moment, moment.year, calendar, assay)
    if not moment.month or calendar == GREGORIAN:
        return on(Date(moment.year, moment.month))
    first = day_number(moment.year, moment.month, 1, calendar)
    return from_to(first, first + month_length(moment.year, moment.month, calendar) - 1, "period")


def _day(moment: Moment, year: int, calendar: str, assay: Assay) -> Extent | None:
    if not _exists(year, moment.month, moment.day, calendar):
        assay.fault("impossible-day", f"{moment.day}.{moment.month}.{year}")
        return None
    number = day_number(year, moment.month, moment.day, calendar)
    if moment.new_style:
        number = _double(moment, number, assay)
    if number == 0 or not _weekday_fits(moment, number, assay):
        return None
    return on(dated(number), moment.clock)


def calendar_of(moment: Moment, context: Context) -> str:
    """Return the calendar in which the moment is written: its own, or that of the document for its time."""
    if moment.calendar:
        return moment.calendar
    if moment.new_style or moment.dual_year:
        return JULIAN
    date = (moment.year or 0, moment.month or 1, moment.day or 1)
    if context.calendar == JULIAN and date < GREGORIAN_IN_RUSSIA and moment.month:
        return JULIAN
    return GREGORIAN


def _exists(year: int, month: int, day: int, calendar: str) -> bool:
    return 1 <= day <= month_length(year, month, calendar)


def _double(moment: Moment, number: int, assay: Assay) -> int:
    """Return the day that both halves of a double date name; 0, with a fault, if they name two days."""
    month, day = moment.new_style or (0, 0)
    _, new_month, new_day = date_of(number)
    if day == new_day and month in (0, new_month):
        return number
    year = moment.year or 0
    other = month or moment.month
    if _exists(year, other, day, JULIAN) and _exists(year, moment.month, moment.day, GREGORIAN):
        reversed_number = day_number(year, other, day, JULIAN)
        if date_of(reversed_number) == (year, moment.month, moment.day):
            return reversed_number
    assay.fault("style-contradiction", f"{moment.day}/{day}")
    return 0


REFORM = (1582, 10, 15)
"""Before this day all the dates of Western documents are Julian, and so are their weekdays."""


def _weekday_fits(moment: Moment, number: int, assay: Assay) -> bool:
    if not moment.weekday or weekday(number) == moment.weekday:
        return True
    year, month, day = date_of(number)
    if (year, month, day) < REFORM and weekday(day_number(year, month, day, JULIAN)) == moment.weekday:
        return True
    detail = f"{dated(number).w3c()} was a {_WEEKDAYS[weekday(number) - 1]}"
    assay.fault("weekday-contradiction", detail)
    return False


def _republican(moment: Moment, assay: Assay) -> Extent | None:
    year, month, day = moment.year or 0, moment.month, moment.day
    if month and day > republican_month_length(year, month):
        assay.fault("impossible-day", f"{day}.{month}.{year}")
        return None
    if not month:
        return from_to(republican_day(year, 1, 1), republican_day(year + 1, 1, 1) - 1, "period")
    first = republican_day(year, month, day or 1)
    if day:
        return on(dated(first), moment.clock)
    return from_to(first, first + republican_month_length(year, month) - 1, "period")


def _relative(moment: Moment, context: Context, assay: Assay) -> Extent | None:
    base = context.document
    if (
        base is None
        or (moment.name in ("day", "week") and not base.day)
        or (moment.name == "month" and not base.month)
    ):
        assay.lack("date of the document")
        return None
    assay.supply("date", f"the date of the document, {base.w3c()}")
    if moment.name == "day":
        return on(dated(base.first_day() + moment.number), moment.clock)
    if moment.name == "week":
        monday = base.first_day() - weekday(base.first_day()) + 1 + 7 * moment.number
        return from_to(monday, monday + 6, "within")
    if moment.name == "month":
        return on(Date(*shift_months(base.year, base.month, moment.number)))
    return on(Date(base.year + moment.number))


def _part_of(whole: Extent, part: str) -> Extent | None:
    """Return a third, half or quarter of an extent, in days for up to a year, else in years."""
    first, last = whole.first.date, whole.last.date
    if first is None or last is None or (first.day and first == last):
        return whole
    start, end, pieces = _PARTS[part] if part in _PARTS else _fraction(part)
    if not first.month:
        years = last.year - first.year + 1
        if years > 1:
            # The thirds of a decade are 0 to 3, 4 to 6 and 7 to 9; of a century 1 to 33, 34 to 66 and 67 to 100.
            spare = pieces - 1 if years == 10 else 0
            low = first.year + (years * start + spare) // pieces
            high = first.year + (years * end + spare) // pieces - 1
            return Extent(Stamp(Date(low)), Stamp(Date(high)), "within")
        months = (12 * start // pieces + 1, 12 * end // pieces)
        begin = day_number(first.year, months[0], 1)
        return from_to(begin, day_number(first.year, months[1], month_length(first.year, months[1])), "within")
    begin, stop = first.first_day(), last.last_day()
    if first == last and pieces == 3:
        begin, stop = begin + 10 * start, stop if end == 3 else begin + 10 * end - 1
    else:
        days = stop - begin + 1
        begin, stop = begin + days * start // pieces, begin + days * end // pieces - 1
    return from_to(begin, stop, "within")


def _fraction(part: str) -> tuple[int, int, int]:
    number, pieces = part.split("/")
    return int(number) - 1, int(number), int(pieces)
