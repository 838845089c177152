"""The words that stand above or before those present at a meeting, and the names behind them on the same line.

``Members Present:``, ``In attendance``, ``Sederunt: the Minister, James Weir, John Hale, elders.``
"""

from __future__ import annotations

import re
from functools import cache

from tei.text.correspondence.names import has_title, is_name, is_role, word_list
from tei.text.correspondence.terms import terms

PEOPLE = terms(
    "present|participants|attendees|attendance|in attendance|also present|anwesend|teilnehmer|présents"
    "|assistants|also in attendance|those present|those attending|sederunt|in the chair"
    "|apologies|apologies for absence|absent|excused|regrets|entschuldigt|abwesend|excusés|absents|ausentes"
    "|assenti|отсутствовали|gegenwärtig|zugegen|gegenwärtig waren|anwesend waren|anwesende|étaient présents"
    "|присутствуют|obecni byli|es waren anwesend|waren anwesend|entschuldigt fehlen|entschuldigt fehlten"
    "|presentes|asistentes|participantes|participants|presenti|partecipanti|присутствовали|участники"
    "|přítomni|obecni|sono presenti|assistent|assistaient|étaient absents|asistieron|присутствует"
    "|absent with apologies|apologies received|aanwezig|afwezig|närvarande|til stede|tilstede"
)
"""Labels of those who took part in a talk, which are no part of a head that is sent."""
ATTENDING = terms(
    "present|absent|attending|anwesend|abwesend|présents|absents|presentes|ausentes|presenti|assenti"
)
"""The last word of labels that say who of a body was there: ``Members present``."""
NO_LABELS = terms("at|for|the|is|was|then|now|am|are|be|al|los|las|à|en|not|so")
"""Words before it with which it tells a time, or something else of somebody: ``at present``."""
LONGEST_LABEL = 60
WORDS_OF_A_LABEL = 6
WORDS_ALONE = 3
"""Words of a label that no colon follows."""
FEWEST_BESIDE = 3
"""Names beside one another on a line that are a list of them."""
LONGEST_BESIDE = 1200
"""Characters of the longest such list."""
MOST_OF_A_NAME = 12
"""Words of a name with its titles and offices."""


def names_people(words: str) -> bool:
    """Whether a line names those present, or is the label above them.

    Args:
        words: the line.
    """
    label, colon, _ = words[:LONGEST_LABEL].partition(":")
    plain = label.strip(" .").casefold()
    return plain in PEOPLE or _says_who_attended(label, alone=not colon and label == words)


def _says_who_attended(label: str, *, alone: bool) -> bool:
    """Whether words before a colon, or ``alone`` on a line, end in present or absent: ``Members present``."""
    listed = label.split()
    if not 1 < len(listed) <= WORDS_OF_A_LABEL or not listed[0][0].isupper():
        return False
    if listed[-1].casefold() not in ATTENDING or listed[-2].casefold() in NO_LABELS:
        return False
    return not alone or (len(listed) <= WORDS_ALONE and listed[-1][0].isupper())


@cache
def _between() -> re.Pattern[str]:
    """Match what parts names beside one another, the word that joins the last one included."""
    return re.compile(r"[,;]\s{1,20}(?:(?:and|und|et|y|e|и)\s{1,4})?")


def beside(words: str) -> list[tuple[int, int]]:
    """Return where the persons stand that are named beside one another, each with what is said of him; or nothing.

    Args:
        words: what stands behind the label of those present.
    """
    if len(words) > LONGEST_BESIDE:
        return []
    parts = _parts(words)
    named = [index for index, part in enumerate(parts) if index == 0 or _is_somebody(words[slice(*part)])]
    ends = [*named[1:], len(parts)]
    found = [(parts[first][0], parts[last - 1][1]) for first, last in zip(named, ends, strict=True)]
    short = all(len(words[start:end].split()) <= MOST_OF_A_NAME for start, end in found)
    surely = sum(_is_surely_somebody(words[slice(*parts[index])]) for index in named)
    return found if short and surely * 2 >= len(found) >= FEWEST_BESIDE else []


def _parts(words: str) -> list[tuple[int, int]]:
    """Return where the parts stand between commas, or between semicolons where there are some."""
    parts, start = [], 0
    for match in _between().finditer(words):
        if ";" in words and match.group()[0] != ";":
            continue
        parts.append((start, match.start()))
        start = match.end()
    return [*parts, (start, len(words))]


def _is_somebody(part: str) -> bool:
    """Whether a part names another person, and does not go on with the one before: ``Esq.``, ``Chairman``."""
    listed = word_list(part)
    if has_title(part) and len(listed) > 1:
        return True
    short = len(listed) == 1 and (part.endswith(".") or part.isupper())
    return is_name(part) and not short and not is_role(listed[-1]) and not is_role(listed[0])


def _is_surely_somebody(part: str) -> bool:
    """Whether a part is a title and a name, or a name of two words at least."""
    listed = word_list(part)
    return len(listed) > 1 and (has_title(part) or is_name(part))
