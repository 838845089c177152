"""Dates and times: a point in time, a day, a month of a year, a day of every month, and so on.

XML Schema part 2, sections 3.2.7 (dateTime) to 3.2.14 (gMonth), in the form of its first edition: there is
no year 0, and the day ends at 23:59:59, not at 24:00:00; the second 60 is allowed anywhere, as leap seconds
come unforeseen. Years may have any number of digits.
"""
# ruff: noqa: ARG002 - every datatype is handed a context; only qualified names and entities look at it

from __future__ import annotations

from tei.relaxng.datatypes.library import Fault
from tei.relaxng.datatypes.whitespace import SPACES
from tei.relaxng.datatypes.xsd.digits import are_digits
from tei.relaxng.datatypes.xsd.simple_type import SimpleType
from tei.relaxng.datatypes.xsd.timeline import Moment, Year, compare_moments, moment, month_length
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

FORMS: Mapping[str, str] = {
    "dateTime": "YYYY-MM-DDThh:mm:ss",
    "date": "YYYY-MM-DD",
    "time": "hh:mm:ss",
    "gYearMonth": "YYYY-MM",
    "gYear": "YYYY",
    "gMonthDay": "--MM-DD",
    "gDay": "---DD",
    "gMonth": "--MM",
}
_ZONE_FORM = "Z, +hh:mm or -hh:mm"
_MONTHS = frozenset(f"{month:02}" for month in range(1, 13))
_COMMON: Mapping[str, Collection[str]] = {
    # All days but 29 February.
    "MM-DD": [
        f"{month:02}-{day:02}"
        for month in range(1, 13)
        for day in range(1, month_length(Year(negative=False, digits="1"), month) + 1)
    ],
    "MM": _MONTHS,
    "DD": [f"{day:02}" for day in range(1, 32)],
    "hh": [f"{hour:02}" for hour in range(24)],
    "mm": [f"{minute:02}" for minute in range(60)],
    "ss": [f"{second:02}" for second in range(60)],
}


class _Parts(NamedTuple):
    """The parts of a value as they are written; what its type has not stands for a day of a leap year."""

    year: str
    month: str
    day: str
    time: str
    zone: str


class DateType(SimpleType):
    """One of the eight types; a time zone may follow the form of each."""

    __slots__ = ("_chunks", "_form", "_mark", "_parts")

    has_order = True

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._form = FORMS[name]
        date = "" if name == "time" else self._form.partition("T")[0]
        self._mark = date[: len(date) - len(date.lstrip("-"))]
        self._parts = "".join(letter for letter in "YMD" if letter in date)
        self._chunks = _common_chunks(self._form)

    def allows(self, text: str, context: Mapping[str, str]) -> bool:
        """Whether the string is in the type; most have its bare form, in UTC or without zone."""
        bare = text.removesuffix("Z")
        if len(bare) == len(self._form) and (self._parts[:1] != "Y" or _is_common_year(bare[:4])):
            for place, words in self._chunks:
                if bare[place] not in words:
                    break
            else:
                return True
        return self.check(text.strip(SPACES)) is None

    def check(self, text: str) -> Fault | None:
        """Find the first part that has not its form, or is out of its range."""
        parts = self._split(text)
        if parts is None:
            return Fault("form" if text else "empty", text, self._form)
        return (
            _check_year(parts.year)
            or _check_day(parts.year, parts.month, parts.day)
            or _check_time(parts.time)
            or _check_zone(parts.zone)
        )

    def read(self, text: str) -> Moment:
        """Return the moment at which what the value names begins."""
        parts = self._split(text)
        if parts is None:
            raise ValueError(f"not in the datatype {self.name}")
        hours, minutes, seconds = parts.time.split(":")
        if "." in seconds:
            seconds = seconds.rstrip("0").rstrip(".")
        year = Year(parts.year.startswith("-"), parts.year.lstrip("-0"))
        minute = int(hours) * 60 + int(minutes)
        local = moment(year, int(parts.month), int(parts.day), minute, seconds)
        return local.shifted(-_offset(parts.zone))._replace(zoned=True) if parts.zone else local

    def compare(self, left: Moment, right: Moment) -> int | None:
        """Compare two moments; without time zone one of them may come neither before nor after the other."""
        return compare_moments(left, right)

    def _split(self, text: str) -> _Parts | None:
        """Take a value apart; None where it has not its parts."""
        text, zone = _split_zone(text)
        date, time = text, "00:00:00"
        if self.name == "time":
            date, time = "", text
        elif self.name == "dateTime":
            date, mark, time = text.partition("T")
            if not mark:
                return None
        if not date.startswith(self._mark):
            return None
        digits = date[len(self._mark) :]
        minus = "-" if self._parts[:1] == "Y" and digits.startswith("-") else ""
        numbers = digits[len(minus) :].split("-") if self._parts else []
        if len(numbers) != len(self._parts):
            return None
        year = minus + numbers[0] if self._parts[:1] == "Y" else "2000"
        month = numbers[self._parts.index("M")] if "M" in self._parts else "01"
        day = numbers[-1] if "D" in self._parts else "01"
        return _Parts(year, month, day, time, zone)


