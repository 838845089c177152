"""Findings as lines that an editor program can jump to: ``file:line:column: error: text [code]``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei.printable import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tei.findings.finding import Finding


def lines(findings: Iterable[Finding]) -> Iterator[str]:
    """Yield one line for each finding."""
    for finding in findings:
        place = ":".join(printable(str(part)) for part in (finding.file, finding.line, finding.column) if part)
        hint = f"; {printable(finding.hint)}" if finding.hint else ""
        yield f"{place}: {finding.severity}: {printable(finding.message)}{hint} [{finding.code}]"
