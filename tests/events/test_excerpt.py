"""Pieces of files in messages."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tei.events.excerpt import excerpt
from tei.limits import QUOTED


def test_a_short_text_stays() -> None:
    assert excerpt("Emilia Galotti") == "Emilia Galotti"


def test_a_long_text_keeps_its_ends() -> None:
    shown = excerpt("begin" + "x" * 1000 + "end")

    assert shown.startswith("begin")
    assert shown.endswith("end")
    assert len(shown) == QUOTED


@given(st.text())
def test_whatever_it_is_it_is_one_printable_line(text: str) -> None:
    assert excerpt(text).isprintable()
