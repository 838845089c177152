"""Names, identifiers, entities and qualified names, and lists of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.relaxng.datatypes.asking import NOWHERE, fault, xsd

CONTEXT = {"": "urn:default", "a": "urn:one", "b": "urn:one", "c": "urn:two", "&map": "GIF"}


@pytest.mark.parametrize(
    ("text", "in_which"),
    [
        ("p1", "NMTOKEN Name NCName ID"),
        ("_", "NMTOKEN Name NCName ID"),
        ("Ἀφροδισιάς", "NMTOKEN Name NCName ID"),
        ("Čapek-2.b", "NMTOKEN Name NCName ID"),
        ("  p1\n", "NMTOKEN Name NCName ID"),
        ("東京", "NMTOKEN Name NCName ID"),
        ("e\u0301", "NMTOKEN Name NCName ID"),
        ("xml:id", "NMTOKEN Name"),
        (":", "NMTOKEN Name"),
        ("1a", "NMTOKEN"),
        ("-", "NMTOKEN"),
        (".5", "NMTOKEN"),
        ("\u0301e", "NMTOKEN"),
        ("٣", "NMTOKEN"),
        ("", ""),
        ("a b", ""),
        ("a/b", ""),
        ("#p1", ""),
        ("a\u00a0", ""),
        ("a\u00d7b", ""),
    ],
)
def test_names(text: str, in_which: str) -> None:
    allowed = {name for name in ("NMTOKEN", "Name", "NCName", "ID", "IDREF") if fault(name, text) is None}

    assert allowed - {"IDREF"} == set(in_which.split())
    assert ("IDREF" in allowed) is ("ID" in allowed)


@pytest.mark.parametrize("character", ["\u0220", "\u1200", "\u17b0", "\U00010000", "\u3400"])
def test_characters_of_the_fifth_edition_of_xml_stand_in_no_name(character: str) -> None:
    assert fault("NCName", "a" + character) is not None


@given(st.text(alphabet="aZ09_-.:é٣\u0301×/ ", max_size=6))
def test_the_quick_answer_for_a_name_is_that_of_the_slow_one(text: str) -> None:
    for name in ("NMTOKEN", "Name", "NCName"):
        fault(name, text)


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        ("p", True),
        ("a:p", True),
        (" a:p ", True),
        ("xml:lang", True),
        ("d:p", False),
        ("a:", False),
        (":p", False),
        ("a:b:c", False),
        ("a: p", False),
        ("a:1", False),
        ("1:a", False),
        ("", False),
    ],
)
@pytest.mark.parametrize("name", ["QName", "NOTATION"])
def test_qualified_names(name: str, text: str, allowed: bool) -> None:  # noqa: FBT001
    datatype = xsd(name)

    assert datatype.allows(text, CONTEXT) is allowed
    assert (datatype.fault(text, CONTEXT) is None) is allowed


@pytest.mark.parametrize(
    ("left", "right", "equal"),
    [
        ("a:p", "b:p", True),
        ("a:p", "c:p", False),
        ("a:p", "a:q", False),
        ("p", " p", True),
        ("p", "a:p", False),
    ],
)
def test_qualified_names_are_equal_by_namespace(left: str, right: str, equal: bool) -> None:  # noqa: FBT001
    datatype = xsd("QName")

    assert (datatype.value(left, CONTEXT) == datatype.value(right, CONTEXT)) is equal


def test_an_unprefixed_name_has_the_default_namespace_or_none() -> None:
    datatype = xsd("QName")

    assert datatype.value("p", CONTEXT) == ("urn:default", "p")
    assert datatype.value("p", NOWHERE) == ("", "p")
    assert datatype.value("xml:id", NOWHERE) == ("http://www.w3.org/XML/1998/namespace", "id")
    with pytest.raises(ValueError, match="prefix"):
        datatype.value("z:p", CONTEXT)


def test_an_entity_is_one_that_the_document_declares() -> None:
    assert xsd("ENTITY").allows(" map ", CONTEXT)
    assert not xsd("ENTITY").allows("plan", CONTEXT)
    assert not xsd("ENTITY").allows("&map", CONTEXT)
    assert xsd("ENTITIES").allows("map  map", CONTEXT)
    assert not xsd("ENTITIES").allows("map plan", CONTEXT)
    assert xsd("ENTITY").value(" map ", CONTEXT) == "map"


@pytest.mark.parametrize(
    ("name", "text", "items"),
    [
        ("NMTOKENS", "a", ("a",)),
        ("NMTOKENS", " 1 \n -2\t", ("1", "-2")),
        ("IDREFS", "p1 p2", ("p1", "p2")),
    ],
)
def test_lists(name: str, text: str, items: tuple[str, ...]) -> None:
    assert fault(name, text) is None
    assert xsd(name).value(text, NOWHERE) == items


@pytest.mark.parametrize(
    ("name", "text"), [("NMTOKENS", ""), ("NMTOKENS", " \n"), ("NMTOKENS", "a, b"), ("IDREFS", "p1 2")]
)
def test_no_lists(name: str, text: str) -> None:
    assert fault(name, text) is not None


def test_lists_are_equal_item_by_item() -> None:
    datatype = xsd("NMTOKENS")

    assert datatype.value("a  b", NOWHERE) == datatype.value(" a\tb ", NOWHERE)
    assert datatype.value("a b", NOWHERE) != datatype.value("b a", NOWHERE)
