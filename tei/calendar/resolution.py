"""What the document supplies: the year of ``28 December``, the month of ``the 9th``, the day of ``yesterday``.

The dates are gone through in order. A date that lacks its year takes it from the year written beside it, as in
the columns of a form, from the last full date shortly before it, else from the date of the document, else from
the nearest full date or, where a document has none, the nearest month; two figures of a year are read in the
century of the document.
"""

from __future__ import annotations

from tei.calendar.context import Context
from tei.calendar.mentions import Mention, valued
from tei.calendar.w3c import Date, read_date
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable

    from tei.calendar.moments import Moment
    from tei.calendar.settings import Settings

_SAME_TIME = 15
"""A date so many years from that of the document, such as a birth, lends nothing."""
_HALF_CENTURY, _SOON = 49, 10
"""Two figures are of a year so close to the time of most dates, and at most so much later than the last of all."""
_SHORTLY = 1500
"""A full date so many characters before lends its year; further off, the date of the document comes first."""
_SAME_SENTENCE = 100
"""A month or season so many characters before lends its year, even where the document has a date."""
_LISTED = 40
"""Dates that are nearer than this to each other are told of together."""
_WEEKS_BEFORE, _DAYS_AFTER = 45, 15
"""Days around the date of a document: what it says of them is of their own year."""
_MONTH = len("1953-07")
_BESIDE = 3
"""Characters between a year and the day that it belongs to, in two cells of a table."""


class _Lenders(NamedTuple):
    """The dates before a place that may lend a year, with the places of their ends.

    They are the last full date, the last one that has a month, a year right before, and the last one with a month
    whose year stands in the text.
    """

    day: tuple[int, Date] | None = None
    month: tuple[int, Date] | None = None
    year: tuple[int, Date] | None = None
    stated: tuple[int, Date] | None = None

    def after(self, mention: Mention, date: Date) -> _Lenders:
        """Return the lenders behind another date, which is one itself."""
        here = (mention.end, date)
        if not date.month:
            return self._replace(year=here if mention.form == "year" else None)
        stated = self.stated if mention.supplied and mention.value.cert else here
        return _Lenders(here if date.day else self.day, here, None, stated)


def resolve(
    mentions: Iterable[Mention],
    settings: Settings,
    own: Callable[[int], Date | None] | None = None,
    apart: Container[int] = (),
) -> list[Mention]:
    """Return the mentions with what they lack supplied from the date of the document and the dates around them.

    Args:
        mentions: all of a text, in order, as ``find_dates`` yields them.
        settings: gives the date of the document, if known, and its calendar.
        apart: where the dates begin that lend nothing, such as those of births.
        own: where a file holds several documents, returns the date of the one at an offset, None if it has none.
    """
    found = list(mentions)
    full = ((mention, _full_date(mention)) for mention in found if not mention.supplied)
    fixed = [(mention.start, date) for mention, date in full if date and mention.start not in apart]
    era = settings.document_date.year if settings.document_date else _era([date for _, date in fixed])
    latest = min(era + _HALF_CENTURY, max((date.year for _, date in fixed), default=era) + _SOON) if era else 0
    fixed = [(start, date) for start, date in fixed if date.month and abs(date.year - era) <= _SAME_TIME]
    resolved: list[Mention] = []
    before = _Lenders()
    ahead = 0
    for mention in found:
        while ahead < len(fixed) and fixed[ahead][0] <= mention.start:
            ahead += 1
        after = fixed[ahead][1] if ahead < len(fixed) else None
        done = mention
        if _wants(mention):
            here = settings if own is None else settings._replace(document_date=own(mention.start))
            done = _again(mention, _context(mention, here, before, after, latest))
        resolved.append(done)
        guessed = done.form == "day" and done.value.cert and settings.document_date
        date = None if guessed or mention.start in apart else _full_date(done)
        if date and (abs(date.year - era) <= _SAME_TIME or not date.month):
            before = before.after(done, date)
        elif done.form.startswith("relative") and done.value.known:
            before = _Lenders()  # yesterday: the text is back at its own time
    return resolved


def _era(dates: list[Date]) -> int:
    """Return a year of the time that most dates of a text are in, which the births in its head are not.

    Of two times with as many dates that of the first date is taken.
    """
    counted = [date.year for date in dates]
    years = sorted(counted)
    best, era, low = (0, False), 0, 0
    for high, year in enumerate(years):
        while year - years[low] > _SAME_TIME:
            low += 1
        weight = (high - low + 1, years[low] <= counted[0] <= year)
        if weight > best:
            best, era = weight, years[(low + high) // 2]
    return era


def context_of(settings: Settings) -> Context:
    """Return what the settings alone supply."""
    return Context(settings.document_date, None, settings.calendar)


def _wants(mention: Mention) -> bool:
    return (
        bool(mention.missing)
        or any(source == "assumed" for _, source in mention.supplied)
        or any(_wants(part) for part in mention.parts)
    )


def _full_date(mention: Mention) -> Date | None:
    """Return the date of a mention that others may borrow from: read in full, and certain."""
    value = mention.value
    if (
        mention.kind == "time"
        or mention.form in ("century", "decade")
        or mention.form.startswith("relative")
        or value.cert == "low"
        or any(source == "assumed" for _, source in mention.supplied)
    ):
        return None
    text = value.when or value.to or value.from_
    if not text and value.not_after:
        text = value.not_before[:_MONTH]  # early June 1953 lends its month, the winter of 1941/42 its first one
    whole = mention.reading.first.unit in ("date", "feast", "week")
    return read_date(text[: 10 if whole else _MONTH]) if text else None


def _context(mention: Mention, settings: Settings, before: _Lenders, after: Date | None, latest: int) -> Context:
    document = settings.document_date
    near = before.day if document else before.month
    if before.stated and before.stated == before.month and mention.start - before.stated[0] <= _SAME_SENTENCE:
        near = before.stated
    moment = mention.reading.first
    if near and document and mention.start - near[0] > _LISTED and _is_own(moment, document):
        near = None
    if before.year and mention.form == "day-month" and mention.start - before.year[0] <= _BESIDE:
        near = before.year
    if near and (document is None or mention.start - near[0] <= _SHORTLY):
        return Context(document, near[1], settings.calendar, latest)
    return Context(document, None if document else after, settings.calendar, latest)


def _is_own(moment: Moment, document: Date) -> bool:
    """Return whether a day without a year is one of the weeks before a document, or of the days after it."""
    if not (moment.day and moment.month and document.day):
        return False
    ahead = 30 * (moment.month - document.month) + moment.day - document.day
    return -_WEEKS_BEFORE <= (ahead + 180) % 360 - 180 <= _DAYS_AFTER


def _again(mention: Mention, context: Context) -> Mention:
    parts = tuple(valued(part, context) for part in mention.parts)
    return valued(mention._replace(parts=parts), context)
