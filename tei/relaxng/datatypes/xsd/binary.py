"""Octets written as text: two hexadecimal digits each, or base 64.

XML Schema part 2, sections 3.2.15 (hexBinary) and 3.2.16 (base64Binary). Lengths are counted in octets. A
pattern sees the text with its white space, as base 64 may have white space anywhere.
"""

from __future__ import annotations

from tei.relaxng.datatypes.library import Fault
from tei.relaxng.datatypes.whitespace import SPACES, replace
from tei.relaxng.datatypes.xsd.simple_type import SimpleType

_BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_HEXADECIMAL = "0123456789abcdefABCDEF"


class HexBinary(SimpleType):
    """Octets as pairs of hexadecimal digits."""

    __slots__ = ()

    has_length = True

    def normalized(self, text: str) -> str:
        """Leave white space."""
        return text

    def check(self, text: str) -> Fault | None:
        """Find a character that is no hexadecimal digit, or an odd number of them."""
        strange = text.strip(_HEXADECIMAL)
        if strange:
            return Fault("characters", strange[0], "0-9 a-f A-F")
        return Fault("form", text, "an even number of digits") if len(text) % 2 else None

    def read(self, text: str) -> str:
        """Return the digits, which are equal when the octets are."""
        return text.strip(SPACES).upper()

    def length(self, text: str) -> int:
        """Count the octets."""
        return len(text.strip(SPACES)) // 2


class Base64Binary(SimpleType):
    """Octets in base 64, white space being allowed between all characters."""

    __slots__ = ()

    has_length = True

    def normalized(self, text: str) -> str:
        """Leave white space."""
        return text

    def check(self, text: str) -> Fault | None:
        """Find a character that is none of base 64, a wrong number of them, or bits after the last octet."""
        packed = self.read(text)
        body = packed.rstrip("=")
        strange = body.strip(_BASE64)
        if strange:
            return Fault("characters", strange[0], "A-Z a-z 0-9 + / and = at the end")
        padding = len(packed) - len(body)
        if len(packed) % 4 or padding > 2:
            return Fault("form", text, "groups of four characters, the last filled up with =")
        # The last character before one = carries four bits, before two of them two: the others must be zero.
        if padding and _BASE64.index(body[-1]) % (4**padding):
            return Fault("form", packed[-4:], "no bits left over before =")
        return None

    def read(self, text: str) -> str:
        """Return the characters without white space, which are equal when the octets are."""
        return replace(text).replace(" ", "")

    def length(self, text: str) -> int:
        """Count the octets."""
        packed = self.read(text)
        return len(packed) // 4 * 3 - (len(packed) - len(packed.rstrip("=")))
