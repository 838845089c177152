"""Numbers of any length, compared digit by digit as they are written: no conversion whose cost grows faster.

A key stands for a number; keys compare as their numbers do, and equal numbers have equal keys.
"""

from __future__ import annotations

NumberKey = tuple[int, int, str, str]

ZERO: NumberKey = (0, 0, "", "")

# A negative number is the greater, the smaller its digits are: so they are turned round, and its end is
# marked by a character above all digits, as -0.4 is greater than -0.45.
_TURNED = str.maketrans("0123456789", "9876543210")
_END = ":"


def number_key(negative: bool, whole: str, fraction: str) -> NumberKey:  # noqa: FBT001 - a sign is a truth value
    """Make the key of a number.

    Args:
        negative: whether it has a minus sign.
        whole: its digits before the point, any number of them.
        fraction: its digits after the point, any number of them.
    """
    whole = whole.lstrip("0")
    fraction = fraction.rstrip("0")
    if not whole and not fraction:
        return ZERO
    if negative:
        return (-1, -len(whole), whole.translate(_TURNED), fraction.translate(_TURNED) + _END)
    return (1, len(whole), whole, fraction)


def split_number(text: str) -> tuple[bool, str, str]:
    """Split a decimal number that is well formed into minus sign, digits before and digits after the point."""
    whole, _, fraction = text.lstrip("+-").partition(".")
    return text.startswith("-"), whole, fraction


def are_digits(text: str) -> bool:
    """Whether the text is one or more digits of ASCII."""
    return text.isdigit() and text.isascii()


def is_integer(text: str) -> bool:
    """Whether the text is digits with a sign or none before them."""
    return are_digits(text[1:] if text.startswith(("+", "-")) else text)


def is_decimal(text: str) -> bool:
    """Whether the text is digits with at most one point among them, with a sign or none before them."""
    return are_digits((text[1:] if text.startswith(("+", "-")) else text).replace(".", "", 1))


def successor(whole: str) -> str:
    """Return the digits of the next natural number."""
    kept = whole.rstrip("9")
    nines = len(whole) - len(kept)
    if not kept:
        return "1" + "0" * nines
    return kept[:-1] + str(int(kept[-1]) + 1) + "0" * nines


def predecessor(whole: str) -> str:
    """Return the digits of the natural number before one that is not zero; leading zeros may be left."""
    kept = whole.rstrip("0")
    return kept[:-1] + str(int(kept[-1]) - 1) + "9" * (len(whole) - len(kept))
