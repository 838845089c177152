"""Every recogniser has a file of cases, ``cases/<recogniser>.txt``, that a scholar can read and write.

A case is a title, perhaps a line of options, the transcript, ``->``, and what the recogniser sees, a line each:
the kind, the words in quotation marks, and the values. ``===`` ends it. Nothing below ``->``: nothing is seen.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from tei import genres, recognisers
from tei.encoding import recognise
from tei.text.language import detect
from tei.text.line_numbers import unnumbered
from tei.text.source import Given, Source

CASES = Path(__file__).parent / "cases"
OPTIONS = {
    "--lang": "language",
    "--date": "date",
    "--date-order": "date_order",
    "--calendar": "calendar",
    "--genre": "genre",
}


class Case(NamedTuple):
    """One case of a file."""

    recogniser: str
    title: str
    given: Given
    transcript: str
    expected: str


def read_cases(path: Path) -> list[Case]:
    return [_case(path.stem, text) for text in path.read_text("utf-8").split("\n===\n") if text.strip()]


def _case(recogniser: str, text: str) -> Case:
    title, _, rest = text.lstrip("\n").partition("\n")
    given: dict[str, str] = {}
    if rest.startswith("--"):
        options, _, rest = rest.partition("\n")
        words = options.split()
        given = {OPTIONS[name]: value for name, value in zip(words[::2], words[1::2], strict=True)}
    transcript, arrow, expected = rest.partition("\n->")
    assert arrow, f"{recogniser}: the case “{title}” has no line ->"
    return Case(recogniser, title, Given(**given), transcript.replace("␌", "\f"), expected.strip())


ALL = [case for path in sorted(CASES.glob("*.txt")) for case in read_cases(path)]


def seen(case: Case) -> str:
    source = Source(case.transcript, "case.txt", given=case.given)
    source.language = case.given.language or detect(source.text)
    source = unnumbered(source)
    spans = recognise(source, genres.guess(source).genre.TRAITS).spans
    lines = []
    for span in spans:
        if span.by == case.recogniser:
            words = source.words(span.start, span.end)
            values = "".join(f" {name}={value}" for name, value in span.values)
            cert = "" if span.cert == "high" else f" ({span.cert})"
            lines.append(f'{span.kind} "{words}"{values}{cert}')
    return "\n".join(lines)


@pytest.mark.parametrize("case", ALL, ids=lambda case: f"{case.recogniser}: {case.title}")
def test_case(case: Case) -> None:
    assert seen(case) == case.expected


@pytest.mark.parametrize("name", [r.__name__.rpartition(".")[2] for r in recognisers.discover()])
def test_every_recogniser_has_cases_for_and_against(name: str) -> None:
    cases = [case for case in ALL if case.recogniser == name]

    assert any(case.expected for case in cases)
    assert any(not case.expected for case in cases)
