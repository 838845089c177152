"""Floating-point numbers: with an exponent or none, infinite ones, and what is not a number.

XML Schema part 2, sections 3.2.4 (float) and 3.2.5 (double). Zero and minus zero are equal here, and so is
what is not a number to itself, which no number is less or greater than.
"""
# ruff: noqa: ARG002 - every datatype is handed a context; only qualified names and entities look at it

from __future__ import annotations

from tei.relaxng.datatypes.library import Fault
from tei.relaxng.datatypes.whitespace import SPACES
from tei.relaxng.datatypes.xsd.digits import is_decimal, is_integer, split_number
from tei.relaxng.datatypes.xsd.simple_type import SimpleType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

_INFINITE = {"INF": float("inf"), "-INF": float("-inf")}
_NOT_A_NUMBER = "NaN"
# No double lies so near to the middle between two others that more digits could matter (767 are enough).
_DIGITS = 800
# An exponent of more digits makes zero or infinity of any number, as no text is so long as to outweigh it.
_EXPONENT_LENGTH = 15
_GREATEST_EXPONENT = 9999


class Double(SimpleType):
    """A number of double precision."""

    __slots__ = ()

    has_order = True

    def allows(self, text: str, context: Mapping[str, str]) -> bool:
        """Whether the string is a floating-point number; most are written without exponent."""
        text = text.strip(SPACES)
        return is_decimal(text) or self.check(text) is None

    def check(self, text: str) -> Fault | None:
        """Find whether it is a decimal number with an exponent or none, or one of the three words."""
        mantissa, exponent = _split_exponent(text)
        if (is_decimal(mantissa) and is_integer(exponent)) or text in _INFINITE or text == _NOT_A_NUMBER:
            return None
        return Fault("form" if text else "empty", text, "a number, INF, -INF or NaN")

    def read(self, text: str) -> float | str:
        """Return the number; for what is none its own word, so that it equals itself."""
        if text == _NOT_A_NUMBER:
            return text
        return _INFINITE[text] if text in _INFINITE else self._nearest(text)

    def _nearest(self, text: str) -> float:
        return nearest_double(text)

    def compare(self, left: float | str, right: float | str) -> int | None:
        """Compare two numbers; what is not a number has no place in their order."""
        if isinstance(left, str) or isinstance(right, str):
            return 0 if left == right else None
        return super().compare(left, right)


class Float(Double):
    """A number of single precision."""

    __slots__ = ()

    def _nearest(self, text: str) -> float:
        return nearest_single(text)


def nearest_double(text: str) -> float:
    """Return the double nearest to a well-formed number of any length."""
    negative, digits, power = _scaled(text)
    power = max(-_GREATEST_EXPONENT, min(power, _GREATEST_EXPONENT))
    nearest = float(f"{digits}e{power}")
    return -nearest if negative else nearest


def nearest_single(text: str) -> float:
    """Return the single-precision number nearest to a well-formed number of any length."""
    from struct import pack, unpack  # noqa: PLC0415 - single precision is seldom asked for

    double = nearest_double(text)
    if double in {0.0, *_INFINITE.values()}:
        return double
    # Rounded twice to the nearest, a number may come out wrong; rounded first to the double towards zero
    # with its last bit set where anything was lost, it can't.
    (bits,) = unpack("<Q", pack("<d", abs(double)))
    side = _side(text, abs(double))
    (odd,) = unpack("<d", pack("<Q", (bits - (side < 0)) | (side != 0)))
    single: float
    try:
        (single,) = unpack("<f", pack("<f", odd))
    except OverflowError:
        single = float("inf")
    return -single if double < 0 else single


def _side(text: str, double: float) -> int:
    """Say whether the absolute value of a number is less (-1), equal (0) or greater (1) than a finite double."""
    _, digits, power = _scaled(text)
    power = max(-_GREATEST_EXPONENT, power)
    top, bottom = double.as_integer_ratio()
    exact: int = int(digits) * 10 ** max(power, 0) * bottom
    rounded: int = top * 10 ** max(-power, 0)
    return (exact > rounded) - (exact < rounded)


def _split_exponent(text: str) -> tuple[str, str]:
    """Split a number at its exponent, which is ``0`` where it has none."""
    mantissa, mark, exponent = text.replace("E", "e").partition("e")
    return mantissa, exponent if mark else "0"


def _scaled(text: str) -> tuple[bool, str, int]:
    """Bring a number to sign, at most 801 digits without zeros in front, and the power of ten they stand at.

    A last digit stands for all digits that are cut off: it is 0 where they are zeros, else 1.
    """
    mantissa, exponent = _split_exponent(text)
    negative, whole, fraction = split_number(mantissa)
    digits = (whole + fraction).lstrip("0") or "0"
    size = exponent.lstrip("+-0") or "0"
    power = int(size) if len(size) <= _EXPONENT_LENGTH else 10**_EXPONENT_LENGTH
    power = (-power if exponent.startswith("-") else power) - len(fraction)
    if len(digits) > _DIGITS:
        power += len(digits) - _DIGITS - 1
        digits = digits[:_DIGITS] + ("1" if digits[_DIGITS:].strip("0") else "0")
    return negative, digits, power
