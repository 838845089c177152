"""Where in a start tag its attributes are."""

from __future__ import annotations

import pytest

from tei.events.start_tag import place_of, written_attributes


@pytest.mark.parametrize(
    ("tag", "names", "values"),
    [
        ("<a/>", [], []),
        ("<a b='1'>", ["b"], ["1"]),
        ("<a\n  b = \"x>y\" xmlns='u' xmlns:p='v' p:c=''/>", ["b", "p:c"], ["x>y", ""]),
        ("<a b='1' c='2'>text d='3'", ["b", "c"], ["1", "2"]),
        ("&entity;", [], []),
        ("<a b='cut", [], []),
    ],
)
def test_attributes_as_written(tag: str, names: list[str], values: list[str]) -> None:
    found = written_attributes(tag)

    assert [at.name for at in found] == names
    assert [tag[at.name_at :].startswith(at.name) for at in found] == [True] * len(names)
    assert [tag[at.value_at :].startswith(value) for at, value in zip(found, values, strict=True)] == [True] * len(
        names
    )


@pytest.mark.parametrize(
    ("offset", "place"),
    [(0, (4, 7)), (2, (4, 9)), (4, (5, 2)), (8, (6, 2))],
    ids=["start", "same", "next", "third"],
)
def test_place_of_an_offset(offset: int, place: tuple[int, int]) -> None:
    assert place_of("<a\n b=\n c", offset, 4, 7) == place
