"""The persons and bodies in lists: those who get copies, and those who were present at a meeting."""

from __future__ import annotations

import re
from functools import cache

from tei.text.correspondence.labels import lexicon
from tei.text.correspondence.names import has_body, has_role, has_title, is_name, is_office_held, titles, word_list
from tei.text.correspondence.parties import NOT_PLACES, Party, is_abbreviation, read_parties
from tei.text.correspondence.tails import after_numeral
from tei.text.correspondence.terms import terms

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


def copied(text: str, start: int, end: int) -> Iterator[Party]:
    """Yield the persons and bodies of an entry in a list of copies.

    Args:
        text: the whole text.
        start: offset of the entry.
        end: offset behind it.
    """
    begin = start + after_numeral(text[start:end])[0]
    for match in _entry().finditer(text, begin, end):
        first, last = match.span()
        if is_abbreviation(match.group().strip()):
            continue
        listed = word_list(match.group())
        if has_role(match.group()):
            yield from _held(text, first, last)
            continue
        index = next(
            (i for i, word in enumerate(listed) if word.casefold() in titles() and (not i or word[1:])), -1
        )
        if 0 <= index < len(listed) - 1:
            first = text.index(listed[index + 1], first)
        name = text[first:last].strip(" .")
        first += len(text[first:last]) - len(text[first:last].lstrip(" ."))
        if name.casefold() in lexicon() or name.casefold() in NOT_PLACES:
            continue
        if is_name(name) and not has_body(name) and not is_office_held(name):
            yield Party(first, first + len(name), "person")
        elif has_body(name) and index < 0:
            yield Party(first, first + len(name), "organisation")


def took_part(text: str, start: int, end: int) -> Iterator[Party]:
    """Yield the persons of an entry in a list of those present: behind the first comma only who has a title.

    What else stands there is what he is, in words that look like a name: ``Roy Hale, Road Foreman, EUR``.

    Args:
        text: the whole text.
        start: offset of the entry.
        end: offset behind it.
    """
    comma = text.find(",", start, end)
    for party in copied(text, start, end):
        named = text[party.start : party.end]
        letters = named.isupper() and "." not in named and len(named) <= LONGEST_LETTERS
        if named.casefold() in NOBODY or letters or is_abbreviation(named):
            continue
        if not 0 <= comma < party.start or has_title(
            text[text.rfind(",", start, party.start) + 1 : party.end].lstrip()
        ):
            yield party


NOBODY = terms(
    "none|nil|nobody|keine|keiner|niemand|aucun|aucune|néant|ninguno|ninguna|nessuno|нет|nikdo|nikt|geen"
)
"""What a list of those absent says of nobody."""
LONGEST_LETTERS = 4
"""Capitals that stand for a state or an office: ``UK``, ``EUR``."""


def _held(text: str, start: int, end: int) -> Iterator[Party]:
    """Yield the person behind an office in a list of copies: ``Ambassador Paul Ott``; an office alone is plain."""
    yield from (party for party in read_parties(text, start, end) if party.kind == "person")


@cache
def _entry() -> re.Pattern[str]:
    """Match one of the names that commas part."""
    return re.compile(r"[^,;\n]*[^,;\s][^,;\n]*")
