"""Lines that number a page, as people type them: ``- 25 -``, ``[p. 25]``, ``Page 3 of 7``, ``Seite 3``.

Whether such a line does so in this document is decided by the company it keeps: see ``tei.text.pages``.
"""

from __future__ import annotations

import re
from functools import cache

from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    Form = Literal["dashed", "bracketed", "counted", "headed", "worded", "bare", "section", "column", "announced"]
    """``- 25 -``; ``[p. 25]``; ``Page 3 of 7``; ``## Page 3``; ``Page 3``; ``25``; ``STATE 00000284 002 OF 002``;
    ``Column 771``; ``[page break]``."""

LONGEST = 200
"""Characters of a line that only numbers a page, white space included."""

LONGEST_SECTION = 50
"""Characters of the words that number the section of a cable, up to OF."""
WORDS = (
    r"pages?|pp?|pg|seite|s|стр|страница|с|p[áa]g|p[áa]gina|pagina|str|strona|strana|stránka|blatt|bl|"
    r"fol|folio|f|лист|л|sida|oldal"
)
COLUMN_WORDS = r"columns?|cols?|spalte|sp|colonne|columna|colonna|столбец"
BREAK_WORDS = (
    r"page ?break|new page|next page|seitenumbruch|seitenwechsel|neue seite|saut de page|nouvelle page|"
    r"salto de página|página nueva|cambio de página|interruzione di pagina|nuova pagina|"
    r"разрыв страницы|новая страница"
)
DIGITS = frozenset("0123456789")
PAGE_WORDS = frozenset(
    {
        *(
            "page",
            "pages",
            "p",
            "pp",
            "pg",
            "seite",
            "s",
            "стр",
            "страница",
            "с",
            "pag",
            "pág",
            "pagina",
            "página",
        ),
        *("str", "strona", "strana", "stránka", "blatt", "bl", "fol", "folio", "f", "лист", "л", "sida", "oldal"),
        *("column", "columns", "col", "cols", "spalte", "sp", "colonne", "columna", "colonna", "столбец"),
    }
)
"""The words of the patterns below, to be looked up."""
NO_LETTERS = dict.fromkeys(map(ord, "0123456789[]{}()|<>.,:;#-–—_=*~•·/"), " ")
"""Figures and signs as blanks, so that words are left."""
BREAKS = frozenset(BREAK_WORDS.replace("page ?break", "page break|pagebreak").split("|"))
NUMBER = r"[A-Z]?\d{1,6}[a-z]?|[ivxlc]{1,8}"


class PageLine(NamedTuple):
    """Words that may number a page.

    Attributes:
        start: offset of their first character.
        end: offset behind their last.
        form: how they are typed.
        n: the number, or letters and number, as a reader would cite it.
        alone: whether they have their line to themselves.
    """

    start: int
    end: int
    form: Form
    n: str
    alone: bool = True

    @property
    def value(self) -> int:
        """The number to count by; -1 for a roman one or none."""
        digits = "".join(character for character in self.n if character in "0123456789")
        return int(digits) if digits else -1


