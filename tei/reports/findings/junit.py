"""For build servers: JUnit XML, a test case for each document, its errors as the failure."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from tei.printable import printable
from tei.reports.report import Report
from tei.reports.text import lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.findings.checked import Checked
    from tei.reports.report import Style

CANNOT = 2


class Form(Report):
    """One suite, written when all is known."""

    def __init__(self, style: Style) -> None:
        super().__init__(style)
        self._cases: list[str] = []
        self._failures = 0
        self._errors = 0

    def begin(self) -> Iterator[str]:
        """Yield the declaration."""
        yield '<?xml version="1.0" encoding="UTF-8"?>'

    def document(self, checked: Checked) -> Iterator[str]:
        """Keep a document until their number is known."""
        self._cases.append(self._case(checked))
        yield from ()

    def end(self) -> Iterator[str]:
        """Yield the suite."""
        counts = f'tests="{len(self._cases)}" failures="{self._failures}" errors="{self._errors}"'
        yield f"<testsuites {counts}>"
        yield f'<testsuite name="tei validate" {counts}>'
        yield from self._cases
        yield "</testsuite>"
        yield "</testsuites>"

    def _case(self, checked: Checked) -> str:
        schemas = ", ".join(checked.schemas) or "no schema"
        head = f"<testcase name={_attribute(checked.file)} classname={_attribute(schemas)}"
        errors = [finding for finding in checked.findings if finding.severity == "error"]
        others = [finding for finding in checked.findings if finding.severity != "error"]
        inside = ""
        if errors:
            kind = "error" if checked.code == CANNOT else "failure"
            self._errors += kind == "error"
            self._failures += kind == "failure"
            more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
            message = _attribute(errors[0].message + more)
            told = escape("\n".join(lines(errors)))
            inside += f"<{kind} message={message} type={_attribute(errors[0].code)}>{told}</{kind}>"
        if others:
            told = escape("\n".join(lines(others)))
            inside += f"<system-out>{told}</system-out>"
        return f"{head}>{inside}</testcase>" if inside else f"{head}/>"


def _attribute(text: str) -> str:
    return quoteattr(printable(text))
