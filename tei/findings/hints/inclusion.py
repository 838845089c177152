"""An ``xi:include`` that was looked at instead of what it includes."""

from __future__ import annotations

from tei.findings.hint import FOREMOST, Hint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.findings.hint import Case

CODES = frozenset({"unknown-element", "element-not-allowed-here", "unexpected-root"})
RANK = FOREMOST
NAMESPACE = "http://www.w3.org/2001/XInclude "


def hint(case: Case) -> Hint | None:
    """Say how it is read."""
    if not case.mismatch.element.startswith(NAMESPACE):
        return None
    return Hint("with --xinclude what it names is read in its place")
