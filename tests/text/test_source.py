"""Offsets of a transcript as lines and columns, its chunks, and whether its lines are wrapped."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei.text.source import Chunk, Position, Source

WRAPPED = """The committee met in the morning and heard two witnesses, both of
whom had come from the coast and had to leave before the evening
train. It met again in the afternoon.
"""


@pytest.mark.parametrize(("offset", "position"), [(0, (1, 1)), (2, (1, 3)), (3, (2, 1)), (4, (3, 1)), (6, (3, 3))])
def test_an_offset_has_a_line_and_a_column(offset: int, position: tuple[int, int]) -> None:
    assert Source("ab\n\ncd").position(offset) == Position(*position)


def test_blank_lines_and_form_feeds_part_chunks() -> None:
    source = Source("one\ntwo\n \n  three \n\ffour")

    assert [source.text[chunk.start : chunk.end] for chunk in source.chunks] == ["one\ntwo", "three", "four"]


@pytest.mark.parametrize(
    ("text", "wrapped"),
    [
        (WRAPPED, True),
        ("One line.\nAnother line.\n", False),
        ("A long line that goes on. " * 12 + "\n" + "And another. " * 20, False),
        ("word", False),
    ],
)
def test_lines_broken_at_a_width_are_wrapped(text: str, wrapped: bool) -> None:  # noqa: FBT001 - a verdict
    assert Source(text).wrapped is wrapped


@given(st.text(st.sampled_from("ab \n\f")))
def test_chunks_hold_all_words_and_no_blank_line(text: str) -> None:
    source = Source(text)
    chunks: list[Chunk] = list(source.chunks)

    assert "".join(text.split()) == "".join("".join(text[c.start : c.end].split()) for c in chunks)
    assert not any("\n\n" in text[c.start : c.end] for c in chunks)
    assert [source.chunks[index] for index in range(len(source.chunks))] == chunks
    assert source.chunks[1:3] == chunks[1:3]


@given(st.text(st.sampled_from("ab\n")), st.data())
def test_a_position_leads_back_to_its_offset(text: str, data: st.DataObject) -> None:
    source = Source(text)
    offset = data.draw(st.integers(0, len(text)))
    position = source.position(offset)

    assert source.line(position.line - 1).start + position.column - 1 == offset
