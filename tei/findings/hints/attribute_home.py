"""The elements to which an attribute belongs: ``level`` on ``p`` belongs on ``title``."""

from __future__ import annotations

from tei.findings.hint import GENERAL, Hint
from tei.findings.naming import tag, tags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.findings.hint import Case

CODES = frozenset({"attribute-not-allowed"})
RANK = GENERAL
FEW = 4


def hint(case: Case) -> Hint | None:
    """Name the parent if it can bear the attribute, else the elements that can, if they are few."""
    mismatch = case.mismatch
    if case.vocabulary is None:
        return None
    if mismatch.parent and mismatch.attribute in case.vocabulary.attributes(mismatch.parent):
        return Hint(f"{tag(mismatch.parent)} around it can have it")
    bearers = case.vocabulary.bearers(mismatch.attribute)
    if mismatch.element in bearers:
        return Hint(f"{tag(mismatch.element)} can have it, but not beside the others that are there")
    if not 0 < len(bearers) <= FEW:
        return None
    return Hint(f"only {tags(bearers)} can have it" if len(bearers) == 1 else f"it belongs on {tags(bearers)}")
