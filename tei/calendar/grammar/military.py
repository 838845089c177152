"""Date-time groups of cables: ``041920Z JUL 53`` is day, hour and minute, zone, month and year."""

from __future__ import annotations

from tei.calendar.grammar.item import Item
from tei.calendar.grammar.numbers import is_plausible
from tei.calendar.moments import Clock, Moment
from tei.calendar.tokens import NO_SENSES, SPACED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.grammar.stretch import Stretch

_WIDTH = 6
_FIRST_YEAR = 40
"""Groups of this form came into use about 1940, which tells the century."""
_EAST, _WEST = "abcdefghiklm", "nopqrstuvwxy"


def zone_of(letter: str) -> str:
    """Return the offset of a zone letter (ACP 121): Z is Greenwich, A to M lie east of it, N to Y west."""
    if letter in _EAST:
        return f"+{_EAST.index(letter) + 1:02d}:00"
    return f"-{_WEST.index(letter) + 1:02d}:00" if letter in _WEST else "Z"


def military_at(s: Stretch, place: int) -> Item | None:
    """Return the date-time group that begins at a place, or None."""
    token, letter, month = s.tokens[place], s.tokens[place + 1].low, s.number(place + 2, "month")
    if token.width != _WIDTH or token.number < 0 or not s.free_before(place) or s.tokens[place + 1].gap > SPACED:
        return None
    glued = "" if month else letter[1:]  # 221845ZAUG68
    month = month or _glued_month(s, glued)
    letter = letter[:1] if glued else letter
    if not month or len(letter) != 1 or not "a" <= letter <= "z" or letter == "j":
        return None
    day, rest = divmod(token.number, 10000)
    hour, minute = divmod(rest, 100)
    if not 1 <= day <= 31 or hour >= 24 or minute >= 60:
        return None
    clock = Clock(hour, minute, zone=zone_of(letter))
    return _dated(s, place, place + 3 - bool(glued), Moment(month=month, day=day, clock=clock))


def _glued_month(s: Stretch, word: str) -> int:
    """Return the month that a word of a group ends with; 0 if it is none."""
    month = s.lexicon.words.get(word, NO_SENSES).get("month", 0)
    return month if isinstance(month, int) else 0


def _dated(s: Stretch, begin: int, place: int, moment: Moment) -> Item:
    """Read the year after a group; one of two figures is of the time since such groups are in use."""
    token, end = s.tokens[place], place + 1
    year = token.number if token.gap <= SPACED and s.free_after(end) else -1
    if token.width == 2 and year >= 0:
        year += 1900 if year >= _FIRST_YEAR else 2000
    elif not is_plausible(year, token.width):
        return Item(moment, begin, place, "day-month", begin)
    return Item(moment._replace(year=year), begin, end, "full", begin, (place, end))
