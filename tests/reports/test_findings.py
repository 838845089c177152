"""Every form of report is read back by a reader of that form, whatever the findings say."""

from __future__ import annotations

import json
import os
import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from tei.findings.checked import Checked
from tei.findings.finding import Finding, Fix
from tei.printable import printable
from tei.reports.findings import forms, report
from tei.reports.report import Style

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

ONE = Finding(
    "letters/a b.xml",
    3,
    8,
    "unknown-element",
    "error",
    "the schema knows no element <placename>",
    path="/TEI/text/body/p/placename",
    element="placename",
    hint="write <placeName>",
    fixes=(Fix(40, 49, "placeName"), Fix(54, 63, "placeName")),
)
TWO = Finding("letters/a b.xml", 9, 1, "silent-person", "note", "<person> “b” never speaks")
WARNING = Finding("b.xml", 0, 0, "schema-not-at-hand", "warning", "the schema x is not at hand")
DOCUMENTS = [
    Checked("letters/a b.xml", ("my.rng",), "named by --schema", (ONE, TWO), 1),
    Checked("b.xml", ("my.rng",), "named by --schema", (WARNING,)),
    Checked("c.xml", ("my.rng",), "named by --schema"),
]


def written(form: str, documents: Sequence[Checked], *, color: bool = False) -> str:
    """Return a report as it is printed."""
    made = report(form, Style("1.0", color=color))
    lines = [*made.begin()]
    for document in documents:
        lines += made.document(document)
    lines += made.end()
    return "".join(f"{line}\n" for line in lines)


def read_xml(text: str) -> etree._Element:
    """Return the root of a report in XML."""
    return etree.fromstring(text.encode())


def test_the_forms_are_found_in_their_folder() -> None:
    assert {"concise", "github", "json", "jsonl", "junit", "sarif", "text"} <= set(forms())


def test_addresses_are_of_the_bytes_of_a_name() -> None:
    name = os.fsdecode(b"a b\xff%.xml")
    (run,) = json.loads(written("sarif", [Checked(name, findings=(ONE._replace(file=name),))]))["runs"]

    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a%20b%FF%25.xml"


def test_concise_is_one_line_for_each_finding() -> None:
    assert written("concise", DOCUMENTS).splitlines() == [
        "letters/a b.xml:3:8: error: the schema knows no element <placename>; write <placeName> [unknown-element]",
        "letters/a b.xml:9:1: note: <person> “b” never speaks [silent-person]",
        "b.xml: warning: the schema x is not at hand [schema-not-at-hand]",
    ]


def _with_line(line: str, column: int, number: int = 1) -> Checked:
    findings = tuple(
        Finding("a.xml", at, column, "unknown-element", "error", "the schema knows no element <x>")
        for at in range(1, number + 1)
    )
    checked = Checked("a.xml", ("my.rng",), "named by --schema", findings, 1)
    checked.lines = {("a.xml", 1): line}
    return checked


@pytest.mark.parametrize(
    ("line", "column", "shown"),
    [
        pytest.param("<p><x/></p>", 5, ["     1 | <p><x/></p>", "       |     ^"], id="short"),
        pytest.param("\t<x/>", 3, ["     1 |  <x/>", "       |   ^"], id="a tab is one column"),
        pytest.param("\x1b[2J<x/>", 6, ["     1 | �[2J<x/>", "       |      ^"], id="a control character"),
        pytest.param("", 1, [], id="an empty line"),
        pytest.param(
            "a" * 200 + "<x/>" + "b" * 200,
            202,
            [f"     1 | …{'a' * 49}<x/>{'b' * 47}…", f"       | {' ' * 51}^"],
            id="a long line",
        ),
    ],
)
def test_text_shows_the_line_and_the_spot(line: str, column: int, shown: list[str]) -> None:
    assert written("text", [_with_line(line, column)]).splitlines()[1:] == shown


def test_text_tells_findings_alike_once() -> None:
    lines = written("text", [_with_line("<x/>", 2, 30)]).splitlines()

    assert lines[3:] == [
        "       the same in 29 more places: lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 and 17 more"
    ]


