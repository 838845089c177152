"""What the document supplies: the year of ``28 December``, the month of ``the 9th``, the day of ``yesterday``.

The dates are gone through in order. A date that lacks its year takes it from the last full date shortly before
it, else from the date of the document, else from the nearest full date; two figures of a year are read in the
century of the document.
"""

from __future__ import annotations

from tei.calendar.context import Context
from tei.calendar.mentions import Mention, valued
from tei.calendar.w3c import Date, read_date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tei.calendar.settings import Settings

_SAME_TIME = 15
"""A date so many years from that of the document, such as a birth, lends nothing."""
_SHORTLY = 1500
"""A full date so many characters before lends its year; further off, the date of the document comes first."""


def resolve(
    mentions: Iterable[Mention], settings: Settings, own: Callable[[int], Date | None] | None = None
) -> list[Mention]:
    """Return the mentions with what they lack supplied from the date of the document and the dates around them.

    Args:
        mentions: all of a text, in order, as ``find_dates`` yields them.
        settings: gives the date of the document, if known, and its calendar.
        own: where a file holds several documents, returns the date of the one at an offset, None if it has none.
    """
    found = list(mentions)
    fixed = [(mention.start, date) for mention in found if (date := _full_date(mention)) and not mention.supplied]
    era = (settings.document_date or fixed[0][1]).year if settings.document_date or fixed else 0
    fixed = [(start, date) for start, date in fixed if date.day and abs(date.year - era) <= _SAME_TIME]
    resolved: list[Mention] = []
    before: tuple[int, Date] | None = None
    ahead = 0
    for mention in found:
        while ahead < len(fixed) and fixed[ahead][0] <= mention.start:
            ahead += 1
        after = fixed[ahead][1] if ahead < len(fixed) else None
        done = mention
        if _wants(mention):
            here = settings if own is None else settings._replace(document_date=own(mention.start))
            done = _again(mention, _context(mention, here, before, after, era))
        resolved.append(done)
        date = _full_date(done)
        if date and date.day and abs(date.year - era) <= _SAME_TIME:
            before = (mention.start, date)
    return resolved


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
        or mention.form.startswith("relative")
        or value.cert == "low"
        or any(source == "assumed" for _, source in mention.supplied)
    ):
        return None
    text = value.when or value.to or value.from_
    return read_date(text[:10]) if text else None


def _context(
    mention: Mention, settings: Settings, before: tuple[int, Date] | None, after: Date | None, era: int
) -> Context:
    near = None
    if before and (settings.document_date is None or mention.start - before[0] <= _SHORTLY):
        near = before[1]
    elif settings.document_date is None:
        near = after
    return Context(settings.document_date, near, settings.calendar, era)


def _again(mention: Mention, context: Context) -> Mention:
    parts = tuple(valued(part, context) for part in mention.parts)
    return valued(mention._replace(parts=parts), context)
