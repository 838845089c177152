"""Floating-point numbers: how they are written, rounded and compared."""

from __future__ import annotations

import math
from fractions import Fraction
from struct import unpack

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei.relaxng.datatypes.xsd.floats import nearest_double, nearest_single
from tests.relaxng.datatypes.asking import NOWHERE, fault, same, xsd


@pytest.mark.parametrize(
    "text", ["1", "1.", ".5", "-1e5", "1E+5", "+1.5e-05", "INF", "-INF", "NaN", " 0 ", "1e999999999999999999999"]
)
@pytest.mark.parametrize("name", ["float", "double"])
def test_floating_point_numbers(name: str, text: str) -> None:
    assert fault(name, text) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        ".",
        "e5",
        "1e",
        "1e+",
        "1e5.0",
        "1 e5",
        "+INF",
        "-NaN",
        "inf",
        "Infinity",
        "nan",
        "1_0",
        "1d",
        "٣",
        "0x1p3",
    ],
)
@pytest.mark.parametrize("name", ["float", "double"])
def test_no_floating_point_numbers(name: str, text: str) -> None:
    assert fault(name, text) is not None


@pytest.mark.parametrize(
    ("name", "left", "right", "equal"),
    [
        ("double", "1e2", "100.0", True),
        ("double", "-0", "0", True),
        ("double", "NaN", "NaN", True),
        ("double", "NaN", "0", False),
        ("double", "INF", "-INF", False),
        ("double", "1e400", "INF", True),
        ("double", "16777217", "16777216", False),
        ("float", "16777217", "16777216", True),
        ("float", "3.5e38", "INF", True),
        ("double", "3.5e38", "INF", False),
        ("double", "0.1", "0.1000000000000000055511151231257827", True),
    ],
)
def test_numbers_are_equal_after_rounding(name: str, left: str, right: str, equal: bool) -> None:  # noqa: FBT001
    assert same(name, left, right) is equal


@pytest.mark.parametrize(
    ("facet", "limit", "text", "allowed"),
    [
        ("minInclusive", "0", "-0", True),
        ("minExclusive", "-0", "0", False),
        ("maxInclusive", "INF", "1e500", True),
        ("maxExclusive", "INF", "INF", False),
        ("minInclusive", "-INF", "-1e5", True),
        ("maxInclusive", "INF", "NaN", False),
        ("minInclusive", "NaN", "NaN", True),
        ("minInclusive", "NaN", "1", False),
    ],
)
def test_limits(facet: str, limit: str, text: str, allowed: bool) -> None:  # noqa: FBT001
    assert (fault("double", text, (facet, limit)) is None) is allowed


@given(st.floats(allow_nan=False, allow_infinity=False), st.integers(0, 900))
def test_a_double_is_read_as_python_reads_it(number: float, zeros: int) -> None:
    mantissa, mark, exponent = repr(number).partition("e")
    point = "" if "." in mantissa else "."

    assert nearest_double(mantissa + point + "0" * zeros + mark + exponent) == number
    if 1e-4 < abs(number) < 1e16:
        assert nearest_double("0" * zeros + repr(abs(number))) == abs(number)


@given(st.integers(0, 2**31 - 2**23 - 2), st.integers(-1, 1))
def test_a_single_is_rounded_once(bits: int, side: int) -> None:
    # The middle between two neighbouring singles, or a little off it, written out in full.
    low, high = (unpack("<f", number.to_bytes(4, "little"))[0] for number in (bits, bits + 1))
    exact = (Fraction(low) + Fraction(high)) / 2 + side * Fraction(1, 10**300)
    digits = exact.numerator * 10**330 // exact.denominator

    rounded = nearest_single(f"{digits}e-330")

    assert rounded == {-1: low, 0: low if bits % 2 == 0 else high, 1: high}[side]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0e99999999999999999999", 0.0),
        ("0." + "0" * 5000 + "1e5001", 1.0),
        ("1" + "0" * 5000 + "e-5000", 1.0),
        ("9" * 5000 + "e-5000", 1.0),
        ("1e-99999999999999999999", 0.0),
        ("-1e99999999999999999999", -math.inf),
        ("3.4028235677973367e38", math.inf),
        ("3.4028235677973366e38", 3.4028234663852886e38),
    ],
    ids=lambda value: str(value)[:20],
)
def test_far_and_long_numbers(text: str, expected: float) -> None:
    assert nearest_single(text) == expected


def test_what_is_no_number_is_found_again_in_a_set() -> None:
    seen = {xsd("double").value(text, NOWHERE) for text in ("NaN", "-0", "0")}

    assert len(seen) == 2
    assert xsd("double").value(" NaN ", NOWHERE) in seen
