"""The time line of the Gregorian calendar, over which years of any number of digits lie.

XML Schema part 2, section 3.2.7.4 (how dateTimes compare); the year before 1 is -1.
"""

from __future__ import annotations

from tei.relaxng.datatypes.xsd.digits import number_key, predecessor, successor
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.datatypes.xsd.digits import NumberKey

_MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAY = 24 * 60
_ZONE_LIMIT = 14 * 60


class Year(NamedTuple):
    """A year as it is written: whether before our era, and its digits without zeros in front."""

    negative: bool
    digits: str

    def is_leap(self) -> bool:
        """Whether it has a 29 February: the year -1, taken for 0, has one, and so -5."""
        number = int(self.digits[-4:])
        if self.negative:
            number -= 1
        return number % 4 == 0 and (number % 100 != 0 or number % 400 == 0)

    def minutes(self) -> int:
        """Count its minutes."""
        return (366 if self.is_leap() else 365) * _DAY

    def next(self) -> Year:
        """Return the year after it."""
        if self.negative and self.digits != "1":
            return self._replace(digits=predecessor(self.digits).lstrip("0"))
        return Year(negative=False, digits="1" if self.negative else successor(self.digits))

    def previous(self) -> Year:
        """Return the year before it."""
        if not self.negative and self.digits != "1":
            return self._replace(digits=predecessor(self.digits).lstrip("0"))
        return Year(negative=True, digits=successor(self.digits) if self.negative else "1")


def month_length(year: Year, month: int) -> int:
    """Count the days of a month, the first month being 1."""
    return 29 if month == 2 and year.is_leap() else _MONTH_LENGTHS[month - 1]


class Moment(NamedTuple):
    """A point on the time line.

    Attributes:
        zoned: whether it was written with a time zone; if so the rest is in UTC.
        year: the year it lies in.
        minute: counted from the beginning of the year.
        second: two digits, perhaps with a point and more, no zeros at the end; seconds compare as text.
    """

    zoned: bool
    year: Year
    minute: int
    second: str

    def shifted(self, minutes: int) -> Moment:
        """Return the moment so many minutes later, less than a year."""
        year, minute = self.year, self.minute + minutes
        if minute < 0:
            year = year.previous()
            minute += year.minutes()
        elif minute >= year.minutes():
            minute -= year.minutes()
            year = year.next()
        return self._replace(year=year, minute=minute)

    def key(self) -> tuple[NumberKey, int, str]:
        """Return what is ordered as moments are, regardless of zones."""
        return number_key(self.year.negative, self.year.digits, ""), self.minute, self.second


def moment(year: Year, month: int, day: int, minute: int, second: str) -> Moment:
    """Make a moment without time zone; the minute is counted from midnight."""
    days = sum(month_length(year, earlier) for earlier in range(1, month)) + day - 1
    return Moment(zoned=False, year=year, minute=days * _DAY + minute, second=second)


def compare_moments(left: Moment, right: Moment) -> int | None:
    """Compare two moments: -1, 0, 1, or None where one has no time zone and its zone would decide."""
    if left.zoned == right.zoned:
        first, second = left.key(), right.key()
        return (first > second) - (first < second)
    if right.zoned:
        opposite = compare_moments(right, left)
        return None if opposite is None else -opposite
    if left.key() < right.shifted(-_ZONE_LIMIT).key():
        return -1
    return 1 if left.key() > right.shifted(_ZONE_LIMIT).key() else None
