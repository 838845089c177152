"""Whose address stands in a letter: it is the writer's own if the name that signs is in it, but for a wife's."""

from __future__ import annotations

from tei.text.correspondence.names import titles, word_list

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

WIVES = ("Mrs. ", "Mrs ", "MRS. ", "MRS ", "Mme ", "Madame ", "Frau ", "Sra. ", "Signora ")
"""Titles behind which the name of a husband may stand."""


def title_of_wife(text: str, start: int) -> str:
    """Return the title of a wife that stands right before a name: ``Mrs. John Moss``; or nothing.

    Args:
        text: the whole text.
        start: offset of the name.
    """
    return next((title for title in WIVES if text.endswith(title, max(0, start - LONGEST_TITLE), start)), "")


LONGEST_TITLE = 12


def is_own_address(line: str, signed: Iterable[str], greeted: str) -> bool:
    """Whether a line of an address names whoever signs the letter.

    A surname alone does not tell, for a father and a son have one; nor does a name that the letter greets.

    Args:
        line: a line of the address.
        signed: the words of each signature.
        greeted: the words of the salutation.
    """
    named = _names(line)
    if line.startswith(WIVES) or len(named) < 2 or set(named) & set(_names(greeted)):
        return False
    return any(_is_same(named, _names(words)) for words in signed)


def _names(words: str) -> list[str]:
    """Return the words of a name in small letters, titles left out."""
    known = titles()
    return [word for word in (each.casefold() for each in word_list(words)) if word not in known]


def _is_same(named: list[str], signed: list[str]) -> bool:
    """Whether a signature is the name, its first words, or the name with its initials."""
    if not signed or len(signed) > len(named):
        return False
    if len(signed) == 1:
        return len(signed[0]) > 1 and signed[0] in named[:-1]
    given = [named[: len(signed) - 1], signed[:-1]]
    same = all(mine == its or (len(mine) == 1 and its[0] == mine) for its, mine in zip(*given, strict=True))
    return same and named[-1] == signed[-1]
