"""Labels of a surname in capitals, initials and an office that may run over several lines, as in parliaments.

``CHYZH I. S., people's deputy of Ukraine (district 190). Thank you``; the office ends with its full stop. The
initials may also have nothing behind them, and the speech begins below.
"""

from __future__ import annotations

import re
from functools import cache

from tei.text.label_candidate import NOWHERE, Candidate

LONGEST_OFFICE = 400
"""Characters."""
CLOSING = {"(": ")", "[": "]", "«": "»", "„": "“", "“": "”"}
SHORTEST = 3
"""Letters of a word before a full stop that is no short form."""


@cache
def _named() -> re.Pattern[str]:
    """Match a surname and one or two initials at the beginning of a run of lines."""
    return re.compile(
        r"[ \t]{0,40}(?P<name>[^\W\d_][^\W\d_'’-]{1,30}(?:[-'’][^\W\d_]{1,30})?[ \t](?:[^\W\d_]\.[ \t]?){1,2})"
        r"(?P<comma>[ \t]?,\s{1,20})?"
    )


def with_office(text: str, start: int, end: int, following: int) -> Candidate | None:
    """Read the label at the beginning of a run of lines, or return None.

    Args:
        text: the transcript.
        start: where the run begins.
        end: where it ends.
        following: where the next run begins; -1 where there is none.
    """
    match = _named().match(text, start, end)
    if match is None or not match["name"].isupper():
        return None
    name = " ".join(match["name"].split())
    if not match["comma"]:
        alone = match.end() >= end and following >= 0
        return _candidate(match, name, match.end("name"), NOWHERE, following) if alone else None
    if not text[match.end() : match.end() + 1].islower():
        return None
    stop = _stop(text, match.end(), min(end, match.end() + LONGEST_OFFICE))
    if stop < 0:
        return None
    speech = stop + 1
    while speech < end and text[speech].isspace():
        speech += 1
    return _candidate(match, name, stop + 1, (match.end(), stop), speech if speech < end else following)


def _candidate(match: re.Match[str], name: str, end: int, office: tuple[int, int], speech: int) -> Candidate:
    return Candidate(
        match.start("name"),
        end,
        name,
        "",
        NOWHERE,
        NOWHERE,
        "dot",
        "caps",
        titled=False,
        speech=speech,
        place=2,
        aside=office,
    )


def _stop(text: str, start: int, end: int) -> int:
    """Return the offset of the full stop that ends an office; -1 where none does."""
    closed, letters = "", 0
    for at in range(start, end):
        character = text[at]
        if closed:
            closed = "" if character == closed else closed
            letters = SHORTEST
        elif character in CLOSING or character == '"':
            closed = CLOSING.get(character, '"')
        elif character == "." and letters >= SHORTEST and not text[at + 1 : at + 2].strip():
            return at
        elif character == "/":
            letters = SHORTEST
        else:
            letters = letters + 1 if character.isalpha() else 0
    return -1
