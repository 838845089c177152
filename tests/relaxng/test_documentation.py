"""What a schema says about its definitions in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tei.relaxng.schema import Schema
from tei.relaxng.syntax import Place
from tests.relaxng.schemas import expanded

if TYPE_CHECKING:
    from pathlib import Path

XML = """<grammar xmlns:a='http://relaxng.org/ns/compatibility/annotations/1.0' RNG><start>
<element name='sp'><a:documentation>A speech,
  spoken by one.</a:documentation>
<attribute name='who'><a:documentation>Who speaks.</a:documentation></attribute>
<!-- no words --><text/></element></start></grammar>"""
COMPACT = """
start =
## A speech, spoken by one.
element sp {
  ## Who speaks.
  attribute who { text }, text }"""


@pytest.mark.parametrize(
    ("name", "text", "places"),
    [("s.rng", XML, [(2, 1), (4, 1), (1, 1)]), ("s.rnc", COMPACT, [(4, 1), (6, 3), (6, 26)])],
)
def test_words_by_place(tmp_path: Path, name: str, text: str, places: list[tuple[int, int]]) -> None:
    path = tmp_path / name
    path.write_text(expanded(text), "utf-8")
    schema = Schema.load(path)

    assert [schema.documentation(Place(str(path), *place)) for place in places] == [
        "A speech, spoken by one.",
        "Who speaks.",
        "",
    ]


def test_a_file_that_is_gone_has_no_words(tmp_path: Path) -> None:
    path = tmp_path / "s.rng"
    path.write_text(expanded(XML), "utf-8")
    schema = Schema.load(path)
    path.unlink()

    assert schema.documentation(Place(str(path), 2, 1)) == ""
