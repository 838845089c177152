"""What a schema says of its elements is gathered from wherever it stands: definitions, included files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tei.relaxng.description import Description
from tei.relaxng.expressions import printed, tokens

if TYPE_CHECKING:
    from pathlib import Path

    from tei.relaxng.description import Attribute

MAIN = """
start = letter
## A letter.
letter = ## One letter.
  element letter { dated, ## Its number.
    attribute n { text }, (element p { mixed { sign? } } | letter)+ }
include "parts.rnc" {
  kind = "sent" | "received"
}
"""
PARTS = """
dated = ## The day.
  attribute when { day }?, (## The kind of letter.
    attribute type { kind } | ## Another name of the kind.
    attribute kind { kind })
## Year, month and day.
day = xsd:date
## Kinds of letter.
kind = text
sign = element sign { ## How the sign looks.
    attribute when { day }, empty }
"""


@pytest.fixture
def described(tmp_path: Path) -> Description:
    (tmp_path / "main.rnc").write_text(MAIN, "utf-8")
    (tmp_path / "parts.rnc").write_text(PARTS, "utf-8")
    return Description(str(tmp_path / "main.rnc"))


def shown(attribute: Attribute) -> tuple[str, bool, str, str, str]:
    value = printed(tokens(attribute.value))
    return attribute.name, attribute.required, attribute.words, value, attribute.value_words


def test_an_element_has_its_words_parents_and_place_at_the_root(described: Description) -> None:
    letter = described.element("letter")

    assert letter.words == "One letter."
    assert letter.is_root
    assert letter.parents == ("letter",)
    assert not described.element("sign").is_root
    assert described.names() == ["letter", "p", "sign"]
    assert len(described.files) == 2


def test_attributes_are_those_of_definitions_too_required_ones_first(described: Description) -> None:
    assert [shown(each) for each in described.element("letter").attributes] == [
        ("n", True, "Its number.", "text", ""),
        ("kind", False, "Another name of the kind.", '"sent" | "received"', ""),
        ("type", False, "The kind of letter.", '"sent" | "received"', ""),
        ("when", False, "The day.", "xsd:date", "Year, month and day."),
    ]


def test_the_same_attribute_has_other_words_at_another_element(described: Description) -> None:
    assert [shown(each) for each in described.element("sign").attributes] == [
        ("when", True, "How the sign looks.", "xsd:date", "Year, month and day.")
    ]
    assert described.element("p").attributes == ()


def test_elements_of_one_name_are_described_together(tmp_path: Path) -> None:
    schema = 'start = element p { attribute n { "a" }, element p { attribute n { "b" }?, text } }'
    (tmp_path / "two.rnc").write_text(schema, "utf-8")
    element = Description(str(tmp_path / "two.rnc")).element("p")

    assert printed(tokens(element.content)) == "text | p"
    assert [shown(each) for each in element.attributes] == [("n", False, "", '"a" | "b"', "")]


@pytest.mark.parametrize(
    ("attributes", "names"),
    [
        ("attribute * { text }*", ["*"]),
        ("grammar { start = parent own, attribute n { text }? }", ["n", "own"]),
        ("attribute a | b { text }", ["a", "b"]),
    ],
)
def test_attributes_of_every_kind_are_named(attributes: str, names: list[str], tmp_path: Path) -> None:
    schema = f"start = element p {{ {attributes} }}\nown = attribute own {{ text }}?"
    (tmp_path / "kinds.rnc").write_text(schema, "utf-8")

    assert [each.name for each in Description(str(tmp_path / "kinds.rnc")).element("p").attributes] == names
