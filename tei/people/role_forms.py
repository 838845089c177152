"""Words for roles that are shortened or misspelt now and then: ``INT.`` and ``Interviwer`` beside ``INTERVIEWER``.

Nobody is called so. Names stay apart: ``Maria`` and ``Mario`` are two.
"""

from __future__ import annotations

from tei.text.division_words import ROLES
from tei.text.label_questions import LETTERS
from tei.text.label_words import is_title

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Mapping

SHORTEST = 2
"""Letters of a shortened word."""
SHORTEST_MISSPELT = 6
"""Letters of a word that is known again though one is wrong."""
MOST_ROLES = 40
"""Words for roles on the labels of one transcript."""
RARE = 4
"""A word is misspelt once in so many times at the most."""
ANSWERS = frozenset(word for word, _ in LETTERS) | {"питання", "відповідь", "otázka", "odpověď", "pytanie"}
"""Words for question and answer."""


def role_forms(turns: Counter[str], beside: Mapping[frozenset[str], int]) -> dict[str, str]:
    """Return the shortened and misspelt words for roles, in lower case, each with the label that is meant.

    Args:
        turns: the labels, and how many turns each has.
        beside: how often two labels stand side by side: those who speak to one another are two.
    """
    words = [label for label in turns if label.isalpha() or (label[-1:] == "." and label[:-1].isalpha())]
    roles = [label for label in words if _is_role(label.casefold().strip("."))]
    found: dict[str, str] = {}
    for label in words if len(roles) <= MOST_ROLES else ():
        plain = label.casefold().strip(".")
        meant = [
            role
            for role in roles
            if role != label and not beside.get(frozenset((label, role))) and _means(plain, role, turns, label)
        ]
        if len(meant) == 1:
            found[label.casefold()] = meant[0]
    return found


def _is_role(word: str) -> bool:
    return word in ROLES or word in ANSWERS or is_title(word)


def _means(word: str, role: str, turns: Counter[str], label: str) -> bool:
    """Whether a word is the beginning of one for a role, or that with one letter wrong."""
    whole = role.casefold().strip(".")
    if SHORTEST <= len(word) < len(whole) and whole.startswith(word):
        return label.endswith(".") or label.isupper()
    rare = turns[label] * RARE <= turns[role] and len(word) >= SHORTEST_MISSPELT
    return rare and not _is_role(word) and _differ_by_one(word, whole)


def _differ_by_one(one: str, other: str) -> bool:
    """Whether one letter more, less or other, or two that have changed places, are all that is different."""
    start = next((index for index, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    if start is None:
        return abs(len(one) - len(other)) == 1
    rests = {one[start + 1 :], one[start + 1 : start + 2] + one[start : start + 1] + one[start + 2 :]}
    return other[start:] in rests or other[start + 1 :] in {one[start:], one[start + 1 :]}
