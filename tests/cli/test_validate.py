"""tei validate from the command line: what is taken, what goes where, and with which exit code."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tei.cli.main import main

VALID = (
    '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A</title></titleStmt>'
    "<publicationStmt><p>b</p></publicationStmt><sourceDesc><p>c</p></sourceDesc></fileDesc></teiHeader>"
    "<text><body><p>d</p></body></text></TEI>"
)
SLIP = VALID.replace("<p>d</p>", "<p>In <placename>Vik</placename>.</p>")
DOUBT = VALID.replace("<p>d</p>", '<sp who="NOVAK"><p>d</p></sp>')
OWN = """default namespace = "http://www.tei-c.org/ns/1.0"
start = element TEI { any }
any = (text | element * { any } | attribute * { text })*
"""


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("XML_CATALOG_FILES", raising=False)
    for name, text in (("valid.xml", VALID), ("slip.xml", SLIP), ("doubt.xml", DOUBT), ("own.rnc", OWN)):
        Path(name).write_text(text, "utf-8")


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[str], list[str]]:
    """Run tei validate; return its exit code, and the lines of both streams."""
    code = main(["validate", *arguments])
    streams = capsys.readouterr()
    return code, streams.out.splitlines(), streams.err.splitlines()


def test_a_valid_document_says_what_it_was_held_against(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = said(capsys, "valid.xml")

    assert (code, out) == (0, [])
    assert err[0].startswith("held against ")
    assert err[0].endswith("tei-transcript.rng, the schema that comes with tei")
    assert err[1:] == ["valid.xml: valid"]


def test_findings_go_to_standard_output_with_the_line_they_are_about(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(capsys, "slip.xml")

    assert code == 1
    assert out[0].startswith("slip.xml:1:")
    assert out[0].endswith(": error: the schema knows no element <placename>; write <placeName> [unknown-element]")
    assert out[2].endswith("^")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        pytest.param(["valid.xml"], 0, id="valid"),
        pytest.param(["slip.xml"], 1, id="an error"),
        pytest.param(["doubt.xml"], 0, id="a warning"),
        pytest.param(["doubt.xml", "--strict"], 1, id="a warning that counts"),
        pytest.param(["none.xml"], 2, id="no such file"),
        pytest.param(["valid.xml", "none.xml", "slip.xml"], 2, id="one of several is missing"),
        pytest.param(["valid.xml", "--schema", "none.rng"], 2, id="no such schema"),
        pytest.param(["valid.xml", "--schema", "valid.xml"], 2, id="no schema at all"),
        pytest.param(["valid.xml", "--rule", "no-such-rule"], 2, id="no such rule"),
        pytest.param(["data"], 2, id="no such folder"),
    ],
)
def test_the_exit_code_tells(capsys: pytest.CaptureFixture[str], arguments: list[str], code: int) -> None:
    assert said(capsys, *arguments)[0] == code


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["--schema", "none"], "none: error: there is no such file, and no schema of that name is kept"),
        (["--schema", "./none.rng"], "./none.rng: error: there is no such file [unreadable]"),
        (["--catalog", "none.xml"], "none.xml: error: there is no such catalogue [catalogue]"),
        (["--jobs", "0"], "tei: error: --jobs 0: write the number of processors, 1 or more"),
        (["--max-findings=-1"], "tei: error: --max-findings -1: write a number, or 0 for any number"),
        (["--phase", "a", "--schematron", "off"], "tei: error: --phase chooses among rules of Schematron"),
        (["-", "-"], "tei: error: standard input (-) can be read once"),
        (["--schema", "a.xsd"], "a.xsd:1:1: error: this is a schema in W3C XML Schema (XSD), not in RELAX NG"),
        (["--schema", "a.dtd"], "a.dtd:1:1: error: this is a DTD, not a schema in RELAX NG"),
        (["--schema", "cut.rng"], "cut.rng:1:11: error: the file ends, but <grammar> of line 1 is still open"),
    ],
)
def test_what_can_not_be_meant_is_one_line(
    capsys: pytest.CaptureFixture[str], arguments: list[str], line: str
) -> None:
    Path("a.xsd").write_text('<schema xmlns="http://www.w3.org/2001/XMLSchema"/>', "utf-8")
    Path("a.dtd").write_text("<!ELEMENT a (b)>", "utf-8")
    Path("cut.rng").write_text("<grammar >", "utf-8")
    code, out, err = said(capsys, "valid.xml", *arguments)

    assert (code, out, len(err)) == (2, [], 1)
    assert err[0].startswith(line)


def test_the_first_findings_of_the_file_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    faults = '<list>\n<p>a</p>\n<item><date when="x">b</date></item>\n<item><date when="y">c</date></item></list>'
    Path("faults.xml").write_text(VALID.replace("<p>d</p>", faults), "utf-8")

    _, out, _ = said(capsys, "faults.xml", "--max-findings", "1", "--format", "concise")

    assert [line.partition(":")[2][:2] for line in out] == ["2:", "2:"]
    assert "<p> is not allowed in <list>" in out[0]
    assert "there is more" in out[1]


def test_a_schema_above_both_folders_is_told_with_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    Path("up.xml").write_text(f'<?xml-model href="../up.rng"?>\n{VALID}', "utf-8")

    code, out, _ = said(capsys, "up.xml", "--format", "concise")

    assert code == 0
    assert "the schema ../up.rng is not at hand" in out[0]
    assert "name it with --schema, or run tei in a folder above both" in out[0]


def test_a_phase_without_rules_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(capsys, "valid.xml", "--phase", "letters")

    assert code == 0
    assert out[0].startswith("valid.xml:1:1: note: the phase “letters” chooses nothing")


def test_a_schema_of_the_project_that_is_not_there_is_told_with_who_names_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("edition").mkdir()
    Path("edition/tei.toml").write_text('schema = "schemas/none.rng"\n', "utf-8")
    Path("edition/letter.xml").write_text(VALID, "utf-8")

    code, _, err = said(capsys, "edition")

    assert code == 2
    assert err == ["schemas/none.rng: error: named by tei.toml: there is no such file [unreadable]"]


def test_a_folder_is_walked_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    Path("in/b").mkdir(parents=True)
    Path("in/.hidden").mkdir()
    for name in ("in/z.xml", "in/a.TEI", "in/b/c.odd", "in/d.txt", "in/.hidden/e.xml"):
        Path(name).write_text(SLIP, "utf-8")

    code, out, err = said(capsys, "in", "--format", "concise")

    assert code == 1
    assert [line.partition(":")[0] for line in out] == ["in/a.TEI", "in/z.xml", "in/b/c.odd"]
    assert err[-1] == "0 of 3 files valid, 3 not"


def test_several_processes_say_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    names = [f"{number}.xml" for number in range(6)]
    for name in names:
        Path(name).write_text(SLIP, "utf-8")

    assert said(capsys, *names, "--jobs", "2") == said(capsys, *names)


def test_quiet_is_findings_only(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = said(capsys, "-q", "valid.xml", "slip.xml")

    assert (code, len(out), err) == (1, 3, [])


def test_standard_input_is_a_hyphen() -> None:
    command = [sys.executable, "-m", "tei", "validate", "-", "--format", "jsonl"]
    done = subprocess.run(command, input=SLIP.encode(), capture_output=True, check=False)

    assert done.returncode == 1
    assert json.loads(done.stdout)["file"] == "-"


def test_a_document_is_held_against_all_schemas_that_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = said(capsys, "slip.xml", "--schema", "own.rnc", "--format", "concise")
    assert (code, out) == (0, [])

    code, out, err = said(capsys, "slip.xml", "-s", "own.rnc", "-s", "tei-transcript", "--format", "concise")

    assert (code, len(out)) == (1, 1)
    assert err[0].startswith("held against own.rnc and ")


@pytest.mark.parametrize(
    ("instruction", "reason"),
    [
        (
            '<?xml-model href="own.rnc" type="application/relax-ng-compact-syntax"?>',
            "own.rnc, named by the document",
        ),
        ('<?oxygen RNGSchema="own.rnc" type="compact"?>', "own.rnc, named by the document"),
        (
            '<?xml-model href="own.rnc"?><?xml-model href="https://x.org/tei-transcript.rng"?>',
            "named by the document",
        ),
        ('<?xml-model href="own.xsd" schematypens="http://www.w3.org/2001/XMLSchema"?>', "that comes with tei"),
        ('<?xml-model href="../../../../etc/hostname"?>', "that comes with tei"),
    ],
)
def test_a_document_names_its_schemas(capsys: pytest.CaptureFixture[str], instruction: str, reason: str) -> None:
    Path("named.xml").write_text(f"{instruction}\n{VALID}", "utf-8")

    code, _, err = said(capsys, "named.xml")

    assert code == 0
    assert err[0].endswith(reason)


def test_a_project_names_its_schema_once_for_all(capsys: pytest.CaptureFixture[str]) -> None:
    Path("tei.toml").write_text('schema = "own.rnc"\n', "utf-8")

    code, _, err = said(capsys, "slip.xml")

    assert code == 0
    assert err == [f"held against {Path.cwd()}/own.rnc, named by tei.toml", "slip.xml: valid"]


def test_a_schema_that_is_not_at_hand_is_a_warning_with_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    Path("far.xml").write_text(f'<?xml-model href="https://example.org/a.rng"?>\n{VALID}', "utf-8")

    code, out, _ = said(capsys, "far.xml", "--format", "concise")

    assert code == 0
    assert len(out) == 1
    assert out[0].startswith("far.xml:1:1: warning: the schema https://example.org/a.rng is not at hand")
    assert out[0].endswith("or allow --fetch [schema-not-at-hand]")


def test_rules_are_switched_by_the_names_of_their_codes(capsys: pytest.CaptureFixture[str]) -> None:
    text = VALID.replace("<p>d</p>", '<p n="">d <ref target="#a">e</ref></p>')
    Path("rules.xml").write_text(text, "utf-8")

    def codes(*arguments: str) -> list[str]:
        out = said(capsys, "rules.xml", "--format", "concise", *arguments)[1]
        return [line.rpartition("[")[2].rstrip("]") for line in out]

    assert codes() == ["dangling-pointer"]
    assert codes("--no-rule", "dangling-pointer") == []
    assert codes("--rule", "empty-attribute") == ["empty-attribute", "dangling-pointer"]
    assert codes("--rule", "all", "--no-rule", "dangling-pointer") == ["empty-attribute"]
    assert codes("--no-rule", "all") == []


def test_fix_mends_what_is_certain_and_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    broken = SLIP.replace("Vik", "Vik &ndash; <date when='1953/7/4'>\tthen</date ><abb>x</abb>")
    Path("broken.xml").write_bytes(broken.replace("><", ">\r\n<").encode())

    code, out, err = said(capsys, "broken.xml", "--fix", "--format", "concise")

    mended = broken.replace("placename", "placeName").replace("&ndash;", "–").replace("1953/7/4", "1953-07-04")
    assert Path("broken.xml").read_bytes() == mended.replace("><", ">\r\n<").encode()
    assert code == 1
    assert [line.rpartition("[")[2] for line in out] == ["unknown-element]"]
    assert "broken.xml: 3 mended" in err


def test_fix_leaves_a_valid_file_alone(capsys: pytest.CaptureFixture[str]) -> None:
    before = Path("valid.xml").stat().st_mtime_ns

    assert said(capsys, "valid.xml", "--fix")[0] == 0
    assert Path("valid.xml").stat().st_mtime_ns == before


@pytest.mark.parametrize(
    ("variables", "arguments", "has_color"),
    [
        ({}, [], False),
        ({}, ["--color", "always"], True),
        ({"NO_COLOR": "1"}, ["--color", "always"], True),
        ({"FORCE": "1"}, ["--color", "never"], False),
    ],
)
def test_colours_are_for_terminals(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    variables: dict[str, str],
    arguments: list[str],
    has_color: bool,  # noqa: FBT001 - what is expected
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert ("\x1b" in "".join(said(capsys, "slip.xml", *arguments)[1])) is has_color


def test_a_document_that_is_missing_is_in_reports_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = said(capsys, "none.xml", "--format", "json")

    (document,) = json.loads("\n".join(out))["documents"]
    assert code == 2
    assert [each["code"] for each in document["findings"]] == ["unreadable"]
    assert err == ["none.xml: error: there is no such file [unreadable]"]


def test_files_that_are_included_are_read_in_place(capsys: pytest.CaptureFixture[str]) -> None:
    include = '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="parts/one.xml"/>'
    Path("book.xml").write_text(VALID.replace("<p>d</p>", include), "utf-8")
    Path("parts").mkdir()
    Path("parts/one.xml").write_text(
        '<div xmlns="http://www.tei-c.org/ns/1.0">\n <p>In <placename>Vik</placename>.</p></div>', "utf-8"
    )

    code, out, _ = said(capsys, "book.xml", "--xinclude")

    assert code == 1
    assert out == [
        "parts/one.xml:2:9: error: the schema knows no element <placename>; write <placeName> [unknown-element]",
        "     2 |  <p>In <placename>Vik</placename>.</p></div>",
        "       |         ^",
    ]
    assert "with --xinclude" in said(capsys, "book.xml")[1][0]


SCHEMATRON = """<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">
  <ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/>
  <phase id="strict"><active pattern="b"/></phase>
  <pattern id="a"><rule context="t:p"><assert id="long" test="string-length(.) gt 1" role="warning">Too
    short: <value-of select="string-length(.)"/>.</assert></rule></pattern>
  <pattern id="b"><rule context="t:title"><report id="title" test="true()">A title.</report></rule></pattern>
