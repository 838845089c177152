"""What is said of documents with a fault: cases as an editor could write them, a file for each subject.

A case is a title, a document or a part of one, and what is found: line, column, code, and what is said. A part is
``text`` (inside the body), ``header`` (all of a teiHeader) or ``document``; what is ``own`` is held against the
schema that stands before it.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from tei.findings.following import rule_codes
from tei.reports.text import sentence
from tei.schema_choice.choice import Sources
from tei.validation import Options, check

CASES = Path(__file__).parent / "cases"
HEADER = (
    "<fileDesc><titleStmt><title>A case</title></titleStmt><publicationStmt><p>Unpublished.</p></publicationStmt>"
    "<sourceDesc><p>A transcript.</p></sourceDesc></fileDesc>"
)
START = '<TEI xmlns="http://www.tei-c.org/ns/1.0">'
FRAMES = {
    "text": (f"{START}<teiHeader>{HEADER}</teiHeader><text><body>\n", "\n</body></text></TEI>"),
    "header": (f"{START}<teiHeader>\n", "\n</teiHeader><text><body><p>Text.</p></body></text></TEI>"),
    "document": ("", ""),
    "own": ("", ""),
}


class Case(NamedTuple):
    """One case."""

    subject: str
    title: str
    kind: str
    document: str
    found: str
    schema: str


def cases() -> list[Case]:
    """Read all cases."""
    found = []
    for path in sorted(CASES.glob("*.txt")):
        for part in path.read_text("utf-8").split("\n===\n"):
            if part.strip():
                title, *sections = part.strip("\n").split("\n--- ")
                parts = {section.partition("\n")[0]: section.partition("\n")[2] for section in sections}
                kind = next(kind for kind in FRAMES if kind in parts)
                wanted = parts["found"].strip()
                found.append(Case(path.stem, title, kind, parts[kind], wanted, parts.get("schema", "")))
    return found


def said(case: Case, folder: Path) -> str:
    """Return what is found in the document of a case, a line for each."""
    before, after = FRAMES[case.kind]
    file = folder / "case.xml"
    file.write_text(before + case.document + after, "utf-8")
    wanted: tuple[str, ...] = ()
    if case.schema:
        (folder / "own.rnc").write_text(case.schema, "utf-8")
        wanted = (str(folder / "own.rnc"),)
    rules = rule_codes() - {"dangling-file-pointer"}
    findings = check(str(file), str(file), Options(Sources(wanted), rules)).findings
    skipped = before.count("\n")
    lines = (f"{each.line - skipped}:{each.column} {each.code}: {sentence(each)}" for each in findings)
    return "\n".join(lines)


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.subject}: {case.title}")
def test_the_finding_is_that_of_the_case(case: Case, tmp_path: Path) -> None:
    assert said(case, tmp_path) == case.found
