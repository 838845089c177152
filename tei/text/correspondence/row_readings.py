"""What each row at the head of a document is by itself, before its neighbours are asked."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from tei.text.correspondence.handling import is_classification, is_precedence, opens_with_classification
from tei.text.correspondence.kinds_of_document import LONGEST, after_number, kind_named, parties
from tei.text.correspondence.labels import any_label, read_label
from tei.text.correspondence.names import SMALL, capitalised, has_body, has_title, word_list
from tei.text.correspondence.salutations import read_salutation
from tei.text.correspondence.terms import terms

if TYPE_CHECKING:
    from collections.abc import Callable

    from tei.text.correspondence.labels import Label
    from tei.text.correspondence.pieces import Day, Days
    from tei.text.correspondence.rows import Row

LONGEST_ROW = 100
"""Characters of a line at the head; a longer one is running text, if it is no field and no title."""
LONGEST_DATELINE = 120


class Reading(NamedTuple):
    """What a row is by itself.

    Attributes:
        row: the row.
        sort: ``field``, ``classification``, ``precedence``, ``number``, ``dateline``, ``hours``, ``salutation``,
            ``title``, ``parties``, ``marked``, ``addressee``, ``bracketed``, ``office``, ``weak`` or ``prose``.
        label: the label of a field.
        end: offset behind what was read: less than the row where a greeting runs on into the text.
        days: the dates in it.
    """

    row: Row
    sort: str
    label: Label | None = None
    end: int = 0
    days: tuple[Day, ...] = ()


def read_row(text: str, row: Row, days: Days, *, form: bool = False) -> Reading:
    """Return what a row is by itself.

    Args:
        text: the whole text.
        row: the row.
        days: returns the dates between two offsets.
        form: whether the row stands in a form, where whatever has a colon behind it is a label.
    """
    label = any_label(text, row.start, row.end) if form else read_label(text, row.start, row.end)
    if label is not None and label.sure:
        return _field(row, label, days)
    sort = _handling(row.words)
    if sort:
        return Reading(row, sort, end=row.end)
    found = tuple(days(row.start, row.end)) if _may_date(row.words) else ()
    if found and is_dateline(text, row, found) and not is_title(row.words):
        loose = all(day.loose for day in found)
        return Reading(row, "hours" if loose else "dateline", end=row.end, days=found)
    if label is not None:
        return _field(row, label, days)
    return _greeting_or_other(text, row, found)


def _handling(words: str) -> str:
    if is_classification(words) or opens_with_classification(words):
        return "classification"
    return "precedence" if is_precedence(words) else ""


def _greeting_or_other(text: str, row: Row, days: tuple[Day, ...]) -> Reading:
    end = read_salutation(text, row.start, row.end)
    if end > 0:
        return Reading(row, "salutation", end=end)
    sort = next((sort for sort, is_so in BY_WORDS if is_so(row.words)), "weak")
    return Reading(row, sort, end=row.end, days=days)


def _field(row: Row, label: Label, days: Days) -> Reading:
    found = tuple(days(label.end, row.end)) if label.end < row.end else ()
    return Reading(row, "field", label, row.end, found)


def _may_date(words: str) -> bool:
    return len(words) <= LONGEST_DATELINE and (any(map(str.isdigit, words)) or len(words) < 30)


def is_title(words: str) -> bool:
    """Whether a line names a kind of document and is built as a title: capitals, and no sentence."""
    if len(words) > LONGEST or words[0].islower() or is_sentence(words) or not kind_named(words):
        return False
    bare = after_number(words)
    return capitalised(bare) >= 0.5 or len(word_list(bare)) <= 6


@cache
def _numbers() -> re.Pattern[str]:
    """Match a line that is a number: ``No. 36.]``, ``500.A15a3/728: Telegram``, ``Conf. 184.00101/9``."""
    signed = r"[\[(]?(?:(?:No|Nr|N[o°º]|№|Nos|Num|Núm|Az|Tgb|Prot)\b\.?|\#)\s{0,3}[\w./\-]{1,20}(?:\s\d{1,6})?"
    filed = r"(?:[^\W\d_]{1,12}\.?\s){0,3}[A-Z]{0,6}[-./]?\d[\w]{0,12}(?:[./-][\w().]{1,14}){1,6}"
    return re.compile(
        rf"(?:{signed}|{filed})[.,)\]]{{0,2}}(?:\s?:\s?[^\W\d_]{{4,20}}(?:\s[^\W\d_]{{4,20}})?)?[.\]]?"
    )


def is_number(words: str) -> bool:
    """Whether a line is the number or the file of a document and nothing else."""
    return len(words) <= 60 and any(map(str.isdigit, words)) and _numbers().fullmatch(words) is not None


HOURS = terms("a.m|p.m|am|pm|o’clock|hours|hour|uhr|h|heures|heure|ore|hrs|час|часов|мин|z|noon|midnight")
NO_PLACES = terms(
    "page|pages|column|vol|volume|number|series|band|seite|heft|spalte|nr|no|pp|part|chapter|section|box"
    "|folder|document|doc|docid|agenda|item|tome|том|стр|str|strana|released|release|act|record|copyright"
    "|printed"
)
"""Words that belong to pages, volumes and acts, and to no dateline."""


def is_dateline(text: str, row: Row, days: tuple[Day, ...]) -> bool:
    """Whether a row is place and date: what is left beside its dates are names of places and small words."""
    if row.end - row.start > LONGEST_DATELINE or not any(day.whole or day.loose for day in days):
        return False
    if is_sentence(row.words):
        return False
    if not any(day.whole for day in days) and len(row.words) > 30:
        return False
    left: list[str] = []
    done = row.start
    for day in days:
        left += word_list(text[done : day.start])
        done = max(done, day.end)
    left += word_list(text[done : row.end])
    return len(left) <= 12 and all(_belongs(word) for word in left) and not _counts_more(left)


def _belongs(word: str) -> bool:
    small = word.casefold()
    return small not in NO_PLACES and (not word[0].islower() or small in SMALL or small in HOURS)


def _counts_more(left: list[str]) -> bool:
    """Whether more figures are left than the numbers of a house, a district and a postcode."""
    return sum(word[0].isdigit() for word in left) > 3


ADDRESSING = terms(
    "herrn|frau|fräulein|herren|frl|an|sr.|hochwohlgeboren|wohlgeboren|the|mr|mrs|messrs|miss|honorable|hon"
    "|monsieur|madame|mademoiselle|messieurs|señor|señora|sr|sra|al|excmo|ilmo|signor|signora|gentile"
    "|spettabile|illustre|господину|товарищу|тов|госпоже|panu|paní|pan"
)


def addresses(words: str) -> bool:
    """Whether a line begins an address: ``Herrn Dr. Arthur Schnitzler``, ``Mr. John Smith``, ``The Honorable``."""
    listed = word_list(words[:60])
    if not listed or len(words) > 80:
        return False
    first = listed[0].casefold()
    if first in ("to", "an", "à", "al", "alla", "para", "к"):
        return len(listed) > 1 and capitalised(words) > 0.7
    if first == "the":
        return len(listed) > 1 and listed[1].casefold() in ("honorable", "hon", "honourable", "right", "reverend")
    return (first in ADDRESSING or has_title(words)) and capitalised(words) > 0.7


def is_sentence(words: str) -> bool:
    """Whether a line reads as running text: many words in small letters, or some and a full stop behind them."""
    listed = word_list(words[:200])
    if words[:200].isupper():
        return _is_sentence_in_capitals(listed)
    small = _small_words(listed)
    stopped = words.rstrip(' )]”"*¹²³')[-1:] in (".", "?", "!")
    if len(listed) < 8:
        return stopped and small >= max(2, len(listed) * 0.4)
    return small * 10 >= len(listed) * 4 or (
        small >= 3 and small * 4 >= len(listed) and (stopped or words[-1] in ",;")
    )


SERVING = terms(
    "a|an|the|of|to|in|on|and|that|was|is|has|have|had|by|be|as|at|or|with|from|for|not|this|which|who|it|he"
)
"""Words that serve in sentences, to tell a sentence in capitals."""


def _is_sentence_in_capitals(listed: list[str]) -> bool:
    serving = sum(word.casefold() in SERVING for word in listed)
    return len(listed) >= 8 and serving * 4 >= len(listed)


def _small_words(listed: list[str]) -> int:
    return sum(word[0].islower() and word.casefold() not in SMALL for word in listed)


def is_bracketed(words: str) -> bool:
    """Whether a line is one remark in square brackets: ``[Extract.]``, ``[Paraphrase]``."""
    return words[0] == "[" and words[-1] == "]" and len(words) <= LONGEST_ROW


def is_prose(words: str) -> bool:
    """Whether a line is running text: a sentence, or too long for a head unless it is in capitals."""
    return is_sentence(words) or (len(words) > LONGEST_ROW and not words.isupper())


def is_marked(words: str) -> bool:
    """Whether number signs mark a line as a heading: ``## Background``."""
    marks = len(words) - len(words.lstrip("#"))
    return 0 < marks <= 6 and words[marks : marks + 1] == " " and words[marks:].strip().casefold() not in WRAPPERS


WRAPPERS = terms("document|text|page|transcript|untitled|letter|content|file")
"""Headings that a program sets above whatever text it is given."""


def _is_office(words: str) -> bool:
    return has_body(words) and capitalised(words) > 0.6


def _names_parties(words: str) -> bool:
    return len(words) <= LONGEST and not is_sentence(words) and parties(words) is not None


BY_WORDS: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("number", is_number),
    ("bracketed", is_bracketed),
    ("parties", _names_parties),
    ("title", is_title),
    ("marked", is_marked),
    ("prose", is_prose),
    ("addressee", addresses),
    ("office", _is_office),
)
"""Sorts that the words of a row show, the first that fits."""
