"""For programs that read the whole: one JSON object with every document, its schemas, and what was found."""

from __future__ import annotations

import json

from tei.findings.checked import count
from tei.reports.findings.jsonl import as_object
from tei.reports.report import Report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.findings.checked import Checked
    from tei.reports.report import Style

FORM = 1
"""The number of this form of report; it changes when a reader would have to."""


class Form(Report):
    """One object."""

    def __init__(self, style: Style) -> None:
        super().__init__(style)
        self._documents = 0
        self._counts = {"error": 0, "warning": 0, "note": 0}

    def begin(self) -> Iterator[str]:
        """Yield what comes before the documents."""
        tool = json.dumps({"name": "tei", "version": self.style.version})
        yield f'{{"form": {FORM}, "tool": {tool}, "documents": ['

    def document(self, checked: Checked) -> Iterator[str]:
        """Yield a document."""
        for severity in self._counts:
            self._counts[severity] += count(checked.findings, severity)
        said = {
            "file": checked.file,
            "schemas": list(checked.schemas),
            "reason": checked.reason,
            "valid": checked.code == 0,
            "findings": [as_object(finding) for finding in checked.findings],
        }
        yield ("," if self._documents else "") + json.dumps(said, ensure_ascii=False)
        self._documents += 1

    def end(self) -> Iterator[str]:
        """Yield the sums."""
        yield f'], "summary": {json.dumps({"documents": self._documents, **self._counts})}}}'
