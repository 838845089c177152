"""Dates and times of day, with their values: 19:20 on 4 July 1953, le 4 juillet, the 4th inst., 14 (26) декабря.

What a date lacks is taken from the date of the document and the dates around it, and said; a date that is
impossible, ambiguous, or at odds with its weekday is remarked on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei.calendar.mentions import find_dates
from tei.calendar.resolution import resolve
from tei.calendar.settings import Settings
from tei.calendar.w3c import read_date
from tei.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.calendar.mentions import Mention
    from tei.calendar.w3c import Date
    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Cert, Spans

LAYER: Layer = "inline"
NEEDS: frozenset[Trait] = frozenset()
HEADS = ("dateline", "header-field", "title", "heading", "document-number")
"""Blocks whose date is the document's own, the likeliest first."""
CODES = {
    "weekday-contradiction": "weekday-contradiction",
    "impossible-day": "impossible-date",
    "ambiguous-order": "ambiguous-date",
    "style-contradiction": "calendar-contradiction",
    "reversed-range": "reversed-range",
}
"""Faults of the date grammar, and the codes under which they are reported."""
CERTS: dict[str, Cert] = {"low": "low", "medium": "medium"}


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the dates and times of the whole text, and remarks on those that are wrong or doubtful."""
    settings = Settings(
        language=source.language.partition("-")[0].replace("und", ""),
        order=source.given.date_order,
        calendar=source.given.calendar or "gregorian",
    )
    found = find_dates(source.text, settings)
    mentions = [mention for mention in found if below.at(mention.start, "groups", "number") is None]
    document = read_date(source.given.date) or _document_date(mentions, below)
    for mention in resolve(mentions, settings._replace(document_date=document)):
        yield _span(mention, below)
        for code, detail in mention.faults:
            words = source.words(mention.start, mention.end)
            values = (("code", CODES[code]), ("date", words), ("detail", detail))
            yield Span(mention.start, mention.end, "remark", "dates", mention.reason, values=values)


def _document_date(mentions: list[Mention], below: Spans) -> Date | None:
    """Return the first full date that stands in the head of the document."""
    for kind in HEADS:
        for mention in mentions:
            day = read_date((mention.value.when or mention.value.from_)[:10])
            if day is not None and day.day and below.at(mention.start, kind) is not None:
                return day
    return None


def _span(mention: Mention, below: Spans) -> Span:
    attributes = mention.value.attributes()
    cert = CERTS.get(attributes.pop("cert", ""), "high")
    kind = "time" if mention.kind == "time" else "date"
    dateline = below.at(mention.start, "dateline", "header-field")
    role = dateline.value("date-type") if dateline is not None and kind == "date" else ""
    values = tuple({**attributes, **({"type": role} if role else {})}.items())
    return Span(mention.start, mention.end, kind, "dates", mention.reason, cert, values)
