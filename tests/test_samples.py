"""The samples are documentation, demonstration and golden test at once: each transcript beside its TEI."""

from __future__ import annotations

from pathlib import Path

import pytest

import tei
from tei.events.plain_text import PlainText
from tei.events.xml_reader import read

ROOT = Path(__file__).parent.parent
SAMPLES = sorted((ROOT / "samples").rglob("*.txt"))
GENRES = (
    "telegram",
    "letter",
    "memorandum",
    "minutes",
    "interview",
    "hearing",
    "debate",
    "play",
    "subtitles",
    "document",
)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_transcript_gives_the_tei_that_lies_beside_it(path: Path, pytestconfig: pytest.Config) -> None:
    made = tei.encode(path).xml
    beside = path.with_suffix(".xml")
    if pytestconfig.getoption("--update-samples"):
        beside.write_text(made, "utf-8")

    assert made == beside.read_text("utf-8")


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_the_tei_is_valid_and_reads_back_to_the_transcript(path: Path) -> None:
    back: list[str] = []
    read(path.with_suffix(".xml").read_bytes(), PlainText(back.append))

    assert tei.validate(path.with_suffix(".xml")) == []
    assert "".join("".join(back).split()) == "".join(path.read_text("utf-8").split())


@pytest.mark.parametrize("genre", GENRES)
def test_there_is_a_sample_of_each_genre(genre: str) -> None:
    assert [path for path in SAMPLES if path.parent.name == genre]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_sample_is_taken_for_what_it_is(path: Path) -> None:
    assert tei.encode(path).genre == path.parent.name
