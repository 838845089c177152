"""Every construct of a schema knows the line and column where it begins."""

from __future__ import annotations

import pytest

from tei.relaxng.compact.reader import read_compact
from tei.relaxng.syntax import Place, SchemaElement

SCHEMA = """\
namespace x = "urn:x"
## A letter.
start = letter | ( note, text )
letter =
  [ x:y [ "z" ] ]
  element x:* - x:p {
    attribute n { xsd:int { minInclusive = "0" } - "7" }?
  } >> x:w []
div { include "b.rnc" { note = notAllowed } }
"""


def elements(root: SchemaElement) -> list[SchemaElement]:
    found = [root]
    for element in found:
        found += element.children
    return found


@pytest.mark.parametrize(
    ("local", "line", "column"),
    [
        ("grammar", 1, 1),
        ("start", 3, 1),
        ("documentation", 2, 1),
        ("choice", 3, 9),
        ("ref", 3, 9),
        ("group", 3, 18),
        ("text", 3, 26),
        ("define", 4, 1),
        ("y", 5, 5),
        ("element", 6, 3),
        ("nsName", 6, 11),
        ("except", 6, 15),
        ("name", 6, 17),
        ("optional", 7, 5),
        ("attribute", 7, 5),
        ("data", 7, 19),
        ("param", 7, 29),
        ("value", 7, 52),
        ("w", 8, 8),
        ("div", 9, 1),
        ("include", 9, 7),
        ("notAllowed", 9, 32),
    ],
)
def test_a_construct_knows_its_place(local: str, line: int, column: int) -> None:
    places = [
        element.place
        for element in elements(read_compact(SCHEMA, "letter.rnc"))
        if element.name.rpartition(" ")[2] == local
    ]
    assert Place("letter.rnc", line, column) == places[0]


@pytest.mark.parametrize(
    ("schema", "line", "column"),
    [
        pytest.param("element a { text }", 1, 13, id="no escape"),
        pytest.param("element \\x{66}oo { text }", 1, 20, id="after an escape"),
        pytest.param("\\x{65}lement \\xxx{066}oo { text }", 1, 28, id="after two escapes"),
        pytest.param("element a { \\x{74}ext }", 1, 13, id="at an escape"),
        pytest.param("element a\\x{A}{ text }", 1, 17, id="an escaped line end makes no line"),
        pytest.param("# \\x{41}\r\nelement 𝒳 { text }", 2, 13, id="characters are counted, not bytes"),
        pytest.param("\ufeffelement a\r{\r\n\ttext }", 3, 2, id="byte order mark and mixed line ends"),
    ],
)
def test_places_count_characters_as_written(schema: str, line: int, column: int) -> None:
    (text,) = (element for element in elements(read_compact(schema, "a.rnc")) if element.name.endswith(" text"))
    assert text.place == Place("a.rnc", line, column)
