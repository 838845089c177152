"""Where a telegram comes from, on a line that no colon marks as a field: ``From Ankara``, ``Из Анкары № 412``."""

from __future__ import annotations

import re
from functools import cache

from tei.text.correspondence.terms import terms

ORIGINS = terms("from|из|aus|de|da")
SURE_ORIGINS = terms("from|из")
"""Words that stand before a place even where no number is behind it."""
MOST_WORDS = 3
LONGEST = 50


@cache
def _serial() -> re.Pattern[str]:
    """Match the number of a telegram behind its place: ``No. 412``, ``. № 18``, ``Nr. 7``."""
    return re.compile(r"[.,]?\s{1,3}(?:(?:No|Nr|N)\.?|№|#)\s?\d{1,6}\.?$")


def read_origin(words: str) -> tuple[int, int] | None:
    """Return where the place stands in a line that says from where a telegram comes; None where it is none.

    Args:
        words: the line.
    """
    first, _, rest = words[:LONGEST].partition(" ")
    if len(words) >= LONGEST or first.casefold() not in ORIGINS or first.islower():
        return None
    number = _serial().search(rest)
    place = rest[: number.start()] if number else rest
    pieces = place.split()
    if number is None and first.casefold() not in SURE_ORIGINS:
        return None
    named = 0 < len(pieces) <= MOST_WORDS and all(p[0].isupper() and p.replace("-", "").isalpha() for p in pieces)
    begin = len(first) + 1 + len(rest) - len(rest.lstrip())
    return (begin, len(first) + 1 + len(place.rstrip())) if named else None
