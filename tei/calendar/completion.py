"""Filling in what a date leaves out: the 4th inst., last Tuesday, 28 December with no year.

What is supplied comes from the date of the document or the nearest full date, and is noted with its source.
Where neither is known the moment stays incomplete.
"""

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
from tei.calendar.periods import PERIODS
from tei.calendar.republican import CALENDAR as REPUBLICAN
from tei.calendar.republican import republican_date
from tei.calendar.w3c import Date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.context import Assay, Context
    from tei.calendar.moments import Moment

ASSUMED_CENTURY = 1900
_UNCERTAIN_FROM = 80
"""A letter of ``'98`` may be of 1898 or of 1998."""
_FUTURE = 10
"""A year of two figures is read as at most so many years after the document."""
_LONG_AGO = 75
"""Two figures of so many years before the document may as well be of a time long after it."""
_HALF_YEAR = 183
_TEN_MONTHS = 300
"""A day so long before the date of a document may as well be soon after it: 31 January in a letter of December."""
_TWO_MONTHS = 62
_FOUR_MONTHS, _FIVE_MONTHS, _SEVEN_MONTHS, _YEAR = 120, 150, 215, 360
_FEW_DAYS = 10
"""A story rather goes back by so many days than on to the next month."""
_MID = 15
"""The day that a month without one is counted from."""
_SEASON_STARTS = (0, 3, 6, 9, 12)
_WINTER, _FEBRUARY = 4, 2
_YEAR_RELATIONS = {"this-year": 0, "last-year": -1, "next-year": 1, "same-year": 0}
_MONTH_RELATIONS = {"inst": 0, "ult": -1, "prox": 1, "same-month": 0}


def complete(moment: Moment, context: Context, assay: Assay) -> Moment | None:
    """Return the moment with its year, month and day filled in, or None if something is still missing.

    Args:
        moment: as read.
        context: the date of the document and the nearest full date.
        assay: takes the notes on what was supplied or is missing.
    """
    if moment.unit in ("undated", "relative"):
        return moment
    if _only_clock(moment):
        return _known_clock(moment, assay)
    if moment.short_year:
        moment = _with_century(moment, context, assay)
    if context.calendar == REPUBLICAN and moment.day and not moment.month:
        moment = moment._replace(calendar=REPUBLICAN)
    if moment.relation:
        return _related(moment, context, assay)
    return moment if moment.year is not None or moment.unit == "century" else _dated(moment, context, assay)


def _known_clock(moment: Moment, assay: Assay) -> Moment | None:
    if moment.open_half:
        assay.lack("half of the day")
    return None if moment.open_half else moment


def _dated(moment: Moment, context: Context, assay: Assay) -> Moment | None:
    """Supply the year of a moment, or all of its date; a day of the week alone may be any."""
    if "century" in assay.missing:
        return None
    if moment.weekday and not moment.day:
        assay.lack("date")
        return None
    return _from_first(moment, context, assay) or _from_nearest(moment, context, assay)


def _only_clock(moment: Moment) -> bool:
    dated = moment.month or moment.day or moment.weekday or moment.relation or moment.unit != "date"
    return moment.year is None and not dated


def _with_century(moment: Moment, context: Context, assay: Assay) -> Moment:
    figures = moment.year or 0
    last = context.document.year + _FUTURE if context.document else context.latest
    if last:
        year = last - (last - figures) % 100
        source = "the date of the document" if context.document else "the other dates of the text"
        if moment.day and context.document and context.document.year - year > _LONG_AGO:
            year = -1  # the 93 of a letter of 1975 may as well be that of who filed it
    else:
        year, source = _century_by_itself(moment, figures, assay)
    if year < 0:
        assay.lack("century")
        return moment._replace(year=None, short_year=False)
    assay.supply("century", source)
    return moment._replace(year=year, short_year=False)


