"""What each row at the end of a document is by itself: a close, a name, a role, a list of copies, a postscript."""

from __future__ import annotations

import re
from functools import cache

from tei.text.correspondence.addressing import addresses, is_address_in_brackets
from tei.text.correspondence.attestations import certifies
from tei.text.correspondence.closing_names import (
    before_office,
    name_behind_close,
    name_behind_office,
    name_behind_proxy,
)
from tei.text.correspondence.datelines import HOURS, is_dateline
from tei.text.correspondence.handling import is_classification, is_precedence
from tei.text.correspondence.labels import read_label
from tei.text.correspondence.names import (
    ARTICLES,
    capitalised,
    has_role,
    has_short_role,
    is_name,
    is_office_held,
    is_rank_held,
    is_role,
    word_list,
)
from tei.text.correspondence.numbers import is_number
from tei.text.correspondence.row_readings import is_bracketed, is_marked
from tei.text.correspondence.rows import Row
from tei.text.correspondence.section_words import known_headings
from tei.text.correspondence.sentences import is_sentence
from tei.text.correspondence.tails import (
    after_address_label,
    after_carbon_mark,
    after_numeral,
    counts_copies,
    is_enclosure_mark,
    is_end_of_message,
    is_handling,
    is_postscript,
    is_proxy,
    is_shown,
    is_typist,
    numbers_enclosure,
)
from tei.text.correspondence.terms import terms
from tei.text.correspondence.valedictions import after_signed_mark, before_seal, closes, without_own_hand
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from tei.text.correspondence.pieces import Days

LABELS = {"cc": "copies", "enclosure": "enclosures", "info": "copies"}
LONGEST_ROW = 110
AFTER_SIGNATURE = terms(
    "copies|enclosures|enclosed|addressee|shown|postscript|classification|certified|number|end|typist|handling|dateline|role|item|bracketed"
)
"""Sorts that stand behind a signature and seldom in a text."""


class Tail(NamedTuple):
    """A row at the end of a document.

    Attributes:
        row: the row.
        sort: one of the sorts of ``AFTER_SIGNATURE``, or ``close``, ``weak-close``, ``close-name``,
            ``signed``, ``office-name``, ``name``, ``hours``, ``heading``, ``weak``, ``prose``.
        at: offset behind a label or a mark.
    """

    row: Row
    sort: str
    at: int = 0


def read_tail_row(text: str, row: Row, days: Days) -> Tail:
    """Return what a row is by itself."""
    label = read_label(text, row.start, row.end)
    carbon = after_carbon_mark(row.words) if label is None else 0
    if carbon:
        return Tail(row, "copies", row.start + carbon)
    if numbers_enclosure(row.words):
        return Tail(row, "enclosures", row.end)
    if label is not None and label.field in LABELS and (label.sure or label.shown):
        return Tail(row, LABELS[label.field], label.end)
    if label is not None and label.field == "other" and label.sure and label.shown:
        return Tail(row, "handling")
    return _signing(row) or Tail(row, _sort(text, row, days))


def read_columns(text: str, row: Row, days: Days) -> list[Tail]:
    """Return what a row is, or its columns where several sign beside one another.

    Args:
        text: the whole text.
        row: a row at the end of a document.
        days: returns the dates between two offsets.
    """
    whole = read_tail_row(text, row, days)
    if whole.sort in ("office-name", "signed") or not ("   " in row.words or "\t" in row.words):
        return [whole]
    parts: list[Tail] = []
    for match in _column().finditer(row.words):
        start, end = row.start + match.start(), row.start + match.end()
        part = Row(start, end, match.group(), row.gap and not parts, row.indent + match.start())
        parts.append(read_tail_row(text, part, days))
    if len(parts) == len(("date", "name")) and {part.sort for part in parts} == {"dateline", "name"}:
        return [part._replace(row=part.row._replace(gap=row.gap)) for part in parts]
    return parts if len(parts) > 1 and all(part.sort in SIGNING for part in parts) else [whole]


SIGNING = terms("name|signed|role|proxy|close-name|office-name")


@cache
def _column() -> re.Pattern[str]:
    """Match words that no wider gap than two blanks parts."""
    return re.compile(r"\S+(?:[ ]{1,2}\S+)*")


def _signing(row: Row) -> Tail | None:
    """Return a row that signs, with the offset of the name, or one that counts copies; None for any other."""
    words = row.words
    mark = after_signed_mark(words)
    if mark >= 0 and len(words) <= LONGEST_ROW and (mark == len(words) or _may_be_signed(words[mark:])):
        return Tail(row, "signed", row.start + mark)
    if is_name(before_seal(words)):
        return Tail(row, "signed", row.start)
    own = without_own_hand(words) if len(words) <= LONGEST_ROW else words
    if own != words and is_name(own) and not is_office_held(own):  # Samuel Moss e. h.
        return Tail(row, "signed", row.start)
    if counts_copies(words):
        return Tail(row, "copies", row.end)
    proxy = name_behind_proxy(words)
    if proxy > 0:
        return Tail(row, "signed", row.start + proxy)
    named = name_behind_close(words)
    return Tail(row, "close-name", row.start + named) if named > 0 else None


def _may_be_signed(words: str) -> bool:
    """Whether what stands behind ``Signed`` is a name, or the line on which to sign a form."""
    return is_name(words) or words.startswith(("....", "____", "……"))


def heads_section(words: str) -> bool:
    """Whether a row heads what follows and signs nothing: ``COMMENT``, ``Notas``, ``## Source``.

    Args:
        words: the row.
    """
    if is_marked(words):
        return True
    bare = words.strip(" .:*_[]()").casefold() if len(words) <= LONGEST_HEADING else ""
    return bare in known_headings() or (words[0] == "[" and bare.rpartition(" ")[2] in BEHIND_LETTERS)


