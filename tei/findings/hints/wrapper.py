"""The element that bare text needs around it: text in ``list`` belongs in ``item``."""

from __future__ import annotations

from tei.findings.hint import GENERAL, Hint
from tei.findings.naming import local, tags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.findings.hint import Case
    from tei.relaxng.vocabulary import Vocabulary

CODES = frozenset({"text-not-allowed"})
RANK = GENERAL
PLAIN = (
    *("addrLine", "resp", "p", "ab", "l", "item", "cell", "titlePart", "change", "language", "head"),
    *("title", "desc", "note", "label", "persName", "name", "seg"),
)
"""Elements that hold plain text, the most usual first."""


def hint(case: Case) -> Hint | None:
    """Name elements that can stand there and hold text; those that stand beside it first."""
    mismatch, vocabulary = case.mismatch, case.vocabulary
    inside = vocabulary.children(mismatch.element) if vocabulary is not None else frozenset[str]()
    if vocabulary is None or not inside:
        return _behind(mismatch.element, vocabulary)
    possible = {name for name in mismatch.expected if name in inside} or inside
    beside = [name for name in mismatch.present if name in inside]
    holding = [name for name in beside if name in possible and vocabulary.holds_text(name)]
    if holding:
        return Hint(f"put it into {tags(holding[:3])}, or delete it")
    usual = [name for name in possible if local(name) in PLAIN and vocabulary.holds_text(name)]
    usual.sort(key=lambda name: PLAIN.index(local(name)))
    deeper = [name for name in beside if vocabulary.children(name)]
    return Hint(_said(usual, deeper, beside or sorted(possible)))


def _behind(element: str, vocabulary: Vocabulary | None) -> Hint | None:
    """Say what becomes of text in an element that the schema keeps empty, such as ``lb``."""
    if vocabulary is None or not vocabulary.elements(element):
        return None
    return Hint(f"<{local(element)}/> is always empty: the text stands behind it")


def _said(usual: list[str], deeper: list[str], others: list[str]) -> str:
    """Return half a sentence.

    Args:
        usual: elements that hold text and can stand there.
        deeper: elements beside it that hold others.
        others: whatever can stand there.
    """
    if usual and deeper:
        return f"put it into {tags(usual[:2])}, or further in, inside {tags(deeper[:2])}"
    if deeper:
        return f"put it further in, inside {tags(deeper[:3])}, or delete it"
    if usual:
        return f"put it into {tags(usual[:3])}, or delete it"
    return f"{tags(others[:3])} can stand here, not text"
