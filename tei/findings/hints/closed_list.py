"""The words of a closed list: the nearest one, or all of them if they are few."""

from __future__ import annotations

from tei.findings.fixes import escaped, replacing
from tei.findings.hint import LIKELY, Hint
from tei.findings.naming import either, shown_value
from tei.relaxng.nearness import near

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.findings.hint import Case

CODES = frozenset({"bad-attribute-value", "bad-text"})
RANK = LIKELY
MANY = 8
NUMBERS = frozenset({"decimal", "double", "float", "integer", "nonNegativeInteger", "positiveInteger"})


def hint(case: Case) -> Hint | None:
    """Name the word that was meant, or those that there are."""
    reason = case.mismatch.reason
    values = [value for value in reason.values if value]
    if reason.fault is not None and reason.fault.code == "not-one-of":
        values = [*reason.fault.wanted.split(", "), *values]
    meant = near(case.value.replace(" ", ""), values) if values else []
    if meant and meant[0].lower() == case.value.lower():
        at = case.offset() + max(case.mismatch.value.find(case.value), 0)
        fixes = replacing(case.document, at, escaped(case.value), escaped(meant[0]))
        return Hint(f"write {shown_value(meant[0])}", fixes)
    if meant:
        return Hint(f"did you mean {either([shown_value(value) for value in meant[:3]])}?")
    if 0 < len(values) <= MANY:
        kinds = ["a number"] if NUMBERS.intersection(reason.types) else []
        return Hint(f"it must be {either([*kinds, *(shown_value(value) for value in values)])}")
    return None
