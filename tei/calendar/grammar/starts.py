"""Where a date may begin: a quick test that most words of a text fail."""

from __future__ import annotations

from tei.calendar.grammar.misread import misread_month
from tei.calendar.grammar.roman_days import CONVENTION, counts_to_kalends
from tei.calendar.grammar.stretch import DASHES
from tei.calendar.tokens import GLUED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.grammar.stretch import Stretch

BOUNDS = ("before", "after", "since", "until", "by", "from-on")
"""The words that bound a date, in the order in which they are tried."""
OPENERS = frozenset((*BOUNDS, "between", "from"))
"""The words that open a bounded date or a range."""
_STARTERS = frozenset(
    (
        "month",
        "republican-month",
        "weekday",
        "season",
        "feast",
        "relative",
        "decade-name",
        "decade-word",
        "century",
        "century-name",
        "quarter-word",
        "week-word",
        "fiscal-year",
        "undated",
        "year-word",
        "time-of-day",
        "past",
        "hour-intro",
        "era",
        "eve",
        CONVENTION,
    )
)
"""The kinds of word that a date may begin with."""
_PREFIXES = frozenset((*OPENERS, "circa", "doubt", "part", "relation", "ordinal", "cardinal"))
"""The kinds that may stand at its beginning, if a date goes on after them."""
_TAILS = frozenset(
    (
        "suffix",
        "clock-word",
        "half-day",
        "past-after",
        "day-part",
        "day-word",
        "half-year-word",
        "length-unit",
        "decade-suffix",
        "of",
    )
)
_LINKS = ("article", "day-intro", "of", "year-word", "month-word", "and-figure")
_COUNTED = frozenset(("century", "month", "quarter-word", "half-year-word", "suffix", "and", "to"))
"""The kinds that a Roman figure alone may count."""
_AFTER_ROMAN = frozenset(("", ".", "/", *DASHES))
_STARTING_SIGNS = frozenset("['l|½¼¾«\"“„")
_ROMAN_CAPITALS = frozenset("IVXLCDMІХ")


_CENTURIES = (17, 18, 19)
"""The first half of a year that a scanner has split, as in ``19 53``."""


def may_start(s: Stretch, place: int) -> bool:
    """Return whether a phrase can begin with the token at a place; a quick test that most tokens fail."""
    token = s.tokens[place]
    if token.number >= 0:
        return token.width > 2 or _goes_on(s, place)
    senses = token.senses
    if senses:
        if not _STARTERS.isdisjoint(senses):
            return True
        if not _PREFIXES.isdisjoint(senses):
            here = place + 1 + s.is_low(place + 1, ",")
            return _carries_on(s, s.skip(here, *_LINKS))
    if token.low in _STARTING_SIGNS or _may_be_roman(s, place):
        return True
    if s.counts_back and counts_to_kalends(s, place):
        return True
    return not senses and 1 <= s.tokens[place + 1].number <= 31 and misread_month(s, place) > 0


def _carries_on(s: Stretch, place: int) -> bool:
    """Return whether the word after about, since, last or one can be a date, or more of it."""
    token = s.tokens[place]
    senses = token.senses
    if token.number >= 0 or token.low in _STARTING_SIGNS or token.low in DASHES or _may_be_roman(s, place):
        return True
    return not (_STARTERS.isdisjoint(senses) and _PREFIXES.isdisjoint(senses) and _TAILS.isdisjoint(senses))


def _may_be_roman(s: Stretch, place: int) -> bool:
    """Return whether a word may be Roman figures; a single one needs a sign or a word after it that it counts."""
    text = s.tokens[place].text
    if text[:1] not in _ROMAN_CAPITALS:
        return False
    if len(text) > 1:
        return text[1] in _ROMAN_CAPITALS or text[1] == "e"
    after = s.tokens[place + 1]
    if text == "I" and after.number >= 0:
        return after.gap == GLUED
    return after.low in _AFTER_ROMAN or not _COUNTED.isdisjoint(after.senses)


def _goes_on(s: Stretch, place: int) -> bool:
    """Return whether what follows one or two figures can be the rest of a date, and they are no mere sum."""
    token, after = s.tokens[place], s.tokens[place + 1]
    if after.gap == GLUED:
        return True
    if after.number >= 0 and not after.senses:
        return token.number in _CENTURIES
    if not after.is_word or bool(after.senses) or after.text[:1] in _ROMAN_CAPITALS or place == s.resumed:
        return True
    return misread_month(s, place + 1) > 0
