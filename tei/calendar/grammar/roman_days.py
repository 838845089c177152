"""Days as the Romans counted them, which Latin letters keep: ``IV Nonas Iulii``, ``pridie Kal. Octobris``.

A day is counted back, both ends included, from the Kalends (the 1st of the month named), from the Nones or from
the Ides (the 5th and 13th; in March, May, July and October the 7th and 15th).
"""

from __future__ import annotations

from tei.calendar.days import JULIAN, is_leap, month_length
from tei.calendar.grammar.number_words import roman
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.grammar.stretch import Stretch
    from tei.calendar.moments import Moment

CONVENTION = "kalends"
_KALENDS, _NONES, _IDES = 1, 2, 3
_LATE_MONTHS = (3, 5, 7, 10)
_MOST = {_KALENDS: 19, _NONES: 6, _IDES: 8}
_SHORT = 3
"""So short a name is the small word ``non`` or ``id`` where neither a number nor a point is with it."""
_LEAP_COUNT = 5
"""In a leap year the sixth day before the Kalends of March is there twice; the five after it are a day later."""


class RomanDay(NamedTuple):
    """A day counted back from a named one, and the place after its month."""

    mark: int
    counted: int
    month: int
    end: int


def roman_day_at(s: Stretch, place: int) -> RomanDay | None:
    """Return the day that begins at a place, or None."""
    begin = place + s.has(place, "count-intro")
    count, here = _count(s, begin)
    mark = s.number(here, CONVENTION)
    if here == begin and s.tokens[here].width <= _SHORT and not s.is_low(here + 1, "."):
        return None
    if not mark or not 1 <= count <= _MOST[mark]:
        return None
    here = _after_point(s, here + 1)
    month = s.number(here, "month")
    return RomanDay(mark, count, month, here + 1) if month else None


def counts_to_kalends(s: Stretch, place: int) -> bool:
    """Return whether a named day follows a word, which then may be its numeral: the ``xv`` of ``xv. kal.``."""
    return s.has(_after_point(s, place + 1), CONVENTION)


def _count(s: Stretch, place: int) -> tuple[int, int]:
    """Read what is counted: ``IV``, ``4``, ``quarto``, ``pridie``; 1 if nothing is."""
    if s.has(place, CONVENTION):
        return 1, place
    token = s.tokens[place]
    count = 2 if s.has(place, "eve") else s.number(place, "ordinal") or token.number
    count = count if count > 0 else roman(token.low)
    return count, _after_point(s, place + 1)


def _after_point(s: Stretch, place: int) -> int:
    return place + (s.is_low(place, ".") and s.glued(place))


def counted_back(moment: Moment, day: RomanDay) -> Moment:
    """Return a moment, whose year may be known, with the month and day that are meant.

    Days before the Kalends of January are of December; the year beside them may then be either.
    """
    month = day.month
    if day.mark != _KALENDS:
        named = (7 if month in _LATE_MONTHS else 5) + (8 if day.mark == _IDES else 0)
        return moment._replace(month=month, day=named + 1 - day.counted)
    if day.counted == 1:
        return moment._replace(month=month, day=1)
    before = (month - 2) % 12 + 1
    leaps = before == 2 and day.counted <= _LEAP_COUNT and moment.year is not None and is_leap(moment.year, JULIAN)
    length = 29 if leaps else month_length(1, before)
    doubt = "medium" if month == 1 and moment.year is not None else moment.doubt
    return moment._replace(month=before, day=length + 2 - day.counted, doubt=doubt)
