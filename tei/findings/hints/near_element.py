"""A slip in the name of an element: ``catdesc``, did you mean ``catDesc``?"""

from __future__ import annotations

from tei.findings.fixes import renaming
from tei.findings.hint import LIKELY, Hint
from tei.findings.naming import local, tags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.findings.hint import Case

CODES = frozenset({"unknown-element", "unexpected-root"})
RANK = LIKELY
MOST = 3


def hint(case: Case) -> Hint | None:
    """Name those that could be meant; where only capitals differ, the slip is certain."""
    meant = case.mismatch.meant[:MOST]
    if not meant:
        return None
    name, likely = case.finding.element, local(meant[0])
    certain = likely.lower() == name.lower() and case.finding.code == "unknown-element"
    if certain:
        return Hint(f"write <{likely}>", renaming(case.document, case.offset(), name, likely))
    return Hint(f"did you mean {tags(meant)}?")
