"""A close and the name that signs on one line: ``Yours, Paul``, ``Mit Gruß Ihr Arthur``, ``i. A. Dr. Ott``."""

from __future__ import annotations

import re
from functools import cache

from tei.text.correspondence.kinds_of_document import kind_named
from tei.text.correspondence.names import (
    PARTICLES,
    capitalised,
    has_role,
    is_name,
    is_office_held,
    is_rank_held,
    is_role,
    without_article,
)
from tei.text.correspondence.tails import is_proxy
from tei.text.correspondence.terms import terms
from tei.text.correspondence.valedictions import POSSESSIVES, SERVANTS, closes

LONGEST = 110
MOST_NAMES = 4
MOST_BETWEEN = 3
"""Words in small letters between whose somebody is and the name: Ihr sehr ergebener."""
WORDS_OF_A_CLOSE = 6
NO_NAMES = SERVANTS | terms(
    "freundin|amie|amiga|amica|bruder|schwester|vater|mutter|tochter|kamerad|kameradin|kollege|kollegin|onkel|tante"
    "|vetter|verehrer|verehrerin|schüler|schülerin|diener|brother|sister|father|mother|daughter|uncle|aunt|cousin"
    "|comrade|colleague|fils|fille|frère|sœur|père|mère|hijo|hija|hermano|hermana|padre|madre|figlio|figlia|fratello"
    "|друг|брат|сын|отец|grüße|grüßen|gruß|gruss|dank|excellency|exzellenz|love|regards|wishes|thanks|sincerely|truly"
    "|faithfully|respectfully|ever|lordship|majesty|sir|sirs|madam|gentlemen|lord|monsieur|messieurs|señor|señora"
    "|signore|signora|herr|herren|tuus|vester"
)
"""Capitalised words at the end of a close that are not who signs."""
YOURS = POSSESSIVES | terms(
    "преданный|преданная|любящий|любящая|уважающий|уважающая|готовый|oddany|oddana|kochający|kochająca"
    "|your|dear|ton|tu|su|il|la|el|mein|deiner|ihrer|eures|votre|twój|twoja|from|von|da|от|uw|je"
)
ARTICLES = terms("il|la|el|le")
GREETING = ("dear ", "dearest ", "my dear", "my own ", "my darling", "mein lieber ", "meine liebe ")
"""How a line begins that greets, though it ends in a name as a close may."""
FROM = terms("from|von|da|от|de")


def name_behind_close(words: str) -> int:
    """Return where the name begins in a line that closes and signs, or -1.

    Args:
        words: a line at the foot of a document.
    """
    if len(words) > LONGEST or words[-1] in ":;!?" or words.casefold().startswith(GREETING):
        return -1
    before, comma, after = words.rpartition(", ")
    if comma and len(before.split()) <= WORDS_OF_A_CLOSE and closes(before + ",") and _may_sign(after.split()):
        return len(words) - len(after.lstrip())
    return _behind_possessive(words)


def name_behind_proxy(words: str) -> int:
    """Return where the name begins behind letters that say that somebody signs for another, or -1.

    Args:
        words: a line at the foot of a document.
    """
    proxy = _proxy().match(words) if len(words) <= LONGEST else None
    return proxy.end() if proxy is not None and is_name(words[proxy.end() :]) else -1


@cache
def _proxy() -> re.Pattern[str]:
    """Match the letters that say that somebody signs for another: ``i. A.``, and ``I. V.`` where blanks follow."""
    return re.compile(r"(?:i\.\s?[AaVv]\.\s+|[Ii]\.\s?[AV]\.\s{2,}|(?:ppa|p\.\s?p|p\.\s?o)\.?\s+)(?=\S)")


