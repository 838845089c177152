"""Findings about what a document names beside itself: schemas that are not at hand, declarations not read."""

from __future__ import annotations

from tei.findings.codes.surroundings import CODES
from tei.findings.finding import Finding
from tei.limits import QUOTED
from tei.printable import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tei.events.locator import Unread

ABSENT = "name a copy with --schema, keep one with tei schema add, or allow --fetch"
OUTSIDE = "name it with --schema, or run tei in a folder above both: nothing outside is read"
_BY_NAME = {code.name: code for code in CODES}


def of_surroundings(
    name: str, absent: Iterable[tuple[str, int]], unread: Iterable[Unread], *, instead: bool
) -> Iterator[Finding]:
    """Yield a finding for each.

    Args:
        name: the document as the caller named it.
        absent: addresses of schemas, each with its line.
        unread: files with declarations.
        instead: whether the document is held against the schema of tei instead.
    """
    code = _BY_NAME["schema-not-at-hand"]
    values = {"instead": ": the document is held against that of tei" if instead else ""}
    for address, line in absent:
        hint = OUTSIDE if address.startswith("../") else ABSENT
        message = code.sentence.format_map({"address": printable(address, QUOTED), **values})
        yield Finding(name, line, 1, code.name, code.severity, message, hint=hint)
    code = _BY_NAME["unread-declarations"]
    for each in unread:
        message = code.sentence.format_map({"address": printable(each.address, QUOTED)})
        yield Finding(name, each.line, each.column, code.name, code.severity, message)


def of_phase(name: str, phase: str) -> Finding:
    """Return the finding that a phase was chosen for a document for which no rules are run.

    Args:
        name: the document as the caller named it.
        phase: as the caller named it.
    """
    code = _BY_NAME["phase-without-rules"]
    message = code.sentence.format_map({"phase": printable(phase, QUOTED)})
    hint = "--schematron on runs those embedded in the schema"
    return Finding(name, 1, 1, code.name, code.severity, message, hint=hint)


def of_further(name: str, line: int, column: int) -> Finding:
    """Return the finding that there are more, which were not looked for.

    Args:
        name: the document as the caller named it.
        line: of the last finding that there is.
        column: of that finding.
    """
    code = _BY_NAME["further-findings"]
    return Finding(name, line, column, code.name, code.severity, code.sentence)
