"""The README names each @type that tei encode writes: those of the house styles, and those seen in its output."""

from __future__ import annotations

import pytest

from tei.encoding import Options, encode
from tei.text.source import Source
from tests.recognisers.test_cases import ALL
from tests.schemas.encoder_values import BEGIN, END, README, rows, table, used
from tests.schemas.judge import ROOT
from tests.schemas.readme import made_part

SAMPLES = sorted((ROOT / "samples").rglob("*.txt"))
NAMED = {row[:3] for row in rows()}


def encoded(source: Source, *, utterances: bool) -> str:
    pieces: list[str] = []
    encode(source, pieces.append, options=Options(validate=False, utterances=utterances))
    return "".join(pieces)


def test_readme_has_the_table_as_it_is() -> None:
    made = made_part(README, BEGIN, END)

    assert made == table()


@pytest.mark.parametrize("utterances", [False, True])
def test_what_is_written_of_samples_is_in_the_table(*, utterances: bool) -> None:
    for path in SAMPLES:
        source = Source(path.read_text("utf-8"), path.name)
        assert used(encoded(source, utterances=utterances)) - NAMED == set(), path.name


@pytest.mark.parametrize("utterances", [False, True])
def test_what_is_written_of_cases_is_in_the_table(*, utterances: bool) -> None:
    for case in filter(lambda case: case.transcript.strip(), ALL):
        source = Source(case.transcript, "case.txt", given=case.given)
        assert used(encoded(source, utterances=utterances)) - NAMED == set(), case.title
