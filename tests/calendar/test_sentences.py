"""Where sentences end between two dates, and which years open a clause."""

from __future__ import annotations

import pytest

from tei.calendar.sentences import same_sentence, year_leads
from tests.growth import grows_linearly

APART = [
    "On 3 May he left. On the next day he came to",
    "He left in 1944. We came on",
    "So he said!” Then he left on",
    "He left\n\nand came on",
    "Es war gekündigt. ",
    "В том году он вернулся. Затем",
]
TOGETHER = ["the letter of ", "6. Dez. v. J. und am ", "Mr. Jay and Dr. Hay, on ", "am 6. Dezember und"]


@pytest.mark.parametrize("text", APART)
def test_a_sentence_ends(text: str) -> None:
    assert not same_sentence(text, 0, len(text))


@pytest.mark.parametrize("text", TOGETHER)
def test_no_sentence_ends(text: str) -> None:
    assert same_sentence(text, 0, len(text))


@pytest.mark.parametrize(
    "text",
    ["In 1938 I was called up on", "He came. Im Jahre 1938 wurde er am", "V roce 1938 byl", "No. 1 [1938, before"],
)
def test_a_year_opens_its_clause(text: str) -> None:
    assert year_leads(text, text.index("1938") + 4, len(text))


@pytest.mark.parametrize(
    "text",
    [
        "In Berlin (1938) he left on",
        "The files of 1938 were burnt on",
        "He said that in 1938 it was",
        "In 1938 he waited; on",
        "In 1938 he waited. He left on",
    ],
)
def test_a_year_opens_none(text: str) -> None:
    assert not year_leads(text, text.index("1938") + 4, len(text))


def test_time_grows_as_the_text() -> None:
    def read(size: int) -> None:
        for unit in ("abcd. ", "abcd.... ", 'abcd."""  ""', ";:"):
            text = unit * (size // len(unit))
            same_sentence(text, 0, len(text))
            year_leads(f"In 1938 {text}", 7, len(text))

    assert grows_linearly(read, 50_000, 200_000)
