"""Times of day: ``7:20 p.m.``, ``19 h 20``, ``1920 hours``, ``0925Z``, half past three, noon."""

from __future__ import annotations

from tei.calendar.grammar.item import Item
from tei.calendar.grammar.number_words import number_in_words
from tei.calendar.moments import Clock, Moment
from tei.calendar.tokens import GLUED, SPACED
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.grammar.stretch import Stretch

_FRACTIONS = {"½": -30, "¼": -45, "¾": -15, "1/2": -30, "1/4": -45, "3/4": -15}
"""Minutes before the hour, as Germans count: ½ 8 is half past seven."""
_NOON, _HOURS, _MINUTES = 12, 24, 60
_FARTHEST = 14
"""Hours that a zone may be from Greenwich."""
_QUARTERS = (0, 15, 30, 45)


class Hour(NamedTuple):
    """An hour and minute as read, before it is known which half of the day is meant.

    ``marked`` says that a word or sign makes it a time beyond doubt; ``exact`` that the hour is counted to 24.
    """

    hour: int
    minute: int
    second: int
    place: int
    marked: bool
    exact: bool


def clock_at(s: Stretch, place: int) -> Item | None:
    """Return the time of day that begins at a place; its moment has no clock if the half of the day is unknown."""
    begin = place
    intro = s.name(place, "hour-intro")
    place += bool(intro)
    noon = s.number(place, "time-of-day")
    if noon:
        past = s.number(place + 1, "past-after")
        hour, minute = divmod(60 * noon + past, 60)
        clock, end = _zoned(s, Clock(hour % _HOURS, minute), place + 1 + bool(past))
        return Item(Moment(clock=clock), begin, end, "clock", begin, sure=bool(intro))
    read = _past(s, place) or _hour(s, place, intro)
    if read is None:
        return None
    if intro == "strong" or (intro and _has_minutes(place, read)):
        read = read._replace(marked=True)
    return _finished(s, begin, read)


def _hour(s: Stretch, place: int, intro: str) -> Hour | None:
    token = s.tokens[place]
    if token.number < 0:
        return _hour_in_words(s, place, intro)
    if token.width == 3 or token.width > 4 or not s.free_before(place):
        return None
    return _four_figures(s, place) if token.width == 4 else _two_figures(s, place, intro)


def _two_figures(s: Stretch, place: int, intro: str) -> Hour | None:
    token = s.tokens[place]
    if token.number > _HOURS:
        return None
    joint, after = s.tokens[place + 1], s.tokens[place + 2]
    if joint.low in ":.,h" and joint.low and joint.gap == GLUED and after.gap == GLUED and after.width == 2:
        return _colon(s, place, intro)
    if (intro or s.resumed == place) and (s.has(place + 1, "past-after") or s.has(place + 1, "day-part")):
        return _minutes(s, Hour(token.number, 0, 0, place + 1, marked=True, exact=False), intro)
    if s.has(place + 1, "clock-word") and joint.gap <= SPACED:
        exact = not s.keeps("12-hour") or s.has(place + 1, "military")
        read = Hour(token.number, 0, 0, place + 2, marked=s.has(place + 1, "sure-clock"), exact=exact)
        return _minutes(s, read, intro)
    if s.has(place + 1, "half-day"):
        return Hour(token.number, 0, 0, place + 1, marked=True, exact=False)
    exact = bool(intro) and not s.keeps("12-hour")
    read = Hour(token.number, 0, 0, place + 1, marked=False, exact=exact)
    more = exact and (s.has(place + 1, "and") or s.has(place + 1, "minute-word"))
    return _minutes(s, read, intro) if more else read


def _hour_in_words(s: Stretch, place: int, intro: str) -> Hour | None:
    """Read ``three o'clock``, ``sette e mezza`` after ``alle``, ``siete de la tarde`` after ``a las``."""
    hour, after = s.number(place, "cardinal"), place + 1
    if hour and not s.has(after, "clock-word") and not s.keeps("12-hour"):
        hour, after = (hour, after) if intro and hour <= _NOON else number_in_words(s, place)
    if not 1 <= hour <= _HOURS:
        return None
    if s.has(after, "clock-word"):
        exact = hour > _NOON
        return _minutes(s, Hour(hour, 0, 0, after + 1, marked=s.has(after, "sure-clock"), exact=exact), intro)
    if hour > _NOON:
        return None
    if intro and (s.has(after, "past-after") or s.has(after, "day-part")):
        return _minutes(s, Hour(hour, 0, 0, after, marked=True, exact=False), intro)
    if intro and s.has(after, "and") and not s.keeps("12-hour"):
        read = _minutes(s, Hour(hour, 0, 0, after, marked=False, exact=False), intro)
        return read if read.minute else None
    return None


