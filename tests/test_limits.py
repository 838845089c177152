"""Every limit at its edge: what is just within it passes, and what is just beyond is refused, or cut aloud."""

from __future__ import annotations

import http.server
import threading
from typing import TYPE_CHECKING

import pytest

from tei import limits
from tei.cli.complaints import complaint
from tei.cli.main import main
from tei.errors import SchemaError, SourceError, UsageError
from tei.events.excerpt import excerpt
from tei.events.xinclude import read_including
from tei.events.xml_parse import IllFormedError
from tei.events.xml_reader import Locator, read
from tei.findings.schematron import rules_of
from tei.fixing import check_and_fix
from tei.relaxng.datatypes.xsd.regex import compile_pattern
from tei.relaxng.datatypes.xsd.regex.pattern_error import PatternError
from tei.relaxng.problems import IncorrectSchemaError
from tei.relaxng.schema import Schema
from tei.schema_choice import fetching
from tei.schema_choice.catalogue import Catalogue
from tei.validation import Options, check

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

RNG = 'xmlns="http://relaxng.org/ns/structure/1.0"'
XI = 'xmlns:xi="http://www.w3.org/2001/XInclude"'
SCH = 'xmlns="http://purl.oclc.org/dsdl/schematron"'
TEI = (
    '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>t</title></titleStmt>'
    "<publicationStmt><p>x</p></publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc></teiHeader>"
    "<text><body><p>{}</p></body></text></TEI>"
)


class Silent:
    """Takes events and counts the letters of the text."""

    letters = 0

    def start(self, name: str, attributes: list[str]) -> None:
        """Take a start tag."""

    def text(self, data: str) -> None:
        """Take text."""
        self.letters += len(data)

    def end(self, name: str) -> None:
        """Take an end tag."""


@pytest.mark.parametrize("most", [3, limits.FINDINGS])
def test_findings_in_one_document(most: int) -> None:
    options = Options(rules=frozenset(), most=most)

    within = check(TEI.format("<bad/>\n" * most).encode(), "a.xml", options).findings
    beyond = check(TEI.format("<bad/>\n" * (most + 1)).encode(), "a.xml", options).findings

    assert len(within) == most
    assert {finding.code for finding in within} == {"unknown-element"}
    assert len(beyond) == most + 1
    assert beyond[-1].code == "further-findings"


def test_and_pointers_that_lead_nowhere_count() -> None:
    pointers = TEI.format("".join(f'<ref target="#none{number}">x</ref>\n' for number in range(4))).encode()

    assert [each.code for each in check(pointers, "a.xml", Options(most=4)).findings] == ["dangling-pointer"] * 4
    assert [each.code for each in check(pointers, "a.xml", Options(most=3)).findings] == [
        *["dangling-pointer"] * 3,
        "further-findings",
    ]
    assert len(check(pointers, "a.xml", Options(most=0)).findings) == 4


def test_the_command_line_sets_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.xml").write_text(TEI.format("<bad/>" * 3), "utf-8")

    assert main(["validate", "-q", "--format", "jsonl", "--max-findings", "2", str(tmp_path / "a.xml")]) == 1
    assert capsys.readouterr().out.count("\n") == 3


def expanding(size: int, to: int) -> bytes:
    """Return a document of a size whose entities make it so many bytes in all."""
    begin, end = b'<!DOCTYPE a [<!ENTITY e "%s">]><a>' % (b"x" * 10_000), b"</a>"
    number = (to - size) // 10_000
    spaces = size - len(begin) - len(end) - number * 3
    return begin + b" " * spaces + b"&e;" * number + end