def test_text_says_last_what_several_documents_have() -> None:
    lines = written("text", [_with_line("<x/>", 2, 30), DOCUMENTS[0], DOCUMENTS[2]]).splitlines()

    assert lines[-1] == "31 × unknown-element, 1 × silent-person (tei explain CODE says what each is)"


def test_text_has_colours_only_where_they_are_wanted() -> None:
    checked = _with_line("<p><x/></p>", 5)

    assert "\x1b" not in written("text", [checked])
    assert "\x1b[31merror\x1b[0m" in written("text", [checked], color=True)


def test_jsonl_has_what_is_known() -> None:
    first, second, third = map(json.loads, written("jsonl", DOCUMENTS).splitlines())

    assert first == {
        "file": "letters/a b.xml",
        "line": 3,
        "column": 8,
        "code": "unknown-element",
        "severity": "error",
        "message": "the schema knows no element <placename>",
        "path": "/TEI/text/body/p/placename",
        "element": "placename",
        "hint": "write <placeName>",
        "fix": [
            {"start": 40, "end": 49, "replacement": "placeName"},
            {"start": 54, "end": 63, "replacement": "placeName"},
        ],
    }
    assert set(second) == {"file", "line", "column", "code", "severity", "message"}
    assert (third["line"], third["column"]) == (0, 0)


def test_json_has_every_document_and_the_sums() -> None:
    whole = json.loads(written("json", DOCUMENTS))

    assert [each["valid"] for each in whole["documents"]] == [False, True, True]
    assert whole["summary"] == {"documents": 3, "error": 1, "warning": 1, "note": 1}
    assert whole["documents"][0]["findings"][0]["code"] == "unknown-element"


