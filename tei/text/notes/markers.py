"""The marks in running text that call for notes: ``word[1]``, ``word¹``, ``word*``, ``word (1)``, ``word1``."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from tei.text.notes.marks import normal
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Literal

    from tei.text.notes.labels import Form

    Family = Literal["bracket", "caret", "superscript", "symbol", "paren", "spaced", "half", "glued"]
    """``[1]``, ``[^1]``, ``¹`` and its like, ``*``, ``word(1)``, ``word (1)``, ``1)``, ``word1``."""

CALLED_BY: dict[Form, tuple[Family, ...]] = {
    "bracket": ("bracket", "superscript", "symbol", "glued"),
    "caret": ("caret",),
    "named": ("bracket", "superscript", "symbol", "paren", "spaced"),
    "superscript": ("superscript", "bracket", "glued"),
    "symbol": ("symbol", "bracket", "paren"),
    "paren": ("paren", "spaced", "superscript", "bracket"),
    "half": ("half", "superscript", "bracket", "paren", "spaced", "symbol"),
    "dot": ("bracket", "superscript", "paren", "spaced", "half", "glued"),
    "bare": ("bracket", "superscript", "paren", "spaced", "half", "glued"),
}
"""By which marks notes of a form may be called, the likeliest first."""
SYMBOLS = "*†‡§¶"
RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉ"
SOURCES: dict[Family, str] = {
    "bracket": (
        r"\[ ?(?:(?:FN|fn|[Nn]ote) ?(?=\d))?"
        r"(\d{1,6}(?= ?\])|[^\W\d_]|[ivxlcIVXLC]{1,8}|\*{1,6}|[†‡§¶#]{1,4}) ?\]"
    ),
    "caret": r"\[\^([^\]\s]{1,40})\]",
    "paren": r"\((\d{1,4}|[a-z]|[ivxlc]{1,8}|\*{1,4}|[†‡§]{1,3})\)",
    "spaced": r"\((?<=\s\()(\d{1,4}|[a-z]|[ivxlc]{1,8}|\*{1,4}|[†‡§]{1,3})\)",
    "glued": r"(\d{1,3})(?![\w%°]|[.,:/-]\d)",
}
"""What marks look like, where they begin with one certain character or with a figure."""
STOPS = ("", "\n", ".", ",", ";", ":", "!", "?", ")", "]", "»", "”", '"')
"""What may follow a mark that closes a clause."""
CLOSING = ".,;:!?)]»”’\"'"
"""What may stand between a word and a mark that sticks to it."""
STOPS_IN_FIGURES = frozenset(".,:;")
"""Stops that may part figures, so that a number behind one is rather more of them than a mark."""
LONGEST_PARENTHESIS = 200
"""Characters before a half bracket in which one may have been opened that it closes."""
BEFORE_SIGNS = ".,;:!?)]»”’´\"'…%"
"""What stands before a sign that calls for a note, beside letters and figures."""


class Marker(NamedTuple):
    """A mark in running text that may call for a note.

    Attributes:
        start: offset of its first character, brackets included.
        end: offset behind its last.
        mark: what it says, normal (see ``tei.text.notes.marks``).
        family: how it is typed.
        glued: whether it sticks to the word before it.
        firm: whether it does, or stands before a stop, and so begins no enumeration.
    """

    start: int
    end: int
    mark: str
    family: Family
    glued: bool
    firm: bool


@cache
def _pattern(family: Family) -> re.Pattern[str]:
    return re.compile(SOURCES[family])


@cache
def _any_mark() -> re.Pattern[str]:
    """Match whatever might call for a note, or be a note that says so."""
    return re.compile(
        r"\[ ?[^\]\s]{1,42} ?\]|\([^\s)]{1,8}\)|[\w.,;:!?”»)'\"][*†‡§¶](?![\w*\]])|[⁰¹²³⁴-⁹ᵃ-ᵉ]|<sup>|\^\d|"
        r"[\d*]\)|[^\W\d_][.,;:!?”»)\"']?\d{1,3}(?!\d)|\[[^\W\d_][^\W\d]{1,10}[ .][^\]\n]{0,30}:"
    )


def may_call(text: str) -> bool:
    """Whether anything in a text might call for a note: a cheap look before the careful ones."""
    return _any_mark().search(text) is not None


def markers(text: str, family: Family) -> Iterator[Marker]:
    """Yield the marks of one family, those left out that are plainly something else.

    Args:
        text: the transcript.
        family: how the marks are typed.
    """
    for start, end, mark in _found(text, family):
        glued = start > 0 and (text[start - 1].isalpha() or text[start - 1] in CLOSING)
        if family == "paren" and not glued:
            continue  # a paragraph of a law, 5(a), or what an opening quotation mark begins
        yield Marker(start, end, normal(mark), family, glued, glued or text[end : end + 1] in STOPS)


def _found(text: str, family: Family) -> Iterator[tuple[int, int, str]]:
    """Yield where marks stand, and what they say, each family by what is quickest to look for."""
    if family == "superscript":
        yield from _raised(text)
    elif family == "symbol":
        yield from _signs(text)
    elif family == "half":
        yield from _half(text)
    elif family == "glued" or SOURCES[family][1] in text:
        for match in _pattern(family).finditer(text):
            if family != "glued" or _sticks(text, match.start()):
                yield *match.span(), match[1]
            elif len(match[1]) == len("911") and text[match.start() - 1 : match.start()].isdigit():
                yield from _behind_year(text, match.start())


def _raised(text: str) -> Iterator[tuple[int, int, str]]:
    present = "".join(character for character in RAISED if character in text)
    sources = [f"([{present}]{{1,5}})"] if present else []
    sources += [r"<sup>(\d{1,4})</sup>"] if "<sup>" in text else []
    sources += [r"\^(\d{1,4})(?!\w)"] if "^" in text else []
    if not sources:
        return
    for match in re.finditer("|".join(sources), text):
        start = match.start()
        calls = start > 0 and not text[start - 1].isspace() and text[start - 1] != "["
        if (calls or _stands_apart(text, start, match.end())) and not _is_power(text, start):
            yield *match.span(), match[match.lastindex or 1]


def _stands_apart(text: str, start: int, end: int) -> bool:
    """Whether a blank parts a raised figure from what is before it and behind it: ``left out] ² and``."""
    before, after = text[max(0, start - 2) : start], text[end : end + 1]
    behind_words = before[-1:] == " " and (before[:1].isalpha() or before[:1] in CLOSING)
    return behind_words and before[:1] != "" and (after in STOPS or after == " ")


def _signs(text: str) -> Iterator[tuple[int, int, str]]:
    present = [sign for sign in SYMBOLS if sign in text]
    if not present:
        return
    for match in re.finditer("|".join(rf"{re.escape(sign)}{{1,6}}" for sign in present), text):
        start, end = match.span()
        before, after = text[start - 1 : start], text[end : end + 1]
        behind_word = before.isalnum() or (before != "" and before in BEFORE_SIGNS)
        goes_on = after.isalnum() or (after != "" and after in SYMBOLS)
        if behind_word and not goes_on and not _closes_emphasis(text, start, match[0]):
            yield start, end, match[0]


@cache
def _before_half() -> re.Pattern[str]:
    return re.compile(r"[^\s(\d][ ]?(\d{1,3}|\*{1,4})$")


def _half(text: str) -> Iterator[tuple[int, int, str]]:
    at = text.find(")")
    while at >= 0:
        match = _before_half().search(text[max(0, at - 6) : at])
        opened = max(0, at - LONGEST_PARENTHESIS)
        if match is not None and text.rfind("(", opened, at) <= text.rfind(")", opened, at):
            yield at - len(match[1]), at + 1, match[1]
        at = text.find(")", at + 1)


def _sticks(text: str, at: int) -> bool:
    """Whether a number sticks to a word, or to the punctuation behind one."""
    before = text[max(0, at - 2) : at]
    if len(before) < 2:
        return False
    if before[1].isalpha():
        return before[0].isalpha()
    if before[1] not in CLOSING:
        return False
    if before[0].isdigit():
        return before[1] not in STOPS_IN_FIGURES or _is_year(text[max(0, at - 6) : at - 1]) or _ends(text, at)
    return not (before[1] == "." and before[0].isupper())


@cache
def _year_and_mark() -> re.Pattern[str]:
    """Match a day or a name, a year, and the mark that sticks to it: ``Aug. 12, 17911``."""
    return re.compile(
        r"(?:\d(?:st|nd|rd|th|d)?,|[A-Z][^\W\d_]{2,8}\.?,?)[ ](?:1[4-9]|20)\d\d(\d{1,2})(?!\w|[.,]\d)"
    )


def _behind_year(text: str, at: int) -> Iterator[tuple[int, int, str]]:
    """Yield the mark that sticks to a year, given the place of the last three figures of both."""
    match = next(_year_and_mark().finditer(text, max(0, at - 16), at + 3), None)
    if match is not None and match.end() == at + 3 and not text[at + 3 : at + 4].isalnum():
        yield *match.span(1), match[1]


@cache
def _after_number() -> re.Pattern[str]:
    """Match a stop behind a short number, the mark behind it, and a new sentence or the end of the line."""
    return re.compile(r"[^\W\d_]\.?[ ]\d{1,3}\.(\d{1,3})(?=[ ]?(?:\n|\Z)|[ \n][\"“„«»(\[]?[^\W\d_a-zà-ÿа-я])")


def _ends(text: str, at: int) -> bool:
    """Whether a mark stands behind a number that ends a sentence: ``instructions of March 10.3 The Secretary``."""
    begin = max(0, at - 8)
    stretch = text[begin : at + 8]
    return any(match.start(1) + begin == at for match in _after_number().finditer(stretch))


def _is_year(text: str) -> bool:
    """Whether what stands before a stop ends with a year, behind which a mark may stick: ``in 1807,1``."""
    year = text[-4:]
    return len(year) == 4 and year.isdecimal() and "1000" <= year <= "2100" and not text[:-4].isdecimal()


def _closes_emphasis(text: str, at: int, mark: str) -> bool:
    """Whether stars close words in italics or bold: the same stars open them on this line."""
    if mark[0] != "*":
        return False
    begin = max(text.rfind("\n", 0, at) + 1, at - 300)
    opened = text.rfind(mark, begin, at)
    if opened < 0 or text[opened - 1 : opened] == "*" or text[opened + len(mark)].isspace():
        return False
    return opened == begin or text[opened - 1].isspace() or text[opened - 1] in '([{“"„«—–-'


@cache
def _before_number() -> re.Pattern[str]:
    """Match what says of which thing the number behind it is: ``October 26``, ``No. 7``, ``p. 43``."""
    return re.compile(r"(?:[A-ZÀ-ÝА-Я][^\W\d_]{2,9}\.?|[^\W\d_]\.)[ ]$")


UNITS = frozenset(
    ["m", "km", "cm", "mm", "dm", "µm", "ft", "in", "yd", "mi", "x", "y", "z", "r", "c", "к", "м", "км", "см"]
)
"""Signs of units and quantities that take powers."""


def _is_power(text: str, at: int) -> bool:
    """Whether a superscript is a power: behind the sign of a unit or quantity, or behind a number in a sum."""
    begin = at
    while begin > 0 and at - begin < 6 and text[begin - 1].isalnum():
        begin -= 1
    word = text[begin:at]
    if word.isdigit():  # behind a year, a day, the number of a page or a telegram it is a mark
        counted = len(word) == 1 or word == "10" or _in_sum(text, begin, at)
        return counted and _before_number().search(text, max(0, begin - 12), begin) is None
    return word.casefold() in UNITS


def _in_sum(text: str, start: int, end: int) -> bool:
    """Whether a sign of arithmetic stands beside a number and the raised figure behind it: ``26² = 676``."""
    return text[max(0, start - 2) : start].strip()[-1:] in SIGNS or text[end + 1 : end + 3].strip()[:1] in SIGNS


SIGNS = frozenset("=+×·÷−<>√")


class MarkerIndex:
    """The marks of one family by what they say, in the order of the text, each to be used once."""

    __slots__ = ("_first", "_rows", "_used")

    def __init__(self, found: Iterable[Marker]) -> None:
        self._rows: dict[str, list[Marker]] = {}
        self._first: dict[str, int] = {}  # of each row, how many at its beginning are used up
        self._used: set[int] = set()
        for marker in found:
            self._rows.setdefault(marker.mark, []).append(marker)

    def between(self, mark: str, start: int, end: int) -> Marker | None:
        """Return the first unused marker of a mark that lies between two offsets."""
        row = self._rows.get(mark)
        if row is None:
            return None
        index = max(self._skip(mark, row), bisect_left(row, (start,)))
        while index < len(row) and row[index].start in self._used:
            index += 1
        return row[index] if index < len(row) and row[index].end <= end else None

    def available(self, mark: str, end: int, most: int) -> int:
        """Return how many unused markers of a mark end before an offset, counting no further than ``most``."""
        row = self._rows.get(mark, [])
        found, index = 0, self._skip(mark, row)
        while index < len(row) and row[index].end <= end and found < most:
            found += row[index].start not in self._used
            index += 1
        return found

    def _skip(self, mark: str, row: list[Marker]) -> int:
        first = self._first.get(mark, 0)
        while first < len(row) and row[first].start in self._used:
            first += 1
        self._first[mark] = first
        return first

    def __bool__(self) -> bool:
        return bool(self._rows)

    def use(self, start: int) -> None:
        """Take what stands at an offset out of the running: it has called, or is a label."""
        self._used.add(start)

    def give_back(self, start: int) -> None:
        """Undo ``use``."""
        self._used.discard(start)
        self._first.clear()

    def more(self, marker: Marker, end: int) -> list[Marker]:
        """Return the unused markers behind one that say the same, before an offset: further calls for its note."""
        row = self._rows[marker.mark]
        index = bisect_left(row, (marker.end,))
        return [
            other
            for other in row[index : index + MOST_CALLS]
            if other.end <= end and other.start not in self._used
        ]

    def unused(self) -> list[Marker]:
        """Return all markers that no note has used, in the order of the text."""
        return sorted(m for row in self._rows.values() for m in row if m.start not in self._used)


MOST_CALLS = 20
"""Calls for one note: more than an author would make."""
