"""Schemas that could be written but must not be: sections 4.16 to 4.19 and 7 of the standard."""

from __future__ import annotations

import pytest

from tei.errors import SchemaError
from tests.relaxng.schemas import schema

PROHIBITED = [
    # section 4.16: exceptions and names
    ("start = element * - * { empty }", "4.16", "except-wildcard"),
    ("start = element * - (a | *) { empty }", "4.16", "except-wildcard"),
    ("namespace n='u' start = element n:* - n:* { empty }", "4.16", "except-wildcard"),
    ("namespace n='u' start = element n:* - * { empty }", "4.16", "except-wildcard"),
    ("namespace n='u' start = element * - (n:* - n:*) { empty }", "4.16", "except-wildcard"),
    ("start = element a { attribute xmlns { text } }", "4.16", "xmlns-attribute"),
    ("start = element a { attribute a | xmlns { text } }", "4.16", "xmlns-attribute"),
    (
        "namespace n='http://www.w3.org/2000/xmlns' start = element a { attribute n:x { text } }",
        "4.16",
        "xmlns-attribute",
    ),
    (
        "namespace n='http://www.w3.org/2000/xmlns' start = element a { attribute n:* { text }* }",
        "4.16",
        "xmlns-attribute",
    ),
    ("start = element a { xsd:nosuch }", "4.16", "unknown-datatype"),
    ("start = element a { xsd:string { foo = 'x' } }", "4.16", "unknown-facet"),
    ("start = element a { notAllowed, xsd:nosuch }", "4.16", "unknown-datatype"),
    ("start = element a { empty } unused = xsd:nosuch", "4.16", "unknown-datatype"),
    ("datatypes d='http://example.org/d' start = element a { d:x }", "4.16", "unknown-library"),
    ("start = element a { xsd:integer 'x' }", "4.16", "bad-schema-value"),
    # section 4.17: combine
    ("start = a a = element a { empty } a = element b { empty }", "4.17", "duplicate-definition"),
    ("start = a a |= element a { empty } a &= element b { empty }", "4.17", "combine-mismatch"),
    ("start = element a { empty } start = element b { empty }", "4.17", "duplicate-definition"),
    # section 4.18: grammars
    ("a = element a { empty }", "4.18", "missing-start"),
    ("start = element a { b }", "4.18", "undefined-name"),
    ("start = element a { empty } unused = b", "4.18", "undefined-name"),
    ("start = element a { parent b } b = empty", "4.18", "no-parent-grammar"),
    ("start = element a { grammar { start = b } } b = empty", "4.18", "undefined-name"),
    # section 4.19: loops
    ("start = a a = a", "4.19", "reference-loop"),
    ("start = element a { b } b = element c { empty } | b", "4.19", "reference-loop"),
    ("start = element a { b } b = (c, c) c = b?", "4.19", "reference-loop"),
    (
        "start = element a { grammar { start = parent b } } b = grammar { start = parent b }",
        "4.19",
        "reference-loop",
    ),
    # section 7.1: prohibited paths
    ("start = text", "7.1", "prohibited-path"),
    ("start = empty", "7.1", "prohibited-path"),
    ("start = element a { empty } | text", "7.1", "prohibited-path"),
    ("start = element a { empty }?", "7.1", "prohibited-path"),
    ("start = element a { empty }+", "7.1", "prohibited-path"),
    ("start = element a { empty }, element b { empty }", "7.1", "prohibited-path"),
    ("start = attribute a { text } | element a { empty }", "7.1", "prohibited-path"),
    ("start = xsd:token | element a { empty }", "7.1", "prohibited-path"),
    ("start = element a { attribute b { element c { empty } } }", "7.1", "prohibited-path"),
    ("start = element a { attribute b { attribute c { text } } }", "7.1", "prohibited-path"),
    ("start = element a { attribute b { c } } c = element c { empty }?", "7.1", "prohibited-path"),
    ("start = element a { (attribute b { text }, element c { empty })+ }", "7.1", "prohibited-path"),
    ("start = element a { (attribute b { text } & element c { empty })+ }", "7.1", "prohibited-path"),
    ("start = element a { list { element b { empty } } }", "7.1", "prohibited-path"),
    ("start = element a { list { text } }", "7.1", "prohibited-path"),
    ("start = element a { list { list { 'x' } } }", "7.1", "prohibited-path"),
    ("start = element a { list { 'x' & 'y' } }", "7.1", "prohibited-path"),
    ("start = element a { list { attribute b { text } } }", "7.1", "prohibited-path"),
    ("start = element a { xsd:token - text }", "7.1", "prohibited-path"),
    ("start = element a { xsd:token - list { 'x' } }", "7.1", "prohibited-path"),
    ("start = element a { xsd:token - ('x', 'y') }", "7.1", "prohibited-path"),
    ("start = element a { xsd:token - ('x'?) }", "7.1", "prohibited-path"),
    ("start = element a { xsd:token - ('x'+) }", "7.1", "prohibited-path"),
    # section 7.2: strings
    ("start = element a { xsd:token, element b { empty } }", "7.2", "string-sequence"),
    ("start = element a { 'x', 'y' }", "7.2", "string-sequence"),
    ("start = element a { mixed { 'x' } }", "7.2", "string-sequence"),
    ("start = element a { xsd:token+ }", "7.2", "string-sequence"),
    ("start = element a { attribute b { 'x', 'y' } }", "7.2", "string-sequence"),
    ("start = element a { (element b { empty } | list { 'x' }), text }", "7.2", "string-sequence"),
    # section 7.3: attributes
    ("start = element a { attribute b { text }, attribute b { 'x' } }", "7.3", "duplicate-attribute-name"),
    ("start = element a { attribute b { text } & attribute b { text } }", "7.3", "duplicate-attribute-name"),
    (
        "start = element a { attribute b { text }?, (attribute b | c { text })? }",
        "7.3",
        "duplicate-attribute-name",
    ),
    ("start = element a { attribute b { text }, attribute * { text }* }", "7.3", "duplicate-attribute-name"),
    ("start = element a { attribute * { text }*, attribute * { text }* }", "7.3", "duplicate-attribute-name"),
    ("start = element a { attribute * - b { text }*, attribute c { text } }", "7.3", "duplicate-attribute-name"),
    ("start = element a { g, attribute b { text } } g = attribute b { text }?", "7.3", "duplicate-attribute-name"),
    ("start = element a { attribute * { text } }", "7.3", "wildcard-attribute"),
    ("start = element a { attribute * - b { text }? }", "7.3", "wildcard-attribute"),
    # section 7.4: interleave
    ("start = element a { element b { empty } & element b { text } }", "7.4", "interleave-overlap"),
    (
        "start = element a { element b { empty } & (element c { empty }, element b { text }?) }",
        "7.4",
        "interleave-overlap",
    ),
    ("start = element a { element b { empty } & element * { text } }", "7.4", "interleave-overlap"),
    ("start = element a { text & text }", "7.4", "interleave-text"),
    ("start = element a { mixed { element b { empty } & text } }", "7.4", "interleave-text"),
]


