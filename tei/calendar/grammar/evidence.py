"""Whether what looks like a date is one: a bare year, a day, an hour need more than their figures."""

from __future__ import annotations

from tei.calendar.grammar.numbers import FIRST_YEAR, LAST_YEAR
from tei.calendar.grammar.numeric import numeric_at
from tei.calendar.grammar.stretch import DASHES
from tei.calendar.grammar.worded import worded_at
from tei.calendar.tokens import NEW_LINE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.grammar.item import Item
    from tei.calendar.grammar.stretch import Stretch
    from tei.calendar.tokens import Token

_FIGURES = frozenset(("numeric", "year", "clock", "day", "decade", "month-year", "full", "day-month"))

_SMALL_WORDS = frozenset(("common", "in", "on", "day-part", "weekday"))
_NO_DAYS = frozenset(("clock-word", "half-day", "past-after", "minute-word", "zone"))
"""What makes the number behind a day of the week an hour."""
_ABBREVIATED = len("Mon")
_TIMES = frozenset(("time-of-day", "past"))
_CENTURIES_SAID = (16, 17, 18, 19, 20)
_NUMBERS = ("no", "nr", "№", "n")
"""What is said before the number of a paper, which stands before its date: ``your No. 14 of January 3rd``."""
_EARLY = 1400
"""An earlier number of four figures is more often a sum than a year."""


def is_date(s: Stretch, item: Item, *, opener: str) -> bool:
    """Return whether an item is a date where it stands.

    Args:
        s: the tokens.
        item: what may be a date.
        opener: what opens or joins it: a kind of bound, ``range``, or empty.
    """
    if is_barred(s, item):
        return False
    if item.sure:
        return True
    test = _TESTS.get(item.form)
    return bool(opener) if test is None else test(s, item, opener)


def is_barred(s: Stretch, item: Item) -> bool:
    """Return whether a word before what looks like a date makes it something else: section, No., street."""
    if item.form in _FIGURES and is_labelled(s, item):
        return True
    return _names_a_street(s, item.begin) or _is_street_by_its_end(s, item)


def is_labelled(s: Stretch, item: Item) -> bool:
    """Return whether a label such as page or No. stands before a date whose first token is a number."""
    place = item.begin - 1
    if place < 0 or s.tokens[item.begin].number < 0:
        return False
    sign = s.tokens[place].low
    if sign in ("§", "№", "#", "¶"):
        return True
    if sign in (".", ":", "(") and place > 0:
        place -= 1
    token = s.tokens[place]
    if "label" not in token.senses or (token.is_word and token.width == 1 and sign != "."):
        return False
    counts = token.low.rpartition(" ")[2] in _NUMBERS
    return counts or item.form not in ("full", "day-month") or item.moment.month == 0


def _names_a_street(s: Stretch, place: int) -> bool:
    here = place - 1
    while here >= 0 and here >= place - 3:
        senses = s.tokens[here].senses
        if "street" in senses:
            return True
        linked = "of" in senses or ("article" in senses and "of" in s.tokens[here - 1].senses)
        if not linked:
            return False  # à l'hôpital le 3 mai
        here -= 1
    return False


def _is_street_by_its_end(s: Stretch, item: Item) -> bool:
    """Return whether a month begins the name of a street: ``12 June Street``, ``May Avenue``."""
    place = item.end + (s.keeps("year-first") and s.is_low(item.end, "."))  # Március 15. tér
    after = s.tokens[place]
    if "street-end" not in after.senses or not s.near(place) or not item.moment.month:
        return False
    return place > item.end or (after.is_capital and s.has(item.end - 1, "month"))


def _before(s: Stretch, place: int) -> int:
    """Return the place of the word before a date, articles passed over; -1 if the date opens the paragraph."""
    place -= 1
    while place >= 0 and "article" in s.tokens[place].senses and "in" not in s.tokens[place].senses:
        place -= 1
    return place


def counts_something(s: Stretch, place: int) -> bool:
    """Return whether the word after a number is something that is counted."""
    token = s.tokens[place]
    return "unit" in token.senses or token.low in ("%", "°") or "clock-word" in token.senses


def _counts_with_next(s: Stretch, place: int) -> bool:
    """Return whether a second number behind a first one counts something: ``between 1500 and 1600 feet``."""
    joined = s.has(place, "and") or s.has(place, "to") or s.has(place, "or")
    return joined and s.tokens[place + 1].number >= 0 and counts_something(s, place + 2)


def _stands_alone(s: Stretch, place: int) -> bool:
    """Return whether no noun follows that the number could count: a sign, a small word or the end does."""
    token = s.tokens[place]
    if not token.is_word:
        return True
    return "unit" not in token.senses and not _SMALL_WORDS.isdisjoint(token.senses)


def _is_year(s: Stretch, item: Item, opener: str) -> bool:
    if item.moment.short_year:
        return item.begin > 0 and "in" in s.tokens[item.begin - 1].senses
    return _is_full_year(s, item, opener)


