"""For GitHub Actions: annotations on lines, within GitHub's limits; the whole goes to the summary of the step.

GitHub shows ten errors and ten warnings of a step, and no more. So findings alike are told once, the first of each
kind before the second of any.
"""

from __future__ import annotations

import os

from tei.findings.checked import count
from tei.printable import printable
from tei.reports.report import Report
from tei.reports.text import place, sentence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.findings.checked import Checked
    from tei.findings.finding import Finding
    from tei.reports.report import Style

LIMIT = 10
"""Annotations of a severity that GitHub shows for one step."""
LONGEST_SUMMARY = 900_000
"""Characters of a summary; GitHub refuses more than a mebibyte."""
LEVELS = {"error": "error", "warning": "warning", "note": "notice"}


class Form(Report):
    """Annotations, and a summary."""

    def __init__(self, style: Style) -> None:
        super().__init__(style)
        self._groups: dict[tuple[str, str, str], list[Finding]] = {}
        self._rows: list[str] = []
        self._documents = 0

    def document(self, checked: Checked) -> Iterator[str]:
        """Keep the findings until all are known."""
        self._documents += 1
        for finding in checked.findings:
            self._groups.setdefault((finding.severity, finding.code, finding.message), []).append(finding)
        errors, warnings = count(checked.findings, "error"), count(checked.findings, "warning")
        mark = "valid" if checked.code == 0 else "not valid"
        self._rows.append(f"| {_cell(checked.file)} | {mark} | {errors} | {warnings} |")
        yield from ()

    def end(self) -> Iterator[str]:
        """Yield the annotations, and write the summary where GitHub wants it."""
        for severity in LEVELS:
            groups = [group for (grade, *_), group in self._groups.items() if grade == severity]
            for group in groups[:LIMIT]:
                yield _annotation(group)
        path = os.environ.get("GITHUB_STEP_SUMMARY", "")
        if path:
            with open(path, "a", encoding="utf-8", errors="backslashreplace") as file:
                file.write(self._summary())

    def _summary(self) -> str:
        rows = [
            "## tei validate",
            "",
            "| document | verdict | errors | warnings |",
            "|---|---|---|---|",
            *self._rows,
        ]
        if self._groups:
            rows += ["", "| finding | times | first |", "|---|---|---|"]
        for (severity, code, _), group in self._groups.items():
            told = _cell(f"{severity}: {sentence(group[0])}")
            rows.append(f"| {told} `{code}` | {len(group)} | {_cell(place(group[0]))} |")
        text = "\n".join([*rows, "", ""])
        if len(text) <= LONGEST_SUMMARY:
            return text
        return (
            text[:LONGEST_SUMMARY].rpartition("\n")[0]
            + "\n\nThe rest is left out: it is too long for a summary.\n"
        )


def _annotation(group: list[Finding]) -> str:
    first = group[0]
    more = f" ({len(group)} times in all)" if len(group) > 1 else ""
    places = [f"file={_property(os.path.normpath(first.file))}"]
    if first.line:
        places += [f"line={first.line}", f"col={max(first.column, 1)}"]
    title = _property(f"{first.code}{more}")
    return f"::{LEVELS[first.severity]} {','.join(places)},title={title}::{_data(sentence(first))}"


def _data(text: str) -> str:
    return printable(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _cell(text: str) -> str:
    """Return text as a cell of a table in Markdown, where nothing of it is markup."""
    text = printable(text).replace("\\", "\\\\")
    for character in "|`*_<>[]":
        text = text.replace(character, f"\\{character}")
    return text
