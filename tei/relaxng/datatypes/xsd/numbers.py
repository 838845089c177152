"""Decimal numbers and integers, of any length.

XML Schema part 2, sections 3.2.3 (decimal) and 3.3.13 to 3.3.25 (integer and what is derived from it).
"""
# ruff: noqa: ARG002 - every datatype is handed a context; only qualified names and entities look at it

from __future__ import annotations

from tei.relaxng.datatypes.library import Fault
from tei.relaxng.datatypes.whitespace import SPACES
from tei.relaxng.datatypes.xsd.digits import NumberKey, is_decimal, is_integer, number_key, split_number
from tei.relaxng.datatypes.xsd.simple_type import SimpleType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

# What each integer type allows, both ends included; an empty end is open.
INTEGER_RANGES: Mapping[str, tuple[str, str]] = {
    "integer": ("", ""),
    "nonPositiveInteger": ("", "0"),
    "negativeInteger": ("", "-1"),
    "nonNegativeInteger": ("0", ""),
    "positiveInteger": ("1", ""),
    "long": ("-9223372036854775808", "9223372036854775807"),
    "int": ("-2147483648", "2147483647"),
    "short": ("-32768", "32767"),
    "byte": ("-128", "127"),
    "unsignedLong": ("0", "18446744073709551615"),
    "unsignedInt": ("0", "4294967295"),
    "unsignedShort": ("0", "65535"),
    "unsignedByte": ("0", "255"),
}
# Numbers of fewer digits than this are compared as machine numbers.
_SHORT = 18


class Decimal(SimpleType):
    """A number with a decimal point or none."""

    __slots__ = ()

    has_order = True
    has_digits = True

    def allows(self, text: str, context: Mapping[str, str]) -> bool:
        """Whether the string is a decimal number."""
        return is_decimal(text.strip(SPACES))

    def check(self, text: str) -> Fault | None:
        """Find whether it is digits with a point or none, after a sign or none."""
        return None if is_decimal(text) else Fault("form" if text else "empty", text, "a decimal number")

    def read(self, text: str) -> NumberKey:
        """Return a key that is equal and ordered as the number is."""
        return number_key(*split_number(text))


class Integer(Decimal):
    """A number without decimal point, within the range of its type."""

    __slots__ = ("_greatest", "_high", "_least", "_low", "_range")

    def __init__(self, name: str) -> None:
        super().__init__(name)
        low, high = INTEGER_RANGES[name]
        self._low, self._high = float(low or "-inf"), float(high or "inf")
        self._least = self.read(low) if low else None
        self._greatest = self.read(high) if high else None
        self._range = f"{low} to {high}" if low and high else f"{low} or more" if low else f"{high} or less"

    def allows(self, text: str, context: Mapping[str, str]) -> bool:
        """Whether the string is an integer of the type."""
        text = text.strip(SPACES)
        if len(text) < _SHORT:
            # Machine integers and floating-point limits compare exactly.
            return is_integer(text) and self._low <= int(text) <= self._high
        return self.check(text) is None

    def check(self, text: str) -> Fault | None:
        """Find whether it is digits after a sign or none, and within the range."""
        if not is_integer(text):
            return Fault("form" if text else "empty", text, "an integer")
        key = self.read(text)
        if (self._least is not None and key < self._least) or (
            self._greatest is not None and key > self._greatest
        ):
            return Fault("number-range", text, self._range)
        return None
