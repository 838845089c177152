"""What one argument names: a file, a folder, a pattern that the shell has left as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tei.cli.named_files import named_files
from tei.errors import SourceError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.txt", "notes.md", "deep/c.txt", "deep/er/d.txt", "[1].txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Text.", "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("a.txt", ["a.txt"]),
        ("notes.md", ["notes.md"]),
        ("?.txt", ["a.txt", "b.txt"]),
        ("[b-z].txt", ["b.txt"]),
        ("**/*.txt", ["[1].txt", "a.txt", "b.txt", "deep/c.txt", "deep/er/d.txt"]),
        ("*/*.txt", ["deep/c.txt"]),
        ("[1].txt", ["[1].txt"]),  # a file may be called so
        ("*.rtf", ["*.rtf"]),  # nothing is: whoever opens it says that it is not there
        ("deep", ["deep/c.txt", "deep/er/d.txt"]),
    ],
)
def test_what_is_meant(folder: Path, given: str, meant: list[str]) -> None:
    found = named_files(str(folder / given), (".txt",), "transcripts")
    assert [path for path, _ in found] == [str(folder / name) for name in meant]


def test_places_below_a_folder_are_kept(folder: Path) -> None:
    assert [place for _, place in named_files(str(folder / "deep"), (".txt",), "transcripts")] == [
        "c.txt",
        "er/d.txt",
    ]
    assert [place for _, place in named_files(str(folder / "*/*.txt"), (".txt",), "transcripts")] == ["c.txt"]


def test_standard_input_is_itself_though_a_folder_is_called_so(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "-").mkdir()
    monkeypatch.chdir(folder)

    assert named_files("-", (".txt",), "transcripts") == [("-", "-")]


def test_a_folder_without_any_is_told(folder: Path) -> None:
    with pytest.raises(SourceError, match=r"there are no documents \(\*\.xml, \*\.tei\) in this folder"):
        named_files(str(folder), (".xml", ".tei"), "documents")
