"""What stands before and behind the name on a label and is no part of it: times, days, numbers, marks."""

from __future__ import annotations

import re
from functools import cache

DAY = (
    r"[\[(]?(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?[ T]\d{1,2}:\d{2}(?::\d{2})?(?:[ \u202f][AaPp][Mm])?"
    r"|\d{1,2}:\d{2}(?::\d{2})?,? \d{1,4}[./-]\d{1,2}[./-]\d{2,4}|[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2})[\])]?"
)
CLOCK = r"(?:\d{1,4}(?:[: .]\d{2}){1,3}(?:[.,]\d{1,3})?|\d{1,2}:\d{1,2}:\d{1,2}[.,]\d{1,3})"
FRAMES = r"(?:\{\d{1,7}\}\{\d{1,7}\}|\[\d{1,7}\]\[\d{1,7}\]|¤<\d{1,9}>)"
TIME = rf"[\[(<{{]?{CLOCK}(?: --> {CLOCK}|[ \u202f]?[AaPp]\.?[Mm]\b\.?)?[\])>}}]?"


@cache
def lead() -> re.Pattern[str]:
    """Match what may stand before a name: white space, times, numbers of questions or lines, marks."""
    number = r"(?P<number>[TQ]?\d{1,3})(?:[.)](?=\s)|(?=\s))"
    mark = r"[>*#=•○◯●◆–—-]|__?(?=\S[^_]{0,80}_)|\\[*_]|\[\d{1,7}\](?=\s)"
    serial = r"(?P<serial>[^\W\d_]{2,5}\.\s{1,3}\d{1,4})\s{1,3}(?=[^\W\d_])"  # Anf. 12 before each name
    mark += r"|T ?[+-] ?(?=\d)|~"  # before the time of a flight; before a name that nobody has vouched for
    time = rf"(?:[Kk]l\. ?)?(?P<time>(?:{DAY}|{TIME})(?=[\s–-]|$)|{FRAMES})"
    return re.compile(rf"(?:[\s\u200e\u200f\u202a-\u202e]|{time}|{number}|{mark}|{serial}){{0,40}}")


@cache
def behind_time() -> re.Pattern[str]:
    """Match a time that follows a name on its line, in brackets or not, behind a comma or a dash or not."""
    day = r"(?: [^\s\d]{1,12}){1,3} "  # — Today at 9:41
    return re.compile(rf"[*_]{{0,3}}(?: ?[—–]{day}| ?[,—–|])?\s{{0,20}}({DAY}|{TIME})\s{{0,20}}$")


@cache
def telephone() -> re.Pattern[str]:
    """Match the number of a telephone, some figures of which may be hidden: ``+46 70*****12``."""
    return re.compile(r"\+\d(?:[ \u00a0()-]{0,2}[\d*]){5,20}(?!\d)")


@cache
def kind_of_speech() -> re.Pattern[str]:
    """Match a word or two in small letters between brackets and a colon or the end: ``ANA PAZ (S) replik:``."""
    return re.compile(r"[^\W\d_]{2,20}(?: [^\W\d_]{2,20})?(?::(?=\s|$)|$)")


@cache
def voice() -> re.Pattern[str]:
    """Match the number of a voice that a machine has told apart, before a time: ``Speaker 3  00:11``."""
    return re.compile(r" \d{1,2}(?=[ \t]{1,20}[\[(|]?[ \t]?\d)")


@cache
def columns_of_time() -> re.Pattern[str]:
    """Match the columns of times between a name and what is said, as programs for annotating export them."""
    return re.compile(r"\t{1,2}(\d[\d:.]{0,15}(?:\t{1,2}\d[\d:.]{0,15}){0,7})\t{1,2}(?=[^\s\d])")
