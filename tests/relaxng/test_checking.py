"""Documents checked by their events, as they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relaxng.schemas import schema

if TYPE_CHECKING:
    from tei.relaxng.schema import Schema

SCHEMA = schema("start = element a { attribute n { xsd:integer }, (text | element b { xsd:date })* }")


def checked(compiled: Schema, events: list[tuple[str, ...]]) -> bool:
    checking = compiled.checking()
    for kind, *rest in events:
        if kind == "start":
            checking.start(rest[0], rest[1:])
        elif kind == "text":
            checking.text(rest[0])
        else:
            checking.end(rest[0])
    return checking.finish()


@pytest.mark.parametrize(
    ("events", "is_valid"),
    [
        ([("start", "a", "n", "1"), ("text", "x"), ("end", "a")], True),
        ([("start", "a", "n", "x"), ("end", "a")], False),
        ([("start", "a"), ("end", "a")], False),
        ([("start", "b"), ("text", "x"), ("end", "b")], False),
        (
            [
                ("start", "a", "n", "1"),
                ("start", "b"),
                ("text", "1908-"),
                ("text", "05-03"),
                ("end", "b"),
                ("end", "a"),
            ],
            True,
        ),
        (
            [("start", "a", "n", "1"), ("start", "b"), ("text", "May"), ("end", "b"), ("text", "x"), ("end", "a")],
            False,
        ),
    ],
)
def test_the_verdict_comes_at_the_end(events: list[tuple[str, ...]], is_valid: bool) -> None:  # noqa: FBT001 - column
    assert checked(SCHEMA, events) == is_valid


def test_bad_values_are_found_in_long_documents() -> None:
    compiled = schema("start = element a { element b { attribute c { xsd:integer } }* }")
    items = [event for number in range(5000) for event in (("start", "b", "c", str(number)), ("end", "b"))]

    assert checked(compiled, [("start", "a"), *items, ("end", "a")])
    assert not checked(compiled, [("start", "a"), ("start", "b", "c", "x"), ("end", "b"), *items, ("end", "a")])
