"""What a document begins with: ``<html>`` is no document of TEI."""

from __future__ import annotations

from tei.findings.hint import GENERAL, Hint
from tei.findings.naming import tags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.findings.hint import Case

CODES = frozenset({"unexpected-root"})
RANK = GENERAL
FEW = 4


def hint(case: Case) -> Hint | None:
    """Name the elements with which a document begins, if they are few."""
    expected = case.mismatch.expected
    return Hint(f"it begins with {tags(expected)}") if 0 < len(expected) <= FEW else None
