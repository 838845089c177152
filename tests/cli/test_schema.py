"""tei schema: schemas kept, listed, removed, written out; found by name, address, catalogue, on the web."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tei.cli.main import main
from tei.relaxng.schema import Schema

if TYPE_CHECKING:
    from collections.abc import Iterator

RNG = 'xmlns="http://relaxng.org/ns/structure/1.0"'
INCLUDED = f'<grammar {RNG}><define name="p"><element name="p"><text/></element></define></grammar>'
MAIN = (
    f'<grammar {RNG}><include href="parts/p.rng"/>'
    '<start><element name="note"><ref name="p"/></element></start></grammar>'
)
ADDRESS = "https://example.org/schemas/notes.rng"


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("XML_CATALOG_FILES", raising=False)
    Path("parts").mkdir()
    Path("parts/p.rng").write_text(INCLUDED, "utf-8")
    Path("notes.rng").write_text(MAIN, "utf-8")
    Path("rules.sch").write_text("<schema/>", "utf-8")
    Path("note.xml").write_text(f'<?xml-model href="{ADDRESS}"?>\n<note><p>a</p></note>', "utf-8")


def listed(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Return the names that tei schema list has."""
    capsys.readouterr()
    assert main(["schema", "list"]) == 0
    return [line.split()[0] for line in capsys.readouterr().out.splitlines()]


def test_a_schema_is_kept_with_what_it_includes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "add", "notes", "notes.rng", "--address", ADDRESS]) == 0
    assert "notes.rng is kept as notes with 1 files that it includes" in capsys.readouterr().err
    assert listed(capsys) == ["tei-transcript", "notes"]
    Path("notes.rng").unlink()

    assert main(["validate", "note.xml", "--schema", "notes"]) == 0
    assert main(["validate", "note.xml"]) == 0
    assert "named by the document" in capsys.readouterr().err

    assert main(["schema", "remove", "notes"]) == 0
    assert listed(capsys) == ["tei-transcript"]
    assert main(["schema", "remove", "notes"]) == 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["add", "../notes", "notes.rng"], "can't be the name of a schema"),
        (["add", "notes", "note.xml"], "this is no RELAX NG schema"),
        (["add", "notes", "none.rng"], "there is no such file"),
        (["export", "notes"], "there is no schema notes"),
        (["export", "notes"], "for a folder, write notes/"),
        (["export"], "nothing is named"),
        (["export", "parts", "--syntax", "rnc"], "leave --syntax and -o out"),
        (["export", "rules.sch", "-d", "out"], "holds rules and no elements"),
        (["doc", "--schema", "none.rng"], "there is no schema none.rng"),
        (["doc", "p", "persname"], "has no element “persname”: did you mean persName?"),
        (["doc", ""], "has no element “”: tei schema doc lists those there are"),
        (["doc", "elephant"], "has no element “elephant”: tei schema doc lists those there are"),
        (["add", "tei-transcript", "notes.rng"], "is the name of a schema that comes with tei: choose another"),
        (["remove", "notes"], "no schema is kept under the name notes"),
    ],
)
def test_what_can_not_be_done_is_said(capsys: pytest.CaptureFixture[str], arguments: list[str], said: str) -> None:
    assert main(["schema", *arguments]) == 2
    assert said in capsys.readouterr().err


def test_a_name_is_taken_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "add", "notes", "notes.rng"]) == 0
    assert main(["schema", "add", "notes", "notes.rng"]) == 1
    assert "remove it first (tei schema remove notes)" in capsys.readouterr().err


def test_a_schema_is_written_out_in_either_syntax(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "export", "tei-transcript", "-o", "a.rng"]) == 0
    assert main(["schema", "export", "a.rng", "--syntax", "rnc", "-o", "a.rnc"]) == 0
    capsys.readouterr()
    assert main(["schema", "export", "a.rnc", "--syntax", "rng"]) == 0

    assert capsys.readouterr().out.lstrip().startswith("<?xml")
    assert Schema.load("a.rnc").vocabulary.names()


