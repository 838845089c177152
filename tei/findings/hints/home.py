"""Where an element belongs that stands in a wrong place: ``speaker`` in ``p`` belongs in ``sp``."""

from __future__ import annotations

from tei.findings.hint import LIKELY, Hint
from tei.findings.naming import either, local, tag, tags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tei.findings.hint import Case
    from tei.relaxng.vocabulary import Vocabulary

CODES = frozenset({"element-not-allowed-here"})
RANK = LIKELY
FEW = 4
DEEPEST = 2
"""How many elements are said to be closed before the one that stands in them."""
FIRST = frozenset({"argument", "epigraph", "head", "opener", "speaker"})
"""Elements with which others begin: what is closed before them has gone before them already."""
LAST = frozenset({"closer", "postscript", "signed", "trailer"})
"""Elements with which others end."""
PARAGRAPHS = frozenset({"ab", "p"})
HOMES = {
    "ab": "div body",
    "abstract": "profileDesc",
    "addrLine": "address",
    "analytic": "biblStruct",
    "argument": "div body",
    "author": "titleStmt bibl",
    "bibl": "listBibl p",
    "byline": "div titlePage",
    "castList": "front div",
    "cb": "div p",
    "closer": "div body",
    "date": "dateline p bibl",
    "dateline": "opener closer div",
    "div": "body div",
    "docAuthor": "titlePage",
    "docDate": "titlePage",
    "editor": "titleStmt bibl",
    "epigraph": "div front",
    "figDesc": "figure",
    "graphic": "figure facsimile",
    "head": "div list table",
    "idno": "publicationStmt msIdentifier bibl",
    "item": "list",
    "l": "lg sp",
    "label": "list postscript",
    "lg": "div sp lg",
    "list": "div p",
    "note": "p div",
    "opener": "div body",
    "p": "div body sp",
    "persName": "person p",
    "placeName": "place p",
    "postscript": "div body",
    "pubPlace": "publicationStmt imprint",
    "publisher": "publicationStmt imprint",
    "quote": "cit p",
    "resp": "respStmt",
    "respStmt": "titleStmt editionStmt",
    "salute": "opener closer",
    "seg": "p",
    "settlement": "place msIdentifier",
    "signed": "closer",
    "sp": "div body",
    "stage": "div sp",
    "surname": "persName",
    "table": "div p",
    "title": "titleStmt bibl",
    "titlePart": "docTitle titlePage",
    "trailer": "div lg",
    "u": "div body",
}
"""By element that can stand in many, those in which it stands first of all."""


def hint(case: Case) -> Hint | None:
    """Say that there is one already, or name the elements in which it belongs."""
    mismatch, vocabulary = case.mismatch, case.vocabulary
    if vocabulary is None:
        return None
    parent, name = mismatch.parent, mismatch.element
    if case.finding.path.endswith("]") and name in vocabulary.children(parent):
        return Hint(f"{tag(parent)} has one already")
    if name in vocabulary.children(parent):
        return _later(name, parent, mismatch.present, vocabulary)
    homes = _homes(local(name), [home for home in vocabulary.parents(name) if home != parent])
    if not homes:
        return None
    said = _said(local(name), homes, case.finding.path)
    return Hint(said + _or_else(case, vocabulary, homes))


def _or_else(case: Case, vocabulary: Vocabulary, homes: list[str]) -> str:
    """Return what else can be done where an element stands, to be added to the sentence.

    A paragraph in what holds text itself is often one too many; what stands in a list may lack its item.
    """
    parent, name = case.mismatch.parent, case.mismatch.element
    if vocabulary.holds_text(parent):
        return ", or delete its tags" if local(name) in PARAGRAPHS and local(parent) not in PARAGRAPHS else ""
    known = vocabulary.children(parent)
    present = (each for each in case.mismatch.present if each in known and each != name)
    beside = [each for each in present if name in vocabulary.children(each)]
    if not beside and len(case.mismatch.expected) <= FEW:
        beside = [each for each in case.mismatch.expected if name in vocabulary.children(each)]
    if len(beside) != 1 or beside[0] in homes:
        return ""
    return f", or put it into {tag(beside[0])}"


def _said(name: str, homes: list[str], path: str) -> str:
    """Return half a sentence on the elements in which one belongs.

    Args:
        name: of the element.
        homes: the elements in which it belongs.
        path: of the element.
    """
    around = [step.partition("[")[0] for step in path.split("/")[1:-1]]
    known = {local(home) for home in homes}
    if name in FIRST:
        return f"it belongs {'at the beginning of' if known.intersection(around) else 'in'} {tags(homes)}"
    closed = _to_close(around, known)
    if closed:
        return f"it belongs in {tags(homes)}: close {either([f'<{each}>' for each in closed], 'and')} before it"
    return f"it belongs in {tags(homes)}"


def _later(name: str, parent: str, present: Sequence[str], vocabulary: Vocabulary) -> Hint:
    """Say of an element that its parent can hold, but not at this place, where in it that is, if it is known."""
    paragraph = next((child for child in vocabulary.children(parent) if local(child) == "p"), "")
    if local(name) in LAST and paragraph:
        return Hint(f"it belongs behind text, such as {tag(paragraph)}")
    if name in present:
        return Hint(f"{tag(parent)} has another further on: keep one, at the right place")
    beside = f", or not beside {tag(present[0])}" if present else ""
    return Hint(f"{tag(parent)} can have it, but not at this place{beside}")


def _to_close(around: list[str], homes: set[str]) -> list[str]:
    """Return the names of the elements around one, innermost first, that keep it from the nearest of its homes.

    Args:
        around: the names of all elements around it, outermost first.
        homes: the names of elements in which it belongs.
    """
    for depth in range(1, min(DEEPEST, len(around) - 1) + 1):
        if around[-1 - depth] in homes:
            return around[: -1 - depth : -1]
    return []


def _homes(name: str, parents: Sequence[str]) -> list[str]:
    """Return the parents that are worth naming: all if they are few, else those known to be its home."""
    wanted = HOMES.get(name, "").split()
    known = [parent for home in wanted for parent in parents if local(parent) == home]
    return known if wanted and len(parents) > FEW else [*parents] if len(parents) <= FEW else []
