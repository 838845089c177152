"""How dates are written for machines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei.calendar.w3c import Date, dated, read_date

WRITTEN = [
    (Date(1953), "1953"),
    (Date(1953, 7), "1953-07"),
    (Date(1953, 7, 4), "1953-07-04"),
    (Date(843), "0843"),
    (Date(0), "-0001"),
    (Date(-43, 3, 15), "-0044-03-15"),
]
UNREADABLE = [
    "",
    "53",
    "1953-7-4",
    "1953-13",
    "1953-02-29",
    "0000-01-01",
    "1953-07-04T10:00",
    "١٩٥٣",
    "1953-07-04-01",
]


@pytest.mark.parametrize(("date", "text"), WRITTEN)
def test_written(date: Date, text: str) -> None:
    assert date.w3c() == text


@pytest.mark.parametrize("text", UNREADABLE)
def test_what_is_no_date(text: str) -> None:
    assert read_date(text) is None


@given(st.integers(-1_000_000, 5_000_000))
def test_every_day_of_our_era_reads_back(number: int) -> None:
    date = dated(number)
    if 0 < date.year <= 9999:
        assert read_date(date.w3c()) == date
    assert date.first_day() == date.last_day() == number


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    read_date(text)
