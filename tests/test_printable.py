"""Words and names on their way to a terminal: harmless, and not too long."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei.printable import printable, printable_name


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[31mb", "a\\x1b[31mb"),
        ("a\nb\r\tc", "a\\nb\\r\\tc"),
        ("a\u202eb", "a\\u202eb"),
        ("Größe — Ω", "Größe — Ω"),
        ("\udcff", "\\udcff"),
    ],
)
def test_what_could_move_a_terminal_is_an_escape(text: str, shown: str) -> None:
    assert printable(text) == shown


@pytest.mark.parametrize(
    ("name", "shown"),
    [("a\x1bb.txt", "a\ufffdb.txt"), ("in\udcff.txt", "in\ufffd.txt"), ("a b.txt", "a b.txt"), ("é.txt", "é.txt")],
)
def test_the_name_of_a_file_stays_recognisable(name: str, shown: str) -> None:
    assert printable_name(name) == shown


def test_a_long_text_loses_its_middle() -> None:
    assert printable("abcdefghij" * 10, 20) == "abcdefghijabc…efghij"


@given(st.text(st.characters()), st.integers(5, 40))
def test_one_line_that_can_be_printed(text: str, limit: int) -> None:
    assert printable(text, limit).isprintable()
    assert printable_name(text).isprintable()
