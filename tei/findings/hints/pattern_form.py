"""A value that must have some pattern: spaces in what must be one word."""

from __future__ import annotations

from tei.findings.hint import GENERAL, Hint, write

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.findings.hint import Case

CODES = frozenset({"bad-attribute-value", "bad-text"})
RANK = GENERAL


def hint(case: Case) -> Hint | None:
    """Say what the pattern asks for, as far as it can be said in words."""
    fault = case.mismatch.reason.fault
    if fault is None or case.mismatch.reason.values:
        return None
    value = case.mismatch.value
    if not value.strip():
        return Hint("an empty value says nothing: delete the attribute, or give it a value")
    if fault.code == "pattern" and len(value.split()) > 1:
        joined = "" if value.strip()[0].isdecimal() else "-"  # ``1200 px`` is 1200px
        return Hint(f"it must be one word: {write(joined.join(value.split()))}")
    return None
