"""What a line alone says of itself that could be a heading: numbered, in capitals, or in well-known words."""

from __future__ import annotations

import re
from functools import cache

from tei.text.correspondence.handling import is_classification, is_precedence
from tei.text.correspondence.names import capitalised, word_list
from tei.text.correspondence.numbers import is_number
from tei.text.correspondence.presence import names_people
from tei.text.correspondence.section_words import known_headings
from tei.text.correspondence.sentences import is_sentence
from tei.text.correspondence.tail_rows import heads_section
from tei.text.correspondence.tails import is_end_of_message
from tei.text.correspondence.terms import terms

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST = 120
"""Characters of a heading."""
MOST_WORDS = 16
WORDS_BEFORE_COLON = 8
SHARE_BEFORE_COLON = 0.8
"""Words of a heading that a colon ends, and how many of them have capitals."""
NAMING = terms(
    "chapter|part|section|article|book|title|annex|appendix|agenda|item|session|tab|volume|kapitel|teil"
    "|abschnitt"
    "|artikel|paragraph|band|punkt|tagesordnungspunkt|chapitre|partie|titre|livre|annexe|capítulo|parte"
    "|sección|artículo"
    "|capitolo|sezione|articolo|libro|глава|часть|раздел|статья|том|пункт|top|kapitola|oddíl|rozdział|część"
    "|testimony"
    "|protocol|letter|document|enclosure|einschub|fragment|stück|no|nr"
)
"""Words that number a division: Chapter 1, Agenda Item 3, Глава II."""


def form_of(words: str) -> tuple[str, str] | None:
    """Return the form of a line that could be a heading, and its number.

    Args:
        words: the line, without a rule or marks at its end.

    Returns:
        A form (``named``, ``roman``, ``alpha``, ``arabic``, ``decimal1``, ``capitals``, ``known``, ``colon``,
        ``title``) and the number in small letters, or an empty one; None for a line that is no heading.
    """
    if is_session(words):
        return "named", ""
    numbered = _numeral().match(words)
    bare = words[numbered.end() :].strip() if numbered is not None else words
    letters = sum(map(str.isalpha, bare))
    if not 3 <= len(words) <= LONGEST or letters * 2 < len(bare) or letters < 3 or words[0].islower():
        return None
    listed = word_list(words)
    if not listed or len(listed) > MOST_WORDS or _says_something_else(words) or names_people(words):
        return None
    if numbered is not None and numbered.lastgroup is not None:
        return _numbered(words, numbered.lastgroup, numbered[numbered.lastgroup])
    if listed[0].casefold() in NAMING and len(listed) > 1 and _is_numeral(listed[1], listed[2:3]):
        return None if words[-1] == "." and _says_more(words, listed) else ("named", "")
    return _plain(words, listed)


def is_session(words: str) -> bool:
    """Whether a line is the name of a sitting and its day or hours: ``Open Session, July 23, 11 a.m.-noon``.

    Args:
        words: the line.
    """
    kind, comma, when = words.partition(",")
    named = kind.endswith(" Session") and len(kind.split()) <= WORDS_OF_A_SESSION
    if not comma or not named or len(words) > LONGEST:
        return False
    listed = when.replace("-", " ").replace("–", " ").split()
    hours = {"a.m.", "p.m.", "a.m", "p.m", "noon", "midnight", "to", "and"}
    return any(map(str.isdigit, when)) and all(not w[0].islower() or w.rstrip(",") in hours for w in listed)


WORDS_OF_A_SESSION = 3


@cache
def _numeral() -> re.Pattern[str]:
    """Match the number that begins a heading: ``II.``, ``A.``, ``2.``, ``1.2``, ``(3)``, ``§ 4``."""
    return re.compile(
        r"(?P<decimal>\d{1,2}(?:\.\d{1,2}){1,3})\.?(?=\s)|[(§]?\s?(?:(?P<roman>[IVX]{1,5})|(?P<alpha>[A-Za-zА-Я])"
        r"|(?P<arabic>\d{1,3}))[.)](?=\s)"
    )


IN_SMALL_LETTERS = frozenset({"roman", "decimal"})
"""Forms whose number says so much that the words behind it may be those of a sentence, if no mark ends them."""


def _numbered(words: str, form: str, number: str) -> tuple[str, str] | None:
    if form == "alpha" and number.islower():
        return None
    if form == "alpha" and number in "IVX":
        form = "roman"
    if words[-1] in ".,;" or (is_sentence(words) and form not in IN_SMALL_LETTERS):
        return None
    return (f"decimal{number.count('.')}" if form == "decimal" else form), number.casefold()


def _says_more(words: str, listed: list[str]) -> bool:
    """Whether a sentence stands behind the number of a division, as in most acts of law."""
    of_law = listed[0].casefold() in OF_LAW and len(listed) > WORDS_OF_A_NUMBER
    return of_law or is_sentence(words)


OF_LAW = terms("article|art|artículo|articolo|artikel|статья|paragraph|section|artigo|článek|artykuł")
WORDS_OF_A_NUMBER = 3


def _is_numeral(word: str, following: Iterable[str]) -> bool:
    roman = word.isupper() and set(word) <= set("IVXLC")
    return word[0].isdigit() or roman or any(other[0].isdigit() for other in following)


def _plain(words: str, listed: list[str]) -> tuple[str, str] | None:
    bare = words.rstrip(" :.").casefold()
    if bare in known_headings() or heads_section(words):
        return "known", ""
    if words[-1] == ":" and len(listed) <= WORDS_BEFORE_COLON and capitalised(words) >= SHARE_BEFORE_COLON:
        return "colon", ""
    if words[-1] in ".,;:!" or is_sentence(words):
        return None
    if words.isupper():
        return ("capitals", "") if len(listed) > 1 or len(words) >= 7 else None
    if words[0] in "[(\"“«'" or any(map(str.isdigit, words[:1])):
        return None
    return ("title", "") if len(listed) <= 10 and capitalised(words) >= 0.8 else None


def _says_something_else(words: str) -> bool:
    return is_classification(words) or is_precedence(words) or is_number(words) or is_end_of_message(words)
