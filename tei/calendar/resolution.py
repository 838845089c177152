"""What the document supplies: the year of ``28 December``, the month of ``the 9th``, the day of ``yesterday``.

The dates are gone through in order. A date that lacks its year takes it from the year written beside it, as in
the columns of a form, from the last full date shortly before it, else from the date of the document, else from
the nearest full date or, where a document has none, the nearest month; two figures of a year are read in the
century of the document.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from tei.calendar.context import Context
from tei.calendar.mentions import Mention, valued
from tei.calendar.republican import CALENDAR as REPUBLICAN
from tei.calendar.sentences import same_sentence, year_leads
from tei.calendar.valuation import begun
from tei.calendar.w3c import Date, read_date
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Sequence

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
_GOES_ON = 60
"""Days that a story goes on by from one sentence to the next."""
_WEEKS_BEFORE, _DAYS_AFTER = 45, 15
"""Days around the date of a document: what it says of them is of their own year."""
_MONTH = len("1953-07")
_LED = ("day-month", "month", "range", "bound")
"""The forms whose year may open the clause that they stand in."""
_BESIDE = 3
"""Characters between a year and the day that it belongs to, in two cells of a table, or the mark of a note."""


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

    def moved(self, by: int) -> _Lenders:
        """Return the lenders as if they stood so many characters further on."""
        return _Lenders(*((lender[0] + by, lender[1]) if lender else None for lender in self))


class Aside(NamedTuple):
    """A stretch of text that belongs to another place, the call, as a footnote does to its mark."""

    start: int
    end: int
    call: int


class Surroundings(NamedTuple):
    """What is known of a text beside its dates.

    Attributes:
        own: where a file holds several documents, returns the date of the one at an offset, None if it has none.
        apart: where the dates begin that lend nothing, such as those of births.
        notes: the notes, in order, none inside another. Their dates borrow from those before their marks and lend
            only within the note, unless nothing else has a date.
        text: the text itself, which tells where its sentences begin.
    """

    own: Callable[[int], Date | None] | None = None
    apart: Container[int] = ()
    notes: Sequence[Aside] = ()
    text: str = ""


NOWHERE = Surroundings()


def resolve(mentions: Iterable[Mention], settings: Settings, around: Surroundings = NOWHERE) -> list[Mention]:
    """Return the mentions with what they lack supplied from the date of the document and the dates around them.

    Args:
        mentions: all of a text, in order, as ``find_dates`` yields them.
        settings: gives the date of the document, if known, and its calendar.
        around: what else is known of the text.
    """
    found, notes = list(mentions), around.notes
    known = _Known(settings, around, *_time_of(found, settings, around.apart))
    if not notes:
        return _Passage(found, known).resolved()
    inside = _by_note(found, notes)
    noted = {mention.start for among in inside for mention in among}
    running = [mention for mention in found if mention.start not in noted]
    if not settings.document_date and not any(_full_date(mention) for mention in running):
        return _Passage(found, known).resolved()
    passage = _Passage(running, known)
    done = passage.resolved()
    for note, among in zip(notes, inside, strict=True):
        if among:
            lent = _Passage(among, known, passage.before(note), note, passage.behind(note))
            done += lent.resolved()
    return sorted(done, key=_start)


class _Known(NamedTuple):
    """What is known of a whole text: see ``resolve``; a year of most of its dates, the latest of two figures."""

    settings: Settings
    around: Surroundings
    era: int
    latest: int

    def is_of_its_time(self, date: Date) -> bool:
        """Whether a date is near most of the others, so that it may lend its year."""
        return abs(date.year - self.era) <= _SAME_TIME

    def at(self, offset: int) -> Settings:
        """Return the settings with the date of the document at an offset."""
        return (
            self.settings
            if self.around.own is None
            else self.settings._replace(document_date=self.around.own(offset))
        )


class _Passage:
    """The dates of a text without its notes, or those of one note, gone through in order."""

    def __init__(
        self,
        mentions: Sequence[Mention],
        known: _Known,
        before: _Lenders | None = None,
        note: Aside | None = None,
        behind: Date | None = None,
    ) -> None:
        self._mentions = mentions
        self._known = known
        self._note = note
        self._behind = behind
        self._states = [before or _Lenders()]
        self._starts = [mention.start for mention in mentions]
        self._fixed = _fixed(mentions, known.around.apart)

    def resolved(self) -> list[Mention]:
        """Return the mentions with what they lack."""
        fixed = [(start, date) for start, date in self._fixed if date.month and self._known.is_of_its_time(date)]
        done: list[Mention] = []
        ahead = 0
        for mention in self._mentions:
            while ahead < len(fixed) and fixed[ahead][0] <= mention.start:
                ahead += 1
            resolved = self._supplied(mention, fixed[ahead][1] if ahead < len(fixed) else None)
            done.append(resolved)
            self._states.append(self._after(resolved))
        return done

    def before(self, note: Aside) -> _Lenders:
        """Return what lends to a note: the dates before its mark, as far from the note as they are from that."""
        lenders = self._states[bisect_left(self._starts, note.call)]
        if lenders.year and note.call - lenders.year[0] <= _BESIDE:
            lenders = _Lenders(lenders.year, lenders.year)  # the note is on that very year
        return lenders.moved(note.start - note.call)

    def behind(self, note: Aside) -> Date | None:
        """Return the date right behind the mark of a note: ``Lord Grey* came on 12 May 1832``."""
        index = bisect_left(self._fixed, note.call, key=_place)
        near = index < len(self._fixed) and self._fixed[index][0] - note.call <= _SAME_SENTENCE
        return self._fixed[index][1] if near else None

    def _supplied(self, mention: Mention, after: Date | None) -> Mention:
        if not _wants(mention):
            return mention
        settings = self._known.at(mention.start if self._note is None else self._note.call)
        after = after or self._behind
        return _again(mention, self._context(mention, settings, after))

    def _context(self, mention: Mention, settings: Settings, after: Date | None) -> Context:
        before, document = self._states[-1], settings.document_date
        near = before.day if document else before.month
        if before.stated and before.stated == before.month and mention.start - before.stated[0] <= _SAME_SENTENCE:
            near = before.stated
        same = near is not None and self._is_beside(near, mention)
        if near and not _lends(near, mention, document, same=same):
            near = None
        if before.year and (
            _is_of_year(mention, before.year, near, document) or self._leads(before.year, mention)
        ):
            near = before.year
        known = Context(document, near[1] if near else None, settings.calendar, self._known.latest)
        if near:
            return known._replace(close=same and bool(self._known.around.text))
        return known._replace(near=None if document else after, ahead=True)

    def _is_beside(self, near: tuple[int, Date], mention: Mention) -> bool:
        """Return whether a date stands in the same sentence as one before it, and close to it."""
        distance, text = mention.start - near[0], self._known.around.text
        if not text:
            return distance <= _LISTED
        return distance <= _SAME_SENTENCE and same_sentence(text, near[0], mention.start)

    def _leads(self, year: tuple[int, Date], mention: Mention) -> bool:
        """Return whether a bare year opens the clause that a date without one stands in."""
        text, distance = self._known.around.text, mention.start - year[0]
        if not text or distance > _SAME_SENTENCE or mention.form not in _LED:
            return False
        return year_leads(text, year[0], mention.start)

    def _after(self, done: Mention) -> _Lenders:
        """Return the lenders behind a date."""
        before, known = self._states[-1], self._known
        guessed = done.form == "day" and done.value.cert and known.settings.document_date
        date = None if guessed or done.start in known.around.apart else _full_date(done)
        if date and (known.is_of_its_time(date) or not date.month):
            return before.after(done, date)
        if done.form.startswith("relative") and done.value.known:
            return _Lenders()  # yesterday: the text is back at its own time
        return before


def _time_of(mentions: Sequence[Mention], settings: Settings, apart: Container[int]) -> tuple[int, int]:
    """Return a year of the time of a text, by its date or most of its dates, and the latest two figures can be."""
    years = [date.year for _, date in _fixed(mentions, apart)]
    era = settings.document_date.year if settings.document_date else _era(years)
    return era, min(era + _HALF_CENTURY, max(years, default=era) + _SOON) if era else 0


def _fixed(mentions: Sequence[Mention], apart: Container[int]) -> list[tuple[int, Date]]:
    """Return the full dates that stand in the text, with their places."""
    full = ((mention, _full_date(mention)) for mention in mentions if not mention.supplied)
    return [(mention.start, date) for mention, date in full if date and mention.start not in apart]


def _by_note(mentions: Sequence[Mention], notes: Sequence[Aside]) -> list[list[Mention]]:
    """Return for each note the dates in it."""
    starts = [note.start for note in notes]
    inside: list[list[Mention]] = [[] for _ in notes]
    for mention in mentions:
        index = bisect_right(starts, mention.start) - 1
        if index >= 0 and mention.start < notes[index].end:
            inside[index].append(mention)
    return inside


def _start(mention: Mention) -> int:
    return mention.start


def _place(fixed: tuple[int, Date]) -> int:
    return fixed[0]


def _era(counted: list[int]) -> int:
    """Return a year of the time that most dates of a text are in, which the births in its head are not.

    Of two times with as many dates that of the first date is taken.
    """
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
    first = mention.reading.first
    if (
        mention.kind == "time"
        or mention.form in ("century", "decade", "fiscal-year")
        or mention.form.startswith("relative")
        or value.cert == "low"
        or (first.calendar == REPUBLICAN and not first.month)  # an II is of two years
        or any(source == "assumed" for _, source in mention.supplied)
    ):
        return None
    text = value.when or value.to or value.from_
    if not text and value.not_after:
        text = value.not_before[:_MONTH]  # early June 1953 lends its month, the winter of 1941/42 its first one
    whole = mention.reading.first.unit in ("date", "feast", "week")
    return read_date(text[: 10 if whole else _MONTH]) if text else None


def _lends(near: tuple[int, Date], mention: Mention, document: Date | None, *, same: bool) -> bool:
    """Return whether a date before one that lacks its year tells more of it than the date of the document does."""
    if document is None:
        return True
    moment, distance = mention.reading.first, mention.start - near[0]
    listed = distance <= _LISTED and (same or 0 <= _days_on(moment, near[1]) <= _GOES_ON)
    if distance > _SHORTLY or (_is_own(moment, document) and not listed):
        return False
    return same or near[1].first_day() - document.last_day() <= _WEEKS_BEFORE  # a plan is of itself alone


def _days_on(moment: Moment, date: Date) -> int:
    """Return how many days after a date a day without its year comes, up to half a year, or before it."""
    ahead = 30 * (moment.month - date.month) + moment.day - date.day
    return (ahead + 180) % 360 - 180


def _is_of_year(
    mention: Mention, year: tuple[int, Date], near: tuple[int, Date] | None, document: Date | None
) -> bool:
    """Return whether a day or month is of the bare year before it.

    It is if it says so (``of the same year``), stands beside it, or follows in a text that has no date of its own:
    ``In 1898 we moved to Madrid; on 3 July ...``.
    """
    if mention.reading.first.relation == "same-year":
        return near is None or near[0] < year[0]
    if mention.form not in ("day-month", "month"):
        return False
    distance = mention.start - year[0]
    told = document is None and distance <= _SAME_SENTENCE
    if near is not None:
        told = told and near[0] < year[0] and abs(year[1].year - near[1].year) <= _SAME_TIME
    return told or (mention.form == "day-month" and distance <= _BESIDE)


def _is_own(moment: Moment, document: Date) -> bool:
    """Return whether a day without a year is one of the weeks before a document, or of the days after it."""
    if not (moment.day and moment.month and document.day):
        return False
    return -_WEEKS_BEFORE <= _days_on(moment, document) <= _DAYS_AFTER


def _again(mention: Mention, context: Context) -> Mention:
    parts = [valued(part, context) for part in mention.parts]
    if mention.reading.last and len(parts) > 1:
        first = read_date(parts[0].value.when[:10])
        parts[1] = valued(parts[1], begun(mention.reading, first, context))
    return valued(mention._replace(parts=tuple(parts)), context)
