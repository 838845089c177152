"""How a date hangs on the day of writing: inst., ult., last, next."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.grammar.stretch import Stretch

OF_DAYS = ("inst", "ult", "prox", "same-month")
"""What is said of a day of the month alone."""
_OF_LONGER = {"ult": "last", "prox": "next"}
"""A word such as dernier is said of a day of the month, and of months, seasons and days of the week."""


def relation_at(s: Stretch, place: int, *, of_day: bool) -> str:
    """Return the relation that a word states; empty if it states none.

    Args:
        s: the tokens.
        place: the place of the word.
        of_day: whether it is said of a day of the month: the 28th ult. is of last month, Monday last of last week.
    """
    relation = s.name(place, "relation")
    return relation if of_day else _OF_LONGER.get(relation, relation)
