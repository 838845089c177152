"""Every command and every example of the README is run, in an empty folder with the samples."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tei.cli.main import main
from tei.settings import read_settings

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
INDENTED = re.findall(
    r"^    (\S.*)$", re.sub(r"^```.*?^```$", "", README, flags=re.MULTILINE | re.DOTALL), re.MULTILINE
)
COMMANDS = [command for command in INDENTED if command.startswith("tei ")]
SET_UPS = [command for command in INDENTED if command.startswith("python3 -m venv")]


def fenced(language: str) -> str:
    found = re.search(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    assert found
    return found[1]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("readme")
    for name in ("samples", "schemas"):
        shutil.copytree(ROOT / name, folder / name)
    return folder


@pytest.fixture(autouse=True)
def _there(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder / "cache"))


def test_all_indented_lines_are_commands_that_are_tested() -> None:
    assert len(COMMANDS) >= 10
    assert len(SET_UPS) == 2
    assert len(COMMANDS) + len(SET_UPS) == len(INDENTED)


@pytest.fixture(scope="module")
def done() -> dict[str, int]:
    """Return the exit codes of the commands that have been run in the folder."""
    return {}


@pytest.mark.parametrize("number", range(len(COMMANDS)), ids=COMMANDS)
def test_a_command_does_what_it_says(number: int, done: dict[str, int]) -> None:
    for command in COMMANDS[: number + 1]:  # a command reads what those above it have written
        if command not in done:
            done[command] = main(shlex.split(command)[1:])

    assert done[COMMANDS[number]] == 0


def test_the_python_example_runs() -> None:
    subprocess.run([sys.executable, "-c", fenced("python")], check=True)


def test_the_settings_are_settings(tmp_path: Path) -> None:
    (tmp_path / "tei.toml").write_text(fenced("toml"), "utf-8")

    assert read_settings(str(tmp_path / "tei.toml")).editors == ("A. Editor", "B. Editor")


@pytest.mark.parametrize("option", re.findall(r"`(--[a-z-]+)", README))
def test_every_option_that_is_named_exists(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    for subcommand in ("encode", "validate"):
        with pytest.raises(SystemExit):
            main([subcommand, "--help"])
    assert option in capsys.readouterr().out


def test_the_picture_is_the_sample() -> None:
    before = (ROOT / "samples/telegram/harbour-straits.txt").read_text("utf-8")
    after = " ".join((ROOT / "samples/telegram/harbour-straits.xml").read_text("utf-8").split())
    picture = README.split("```")[1]
    left = [line[:41].strip() for line in picture.splitlines() if line[:41].strip()]
    right = " ".join(" ".join(line[41:].split()) for line in picture.splitlines())

    assert all(words.rstrip("…").strip() in " ".join(before.split()) for words in left)
    assert all(
        " ".join(piece.split()) in after for piece in re.findall(r"<(?:idno|foreign|signed|roleName).*?>", right)
    )


def test_the_first_command_encodes_a_sample_in_a_fresh_clone(tmp_path: Path) -> None:
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("this is no clone")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    for name in filter(None, listed.decode().split("\0")):
        if (ROOT / name).is_file():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, tmp_path / name)
    done = subprocess.run(SET_UPS[0], shell=True, cwd=tmp_path, capture_output=True, text=True, check=False)  # noqa: S602
    if "No matching distribution" in done.stderr or "Connection" in done.stderr:
        pytest.skip("pip can't reach PyPI")

    assert done.returncode == 0, done.stderr
    assert "<idno>20417</idno>" in done.stdout
