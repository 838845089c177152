"""The marks of notes: what they say, and which may follow which."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei.text.notes.marks import follows, normal, roman, written


@pytest.mark.parametrize(
    ("printed", "mark"),
    [("1", "1"), ("007", "7"), ("0", "0"), ("¹²", "12"), ("ᵃ", "a"), ("IV", "iv"), ("†", "†"), ("**", "**")],
)
def test_what_a_mark_says(printed: str, mark: str) -> None:
    assert normal(printed) == mark


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("1", "2", True),
        ("1", "3", True),  # one number may be missing
        ("1", "4", False),
        ("2", "1", False),
        ("a", "b", True),
        ("a", "c", False),
        ("а", "б", True),
        ("iii", "iv", True),
        ("iv", "vi", False),
        ("h", "i", True),
        ("*", "†", True),
        ("*", "**", True),
        ("*", "*", False),
        ("1", "a", False),
        ("1" * 6000, "1" * 6000, False),
    ],
    ids=lambda value: str(value)[:10],
)
def test_which_mark_follows(before: str, after: str, expected: bool) -> None:  # noqa: FBT001 - a table
    assert follows(before, after) is expected


@given(st.integers(1, 399))
def test_a_roman_numeral_reads_back(number: int) -> None:
    assert roman(written(number)) == number


@pytest.mark.parametrize("numeral", ["iiii", "vx", "ic", "abc", "", "iixx"])
def test_what_is_no_roman_numeral(numeral: str) -> None:
    assert roman(numeral) == 0
