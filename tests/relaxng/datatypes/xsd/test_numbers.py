"""Decimal numbers and integers, their order and equality, at any length."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei.relaxng.datatypes.xsd.digits import number_key, predecessor, split_number, successor
from tests.relaxng.datatypes.asking import NOWHERE, fault, same, xsd


@pytest.mark.parametrize("text", ["0", "-0", "+1", "007", "1.5", "1.", ".5", "-.5", "+00.10", " 3\n", "9" * 400])
def test_decimal_numbers(text: str) -> None:
    assert fault("decimal", text) is None


@pytest.mark.parametrize(
    "text", ["", ".", "-", "+-1", "--1", "1e3", "1,5", "1 000", "٣", "1_0", "½", "²", "1.2.3", "INF", "NaN", "0x1"]
)
def test_no_decimal_numbers(text: str) -> None:
    assert fault("decimal", text) is not None


@pytest.mark.parametrize("text", ["1.", "1.0", ".0", "", "+", "1e2", "1 2", "٣", "a"])
def test_no_integers(text: str) -> None:
    assert fault("integer", text) is not None


@pytest.mark.parametrize(
    ("name", "least", "greatest"),
    [
        ("byte", -(2**7), 2**7 - 1),
        ("short", -(2**15), 2**15 - 1),
        ("int", -(2**31), 2**31 - 1),
        ("long", -(2**63), 2**63 - 1),
        ("unsignedByte", 0, 2**8 - 1),
        ("unsignedShort", 0, 2**16 - 1),
        ("unsignedInt", 0, 2**32 - 1),
        ("unsignedLong", 0, 2**64 - 1),
        ("nonNegativeInteger", 0, None),
        ("positiveInteger", 1, None),
        ("nonPositiveInteger", None, 0),
        ("negativeInteger", None, -1),
        ("integer", None, None),
    ],
)
def test_the_ranges_of_the_integer_types(name: str, least: int | None, greatest: int | None) -> None:
    for limit, beyond in ((least, -1), (greatest, 1)):
        if limit is None:
            assert fault(name, f"{'-' if beyond < 0 else ''}{'9' * 50}") is None
        else:
            assert fault(name, str(limit)) is None
            assert fault(name, f"{'-' if limit < 0 else '+'}{'0' * 30}{abs(limit)}") is None
            assert fault(name, str(limit + beyond)) is not None
            assert fault(name, f"{'-' if beyond < 0 else ''}{'9' * 50}") is not None


@pytest.mark.parametrize(
    ("name", "left", "right", "equal"),
    [
        ("decimal", "1.0", "1", True),
        ("decimal", "-0.0", "0", True),
        ("decimal", "+.50", "0.5", True),
        ("decimal", "0.1", "0.10000000000000000001", False),
        ("decimal", "-1", "1", False),
        ("integer", "-007", "-7", True),
        ("integer", "10", "100", False),
    ],
)
def test_numbers_are_equal_by_value(name: str, left: str, right: str, equal: bool) -> None:  # noqa: FBT001
    assert same(name, left, right) is equal


NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, places=6, min_value=-(10**12), max_value=10**12)


@given(NUMBERS, NUMBERS, st.integers(0, 3))
def test_keys_are_ordered_as_numbers_are(left: Decimal, right: Decimal, zeros: int) -> None:
    first = number_key(*split_number(f"{left:f}" + "0" * zeros))
    second = number_key(*split_number(f"{right:f}"))

    assert (first < second) is (left < right)
    assert (first == second) is (left == right)


@given(st.from_regex(r"[+-]?(0|[1-9]{1,2}|10?0?|9?9?9)(\.[01]{0,3})?", fullmatch=True))
def test_near_numbers_are_ordered_too(text: str) -> None:
    for other in ("0", "-1", "-0.1", "-0.11", "9", "-9", "10", "0.1", "99.9"):
        keys = number_key(*split_number(text)), number_key(*split_number(other))
        assert (keys[0] < keys[1]) is (Decimal(text) < Decimal(other))


@given(st.integers(1, 10**30))
def test_the_numbers_before_and_after(number: int) -> None:
    assert successor(str(number)) == str(number + 1)
    assert predecessor(str(number)).lstrip("0") == (str(number - 1) if number > 1 else "")


@given(st.integers(-(2**70), 2**70))
def test_the_quick_answer_for_an_integer_is_that_of_the_slow_one(number: int) -> None:
    for name, bits in (("long", 64), ("int", 32), ("short", 16), ("byte", 8)):
        assert (fault(name, str(number)) is None) is (-(2 ** (bits - 1)) <= number < 2 ** (bits - 1))


def test_a_value_is_a_key_and_not_a_number() -> None:
    assert xsd("integer").value("9" * 20_000, NOWHERE) == number_key(False, "9" * 20_000, "")  # noqa: FBT003