def name_behind_office(text: str, start: int, end: int) -> int:
    """Return the offset of the name behind the office of who signs, or -1: ``The Minister of Harbours: P. DENEV``.

    A colon stands between the two, or the white space between columns, or brackets are around the name.

    Args:
        text: the whole text.
        start: offset of a line at the foot of a document.
        end: offset behind it.
    """
    if not LONGEST >= end - start > SHORTEST:
        return -1
    match = _office_and_name().fullmatch(text, start, end) or _office_and_initials().fullmatch(text, start, end)
    name = match["name"].strip("(/) ") if match is not None else ""
    if match is None or not is_name(name) or is_office_held(name):
        return -1
    office = match["office"]
    held = (has_role(office) or is_rank_held(office)) and capitalised(office) >= SHARE_OF_AN_OFFICE
    held = held or is_proxy(office)
    return match.start("name") if held and not kind_named(name) else -1


def before_office(words: str) -> str:
    """Return the name before the office of who signs, with a comma between: ``J. HALE, Secretary.``; or nothing.

    Args:
        words: a line at the foot of a document.
    """
    name, comma, office = words.rstrip(" .").partition(", ")
    held = comma and len(words) <= LONGEST and is_name(name) and not is_office_held(name)
    if held and is_rank_held(without_article(name)):  # Le Général, Chef d’État-Major
        return ""
    return name if held and (is_office_held(office) or is_rank_held(office)) else ""


SHORTEST = 12
SHARE_OF_AN_OFFICE = 0.5


@cache
def _office_and_name() -> re.Pattern[str]:
    """Match an office and a name, a colon, a gap of white space or a bracket between them."""
    return re.compile(
        r"(?P<office>[^\W\d_][^:\n\t()]{2,80}?)"
        r"(?::[ \t]{1,4}|[ \t]{3,100}|\t[ \t]{0,100})(?P<name>(?:[(/]\s?)?[^\W\d_][^:()/\n\t]{2,40}(?:\s?[)/])?)"
    )


@cache
def _office_and_initials() -> re.Pattern[str]:
    """Match an office of two words or more and a name with its initials: ``Chairman of the Board J. HALE``."""
    return re.compile(
        r"(?P<office>[^\W\d_][^\s:]{2,30} [^\W\d_][^:\n\t]{2,80}?(?<!,))"
        r" (?P<name>(?:[^\W\d_]\.[ ]?){1,3}[^\W\d_][\w-]{2,30})\.?"
    )


def _behind_possessive(words: str) -> int:
    pieces = [(match.start(), match.group().strip(".,")) for match in re.finditer(r"\S+", words)]
    first = len(pieces)
    while first > 0 and (_is_capital(pieces[first - 1][1]) or _is_particle(pieces, first)):
        first -= 1
    for index in range(first, len(pieces)):
        if pieces[index][1].casefold() in NO_NAMES | YOURS:
            first = index + 1
    if not 0 < first < len(pieces) or not _may_sign([piece for _, piece in pieces[first:]]):
        return -1
    before = [piece.casefold() for _, piece in pieces[:first]]
    return pieces[first][0] if _is_somebodys(before) and (closes(words) or len(before) <= MOST_BETWEEN) else -1


def _is_somebodys(before: list[str]) -> bool:
    """Whether the words before a name say whose its bearer is, or from whom a greeting comes."""
    if before[-1] in FROM:
        return len(before) > 1
    behind = before[-MOST_BETWEEN - 1 :]
    if before[-1] in ARTICLES:  # au Ministre de la Marine
        behind = [word for word in behind if word not in ARTICLES]
    return any(word in YOURS and word not in FROM for word in behind)


def _is_capital(piece: str) -> bool:
    return piece[:1].isupper()


def _is_particle(pieces: list[tuple[int, str]], first: int) -> bool:
    """Whether a small word stands inside a name: capitals are behind it, and before it."""
    inside = 1 < first < len(pieces)
    return inside and pieces[first - 1][1] in PARTICLES - YOURS and _is_capital(pieces[first - 2][1])


def _may_sign(names: list[str]) -> bool:
    listed = [name.strip(".,").casefold() for name in names]
    if not 0 < len(listed) <= MOST_NAMES or any(name in NO_NAMES for name in listed):
        return False
    return is_name(" ".join(names)) and not (
        is_office_held(" ".join(names)) and (len(names) > 1 or is_role(listed[0]))
    )
