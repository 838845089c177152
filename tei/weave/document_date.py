"""The date of a document: what its dateline states, else a date in its head, else when the text was recorded."""

from __future__ import annotations

import re
from functools import cache

from tei.text.correspondence.labels import names_file_date
from tei.weave.correspondence import is_dated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.source import Source
    from tei.text.span import Span, Spans

STATED = ("sent", "creation", "meeting")
"""Types of date that are the date of the document."""
HEADS = ("title", "heading", "byline", "office", "header-field", "document-number")
FIRST_PAGE = 3000
"""Characters in which a text says when it was recorded."""
FIRST_LINES = 400
"""Characters in which a source stands in brackets before the text."""
DAY = 10
"""Characters of a W3C date that names a day."""


def document_date(source: Source, spans: Spans, end: int) -> Span | None:
    """Return the span of the date of the first document of a file, or None.

    Args:
        source: the transcript.
        spans: its settled spans.
        end: offset behind the first document.
    """
    dates = [span for span in spans.within(0, end, "date") if is_dated(span)]
    dates = [span for span in dates if not _is_of_file(source, spans, span)]
    stated = next((span for span in dates if span.value("type") in STATED), None)
    return stated or _in_head(source, spans, dates)


def _is_of_file(source: Source, spans: Spans, date: Span) -> bool:
    """Whether a date says when a file was made or changed."""
    field = spans.at(date.start, "header-field")
    return field is not None and names_file_date(source.text[field.start : date.start])


def _in_head(source: Source, spans: Spans, dates: list[Span]) -> Span | None:
    days = [span for span in dates if len(span.value("when") or span.value("from")) >= DAY]
    for span in days:
        if spans.at(span.start, *HEADS) is not None or _in_brackets(source, span):
            return span
    return next((span for span in days if _is_recording(source, span)), None)


def _in_brackets(source: Source, date: Span) -> bool:
    """Whether a date stands in brackets that begin one of the first lines: where the text is printed."""
    if date.start > FIRST_LINES:
        return False
    line = source.line(source.line_at(date.start))
    return source.text[line.start : line.end].lstrip()[:1] in ("[", "(")


@cache
def _recorded() -> re.Pattern[str]:
    """Match the words before a date that say that the text was recorded, broadcast or delivered then."""
    words = (
        "recorded|aired|broadcast|published|delivered|posted|aufgenommen|aufgezeichnet|gesendet|gehalten|enregistré"
        "|enregistrée|diffusé|diffusée|prononcé|grabado|grabada|emitido|emitida|pronunciado|registrato|registrata"
        "|trasmesso|gravado|gravada|записано|записан|nagrano|natočeno"
    )
    return re.compile(rf"\b(?:{words})(?:\s(?:on|am|le|el|il|em|у|dne))?[\s,:]{{1,3}}$", re.IGNORECASE)


def _is_recording(source: Source, date: Span) -> bool:
    return (
        date.start <= FIRST_PAGE
        and _recorded().search(source.text, max(0, date.start - 40), date.start) is not None
    )
