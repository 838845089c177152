"""A run over a folder that was interrupted goes on where it stopped; what is not sure to be done is done again."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tei.cli.main import main

MINUTES = "Minutes\n\nMR. SMITH: What is the time, please?\n\nMS. JONES: Received on 31 February 1953.\n\n"
NUMBER = 60


@pytest.fixture(autouse=True)
def _folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "in").mkdir()
    for number in range(NUMBER):
        (tmp_path / "in" / f"m{number:02}.txt").write_text(MINUTES * (1 + number % 7) + f"No. {number}\n", "utf-8")


def encoded(capfd: pytest.CaptureFixture[str], *options: str) -> tuple[int, int, list[str]]:
    """Encode the folder; return the exit code, how many files had been done before, and what was said besides."""
    capfd.readouterr()
    code = main(["encode", "in", "-d", "out", *options])
    *said, summary = capfd.readouterr().err.splitlines()
    found = re.search(r"(\d+) had been done before", summary)
    return code, int(found[1]) if found else 0, said


def outputs() -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in Path("out").iterdir()}


def test_a_second_run_does_nothing_and_says_the_same(capfd: pytest.CaptureFixture[str]) -> None:
    first = encoded(capfd)
    whole = outputs()

    assert first[:2] == (0, 0)
    assert any("31 February" in line or "warning" in line for line in first[2])
    assert encoded(capfd) == (0, NUMBER, first[2])
    assert encoded(capfd, "--force", "--jobs", "2") == (0, NUMBER, first[2])
    assert outputs() == whole


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("signals", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_a_run_that_was_killed_is_gone_on_with(
    signals: signal.Signals, jobs: str, capfd: pytest.CaptureFixture[str]
) -> None:
    code, _, said = encoded(capfd)
    whole = outputs()
    for path in Path("out").iterdir():
        path.unlink()
    for path in Path("cache/tei/encoded").iterdir():
        path.unlink()
    signal.signal(signal.SIGINT, signal.default_int_handler)  # it may be ignored here, and is handed down
    running = subprocess.Popen(
        [sys.executable, "-m", "tei", "encode", "in", "-d", "out", "--jobs", jobs],
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    while running.poll() is None and len(list(Path("out").glob("m*.xml"))) < NUMBER // 3:
        time.sleep(0.005)
    os.killpg(running.pid, signals)
    ended = running.wait()
    assert ended == {signal.SIGKILL: -9, signal.SIGINT: 130, signal.SIGTERM: 143}[signals]
    done = list(Path("out").glob("m*.xml"))
    assert NUMBER // 3 <= len(done) < NUMBER, "it was not interrupted in the middle"

    again = encoded(capfd, "--jobs", jobs)

    assert (again[0], again[2]) == (code, said)
    assert again[1] >= NUMBER // 3 - 10  # those that were given out, but not yet noted, are done again
    assert outputs() == whole


def test_what_has_changed_is_done_again(capfd: pytest.CaptureFixture[str]) -> None:
    encoded(capfd)
    Path("in/m00.txt").write_text("Something else.\n", "utf-8")
    Path("out/m01.xml").unlink()

    code, before, said = encoded(capfd)

    assert (code, before) == (1, NUMBER - 2)
    assert [line for line in said if "[exists]" in line] == [
        "out/m00.xml: error: the file is there already and holds something else: --force replaces it [exists]"
    ]
    assert Path("out/m01.xml").exists()


def test_what_an_editor_has_changed_is_left_and_said(capfd: pytest.CaptureFixture[str]) -> None:
    encoded(capfd)
    Path("out/m05.xml").write_text("<mine/>", "utf-8")

    code, before, said = encoded(capfd)

    assert (code, before) == (1, NUMBER - 1)
    assert any(line.startswith("out/m05.xml: error: ") for line in said)
    assert Path("out/m05.xml").read_text("utf-8") == "<mine/>"


@pytest.mark.parametrize(
    "options", [["--lines"], ["--genre", "letter"], ["--people", "people.csv"], ["--as", "u"]]
)
def test_other_options_do_all_anew(options: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    Path("people.csv").write_text("name,id\nJones,jones\n", "utf-8")
    encoded(capfd)

    assert encoded(capfd, "--force", *options)[1] == 0
    assert encoded(capfd, "--force", *options)[1] == NUMBER


def damaged(record: Path) -> None:
    lines = record.read_bytes().splitlines(keepends=True)
    junk = [b"\n", b"\xff\n", b"[1, 2]\n", b'["a", "b", "c", [5]]\n', b"[" * 100_000 + b"\n", lines[0][:-9]]
    record.write_bytes(b"".join(junk))


def open_to_all(record: Path) -> None:
    record.parent.chmod(0o777)


def a_link(record: Path) -> None:
    record.parent.rename(record.parent.with_name("elsewhere"))
    record.parent.symlink_to(record.parent.with_name("elsewhere"))


def a_folder(record: Path) -> None:
    record.unlink()
    record.mkdir()


def of_another(record: Path) -> None:
    if os.getuid():
        pytest.skip("only the superuser can give a folder away")
    os.chown(record.parent, 65534, 65534)


@pytest.mark.parametrize("harm", [damaged, open_to_all, a_link, a_folder, of_another])
def test_a_record_that_can_not_be_trusted_counts_as_none(harm: object, capfd: pytest.CaptureFixture[str]) -> None:
    first = encoded(capfd)
    whole = outputs()
    (record,) = Path("cache/tei/encoded").iterdir()
    assert callable(harm)
    harm(record)

    assert encoded(capfd) == (first[0], 0, first[2])
    assert outputs() == whole


def test_nothing_lies_beside_the_edition(capfd: pytest.CaptureFixture[str]) -> None:
    encoded(capfd)

    assert sorted(os.listdir("out")) == [f"m{number:02}.xml" for number in range(NUMBER)]
