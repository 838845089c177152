"""Which of several names one was probably meant to be: slips of typing and of capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_FAR = 99


def nearest(name: str, names: Iterable[str]) -> str:
    """Return the name that is nearest to one, if it is near enough; the first in order of those equally near.

    Args:
        name: a name, in any form.
        names: the names that it could have been meant to be, in the same form.
    """
    best, least = "", _FAR
    for other in names:
        distance = 0 if other.lower() == name.lower() else slips(name, other, min(least, len(name) // 3 + 1))
        if distance < least:
            best, least = other, distance
    return best


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