def _common_chunks(form: str) -> list[tuple[slice, frozenset[str]]]:
    """Return where each part of a form but the year stands, with the mark before it, and what is often there."""
    chunks = []
    for part, numbers in _COMMON.items():
        place = form.find(part)
        if place >= 0:
            start = len(form[:place].rstrip("-T:"))
            mark = form[start:place]
            chunks.append((slice(start, place + len(part)), frozenset(mark + number for number in numbers)))
            form = form.replace(part, "." * len(part))
    return chunks


def _is_common_year(text: str) -> bool:
    """Whether the text is a year of four digits."""
    return text.isdigit() and text.isascii() and text != "0000"


def _split_zone(text: str) -> tuple[str, str]:
    """Split a value where its time zone begins."""
    if text.endswith("Z"):
        return text[:-1], "Z"
    plus = text.find("+")
    if plus >= 0:
        return text[:plus], text[plus:]
    if text[-6:-5] == "-" and text[-3:-2] == ":":
        return text[:-6], text[-6:]
    return text, ""


def _check_year(year: str) -> Fault | None:
    """Check a year, which may have a minus sign."""
    digits = year.removeprefix("-")
    if not are_digits(digits) or len(digits) < 4 or (len(digits) > 4 and digits[0] == "0"):
        return Fault("year-digits", year, "YYYY")
    return Fault("year-zero", year) if digits == "0000" else None


def _check_day(year: str, month: str, day: str) -> Fault | None:
    """Check month and day of a year that is right."""
    if len(month) != 2 or not are_digits(month):
        return Fault("month-digits", month, "MM")
    if len(day) != 2 or not are_digits(day):
        return Fault("day-digits", day, "DD")
    if month not in _MONTHS:
        return Fault("month-range", month, "01-12")
    last = month_length(Year(year.startswith("-"), year.lstrip("-0")), int(month))
    return None if 1 <= int(day) <= last else Fault("day-range", day, f"01-{last}")


def _check_time(time: str) -> Fault | None:
    """Check hours, minutes and seconds, which may have a fraction."""
    whole, _, fraction = time.partition(".")
    hours, minutes, seconds = whole[:2], whole[3:5], whole[6:]
    if (
        len(whole) != 8
        or not whole[2] == whole[5] == ":"
        or not are_digits(hours + minutes + seconds)
        or (fraction and not are_digits(fraction))
    ):
        return Fault("form", time, "hh:mm:ss")
    if hours > "23":
        return Fault("hour-range", hours, "00-23")
    if minutes > "59":
        return Fault("minute-range", minutes, "00-59")
    return Fault("second-range", seconds, "00-60") if seconds > "60" else None


def _check_zone(zone: str) -> Fault | None:
    """Check a time zone, or that there is none."""
    if zone in {"", "Z"}:
        return None
    hours, colon, minutes = zone[1:].partition(":")
    if not (colon and len(hours) == len(minutes) == 2 and are_digits(hours + minutes)):
        return Fault("form", zone, _ZONE_FORM)
    if minutes > "59" or abs(_offset(zone)) > 14 * 60:
        return Fault("zone-range", zone, "-14:00 to +14:00")
    return None


def _offset(zone: str) -> int:
    """Return how many minutes a time zone is ahead of UTC."""
    if zone == "Z":
        return 0
    minutes = int(zone[1:3]) * 60 + int(zone[4:])
    return -minutes if zone[0] == "-" else minutes
