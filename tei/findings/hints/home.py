"""Where an element belongs that stands in a wrong place: ``speaker`` in ``p`` belongs in ``sp``."""

from __future__ import annotations

from tei.findings.hint import LIKELY, Hint
from tei.findings.naming import either, local, tag, tags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tei.findings.hint import Case

CODES = frozenset({"element-not-allowed-here"})
RANK = LIKELY
FEW = 4
DEEPEST = 2
"""How many elements are said to be closed before the one that stands in them."""
FIRST = frozenset({"argument", "epigraph", "head", "opener", "speaker"})
"""Elements with which others begin: what is closed before them has gone before them already."""
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
    homes = _homes(local(name), [home for home in vocabulary.parents(name) if home != parent])
    if not homes:
        return None
    around = [step.partition("[")[0] for step in case.finding.path.split("/")[1:-1]]
    known = {local(home) for home in homes}
    if local(name) in FIRST:
        return Hint(f"it belongs {'at the beginning of' if known.intersection(around) else 'in'} {tags(homes)}")
    closed = _to_close(around, known)
    if closed:
        return Hint(
            f"it belongs in {tags(homes)}: close {either([f'<{each}>' for each in closed], 'and')} before it"
        )
    return Hint(f"it belongs in {tags(homes)}")


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
