"""tei cmif from the command line: files and folders in, one file out, notes on standard error."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tei.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path

LETTER = "Leeds, 4 July 1953\n\nDear Anna,\n\nthe books have come.\n\nYours,\n\nPeter\n"


@pytest.fixture(autouse=True)
def _in_a_folder_of_letters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "letter.txt").write_text(LETTER, "utf-8")
    (tmp_path / "letters").mkdir(exist_ok=True)
    assert main(["encode", "letter.txt", "-o", "letters/a.xml", "--no-validate"]) == 0


def test_a_folder_goes_to_one_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["cmif", "letters", "-o", "all.xml", "--base", "https://example.org/"]) == 0

    file = (tmp_path / "all.xml").read_text("utf-8")
    assert 'ref="https://example.org/a"' in file
    assert "<persName>Peter</persName>" in file
    assert "correspSearch asks for a publisher" in capsys.readouterr().err


def test_without_an_output_it_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["cmif", "letters/a.xml"]) == 0

    assert "<placeName>Leeds</placeName>" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["cmif", "no.xml"], 2, "no such file"),
        (["cmif", "letter.txt"], 1, ""),
        (["cmif", "letters/a.xml", "-o", "letters/a.xml"], 2, "the same file"),
        (["cmif", "."], 0, ""),
    ],
    ids=["missing", "no XML", "output is input", "a folder above"],
)
def test_what_can_not_be_done_is_said(
    arguments: list[str], code: int, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == code

    assert message in capsys.readouterr().err


def test_files_without_letters_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    play = '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text/></TEI>'
    (tmp_path / "play.xml").write_text(play, "utf-8")

    assert main(["cmif", "play.xml", "letters"]) == 0
    assert "play.xml: note: there is no correspDesc" in capsys.readouterr().err
    assert main(["cmif", "play.xml"]) == 1
