"""The n-th failure, n = 1, 2, 3 ...: whatever call fails, there is one plain line, and no half file."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tei.cli.main import main
from tei.validation import loaded
from tests.cli.failures import Failures, install

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LETTER = "Leeds, 4 July 1953\n\nDear Anna,\n\nthe books have come.\n\nYours,\n\nPeter\n"
OTHER = "MR. SMITH: What is the time?\n\nMS. JONES: It is late [laughs].\n"
GRAMMAR = '<grammar xmlns="http://relaxng.org/ns/structure/1.0"><include href="part.rng"/></grammar>'
PART = (
    '<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start>'
    '<element name="a"><text/></element></start></grammar>'
)
MOST_CALLS = 1000


def of_the_disk(call: str) -> OSError:
    """What is read is damaged, and what is written finds no room."""
    number = errno.EIO if call in {"open", "read", "stat", "lstat", "scandir", "listdir"} else errno.ENOSPC
    return OSError(number, os.strerror(number))


def of_memory(_call: str) -> MemoryError:
    return MemoryError()


COMMANDS = {
    "encode": ["encode", "letter.txt", "-o", "out.xml"],
    "encode over an older file": ["encode", "letter.txt", "-o", "old.xml", "--force"],
    "encode to standard output": ["encode", "letter.txt"],
    "encode a folder": ["encode", "in", "-d", "out"],
    "encode with a list of persons": ["encode", "letter.txt", "-o", "out.xml", "--people", "people.csv"],
    "validate": ["validate", "letter.xml"],
    "validate a folder": ["validate", "in.xml"],
    "validate against two files": ["validate", "--schema", "schema.rng", "a.xml"],
    "validate what has a fault": ["validate", "--schema", "schema.rng", "letter.xml"],
    "fix": ["validate", "--fix", "faulty.xml"],
    "text": ["text", "letter.xml"],
    "schema export": ["schema", "export", "tei-transcript", "-o", "out.rng"],
    "schema export in the other syntax": ["schema", "export", "schema.rng", "--syntax", "rnc", "-o", "out.rnc"],
    "schema add": ["schema", "add", "mine", "schema.rng"],
    "schema list": ["schema", "list"],
    "cmif": ["cmif", "letter.xml", "-o", "out.xml"],
    "cmif over an older file": ["cmif", "in.xml", "-o", "old.xml", "--force"],
}


@pytest.fixture(scope="module")
def letter(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return a letter as tei writes it; everything that is loaded once is loaded with it."""
    folder = tmp_path_factory.mktemp("letter")
    (folder / "letter.txt").write_text(LETTER, "utf-8")
    assert main(["encode", str(folder / "letter.txt"), "-o", str(folder / "letter.xml")]) == 0
    return (folder / "letter.xml").read_bytes()


