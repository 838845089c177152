"""Which of several names one was probably meant to be: slips of typing and of capitals."""

from __future__ import annotations

from collections import Counter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_FAR = 99
_MOST = 16


def near(name: str, names: Iterable[str]) -> list[str]:
    """Return the names that one could have been meant to be, the nearest first, sixteen at most.

    Args:
        name: a name, in one-string form.
        names: those that could be meant, in the same form; one in another namespace is not looked at. Of those
            equally near the first comes first, but one that begins with the same letter goes before.
    """
    namespace, _, local = name.rpartition(" ")
    allowed, length, lower, letters = allowed_slips(local), len(local), local.lower(), set(local)
    found: list[tuple[int, bool, int, str]] = []
    for order, known in enumerate(names):
        home, _, other = known.rpartition(" ")
        if home != namespace or abs(len(other) - length) > allowed or other == local:
            continue
        if other.lower() == lower:
            distance = 0
        elif len(letters.difference(other)) > allowed:  # each letter that the other has not is a slip at least
            continue
        else:
            distance = slips(local, other, allowed)
        if distance <= allowed and _is_likely(local, other, distance):
            found.append((distance, other[:1] != local[:1], order, known))
    return [known for *_, known in sorted(found)[:_MOST]]


def _is_likely(word: str, other: str, distance: int) -> bool:
    """Whether a word so near another is likely the same: ``id`` is not ``if``, nor ``comment`` ``content``.

    In a very short word one letter for another makes a new word. Several slips leave the first letter, and nearly
    all the others: ``persNaem``, ``paragrpah``.
    """
    if distance == 0 or _plain(word) == _plain(other):
        return True
    if distance > 1:
        return word[0] == other[0] and (Counter(word.lower()) - Counter(other.lower())).total() < 2
    if min(len(word), len(other)) > 2:
        return True
    return len(word) > 1 and (word[0] == other[0] if len(word) != len(other) else sorted(word) == sorted(other))


def _plain(word: str) -> str:
    """Return a word without what parts its pieces: ``not-before`` and ``notBefore`` are one."""
    return word.lower().replace("-", "").replace("_", "")


def is_same_word(word: str, other: str) -> bool:
    """Whether a word is, even without looking at where it stands, another with a slip, and no word of its own.

    Args:
        word: a name that is near another, in one-string form.
        other: that.
    """
    longer, shorter = sorted((word.rpartition(" ")[2], other.rpartition(" ")[2]), key=len, reverse=True)
    if longer.lower() == shorter.lower():
        return True
    return len(shorter) > 5 and not longer.startswith(shorter)  # a plural is another word


def allowed_slips(word: str) -> int:
    """Return how many slips a word may hold and still be recognised: the longer, the more."""
    return 1 if len(word) < 5 else 2 if len(word) < 10 else 3


def slips(first: str, second: str, most: int) -> int:
    """Count the slips between two words: letters left out, put in, exchanged for another or for their neighbour.

    Args:
        first: a word.
        second: another.
        most: the number from which on it does not matter how many there are.

    Returns:
        The number, or 99 if it is larger than ``most``.
    """
    if abs(len(first) - len(second)) > most:
        return _FAR
    before: list[int] = []
    above = list(range(len(second) + 1))
    for at, letter in enumerate(first, 1):
        row = [at]
        for column, other in enumerate(second, 1):
            cost = min(above[column] + 1, row[-1] + 1, above[column - 1] + (letter != other))
            if at > 1 < column and letter == second[column - 2] and first[at - 2] == other:
                cost = min(cost, before[column - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return _FAR
        before, above = above, row
    return above[-1] if above[-1] <= most else _FAR
