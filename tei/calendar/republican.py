"""The calendar of the French Republic: 12 months of 30 days and the days of the sans-culottes.

Year I begins on 22 September 1792. The leap years that were lived are III, VII and XI; the calendar was in use
until the end of 1805 (10 nivôse an XIV) and again for some weeks of 1871 (year 79), for which the leap years
are counted on by the rule of Romme's reform, every fourth year without three in four centuries, as historians
do.
"""

from __future__ import annotations

from tei.calendar.days import day_number

CALENDAR = "frenchRepublican"
COMPLEMENTARY = 13
"""The thirteenth month: the complementary days, five of them, six in a leap year."""
LAST_YEAR = 80
"""No document is dated later: the calendar was given up in year XIV and taken up again in year 79 only."""

_LEAP_YEARS_LIVED = (3, 7, 11)
_FIRST_DAY = day_number(1792, 9, 22)


def is_leap(year: int) -> bool:
    """Return whether the year of the Republic has a sixth complementary day."""
    if year <= 14:
        return year in _LEAP_YEARS_LIVED
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Return the number of days of a month, the complementary days being month 13."""
    if month < COMPLEMENTARY:
        return 30
    return 6 if is_leap(year) else 5


def republican_day(year: int, month: int, day: int) -> int:
    """Return the Julian Day Number of a date of the Republic; the year is counted from 1."""
    leap_days = sum(1 for earlier in range(1, min(year, LAST_YEAR + 1)) if is_leap(earlier))
    return _FIRST_DAY + 365 * (year - 1) + leap_days + 30 * (month - 1) + day - 1


def republican_date(number: int) -> tuple[int, int, int]:
    """Return year, month and day of the Republic of a Julian Day Number; the year is 0 or less before year I."""
    year = (number - _FIRST_DAY) // 365 + 1
    while year > 1 and republican_day(year, 1, 1) > number:
        year -= 1
    if not 1 <= year <= LAST_YEAR:
        return 0, 1, 1
    days = number - republican_day(year, 1, 1)
    return year, days // 30 + 1, days % 30 + 1
