"""For programs that read as it comes: one JSON object a line for each finding (JSON Lines)."""

from __future__ import annotations

import json

from tei.reports.report import Report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.findings.checked import Checked
    from tei.findings.finding import Finding


class Form(Report):
    """Objects."""

    def document(self, checked: Checked) -> Iterator[str]:
        """Yield an object for each finding."""
        for finding in checked.findings:
            yield json.dumps(as_object(finding), ensure_ascii=False)


def as_object(finding: Finding) -> dict[str, object]:
    """Return a finding as JSON has it; what is not known is left out."""
    found: dict[str, object] = {
        "file": finding.file,
        "line": finding.line,
        "column": finding.column,
        "code": finding.code,
        "severity": finding.severity,
        "message": finding.message,
        "path": finding.path,
        "element": finding.element,
        "expected": list(finding.expected),
        "hint": finding.hint,
        "fix": [fix._asdict() for fix in finding.fixes],
    }
    return {name: value for name, value in found.items() if value or name in {"file", "line", "column"}}