def _century_by_itself(moment: Moment, figures: int, assay: Assay) -> tuple[int, str]:
    """Find a century with nothing beside the date: by its day of the week, else the twentieth for 00 to 79."""
    if moment.weekday and moment.day and moment.month:
        years = [century + figures for century in (1900, 1800, 2000, 1700) if _falls(century + figures, moment)]
        if years:
            return years[0], "the day of the week"
    if figures >= _UNCERTAIN_FROM and moment.unit != "fiscal-year":
        return -1, ""
    assay.lower("medium")
    return ASSUMED_CENTURY + figures, "assumed"


def _related(moment: Moment, context: Context, assay: Assay) -> Moment | None:
    base, source = _base_of(moment, context, assay)
    counted = _counted_for(moment, base, context) if base else None
    if base is None or counted is None or not counted.year:
        assay.lack("date of the document")
        return None
    if moment.relation in _MONTH_RELATIONS and not moment.month and base.month:
        year, month = shift_months(counted.year, counted.month, _MONTH_RELATIONS[moment.relation])
        assay.supply("month and year", source)
        return moment._replace(year=year, month=month, relation="")
    if moment.relation in _YEAR_RELATIONS or moment.relation in ("inst", "same-month"):
        assay.supply("year", source)
        return moment._replace(year=counted.year + _YEAR_RELATIONS.get(moment.relation, 0), relation="")
    if not base.day:
        assay.lack("day of the document")
        return None
    assay.supply("what is missing", source)
    if moment.weekday and not (moment.day or moment.month):
        return _weekday_beside(moment, base)
    return _beside(moment, counted)


def _base_of(moment: Moment, context: Context, assay: Assay) -> tuple[Date | None, str]:
    """Return the date that a relation hangs on, and where it is from: the document, or the nearest full date."""
    near = context.near
    if near and (
        moment.relation.startswith("same") or (context.document is None and moment.relation == "this-year")
    ):
        if moment.relation == "this-year":
            assay.lower("medium")
        return near, f"the nearest date, {near.w3c()}"
    document = context.document
    return document, f"the date of the document, {document.w3c()}" if document else ""


def _counted_for(moment: Moment, date: Date, context: Context) -> Date:
    """Return a Gregorian date in the calendar of a moment that hangs on it; its year is 0 if that had none yet."""
    if moment.calendar == REPUBLICAN:
        return Date(*republican_date(date.first_day()))
    return counted_in(date, context)


def counted_in(date: Date, context: Context) -> Date:
    """Return a Gregorian date as the calendar of the document counts it, for what hangs on it is counted so."""
    if context.calendar != JULIAN or not date.day or tuple(date) >= GREGORIAN_IN_RUSSIA:
        return date
    return Date(*date_of(date.first_day(), JULIAN))


def _weekday_beside(moment: Moment, base: Date) -> Moment:
    """Return the last such day of the week before the base, or the next one after it."""
    today = base.first_day()
    if moment.relation in ("next", "prox"):
        number = today + ((moment.weekday - weekday(today)) % 7 or 7)
    else:
        number = today - ((weekday(today) - moment.weekday) % 7 or 7)
    year, month, day = date_of(number)
    return moment._replace(year=year, month=month, day=day, relation="", calendar=GREGORIAN)


def _beside(moment: Moment, base: Date) -> Moment:
    """Return the last such moment before the base, or the next one after it."""
    step = 1 if moment.relation in ("next", "prox") else -1
    if moment.unit == "season":
        return moment._replace(year=_season_beside(moment.number, base, step), relation="")
    if not moment.month:
        year, month = base.year, base.month
        if (moment.day >= base.day) == (step < 0):
            year, month = shift_months(year, month, step)
        return moment._replace(year=year, month=month, relation="")
    return moment._replace(year=_year_beside(base, moment.month, moment.day, step), relation="")


def _season_beside(season: int, base: Date, step: int) -> int:
    """Return the year in which the last season that is over began, or the next one that has not."""
    start = _SEASON_STARTS[season]
    if step > 0:
        return base.year + ((base.month, base.day) >= (start, 1))
    month = base.month + 12 if season == _WINTER and base.month <= _FEBRUARY else base.month
    year = base.year - (month > base.month)
    return year if month > start + 2 else year - 1


