"""Dates as W3C forms write them: a year, a month or a day of the proleptic Gregorian calendar."""

from __future__ import annotations

from tei.calendar.days import date_of, day_number, month_length
from tei.typed import NamedTuple


class Date(NamedTuple):
    """A Gregorian date with as much precision as it has: month and day may be 0; the year is astronomical."""

    year: int
    month: int = 0
    day: int = 0

    def w3c(self) -> str:
        """Return ``1953``, ``1953-07`` or ``1953-07-04``; 44 BC is ``-0044`` (XML Schema Part 2, 3.2.7)."""
        year = f"{self.year:04d}" if self.year > 0 else f"-{1 - self.year:04d}"
        if self.day:
            return f"{year}-{self.month:02d}-{self.day:02d}"
        return f"{year}-{self.month:02d}" if self.month else year

    def first_day(self) -> int:
        """Return the number of its first day."""
        return day_number(self.year, self.month or 1, self.day or 1)

    def last_day(self) -> int:
        """Return the number of its last day."""
        month = self.month or 12
        return day_number(self.year, month, self.day or month_length(self.year, month))


def dated(number: int) -> Date:
    """Return the date of a day number."""
    return Date(*date_of(number))


def read_date(text: str) -> Date | None:
    """Return the date written as ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``, or None if it is not one."""
    parts = text.split("-")
    if len(parts) > 3 or [len(part) for part in parts] != [4, 2, 2][: len(parts)]:
        return None
    if not all(part.isascii() and part.isdigit() for part in parts):
        return None
    date = Date(*(int(part) for part in parts))
    return date if _exists(date, len(parts)) else None


def _exists(date: Date, parts: int) -> bool:
    if date.year == 0 or (parts > 1 and not 1 <= date.month <= 12):
        return False
    return parts < 3 or 1 <= date.day <= month_length(date.year, date.month)
