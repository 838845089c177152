"""Durations: how they are written, when two are equal, and when one is shorter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.relaxng.datatypes.asking import fault, same


@pytest.mark.parametrize(
    "text",
    [
        "P1Y",
        "-P2M",
        "P3D",
        "PT4H",
        "PT5M",
        "PT6S",
        "PT6.5S",
        "PT.5S",
        "PT6.S",
        "P1Y2M3DT4H5M6.7S",
        "P0D",
        " P1Y ",
        "P0001Y",
    ],
)
def test_durations(text: str) -> None:
    assert fault("duration", text) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "P",
        "-P",
        "PT",
        "P1YT",
        "1Y",
        "+P1Y",
        "P-1Y",
        "--P1Y",
        "P1.5Y",
        "P1",
        "PY",
        "P1M1Y",
        "P1Y1Y",
        "P1H",
        "PT1D",
        "PT.S",
        "PT1.5M",
        "PT1..5S",
        "P1W",
        "P 1Y",
        "P1yT",
        "P٣D",
    ],
)
def test_no_durations(text: str) -> None:
    assert fault("duration", text) is not None


@pytest.mark.parametrize(
    ("left", "right", "equal"),
    [
        ("P1Y", "P01Y0M", True),
        ("PT1S", "PT1.00S", True),
        ("P0D", "-PT0.0S", True),
        ("PT.5S", "PT0.50S", True),
        ("P1Y", "P12M", False),
        ("P1D", "PT24H", False),
        ("P1D", "-P1D", False),
    ],
)
def test_durations_are_equal_part_by_part(left: str, right: str, equal: bool) -> None:  # noqa: FBT001
    assert same("duration", left, right) is equal


@pytest.mark.parametrize(
    ("shorter", "longer"),
    [
        ("P0D", "PT0.001S"),
        ("PT59M", "PT1H"),
        ("P11M", "P1Y"),
        ("P27D", "P1M"),
        ("P1M", "P32D"),
        ("P364D", "P1Y"),
        ("P1Y", "P367D"),
        ("-P1D", "P0D"),
        ("-P2D", "-P1D"),
        ("-P32D", "-P1M"),
        ("P1M", "P1MT1S"),
        ("P1Y1D", "P13M"),
        ("P400Y", "P146098D"),
        ("P146096D", "P400Y"),
    ],
)
def test_a_duration_is_shorter_from_whatever_month_it_is_counted(shorter: str, longer: str) -> None:
    assert fault("duration", shorter, ("maxExclusive", longer)) is None
    assert fault("duration", longer, ("minExclusive", shorter)) is None
    assert fault("duration", longer, ("maxInclusive", shorter)) is not None


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("P1M", "P28D"),
        ("P1M", "P29D"),
        ("P1M", "P30D"),
        ("P1M", "P31D"),
        ("P1Y", "P365D"),
        ("P5M", "P150D"),
        ("P5M", "P153D"),
        ("-P1M", "-P30D"),
        ("P12M", "P1Y"),
        ("PT24H", "P1D"),
    ],
)
def test_durations_of_which_neither_is_shorter(left: str, right: str) -> None:
    for facet in ("minInclusive", "maxInclusive", "minExclusive", "maxExclusive"):
        assert fault("duration", left, (facet, right)) is not None


@given(st.integers(0, 10**9), st.integers(0, 10**9), st.booleans())
def test_seconds_are_ordered_as_numbers(left: int, right: int, negative: bool) -> None:  # noqa: FBT001
    sign = "-" if negative else ""
    shorter = (left > right) if negative else (left < right)

    found = fault("duration", f"{sign}PT{left}S", ("maxExclusive", f"{sign}PT{right}S"))

    assert (found is None) is shorter