def _year_beside(base: Date, month: int, day: int, step: int) -> int:
    here = (month, day or base.day)
    then = (base.month, base.day)
    if step < 0:
        return base.year if here < then else base.year - 1
    return base.year if here > then else base.year + 1


def _from_first(moment: Moment, context: Context, assay: Assay) -> Moment | None:
    """Return the second date of a range in the year of the first: ``July–December``, ``from October to March``."""
    if context.begun is None or moment.unit != "date" or not moment.month or moment.weekday:
        return None
    begun = _counted_for(moment, context.begun, context)
    turns = (moment.month, moment.day or begun.day) < (begun.month, begun.day)
    assay.supply("year", f"the first date, {context.begun.w3c()}")
    return moment._replace(year=begun.year + turns)


def _from_nearest(moment: Moment, context: Context, assay: Assay) -> Moment | None:
    near = _telling(moment, context)
    base = near or context.document
    if base is None or not _counted_for(moment, base, context).year:
        assay.lack("year")
        return None
    source = f"the nearest date, {base.w3c()}" if near else f"the date of the document, {base.w3c()}"
    base = _counted_for(moment, base, context)
    if moment.unit == "date" and moment.day and not moment.month:
        return _with_month(moment, base, context, source, assay)
    told = near is not None and near != context.document
    years = _years_told(moment, base, assay) if told else _likely_years(moment, base)
    if moment.unit == "feast" and base.month:
        years = _year_of_feast(moment, base, context)
    if moment.weekday and moment.day:
        years = [year for year in years if _falls(year, moment)]
    if not years:
        assay.lack("year")
        return None
    assay.supply("year", source)
    return moment._replace(year=years[0])


def _telling(moment: Moment, context: Context) -> Date | None:
    """Return the nearest date, if it tells more than that of the document: it is close, or of another time."""
    near, document = context.near, context.document
    apart = not context.close and bool(moment.month)
    if near and document and near.month and apart and abs(near.year - document.year) <= 1:
        ahead = _ahead(moment, _counted_for(moment, near, context))
        return near if min(abs(ahead), abs(ahead + _YEAR), abs(ahead - _YEAR)) <= _FOUR_MONTHS else None
    return near


def _ahead(moment: Moment, base: Date) -> int:
    """Return how many days later in its year a moment lies, with thirty days to a month."""
    return 30 * (moment.month - base.month) + (moment.day or _MID) - (base.day or _MID)


def _with_month(moment: Moment, base: Date, context: Context, source: str, assay: Assay) -> Moment | None:
    if not base.month:
        assay.lack("month")
        return None
    if moment.weekday and base.day:
        return _month_of_weekday(moment, base, context, source, assay)
    if moment.dated and context.document and _is_soon(context):
        source = f"the date of the document, {context.document.w3c()}"
        base = _counted_for(moment, context.document, context)
        context = context._replace(near=None)
    step = _month_step(moment, base, context)
    if step is None:
        assay.lack("month")
        return None
    assay.supply("month and year", source)
    assay.lower("medium")
    year, month = shift_months(base.year, base.month, step)
    return moment._replace(year=year, month=month)


def _is_soon(context: Context) -> bool:
    """Return whether the nearest date is of the weeks around the document, so that a paper is dated by that."""
    near, document = context.near, context.document
    if near is None or document is None or not document.day:
        return False
    return abs(near.first_day() - document.first_day()) <= _TWO_MONTHS


def _month_step(moment: Moment, base: Date, context: Context) -> int | None:
    """Return in which month a day is, counted from the month of a date; None if that is open."""
    near = context.near
    if near and context.ahead:
        return _months_back(moment.day, base)
    if near and near != context.document:
        return _months_on(moment.day, base, context.document)
    return _months_back(moment.day, base) if moment.dated else _months_of_writing(moment.day, base)


