"""The form of an identifier: ``d racor`` has a space in it, write ``dracor``."""

from __future__ import annotations

from tei.findings.hint import LIKELY, Hint, write

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.findings.hint import Case

CODES = frozenset({"bad-attribute-value", "bad-text"})
RANK = LIKELY
TYPES = frozenset({"ID", "IDREF", "NCName", "Name"})
INSIDE = frozenset("-._")


def hint(case: Case) -> Hint | None:
    """Say what is wrong, and the nearest name without it."""
    if not TYPES.intersection(case.mismatch.reason.types):
        return None
    value = case.value.rpartition(":")[2]
    name = "".join(character for character in value if character.isalnum() or character in INSIDE)
    name = name.lstrip("-.·0123456789")
    if not name:
        return Hint("an identifier begins with a letter and has no spaces")
    if case.value[:1].isdecimal() or case.value[:1] in INSIDE:
        return Hint(f"an identifier begins with a letter: write {name} or _{case.value}"[:150])
    return Hint(f"letters, digits, - . and _ alone are allowed: {write(name)}")
