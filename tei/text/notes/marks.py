"""The marks of notes and their order: 1, 2, 3; a, b, c; i, ii, iii; *, †, ‡; ¹, ², ³."""

from __future__ import annotations

SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉ", "0123456789abcde")
SYMBOLS = "*†‡§¶#"
DIGITS = frozenset("0123456789")
LONGEST_NUMBER = 6
"""Digits: a longer number is no mark of a note."""
ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


def normal(mark: str) -> str:
    """Return a mark as it is compared: superscripts as digits, no zeros in front, small letters."""
    plain = mark.translate(SUPERSCRIPTS).casefold()
    return plain.lstrip("0") or plain[-1:] if plain[:1] == "0" else plain


def is_number(mark: str) -> bool:
    """Whether a mark is a number that can be counted on."""
    return 0 < len(mark) <= LONGEST_NUMBER and DIGITS.issuperset(mark)


def is_symbol(mark: str) -> bool:
    """Whether a mark is made of one symbol, perhaps repeated."""
    return mark != "" and mark[0] in SYMBOLS and mark == mark[0] * len(mark)


def follows(before: str, after: str) -> bool:
    """Whether a mark may be the next in a row of notes; one number may be missing.

    Args:
        before: a normal mark.
        after: the normal mark below it.
    """
    if is_number(before) and is_number(after):
        return 1 <= int(after) - int(before) <= 2
    if is_symbol(before) and is_symbol(after):
        return before != after
    if len(before) == len(after) == 1 and ord(after) == ord(before) + 1:
        return before.isalpha()
    return 0 < roman(before) == roman(after) - 1


def roman(mark: str) -> int:
    """Return the number that a roman numeral in small letters stands for, up to 399; 0 if it is none."""
    if not mark or len(mark) > 12 or not ROMAN.keys() >= set(mark):
        return 0
    values = [ROMAN[letter] for letter in mark]
    total = 0
    for value, following in zip(values, [*values[1:], 0], strict=True):
        total += -value if value < following else value
    return total if total and written(total) == mark else 0


def written(number: int) -> str:
    """Return a number from 1 to 399 as a roman numeral in small letters."""
    numeral = ""
    for value, letters in (
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ):
        count, number = divmod(number, value)
        numeral += letters * count
    return numeral
