"""Schemas that are not RELAX NG: what is wrong, where, and how to mend it."""

from __future__ import annotations

import pytest

from tei.errors import SchemaError
from tei.relaxng.problems import IncorrectSchemaError
from tests.relaxng.schemas import schema

ROOT = "<element name='a' RNG>\n"
CASES = [
    ("<html/>", "1:1", "no RELAX NG schema"),
    ("<grammar/>", "1:1", "not in the namespace"),
    ("<start RNG><empty/></start>", "1:1", "can't be the root"),
    (f"{ROOT}<foo/></element>", "2:1", "<foo> is no element of RELAX NG"),
    (f"{ROOT}<define name='x'><empty/></define></element>", "2:1", "its place is in <grammar>"),
    ("<grammar RNG>\n<element name='a'><empty/></element></grammar>", "2:1", "can't stand here in <grammar>"),
    (f"{ROOT}<empty foo=''/></element>", "2:1", "<empty> can't have an attribute foo"),
    (f"{ROOT}<ref/></element>", "2:1", "<ref> lacks its attribute name"),
    (f"{ROOT}<data/></element>", "2:1", "<data> lacks its attribute type"),
    (f"{ROOT}</element>", "1:1", "<element> holds no pattern"),
    ("<element RNG><empty/></element>", "1:1", "<element> has no name"),
    ("<element RNG/>", "1:1", "<element> has no name"),
    (f"{ROOT}<group/></element>", "2:1", "<group> holds no pattern"),
    (f"{ROOT}<attribute name='x'><text/><text/></attribute></element>", "2:28", "more than one pattern"),
    (
        "<element RNG><anyName>\n<except><name>a</name></except>\n<except/></anyName><empty/></element>",
        "3:1",
        "one",
    ),
    (f"{ROOT}<text>\n<empty/></text></element>", "3:1", "<text> must be empty"),
    (f"{ROOT}some text<empty/></element>", "1:1", "text can't stand in <element>"),
    (f"{ROOT}<value><b/></value></element>", "2:8", "<value> holds only text"),
    ("<element RNG><name>a\n<x xmlns=''/></name><empty/></element>", "2:1", "<name> holds only text"),
    (
        f"{ROOT}<data type='token'><except><empty/></except><except><empty/></except></data></element>",
        "2:20",
        "last",
    ),
    ("<element name='1a' RNG><empty/></element>", "1:1", '"1a" is no XML name'),
    ("<element name='p:a' RNG><empty/></element>", "1:1", "prefix p is not declared"),
    ("<element name='' RNG><empty/></element>", "1:1", "no XML name"),
    ("<element name='ี' RNG><empty/></element>", "1:1", "no XML name"),
    ("<grammar RNG><start>\n<ref name='x:y'/></start></grammar>", "2:1", "no name without colon"),
    ("<grammar RNG>\n<start combine='or'><empty/></start></grammar>", "2:1", 'combine must be "choice"'),
    (f"{ROOT[:-2]} datatypeLibrary='foo'><empty/></element>", "1:1", "absolute URI"),
    (f"{ROOT[:-2]} datatypeLibrary='http://a#b'><empty/></element>", "1:1", "no fragment"),
    (f"{ROOT[:-2]} datatypeLibrary='http://a%zz'><empty/></element>", "1:1", "hexadecimal"),
    (f"{ROOT}<externalRef href='x#y'/></element>", "2:1", "no fragment"),
]


@pytest.mark.parametrize(("text", "place", "what"), CASES, ids=[case[0] for case in CASES])
def test_what_is_wrong_and_where(text: str, place: str, what: str) -> None:
    with pytest.raises(SchemaError) as refusal:
        schema(text.replace(" RNG", " xmlns='http://relaxng.org/ns/structure/1.0'"))
    error = refusal.value

    assert what in error.message
    assert f"{error.line}:{error.column}" == place
    assert error.code in {"schema-syntax", "schema-value"}
    assert len(error.message) <= 120


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "<element name=' a ' RNG x:y='' xmlns:x='u'><x:doc><empty/></x:doc><empty/></element>", id="foreign"
        ),
        pytest.param("<element name='a' RNG><doc xmlns=''>text</doc><empty/></element>", id="no namespace"),
        pytest.param("<element RNG><x:d xmlns:x='u'/><name> a </name><empty/></element>", id="before the name"),
        pytest.param("<element name='xml:a' RNG><empty/></element>", id="prefix xml"),
        pytest.param("<element name='Ärger' RNG><empty/></element>", id="letters"),
    ],
)
def test_what_is_right(text: str) -> None:
    assert schema(text) is not None


def test_all_problems_of_a_file_are_told() -> None:
    with pytest.raises(IncorrectSchemaError) as refusal:
        schema("<element name='a' RNG><group/><ref/>\n<foo/></element>")

    assert [error.line for error in (refusal.value, *refusal.value.others)] == [1, 1, 2]


def test_not_more_problems_are_gathered_than_anybody_reads() -> None:
    with pytest.raises(IncorrectSchemaError) as refusal:
        schema(f"<element name='a' RNG>{'<foo/>' * 1000}</element>")

    assert len(refusal.value.others) == 99


@pytest.mark.parametrize("text", ["", "  \n", "\ufeff"])
def test_an_empty_file_is_no_schema(text: str) -> None:
    with pytest.raises(SchemaError):
        schema(text)


def test_a_schema_that_is_ill_formed() -> None:
    with pytest.raises(SchemaError) as refusal:
        schema("<element name='a' RNG>\n<empty></element>")

    assert (refusal.value.code, refusal.value.line) == ("ill-formed", 2)
