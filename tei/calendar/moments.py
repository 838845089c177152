"""What a date phrase says, before anything is added to it: the parts read, and how they hang together.

A moment may lack what the phrase lacks: ``the 9th`` has a day alone, ``Monday`` a day of the week.
"""

from __future__ import annotations

from tei.typed import NamedTuple


class Clock(NamedTuple):
    """A time of day; ``zone`` is empty, ``Z`` or an offset such as ``+03:00``."""

    hour: int
    minute: int = 0
    second: int = 0
    zone: str = ""

    def w3c(self) -> str:
        """Return the time as ``xs:time`` writes it, always with seconds (XML Schema Part 2, section 3.2.8)."""
        return f"{self.hour:02d}:{self.minute:02d}:{self.second:02d}{self.zone}"


class Moment(NamedTuple):
    """One date as read; 0, empty or None is what the phrase does not say.

    Attributes:
        year: astronomical (0 is 1 BC), in the calendar of the phrase; the last two figures if ``short_year``.
        month: 1 to 12, in the French Republican calendar 1 to 13.
        day: 1 to 31; larger where the text has an impossible day.
        weekday: 1 for Monday to 7 for Sunday.
        unit: ``date``, or the stretch of time that ``number`` counts: ``season``, ``quarter``, ``half-year``,
            ``decade``, ``century``, ``fiscal-year``, ``week``, ``feast``, ``relative``, ``undated``.
        number: which season, quarter, century ..., or how many units from the day of writing.
        name: the feast, or the unit that a relative date counts.
        part: ``early``, ``mid``, ``late``, or a fraction such as ``1/2``.
        approximate: the text says about.
        doubt: the text itself doubts: ``low`` or ``medium`` certainty.
        relation: ``inst``, ``ult``, ``prox``, ``last``, ``next``, ``this-year``, ``last-year``, ``next-year``,
            ``same-month``, ``same-year``: how what is missing hangs on the day of writing or the date before.
        calendar: the calendar that the phrase itself names; empty if none.
        new_style: month and day of the same date in the Gregorian calendar, as in ``14 (26) December``.
        short_year: the year has two figures and the century is open.
        dual_year: the year is written ``1714/15``, and ``year`` is the later one.
        clock: the time of day.
        open_half: the hour is counted to 12 and nothing says which half of the day is meant.
        open_order: day and month of a numeric date could change places.
        dated: a day that the text says to be that of a paper: your letter ``of the 29th``.
        repaired: a figure was misread in the text (``l953``) and has been read as the digit meant.
        misread: so was the name of the month (``Octoher``).
    """

    year: int | None = None
    month: int = 0
    day: int = 0
    weekday: int = 0
    unit: str = "date"
    number: int = 0
    name: str = ""
    part: str = ""
    approximate: bool = False
    doubt: str = ""
    relation: str = ""
    calendar: str = ""
    new_style: tuple[int, int] | None = None
    short_year: bool = False
    dual_year: bool = False
    clock: Clock | None = None
    open_half: bool = False
    open_order: bool = False
    dated: bool = False
    repaired: bool = False
    misread: bool = False


class Reading(NamedTuple):
    """A whole phrase: one moment, or two and how they bound what is meant.

    ``kind`` is ``point``, ``range``, ``between``, ``either``, ``before``, ``after``, ``since``, ``until``,
    ``by`` (not later than) or ``from-on`` (not earlier than). ``length`` is how long it lasted, if that is
    stated, as XML Schema writes durations: ``P3M``.
    """

    kind: str
    first: Moment
    last: Moment | None = None
    length: str = ""
