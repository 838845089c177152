"""The calendar of the French Republic against days that history books give in both."""

from __future__ import annotations

import pytest

from tei.calendar.days import date_of, day_number
from tei.calendar.republican import is_leap, month_length, republican_date, republican_day

KNOWN = [
    ((1, 1, 1), (1792, 9, 22), "the first day"),
    ((2, 1, 14), (1793, 10, 5), "the calendar is decreed"),
    ((2, 11, 9), (1794, 7, 27), "9 Thermidor"),
    ((3, 13, 6), (1795, 9, 22), "a sixth complementary day"),
    ((4, 1, 1), (1795, 9, 23), "the year after a leap year"),
    ((4, 1, 13), (1795, 10, 5), "13 Vendémiaire"),
    ((5, 12, 18), (1797, 9, 4), "18 Fructidor"),
    ((8, 2, 18), (1799, 11, 9), "18 Brumaire"),
    ((12, 1, 1), (1803, 9, 24), "the year after another"),
    ((13, 3, 11), (1804, 12, 2), "the coronation"),
    ((14, 4, 10), (1805, 12, 31), "the last day"),
]


@pytest.mark.parametrize(("date", "expected"), [case[:2] for case in KNOWN], ids=[case[2] for case in KNOWN])
def test_known_days(date: tuple[int, int, int], expected: tuple[int, int, int]) -> None:
    assert date_of(republican_day(*date)) == expected


@pytest.mark.parametrize(("date", "expected"), [case[:2] for case in KNOWN], ids=[case[2] for case in KNOWN])
def test_known_days_back(date: tuple[int, int, int], expected: tuple[int, int, int]) -> None:
    assert republican_date(day_number(*expected)) == date


def test_before_the_republic_there_is_no_year_of_it() -> None:
    assert republican_date(day_number(1792, 9, 21))[0] == 0
    assert republican_date(day_number(1953, 7, 4))[0] == 0


def test_days_follow_one_another() -> None:
    days = [
        republican_day(year, month, day)
        for year in range(1, 16)
        for month in range(1, 14)
        for day in range(1, month_length(year, month) + 1)
    ]
    assert days == list(range(days[0], days[0] + len(days)))


def test_leap_years_that_were_lived() -> None:
    assert [year for year in range(1, 15) if is_leap(year)] == [3, 7, 11]
