"""Readings that an editor doubts or corrects: ``[Jones?]``, ``teh [recte: the]``, ``Franfurt [Frankfurt]``."""

from __future__ import annotations

import re
from functools import cache

from tei.text.editing.vocabulary import words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.editing.vocabulary import Vocabulary

LONGEST_WORD = 40
LONGEST_READING = 60
"""Characters of a doubtful or corrected reading."""
MOST_DOUBTFUL = 5
"""Words of a doubtful reading: what is longer is a question."""
PLAIN = frozenset(
    {"recte", "rectius", "sic for", "should be", "should read", "lies", "léase", "leggi", "lire", "правильно"}
)
"""Words that introduce what is right without a colon behind them."""


@cache
def _last_word() -> re.Pattern[str]:
    return re.compile(r"([^\W_][\w'’-]{0,39}?)[,.;]?[ \t]?\n?[ \t]{0,20}$")


def word_before(text: str, offset: int) -> tuple[int, int] | None:
    """Return where the word before an offset begins and ends; None where something else stands there."""
    window = max(0, offset - LONGEST_WORD - 24)
    match = _last_word().search(text[window:offset])
    return (window + match.start(1), window + match.end(1)) if match else None


def read_doubt(words: str) -> tuple[int, int] | None:
    """Return where in a bracket the reading stands that a question mark doubts; an empty one for that before it.

    Args:
        words: the words of the bracket.
    """
    reading = words.rstrip("?").rstrip()
    start = len(reading) - len(reading.lstrip("? "))
    if not reading.strip("? "):
        return (0, 0) if "?" in words else None
    if (len(reading) == len(words) and not start) or len(words) > LONGEST_READING:
        return None
    said = reading.split()
    asks = len(said) > 2 and said[0][0].isupper() and not said[1][0].isupper()
    if asks or len(said) > MOST_DOUBTFUL or any(mark in reading for mark in ".!:;="):
        return None
    return start, len(reading)


def read_correction(text: str, offset: int, words: str, known: Vocabulary) -> int | None:
    """Return where in a bracket the correct reading begins; 0 where it has no label; None if it is no correction.

    Args:
        text: the transcript.
        offset: of the opening bracket.
        words: the words of the bracket.
        known: the words of editors.
    """
    if len(words) > LONGEST_READING:
        return None
    labelled = _behind_label(words, known)
    if labelled is not None:
        return labelled
    before = word_before(text, offset)
    if before is None or not words.replace("-", "").isalpha() or len(words) < 5:
        return None
    return 0 if _nearly(text[before[0] : before[1]].casefold(), words.casefold()) else None


def _behind_label(words: str, known: Vocabulary) -> int | None:
    colon = words.find(":")
    if colon > 0:
        label = " ".join(words_of(words[:colon]))
        if label in known.corrections or label in known.sic:
            return colon + 1 + len(words[colon + 1 :]) - len(words[colon + 1 :].lstrip())
        return None
    pieces = words.split()
    for length in (2, 1):
        label = " ".join(words_of(" ".join(pieces[:length])))
        if len(pieces) > length and (label in PLAIN or (label in known.corrections and words[-1] in "\"”'’»“")):
            return words.index(pieces[length], sum(map(len, pieces[:length])))
    if len(pieces) == 2 and pieces[0] in ("sic,", "sic!"):
        return words.index(pieces[1], len(pieces[0]))
    return None


def _nearly(one: str, other: str) -> bool:
    """Whether two words differ by one or two letters, and by few of their letters."""
    if one == other or abs(len(one) - len(other)) > 2 or min(len(one), len(other)) < 4:
        return False
    most = 1 if max(len(one), len(other)) < 7 else 2
    return _distance(one, other, most) <= most


def _distance(one: str, other: str, most: int) -> int:
    """Return how many letters must be put in, taken out, changed or swapped; more than ``most`` if that many."""
    before_last: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        current = [row]
        for column, against in enumerate(other, 1):
            cost = min(last[column] + 1, current[-1] + 1, last[column - 1] + (letter != against))
            swapped = row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == against
            current.append(min(cost, before_last[column - 2] + 1) if swapped else cost)
        if min(current) > most:
            return most + 1
        before_last, last = last, current
    return last[-1]
