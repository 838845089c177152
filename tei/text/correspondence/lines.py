"""Lines of letters that look like the labels of speakers: titles with two parties, fields, names that sign."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache

from tei.text.correspondence.directions import parties
from tei.text.correspondence.labels import lexicon, normal
from tei.text.correspondence.salutations import read_salutation
from tei.text.correspondence.sentences import is_sentence
from tei.text.correspondence.valedictions import closes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from tei.text.label_candidate import Candidate

LONGEST_CLOSE = 120
"""Characters before a name in which the line before it is looked for."""


def of_speech(text: str, found: Iterable[Candidate]) -> list[Candidate]:
    """Return the candidates for labels of speakers without those that stand at the heads and feet of letters.

    Args:
        text: the whole text.
        found: what could be labels of speakers.
    """
    kept = [candidate for candidate in found if not _at_a_head(candidate.name)]
    alone = [candidate for candidate in kept if candidate.form in ALONE and not _is_addressed(candidate.name)]
    greeting = [candidate for candidate in kept if _may_greet(candidate.name)]
    of_letters = _mostly(alone, lambda c: _signs(text, c.start)) | _mostly(
        greeting, lambda c: _below_a_date(text, c)
    )
    return [candidate for candidate in kept if candidate.key not in of_letters] if of_letters else kept


def _mostly(found: Sequence[Candidate], is_so: Callable[[Candidate], bool]) -> set[str]:
    """Return the keys of which at least half of the candidates are so."""
    all_of = Counter(candidate.key for candidate in found)
    some = Counter(candidate.key for candidate in found if is_so(candidate))
    return {key for key, count in some.items() if count * 2 >= all_of[key]}


ALONE = ("line", "dot")
"""Forms in which a name that signs may stand."""


ADDRESSED = frozenset({"m", "mm", "mme", "mlle", "mr", "herr", "frau", "sr", "sra", "sr.ª", "dhr", "mevrouw"})
"""Titles with which others speak of somebody, and with which nobody signs."""


def _is_addressed(name: str) -> bool:
    """Whether a name has a title of address, an article before it or not: ``M. le président``, ``O Sr. Paz``."""
    first, *more = name.casefold().split(maxsplit=2)
    second = more[0].strip(".") if more and len(first) < LONGEST_ARTICLE else ""
    return first.strip(".") in ADDRESSED or second in ADDRESSED


LONGEST_ARTICLE = 3


@lru_cache(maxsize=512)
def _at_a_head(name: str) -> bool:
    """Whether a name is a title that names sender and recipient, or the label of a field: MEMORANDUM FOR."""
    return len(name) > 1 and (normal(name) in _fields() or parties(name) is not None)


@lru_cache(maxsize=1)
def _fields() -> frozenset[str]:
    """Return the labels that nobody has for a name: of two words, or of who sends and receives."""
    return frozenset(
        label for label, field in lexicon().items() if " " in label or field in ("subject", "reference")
    )


@lru_cache(maxsize=512)
def _may_greet(name: str) -> bool:
    """Whether a name greets the reader of a letter: Sir, Dear Mr. Hale."""
    return read_salutation(f"{name}:", 0, len(name) + 1) > 0


LONGEST_HEAD = 200
"""Characters before a greeting in which the date of a letter is looked for."""
ROWS_BETWEEN = 3


def _below_a_date(text: str, candidate: Candidate) -> bool:
    """Whether one of the lines above a greeting has a year in it and is no sentence."""
    before = text[max(0, candidate.start - LONGEST_HEAD) : candidate.start].split("\n")[1:]
    rows = [row.strip() for row in before if row.strip()][-ROWS_BETWEEN:]
    return any(_year().search(row) and not is_sentence(row) for row in rows)


@cache
def _year() -> re.Pattern[str]:
    """Match a year."""
    return re.compile(r"\b(?:1[5-9]|20)\d\d\b")


def _signs(text: str, start: int) -> bool:
    """Whether the line before a name closes a letter."""
    before = text[max(0, start - LONGEST_CLOSE) : start].rstrip()
    return closes(before[before.rfind("\n") + 1 :].strip()) == "sure" if before else False
