"""Decades and centuries: ``1950s``, the fifties, ``XVIIIe siècle``, ``anni Trenta del XIX secolo``."""

from __future__ import annotations

from tei.calendar.grammar.item import Item
from tei.calendar.grammar.number_words import roman
from tei.calendar.grammar.numbers import after_suffix, is_plausible
from tei.calendar.grammar.stretch import DASHES
from tei.calendar.moments import Moment
from tei.calendar.tokens import NO_SENSES, folded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.grammar.stretch import Stretch

LAST_CENTURY = 21


def period_item(moment: Moment, begin: int, end: int, year: tuple[int, int] = (0, 0)) -> Item:
    """Return the item of a stretch of time, named by its unit, or of a year alone.

    Args:
        moment: what was read.
        begin: its first token.
        end: the token after it.
        year: the first token of its year and the token after.
    """
    return Item(moment, begin, end, "year" if moment.unit == "date" else moment.unit, begin, year)


def century_at(s: Stretch, place: int) -> tuple[int, int]:
    """Return a century counted before the word or named, and the place after it; 0 if there is none.

    Args:
        s: the tokens.
        place: where the number or name should stand, or the word in languages that have it first.
    """
    name = s.number(place, "century-name")
    if name:
        return name, place + 1
    if s.has(place, "century") and s.keeps("century-first"):
        return _century_number(s, place + 1), place + 2
    number, here = _century_number(s, place), after_suffix(s, place + 1)
    here += s.is_low(here, ".") and s.glued(here)
    return (number, here + 1) if number and names_century(s, place, here) else (0, place)


def names_century(s: Stretch, place: int, here: int) -> bool:
    """Return whether a word means century; one letter without its point is the Russian for in after a number.

    Args:
        s: the tokens.
        place: the number before it.
        here: the word.
    """
    token = s.tokens[here]
    if token.text == "C" and here == place + 1:
        return False  # 12 C.F.R.
    if token.width == 1 and (token.is_capital or s.tokens[place].number >= 0):
        return False
    return s.has(here, "century")


def _century_number(s: Stretch, place: int) -> int:
    token = s.tokens[place]
    number = s.number(place, "ordinal") or (token.number if 0 < token.width <= 2 else 0)
    number = number if number > 0 else roman_ordinal(s, place)
    return number if 1 <= number <= LAST_CENTURY else 0


def roman_ordinal(s: Stretch, place: int) -> int:
    """Return the value of ``XIX`` or ``XIXe``; 0 if it is neither."""
    text = s.tokens[place].text
    capitals = "".join(letter for letter in text if letter.isupper())
    ending = text[len(capitals) :]
    if not text.startswith(capitals) or (
        ending and "suffix" not in s.lexicon.words.get(folded(ending), NO_SENSES)
    ):
        return 0
    return roman(capitals.lower())


def another_century(s: Stretch, place: int) -> bool:
    """Return whether a second century follows a number: the rest of ``17th and 18th centuries``.

    Its part may be named: ``Ende 19./Anfang 20. Jahrhundert``, ``в конце XIX — начале XX в.``
    """
    joined = s.tokens[place].low in DASHES or s.tokens[place].low == "/"
    if not (joined or s.has(place, "and") or s.has(place, "to") or s.has(place, "or")):
        return False
    return century_at(s, s.skip(place + 1, "article", "on", "in", "part"))[0] > 0


def century_item(s: Stretch, begin: int, number: int, end: int) -> Item:
    """Return a century with the era that may follow it."""
    era = s.name(end, "era")
    moment = Moment(unit="century", number=-number if era == "bc" else number)
    return period_item(moment, begin, end + bool(era))


def named_century_at(s: Stretch, place: int) -> Item | None:
    """Read ``siglo XIX``: the number after the word."""
    number = _century_number(s, place + 1)
    return century_item(s, place, number, place + 2) if number and s.keeps("century-first") else None


def century_name_at(s: Stretch, place: int) -> Item:
    """Read ``Ottocento``."""
    return period_item(Moment(unit="century", number=s.number(place, "century-name")), place, place + 1)


def decade_in_figures_at(s: Stretch, place: int) -> Item | None:
    """Read ``1950s``, ``1950-х годах``, ``50er Jahre``, ``the '50s``."""
    token, here = s.tokens[place], place + 1
    if token.low == "'" and s.glued(here):
        token, here = s.tokens[here], here + 1
    if token.number < 0 or token.number % 10 or not s.free_before(here - 1):
        return None
    end = here
    if s.tokens[end].low in DASHES | {"'"} and s.glued(end) and s.has(end + 1, "decade-suffix"):
        end += 1
    if not s.has(end, "decade-suffix") or not s.glued(end):
        return None
    worded = s.has(end + 1, "decade-word")
    end += 1 + worded
    if is_plausible(token.number, token.width):
        return period_item(Moment(unit="decade", year=token.number), place, end, (place, end))
    said = worded or here > place + 1 or (s.has(place - 1, "article") and not _is_noun(s, end))
    return _short_decade(s, token.number, place, end) if said and token.width == 2 and token.number >= 20 else None


def _is_noun(s: Stretch, place: int) -> bool:
    return s.keeps("capital-nouns") and s.tokens[place].is_word and s.tokens[place].is_capital


def _short_decade(s: Stretch, years: int, begin: int, end: int) -> Item:
    """Return the fifties, of a century that the text may name: ``50er Jahre des 19. Jahrhunderts``."""
    dotted = s.is_low(end, ".") and s.glued(end)  # w latach 30. XX wieku
    century, after = century_at(s, s.skip(end + dotted, "of", "article"))
    if century:
        moment = Moment(unit="decade", year=100 * (century - 1) + years)
        return period_item(moment, begin, after)
    return period_item(Moment(unit="decade", year=years, short_year=True), begin, end)


def decade_name_at(s: Stretch, place: int) -> Item | None:
    """Read ``the fifties``, ``fünfziger Jahre``."""
    end = place + 1
    worded = s.has(end, "decade-word")
    if worded and not s.keeps("decade-name-first"):
        return None
    if not worded and (s.has(place, "needs-decade-word") or place == 0 or not s.has(place - 1, "article")):
        return None
    return _short_decade(s, s.number(place, "decade-name"), place, end + worded)


def decade_after_word_at(s: Stretch, place: int) -> Item | None:
    """Read ``les années 1950``, ``anni Cinquanta``, ``años 50``."""
    here = place + 1 + s.is_low(place + 1, "'")
    token = s.tokens[here]
    years = s.number(here, "decade-name") or s.number(here, "cardinal")
    if not years and token.width == 2 and s.free_after(here + 1):
        years = token.number
    if 20 <= years <= 90 and years % 10 == 0:
        return _short_decade(s, years, place, here + 1)
    if is_plausible(token.number, token.width) and token.number % 10 == 0 and s.free_after(here + 1):
        return period_item(Moment(unit="decade", year=token.number), place, here + 1, (here, here + 1))
    return None
