"""The encoded text held against the transcript: white space aside, every character counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei.text.source import Source
from tei.weave.fidelity import Fidelity


def parts_at(transcript: str, pieces: list[str]) -> int | None:
    fidelity = Fidelity(Source(transcript))
    for piece in pieces:
        fidelity.write(piece)
    difference = fidelity.difference()
    return None if difference is None else difference.offset


@pytest.mark.parametrize(
    ("transcript", "pieces", "offset"),
    [
        ("one two", ["one two"], None),
        ("one\n\n two ", ["one", "\n   ", "two\n"], None),
        ("w o r d", ["wor", "d"], None),
        ("one two", ["one"], 4),
        ("one two", ["one", "two", "three"], 7),
        ("one two three", ["one three"], 5),
        ("one two", ["two one"], 0),
        ("a b", [], 0),
        (" \n", [], None),
    ],
)
def test_where_the_two_part(transcript: str, pieces: list[str], offset: int | None) -> None:
    assert parts_at(transcript, pieces) == offset


@given(st.text(st.sampled_from("ab \n")), st.text(st.sampled_from("ab \n")), st.integers(0, 9))
def test_only_the_same_characters_in_the_same_order_pass(one: str, other: str, cut: int) -> None:
    same = "".join(one.split()) == "".join(other.split())

    assert (parts_at(one, [other[:cut], other[cut:]]) is None) is same