def lay_out(folder: Path, letter: bytes) -> None:
    """Put into a folder what the commands work on; the settings are there so that leaving them out would show."""
    (folder / "tei.toml").write_text('publisher = "Example Archive"\nseries = "Letters"\n', "utf-8")
    (folder / "in" / "below").mkdir(parents=True)
    (folder / "in.xml").mkdir()
    (folder / "letter.txt").write_text(LETTER, "utf-8")
    (folder / "in" / "a.txt").write_text(LETTER, "utf-8")
    (folder / "in" / "below" / "b.txt").write_text(OTHER, "utf-8")
    for name in ("letter.xml", "in.xml/a.xml", "in.xml/b.xml"):
        (folder / name).write_bytes(letter)
    (folder / "faulty.xml").write_bytes(letter.replace(b"<p>", b"<P>").replace(b"</p>", b"</P>"))
    (folder / "old.xml").write_text("<old/>", "utf-8")
    (folder / "people.csv").write_text("name,id\nPeter,peter\n", "utf-8")
    (folder / "a.xml").write_text("<a>words</a>", "utf-8")
    (folder / "schema.rng").write_text(GRAMMAR, "utf-8")
    (folder / "part.rng").write_text(PART, "utf-8")


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("error", [of_the_disk, of_memory])
@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_whatever_call_fails_nothing_is_half_done(
    command: list[str],
    error: Callable[[str], BaseException],
    letter: bytes,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    usual = attempt(command, letter, tmp_path / "0", Failures(0, error), monkeypatch, capfd)
    for number in range(1, MOST_CALLS):
        failures = Failures(number, error)
        got = attempt(command, letter, tmp_path / str(number), failures, monkeypatch, capfd)
        if not failures.failed:
            assert got._replace(files=without_cache(got.files)) == usual._replace(files=without_cache(usual.files))
            return
        check(got, usual, f"{failures.failed} {number}")
    pytest.fail("it makes more calls than can be tried")


class Outcome(NamedTuple):
    """What came of a command: its exit code, what it said, and the files before and afterwards."""

    code: int
    out: str
    err: str
    before: dict[str, bytes]
    files: dict[str, bytes]


def attempt(
    command: list[str],
    letter: bytes,
    folder: Path,
    failures: Failures,
    patch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> Outcome:
    """Run a command in a fresh folder; one of its calls fails, if any."""
    folder.mkdir()
    lay_out(folder, letter)
    before = files(folder)
    capfd.readouterr()
    with patch.context() as inside:
        inside.chdir(folder)
        inside.setenv("XDG_DATA_HOME", str(folder / "data"))
        inside.setenv("XDG_CACHE_HOME", str(folder / "cache"))
        inside.setattr("tei.relaxng.cache.LEAST_SIZE", 1)
        loaded.cache_clear()
        install(inside, failures)
        code = main(command)
    said = capfd.readouterr()
    return Outcome(
        code, said.out.replace(str(folder), ""), said.err.replace(str(folder), ""), before, files(folder)
    )


def check(got: Outcome, usual: Outcome, where: str) -> None:
    """What says it is done has done all, or warns; what is not done says so in a line, and harms no file."""
    assert "Traceback" not in got.err, where
    assert "a fault of tei itself" not in got.err, f"{where}: {got.err}"
    if got.code == usual.code:
        assert without_cache(got.files) == without_cache(usual.files), where
        assert essence(got.out) == essence(usual.out) or ": warning: " in got.out, where
        return
    assert got.code in {1, 2}, where
    assert ": error: " in got.err, f"{where}: {got.err}"
    for name, content in got.files.items():
        if name.startswith("cache/tei/encoded/"):
            continue  # a line for each transcript that is done: it may have fewer
        assert content in {got.before.get(name), usual.files.get(name)}, f"{name} at {where}"
    assert got.before.keys() <= got.files.keys(), where


def essence(out: str) -> list[str]:
    """Leave out the lines of the document that are shown below a finding: it is complete without them."""
    return [line for line in out.splitlines() if " | " not in line[:10]]


def without_cache(found: dict[str, bytes]) -> dict[str, bytes]:
    """What is kept from one run to the next may be missing: it is made anew."""
    return {name: content for name, content in found.items() if not name.startswith("cache/")}


@pytest.mark.parametrize(
    ("command", "closed", "code"),
    [
        ("encode letter.txt", ">/dev/full", 2),
        ("validate -q faulty.xml", ">/dev/full", 2),
        ("text letter.xml", ">/dev/full", 2),
        ("encode missing.txt", "2>/dev/full", 2),
        ("encode missing.txt", "2>&-", 2),
        ("encode letter.txt -o out.xml", ">&- 2>&- <&-", 0),
        ("encode -", "<&-", 1),
    ],
)
def test_streams_that_are_full_or_closed(
    command: str, closed: str, code: int, letter: bytes, tmp_path: Path
) -> None:
    lay_out(tmp_path, letter)

    done = subprocess.run(
        ["/bin/sh", "-c", f'"{sys.executable}" -m tei {command} {closed}'],
        check=False,
        capture_output=True,
        encoding="utf-8",
        cwd=tmp_path,
    )

    assert done.returncode == code
    assert not done.stdout
    assert done.stderr.count("\n") == int(code > 0 and "2>" not in closed)
    assert "Traceback" not in done.stderr
