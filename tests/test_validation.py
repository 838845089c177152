"""The second road from Python: documents held against schemas and rules."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

import tei
from tei.bundled import TRANSCRIPT, bundled

if TYPE_CHECKING:
    from pathlib import Path

NAMESPACE = "http://www.tei-c.org/ns/1.0"
BODY = (
    f'<TEI xmlns="{NAMESPACE}"><teiHeader><fileDesc><titleStmt><title>A</title></titleStmt>'
    "<publicationStmt><p>b</p></publicationStmt><sourceDesc><p>c</p></sourceDesc></fileDesc></teiHeader><text><body>{}</body></text></TEI>"
)
ANY = "start = any\nany = element * { (text | any | attribute * { text })* }"


@pytest.fixture
def document(tmp_path: Path) -> Path:
    """Return a document with a slip and a pointer that leads nowhere."""
    path = tmp_path / "a.xml"
    path.write_text(BODY.format('<p>In <placename>Vik</placename> <ref target="#a">b</ref></p>'), "utf-8")
    return path


def codes(findings: list[tei.Finding]) -> list[str]:
    """Return the codes of findings."""
    return [finding.code for finding in findings]


def test_a_document_is_held_against_the_schema_of_tei(document: Path) -> None:
    findings = tei.validate(document)

    assert codes(findings) == ["unknown-element", "dangling-pointer"]
    assert findings[0].hint == "write <placeName>"
    assert findings[0].path == "/TEI/text/body/p/placename"
    assert [fix.replacement for fix in findings[0].fixes] == ["placeName", "placeName"]
    assert codes(tei.validate(document, rules=[])) == ["unknown-element"]
    assert codes(tei.validate(document, "tei-transcript", schematron="on")) == [
        "unknown-element",
        "schematron:pointer-leads-somewhere",
        "dangling-pointer",
    ]


def test_rules_are_for_tei_alone(tmp_path: Path) -> None:
    (tmp_path / "any.rnc").write_text(ANY, "utf-8")
    (tmp_path / "a.xml").write_text(
        '<a xml:id="x" who="me"><b xml:id="x" target="#c" xml:lang="english"/></a>', "utf-8"
    )
    schema = tei.Schema.load(tmp_path / "any.rnc")

    assert schema.validate(tmp_path / "a.xml") == []


def test_and_for_tei_whatever_the_schema_leaves_open(tmp_path: Path) -> None:
    (tmp_path / "own.rnc").write_text(
        f'default namespace = "{NAMESPACE}"\nstart = any\n'
        "any = element p { (text | any | attribute * { text })* }",
        "utf-8",
    )
    (tmp_path / "a.xml").write_text(f'<p xmlns="{NAMESPACE}" xml:id="x"><p xml:id="x" who="#y"/></p>', "utf-8")

    found = codes(tei.Schema.load(tmp_path / "own.rnc").validate(tmp_path / "a.xml"))

    assert found == ["duplicate-id", "dangling-pointer"]


def test_one_schema_serves_many_documents_and_threads(tmp_path: Path) -> None:
    schema = tei.Schema.load(bundled(TRANSCRIPT))
    bodies = [
        '<p xml:base="b.xml"><ref target="#a">b</ref></p>',
        '<p><ref target="#a">b</ref></p>',
        "<p>c</p>",
        "<speaker>d</speaker>",
    ] * 6
    paths = []
    for number, body in enumerate(bodies):
        paths.append(tmp_path / f"{number}.xml")
        paths[-1].write_text(BODY.format(body), "utf-8")
    alone = [codes(schema.validate(path)) for path in paths]
    with ThreadPoolExecutor(4) as pool:
        together = [codes(found) for found in pool.map(schema.validate, paths)]

    assert together == alone
    assert alone[:4] == [[], ["dangling-pointer"], [], ["element-not-allowed-here"]]


def test_what_is_not_there_is_an_error_and_what_is_ill_formed_a_finding(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text("<TEI>", "utf-8")

    with pytest.raises(tei.SourceError):
        tei.validate(tmp_path / "none.xml")
    assert codes(tei.validate(tmp_path / "a.xml")) == ["ill-formed"]
    with pytest.raises(tei.SchemaError):
        tei.validate(tmp_path / "a.xml", tmp_path / "none.rng")
