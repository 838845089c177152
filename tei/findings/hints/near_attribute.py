"""A slip in the name of an attribute: ``whe``, did you mean ``when``? ``id``, write ``xml:id``."""

from __future__ import annotations

from tei.findings.fixes import replacing
from tei.findings.hint import LIKELY, Hint
from tei.findings.naming import either, local
from tei.relaxng.nearness import near

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.findings.hint import Case

CODES = frozenset({"unknown-attribute", "attribute-not-allowed"})
RANK = LIKELY
MOST = 3


def hint(case: Case) -> Hint | None:
    """Name those that could be meant; where only capitals or ``xml:`` differ, the slip is certain."""
    meant = [local(name) for name in case.mismatch.meant[:MOST]]
    if not meant:
        return None
    name, likely = local(case.mismatch.attribute), meant[0]
    if name == likely:
        return Hint(f"write {name} without a prefix, or with that of its namespace")
    if likely.removeprefix("xml:").lower() == name.removeprefix("xml:").lower():
        return Hint(f"write @{likely}", replacing(case.document, case.offset(), name, likely))
    if not near(name, meant):
        return Hint(f"did you mean @{likely}, which is missing?")
    return Hint(f"did you mean {either([f'@{each}' for each in meant])}?")
