"""Every code that tei can print is explained, and every example does what its explanation says."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tei.encoding import encode
from tei.errors import SchemaError, SourceError
from tei.findings.catalogue import catalogue
from tei.findings.following import rule_codes
from tei.relaxng.mismatch import CODES as MISMATCHES
from tei.relaxng.schema import Schema
from tei.schema_choice.choice import Sources
from tei.text.source import Source
from tei.validation import Options, check

if TYPE_CHECKING:
    from tei.findings.code import Code, Example

PACKAGE = Path(__file__).parents[2] / "tei"
FILE_DESC = (
    "<fileDesc><titleStmt><title>A case</title></titleStmt><publicationStmt><p>Unpublished.</p></publicationStmt>"
    "<sourceDesc><p>A transcript.</p></sourceDesc></fileDesc>"
)
WITH_EXAMPLE = [code for code in catalogue().values() if code.example.wrong]
CODE = re.compile(r"[a-z]+(?:-[a-z]+)+")


def document(text: str, kind: str) -> str:
    """Return an example as a whole document."""
    if kind in ("document", "own", ""):
        return text
    start = text if kind == "root" else '<TEI xmlns="http://www.tei-c.org/ns/1.0">'
    header = text if kind == "header" else FILE_DESC
    body = text if kind == "text" else "<p>Text.</p>"
    return f"{start}<teiHeader>{header}</teiHeader><text><body>{body}</body></text></TEI>"


def codes_of(text: str, example: Example, folder: Path) -> set[str]:
    """Return the codes of all that is found in an example."""
    if example.kind in ("schema", "compact"):
        return _codes_of_schema(text, example, folder)
    if example.kind == "transcript":
        source = Source.from_bytes(text.encode(), "t.txt")
        return {finding.code for finding in encode(source, lambda _: None).findings}
    file = folder / "example.xml"
    file.write_text(document(text, example.kind), "utf-8")
    wanted: tuple[str, ...] = ()
    if example.schema:
        (folder / "own.rnc").write_text(example.schema, "utf-8")
        wanted = (str(folder / "own.rnc"),)
    options = Options(Sources(wanted), rule_codes())
    try:
        return {finding.code for finding in check(str(file), str(file), options).findings}
    except SourceError as error:
        return {error.code}


def _codes_of_schema(text: str, example: Example, folder: Path) -> set[str]:
    file = folder / ("example.rng" if example.kind == "schema" else "example.rnc")
    file.write_text(text, "utf-8")
    try:
        Schema.load(file, keep=False)
    except SchemaError as error:
        return {error.code}
    return set()


@pytest.mark.parametrize("code", WITH_EXAMPLE, ids=lambda code: code.name)
def test_the_wrong_example_gets_the_code(code: Code, tmp_path: Path) -> None:
    assert code.name in codes_of(code.example.wrong, code.example, tmp_path)


@pytest.mark.parametrize("code", [code for code in WITH_EXAMPLE if code.example.kind], ids=lambda code: code.name)
def test_the_right_example_gets_none(code: Code, tmp_path: Path) -> None:
    assert codes_of(code.example.right, code.example, tmp_path) == set()


def _codes_in_source() -> set[str]:
    """Return the codes that stand in the package: in calls with ``code=``, in problems added, in tables."""
    found: set[str] = set()
    for path in PACKAGE.rglob("*.py"):
        if path.parent.name == "calendar":  # it knows no findings: whoever reads dates gives them their codes
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "code" and isinstance(node.value, ast.Constant):
                found.add(str(node.value.value))
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
                constants = [arg.value for arg in node.args if isinstance(arg, ast.Constant)]
                if name in {"add", "problem", "fault", "fault_at", "found"}:
                    found |= {each for each in constants if isinstance(each, str) and CODE.fullmatch(each)}
            elif isinstance(node, ast.Tuple) and len(node.elts) == 2:
                key, value = (each.value if isinstance(each, ast.Constant) else None for each in node.elts)
                if key == "code" and isinstance(value, str):
                    found.add(value)
    return found - {""}


def test_every_code_is_in_the_catalogue() -> None:
    assert _codes_in_source() - catalogue().keys() == set()
    assert set(MISMATCHES) - catalogue().keys() == set()


@pytest.mark.parametrize("code", catalogue().values(), ids=lambda code: code.name)
def test_an_explanation_is_plain_and_short(code: Code) -> None:
    assert code.explanation.endswith(".")
    assert 20 <= len(code.explanation) <= 600
    assert len(code.title) <= 200
    assert len(code.sentence) <= 130


def test_names_are_unique() -> None:
    names = [code.name for code in catalogue().values()]

    assert len(names) == len(set(names))
    assert all(name == name.lower() and " " not in name for name in names)