def _months_back(day: int, base: Date) -> int:
    """Return in which month a day is that comes before a date: 0 is the same, -1 the one before."""
    return -1 if base.day and day > base.day else 0


def _months_of_writing(day: int, base: Date) -> int | None:
    """Return in which month a day is that a document tells of: one of the next days may as well be to come."""
    return None if 0 < day - base.day <= _FEW_DAYS else _months_back(day, base)


def _months_on(day: int, base: Date, document: Date | None) -> int | None:
    """Return in which month a day is that is told of behind a date, 0 the same, 1 the next; None if that is open.

    A story goes on, from 28 March to the 3rd, as far as its document does, or back by a few days, from the 25th to
    the 23rd.
    """
    if base.day - day <= _FEW_DAYS or (document and (document.year, document.month) == (base.year, base.month)):
        to_come = document is not None and (base.year, base.month, day) > tuple(document)
        return None if to_come and document and document.day else 0
    year, month = shift_months(base.year, base.month, 1)
    return 1 if document is None or (year, month, day) <= tuple(document) else None


def _month_of_weekday(moment: Moment, base: Date, context: Context, source: str, assay: Assay) -> Moment | None:
    """Return a day in the month next to a date in which it falls on its day of the week, if there is one."""
    fitting = _falling_near(moment, base, source)
    if context.document and context.document.day:
        own = f"the date of the document, {context.document.w3c()}"
        fitting += _falling_near(moment, _counted_for(moment, context.document, context), own)
    if not fitting:
        assay.lack("month")
        return None
    _, source, (year, month) = min(fitting)
    assay.supply("month and year", f"{source}, and the day of the week")
    return moment._replace(year=year, month=month)


def _falling_near(moment: Moment, base: Date, source: str) -> list[tuple[int, str, tuple[int, int]]]:
    """Return the months, that of a date and those beside it, in which a day falls on its day of the week.

    Each has the distance of that day from the date before it, and what told it.
    """
    found = []
    for year, month in (shift_months(base.year, base.month, step) for step in (0, -1, 1)):
        if _falls(year, moment._replace(year=year, month=month)):
            distance = abs(day_number(year, month, moment.day) - base.first_day())
            found.append((distance, source, (year, month)))
    return found


def _years_told(moment: Moment, base: Date, assay: Assay) -> list[int]:
    """Return the years of a moment that is told of beside another; a story rather goes on than back."""
    year = base.year
    if not (base.month and moment.month and moment.unit == "date"):
        return [year, year - 1, year + 1]
    ahead = _ahead(moment, base)
    turn = -1 if ahead > _SEVEN_MONTHS else 1 if ahead < -_FIVE_MONTHS else 0
    if abs(ahead + _YEAR * turn) > _FOUR_MONTHS:
        assay.lower("medium")
    return [year + turn, *(other for other in (year, year - 1, year + 1) if other != year + turn)]


def _year_of_feast(moment: Moment, base: Date, context: Context) -> list[int]:
    """Return the year in which a feast is nearest to a date; none where the one before is about as near."""
    days = {}
    for year in (base.year - 1, base.year, base.year + 1):
        feast = PERIODS["feast"](moment._replace(year=year), context)
        if feast and feast.first.date:
            days[abs(feast.first.date.first_day() - base.first_day())] = year
    nearest = min(days, default=_YEAR)
    return [days[nearest]] if nearest <= _FIVE_MONTHS else []


def _likely_years(moment: Moment, base: Date) -> list[int]:
    year = base.year
    if base.month and moment.month and moment.unit == "date":
        ahead = day_number(year, moment.month, moment.day or 1) - base.first_day()
        if ahead > _HALF_YEAR:
            return [year - 1, year, year + 1]
        if ahead < -_TEN_MONTHS and moment.day and not moment.weekday:
            return []
    return [year, year - 1, year + 1]


def _falls(year: int, moment: Moment) -> bool:
    if moment.day > month_length(year, moment.month):
        return False
    return weekday(day_number(year, moment.month, moment.day)) == moment.weekday
