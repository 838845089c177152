"""Numbers in words and in Roman figures: ``eighteen hundred and sixty-three``, ``MDCCCLXIII``."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.grammar.stretch import Stretch

_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_ROMAN_TENS = ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc")
_ROMAN_UNITS = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
_ROMAN_HUNDREDS = ("", "c", "cc", "ccc", "cd", "d", "dc", "dcc", "dccc", "cm")
_LONGEST_ROMAN = 15
_CYRILLIC_ROMAN = str.maketrans("хімсіхӀ", "ximcixi")
_LONGEST_COMPOUND = 60
_MOST_WORDS = 16


def roman(word: str) -> int:
    """Return the value of a Roman numeral in small letters, well formed or with four I; 0 if it is none."""
    word = word.translate(_CYRILLIC_ROMAN)
    if not word or len(word) > _LONGEST_ROMAN or any(letter not in _ROMAN_VALUES for letter in word):
        return 0
    values = [_ROMAN_VALUES[letter] for letter in word]
    total = sum(-low if low < high else low for low, high in zip(values, [*values[1:], 0], strict=True))
    usual = "m" * (total // 1000) + _ROMAN_HUNDREDS[total // 100 % 10] + _ROMAN_TENS[total // 10 % 10]
    return total if word in (usual + _ROMAN_UNITS[total % 10], usual + "i" * (total % 10)) else 0


def number_in_words(s: Stretch, place: int) -> tuple[int, int]:
    """Return a number written in more than one word, or in a compound, and the place after it; 0 if none is there.

    Args:
        s: the tokens.
        place: where the number should begin.
    """
    values, end = _number_words(s, place)
    return (_sum_words(values), end) if len(values) > 1 else (0, place)


def _number_words(s: Stretch, place: int) -> tuple[list[int], int]:
    """Collect the values of the number words from a place on; joining words and hyphens are passed over."""
    values: list[int] = []
    end = place
    for _ in range(_MOST_WORDS):
        token = s.tokens[place]
        value = s.number(place, "cardinal") or s.number(place, "ordinal")
        parts = [value] if value else _compound(token.low, s)
        if parts:
            values += parts
            place += 1
            end = place
        elif values and (token.low in "-‑" or s.has(place, "and-figure")) and token.low:
            place += 1
        else:
            break
    return values, end


def _compound(word: str, s: Stretch) -> list[int]:
    """Take a number written as one word apart: ``achtzehnhundertdreiundsechzig``."""
    parts = s.lexicon.number_parts
    if len(word) < 6 or len(word) > _LONGEST_COMPOUND or not parts:
        return []
    values: list[int] = []
    place = 0
    while place < len(word):
        for length in range(min(12, len(word) - place), 1, -1):
            value = parts.get(word[place : place + length])
            if value is not None:
                break
        else:
            return []
        if value:
            values.append(value)
        place += length
    return values if len(values) > 1 else []


def _sum_words(values: list[int]) -> int:
    """Add up number words: 8, 100 is 800; 19, 53 and 18, 60, 3 are years said in pairs; 3, 60 is German for 63."""
    total = group = 0
    for place, value in enumerate(values):
        if value == 1000:
            total += 1000 * (group or 1)
            group = 0
        elif value == 100:
            group = 100 * (group or 1)
        elif 10 <= group < 100 and total == 0 and (value >= 20 or (value >= 10 and group >= 10)) and place <= 2:
            group = 100 * group + value
        else:
            group += value
    return total + group