@pytest.mark.parametrize(
    ("size", "to"),
    [(40_000, limits.ENTITY_BYTES), (2 * limits.ENTITY_BYTES // limits.ENTITY_FACTOR, 2 * limits.ENTITY_BYTES)],
    ids=["up to so many bytes any factor", "beyond them only so much longer"],
)
def test_entities(size: int, to: int) -> None:
    within = Silent()
    read(expanding(size, to - 200_000), within)
    assert within.letters > to - 300_000

    with pytest.raises((SourceError, IllFormedError)):
        read(expanding(size, to + 200_000), Silent())


def test_files_that_include_one_another_in_a_row(tmp_path: Path) -> None:
    for number in range(limits.INCLUSION_DEPTH + 1):
        (tmp_path / f"f{number}.xml").write_text(f'<o {XI}><xi:include href="f{number + 1}.xml"/></o>', "utf-8")
    last = tmp_path / f"f{limits.INCLUSION_DEPTH}.xml"
    last.write_text("<o/>", "utf-8")
    read_including(tmp_path / "f0.xml", Silent(), locator=Locator())

    (tmp_path / "start.xml").write_text(f'<o {XI}><xi:include href="f0.xml"/></o>', "utf-8")
    with pytest.raises(SourceError, match="in a row"):
        read_including(tmp_path / "start.xml", Silent(), locator=Locator())


@pytest.mark.parametrize("further", [0, 1])
def test_files_that_are_included_again_and_again(tmp_path: Path, further: int) -> None:
    inside = '<xi:include href="one.xml"/>' * (1 + limits.INCLUSIONS_REPEATED + further)
    (tmp_path / "one.xml").write_text("<o/>", "utf-8")
    (tmp_path / "a.xml").write_text(f"<a {XI}>{inside}</a>", "utf-8")

    check_refusal(lambda: read_including(tmp_path / "a.xml", Silent(), locator=Locator()), further, "before")


@pytest.mark.parametrize("further", [0, 1])
def test_a_file_included_as_text(tmp_path: Path, further: int) -> None:
    with (tmp_path / "long.txt").open("wb") as file:
        file.truncate(limits.INCLUDED_TEXT + further)
    (tmp_path / "a.xml").write_text(f'<a {XI}><xi:include href="long.txt" parse="text"/></a>', "utf-8")

    check_refusal(lambda: read_including(tmp_path / "a.xml", Silent(), locator=Locator()), further, "bytes")


@pytest.mark.parametrize("further", [0, 1])
def test_rounds_of_fixing(tmp_path: Path, further: int) -> None:
    path = tmp_path / "a.xml"
    path.write_text(TEI.format("caf&eacute; " * (limits.FIXING_ROUNDS + further)), "utf-8")

    checked = check_and_fix(str(path), Options())

    assert checked.fixed == limits.FIXING_ROUNDS
    assert len(checked.findings) == further


@pytest.mark.parametrize("further", [0, 1])
def test_problems_of_a_schema(tmp_path: Path, further: int) -> None:
    path = tmp_path / "a.rng"
    wrong = '<element name="a"><wrong/></element>' * (limits.SCHEMA_PROBLEMS - 1 + 2 * further)
    path.write_text(f"<grammar {RNG}><start><choice>{wrong}</choice></start></grammar>", "utf-8")

    with pytest.raises(IncorrectSchemaError) as caught:
        Schema.load(path)

    assert 1 + len(caught.value.others) == limits.SCHEMA_PROBLEMS - 1 + further


@pytest.mark.parametrize("further", [0, 1])
def test_references_of_a_schema(tmp_path: Path, further: int) -> None:
    (tmp_path / "part.rng").write_text(f"<text {RNG}/>", "utf-8")
    parts = '<externalRef href="part.rng"/>' * (limits.SCHEMA_REFERENCES + further)
    (tmp_path / "a.rng").write_text(f'<element name="a" {RNG}><choice>{parts}</choice></element>', "utf-8")

    check_refusal(lambda: Schema.load(tmp_path / "a.rng"), further, "times")


@pytest.mark.parametrize("further", [0, 1])
@pytest.mark.parametrize(
    ("before", "spelled_out", "limit"),
    [("", 0, limits.PATTERN_PLACES_OF_GROUP), ("(ab){2500}(ab){2500}", 10_000, limits.PATTERN_PLACES)],
    ids=["of a group", "in all"],
)
def test_places_of_a_regular_expression(before: str, spelled_out: int, limit: int, further: int) -> None:
    """Counts are spelled out, and its own length is allowed besides."""
    length = len(f"{before}(ab){{0000}}")
    count = (limit + length - spelled_out) // 2 + further
    pattern = f"{before}(ab){{{count:04}}}"
    assert len(pattern) == length

    if not further:
        compile_pattern(pattern)
        return
    with pytest.raises(PatternError, match="places: lower them") as caught:
        compile_pattern(pattern)
    assert caught.value.code == "pattern-too-large"


def test_digits_of_a_count_in_a_regular_expression() -> None:
    """Zeros before it do not count."""
    compile_pattern(f"a{{000{'9' * limits.PATTERN_COUNT_DIGITS}}}")

    with pytest.raises(PatternError, match="the count is too large"):
        compile_pattern(f"a{{{'9' * (limits.PATTERN_COUNT_DIGITS + 1)}}}")


@pytest.mark.parametrize("further", [0, 1])
def test_files_of_a_schematron_schema(tmp_path: Path, further: int) -> None:
    (tmp_path / "part.sch").write_text(f"<pattern {SCH}/>", "utf-8")
    parts = '<include href="part.sch"/>' * (limits.SCHEMATRON_FILES + further)
    (tmp_path / "a.sch").write_text(f"<schema {SCH}>{parts}</schema>", "utf-8")

    check_refusal(lambda: rules_of(str(tmp_path / "a.sch")), further, "more than")


@pytest.mark.parametrize("further", [0, 1])
def test_files_with_rules_in_a_schema(tmp_path: Path, further: int) -> None:
    number = limits.SCHEMATRON_FILES - 1 + further
    for each in range(number):
        (tmp_path / f"f{each}.rng").write_text(f"<text {RNG}/>", "utf-8")
    parts = "".join(f'<externalRef href="f{each}.rng"/>' for each in range(number))
    (tmp_path / "a.rng").write_text(f'<element name="a" {RNG}><choice>{parts}</choice></element>', "utf-8")

    check_refusal(lambda: rules_of(str(tmp_path / "a.rng")), further, "more than")


def extending(number: int, times: int = 1) -> str:
    """Return abstract rules, each extending the next, and a rule that extends the first."""
    rules = ""
    for each in range(number - 1):
        inside = f'<extends rule="r{each + 1}"/>' * times
        rules += f'<rule abstract="true" id="r{each}">{inside}</rule>'
    last = f'<rule abstract="true" id="r{number - 1}"><assert test="true()">it</assert></rule>'
    return f'<pattern>{rules}{last}<rule context="a"><extends rule="r0"/></rule></pattern>'


@pytest.mark.parametrize("further", [0, 1])
def test_rules_that_extend_one_another(tmp_path: Path, further: int) -> None:
    inside = extending(limits.SCHEMATRON_DEPTH + further)
    (tmp_path / "a.sch").write_text(f"<schema {SCH}>{inside}</schema>", "utf-8")

    check_refusal(lambda: rules_of(str(tmp_path / "a.sch")), further, "deep")


@pytest.mark.parametrize("further", [0, 1])
def test_rules_that_are_extended_again_and_again(tmp_path: Path, further: int) -> None:
    times = '<extends rule="r"/>' * (limits.SCHEMATRON_EXTENSIONS + further)
    inside = f'<rule abstract="true" id="r"/><rule context="a">{times}</rule>'
    (tmp_path / "a.sch").write_text(f"<schema {SCH}><pattern>{inside}</pattern></schema>", "utf-8")

    check_refusal(lambda: rules_of(str(tmp_path / "a.sch")), further, "times in all")


def test_rules_that_extend_each_two_others_do_not_multiply(tmp_path: Path) -> None:
    (tmp_path / "a.sch").write_text(f"<schema {SCH}>{extending(60, times=2)}</schema>", "utf-8")

    with pytest.raises(SchemaError, match="times in all"):
        rules_of(str(tmp_path / "a.sch"))


@pytest.mark.parametrize("further", [0, 1])
def test_catalogues_that_name_one_another(tmp_path: Path, further: int) -> None:
    name = 'xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"'
    for number in range(limits.CATALOGUES + further):
        following = f'<nextCatalog catalog="c{number + 1}.xml"/>' * (number + 1 < limits.CATALOGUES + further)
        (tmp_path / f"c{number}.xml").write_text(f"<catalog {name}>{following}</catalog>", "utf-8")

    check_refusal(lambda: Catalogue([str(tmp_path / "c0.xml")]).find("http://example.org/"), further, "catalogues")


@pytest.fixture
def server() -> Iterator[str]:
    """Serve a schema of the size that its address tells, on this machine; a size of 0 takes its time."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            size = int(self.path.strip("/").partition(".")[0])
            if not size:
                done.wait(10)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"x" * size)

        def log_message(self, *_: object) -> None:
            return

    done = threading.Event()
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as serving:
        thread = threading.Thread(target=serving.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{serving.server_address[1]}"
        done.set()
        serving.shutdown()
        thread.join()


@pytest.mark.parametrize("further", [0, 1])
def test_bytes_of_a_schema_that_is_fetched(
    server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, further: int
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    address = f"{server}/{limits.FETCHED_BYTES + further}.rng"

    check_refusal(lambda: fetching.fetched(address), further, "is larger than")


def test_seconds_until_a_server_answers(server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr("tei.schema_choice.fetching.FETCHING_SECONDS", limits.FETCHING_SECONDS / 100)

    with pytest.raises(UsageError, match="timed out"):
        fetching.fetched(f"{server}/0.rng")


def test_characters_of_a_message_and_of_what_it_quotes() -> None:
    for limit, shown in ((limits.MESSAGE, said), (limits.QUOTED, excerpt)):
        assert shown("x" * limit) == "x" * limit
        assert len(shown("x" * (limit + 1))) == limit
        assert "…" in shown("x" * (limit + 1))


def said(message: str) -> str:
    """Return a message as the command line says it, without its place."""
    return complaint(UsageError(message))[1].removeprefix("tei: error: ")


def test_findings_whose_lines_are_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.xml").write_text(TEI.format('<date when="x">x</date>\n' * (limits.SHOWN_LINES + 1)), "utf-8")

    assert main(["validate", "-q", "--format", "jsonl", str(tmp_path / "a.xml")]) == 1
    assert capsys.readouterr().out.count("\n") == limits.SHOWN_LINES + 1


def check_refusal(work: object, further: int, words: str) -> None:
    """What is within a limit passes, and what is beyond is refused in these words."""
    assert callable(work)
    if not further:
        work()
        return
    with pytest.raises((SourceError, SchemaError, UsageError), match=words):
        work()
