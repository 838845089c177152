"""Findings about a document held against a schema: each mismatch of the engine put into words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei.events.protocol import split
from tei.findings.finding import Finding
from tei.printable import printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.errors import SourceError
    from tei.relaxng.mismatch import Located, Mismatch
    from tei.relaxng.schema import Validation

LONGEST_VALUE = 60
FEW = 6
"""Names that a message lists; where more are expected, a list helps nobody."""
SENTENCES = {
    "wrong-namespace": "{element} is in the namespace “{value}”, not in the one of the schema",
    "unexpected-root": "a document can't begin with {element}",
    "unknown-element": "the schema knows no element {element}",
    "element-not-allowed-here": "{element} is not allowed in {parent}",
    "element-not-allowed-yet": "{element} is not allowed yet in {parent}: something before it is missing",
    "element-out-of-order": "{element} stands too late in {parent}",
    "incomplete-element": "{element} is not complete",
    "text-not-allowed": "text is not allowed in {element}: “{value}”",
    "bad-text": "{element} can't hold “{value}”",
    "unknown-attribute": "the schema knows no attribute {attribute} (on {element})",
    "attribute-not-allowed": "the attribute {attribute} is not allowed on {element}",
    "missing-attribute": "{element} lacks the attribute {attribute}",
    "bad-attribute-value": "{attribute} of {element} can't be “{value}”",
    "duplicate-id": "the id “{value}” is taken: line {first} has it",
    "dangling-idref": "the reference “{value}” leads nowhere",
}


def of_validation(name: str, validation: Validation) -> Iterator[Finding]:
    """Yield a finding for each mismatch, in the order of the document.

    Args:
        name: the document as the caller named it.
        validation: what the engine found.
    """
    for located in validation.mismatches:
        yield _finding(name, located)


def of_unreadable(error: SourceError) -> Finding:
    """Return the finding for a document that is not well-formed."""
    return Finding(error.file, error.line, error.column, error.code or "ill-formed", "error", error.message)


def _finding(name: str, located: Located) -> Finding:
    mismatch = located.mismatch
    message = SENTENCES[mismatch.code].format(
        element=f"<{local(mismatch.element)}>",
        parent=f"<{local(mismatch.parent)}>",
        attribute=f"@{local(mismatch.attribute)}",
        value=printable(" ".join(mismatch.value.split()), LONGEST_VALUE),
        first=mismatch.first[0] if mismatch.first else "?",
    )
    expected = tuple(local(name) for name in mismatch.expected)
    return Finding(
        name,
        located.line,
        located.column,
        mismatch.code,
        "error",
        message,
        path=located.path,
        element=local(mismatch.element),
        expected=expected,
        hint=_expected(mismatch, expected),
    )


def _expected(mismatch: Mismatch, expected: tuple[str, ...]) -> str:
    if not 0 < len(expected) <= FEW or mismatch.code == "duplicate-id":
        return ""
    return f"expected {' or '.join(printable(name, LONGEST_VALUE) for name in expected)}"


def local(name: str) -> str:
    """Return a name as an editor writes it: without its namespace."""
    return printable(split(name)[1], LONGEST_VALUE)
