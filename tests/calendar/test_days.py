"""Counting days: known days in two calendars, days of the week, and Easter in both churches."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei.calendar.days import (
    GREGORIAN,
    JULIAN,
    date_of,
    day_number,
    easter,
    is_leap,
    month_length,
    shift_months,
    weekday,
)

if TYPE_CHECKING:
    import datetime as dt

SAME_DAYS = [
    ((1582, 10, 4), (1582, 10, 14), "the last Julian day in Rome"),
    ((1649, 1, 30), (1649, 2, 9), "the execution of Charles I"),
    ((1752, 9, 2), (1752, 9, 13), "the last Julian day in London"),
    ((1825, 12, 14), (1825, 12, 26), "the Decembrists"),
    ((1837, 1, 29), (1837, 2, 10), "the death of Pushkin"),
    ((1917, 10, 25), (1917, 11, 7), "the October Revolution"),
    ((1918, 1, 31), (1918, 2, 13), "the last Julian day in Moscow"),
    ((1700, 2, 29), (1700, 3, 11), "a leap day that one calendar has alone"),
    ((1066, 10, 14), (1066, 10, 20), "the battle of Hastings"),
    ((-43, 3, 15), (-43, 3, 13), "the Ides of March of 44 BC"),
]
WEEKDAYS = [((1776, 7, 4), 4), ((1914, 6, 28), 7), ((1953, 7, 4), 6), ((2000, 1, 1), 6)]
EASTERS = [
    (1818, (3, 22), (4, 14)),
    (1865, (4, 16), (4, 4)),
    (1916, (4, 23), (4, 10)),
    (1943, (4, 25), (4, 12)),
    (1953, (4, 5), (3, 23)),
    (1954, (4, 18), (4, 12)),
    (2024, (3, 31), (4, 22)),
]
"""Year, Western Easter in the Gregorian calendar, Eastern Easter in the Julian."""


@pytest.mark.parametrize(("julian", "gregorian"), [case[:2] for case in SAME_DAYS], ids=[c[2] for c in SAME_DAYS])
def test_one_day_in_two_calendars(julian: tuple[int, int, int], gregorian: tuple[int, int, int]) -> None:
    number = day_number(*julian, JULIAN)
    assert number == day_number(*gregorian)
    assert date_of(number) == gregorian
    assert date_of(number, JULIAN) == julian


@pytest.mark.parametrize(("date", "expected"), WEEKDAYS)
def test_days_of_the_week(date: tuple[int, int, int], expected: int) -> None:
    assert weekday(day_number(*date)) == expected


@pytest.mark.parametrize(("year", "western", "eastern"), EASTERS)
def test_easter(year: int, western: tuple[int, int], eastern: tuple[int, int]) -> None:
    assert date_of(easter(year)) == (year, *western)
    assert date_of(easter(year, JULIAN), JULIAN) == (year, *eastern)


def test_leap_years() -> None:
    assert [is_leap(year) for year in (1900, 2000, 1953, 1952)] == [False, True, False, True]
    assert is_leap(1900, JULIAN)
    assert (month_length(1900, 2), month_length(1900, 2, JULIAN), month_length(1953, 9)) == (28, 29, 30)


@given(st.dates())
def test_the_same_count_as_the_standard_library(date: dt.date) -> None:
    number = day_number(date.year, date.month, date.day)
    assert number - day_number(1, 1, 1) == date.toordinal() - 1
    assert weekday(number) == date.isoweekday()


@given(st.integers(-2_000_000, 6_000_000), st.sampled_from([GREGORIAN, JULIAN]))
def test_a_day_and_its_number(number: int, calendar: str) -> None:
    assert day_number(*date_of(number, calendar), calendar) == number


@given(st.integers(1, 4000))
def test_easter_is_a_sunday(year: int) -> None:
    assert weekday(easter(year)) == weekday(easter(year, JULIAN)) == 7


def test_months_are_counted_over_the_year() -> None:
    assert shift_months(1953, 1, -1) == (1952, 12)
    assert shift_months(1953, 12, 1) == (1954, 1)
    assert shift_months(1953, 7, -20) == (1951, 11)
