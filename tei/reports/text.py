"""Findings as lines that an editor program can jump to: ``file:line:column: error: text [code]``."""

from __future__ import annotations

from tei.printable import printable, printable_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tei.findings.finding import Finding


def lines(findings: Iterable[Finding]) -> Iterator[str]:
    """Yield one line for each finding."""
    for finding in findings:
        yield f"{place(finding)}: {finding.severity}: {sentence(finding)} [{finding.code}]"


def place(finding: Finding) -> str:
    """Return where a finding is: file, line and column, as far as they are known."""
    return ":".join(str(part) for part in (printable_name(finding.file), finding.line, finding.column) if part)


def sentence(finding: Finding) -> str:
    """Return what a finding says, with its hint."""
    message = printable(finding.message)
    if not finding.hint:
        return message
    return f"{message}{' ' if message.endswith('?') else '; '}{printable(finding.hint)}"