@pytest.mark.parametrize(("text", "section", "code"), PROHIBITED, ids=[f"{s} {t}" for t, s, _ in PROHIBITED])
def test_what_the_standard_forbids(text: str, section: str, code: str) -> None:
    del section
    with pytest.raises(SchemaError) as refusal:
        schema(text)

    assert refusal.value.code == code
    assert refusal.value.line == 1
    assert refusal.value.column >= 1
    assert len(refusal.value.message) <= 120


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("start = element * - (a | b) { empty }", id="names excepted"),
        pytest.param("namespace n='u' start = element * - n:* { empty }", id="a namespace excepted from all"),
        pytest.param(
            "start = element a { notAllowed, attribute b { text }, attribute b { text } }", id="out of reach"
        ),
        pytest.param("start = element a { empty } unused = text, 'x'", id="not referred to"),
        pytest.param("start = element a { empty } a = a", id="a loop that nothing enters"),
        pytest.param("start = element a { b } b = element c { b }?", id="a loop through an element"),
        pytest.param(
            "start = element a { (attribute b { text } | attribute b { 'x' }) }", id="choice of attributes"
        ),
        pytest.param("start = element a { attribute * { text }* }", id="wildcard repeated"),
        pytest.param(
            "start = element a { attribute * - b { text }*, attribute b { text } }", id="wildcard but one"
        ),
        pytest.param("start = element a { 'x' | element b { empty } }", id="string or element"),
        pytest.param("start = element a { attribute b { text }, 'x' }", id="string beside attribute"),
        pytest.param("start = element a { list { 'x', 'y'* } }", id="strings in a list"),
        pytest.param(
            "start = element a { element b { empty }, element b { empty } }", id="group of like elements"
        ),
        pytest.param(
            "start = element a { (text, element b { empty }) & element c { empty } }", id="text in one part"
        ),
        pytest.param("start = (element a { empty } | notAllowed)", id="choice with notAllowed"),
        pytest.param("start |= element a { empty } start |= element b { empty }", id="start combined"),
        pytest.param("start = element a { (attribute b { text } | element c { empty })+ }", id="choice repeated"),
    ],
)
def test_what_the_standard_allows(text: str) -> None:
    assert schema(text) is not None


def test_the_place_is_that_of_the_second_attribute() -> None:
    with pytest.raises(SchemaError) as refusal:
        schema("start = element a {\n  attribute b { text },\n  attribute b { text }\n}")

    assert (refusal.value.line, refusal.value.column) == (3, 3)
