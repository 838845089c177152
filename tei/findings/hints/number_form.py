"""The form of a number: ``3,5`` is written ``3.5``, ``two`` in figures."""

from __future__ import annotations

from tei.findings.hint import GENERAL, Hint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.findings.hint import Case

CODES = frozenset({"bad-attribute-value", "bad-text"})
RANK = GENERAL
WHOLE = frozenset({"nonNegativeInteger", "positiveInteger", "integer", "int", "long", "short", "unsignedInt"})
DECIMAL = frozenset({"decimal", "double", "float"})


def hint(case: Case) -> Hint | None:
    """Say which form the number must have."""
    types = case.mismatch.reason.types
    decimal = DECIMAL.intersection(types)
    if not decimal and not WHOLE.intersection(types):
        return None
    fault = case.mismatch.reason.fault
    if fault is not None and fault.code == "number-range":
        return Hint(f"the number must be {fault.wanted}")
    value = case.value
    if decimal and value.replace(",", "", 1).isdecimal() and "," in value:
        return Hint(f"write {value.replace(',', '.')[:60]}")
    if decimal:
        return Hint("write a number in digits, such as 2 or 2.5")
    return Hint("write a whole number in digits, such as 2")
