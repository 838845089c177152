"""Months that a scanner has misread: ``Juue 4th, 1864``, ``Octoher 12``; only beside a day and before a year."""

from __future__ import annotations

from functools import cache

from tei.calendar.grammar.numbers import is_plausible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.grammar.stretch import Stretch
    from tei.calendar.lexicon import Lexicon

_SHORTEST = 4
_NEAR = 4
"""Tokens behind a month among which its year is."""
_ALIKE = str.maketrans("uhecoiltfjипё", "nbccclllllнне")
_MERGED = (("rn", "m"), ("li", "h"), ("ii", "u"))
"""Two letters that look like one."""


def misread_month(s: Stretch, place: int) -> int:
    """Return the month that a word of no meaning looks like, where a year follows; 0 if none.

    Args:
        s: the tokens.
        place: the word, which has a day beside it.
    """
    token = s.tokens[place]
    if token.senses or not token.is_word or len(token.text) < _SHORTEST:
        return 0
    if s.keeps("capital-months") and not token.is_capital:
        return 0
    following = s.tokens[place + 1 : place + _NEAR + 1]
    if not any(is_plausible(after.number, after.width) for after in following):
        return 0
    return _months(s.lexicon).get(_shape(token.low), 0)


@cache
def _months(words: Lexicon) -> dict[str, int]:
    """Return the months by the shapes of their names; a shape that two months share is left out."""
    shapes: dict[str, int] = {}
    for word, senses in words.words.items():
        month = senses.get("month")
        if isinstance(month, int) and len(word) >= _SHORTEST and word.isalpha():
            shape = _shape(word)
            shapes[shape] = month if shapes.get(shape, month) == month else 0
    return shapes


def _shape(word: str) -> str:
    for letters, one in _MERGED:
        word = word.replace(letters, one)
    return word.translate(_ALIKE)
