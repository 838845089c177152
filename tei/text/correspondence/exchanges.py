"""Titles that editions give to letters: ``From Ann Moss to John Hale, 3 March 1790``, ``12. To John Hale``.

Who writes and who is written to are persons, by their names alone; the titles of offices are read by
``directions``. The date and place behind the names, and the number before them, belong to the title.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from tei.text.correspondence.kinds_of_document import kind_named
from tei.text.correspondence.names import (
    PARTICLES,
    SMALL,
    has_body,
    is_name,
    is_role,
    titles,
    unelided,
    without_marker,
)
from tei.text.correspondence.section_words import known_headings
from tei.text.correspondence.terms import terms
from tei.typed import NamedTuple

LONGEST = 160
"""Characters of such a title."""
MOST_NAMES = 7
MOST_BEHIND = 12
"""Words behind the names: a place and a date."""
FROM = terms("from|von|vom|de|da|dal|di|от|fra|od|van")
TO = terms("to|an|à|a|al|alla|к|aan|til|till|do")
VAGUE = terms("à|a|al|alla|an|do|к|til|till")
"""Words for to that may also stand before the place a letter is dated from, or inside other words."""
COLLECTIONS = terms(
    "briefe|letters|lettres|cartas|lettere|письма|listy|brieven|correspondence|briefwechsel|note|notes|reply|replies"
    "|answer|antwort|réponse|respuesta|risposta|ответ|address|return|introduction|appendix|way|ode|visit|bord|land"
    "|rua|rue|via|calle|ulica|ul|street|road|travessa|avenida|avenue|largo|praça|quinta|piazza|plaza|place"
    "|ich|du|dich|mich|mir|dir|i|you|me|he|she|him|her|it|us|them"
)
"""Words before or behind a link which name no person."""


HONOURS = terms("mr|mrs|miss|ms|dr|sir|lady|lord|messrs|monsieur|m|madame|mme|mlle|herr|herrn|frau|señor|signor")
"""Words before a name that may be the name of an office as well: Mr. Pope."""


ARTICLES = terms("the|a|an|un|una|une|la|le|les|el|los|las|il|lo|der|die|das|ein|eine|einen|einem|einer")


class Named(NamedTuple):
    """A person named in such a title.

    Attributes:
        start: offset of the name in the title.
        end: offset behind it.
        role: ``sent`` or ``received``.
    """

    start: int
    end: int
    role: str


class _Word(NamedTuple):
    start: int
    end: int
    text: str


@cache
def _number() -> re.Pattern[str]:
    """Match what numbers a letter before the names: ``12.``, ``XII.``, ``LETTER IV.``, ``Brief Nr. 7:``."""
    kinds = r"letters?|lettre|brief|carta|lettera|list|письмо|epistola|epistle|brev"
    figures = r"(?:\d{1,4}[a-z]?|[IVXLCDM]{1,9})"
    sign = r"(?:(?:no|nr|n[°º]|№)\.?\s?)"
    return re.compile(
        rf"(?:(?:{kinds})\s{sign}?{figures}|{sign}?{figures})(?:[.:)\]]{{1,2}}[–—-]?|\s?[–—-])\s{{1,4}}(?=\S)",
        re.IGNORECASE,
    )


@cache
def _label() -> re.Pattern[str]:
    """Match the label that a list of metadata sets before a title: ``Title: Ann Moss to John Hale``."""
    return re.compile(r"(?:title|titel|titre|título|titolo)\s?:\s+(?=\S)", re.IGNORECASE)


def is_labelled(words: str) -> bool:
    """Whether a line begins with the label of a title.

    Args:
        words: the line.
    """
    return _label().match(words) is not None


@cache
def _dated_before() -> re.Pattern[str]:
    """Match a date in figures that begins a title: ``1756-12-28, de …``."""
    return re.compile(r"\d{4}-\d{2}-\d{2}[,.:]?\s{1,2}(?=\S)")


ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
YEARS = range(1400, 2100)


@cache
def _alone() -> re.Pattern[str]:
    """Match a number that has a line to itself: ``241.``, ``XII``, ``LETTER XII.``, ``[No. 4.]``, ``Brief 7``."""
    kinds = r"letter|lettre|brief|carta|lettera|list|письмо|epistola|no|nr|n[°º]|№"
    return re.compile(
        rf"[\[(#* ]{{0,4}}(?:(?:{kinds})[.:]?\s{{0,2}})?(?P<number>\d{{1,4}}|[IVXLCDM]{{1,9}})[.:\])* –—-]{{0,4}}",
        re.IGNORECASE,
    )


LONGEST_NUMBER = 30


def number_alone(words: str) -> int:
    """Return the number of a letter that has a line to itself, or 0: a year is none.

    Args:
        words: the line.
    """
    match = _alone().fullmatch(words) if len(words) <= LONGEST_NUMBER else None
    number = match["number"] if match is not None else ""
    if number.isdigit():
        return 0 if int(number) in YEARS else int(number)
    values = [ROMAN[figure] for figure in number.casefold()]
    return sum(-one if one < other else one for one, other in pairwise([*values, 0]))


def names_reader(words: str) -> bool:
    """Whether a name in capitals stands behind the number of a letter: ``1179. О. А. КОРСАКЕВИЧ``.

    Args:
        words: the line.
    """
    name = words[without_number(words) :]
    return name != words and name.isupper() and is_name(name) and len(name.split()) > 1


def heads_letter(words: str) -> bool:
    """Whether a first line is the number that an edition gives to a letter, alone or with a name behind it.

    Args:
        words: the line.
    """
    return bool(number_alone(words)) or names_reader(words)


def without_number(words: str) -> int:
    """Return where a title begins behind the number before it; 0 where it has none.

    Args:
        words: the title.
    """
    match = _number().match(words)
    if match is None or _is_initial(words, match.end()):
        return 0
    return match.end()


def _is_initial(words: str, behind: int) -> bool:
    """Whether a single letter with a full stop is the initial of a name, and no Roman number: ``C. Moss to …``."""
    single = len(words[:behind].strip()) == len("C.") and words[0].isalpha()
    return single and words[behind:].partition(" ")[0].casefold() not in FROM | TO


def exchange(words: str) -> tuple[Named, ...]:
    """Return the persons that the title of a letter names, in their order; none where it is no such title.

    Args:
        words: the line.
    """
    if len(words) > LONGEST or not any(f" {word} " in f" {words.casefold()} " for word in FROM | TO):
        return ()
    label = _label().match(words)
    begin = label.end() if label else without_number(words)
    dated = _dated_before().match(words, begin)
    begin = dated.end() if dated else begin
    listed = [_Word(match.start(), match.end(), match.group()) for match in re.finditer(r"\S+", words[begin:])]
    listed = [_Word(begin + one.start, begin + one.end, one.text) for one in listed]
    found, behind = _parties(listed)
    if not found or not _may_stand_behind(behind):
        return ()
    found = [one._replace(end=one.start + len(without_marker(words[one.start : one.end]))) for one in found]
    if len(found) == 1:
        announced = begin > 0 or _has_date(behind) or words[-1] == ":"
        alone = found[0].role == "received" and announced
        return tuple(found) if alone and _is_surely_to(words, listed, found[0], numbered=begin > 0) else ()
    sure = begin > 0 or _has_date(behind) or all(is_full_name(words, one) for one in found)
    return tuple(found) if sure and {one.role for one in found} == {"sent", "received"} else ()


def is_full_name(words: str, named: Named) -> bool:
    """Whether a name in a title has more than one word, or Mr. or the like before it.

    Args:
        words: the title.
        named: the name.
    """
    before = words[: named.start].split()[-1:]
    return " " in words[named.start : named.end] or any(word.casefold().strip(".") in titles() for word in before)


def _parties(listed: list[_Word]) -> tuple[list[Named], list[_Word]]:
    """Return who is named, and the words behind: the names, each with a link before it or between them."""
    found: list[Named] = []
    at = 0
    role = ""
    while at < len(listed) and len(found) < len(("sent", "received")):
        link = _role_of(listed[at])
        bound = not found or at > 0
        if link and bound and not (found and found[-1].end == listed[at].end):
            role = link
            at += 1
        elif found:
            break
        name, at = _name(listed, at)
        if name is None:
            return [], []
        if not role:
            role = "received" if any(one.role == "sent" for one in found) else "sent"
        found.append(Named(*name, role))
        role = ""
        at = _behind_gloss(listed, at)
    return found, listed[at:]


def _role_of(word: _Word) -> str:
    small = word.text.casefold()
    if small in TO:
        return "received"
    return "sent" if small in FROM else ""


def _behind_gloss(listed: list[_Word], at: int) -> int:
    """Return the index behind words in brackets, such as the full name or the place of who is named."""
    if at < len(listed) and listed[at].text[0] in "([":
        for index in range(at, min(at + MOST_NAMES, len(listed))):
            if listed[index].text.rstrip(".,;:")[-1:] in (")", "]"):
                return index + 1
    return at


def _name(listed: list[_Word], at: int) -> tuple[tuple[int, int] | None, int]:
    """Return where a name stands that begins with a word, titles before it left out, and the index behind it."""
    first = at
    while at < len(listed) and at - first < MOST_NAMES and _may_name(listed, first, at):
        ended = listed[at].text[-1] in ",;:" or (listed[at].text[-1] == "." and not _is_short(listed[at]))
        at += 1
        if ended:
            break
    last = at
    while last > first and listed[last - 1].text.casefold() in PARTICLES | SMALL:
        last -= 1
    begin = first
    while begin < last - 1 and listed[begin].text.casefold().strip(".") in titles():
        begin += 1
    if begin >= last:
        return None, at
    start, end = listed[begin].start, listed[last - 1].end
    words = " ".join(one.text for one in listed[begin:last])
    end -= len(words) - len(words.rstrip(".,;:"))
    return ((start, end) if _is_person(words, [one.text for one in listed[first:last]]) else None), last


def _may_name(listed: list[_Word], first: int, at: int) -> bool:
    """Whether a word goes on with a name: a capital, or a particle inside it."""
    text = listed[at].text
    if text[0] in "([" or (at > first and _role_of(listed[at]) and not _is_inside(listed, at)):
        return False
    if at > first and text[-1].isalpha() and at + 1 < len(listed) and listed[at + 1].text[0].isdigit():
        return False  # a month before its day
    return _is_capital(text) or (text.casefold().strip(".") in PARTICLES | {"the", "st"} and at + 1 < len(listed))


def _is_capital(text: str) -> bool:
    """Whether a word begins with a capital, perhaps behind an elided particle: ``d’Alembert``."""
    return text[0].isupper() or unelided(text)[:1].isupper()


def _is_inside(listed: list[_Word], at: int) -> bool:
    """Whether a word such as von or de stands inside a name: small, between two words with capitals."""
    word = listed[at].text
    if not word.islower() or word not in PARTICLES or at + 1 >= len(listed):
        return False
    return _is_capital(listed[at - 1].text) and _is_capital(listed[at + 1].text)


def _is_short(word: _Word) -> bool:
    """Whether the full stop of a word is that of an initial or an abbreviation."""
    bare = word.text.rstrip(".")
    return len(bare) <= 2 or bare.casefold() in titles() or "." in bare


def _is_person(words: str, pieces: list[str]) -> bool:
    bare = words.rstrip(".,;:")
    plain = " ".join(unelided(piece) for piece in bare.split())
    if not is_name(plain) or has_body(bare) or kind_named(bare):
        return False
    named = [piece.casefold().strip(".,;:") for piece in pieces]
    if named[0] in ARTICLES | known_headings() or any(piece in COLLECTIONS for piece in named):
        return False
    return named[0] in HONOURS or not any(is_role(piece) and piece not in titles() for piece in named)


def _has_date(behind: list[_Word]) -> bool:
    """Whether there are figures behind the names; one or two alone are the number of a house."""
    figures = sum(map(str.isdigit, "".join(word.text for word in behind)))
    return figures > 2 or (figures > 0 and any(any(map(str.isalpha, word.text)) for word in behind))


def _may_stand_behind(behind: list[_Word]) -> bool:
    """Whether the words behind the names may be a place and a date."""
    if len(behind) > MOST_BEHIND:
        return False
    dated = _has_date(behind)
    return all(_is_of_place_or_date(word.text, dated=dated) for word in behind)


def _is_of_place_or_date(word: str, *, dated: bool) -> bool:
    bare = word.strip("()[].,;:—–-")
    return not bare or not bare[0].islower() or bare.casefold() in SMALL or dated


def _is_surely_to(words: str, listed: list[_Word], named: Named, *, numbered: bool) -> bool:
    """Whether the word before a single name says to whom, and not from where: ``À Madame Moss``."""
    link = listed[0].text.casefold()
    if _role_of(listed[0]) != "received":
        return False
    if link not in VAGUE:
        return True
    titled = len(listed) > 1 and listed[1].text.casefold().strip(".,") in titles()
    return titled or ((link == "an" or numbered) and " " in words[named.start : named.end])
