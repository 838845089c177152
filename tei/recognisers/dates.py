"""Dates and times of day, with their values: 19:20 on 4 July 1953, le 4 juillet, the 4th inst., 14 (26) декабря.

What a date lacks is taken from the date of the document and the dates around it, and said; a date that is
impossible, ambiguous, or at odds with its weekday is remarked on.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise

from tei.calendar.day_order import day_order
from tei.calendar.mentions import find_dates
from tei.calendar.resolution import Aside, Surroundings, resolve
from tei.calendar.settings import Settings
from tei.calendar.w3c import read_date
from tei.text.correspondence.labels import names_file_date
from tei.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tei.calendar.mentions import Mention
    from tei.calendar.w3c import Date
    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Cert, Spans

LAYER: Layer = "inline"
NEEDS: frozenset[Trait] = frozenset()
HEADS = ("dateline", "header-field", "title", "heading", "document-number")
"""Blocks whose date is the document's own, the likeliest first."""
NUMBERS = ("groups", "number", "note-marker", "note-label")
"""What holds figures that are no dates."""
CODES = {
    "weekday-contradiction": "weekday-contradiction",
    "impossible-day": "impossible-date",
    "ambiguous-order": "ambiguous-date",
    "style-contradiction": "calendar-contradiction",
    "reversed-range": "reversed-range",
}
"""Faults of the date grammar, and the codes under which they are reported."""
VAGUE = frozenset({"present", "relative-span"})
"""Forms that are words of everyday rather than dates: today, last week."""
VAGUE_ALONE = frozenset({"month", "feast", "weekday"})
"""Forms that are dates only where a year or day can be found for them: in May, at Easter, last Monday."""
LINKS = frozenset({"", "on", "of", "am", "den", "le", "du", "il", "del", "el", "de", "op", "dnia", "em"})
"""Words between a time of day and its day."""
LONGEST_LINK = 8
_BIRTHS = """
born b birth geb geboren geburtsdatum né née naissance nat natus nata nato nacido nacida nascido nascida ur
urodzony urodzona nar narozen narozena narodený narodená född født род родился родилась рожд
"""
BEFORE = 24
"""Characters before a date in which a word says that it is that of a birth."""
SMALL = LINKS | {"in", "im", "w", "w:", "в", "en", "nel", "em", "the", "dem", "op"}
"""Words between that word and the date."""
BIRTHS = frozenset(_BIRTHS.split())
"""Words that say so, in the languages whose dates are read."""
TOP = 400
"""Characters at the top of a text in which its date may stand, where no head was found."""
SHORT_LINE = 80
FULL_DAY = len("1953-07-04")
CERTS: dict[str, Cert] = {"low": "low", "medium": "medium"}


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the dates and times of the whole text, and remarks on those that are wrong or doubtful."""
    settings = Settings(
        language=source.language.replace("und", ""),
        order=source.given.date_order or day_order(source.text),
        calendar=source.given.calendar or "gregorian",
    )
    mentions, aside = _found(source, settings, below)
    births = frozenset(mention.start for mention in mentions if _is_of_birth(source.text, mention))
    around = Surroundings(apart=births, notes=_notes(below), text=source.text)
    head = _document_date(mentions, below, births)
    if head is None:
        others = _by_others(mentions, settings, around)
        whole = sorted([*mentions, *others], key=_start)
        head = _document_date(others, below, births) or _top_date(source.text, whole, below, births)
    kept = head.reading.first.calendar if head and not head.reading.first.new_style else ""
    if kept and not source.given.calendar:
        settings = settings._replace(calendar=kept)
        mentions, aside = _found(source, settings, below)
    given = read_date(source.given.date)
    own = None if given else _own_dates(mentions, below, births)
    day = given or _day(head)
    resolved = resolve(mentions, settings._replace(document_date=day), around._replace(own=own))
    for mention in _joined(source.text, sorted([*resolved, *aside], key=_start)):
        if mention.form in VAGUE or (mention.form in VAGUE_ALONE and not mention.value.known):
            continue
        for part in (mention, *mention.parts):
            if part is mention or (part.start, part.end) != (mention.start, mention.end):
                yield _span(part, below, typed=part.start not in births)
        for code, detail in mention.faults:
            words = source.words(mention.start, mention.end)
            values = (("code", CODES[code]), ("date", words), ("detail", detail))
            yield Span(mention.start, mention.end, "remark", "dates", mention.reason, values=values)


def _found(source: Source, settings: Settings, below: Spans) -> tuple[list[Mention], list[Mention]]:
    """Return the dates of a text, and apart from them those that say when its file was made."""
    passed = [(span.start, span.end) for span in below.of(*NUMBERS)]
    mentions: list[Mention] = []
    aside: list[Mention] = []
    text = _without_markers(source.text, below)
    read = find_dates(text, settings, passed=passed)
    for mention in _by_columns(text, settings, [*read], below):
        if below.at(mention.start, *NUMBERS) is None:
            (aside if _is_of_file(source.text, mention, below) else mentions).append(mention)
    return mentions, aside


def _notes(below: Spans) -> list[Aside]:
    """Return the notes, each with the place of the first mark that calls for it, or its own where none does."""
    calls: dict[str, int] = {}
    for marker in below.of("note-marker"):
        calls.setdefault(marker.value("note"), marker.start)
    bodies = below.of("note-body")
    return [Aside(note.start, note.end, calls.get(note.value("note"), note.start)) for note in bodies]


def _without_markers(text: str, below: Spans) -> str:
    """Return a text with blanks for the marks of notes, which no date has: ``in 1347.2``, ``1. 12. 12. 1898``."""
    pieces, last = [], 0
    for span in below.of("note-marker", "note-label"):
        if span.start >= last:
            pieces += [text[last : span.start], " " * (span.end - span.start)]
            last = span.end
    return "".join((*pieces, text[last:])) if pieces else text


def _by_columns(text: str, settings: Settings, mentions: list[Mention], below: Spans) -> list[Mention]:
    """Return the dates, each inside its column: of ``No. 12      March 4, 1958`` the number is no part of one."""
    edges: dict[int, list[int]] = {}  # where a line begins: its columns' ends and beginnings
    for one, other in pairwise(below.of(*HEADS)):
        if COLUMN <= other.start - one.end < WIDEST and not text[one.end : other.start].strip(" \t"):
            edges.setdefault(text.rfind("\n", 0, one.end) + 1, []).extend((one.end, other.start))
    for first, inside in edges.items():
        last = text.find("\n", inside[-1])
        last = last if last >= 0 else len(text)
        low, high = bisect_right(mentions, first, key=_end), bisect_left(mentions, last, key=_start)
        columns = zip([first, *inside[1::2]], [*inside[::2], last], strict=True)
        mentions[low:high] = [found for column in columns for found in find_dates(text, settings, *column)]
    return mentions


COLUMN, WIDEST = 3, 200
"""Blanks between two columns of a head."""


def _joined(text: str, mentions: list[Mention]) -> Iterator[Mention]:
    """Yield the mentions, a time of day and the day it belongs to as one: ``19:20 on 4 July 1953``."""
    held: Mention | None = None
    for mention in mentions:
        if held is not None and not _belong_together(text, held, mention):
            yield held
            held = None
        if held is not None:
            moment = f"{mention.value.when}T{held.value.when}"
            reason = f"{held.reason}; {mention.reason}"
            value = mention.value._replace(when=moment)
            yield mention._replace(start=held.start, value=value, reason=reason)
            held = None
        elif mention.kind == "time" and mention.value.when:
            held = mention
        else:
            yield mention
    if held is not None:
        yield held


def _belong_together(text: str, time: Mention, day: Mention) -> bool:
    """Whether a time of day is followed by one day, with nothing but a little word between."""
    between = text[time.end : day.start]
    plain = len(between) <= LONGEST_LINK and between.strip(" ,").casefold() in LINKS and "\n" not in between
    return plain and day.kind == "date" and len(day.value.when) == FULL_DAY and not day.faults


def _start(mention: Mention) -> int:
    return mention.start


def _end(mention: Mention) -> int:
    return mention.end


def _is_of_file(text: str, mention: Mention, below: Spans) -> bool:
    """Whether a date is in a field that says when a file was made or changed: it tells nothing of the text."""
    field = below.at(mention.start, "header-field")
    return field is not None and names_file_date(text[field.start : mention.start])


def _is_of_birth(text: str, mention: Mention) -> bool:
    """Whether the word before a date says that somebody was born then, which is no date of the document."""
    line = text[max(0, mention.start - BEFORE) : mention.start].rpartition("\n")[2]
    words = [word for word in line.casefold().replace(".", " ").replace("(", " ").split() if word not in SMALL]
    return bool(words) and words[-1].rstrip(",:") in BIRTHS


def _own_dates(
    mentions: list[Mention], below: Spans, births: frozenset[int]
) -> Callable[[int], Date | None] | None:
    """Return what tells the date of the document at an offset, or None where a file holds but one document."""
    starts = [0, *(span.start for span in below if span.value("document"))]
    if len(starts) == 1:
        return None
    held: list[list[Mention]] = [[] for _ in starts]
    for mention in mentions:
        held[bisect_right(starts, mention.start) - 1].append(mention)
    dates = [_day(_document_date(among, below, births)) for among in held]
    return lambda offset: dates[bisect_right(starts, offset) - 1]


def _document_date(mentions: list[Mention], below: Spans, births: frozenset[int]) -> Mention | None:
    """Return the first full date that stands in the head of the document."""
    for kind in HEADS:
        for mention in mentions:
            if any(source == "assumed" for part in (mention, *mention.parts) for _, source in part.supplied):
                continue
            day = _day(mention)
            if day and mention.start not in births and below.at(mention.start, kind) is not None:
                return mention
    return None


def _by_others(mentions: list[Mention], settings: Settings, around: Surroundings) -> list[Mention]:
    """Return the full dates of which other dates tell the century, as in ``Berlin, 7. October 99``."""
    if not any(mention.reading.first.short_year and mention.reading.first.day for mention in mentions):
        return []
    resolved = resolve(mentions, settings, around)
    return [found._replace(supplied=()) for found in resolved if _lacked_century(found)]


def _lacked_century(mention: Mention) -> bool:
    """Return whether nothing but the century of a date was taken from the other dates of the text."""
    return mention.supplied == (("century", "the other dates of the text"),)


def _top_date(text: str, mentions: list[Mention], below: Spans, births: frozenset[int]) -> Mention | None:
    """Return the full date that ends one of the first short lines of a text, as in ``Firenze, 12 maggio 1869``."""
    for mention in mentions:
        if mention.start > TOP:
            break
        line_end = text.find("\n", mention.end)
        rest = text[mention.end : line_end if line_end >= 0 else len(text)]
        begin = text.rfind("\n", 0, mention.start) + 1
        short = mention.end - begin <= SHORT_LINE and not rest.strip(" .,:)]")
        apart = mention.start in births or below.at(mention.start, "note-body") is not None
        if short and _day(mention) and not mention.supplied and not apart:
            return mention
    return None


def _day(mention: Mention | None) -> Date | None:
    """Return the day of a date, the first of several; None if it tells none."""
    day = read_date((mention.value.when or mention.value.from_)[:10]) if mention else None
    return day if day and day.day else None


def _span(mention: Mention, below: Spans, *, typed: bool) -> Span:
    attributes = mention.value.attributes()
    cert = CERTS.get(attributes.pop("cert", ""), "high")
    kind = "time" if mention.kind == "time" else "date"
    dateline = below.at(mention.start, "dateline", "header-field", "document-number")
    role = dateline.value("date-type") if dateline is not None and typed and kind == "date" else ""
    values = tuple({**attributes, **({"type": role} if role else {})}.items())
    return Span(mention.start, mention.end, kind, "dates", mention.reason, cert, values)
