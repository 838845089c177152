"""For code hosts and viewers: SARIF 2.1.0 (OASIS), one run, with what each code means and the repairs as data."""

from __future__ import annotations

import json
import os

from tei.findings.catalogue import catalogue
from tei.reports.report import Report
from tei.reports.text import sentence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.findings.checked import Checked
    from tei.findings.finding import Finding
    from tei.reports.report import Style

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {"error": "error", "warning": "warning", "note": "note"}


class Form(Report):
    """One run, whose results are written as they come."""

    def __init__(self, style: Style) -> None:
        super().__init__(style)
        self._rules: dict[str, int] = {}
        self._results = 0
        self._marks: dict[str, int] = {}

    def begin(self) -> Iterator[str]:
        """Yield what comes before the results."""
        yield f'{{"$schema": "{SCHEMA}", "version": "2.1.0", "runs": ['
        yield '{"columnKind": "unicodeCodePoints", "results": ['

    def document(self, checked: Checked) -> Iterator[str]:
        """Yield a result for each finding."""
        for finding in checked.findings:
            yield ("," if self._results else "") + json.dumps(self._result(finding), ensure_ascii=False)
            self._results += 1

    def end(self) -> Iterator[str]:
        """Yield what the codes mean."""
        rules = [_rule(code) for code in self._rules]
        driver = {"name": "tei", "version": self.style.version, "rules": rules}
        yield f'], "tool": {json.dumps({"driver": driver}, ensure_ascii=False)}}}]}}'

    def _result(self, finding: Finding) -> dict[str, object]:
        index = self._rules.setdefault(finding.code, len(self._rules))
        location: dict[str, object] = {"artifactLocation": {"uri": uri(finding.file)}}
        if finding.line:
            location["region"] = {"startLine": finding.line, "startColumn": max(finding.column, 1)}
        found: dict[str, object] = {
            "ruleId": finding.code,
            "ruleIndex": index,
            "level": LEVELS[finding.severity],
            "message": {"text": sentence(finding)},
            "locations": [
                {
                    "physicalLocation": location,
                    **({"logicalLocations": [{"fullyQualifiedName": finding.path}]} if finding.path else {}),
                }
            ],
            "partialFingerprints": {"teiFinding/v1": self._fingerprint(finding)},
        }
        if finding.fixes:
            found["fixes"] = [_fix(finding)]
        return found

    def _fingerprint(self, finding: Finding) -> str:
        """Return what tells a finding from others, though lines be put in before it."""
        from hashlib import sha256  # noqa: PLC0415 - a report alone needs it

        words = "\n".join((uri(finding.file), finding.code, finding.path, finding.message))
        mark = sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:20]
        number = self._marks[mark] = self._marks.get(mark, 0) + 1
        return f"{mark}:{number}"


def _rule(name: str) -> dict[str, object]:
    code = catalogue().get(name)
    if code is None:
        return {"id": name}
    return {
        "id": name,
        "shortDescription": {"text": code.title},
        "fullDescription": {"text": code.explanation},
        "help": {"text": f"{code.explanation} See also: tei explain {name}"},
        "defaultConfiguration": {"level": LEVELS[code.severity]},
    }


def _fix(finding: Finding) -> dict[str, object]:
    replacements = [
        {
            "deletedRegion": {"charOffset": fix.start, "charLength": fix.end - fix.start},
            "insertedContent": {"text": fix.replacement},
        }
        for fix in finding.fixes
    ]
    change = {"artifactLocation": {"uri": uri(finding.file)}, "replacements": replacements}
    return {"description": {"text": finding.hint or finding.message}, "artifactChanges": [change]}


def uri(path: str) -> str:
    """Return a path as a relative address where that is possible, else as one of a file."""
    from urllib.parse import quote  # noqa: PLC0415 - a report alone needs it

    path = os.path.normpath(path)
    if os.path.isabs(path):
        relative = os.path.relpath(path)
        if relative.startswith(".."):
            return "file://" + quote(os.fsencode(path))
        path = relative
    return quote(os.fsencode(path.replace(os.sep, "/")))