def _colon(s: Stretch, place: int, intro: str) -> Hour | None:
    hour, joint, minute = s.tokens[place], s.tokens[place + 1], s.tokens[place + 2]
    if not 0 <= minute.number < _MINUTES:
        return None
    end, second = place + 3, 0
    if joint.low == ":" and s.is_low(end, ":") and s.glued(end) and s.tokens[end + 1].width == 2:
        second = s.tokens[end + 1].number
        if not 0 <= second < _MINUTES:
            return None
        end += 2
    timed = end > place + 3  # whoever writes the seconds counts the hours to 24
    zoned = timed and bool(_offset(s, end)[0])
    if not s.free_after(end) and not zoned and not (s.tokens[end].is_word and _continues(s, end)):
        return None
    exact = hour.number > _NOON or hour.text.startswith("0") or timed or not s.keeps("12-hour")
    marked = joint.low == "h"
    if s.has(end, "clock-word"):
        end, marked = end + 1, True
    elif joint.low == "," and not intro:
        return None
    return Hour(hour.number, minute.number, second, end, marked=marked, exact=exact)


def _continues(s: Stretch, place: int) -> bool:
    return any(s.has(place, kind) for kind in ("zone", "half-day", "clock-word"))


def _four_figures(s: Stretch, place: int) -> Hour | None:
    token = s.tokens[place]
    hour, minute = divmod(token.number, 100)
    if hour > _HOURS or minute >= _MINUTES:
        return None
    if s.has(place + 1, "clock-word") and s.has(place + 1, "military"):
        return Hour(hour, minute, 0, place + 2, marked=True, exact=True)
    glued_zone = s.glued(place + 1) and s.is_low(place + 1, "z")
    if glued_zone or (s.has(place + 1, "zone") and s.tokens[place + 1].text.isupper() and s.near(place + 1)):
        return Hour(hour, minute, 0, place + 1, marked=True, exact=True)
    if s.glued(place + 1) and s.is_low(place + 1, "h"):
        return Hour(hour, minute, 0, place + 2, marked=True, exact=True)
    if s.has(place + 1, "on") and 1 <= s.tokens[place + 2].number <= 31 and s.has(place + 3, "month"):
        return Hour(hour, minute, 0, place + 1, marked=True, exact=True)  # at 0830 on 6 June
    return None


def _minutes(s: Stretch, read: Hour, intro: str) -> Hour:
    """Read the minutes after an hour: ``19 h 20``, ``15 Uhr 30``, ``3 heures et demie``; ``alle 4 e 30``.

    Without such a word before them, ``4 heures et 7 minutes`` are a length of time.
    """
    place = read.place
    past = s.number(place, "past-after")
    if past:
        hour, minute = divmod(60 * read.hour + past, 60)
        return read._replace(hour=hour, minute=minute, place=place + 1, marked=True)
    joined = s.skip(place, "and") if intro else place
    named = s.has(joined, "minute-word")  # alle 9 e minuti 45
    figures = joined + named
    token = s.tokens[figures]
    if token.is_word:
        return _minutes_in_words(s, read)
    if not 0 <= token.number < _MINUTES or token.width > 2 or token.gap > SPACED or _dates(s, figures):
        return read
    if s.has(figures + 1, "minute-word"):
        return read._replace(minute=token.number, place=figures + 2, marked=True)
    after = s.tokens[figures + 1]
    counts = after.is_word and joined > place and not after.senses  # a las 10 y 15 personas
    if named or (token.width == 2 and not counts and not after.senses.keys() & {"unit", "clock-word"}):
        return read._replace(minute=token.number, place=figures + 1, marked=True)
    return read


def _dates(s: Stretch, place: int) -> bool:
    """Return whether a number is a day, or goes on, and so is no number of minutes."""
    after = s.skip(place + 1, "of")
    return s.has(after, "month") or s.has(after, "republican-month") or not s.free_after(place + 1)


def _minutes_in_words(s: Stretch, read: Hour) -> Hour:
    """Read ``y treinta minutos``, and ``neuf heures trente`` where nothing follows that could be counted."""
    minute, end = number_in_words(s, s.skip(read.place, "and"))
    if not minute:
        minute, end = s.number(end, "cardinal"), end + 1
    if not 0 < minute < _MINUTES:
        return read
    if s.has(end, "minute-word"):
        return read._replace(minute=minute, place=end + 1, marked=True)
    after = s.tokens[end]
    if minute % 5 == 0 and (not after.is_word or s.has(end, "day-part") or s.has(end, "common")):
        return read._replace(minute=minute, place=end, marked=True)
    return read


