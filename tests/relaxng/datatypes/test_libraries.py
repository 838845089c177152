"""The libraries: how one is found, what the built-in one has, and what a schema is told that asks for too much."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tei.relaxng.datatypes import BUILTIN, XSD, find_library, register
from tei.relaxng.datatypes.library import DatatypeError, Param
from tei.relaxng.datatypes.xsd import TYPE_NAMES
from tests.relaxng.datatypes.asking import NOWHERE, xsd


def test_a_library_that_nobody_made_known_is_not_found() -> None:
    assert find_library("http://example.org/datatypes") is None


def test_a_further_library_is_found_once_it_is_registered() -> None:
    register("http://example.org/again", "tei.relaxng.datatypes.builtin")

    assert find_library("http://example.org/again") is find_library(BUILTIN)


def test_a_uri_can_t_be_given_to_two_libraries() -> None:
    with pytest.raises(ValueError, match="known already"):
        register(XSD, "tei.relaxng.datatypes.builtin")


@pytest.mark.parametrize(
    ("name", "left", "right", "equal"),
    [
        ("string", "a b", "a b", True),
        ("string", "a b", "a  b", False),
        ("string", "a ", "a", False),
        ("token", "a  b", " a\nb\t", True),
        ("token", "", " \r\n", True),
        ("token", "a\u00a0b", "a b", False),
        ("token", "ab", "a b", False),
    ],
)
def test_the_built_in_types_differ_in_white_space(name: str, left: str, right: str, equal: bool) -> None:  # noqa: FBT001
    library = find_library(BUILTIN)
    assert library is not None
    datatype = library.datatype(name, [])

    assert datatype.allows_all
    assert datatype.allows(left, NOWHERE)
    assert datatype.fault(left, NOWHERE) is None
    assert (datatype.value(left, NOWHERE) == datatype.value(right, NOWHERE)) is equal


@pytest.mark.parametrize(
    ("name", "params", "code", "at"),
    [
        ("integer", [], "unknown-datatype", None),
        ("string", [Param("length", "1")], "unknown-facet", 0),
        ("token", [Param("pattern", "a")], "unknown-facet", 0),
    ],
)
def test_the_built_in_library_has_two_types_without_parameters(
    name: str, params: list[Param], code: str, at: int | None
) -> None:
    library = find_library(BUILTIN)
    assert library is not None

    with pytest.raises(DatatypeError) as caught:
        library.datatype(name, params)

    assert (caught.value.code, caught.value.param) == (code, at)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("Integer", 'did you mean "integer"?'),
        ("datetime", 'did you mean "dateTime"?'),
        ("qname", 'did you mean "QName"?'),
        ("zzzz", "its types are those of XML Schema part 2"),
    ],
)
def test_an_unknown_type_is_refused_with_the_nearest_name(name: str, hint: str) -> None:
    with pytest.raises(DatatypeError, match=f'there is no XML Schema datatype "{name}"') as caught:
        xsd(name)

    assert caught.value.message.endswith(hint)
    assert caught.value.code == "unknown-datatype"
    assert caught.value.param is None


def test_the_library_has_all_types_of_xml_schema() -> None:
    built_in = (
        "string boolean decimal float double duration dateTime time date gYearMonth gYear gMonthDay gDay "
        "gMonth hexBinary base64Binary anyURI QName NOTATION normalizedString token language NMTOKEN NMTOKENS "
        "Name NCName ID IDREF IDREFS ENTITY ENTITIES integer nonPositiveInteger negativeInteger long int short "
        "byte nonNegativeInteger unsignedLong unsignedInt unsignedShort unsignedByte positiveInteger"
    )

    assert set(built_in.split()) <= set(TYPE_NAMES)
    for name in TYPE_NAMES:
        assert xsd(name).fault("", NOWHERE) is None or not xsd(name).allows("", NOWHERE)


def test_equal_requests_are_answered_with_the_same_datatype() -> None:
    assert xsd("token", ("maxLength", "4")) is xsd("token", ("maxLength", "4"))


@pytest.mark.parametrize(
    ("name", "id_type", "needs_context"),
    [
        ("ID", "ID", False),
        ("IDREF", "IDREF", False),
        ("IDREFS", "IDREFS", False),
        ("NCName", "", False),
        ("NMTOKENS", "", False),
        ("QName", "", True),
        ("NOTATION", "", True),
        ("ENTITY", "", True),
        ("ENTITIES", "", True),
        ("date", "", False),
    ],
)
def test_a_type_says_what_it_needs(name: str, id_type: str, needs_context: bool) -> None:  # noqa: FBT001
    for datatype in (xsd(name), xsd(name, ("pattern", ".*"))):
        assert datatype.id_type == id_type
        assert datatype.needs_context is needs_context


def test_a_schema_pays_only_for_the_families_it_uses() -> None:
    program = (
        "import sys; from tei.relaxng.datatypes import find_library, XSD; find_library(XSD).datatype('token', []);"
        "print([m for m in sys.modules if m.startswith('tei.relaxng.datatypes.xsd.')])"
    )

    out = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout

    assert out.strip() == "['tei.relaxng.datatypes.xsd.simple_type', 'tei.relaxng.datatypes.xsd.strings']"
