"""What stands above the first turn of a record of speech: its title, by whom, where and when.

``Plenarprotokoll 17/86`` / ``Deutscher Bundestag`` / ``Berlin, Mittwoch, den 26. Januar 2011``
"""

from __future__ import annotations

import re
from functools import cache

from tei.people.subjects import names_subject
from tei.text.correspondence.kinds_of_document import kind_named
from tei.text.correspondence.names import is_name
from tei.text.division_words import ROLES
from tei.text.label_names import bare
from tei.text.label_words import FIELDS
from tei.text.labels import labels
from tei.text.span import Span
from tei.text.staging import staging

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "block"
NEEDS: frozenset[Trait] = frozenset({"speech"})
BY = "title_pages"
MOST_LINES = 12
"""Lines of a title page that are looked at."""
LONGEST_TIME = 45
"""Characters of a line that says from when to when."""
DATES = frozenset(
    {"date", "dated", "datum", "fecha", "data", "дата", "dato", "dátum", "recorded", "day", "tag", "jour"}
)
"""Labels of a line with the day, in lower case."""
LONGEST_LINE = 160
"""Characters of a line of a title page."""
BY_WHOM = frozenset(("by", "written by", "screenplay by", "von", "par", "di", "por", "a play by", "автор"))
"""Lines in lower case above the name of who wrote the text."""
BYLINES = (
    "by ",
    "written by",
    "interviewed by",
    "screenplay by",
    "a play by",
    "von ",
    "par ",
    "di ",
    "de ",
    "por ",
    "av ",
    "af ",
    "van ",
    "przez ",
    "сочинение ",
)
"""How a line begins that names who wrote the text, in lower case."""


@cache
def _clock() -> re.Pattern[str]:
    return re.compile(r"\b\d{1,2}[:.h]\d{2}\b")


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"\b(?:1[4-9]\d\d|20\d\d)\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2}\b")


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the lines above the first turn that are a title, a byline, or a dateline."""
    found = labels(source)
    if not found:
        return
    seen = staging(source)
    lists = [part.heading[0] for part in seen.lists if part.kind != "role"]
    ends = [found[0].beginning, *lists, *(part.start for part in seen.divisions)]
    before: Span | None = None
    for span in _told(source, below, min(ends)):
        if before is not None and (joined := _joined(source, before, span)) is not None:
            before = joined
            continue
        if before is not None:
            yield before
        before = span
    if before is not None:
        yield before


def _told(source: Source, below: Spans, stop: int) -> Iterator[Span]:
    """Yield what each line above an offset is, where that is told."""
    titled = False
    for count, (start, end) in enumerate(_lines(source, stop)):
        words = source.text[start:end]
        if count >= MOST_LINES or len(words) > LONGEST_LINE or words[0] == "(":
            break
        if words[0] == "[" and not (words[-1] == "]" and _year().search(words)):
            continue  # the name of a house or of pages, as a record that is one of many has it above
        if below.at(start, "page-break", "running-head") is not None:
            continue
        span = _line(start, end, words, first=not titled)
        if span is not None:
            titled = titled or span.kind == "title"
            yield span


def _joined(source: Source, before: Span, span: Span) -> Span | None:
    """Return two lines as one: a title that goes on, a name below ``Written by``, hours below a day; or None."""
    if span.kind == before.kind == "dateline":
        hours = source.text[span.start].isdigit() and not _year().search(source.text[span.start : span.end])
        return before._replace(end=span.end) if hours and _follows(source, before, span) else None
    if span.kind != "title":
        return None
    words = source.text[before.start : before.end].casefold()
    named = before.kind == "byline" and words in BY_WHOM and is_name(source.text[span.start : span.end])
    goes_on = before.kind == "title" and _follows(source, before, span)
    return before._replace(end=span.end) if named or goes_on else None


def _follows(source: Source, above: Span, span: Span) -> bool:
    """Whether a line stands right below another, so that it may be part of it."""
    return source.text[above.end : span.start].count("\n") == 1


def _lines(source: Source, stop: int) -> Iterator[tuple[int, int]]:
    for chunk in source.chunks:
        if chunk.start >= stop:
            return
        lines = list(source.lines(chunk.start, chunk.end))
        if _runs_on([source.text[line.start : line.end].strip() for line in lines]):
            continue
        for line in lines:
            words = source.text[max(line.start, chunk.start) : min(line.end, chunk.end)]
            start = max(line.start, chunk.start) + len(words) - len(words.lstrip())
            if start < stop and words.strip():
                yield start, start + len(words.strip())


def _runs_on(lines: list[str]) -> bool:
    """Whether lines are the running text of a sentence or more."""
    wrapped = any(line[:1].islower() for line in lines[1:])
    long = max(map(len, lines)) >= SHORTEST_WRAPPED
    return wrapped and long and bool(lines[-1]) and lines[-1][-1] in ".!?;"


SHORTEST_WRAPPED = 52
"""Characters of the longest line of running text."""


def _line(start: int, end: int, words: str, *, first: bool) -> Span | None:
    """Return what one line of a title page is; None where nothing tells."""
    plain = words.casefold()
    if (plain.startswith(BYLINES) or plain in BY_WHOM) and not first:
        return Span(start, end, "byline", BY, "says by whom it is", "medium")
    named_so = kind_named(words) not in ("", "paper") or names_subject(words)
    headed = first and (len(words) > LONGEST_LINE // 2 or named_so)
    dated = len(words) <= LONGEST_DATED and bool(_year().search(words)) and not headed
    label = bare(words.partition(":")[0]) if ":" in words else ""
    of_life = ":" in words and any(bare(word) in OF_LIVES for word in words.partition(":")[0].split())
    if of_life or (_field(words) and not (dated and label in DATES)):
        return Span(start, end, "header-field", BY, "a labelled line above the first turn", "medium")
    if dated or (_clock().search(words) and len(words) < LONGEST_TIME):
        values = (("date-type", "meeting"),)
        return Span(start, end, "dateline", BY, "a date or time above the first turn", "medium", values)
    named = first and words[-1] != ":"
    if (
        (":" in words and not named)
        or words[-1] in ".;,"
        or (first and words[0].islower())
        or sum(c.isalpha() for c in words) * 2 < len(words)
    ):
        return None
    return Span(start, end, "title", BY, "a line above the first turn", "medium")


_OF_LIVES = (
    "birth born death died capture captured arrest arrested enlistment rank age geburt geboren geburtsdatum né "
    "née verhaftet naissance arrestation nacimiento nascita рождения родился ареста арестован urodzenia narození"
)
OF_LIVES = frozenset(_OF_LIVES.split())
"""Words of labels whose value tells of somebody’s life, and not when he was asked: ``DATE OF CAPTURE``."""
LONGEST_DATED = 100
"""Characters of a line that gives date and place; a longer one tells of somebody."""


def _field(words: str) -> bool:
    """Whether a line is a label, a colon and a value."""
    label, colon, value = words.partition(":")
    plain = [bare(word) for word in label.split()]
    return bool(colon and value.strip() and plain) and all(word in FIELDS or word in ROLES for word in plain)
