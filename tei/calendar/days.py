"""Days counted through: one number for a day, whatever the calendar it is named in.

The number is the Julian Day Number of noon on that day, so that a Julian date, a Gregorian date and a day of the
week are turned into each other by counting. Years are astronomical here: 0 is 1 BC, -1 is 2 BC.
"""

from __future__ import annotations

GREGORIAN = "gregorian"
JULIAN = "julian"
GREGORIAN_IN_RUSSIA = (1918, 2, 14)
"""From this day on no document in the languages known here keeps the Julian calendar."""

_MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_leap(year: int, calendar: str = GREGORIAN) -> bool:
    """Return whether the astronomical year has a 29 February in the calendar."""
    if calendar == JULIAN:
        return year % 4 == 0
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int, calendar: str = GREGORIAN) -> int:
    """Return the number of days of a month, counted from 1."""
    return 29 if month == 2 and is_leap(year, calendar) else _MONTH_LENGTHS[month - 1]


def day_number(year: int, month: int, day: int, calendar: str = GREGORIAN) -> int:
    """Return the Julian Day Number of a date; the day may lie beyond the month's end and is counted on."""
    shift = (14 - month) // 12
    years = year + 4800 - shift
    days = day + (153 * (month + 12 * shift - 3) + 2) // 5 + 365 * years + years // 4
    if calendar == JULIAN:
        return days - 32083
    return days - years // 100 + years // 400 - 32045


def date_of(number: int, calendar: str = GREGORIAN) -> tuple[int, int, int]:
    """Return year, month and day of a Julian Day Number."""
    if calendar == JULIAN:
        century, rest = 0, number + 32082
    else:
        shifted = number + 32044
        century = (4 * shifted + 3) // 146097
        rest = shifted - 146097 * century // 4
    years = (4 * rest + 3) // 1461
    day_of_year = rest - 1461 * years // 4
    month = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * month + 2) // 5 + 1
    return 100 * century + years - 4800 + month // 10, month + 3 - 12 * (month // 10), day


def weekday(number: int) -> int:
    """Return the day of the week of a Julian Day Number; Monday is 1, Sunday 7."""
    return number % 7 + 1


def shift_months(year: int, month: int, months: int) -> tuple[int, int]:
    """Return the year and month that lie some months later, or earlier when the number is negative."""
    count = 12 * year + month - 1 + months
    return count // 12, count % 12 + 1


def easter(year: int, calendar: str = GREGORIAN) -> int:
    """Return the Julian Day Number of Easter Sunday, by the reckoning of the Western or the Eastern church."""
    golden = year % 19
    if calendar == JULIAN:
        moon = (19 * golden + 15) % 30
        sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 6) % 7
        return day_number(year, 3, 22 + moon + sunday, JULIAN)
    century = year // 100
    moon = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon -= moon // 28 * (1 - 29 // (moon + 1) * ((21 - golden) // 11))
    sunday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    full = moon - sunday
    month = 3 + (full + 40) // 44
    return day_number(year, month, full + 28 - 31 * (month // 4))
