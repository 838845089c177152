"""The normal form of a time: ``9:30``, write 09:30:00; also behind a date, ``1952-05-12T9:30``."""

from __future__ import annotations

import re
from functools import cache

from tei.findings.fixes import replacing
from tei.findings.hint import CERTAIN, Hint, write

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.findings.hint import Case

CODES = frozenset({"bad-attribute-value", "bad-text"})
RANK = CERTAIN
TYPES = {False: "time", True: "dateTime"}
"""The datatype, by whether there is a date before the time."""


def hint(case: Case) -> Hint | None:
    """Say how the time is written, where its figures are those of one."""
    if ":" not in case.value or not set(TYPES.values()).intersection(case.mismatch.reason.types):
        return None
    found = _written().fullmatch(case.value)
    if found is None or TYPES[bool(found["date"])] not in case.mismatch.reason.types:
        return None
    if not _is_day(found["date"]) or int(found["hour"]) > 23 or int(found["minute"]) > 59:
        return None
    date = f"{found['date']}T" if found["date"] else ""
    right = f"{date}{int(found['hour']):02}:{found['minute']}:{found['second'] or '00'}{found['zone'] or ''}"
    if right == case.value:
        return None
    return Hint(write(right), replacing(case.document, case.offset(), case.value, right))


@cache
def _written() -> re.Pattern[str]:
    """Return the pattern of hours, minutes and perhaps seconds, with a day before them or a zone behind them."""
    return re.compile(
        r"(?:(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[T ])?(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})"
        r"(?::(?P<second>[0-5][0-9]))?(?P<zone>Z|[+-][01][0-9]:[0-5][0-9])?"
    )


def _is_day(date: str | None) -> bool:
    if not date:
        return True
    from tei.calendar.w3c import read_date  # noqa: PLC0415 - only where a time is wrong

    return read_date(date) is not None
