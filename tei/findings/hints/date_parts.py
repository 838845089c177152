"""A month, day or hour that there is not: February 1889 has 28 days."""

from __future__ import annotations

from tei.findings.hint import LIKELY, Hint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.findings.hint import Case

CODES = frozenset({"bad-attribute-value", "bad-text"})
RANK = LIKELY
TYPES = frozenset({"date", "gYear", "gYearMonth", "gMonthDay", "gMonth", "gDay", "dateTime", "time"})
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
FORMS = {"date": "YYYY-MM-DD", "gYearMonth": "YYYY-MM", "gYear": "YYYY", "dateTime": "YYYY-MM-DDThh:mm:ss"}
CLOCK = {
    "hour-range": "there is no hour {}: hours go from 00 to 23, as in 1953-07-04T19:20:00",
    "minute-range": "there is no minute {}: minutes go from 00 to 59",
    "second-range": "there is no second {}: seconds go from 00 to 59",
    "zone-range": "time zones go from -14:00 to +14:00",
    "year-zero": "there is no year 0: the year before 1 is -0001",
}


def hint(case: Case) -> Hint | None:
    """Say what the calendar or the clock does not have, or which forms there are."""
    reason = case.mismatch.reason
    if reason.fault is None or not TYPES.intersection(reason.types):
        return None
    code, found = reason.fault.code, reason.fault.found
    if code == "month-range":
        return Hint(f"there is no month {found}: write YYYY-MM-DD")
    if code == "day-range":
        return Hint(_day(case.value, found, reason.fault.wanted))
    if code in CLOCK:
        return Hint(CLOCK[code].format(found))
    forms = [form for name, form in FORMS.items() if name in reason.types]
    return Hint(f"write {forms[0]}{' or ' + forms[-2] if len(forms) > 2 else ''}") if forms else None


def _day(value: str, day: str, wanted: str) -> str:
    """Return what the month of a date is, and how many days it has."""
    last = wanted.rpartition("-")[2]
    parts = value.lstrip("-").split("-")
    month = parts[1] if len(parts) > 2 else parts[0]
    if not (month.isdecimal() and len(month) == 2 and 1 <= int(month) <= 12 and last.isdecimal()):
        return f"there is no day {day} in that month"
    year = f" {parts[0]}" if len(parts) > 2 else ""
    return f"{MONTHS[int(month) - 1]}{year} has {last} days"
