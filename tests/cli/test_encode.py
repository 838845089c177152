"""tei encode from the command line: what goes where, what is refused, and with which exit code."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tei.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path

LETTER = "Leeds, 4 July 1953\n\nDear Anna,\n\nthe books have come.\n\nYours,\n\nPeter\n"


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "letter.txt").write_text(LETTER, "utf-8")


def test_one_transcript_goes_to_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["encode", "letter.txt"]) == 0

    assert "<p>the books have come.</p>" in capsys.readouterr().out


def test_a_hyphen_is_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["encode", "letter.txt", "-o", "-"]) == 0

    assert "<p>the books have come.</p>" in capsys.readouterr().out
    assert os.listdir() == ["letter.txt"]


@pytest.mark.parametrize(
    ("transcript", "line"),
    [
        (b"caf\xe9\n", "-:1: error: byte 0xe9 can't be read as utf-8"),
        (b"Leeds, 31 February 1952\n\nWell.\n", "-:1:8: warning: 31 February 1952 is no day of the calendar"),
    ],
)
def test_what_is_wrong_in_standard_input_is_told_of_a_hyphen(transcript: bytes, line: str) -> None:
    command = [sys.executable, "-m", "tei", "encode", "-"]
    done = subprocess.run(command, input=transcript, capture_output=True, check=False)

    assert done.stderr.decode().startswith(line)


def test_options_may_stand_between_files() -> None:
    assert main(["encode", "letter.txt", "-d", "out", "letter.txt.txt"]) == 2
    assert os.listdir("out") == ["letter.xml"]


def test_or_to_a_file(tmp_path: Path) -> None:
    assert main(["encode", "letter.txt", "-o", "letter.xml"]) == 0

    assert (tmp_path / "letter.xml").read_text("utf-8").startswith('<?xml version="1.0" encoding="UTF-8"?>')
    assert sorted(os.listdir()) == ["letter.txt", "letter.xml"]


def test_a_folder_goes_to_a_folder_with_what_lies_below(tmp_path: Path) -> None:
    (tmp_path / "in" / "1953").mkdir(parents=True)
    (tmp_path / "in" / "a.txt").write_text(LETTER, "utf-8")
    (tmp_path / "in" / "1953" / "b.txt").write_text(LETTER, "utf-8")

    assert main(["encode", "in", "-d", "out"]) == 0

    assert sorted(str(p.relative_to(tmp_path / "out")) for p in (tmp_path / "out").rglob("*.xml")) == [
        "1953/b.xml",
        "a.xml",
    ]


def test_standard_input_is_a_hyphen() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tei", "encode", "-"], input=LETTER.encode(), capture_output=True, check=True
    )

    assert b"<p>the books have come.</p>" in done.stdout


def test_an_output_that_holds_the_same_is_left_alone(tmp_path: Path) -> None:
    main(["encode", "letter.txt", "-o", "letter.xml"])
    before = (tmp_path / "letter.xml").stat().st_mtime_ns

    assert main(["encode", "letter.txt", "-o", "letter.xml"]) == 0
    assert (tmp_path / "letter.xml").stat().st_mtime_ns == before


def test_an_output_that_holds_something_else_is_replaced_only_by_force(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "letter.xml").write_text("<mine/>")

    assert main(["encode", "letter.txt", "-o", "letter.xml"]) == 1
    assert (tmp_path / "letter.xml").read_text() == "<mine/>"
    assert capsys.readouterr().err == (
        "letter.xml: error: the file is there already and holds something else: --force replaces it [exists]\n"
    )
    assert main(["encode", "letter.txt", "-o", "letter.xml", "--force"]) == 0
    assert "<TEI" in (tmp_path / "letter.xml").read_text("utf-8")


@pytest.mark.parametrize(
    ("content", "arguments", "code", "message"),
    [
        (b"", ["bad.txt"], 1, "bad.txt:1: error: there is no text in the file [empty]"),
        (b" \n\t\n", ["bad.txt"], 1, "bad.txt:1: error: there is no text in the file [empty]"),
        (b"\x89PNG\r\n\x1a\n\0\0", ["bad.txt"], 1, "bad.txt: error: the file is a picture, not a text [not-text]"),
        (
            b"one\ncaf\xe9",
            ["bad.txt"],
            1,
            "bad.txt:2: error: byte 0xe9 can't be read as utf-8: name the file's encoding, for example",
        ),
        (None, ["bad.txt"], 2, "bad.txt: error: there is no such file [unreadable]"),
        (None, ["empty"], 2, "empty: error: there are no transcripts (*.txt, *.text, *.srt, *.vtt) in"),
        (
            None,
            ["letter.txt", "-o", "letter.txt"],
            2,
            "letter.txt: error: input and output are the same file: name another output",
        ),
        (
            None,
            ["letter.txt", "-o", "no/such/letter.xml"],
            2,
            "no/such/letter.xml: error: the file can't be written: No such file or directory [unwritable]",
        ),
        (None, ["letter.txt", "-o", "empty"], 2, "empty: error: the target is a folder: name a file [unwritable]"),
        (
            None,
            ["letter.txt", "-o", "/dev/full"],
            2,
            "/dev/full: error: the target is a device: name a file [unwritable]",
        ),
        (
            None,
            ["letter.txt", "--genre", "poem"],
            2,
            "tei: error: there is no genre 'poem': --genre is one of",
        ),
        (
            None,
            ["letter.txt", "empty/../letter.txt"],
            2,
            "tei: error: 2 transcripts, but no folder to write to: name one with -d",
        ),
        (
            None,
            ["letter.txt", "empty/../letter.txt", "-d", "out"],
            2,
            "empty/../letter.txt: error: would be written to out/letter.xml, as would letter.txt: rename one",
        ),
    ],
)
def test_bad_input_gets_one_clear_line_and_leaves_nothing(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    content: bytes | None,
    arguments: list[str],
    code: int,
    message: str,
) -> None:
    (tmp_path / "empty").mkdir()
    if content is not None:
        (tmp_path / "bad.txt").write_bytes(content)
    before = sorted(tmp_path.rglob("*"))
    with_target = arguments if {"-o", "-d"} & set(arguments) or len(arguments) > 1 else [*arguments, "-o", "o.xml"]

    assert main(["encode", *with_target]) == code
    output = capsys.readouterr()
    assert output.err.startswith(message)
    assert output.err.count("\n") == 1
    assert output.out == ""
    assert sorted(tmp_path.rglob("*")) == before


def test_a_bad_file_does_not_stop_the_others(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name, content in {"a.txt": LETTER, "b.txt": "", "c.txt": LETTER}.items():
        (folder / name).write_text(content, "utf-8")

    assert main(["encode", "in", "-d", "out"]) == 1
    assert sorted(os.listdir("out")) == ["a.xml", "c.xml"]
    assert "in/b.txt:1: error: there is no text in the file" in capsys.readouterr().err


def test_a_control_character_is_replaced_and_said(capsys: pytest.CaptureFixture[str]) -> None:
    with open("odd.txt", "w", encoding="utf-8") as file:
        file.write("A word\nand a\x1b[31m red one, and more of them.\n")

    assert main(["encode", "odd.txt"]) == 0
    output = capsys.readouterr()
    assert "and a\ufffd[31m red one" in output.out
    assert output.err.startswith("odd.txt:2:6: warning: the character U+001B can't stand in XML")


def test_warnings_count_where_they_are_told_to() -> None:
    with open("odd.txt", "w", encoding="utf-8") as file:
        file.write("A word\nand a\x1b[31m red one, and more of them.\n")

    assert main(["encode", "odd.txt", "-o", "odd.xml", "--strict"]) == 1


def test_a_reader_who_leaves_early_is_no_error() -> None:
    with open("long.txt", "w", encoding="utf-8") as file:
        file.write("A sentence that is repeated. " * 50_000)
    command = f"{sys.executable} -m tei encode long.txt | head -c 100 > /dev/null; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)

    assert done.stderr == ""
    assert done.returncode == 2


def test_explain_lists_what_was_recognised(capsys: pytest.CaptureFixture[str]) -> None:
    with open("pages.txt", "w", encoding="utf-8") as file:
        file.write("The first page.\n\fThe second page.\n")

    assert main(["encode", "pages.txt", "--explain"]) == 0
    assert "2:1: page-break “” - page_breaks: a form feed" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments", [["encode"], ["encode", "a", "--no-such"], [], ["no-such"], ["encode", "\x1b"]]
)
def test_a_call_that_means_nothing_is_one_line(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    code: object
    try:
        code = main(arguments)
    except SystemExit as left:
        code = left.code

    assert code == 2
    message = capsys.readouterr().err
    assert message.count("\n") == 1
    assert "\x1b" not in message


def test_the_documents_of_a_file_go_to_files_of_their_own(tmp_path: Path) -> None:
    text = "The books have come, and everybody in the house was glad to see them after so long a time."
    letters = f"Mr. A to Mr. B\n\nLeeds, 4 July 1953\n\n{text}\n\nMr. B to Mr. A\n\nYork, 9 July 1953\n\n{text}\n"
    (tmp_path / "letters.txt").write_text(letters, "utf-8")

    assert main(["encode", "letters.txt", "letter.txt", "-d", "out", "--split"]) == 0
    assert sorted(os.listdir("out")) == ["letter.xml", "letters-1.xml", "letters-2.xml"]
    assert "York" in (tmp_path / "out" / "letters-2.xml").read_text("utf-8")


def test_subtitles_in_a_folder_are_transcripts(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "pilot.srt").write_text("1\n00:00:01,200 --> 00:00:03,900\nCan you hear me?\n", "utf-8")
    assert main(["encode", str(tmp_path / "in"), "-d", str(tmp_path / "out")]) == 0
    assert "Can you hear me?" in (tmp_path / "out" / "pilot.xml").read_text("utf-8")


def test_parts_need_a_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["encode", "letter.txt", "--split"]) == 2

    assert "name one with -d" in capsys.readouterr().err


RELAX_NG = 'type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"'
RULES = 'type="application/xml" schematypens="http://purl.oclc.org/dsdl/schematron"'
ADDRESS = "https://example.org/letters/tei-transcript.rng"


@pytest.mark.parametrize(
    ("arguments", "settings", "address"),
    [
        ([], "", "tei-transcript.rng"),
        (["--schema-href", ADDRESS], "", ADDRESS),
        ([], f'schema-href = "{ADDRESS}"', ADDRESS),
        (["--schema-href", "own.rng"], f'schema-href = "{ADDRESS}"', "own.rng"),
    ],
)
def test_a_file_names_its_schema_and_the_rules_in_it(
    arguments: list[str], settings: str, address: str, tmp_path: Path
) -> None:
    (tmp_path / "tei.toml").write_text(settings, "utf-8")
    assert main(["encode", "letter.txt", "-o", "letter.xml", *arguments]) == 0

    assert (tmp_path / "letter.xml").read_text("utf-8").splitlines()[1:3] == [
        f'<?xml-model href="{address}" {RELAX_NG}?>',
        f'<?xml-model href="{address}" {RULES}?>',
    ]


def test_what_is_no_address_is_said_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "b.txt").write_text(LETTER, "utf-8")
    assert main(["encode", ".", "-d", "out", "--schema-href", "two words"]) == 2

    assert capsys.readouterr().err.count("is no address of a schema") == 1
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--lang", "foo bar"], "tei: error: --lang: “foo bar” is no language"),
        (["--lang", "english"], "write en"),
        (["--lang", "de_AT"], "write a tag such as en, grc or de-AT"),
        (["--date", "1999-13-01"], "tei: error: --date: “1999-13-01” is no date: write YYYY-MM-DD"),
        (["--date", "12 May 1952"], "is no date: write YYYY-MM-DD"),
        (["--jobs", "0"], "write the number of processors, 1 or more"),
        (["--lines", "letter.txt"], "letter.txt: error: is named twice"),
    ],
)
def test_what_is_said_of_transcripts_is_looked_at_first(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["encode", "letter.txt", "-d", "out", *arguments]) == 2

    assert said in capsys.readouterr().err
    assert os.listdir() == ["letter.txt"]


def test_languages_with_scripts_and_regions_are_languages(capsys: pytest.CaptureFixture[str]) -> None:
    for tag in ("grc", "ru-Latn", "de-AT", "x-mine", "sr-Cyrl-RS"):
        assert main(["encode", "letter.txt", "--lang", tag]) == 0
        assert f'ident="{tag}"' in capsys.readouterr().out


def test_the_settings_are_those_above_the_transcripts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder, publisher in (("edition", "Above"), ("elsewhere", "Here")):
        (tmp_path / folder / "letters").mkdir(parents=True)
        (tmp_path / folder / "tei.toml").write_text(f'publisher = "{publisher}"\n', "utf-8")
    (tmp_path / "edition" / "letters" / "a.txt").write_text(LETTER, "utf-8")
    monkeypatch.chdir("elsewhere")

    assert main(["encode", "../edition/letters"]) == 0
    assert "<publisher>Above</publisher>" in capsys.readouterr().out
    assert main(["encode", "../letter.txt"]) == 0
    assert "<publisher>Here</publisher>" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (
            "publisher = Example",
            "tei.toml:1:13: error: the settings are no TOML: invalid value: words stand in quot",
        ),
        (
            'place = "A"\nplace = "B"\n',
            "tei.toml:2:12: error: the settings are no TOML: cannot overwrite a value: it st",
        ),
        ('place = "A', "the settings are no TOML"),
        ('place = "Caf\udce9"', "the settings are not in UTF-8: save the file as UTF-8"),
        ('licence-url = "a b"', "licence-url is no address: it may hold no spaces"),
        ('language = "engl"', "language: “engl” is no language"),
    ],
)
def test_a_slip_in_the_settings_is_told_with_its_place(
    settings: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "tei.toml").write_bytes(settings.encode("utf-8", "surrogateescape"))

    assert main(["encode", "letter.txt"]) == 2
    assert said in capsys.readouterr().err


def test_settings_may_begin_with_a_mark_of_utf_8(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "tei.toml").write_bytes(b'\xef\xbb\xbfpublisher = "Caf\xc3\xa9"\r\n')

    assert main(["encode", "letter.txt"]) == 0
    assert "<publisher>Café</publisher>" in capsys.readouterr().out


@pytest.mark.parametrize("genre", ["press-conference", "Press_Conference"])
def test_a_genre_is_written_as_one_likes(genre: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["encode", "letter.txt", "--genre", genre]) == 0
    assert '<term type="genre">press_conference</term>' in capsys.readouterr().out


def test_text_of_an_ill_formed_file_is_no_text_but_its_fault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "letter.xml").write_text("<TEI><text>Some <hi>words.</text></TEI>", "utf-8")

    assert main(["text", "letter.xml"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("letter.xml:1:27: error: </text> does not close <hi>")
