"""Durations: so many years, months, days, hours, minutes and seconds.

XML Schema part 2, section 3.2.6. Two durations are equal when they have the same parts, one of 12 months and
one of a year are not; one is less than the other only if it is so from whatever month it is counted
(3.2.6.2).
"""

from __future__ import annotations

from tei.relaxng.datatypes.library import Fault
from tei.relaxng.datatypes.xsd.digits import are_digits
from tei.relaxng.datatypes.xsd.simple_type import SimpleType
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Context, Decimal

_FORM = "PnYnMnDTnHnMnS"
_DATE_UNITS = "YMD"
_TIME_UNITS = "HMS"
# The months from which two durations are counted: after them come the shortest and the longest months and
# years.
_REFERENCES = ((1696, 9), (1697, 2), (1903, 3), (1903, 7))
_CYCLE_MONTHS = 4800
_CYCLE_DAYS = 146097


class Span(NamedTuple):
    """A duration: its sign and the digits of its parts without needless zeros, empty for none of a unit."""

    negative: bool
    years: str
    months: str
    days: str
    hours: str
    minutes: str
    seconds: str


class Duration(SimpleType):
    """A duration, perhaps a negative one."""

    __slots__ = ()

    has_order = True

    def check(self, text: str) -> Fault | None:
        """Find the first part that has not its form."""
        body = text.removeprefix("-")
        date, mark, time = body[1:].partition("T")
        if not body.startswith("P") or (mark and not time) or not (date or time):
            return Fault("form" if text else "empty", text, _FORM)
        return _check_parts(date, _DATE_UNITS) or _check_parts(time, _TIME_UNITS)

    def read(self, text: str) -> Span:
        """Return sign and parts; nothing is neither positive nor negative."""
        date, _, time = text.removeprefix("-")[1:].partition("T")
        parts = _numbers(date, _DATE_UNITS) + _numbers(time, _TIME_UNITS)
        return Span(text.startswith("-") and any(parts), *parts)

    def compare(self, left: Span, right: Span) -> int | None:
        """Compare two durations; None where it depends on the month from which they are counted."""
        if left == right:
            return 0
        if left.negative != right.negative:
            return -1 if left.negative else 1
        lengths = zip(_lengths(left, right), _lengths(right, left), strict=True)
        orders = {(mine > other) - (mine < other) for mine, other in lengths}
        if len(orders) > 1 or 0 in orders:
            return None
        (order,) = orders
        return -order if left.negative else order


def _check_parts(text: str, units: str) -> Fault | None:
    """Check the numbers and units of the part before or after the T."""
    for unit in units:
        number, mark, rest = text.partition(unit)
        if not mark:
            continue
        digits = number.replace(".", "", 1) if unit == "S" else number
        if not are_digits(digits):
            return Fault("form", number + unit, "n" + unit)
        text = rest
    return Fault("form", text, _FORM) if text else None


def _numbers(text: str, units: str) -> list[str]:
    """Return the number before each unit, without needless zeros."""
    numbers = []
    for unit in units:
        number, mark, rest = text.partition(unit)
        if mark:
            text = rest
            whole, point, fraction = number.partition(".")
            fraction = fraction.rstrip("0")
            numbers.append(whole.lstrip("0") + (point if fraction else "") + fraction)
        else:
            numbers.append("")
    return numbers


def _lengths(span: Span, other: Span) -> list[Decimal]:
    """Return the seconds that a duration takes from each of the reference months, its sign not being regarded."""
    # Decimal numbers of this module are exact, and as quick to make of many digits as of few.
    from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal  # noqa: PLC0415 - few schemas limit durations

    digits = sum(map(len, span[1:])) + sum(map(len, other[1:]))
    exact = Context(prec=digits + 40, Emax=MAX_EMAX, Emin=MIN_EMIN)
    years, months, days, hours, minutes, seconds = (Decimal(number or "0") for number in span[1:])
    months = exact.add(exact.multiply(years, Decimal(12)), months)
    hours = exact.add(exact.multiply(days, Decimal(24)), hours)
    minutes = exact.add(exact.multiply(hours, Decimal(60)), minutes)
    seconds = exact.add(exact.multiply(minutes, Decimal(60)), seconds)
    return [exact.add(_month_seconds(months, year, month, exact), seconds) for year, month in _REFERENCES]


def _month_seconds(months: Decimal, year: int, month: int, exact: Context) -> Decimal:
    """Return the seconds of so many months from the beginning of one; the calendar repeats after 400 years."""
    from decimal import Decimal  # noqa: PLC0415 - see above

    cycles, rest = exact.divmod(months, Decimal(_CYCLE_MONTHS))
    last_year, last_month = divmod(month - 1 + int(rest), 12)
    days = _days_before(year + last_year, last_month + 1) - _days_before(year, month)
    all_days = exact.add(exact.multiply(cycles, Decimal(_CYCLE_DAYS)), Decimal(days))
    return exact.multiply(all_days, Decimal(86400))


def _days_before(year: int, month: int) -> int:
    """Count the days from the year 1 to the beginning of a month."""
    earlier = year - (month <= 2)
    leap_days = earlier // 4 - earlier // 100 + earlier // 400
    return 365 * (year - 1) + leap_days + (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)[month - 1]
