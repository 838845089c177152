"""Lines of letters that look like the labels of speakers: titles with two parties, fields, names that sign."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from tei.text.correspondence.directions import parties
from tei.text.correspondence.labels import lexicon, normal
from tei.text.correspondence.valedictions import closes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tei.text.label_forms import Candidate

LONGEST_CLOSE = 120
"""Characters before a name in which the line before it is looked for."""


def of_speech(text: str, found: Iterable[Candidate]) -> list[Candidate]:
    """Return the candidates for labels of speakers without those that stand at the heads and feet of letters.

    Args:
        text: the whole text.
        found: what could be labels of speakers.
    """
    kept = [candidate for candidate in found if not _at_a_head(candidate.name)]
    all_of = Counter(candidate.key for candidate in kept if candidate.form in ALONE)
    signing = Counter(c.key for c in kept if c.form in ALONE and _signs(text, c.start))
    if not signing:
        return kept
    signed = {key for key, count in signing.items() if count * 2 >= all_of[key]}
    return [candidate for candidate in kept if candidate.key not in signed]


ALONE = ("line", "dot")
"""Forms in which a name that signs may stand."""


@lru_cache(maxsize=512)
def _at_a_head(name: str) -> bool:
    """Whether a name is a title that names sender and recipient, or the label of a field: MEMORANDUM FOR."""
    return normal(name) in _fields() or parties(name) is not None


@lru_cache(maxsize=1)
def _fields() -> frozenset[str]:
    """Return the labels that nobody has for a name: of two words, or of who sends and receives."""
    return frozenset(
        label for label, field in lexicon().items() if " " in label or field in ("subject", "reference")
    )


def _signs(text: str, start: int) -> bool:
    """Whether the line before a name closes a letter."""
    before = text[max(0, start - LONGEST_CLOSE) : start].rstrip()
    return closes(before[before.rfind("\n") + 1 :].strip()) == "sure" if before else False
