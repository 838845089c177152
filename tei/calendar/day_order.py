"""Whether a document writes day or month first, told by dates such as ``25/4/53`` that have one reading only."""

from __future__ import annotations

import re
from functools import cache

_MONTHS, _DAYS = 12, 31
_MAJORITY = 4
"""One order is taken to be that of the document if it has so many times the dates of the other."""


def day_order(text: str) -> str:
    """Return ``DMY`` or ``MDY`` if the dates in figures of a text tell; empty if they don't or are at odds.

    Args:
        text: the whole text; dates with points are left out, for they have the day first everywhere.
    """
    days = months = 0
    for match in _figures().finditer(text):
        first, second = int(match["first"]), int(match["second"])
        if _MONTHS < first <= _DAYS and second <= _MONTHS:
            days += 1
        elif _MONTHS < second <= _DAYS and first <= _MONTHS:
            months += 1
    if days >= max(1, _MAJORITY * months):
        return "DMY"
    return "MDY" if months >= max(1, _MAJORITY * days) else ""


@cache
def _figures() -> re.Pattern[str]:
    """Match ``25/4/53`` and ``4-25-1953``, but no longer run of figures."""
    return re.compile(
        r"""
        (?<![\w/.-]) (?P<first> [0-9]{1,2} )
        (?P<joint> [/-] ) (?P<second> [0-9]{1,2} ) (?P=joint)
        (?: [12][0-9]{3} | [0-9]{2} ) (?![\w/-])
        """,
        re.VERBOSE,
    )
