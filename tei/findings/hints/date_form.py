"""The normal form of a date: ``03.05.1921``, write 1921-05-03."""

from __future__ import annotations

import re
from functools import cache

from tei.findings.fixes import replacing
from tei.findings.hint import CERTAIN, Hint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.mentions import Mention
    from tei.findings.hint import Case

CODES = frozenset({"bad-attribute-value", "bad-text"})
RANK = CERTAIN
TYPES = frozenset({"date", "gYear", "gYearMonth", "dateTime"})
DATED = ("when", "from", "to", "notBefore", "notAfter")
LONGEST = 200


def hint(case: Case) -> Hint | None:
    """Say how the date is written, as far as it can be read."""
    types = TYPES.intersection(case.mismatch.reason.types)
    if not types or len(case.value) > LONGEST:
        return None
    if not case.value:
        return Hint("write a date, or delete it where the date is unknown")
    written = _in_figures(case.value, types)
    if written:
        return Hint(f"write {written}", replacing(case.document, case.offset(), case.value, written))
    return _read(case, types)


def _in_figures(value: str, types: frozenset[str]) -> str:
    """Return the normal form of a date in figures if their order is certain; else ``""``."""
    found = _year_first().fullmatch(value) or _year_last().fullmatch(value)
    if found is None:
        return ""
    year, first, second = found["year"], int(found["first"]), int(found["second"] or 0)
    if found["second"] is None:
        return f"{year}-{first:02}" if 1 <= first <= 12 and "gYearMonth" in types else ""
    month, day = first, second
    if found.end("year") == len(value):
        if found["mark"] == "." or first > 12:  # nobody puts the month first with full stops
            day, month = first, second
        elif second <= 12:
            return ""
    return f"{year}-{month:02}-{day:02}" if "date" in types and _exists(int(year), month, day) else ""


@cache
def _year_first() -> re.Pattern[str]:
    """Return the pattern of year, month and perhaps day, in figures."""
    return re.compile(
        r"(?P<year>[0-9]{4})(?:(?P<mark>[-/. ])(?P<first>[0-9]{1,2})(?:(?P=mark)(?P<second>[0-9]{1,2}))?)"
    )


@cache
def _year_last() -> re.Pattern[str]:
    """Return the pattern of day and month in either order, and the year."""
    return re.compile(r"(?P<first>[0-9]{1,2})(?P<mark>[-/.]) ?(?P<second>[0-9]{1,2})(?P=mark) ?(?P<year>[0-9]{4})")


def _exists(year: int, month: int, day: int) -> bool:
    from tei.calendar.days import month_length  # noqa: PLC0415 - only where a date is wrong

    return 1 <= month <= 12 and 1 <= day <= month_length(year, month)


def _read(case: Case, types: frozenset[str]) -> Hint | None:
    """Read the value as the words of a transcript are read."""
    value, early = case.value, ""
    found = _early().search(value)
    if found is not None:  # the dates of transcripts are not so old: it is read as if a thousand years later
        early = found["year"]
        value = f"{value[: found.start()]}1{early[1:]}{value[found.end() :]}"
    mention = _mention(value)
    if mention is None:
        return None
    when = mention.value.when
    if early:
        return Hint(f"write {early}{when[4:]}") if when.startswith(f"1{early[1:]}") else None
    if not when:
        pairs = [f'{name}="{text}"' for name, text in mention.value.attributes().items() if name in DATED]
        return Hint(f"write {' '.join(pairs)}") if pairs else None
    if "-" not in when.lstrip("-") and "gYear" not in types:
        return None
    return _told(case, mention)


@cache
def _early() -> re.Pattern[str]:
    """Return the pattern of a year in the first thousand."""
    return re.compile(r"\b(?P<year>0[0-9]{3})\b")


def _mention(value: str) -> Mention | None:
    """Return the only date in a value; None if there are none or several, or a time that is not well written."""
    from tei.calendar.mentions import find_dates  # noqa: PLC0415 - only where a date is wrong
    from tei.calendar.settings import Settings  # noqa: PLC0415 - as above

    found = list(find_dates(value, Settings()))
    return found[0] if len(found) == 1 and "T" not in value else None


def _told(case: Case, mention: Mention) -> Hint:
    """Return the hint for a date that was read."""
    value, when = mention.value, mention.value.when
    if value.precision:
        return Hint(f'write {when}, and say precision="low" if that is meant')
    if value.cert:
        return Hint(f"write {when}, if that is meant: the order of day and month is not certain")
    whole = mention.end - mention.start == len(case.value)
    return Hint(f"write {when}", replacing(case.document, case.offset(), case.value, when) if whole else ())