def _past(s: Stretch, place: int) -> Hour | None:
    """Read ``half past three``, ``halb drei``, ``1/2 8 Uhr``."""
    minutes, here = s.number(place, "past"), place + 1
    if not minutes:
        minutes, here = _fraction(s, place)
    token = s.tokens[here]
    hour = token.number if 0 < token.width <= 2 and token.number >= 0 else s.number(here, "cardinal")
    hour = hour or s.number(here, "ordinal")
    if not minutes or not 1 <= hour <= _HOURS:
        return None
    end = here + 1 + s.has(here + 1, "clock-word")
    hour, minute = divmod(60 * hour + minutes, 60)
    return Hour(hour % _HOURS or _HOURS, minute, 0, end, marked=s.has(end - 1, "sure-clock"), exact=False)


def _fraction(s: Stretch, place: int) -> tuple[int, int]:
    """Read the fraction of ``½ 8`` or ``3/4 8`` as minutes before eight, and the place after it."""
    if not s.keeps("half-before") or not s.free_before(place):
        return 0, place
    parts = [token.low for token in s.tokens[place : place + 3]]
    sign = parts[0] if parts[0] in _FRACTIONS else "".join(parts)
    return _FRACTIONS.get(sign, 0), place + (1 if sign == parts[0] else 3)


def _finished(s: Stretch, begin: int, read: Hour) -> Item | None:
    """Read what follows an hour: a.m., in the evening, a zone."""
    hour, place, exact = read.hour, read.place, read.exact
    half = s.name(place, "half-day")
    if half:
        place += 1
    else:
        half = s.name(place, "day-part") if read.marked or _has_minutes(begin, read) else ""
        place += bool(half)
    marked = read.marked or bool(half)
    if s.has(place, "clock-word") and half:
        place += 1
    clock, end = _zoned(s, Clock(_whole_day(hour, half), read.minute, read.second), place, behind=read.place)
    marked = marked or bool(clock.zone)
    if half and hour > _NOON and half != "night" and s.name(read.place, "half-day"):
        return None
    if not marked and not _has_minutes(begin, read):
        return None
    known = exact or bool(half) or clock.zone == "Z"
    if clock.hour == _HOURS:
        if clock.minute:
            return None
        clock = clock._replace(hour=0)
    return Item(Moment(clock=clock, open_half=not known), begin, end, "clock", begin, sure=marked)


def _has_minutes(begin: int, read: Hour) -> bool:
    """Return whether more than a bare number was read."""
    return read.place > begin + 1


def _whole_day(hour: int, half: str) -> int:
    """Return the hour counted to 24: 12 a.m. is 0, 7 p.m. is 19, 11 at night is 23."""
    if half == "am" and hour == _NOON:
        return 0
    if half == "pm" and hour < _NOON:
        return hour + _NOON
    if half == "night":
        if hour == _NOON:
            return 0
        return hour + _NOON if 6 <= hour < _NOON else hour
    return hour


def _zoned(s: Stretch, clock: Clock, place: int, *, behind: int = 0) -> tuple[Clock, int]:
    """Read a zone after a time: ``Z``, ``GMT``, ``EST``; behind its seconds also ``+01:00`` and ``-0500``."""
    here = place
    if place == behind and s.tokens[place - 2].low == s.tokens[place - 4].low == ":":
        offset, end = _offset(s, place)
        if offset:
            return clock._replace(zone=offset), end
    if s.is_low(here, "(") or s.is_low(here, ","):
        here += 1
    zone = s.name(here, "zone")
    token = s.tokens[here]
    if zone and (len(token.low) > 4 or token.text.isupper() or token.gap == GLUED):
        end = here + 1
        if here > place and s.is_low(place, "(") and s.is_low(end, ")"):
            end += 1
        return clock._replace(zone=zone), end
    return clock, place


def _offset(s: Stretch, place: int) -> tuple[str, int]:
    """Read how far a zone is from Greenwich, ``+02:00`` or ``-0500``, and the place after it; else nothing."""
    sign, hours = s.tokens[place].low.replace("−", "-"), s.tokens[place + 1]
    if sign not in ("+", "-") or hours.gap != GLUED or hours.number < 0:
        return "", place
    if hours.width == 4:
        (hour, minute), end = divmod(hours.number, 100), place + 2
    elif hours.width == 2 and s.is_low(place + 2, ":") and s.tokens[place + 3].width == 2:
        hour, minute, end = hours.number, s.tokens[place + 3].number, place + 4
    else:
        return "", place
    if hour > _FARTHEST or minute not in _QUARTERS or s.is_low(end, ":"):  # behind a dash a second time may stand
        return "", place
    return f"{sign}{hour:02d}:{minute:02d}", end