@cache
def _line() -> re.Pattern[str]:
    """Match what may stand on a line that only numbers a page; the group that matched is its form."""
    return re.compile(
        rf"""[-–—~•·*][ ]?(?P<dashed>\d{{1,5}}|[ivxlc]{{1,8}})[ ]?[-–—~•·*]
        | [\[{{<|(]{{1,2}}[ ]?(?:{WORDS})\.?[ ]?(?P<bracketed>{NUMBER})[ ]?[\]}}>|)]{{1,2}}
        | \[?(?P<section>[A-Z][A-Z ]{{2,24}}[ ]\d{{5,11}}(?:\.\d)?[ ]\d{{3}}[ ]OF[ ]\d{{3}})\]?
        | [-–—\[(]?[ ]?(?:{WORDS})\.?[ ](?P<counted>\d{{1,5}})[ ]?(?:of|von|de|sur|di|из|z|/)[ ]?\d{{1,5}}
          [ ]?[-–—\])]?
        | [#]{{1,6}}[ ](?:{WORDS})\.?[ ](?P<headed>{NUMBER})
        | [-–—_=*]{{0,6}}[ ]?(?:{WORDS})[ ]?[.:]?[ ]?(?P<worded>\d{{1,5}}[rv]?)[ ]?[-–—_=*]{{0,6}}
        | [\[(]?(?:[^\n\f:]{{3,40}}[ ]:[ ])?(?:{COLUMN_WORDS})\.?[ ]?(?P<column>\d{{1,5}})[\])]?
        | [-–—=\[(]{{1,6}}[ ]?(?P<announced>{BREAK_WORDS})[ ]?[-–—=\])]{{1,6}}
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _beginning() -> re.Pattern[str]:
    """Match the beginning of a line that may number a page: a cheap look before the careful one."""
    with_number = r"[^\n\f\d]{0,40}+\d[^\n\f]{0,24}+(?:[\n\f]|\Z)"
    announced = r"[-–—=\[(][^\n\f]{4,50}+(?:[\n\f]|\Z)"
    return re.compile(rf"\n[ \t]{{0,120}}+(?={with_number}|{announced})")


@cache
def _inline() -> re.Pattern[str]:
    """Match ``[p. 25]``, ``[[Page S750]]``, ``{p. 25}``, ``|p. 25|`` in a line; groups: word, number."""
    return re.compile(rf"[\[{{|]{{1,2}} ?([^\W\d_]{{1,8}})\.? ?({NUMBER}) ?[\]}}|]{{1,2}}", re.IGNORECASE)


@cache
def _section() -> re.Pattern[str]:
    """Match the words that number the section of a cable, up to OF."""
    return re.compile(r"(?<![A-Z])[A-Z]{3,24} \d{5,11}(?:\.\d)? (\d{3})$")


def page_line(text: str, start: int, end: int) -> PageLine | None:
    """Return the line between two offsets as one that may number a page; None if it holds other words."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if not 0 < end - start <= LONGEST:
        return None
    if DIGITS.issuperset(text[start:end]):
        return PageLine(start, end, "bare", text[start:end]) if end - start < 6 else None
    if not _may_number(text[start:end]):
        return None
    match = _line().fullmatch(text, start, end)
    if match is None or match.lastgroup is None:
        return None
    words = match[match.lastgroup]
    form: Form = match.lastgroup  # type: ignore[assignment] # the groups are named by the forms
    if form == "section":
        words = words.split()[-3].lstrip("0")
    return PageLine(start, end, form, "" if form == "announced" else words)


def _may_number(words: str) -> bool:
    """Whether a line holds a word for page or column, or signs around a number: before a more careful look."""
    if words[0] in "-–—~•·*" and words[-1] in "-–—~•·*":
        return True
    if " OF " in words:
        return True
    said = words.casefold().translate(NO_LETTERS).split()
    return any(word in PAGE_WORDS for word in said) or " ".join(said) in BREAKS


def page_lines(text: str) -> Iterator[PageLine]:
    """Yield the lines of a text that may number a page."""
    first = text.find("\n")
    candidate = page_line(text, 0, first if first >= 0 else len(text))
    if candidate is not None:
        yield candidate
    for match in _beginning().finditer(text):
        end = text.find("\n", match.end())
        candidate = page_line(text, match.end(), end if end >= 0 else len(text))
        if candidate is not None:
            yield candidate


def inside_lines(text: str) -> Iterator[PageLine]:
    """Yield what may number a page inside a line of running text."""
    if "[" in text or "{" in text or "|" in text:
        for match in _inline().finditer(text):
            if match[1].casefold() in PAGE_WORDS:
                yield PageLine(match.start(), match.end(), "bracketed", match[2], alone=False)
    if " OF " in text:
        for match in re.finditer(r" OF \d{3}\b", text):
            words = _section().search(text[max(0, match.start() - LONGEST_SECTION) : match.start()])
            if words is not None:
                start = match.start() - len(words[0])
                yield PageLine(start, match.end(), "section", words[1].lstrip("0"), alone=False)
