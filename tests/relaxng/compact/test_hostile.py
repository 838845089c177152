"""Schemas of hostile depth and size are read in bounded time and without recursion."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tei.errors import SchemaError
from tei.relaxng.compact.reader import read_compact
from tei.relaxng.compact.writer import write_compact
from tei.relaxng.xml_syntax_writer import write_xml_syntax
from tests.growth import grows_linearly

if TYPE_CHECKING:
    from tei.relaxng.syntax import SchemaElement

N = 5_000


def depth(schema: SchemaElement) -> int:
    """Return how deep a tree is."""
    level, deepest = [schema], 0
    while level:
        level = [child for element in level for child in element.children]
        deepest += 1
    return deepest


@pytest.mark.parametrize(
    ("schema", "deepest"),
    [
        pytest.param("element a { " + "(" * 100_000 + "empty" + ")" * 100_000 + " }", 2, id="parentheses"),
        pytest.param("element a { " + "(" * N + "empty" + ")?" * N + " }", N + 2, id="repetitions"),
        pytest.param("element a { " * N + "empty" + " }" * N, N + 1, id="elements"),
        pytest.param("[" + "a [" * N + "]" * N + "] element b { empty }", N + 1, id="annotations"),
        pytest.param("element " + "(" * N + "a" + ")" * N + " { empty }", 2, id="name classes"),
        pytest.param("element (" + "* - (" * N + "a" + ")" * N + ") { empty }", 2 * N + 2, id="exceptions"),
        pytest.param("div {" * N + "start = empty" + "}" * N, N + 3, id="divisions"),
        pytest.param("grammar { start = " * N + "empty" + "}" * N, 2 * N + 1, id="grammars"),
        pytest.param("element a { " + "a | " * N + "a }", 3, id="alternatives"),
        pytest.param("element a { " + "string - (" * N + "'b'" + ")" * N + " }", 2 * N + 2, id="excepted values"),
    ],
)
def test_depth_and_length_are_not_limited(schema: str, deepest: int) -> None:
    tree = read_compact(schema, "x.rnc")
    assert depth(tree) == deepest
    assert len(write_xml_syntax(tree)) < 200 * len(schema)
    assert depth(read_compact(write_compact(tree), "x.rnc")) == deepest


@pytest.mark.parametrize("opener", ["(", "element a {", "[ a", "div {", '"', "'''", "\\x", "#", ">>", "~"])
def test_what_never_ends_is_refused_soon(opener: str) -> None:
    with pytest.raises(SchemaError):
        read_compact("element a { b " + opener * N, "x.rnc")


@pytest.mark.parametrize(
    "piece",
    [
        '"a" ~ ',
        "# comment\n",
        "\\x{23}\\x{A}",
        "## documentation\n\n",
        '"""\n""\n"""~',
        "'\"' ~",
        "\n",
    ],
)
def test_time_grows_with_size_alone(piece: str) -> None:
    def read(times: int) -> None:
        schema = "[ a [ " + piece * times + ' "z" ] ] element b { empty }'
        if piece.startswith("##"):
            schema = piece * times + "element b { empty }"
        read_compact(schema, "x.rnc")

    assert grows_linearly(read, 2_000, 16_000)