def _is_full_year(s: Stretch, item: Item, opener: str) -> bool:
    year, after = item.moment.year or 0, item.end
    if counts_something(s, after) or not FIRST_YEAR <= year <= LAST_YEAR or _counts_with_next(s, after):
        return False
    before = _before(s, item.begin)
    named = before >= 0 and ("year-word" in s.tokens[before].senses or _is_said_in_pairs(s, item, before))
    if named or item.moment.repaired:
        return named or _stands_alone(s, after)
    if s.tokens[item.core].is_word or (s.keeps("capital-nouns") and _is_noun(s, after)):
        return False
    if item.begin < item.core:
        vague = "vague" in s.tokens[item.begin].senses
        return not vague or (_stands_alone(s, after) and not s.has(after, "of"))
    if opener == "range" or (opener and before < 0):
        return True
    return _year_opens(s, item) if before < 0 else _year_after(s, item, before, opener)


def _is_said_in_pairs(s: Stretch, item: Item, before: int) -> bool:
    """Return whether a year in words is one: ``in nineteen twenty-eight``, not ``in nineteen hundred cases``."""
    if s.number(item.core, "cardinal") not in _CENTURIES_SAID or "in" not in s.tokens[before].senses:
        return False
    hundreds = any(s.number(place, "cardinal") >= 100 for place in range(item.core, item.end))
    return not hundreds and _stands_alone(s, item.end)


def _year_opens(s: Stretch, item: Item) -> bool:
    """Return whether a bare year that opens a paragraph is one: it fills the line, or a verb follows."""
    return _fills_line(s, item) or (s.keeps("leading-years") and _opens_sentence(s, item))


def _year_after(s: Stretch, item: Item, before: int, opener: str) -> bool:
    """Return whether the word or sign before a bare year makes it one."""
    token, after = s.tokens[before], s.tokens[item.end]
    if before < item.begin - 1 and not s.keeps("year-articles"):
        return False
    if opener or _introduces(s, item, before):
        return True
    if token.low in ("(", "[") and after.low in (")", "]"):
        return True
    if token.low in (")", ",") and after.gap >= NEW_LINE and s.near(item.begin):
        return True
    return _is_adverb(s, item, before) if s.keeps("bare-years") else _fills_line(s, item)


def _introduces(s: Stretch, item: Item, before: int) -> bool:
    """Return whether a preposition makes a bare year one; before a small number it may as well open a sum."""
    senses = s.tokens[before].senses
    if "life" in senses:
        return _stands_alone(s, item.end)
    if "in" not in senses or "vague" in senses:
        return False
    return (item.moment.year or 0) >= _EARLY or ("of" not in senses and _stands_alone(s, item.end))


def _is_noun(s: Stretch, place: int) -> bool:
    token = s.tokens[place]
    return token.is_word and token.is_capital and not token.senses


def _is_adverb(s: Stretch, item: Item, before: int) -> bool:
    """Return whether a bare year tells when, as in German: ``Er starb 1945 in Wien``."""
    token, after = s.tokens[before], s.tokens[item.end]
    if _fills_line(s, item):
        return True
    if not (1500 <= (item.moment.year or 0) <= 2029) or _is_number(token, after):
        return False
    if not token.is_word and token.low not in '.,;:–—)"«»“”‘’':
        return False
    return not after.is_word or not after.is_capital


def _is_number(before: Token, after: Token) -> bool:
    """Return whether the words around figures make them the number of a paper: ``Bericht A 1914 vom 7. Mai``."""
    return before.is_word and before.is_capital and (before.width == 1 or after.low == "vom")


def _opens_sentence(s: Stretch, item: Item) -> bool:
    after = s.tokens[item.end]
    return after.is_word and not after.is_capital


def _fills_line(s: Stretch, item: Item) -> bool:
    """Return whether the date has a line to itself, give or take a full stop."""
    if not 1500 <= (item.moment.year or 0) <= 2029 or (s.tokens[item.begin].gap < 2 and item.begin > 0):
        return False
    end = item.end
    if s.tokens[end].low == ".":
        end += 1
    return s.tokens[end].gap >= 2


def _is_month(s: Stretch, item: Item, opener: str) -> bool:
    if opener == "range":
        return True
    before = _before(s, item.begin)
    if before < 0 or (not s.keeps("capital-months") and not s.has(before, "month-intro")):
        return False
    token = s.tokens[before]
    return "month-intro" in token.senses and (s.tokens[item.core].is_capital or not s.keeps("capital-months"))


def _is_weekday(s: Stretch, item: Item, _opener: str) -> bool:
    token = s.tokens[item.core]
    return token.width > 3 and (token.is_capital or not s.keeps("capital-months"))


