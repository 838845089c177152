"""Where sentences end, as far as the year of a date hangs on it: the point of ``6. Dez. v. J.`` ends none."""

from __future__ import annotations

import re
from functools import cache

_OPENING = 40
"""Characters in which the beginning of a sentence that opens with a year is looked for."""
_CLAUSE_ENDS, _CLAUSE_STARTS = ";:])", ";:[("


@cache
def _stop() -> re.Pattern[str]:
    """Match a stop behind a whole word or a year, and the first letter of what follows, if any does."""
    return re.compile(r"(?:\A|[^\W\d_]{4}|\d{4}|[)\]\"”’»])[.!?]+[\"”’»)]*\s+[\"„“‘«»(]*([^\W\d_]|\Z)")


def _last_end(text: str) -> int:
    """Return where the last sentence of a piece of text begins; -1 if none does."""
    blank = text.rfind("\n\n")
    last = blank + 2 if blank >= 0 else -1
    for match in _stop().finditer(text):
        if not match.group(1) or match.group(1).isupper():
            last = max(last, match.start(1))
    return last


def same_sentence(text: str, start: int, end: int) -> bool:
    """Return whether no sentence ends between two offsets of a text."""
    return _last_end(text[start:end]) < 0


def year_leads(text: str, year: int, end: int) -> bool:
    """Return whether a year opens the clause that goes on up to an offset: ``In 1938 I was called up on 3 May``.

    Args:
        text: the whole text.
        year: the offset behind the year.
        end: where the clause should still go on.
    """
    after = text[year:end]
    if any(sign in after for sign in _CLAUSE_ENDS) or not same_sentence(text, year, end):
        return False
    before = text[max(0, year - _OPENING) : year]
    start = max(_last_end(before), *(before.rfind(sign) + 1 or -1 for sign in _CLAUSE_STARTS))
    if start < 0 and year > _OPENING:
        return False
    words = before[max(start, 0) :].split()[:-1]
    return len(words) <= 1 or (len(words) == 2 and len(words[0]) < len(words[1]))
