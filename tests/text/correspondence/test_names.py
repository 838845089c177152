"""Names at the head and foot of what is sent: the marks of notes behind them are no part of them."""

from __future__ import annotations

import pytest

from tei.text.correspondence.names import without_marker
from tei.text.correspondence.parties import read_parties
from tests.growth import grows_linearly


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("P. Frost*", "P. Frost"),
        ("P. Frost ¹²", "P. Frost"),
        ("P. Frost [3] (2)", "P. Frost"),
        ("P. Frost†‡", "P. Frost"),
        ("P. Frost* and Co.", "P. Frost* and Co."),
        ("P. Frost", "P. Frost"),
    ],
)
def test_a_name_without_the_mark_of_a_note(written: str, name: str) -> None:
    assert without_marker(written) == name


@pytest.mark.parametrize("mark", ["*", "* ", "[1]", "(2)"])
def test_marks_of_nothing_take_no_time(mark: str) -> None:
    assert grows_linearly(lambda size: without_marker(mark * size + "x"), 2000, 16_000)


def test_white_space_names_nobody() -> None:
    assert not list(read_parties("To \u00a0\n", 3, 4))
