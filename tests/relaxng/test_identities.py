"""Identifiers and references to them."""

from __future__ import annotations

import pytest

from tests.relaxng.schemas import schema

SCHEMA = schema(
    """
    start = element a { item* }
    item = element b {
      attribute xml:id { xsd:ID }?, attribute ref { xsd:IDREF }?, attribute refs { xsd:IDREFS }?,
      (attribute alias { xsd:ID } | attribute other { text })?, item*
    }
    """
)


@pytest.mark.parametrize(
    ("items", "is_sound"),
    [
        ("<b xml:id='x'/><b xml:id='y'/>", True),
        ("<b xml:id='x'/><b xml:id='x'/>", False),
        ("<b xml:id='x'/><b xml:id=' x '/>", False),
        ("<b xml:id='x'><b xml:id='x'/></b>", False),
        ("<b ref='x'/><b xml:id='x'/>", True),
        ("<b ref='y'/><b xml:id='x'/>", False),
        ("<b refs='x y x'/><b xml:id='x'/><b xml:id='y'/>", True),
        ("<b refs='x y z'/><b xml:id='x'/><b xml:id='y'/>", False),
        ("<b xml:id='x'/><b alias='x'/>", False),
        ("<b alias='x'/><b ref='x'/>", True),
    ],
)
def test_identifiers_are_unique_and_references_lead_somewhere(items: str, is_sound: bool) -> None:  # noqa: FBT001 - column
    document = f"<a>{items}</a>".encode()

    assert SCHEMA.accepts(document) == is_sound
    assert SCHEMA.accepts(document, identities=False)


def test_identifiers_of_one_document_are_not_those_of_another() -> None:
    assert SCHEMA.accepts(b"<a><b xml:id='x'/></a>")
    assert SCHEMA.accepts(b"<a><b xml:id='x'/></a>")
    assert not SCHEMA.accepts(b"<a><b ref='x'/></a>")


def test_duplicates_far_apart_are_found() -> None:
    many = "".join(f"<b xml:id='i{number}'/>" for number in range(5000))

    assert SCHEMA.accepts(f"<a>{many}</a>".encode())
    assert not SCHEMA.accepts(f"<a>{many}<b xml:id='i17'/></a>".encode())