BEHIND_LETTERS = terms("indorsement|endorsement|indorsements|endorsements|inclosure|enclosure|translation")
"""What an editor calls in brackets what stands behind the signature of a letter."""


LONGEST_HEADING = 40
LONGEST_OFFICE = 60


def _sort(text: str, row: Row, days: Days) -> str:
    words = row.words
    if row.gap and heads_section(words):
        return "heading"
    if name_behind_office(text, row.start, row.end) > 0:
        return "office-name"
    sort = next((sort for sort, is_so in SHOWN_FIRST if is_so(words)), "") or _signs_or_closes(row)
    return sort or _dated(text, row, days) or next((sort for sort, is_so in BY_WORDS if is_so(words)), "weak")


def _signs_or_closes(row: Row) -> str:
    if row.gap and (after_address_label(row.words) or is_address_in_brackets(row.words)):
        return "addressee"
    return "role" if len(row.words) <= LONGEST_ROW and _is_office(row.words) else _close_or_name(row.words)


def _is_office(words: str) -> bool:
    """Whether a line is an office or rank and nothing else, an article before it or a comma behind it."""
    if words[-1] in ":;?!" or (words[-1] == "." and is_sentence(words)):
        return False
    if has_short_role(words) and len(words) <= LONGEST_HEADING:
        return True
    first, _, rest = words.partition(" ")
    article = first.casefold() in ARTICLES and bool(rest)
    tied = words[-1] == "," and first[0].isupper() and len(words) <= LONGEST_OFFICE  # Le ministre de la marine,
    if not (capitalised(words) > SHARE_OF_AN_OFFICE or (article and tied)):
        return False
    if is_rank_held(words):
        return True
    return article and (is_rank_held(rest) or is_role(word_list(rest)[0] if word_list(rest) else rest))


SHARE_OF_AN_OFFICE = 0.6


def _close_or_name(words: str) -> str:
    close = closes(words)
    if close == "sure":
        return "close"
    if _is_initial(words):
        return "name"
    if before_office(words):
        return "name"
    if len(words) <= LONGEST_ROW and is_name(without_own_hand(words)) and not is_office_held(words):
        return "weak-close" if close and not _looks_signed(words) else "name"
    return "weak-close" if close else ""


def _is_initial(words: str) -> bool:
    """Whether a row is one capital letter, as many sign among friends: ``V.``."""
    return len(words) <= 2 and words[0].isupper() and words[1:] in ("", ".")


def _dated(text: str, row: Row, days: Days) -> str:
    if len(row.words) > LONGEST_ROW or not any(map(str.isdigit, row.words)):
        return ""
    if is_end_of_message(row.words) or is_typist(row.words):
        return ""
    found = tuple(days(row.start, row.end))
    if not any(day.whole for day in found) and is_number(row.words):
        return ""
    if not found or not is_dateline(text, row, found):
        return ""
    if found[0].start >= row.start + after_numeral(row.words)[0] > row.start:  # 2. 5 December: an item, or a note
        return ""
    return "hours" if all(day.loose for day in found) or _only_hours(row.words) else "dateline"


def _is_remark(words: str) -> bool:
    """Whether a line is a remark of the editor in square brackets, a sentence or not: ``[Source: …]``."""
    return words[0] == "[" and words[-1] == "]" and words.rfind("[") == 0 and len(words) <= LONGEST_REMARK


LONGEST_REMARK = 300


def _is_handling_mark(words: str) -> bool:
    return is_classification(words) or is_precedence(words)


def _is_end_in_capitals(words: str) -> bool:
    """Whether capitals say that a message ends, which are no name: ``BT``."""
    return words.isupper() and is_end_of_message(words)


def _is_prose(words: str) -> bool:
    if (words.isupper() and words[-1].isalpha() and is_office_held(words)) or words[:3].casefold() in AND_SO_ON:
        return False
    return len(words) > LONGEST_ROW or is_sentence(words)


AND_SO_ON = ("&c.", "etc")
"""How the line below the name of a reader begins: ``&c., &c., &c.``."""


def _is_item(words: str) -> bool:
    return after_numeral(words)[0] > 0


def _is_role(words: str) -> bool:
    return has_role(words) and capitalised(words) > 0.6


SHOWN_FIRST: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("certified", certifies),
    ("enclosed", is_enclosure_mark),
    ("postscript", is_postscript),
    ("proxy", is_proxy),
    ("shown", is_shown),
    ("classification", _is_handling_mark),
    ("end", _is_end_in_capitals),
)
"""Sorts that come before closes and names, the first that fits."""
BY_WORDS: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("end", is_end_of_message),
    ("number", is_number),
    ("typist", is_typist),
    ("bracketed", _is_remark),
    ("prose", _is_prose),
    ("handling", is_handling),
    ("bracketed", is_bracketed),
    ("item", _is_item),
    ("role", _is_role),
    ("addressee", addresses),
)
"""Sorts that come behind them."""


def _looks_signed(words: str) -> bool:
    return words.isupper() or len(words.split()) > 1


def _only_hours(words: str) -> bool:
    pieces = [word.casefold().strip(".,") for word in words.split()]
    return len(pieces) <= MOST_OF_HOURS and any(piece in HOURS and piece not in OF_DATES for piece in pieces)


MOST_OF_HOURS = 4
OF_DATES = terms("г|года|r|roku|den|dne|dnia|instant|inst|ult")
"""Words beside dates that tell no hour."""
