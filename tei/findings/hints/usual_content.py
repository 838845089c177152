"""What an element usually holds, of the many that it could: an empty ``sp`` usually holds ``p`` or ``l``."""

from __future__ import annotations

from tei.findings.hint import GENERAL, Hint
from tei.findings.naming import FEW, local, tags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.findings.hint import Case

CODES = frozenset({"incomplete-element", "element-not-allowed-yet"})
RANK = GENERAL
USUAL = ("p", "l", "item", "row", "cell", "bibl", "change", "div", "u")
"""The most usual first."""
MOST = 2


def hint(case: Case) -> Hint | None:
    """Name the most usual ones where those that are possible are too many to be listed."""
    possible = {local(name): name for name in case.mismatch.expected}
    usual = [possible[name] for name in USUAL if name in possible][:MOST]
    if len(possible) <= FEW or not usual:
        return None
    return Hint(f"usually {tags(usual)}")
