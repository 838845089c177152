"""The form of an address: a bracket or a per cent sign that can't stand in it."""

from __future__ import annotations

from tei.findings.hint import GENERAL, Hint, write
from tei.findings.naming import shown_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.findings.hint import Case

CODES = frozenset({"bad-attribute-value", "bad-text"})
RANK = GENERAL
SAID = {
    "uri-escape": "% must be followed by two hexadecimal digits; % itself is written %25",
    "uri-fragments": "only one # can stand in an address",
    "uri-scheme": "what stands before the first colon must be a prefix or a scheme, such as https",
    "uri-nothing": "the address breaks off",
    "uri-bracket": "brackets are written %5B and %5D",
}


def hint(case: Case) -> Hint | None:
    """Say what can't stand there, or which identifier of the file was meant."""
    reason = case.mismatch.reason
    if "anyURI" not in reason.types:
        return None
    if not case.value:
        return Hint("write an address, or # and the identifier of an element; or delete the attribute")
    pointers = case.value.replace(",", " ").replace(";", " ").split()
    if len(pointers) > 1 and all(pointer[0] == "#" for pointer in pointers):
        return Hint(f"spaces part pointers: {write(' '.join(pointers))}")
    meant = _meant(case)
    if meant:
        return Hint(f"did you mean {meant}?")
    said = SAID.get(reason.fault.code) if reason.fault is not None else None
    return Hint(said) if said else None


def _meant(case: Case) -> str:
    """Return a pointer to an identifier of the file that is in the value; ``""`` if there is none."""
    last = case.value.rpartition("/")[2].rpartition("#")[2]
    name = last.strip("[]").partition("%")[0].rstrip("^{}|\\`<>")
    for quote in ('"', "'"):
        if name and f"xml:id={quote}{name}{quote}" in case.document.text:
            return f"#{shown_value(name)}"
    return ""