def checked_sarif(text: str) -> dict[str, Any]:
    """Read a log of SARIF, and hold it against what the standard demands of the parts that are used."""
    log: dict[str, Any] = json.loads(text)
    assert log["version"] == "2.1.0"
    assert isinstance(log["$schema"], str)
    (run,) = log["runs"]
    driver = run["tool"]["driver"]
    assert driver["name"]
    rules = driver["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    for rule in rules:
        assert rule["shortDescription"]["text"].endswith(".")
        assert rule["defaultConfiguration"]["level"] in {"error", "warning", "note"}
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in {"error", "warning", "note"}
        assert result["message"]["text"]
        assert result["partialFingerprints"]
        (location,) = result["locations"]
        physical = location["physicalLocation"]
        assert re.fullmatch(r"[A-Za-z0-9._~!$&'()*+,;=:@/%-]+", physical["artifactLocation"]["uri"])
        region = physical.get("region")
        assert region is None or (region["startLine"] >= 1 and region["startColumn"] >= 1)
        for fix in result.get("fixes", ()):
            for change in fix["artifactChanges"]:
                assert change["artifactLocation"]["uri"]
                for replacement in change["replacements"]:
                    assert replacement["deletedRegion"]["charOffset"] >= 0
                    assert replacement["deletedRegion"]["charLength"] >= 0
                    assert isinstance(replacement["insertedContent"]["text"], str)
    return log


def test_sarif_is_as_the_standard_demands() -> None:
    log = checked_sarif(written("sarif", DOCUMENTS))
    results = log["runs"][0]["results"]

    assert [each["ruleId"] for each in results] == ["unknown-element", "silent-person", "schema-not-at-hand"]
    location = results[0]["locations"][0]["physicalLocation"]
    assert location["artifactLocation"]["uri"] == "letters/a%20b.xml"
    assert location["region"] == {"startLine": 3, "startColumn": 8}
    assert len(results[0]["fixes"][0]["artifactChanges"][0]["replacements"]) == 2


def test_sarif_tells_findings_alike_apart() -> None:
    results = checked_sarif(written("sarif", [_with_line("<x/>", 2, 3)]))["runs"][0]["results"]

    assert len({each["partialFingerprints"]["teiFinding/v1"] for each in results}) == 3


def test_junit_has_a_case_for_each_document() -> None:
    broken = Checked("d.xml", findings=(WARNING._replace(severity="error"),), code=2)
    suites = read_xml(written("junit", [*DOCUMENTS, broken]))
    (suite,) = suites

    assert suite.attrib["tests"] == "4"
    assert (suite.attrib["failures"], suite.attrib["errors"]) == ("1", "1")
    assert [case.attrib["name"] for case in suite] == ["letters/a b.xml", "b.xml", "c.xml", "d.xml"]
    assert [failure.get("type") for failure in suite.iter("failure")] == ["unknown-element"]


ANNOTATION = re.compile(r"::(?P<level>error|warning|notice) (?P<properties>[^:]*)::(?P<message>.*)")


def told_to_github(text: str) -> list[dict[str, str]]:
    """Read the annotations of a log as GitHub does."""
    found = []
    for line in text.splitlines():
        match = ANNOTATION.fullmatch(line)
        assert match, line
        properties = dict(each.split("=", 1) for each in match["properties"].split(","))
        found.append({"level": match["level"], "message": _unescaped(match["message"]), **properties})
    return found


def _unescaped(text: str) -> str:
    for code, character in (("%0A", "\n"), ("%0D", "\r"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, character)
    return text


def test_github_is_told_each_kind_once_within_its_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    summary = tmp_path / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    many = tuple(
        Finding("a.xml", line, 1, "unknown-element", "error", f"the schema knows no element <x{line % 15}>")
        for line in range(1, 100)
    )

    found = told_to_github(written("github", [Checked("a.xml", ("my.rng",), "", many, 1), *DOCUMENTS]))

    levels = [each["level"] for each in found]
    assert (levels.count("error"), levels.count("warning"), levels.count("notice")) == (10, 1, 1)
    assert len({each["message"] for each in found}) == len(found)
    assert found[0]["title"] == "unknown-element (7 times in all)"
    text = summary.read_text("utf-8")
    assert "| a.xml | not valid | 99 | 0 |" in text
    assert text.count("unknown-element") == 16


def test_a_report_of_nothing_is_one_all_the_same() -> None:
    assert json.loads(written("json", [])) == {
        "form": 1,
        "tool": {"name": "tei", "version": "1.0"},
        "documents": [],
        "summary": {"documents": 0, "error": 0, "warning": 0, "note": 0},
    }
    checked_sarif(written("sarif", []))
    assert read_xml(written("junit", []))[0].attrib["tests"] == "0"
    assert written("text", []) + written("concise", []) + written("jsonl", []) + written("github", []) == ""


WORDS = st.text(max_size=30)
FINDINGS = st.builds(
    Finding,
    file=st.text(min_size=1, max_size=20),
    line=st.integers(0, 10**6),
    column=st.integers(0, 10**4),
    code=st.sampled_from(["unknown-element", "schematron:a", "no-such-code"]),
    severity=st.sampled_from(["error", "warning", "note"]),
    message=WORDS.filter(str.strip),
    path=WORDS,
    hint=WORDS,
    fixes=st.lists(st.builds(Fix, st.integers(0, 99), st.integers(100, 200), WORDS), max_size=2).map(tuple),
)


@given(st.lists(FINDINGS, max_size=4))
def test_whatever_findings_say_each_form_can_be_read_back(findings: list[Finding]) -> None:
    document = Checked(findings[0].file if findings else "a.xml", ("s.rng",), "", tuple(findings), 1)
    messages = [each.message for each in findings]

    assert [json.loads(line)["message"] for line in written("jsonl", [document]).split("\n")[:-1]] == messages
    inside = json.loads(written("json", [document]))["documents"][0]["findings"]
    assert [each["message"] for each in inside] == messages
    results = json.loads(written("sarif", [document]))["runs"][0]["results"]
    assert len(results) == len(messages)
    assert len(read_xml(written("junit", [document]))[0]) == 1
    assert len(told_to_github(written("github", [document]))) <= len(messages)
    lines = written("concise", [document]).split("\n")[:-1]
    assert len(lines) == len(messages)
    assert all(printable(line) == line for line in lines)