def test_a_file_that_is_there_is_replaced_by_force(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.rng").write_text("mine", "utf-8")
    assert main(["schema", "export", "tei-transcript", "-o", "a.rng"]) == 1
    assert "--force replaces it" in capsys.readouterr().err
    assert main(["schema", "export", "tei-transcript", "-o", "a.rng", "--force"]) == 0


@pytest.mark.parametrize("arguments", [["edition/"], ["parts"], ["tei-transcript", "-d", "edition"]])
def test_into_a_folder_a_schema_is_written_with_its_reference(
    capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert main(["schema", "export", *arguments]) == 0
    assert "840 files are in" in capsys.readouterr().err
    folder = Path(arguments[-1])
    assert (folder / "tei-transcript.rnc").is_file()
    assert (folder / "reference" / "elements" / "sp.html").is_file()


def test_a_folder_that_is_called_as_a_schema_does_not_hide_it(capsys: pytest.CaptureFixture[str]) -> None:
    Path("tei-transcript").mkdir()
    assert main(["schema", "export", "tei-transcript"]) == 0
    assert "<grammar" in capsys.readouterr().out


def test_elements_are_explained_and_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "doc"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 418
    assert main(["schema", "doc", "sp", "u"]) == 0
    assert "<u>  An utterance" in capsys.readouterr().out
    assert main(["schema", "doc", "sp", "--format", "markdown"]) == 0
    assert capsys.readouterr().out.startswith("# `<sp>`")
    assert main(["schema", "doc", "--format", "html"]) == 0
    assert capsys.readouterr().out.startswith("<!DOCTYPE html>")


def test_elements_are_those_of_the_schema_named_or_of_the_project(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["schema", "doc", "--schema", "notes.rng"]) == 0
    assert capsys.readouterr().out.split() == ["note", "p"]
    Path("tei.toml").write_text('schema = "notes.rng"', "utf-8")
    assert main(["schema", "doc"]) == 0
    assert capsys.readouterr().out.split() == ["note", "p"]


CATALOGUES = {
    "uri": '<uri name="{address}" uri="notes.rng"/>',
    "system": '<system systemId="{address}" uri="notes.rng"/>',
    "rewrite": '<rewriteURI uriStartString="https://example.org/schemas/" rewritePrefix=""/>',
    "suffix": '<uriSuffix uriSuffix="/notes.rng" uri="notes.rng"/>',
    "group": '<group xml:base="parts/"><uri xml:base="../" name="{address}" uri="notes.rng"/></group>',
    "delegate": '<delegateURI uriStartString="https://example.org/" catalog="other.xml"/>',
    "next": '<nextCatalog catalog="other.xml"/><nextCatalog catalog="catalog.xml"/>',
}


@pytest.mark.parametrize("entry", CATALOGUES.values(), ids=CATALOGUES)
def test_a_catalogue_tells_where_a_schema_is(capsys: pytest.CaptureFixture[str], entry: str) -> None:
    frame = '<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">{}</catalog>'
    Path("catalog.xml").write_text(frame.format(entry.format(address=ADDRESS)), "utf-8")
    Path("other.xml").write_text(frame.format(CATALOGUES["uri"].format(address=ADDRESS)), "utf-8")

    assert main(["validate", "note.xml", "--catalog", "catalog.xml"]) == 0
    assert "notes.rng, named by the document" in capsys.readouterr().err


def test_a_catalogue_that_is_none_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    Path("catalog.xml").write_text("<catalog>", "utf-8")

    assert main(["validate", "note.xml", "--catalog", "catalog.xml"]) == 2
    assert "catalog.xml:1:" in capsys.readouterr().err


@contextmanager
def served(content: bytes) -> Iterator[tuple[str, list[str]]]:
    """Serve one content on the loopback address; yield its address and the paths that were asked for."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200 if self.path.endswith(".rng") else 404)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", asked
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_schema_is_fetched_once_and_only_if_that_is_allowed(capsys: pytest.CaptureFixture[str]) -> None:
    flat = f'<element {RNG} name="note"><element name="p"><text/></element></element>'
    with served(flat.encode()) as (address, asked):
        Path("note.xml").write_text(f'<?xml-model href="{address}/notes.rng"?>\n<note><p>a</p></note>', "utf-8")

        assert main(["validate", "note.xml"]) == 1
        assert asked == []
        assert main(["validate", "note.xml", "--fetch"]) == 0
        assert asked == ["/notes.rng"]
        assert main(["validate", "note.xml", "--fetch"]) == 0
        assert main(["validate", "note.xml"]) == 0
        assert asked == ["/notes.rng"]

    capsys.readouterr()
    name = next(name for name in listed(capsys) if name.startswith("notes-"))
    assert main(["schema", "remove", name]) == 0


def test_what_can_not_be_fetched_is_said_in_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    with served(b"") as (address, _):
        assert main(["validate", "note.xml", "--fetch", "--schema", f"{address}/none"]) == 2

    error = capsys.readouterr().err
    assert "can't be fetched" in error
    assert "404" in error


def test_explain_knows_a_code_and_those_like_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "dangling-pointer"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("dangling-pointer (error)\n")
    assert "Wrong:" in out
    assert "Right:" in out

    assert main(["explain", "schematron:my-rule"]) == 0
    assert main(["explain", "danglingpointer"]) == 2
    assert "did you mean dangling-pointer?" in capsys.readouterr().err
    assert main(["explain"]) == 0
    assert main(["explain", "--all"]) == 0
    assert "\n## dangling-pointer\n" in capsys.readouterr().out