def _is_clock(s: Stretch, item: Item, opener: str) -> bool:
    before = item.begin - 1
    joint = s.tokens[item.begin + 1]
    timed = joint.low in (":", ".", "h") or "clock-word" in joint.senses
    timed = timed or not _TIMES.isdisjoint(s.tokens[item.core].senses)
    if not timed or counts_something(s, item.end):
        return False
    if opener == "range":
        return True
    if before >= 0 and "clock-intro" in s.tokens[before].senses:
        return not _counts_hours(s, item, before)
    return _date_follows(s, item.end)


def _date_follows(s: Stretch, place: int) -> bool:
    """Return whether a day stands next to a time: ``19:20 on 4 July 1953``, ``19:20, 4.7.1953``."""
    if s.tokens[place].low in (",", ";") or s.tokens[place].low in DASHES:
        place += 1
    here = s.skip(place, "article", "day-intro", "on")
    found = worded_at(s, here) or numeric_at(s, here)
    return found is not None and found.moment.day > 0


def _counts_hours(s: Stretch, item: Item, before: int) -> bool:
    """Return whether the hours are a length of time, as in ``for 4 hours``: the word is one that counts."""
    return "unit" in s.tokens[item.end - 1].senses and "clock-at" not in s.tokens[before].senses


def _is_numeric(s: Stretch, item: Item, opener: str) -> bool:
    before = _before(s, item.begin)
    if opener and opener != "range":
        return True
    if before < 0:
        return _line_end(s, item)
    token = s.tokens[before]
    return (
        "day-intro" in token.senses
        or "on" in token.senses
        or (s.tokens[item.begin].gap >= 2 and _line_end(s, item))
    )


def _line_end(s: Stretch, item: Item) -> bool:
    end = item.end
    if s.tokens[end].low in (".", ","):
        end += 1
    return s.tokens[end].gap >= 2


def _is_day_month(s: Stretch, item: Item, opener: str) -> bool:
    figures = s.tokens[item.end - 1].number >= 0 and s.is_low(item.begin + 1, "/")
    part = s.has(item.end, "of") or (s.has(item.end, "to") and opener != "range")
    if counts_something(s, item.end) or (figures and part):
        return False  # a price, 5/3 per pound, or a part: 3/4 of the land
    before = _before(s, item.begin)
    if opener == "range" or (item.begin and s.has(item.begin - 1, "dotted-day-intro")):
        return True
    return before >= 0 and ("day-intro" in s.tokens[before].senses or bool(item.moment.weekday))


def _is_month_year(s: Stretch, item: Item, opener: str) -> bool:
    before = _before(s, item.begin)
    return bool(opener) or (before >= 0 and "in" in s.tokens[before].senses)


def _is_feast(s: Stretch, item: Item, _opener: str) -> bool:
    if s.keeps("capital-feasts") and not s.tokens[item.core].is_capital:
        return False
    before = _before(s, item.begin)
    return before >= 0 and ("feast-intro" in s.tokens[before].senses or "on" in s.tokens[before].senses)


def _is_day(s: Stretch, item: Item, opener: str) -> bool:
    return opener == "range" or is_lone_day(s, item)


def is_named_day(s: Stretch, item: Item) -> bool:
    """Return whether a number behind a day of the week is a day: ``Tuesday the 19th``, not ``Tuesday 9 a.m.``."""
    if item.form != "day" or not item.moment.weekday or s.tokens[item.begin].width <= _ABBREVIATED:
        return False
    after = s.tokens[item.end]
    return s.free_after(item.end) and _stands_alone(s, item.end) and _NO_DAYS.isdisjoint(after.senses)


def is_lone_day(s: Stretch, item: Item) -> bool:
    """Return whether a number is a day although no month is named: ``on the 9th``, ``am 15. kam``, ``le 4``."""
    if item.form != "day" or item.moment.month:
        return False
    if is_named_day(s, item):
        return True
    figures = s.tokens[item.core].number >= 0 and item.begin > 0
    return figures and (item.sure or _is_introduced(s, item))


def _is_introduced(s: Stretch, item: Item) -> bool:
    """Return whether the words around a bare number make it a day."""
    before = item.begin - 1
    article = "article" in s.tokens[before].senses
    if counts_something(s, item.end):
        return False
    if item.end > item.core + 1:
        dotted = s.is_low(item.end - 1, ".")
        if dotted:
            intro = s.keeps("dotted-days") and "dotted-day-intro" in s.tokens[before].senses
            return intro and not s.tokens[item.end].is_capital
        if article and "day-intro" not in s.tokens[before].senses:
            before -= 1
        intro = before >= 0 and "day-intro" in s.tokens[before].senses
        return intro and _stands_alone(s, item.end) and not s.has(item.end, "of")  # el 3º de línea
    return "lone-day-intro" in s.tokens[before].senses and _stands_alone(s, item.end)


_TESTS = {
    "year": _is_year,
    "month": _is_month,
    "weekday": _is_weekday,
    "clock": _is_clock,
    "numeric": _is_numeric,
    "day-month": _is_day_month,
    "month-year": _is_month_year,
    "feast": _is_feast,
    "day": _is_day,
}