</schema>"""


def test_schematron_is_run_where_it_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    Path("rules.sch").write_text(SCHEMATRON, "utf-8")
    named = '<?xml-model href="rules.sch" schematypens="http://purl.oclc.org/dsdl/schematron" phase="strict"?>'
    Path("named.xml").write_text(f"{named}\n{VALID}", "utf-8")

    def found(*arguments: str) -> list[str]:
        out = said(capsys, "--format", "concise", *arguments)[1]
        return [line.rpartition("[")[2].rstrip("]") for line in out]

    assert found("valid.xml") == []
    assert found("valid.xml", "-s", "rules.sch") == ["schematron:title", *["schematron:long"] * 3]
    assert found("named.xml") == ["schematron:title"]
    assert found("named.xml", "--phase", "#ALL") == ["schematron:title", *["schematron:long"] * 3]
    assert found("named.xml", "--schematron", "off") == []
    Path("far.xml").write_text('<TEI xmlns="a?>b"/>', "utf-8")
    assert found("far.xml", "-s", "rules.sch")[-1] == "schematron-evaluation"
    assert said(capsys, "named.xml", "--phase", "lax")[0] == 2


def test_rules_embedded_in_a_schema_run_when_they_are_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    Path("list.xml").write_text(VALID.replace("<p>d</p>", '<list type="gloss"><item>d</item></list>'), "utf-8")

    assert said(capsys, "list.xml")[0] == 0
    code, out, _ = said(capsys, "list.xml", "--schematron", "on", "--format", "concise")

    assert code == 1
    assert out[0].endswith("A list of glosses needs a label before each item. [schematron:gloss-has-labels]")


@pytest.mark.parametrize(
    "option", [[], ["--schematron", "on"], ["--schema", "tei-transcript", "--schematron", "on"]]
)
@pytest.mark.parametrize("address", ["tei-transcript.rng", "https://example.org/edition/tei-transcript.rng"])
def test_what_encode_writes_is_held_against_its_schema_and_rules_once(
    capsys: pytest.CaptureFixture[str], address: str, option: list[str]
) -> None:
    Path("letter.txt").write_text(
        "Leeds, 4 July 1953\n\nDear Anna,\n\nthe books have come.\n\nYours,\n\nPeter\n", "utf-8"
    )
    assert main(["encode", "letter.txt", "-o", "letter.xml", "--schema-href", address]) == 0
    encoded = Path("letter.xml").read_text("utf-8")
    period = '<date from="1953-07-04" to="1953-07-01">then</date>'
    Path("letter.xml").write_text(encoded.replace("books", f"books {period}"), "utf-8")

    code, out, err = said(capsys, "letter.xml", "--no-rule", "all", "--format", "concise", *option)

    assert code == 1
    assert len(out) == 1
    assert "[schematron:from-before-to]" in out[0]
    assert err[0].count("tei-transcript.rng") == 1


def test_a_schema_and_its_rules_that_are_not_at_hand_are_said_once(capsys: pytest.CaptureFixture[str]) -> None:
    named = '<?xml-model href="https://example.org/a.rng" schematypens="{}"?>\n'
    relax_ng, rules = "http://relaxng.org/ns/structure/1.0", "http://purl.oclc.org/dsdl/schematron"
    Path("far.xml").write_text(f"{named.format(relax_ng)}{named.format(rules)}{VALID}", "utf-8")

    _, out, _ = said(capsys, "far.xml", "--format", "concise")

    assert len(out) == 1
