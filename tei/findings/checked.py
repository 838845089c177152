"""What came of one document: what it was held against, why, and what was found."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from tei.findings.finding import Finding


class Checked:
    """One document.

    Attributes:
        file: as the caller named it.
        schemas: the paths of the schemas that it was held against.
        reason: why it was these.
        findings: what is wrong or doubtful, in the order of the document.
        lines: lines of the document to which findings point, by file and number, where a report shows them.
        fixed: how many findings were mended.
        code: 0 valid, 1 findings, 2 could not be held against anything.
    """

    __slots__ = ("code", "file", "findings", "fixed", "lines", "reason", "schemas")

    def __init__(
        self,
        file: str,
        schemas: tuple[str, ...] = (),
        reason: str = "",
        findings: tuple[Finding, ...] = (),
        code: int = 0,
    ) -> None:
        self.file = file
        self.schemas = schemas
        self.reason = reason
        self.findings = findings
        self.lines: Mapping[tuple[str, int], str] = {}
        self.fixed = 0
        self.code = code


def count(findings: tuple[Finding, ...], severity: str) -> int:
    """Count the findings of a severity."""
    return sum(finding.severity == severity for finding in findings)
