"""From a phrase as read to the value that TEI writes: @when, @from and @to, @notBefore and @notAfter."""

from __future__ import annotations

from tei.calendar.completion import complete
from tei.calendar.context import Assay
from tei.calendar.days import GREGORIAN, JULIAN, date_of
from tei.calendar.extents import calendar_of, extent
from tei.calendar.republican import CALENDAR as REPUBLICAN
from tei.calendar.w3c import Date, read_date
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.context import Context
    from tei.calendar.extent import Extent, Stamp
    from tei.calendar.moments import Moment, Reading


class Value(NamedTuple):
    """The value of a date by the TEI's att.datable.w3c, with att.duration.w3c; empty where it has none.

    ``cert`` and ``precision`` are TEI's; ``calendar`` is ``julian`` or ``frenchRepublican`` where the text is
    not in the Gregorian calendar, and ``custom`` is then the date as that calendar counts it
    (``@when-custom``).
    """

    when: str = ""
    from_: str = ""
    to: str = ""
    not_before: str = ""
    not_after: str = ""
    dur: str = ""
    cert: str = ""
    precision: str = ""
    calendar: str = ""
    custom: str = ""

    def attributes(self) -> dict[str, str]:
        """Return the attributes of TEI's ``date`` or ``time`` that are not empty, in a fixed order."""
        named = {
            "when": self.when,
            "from": self.from_,
            "to": self.to,
            "notBefore": self.not_before,
            "notAfter": self.not_after,
            "dur": self.dur,
            "cert": self.cert,
            "precision": self.precision,
            "calendar": self.calendar and f"#{self.calendar}",
            "when-custom": self.custom,
        }
        return {name: value for name, value in named.items() if value}

    @property
    def known(self) -> bool:
        """Whether there is any date in it."""
        return bool(self.when or self.from_ or self.to or self.not_before or self.not_after)


NOTHING = Value()
_PAIRS = ("range", "between", "either")
_ENDS = {
    "when": {"when": "first"},
    "period": {"from_": "first", "to": "last"},
    "within": {"not_before": "first", "not_after": "last"},
    "range": {"from_": "first", "to": "last"},
    "between": {"not_before": "first", "not_after": "last"},
    "either": {"not_before": "first", "not_after": "last"},
    "before": {"not_after": "first"},
    "by": {"not_after": "last"},
    "after": {"not_before": "last"},
    "from-on": {"not_before": "first"},
    "since": {"from_": "first"},
    "until": {"to": "last"},
}
"""Which attribute says which end of what was read, by kind of reading and of extent."""


def evaluate(reading: Reading, context: Context) -> tuple[Value, Assay]:
    """Return the value of a phrase, and the notes on what was supplied, what is missing and what is wrong.

    Args:
        reading: the phrase as read.
        context: what is known beside it.
    """
    assay = Assay()
    first = _extent_of(reading.first, context, assay)
    last = first
    if first and reading.last:
        last = _extent_of(reading.last, begun(reading, first.first.date, context), assay)
    if first is None or last is None:
        return NOTHING, assay
    value = _bounded(reading.kind, first, last, assay)
    return _qualified(value, reading, assay), assay


def begun(reading: Reading, first: Date | None, context: Context) -> Context:
    """Return the context of the second date of a range, whose year is that of the first if both have none."""
    same = reading.kind != "either" and reading.first.year is None
    return context._replace(begun=first) if same else context


def _extent_of(moment: Moment, context: Context, assay: Assay) -> Extent | None:
    whole = complete(moment, context, assay)
    if whole is None:
        return None
    assay.calendar = assay.calendar or calendar_of(whole, context)
    if whole.open_order:
        year = whole.year
        assay.lower("low")
        assay.fault(
            "ambiguous-order",
            f"{year}-{whole.month:02d}-{whole.day:02d} or {year}-{whole.day:02d}-{whole.month:02d}",
        )
    return extent(whole, context, assay)


def _bounded(kind: str, first: Extent, last: Extent, assay: Assay) -> Value:
    start, end = first.first.w3c(), last.last.w3c()
    if kind in _PAIRS and _begin(first.first) > _begin(last.last):
        assay.fault("reversed-range", f"{start} is later than {end}")
        return NOTHING
    ends = {"first": start, "last": end}
    return Value(**{name: ends[which] for name, which in _ENDS[first.kind if kind == "point" else kind].items()})


def _begin(stamp: Stamp) -> tuple[int, int, int]:
    days = stamp.date.first_day() if stamp.date else 0
    clock = stamp.clock
    return (days, clock.hour, clock.minute) if clock else (days, 0, 0)


def _qualified(value: Value, reading: Reading, assay: Assay) -> Value:
    if not value.known:
        return value
    moments = [moment for moment in (reading.first, reading.last) if moment]
    for moment in moments:
        if moment.doubt:
            assay.lower(moment.doubt)
        if moment.repaired:
            assay.supply("misread figure", "the rest of the date")
        if moment.misread:
            assay.supply("misread month", "the rest of the date")
    precision = "low" if any(moment.approximate for moment in moments) else ""
    calendar = "" if assay.calendar == GREGORIAN else assay.calendar
    custom = _custom(reading.first, value.when) if calendar and reading.kind == "point" else ""
    return value._replace(
        dur=reading.length, cert=assay.cert, precision=precision, calendar=calendar, custom=custom
    )


def _custom(moment: Moment, when: str) -> str:
    """Return the date as its own calendar counts it, where all of it was read."""
    if moment.unit != "date" or moment.year is None or moment.short_year or not moment.month:
        return ""
    if moment.calendar == REPUBLICAN:
        day = f"-{moment.day:02d}" if moment.day else ""
        return f"{moment.year}-{moment.month:02d}{day}"
    date = read_date(when[:10])
    if date is None or not moment.day:
        return Date(moment.year, moment.month, moment.day).w3c()
    return Date(*date_of(date.first_day(), JULIAN)).w3c()
