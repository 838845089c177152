"""The commands where the system lacks what only POSIX systems have: locks on files, users by number."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.test_samples import ROOT

if TYPE_CHECKING:
    from pathlib import Path

SAMPLES = ROOT / "samples"
WITHOUT = """
import os, sys
sys.modules["fcntl"] = None
for name in ("O_NOFOLLOW", "O_CLOEXEC", "getuid", "geteuid"):
    delattr(os, name)
from tei.cli.main import run
run()
"""


def tei(home: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a command so; what it keeps goes below a folder."""
    command = [sys.executable, "-c", WITHOUT, *map(str, arguments)]
    environment = {**os.environ, "LOCALAPPDATA": str(home)}
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)


def transcript() -> Path:
    return min((SAMPLES / "letter").glob("*.txt"))


def test_a_file_is_written_whole_and_again_is_left_as_it_is(tmp_path: Path) -> None:
    output = tmp_path / "letter.xml"
    for _ in range(2):
        assert tei(tmp_path, "encode", transcript(), "-o", output).returncode == 0
        assert output.read_bytes() == transcript().with_suffix(".xml").read_bytes()
    assert [path.name for path in tmp_path.glob(".*")] == []


def test_another_content_is_replaced_by_force_alone(tmp_path: Path) -> None:
    output = tmp_path / "letter.xml"
    output.write_text("mine", "utf-8")
    refused = tei(tmp_path, "encode", transcript(), "-o", output)
    assert refused.returncode == 1
    assert "--force" in refused.stderr
    assert output.read_text("utf-8") == "mine"
    assert tei(tmp_path, "encode", transcript(), "-o", output, "--force").returncode == 0
    assert output.read_bytes() == transcript().with_suffix(".xml").read_bytes()


def test_what_a_killed_process_left_is_written_over(tmp_path: Path) -> None:
    output = tmp_path / "letter.xml"
    (tmp_path / ".letter.xml.tmp").write_text("half", "utf-8")
    assert tei(tmp_path, "encode", transcript(), "-o", output).returncode == 0
    assert [path.name for path in tmp_path.glob(".*")] == []


def test_folders_are_encoded_by_several_processes(tmp_path: Path) -> None:
    written = tmp_path / "written"
    done = tei(tmp_path, "encode", SAMPLES, "-d", written, "--jobs", "2")
    assert done.returncode == 0, done.stderr
    again = tei(tmp_path, "encode", SAMPLES, "-d", written, "--jobs", "2")
    assert "had been done before" in again.stderr


def test_a_compiled_schema_is_kept(tmp_path: Path) -> None:
    assert tei(tmp_path, "validate", transcript().with_suffix(".xml")).returncode == 0
    assert list((tmp_path / "tei" / "schemas").glob("*.compiled"))


def test_without_a_folder_of_the_user_nothing_is_kept(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WITHOUT, "validate", str(transcript().with_suffix(".xml"))]
    environment = {name: value for name, value in os.environ.items() if name != "LOCALAPPDATA"}
    assert subprocess.run(command, check=False, cwd=tmp_path, env=environment).returncode == 0
    assert list(tmp_path.iterdir()) == []
