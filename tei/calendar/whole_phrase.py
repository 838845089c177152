"""A date that fills a line or field by itself: ``SENT: 4 JUL 53``, ``19:20 on 4 July 1953``."""

from __future__ import annotations

from tei.calendar.mentions import find_dates, valued
from tei.calendar.resolution import context_of, resolve

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.mentions import Mention
    from tei.calendar.settings import Settings


def parse_date(phrase: str, settings: Settings) -> Mention | None:
    """Return the one date of a phrase, with the time of day beside it; None if it has none or several.

    Args:
        phrase: a field of a document's head, with or without its label.
        settings: languages, the date of the document if known, order of day and month, calendar.
    """
    mentions = resolve(find_dates(phrase, settings), settings)
    dates = [mention for mention in mentions if mention.kind == "date"]
    times = [mention for mention in mentions if mention.kind == "time"]
    if len(dates) != 1 or len(times) > 1:
        return times[0] if len(times) == 1 and not dates else None
    return _joined(dates[0], times[0], settings) if times else dates[0]


def _joined(date: Mention, time: Mention, settings: Settings) -> Mention:
    """Return the date at its time; a date that is no single day, or a time that is none, is left as it is."""
    reading, clock = date.reading, time.reading.first.clock
    single = reading.kind == time.reading.kind == "point" and reading.first.day > 0
    if not single or reading.first.clock or clock is None or time.reading.first.open_half:
        return date
    whole = date._replace(
        start=min(date.start, time.start),
        end=max(date.end, time.end),
        reading=reading._replace(first=reading.first._replace(clock=clock)),
    )
    return valued(whole, context_of(settings))
