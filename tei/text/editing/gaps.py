"""What a bracket says of words that are missing: why, and how many (TEI P5, 11.3.3.1 and 3.5.3)."""

from __future__ import annotations

from tei.text.editing.vocabulary import words_of
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tei.text.editing.vocabulary import Vocabulary

LONGEST = 160
"""Characters: what is longer says more than that something is missing."""
LONGEST_OMISSION = 600
"""Characters of the description of a passage that is left out."""
MOST_WORDS = 18
DIGITS = frozenset("0123456789")
FRACTIONS = frozenset("½¼¾⅓⅔")
DOTS = frozenset(".…·-–—_ \u00a0*")


class Missing(NamedTuple):
    """What is missing.

    Attributes:
        reason: TEI's ``@reason``.
        quantity: a whole number, where it is exact.
        unit: what is counted.
        extent: how much, in the words of the bracket, where it is not exact.
    """

    reason: str
    quantity: str = ""
    unit: str = ""
    extent: str = ""


def read_gap(words: str, known: Vocabulary) -> Missing | None:
    """Return what the words of a bracket say is missing; None if they say something else, or more."""
    words = words.strip()
    if not words or len(words) > LONGEST_OMISSION:
        return None
    if (DOTS.issuperset(words) and len(words.replace(" ", "")) > 1) or words == "…":
        return Missing("omitted")
    said = words_of(words)
    if any(" ".join(said).startswith(f"{opening} ") for opening in known.omissions):
        return Missing("omitted")
    if len(words) > LONGEST or len(said) > MOST_WORDS:
        return None
    return _read(said, known)


def _read(said: Sequence[str], known: Vocabulary) -> Missing | None:
    reason, rest, at = "", [], 0
    while at < len(said):
        length, found = _reason(said, at, known)
        if length:
            reason = reason or found
            at += length
            continue
        rest.append(said[at])
        at += 1
    if not reason or not all(_stands_beside(word, known) for word in _without_partly(rest, known)):
        return None
    counted = [word for word in rest if _number(word, known) > 0]
    units = [known.units[word] for word in rest if word in known.units]
    exact = len(rest) == len(_without_partly(rest, known)) and len(counted) == len(units) == 1
    if exact:
        return Missing(reason, str(_number(counted[0], known)), units[0])
    told = (
        counted or units or len(rest) > len(_without_partly(rest, known)) or any(FRACTIONS & set(w) for w in rest)
    )
    return Missing(reason, extent=" ".join(rest) if told else "")


def _reason(said: Sequence[str], at: int, known: Vocabulary) -> tuple[int, str]:
    """Return how many words from here state a reason, and which."""
    for length in (4, 3, 2, 1):
        phrase = " ".join(said[at : at + length])
        if len(said) >= at + length and phrase in known.gaps:
            return length, known.gaps[phrase]
    word = said[at]
    return next(((1, reason) for stem, reason in known.stems.items() if word.startswith(stem)), (0, ""))


def _without_partly(rest: Sequence[str], known: Vocabulary) -> list[str]:
    """Return words without the phrases that make a quantity inexact."""
    partly, kept, at = known.partly, [], 0
    while at < len(rest):
        if " ".join(rest[at : at + 2]) in partly:
            at += 2
        elif rest[at] in partly:
            at += 1
        else:
            kept.append(rest[at])
            at += 1
    return kept


def _stands_beside(word: str, known: Vocabulary) -> bool:
    return word in known.beside or word in known.units or word in known.numbers or _figure(word)


def _figure(word: str) -> bool:
    """Whether a word is a number in figures, perhaps a range or with a fraction."""
    return bool(set(word) & (DIGITS | FRACTIONS)) and set(word) <= DIGITS | FRACTIONS | set("-–—./+")


def _number(word: str, known: Vocabulary) -> int:
    """Return a whole number up to 9999; 0 where there is none, or it is not exact."""
    if len(word) < 5 and DIGITS.issuperset(word):
        return int(word)
    return known.numbers.get(word, 0)
