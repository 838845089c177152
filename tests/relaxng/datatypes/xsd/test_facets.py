"""Facets: what each asks, of which types, in which unit, and which a schema is refused."""

from __future__ import annotations

import pytest

from tei.relaxng.datatypes.library import DatatypeError
from tests.relaxng.datatypes.asking import NOWHERE, fault, xsd


@pytest.mark.parametrize(
    ("name", "text", "length"),
    [
        ("string", " a ", 3),
        ("string", "", 0),
        ("string", "𝔞é", 2),
        ("normalizedString", "a\t", 2),
        ("token", " a  b ", 3),
        ("anyURI", "é%20", 4),
        ("NCName", " abc ", 3),
        ("language", "de-AT", 5),
        ("NMTOKENS", " a bc  d ", 3),
        ("IDREFS", "p1", 1),
        ("hexBinary", " 00FF\n", 2),
        ("base64Binary", "A A = =", 1),
    ],
)
def test_length_is_counted_in_the_unit_of_the_type(name: str, text: str, length: int) -> None:
    assert fault(name, text, ("length", str(length))) is None
    assert fault(name, text, ("length", str(length + 1))) is not None
    assert fault(name, text, ("minLength", str(length))) is None
    assert fault(name, text, ("minLength", str(length + 1))) is not None
    assert fault(name, text, ("maxLength", str(length))) is None
    assert length == 0 or fault(name, text, ("maxLength", str(length - 1))) is not None


@pytest.mark.parametrize(
    ("text", "total", "fraction"),
    [
        ("100", 3, 0),
        ("0100", 3, 0),
        ("1.50", 3, 2),
        ("-12", 2, 0),
        ("0.05", 1, 2),
        ("0", 0, 0),
        ("1.", 1, 0),
        (".5", 1, 1),
    ],
)
def test_digits_are_counted_as_they_are_written(text: str, total: int, fraction: int) -> None:
    assert fault("decimal", text, ("totalDigits", str(max(total, 1)))) is None
    assert total < 2 or fault("decimal", text, ("totalDigits", str(total - 1))) is not None
    assert fault("decimal", text, ("fractionDigits", str(fraction))) is None
    assert fraction == 0 or fault("decimal", text, ("fractionDigits", str(fraction - 1))) is not None


def test_all_patterns_must_match() -> None:
    params = ("pattern", "[a-z]+"), ("pattern", ".*e.*"), ("maxLength", "3")

    assert fault("token", "tei", *params) is None
    for text in ("Tei", "abc", "teich"):
        assert fault("token", text, *params) is not None


def test_a_pattern_sees_the_string_as_the_type_normalizes_it() -> None:
    assert fault("string", "a\tb", ("pattern", "a b")) is not None
    assert fault("normalizedString", "a\tb ", ("pattern", "a b ")) is None
    assert fault("token", " a\t b ", ("pattern", "a b")) is None
    assert fault("integer", " 12 ", ("pattern", "[0-9]{2}")) is None
    assert fault("NMTOKENS", " a\nb ", ("pattern", "a b")) is None


def test_a_facet_is_asked_only_of_what_the_type_allows() -> None:
    assert fault("date", "2021-02-30", ("minInclusive", "2000-01-01")) == fault("date", "2021-02-30")


@pytest.mark.parametrize(
    ("limit", "text", "allowed"),
    [
        ("10", "10.0", True),
        ("10", "9.999999999999999999999999", False),
        ("-10", "-10.000000000000000000001", False),
        ("0", "-0", True),
        ("99999999999999999999", "100000000000000000000", True),
    ],
)
def test_a_limit_is_compared_by_value(limit: str, text: str, allowed: bool) -> None:  # noqa: FBT001
    assert (fault("decimal", text, ("minInclusive", limit)) is None) is allowed


def test_a_restricted_value_is_that_of_the_type() -> None:
    datatype = xsd("integer", ("maxInclusive", "10"))

    assert datatype.value("07", NOWHERE) == xsd("integer").value("7", NOWHERE)
    with pytest.raises(ValueError, match="integer"):
        datatype.value("11", NOWHERE)


@pytest.mark.parametrize("value", ["2", " 2 ", "+2", "002"])
def test_a_length_is_a_whole_number_however_it_is_written(value: str) -> None:
    assert fault("string", "ab", ("length", value)) is None


@pytest.mark.parametrize(
    ("name", "param", "code", "words"),
    [
        ("string", ("enumeration", "a"), "unknown-facet", "write a choice of value patterns"),
        ("string", ("whiteSpace", "collapse"), "unknown-facet", "the type itself says"),
        (
            "string",
            ("maxLenght", "1"),
            "unknown-facet",
            'no facet "maxLenght": string has pattern, length, minLength',
        ),
        ("decimal", ("size", "1"), "unknown-facet", "totalDigits, fractionDigits, min-/maxInclusive"),
        ("string", ("minInclusive", "a"), "facet-not-applicable", "its values have no order"),
        ("boolean", ("minInclusive", "0"), "facet-not-applicable", "its values have no order"),
        ("anyURI", ("maxExclusive", "b"), "facet-not-applicable", "does not apply to anyURI"),
        ("date", ("length", "10"), "facet-not-applicable", "a pattern can say how long"),
        ("decimal", ("maxLength", "10"), "facet-not-applicable", "a pattern can say how long"),
        ("QName", ("maxLength", "10"), "facet-not-applicable", "does not apply to QName"),
        ("double", ("totalDigits", "3"), "facet-not-applicable", "decimal numbers and integers"),
        ("string", ("fractionDigits", "3"), "facet-not-applicable", "decimal numbers and integers"),
        ("string", ("length", "-1"), "facet-value", "write a whole number"),
        ("string", ("length", "2.0"), "facet-value", "write a whole number"),
        ("string", ("maxLength", ""), "facet-value", "write a whole number"),
        ("string", ("maxLength", "٣"), "facet-value", "write a whole number"),
        ("decimal", ("totalDigits", "0"), "facet-value", "write a whole number greater than 0"),
        ("date", ("minInclusive", "2021"), "facet-value", '"2021", which is no date'),
        ("integer", ("maxInclusive", "1.5"), "facet-value", "which is no integer"),
        ("byte", ("maxInclusive", "128"), "facet-value", "which is no byte"),
        ("token", ("pattern", "[a"), "pattern-syntax", "character 1 of the pattern"),
        ("token", ("pattern", "(ab){9999}"), "pattern-too-large", "use * or +"),
    ],
)
def test_a_schema_is_refused_a_facet(name: str, param: tuple[str, str], code: str, words: str) -> None:
    with pytest.raises(DatatypeError) as caught:
        xsd(name, ("pattern", ".*"), param)

    assert (caught.value.code, caught.value.param) == (code, 1)
    assert words in caught.value.message
    assert len(caught.value.message) <= 140


@pytest.mark.parametrize(
    ("name", "params", "code", "at"),
    [
        ("string", [("length", "1"), ("length", "1")], "facet-repeated", 1),
        ("int", [("minInclusive", "1"), ("pattern", "."), ("minInclusive", "2")], "facet-repeated", 2),
        ("int", [("minInclusive", "1"), ("minExclusive", "0")], "facets-contradict", 1),
        ("int", [("maxExclusive", "1"), ("maxInclusive", "0")], "facets-contradict", 1),
        ("string", [("minLength", "3"), ("maxLength", "2")], "facets-contradict", 1),
        ("string", [("length", "2"), ("minLength", "3")], "facets-contradict", 1),
        ("string", [("maxLength", "1"), ("length", "2")], "facets-contradict", 1),
        ("decimal", [("totalDigits", "2"), ("fractionDigits", "3")], "facets-contradict", 1),
        ("int", [("minInclusive", "3"), ("maxInclusive", "2")], "facets-contradict", 1),
        ("int", [("maxExclusive", "2"), ("minInclusive", "2")], "facets-contradict", 1),
        ("int", [("minExclusive", "2"), ("maxInclusive", "2")], "facets-contradict", 1),
        ("date", [("minInclusive", "2000-01-02Z"), ("maxInclusive", "2000-01-01Z")], "facets-contradict", 1),
    ],
)
def test_a_schema_is_refused_facets_at_odds(name: str, params: list[tuple[str, str]], code: str, at: int) -> None:
    with pytest.raises(DatatypeError) as caught:
        xsd(name, *params)

    assert (caught.value.code, caught.value.param) == (code, at)


@pytest.mark.parametrize(
    ("name", "params"),
    [
        ("string", [("length", "2"), ("minLength", "1"), ("maxLength", "3")]),
        ("string", [("minLength", "2"), ("maxLength", "2")]),
        ("decimal", [("totalDigits", "2"), ("fractionDigits", "2")]),
        ("int", [("minInclusive", "2"), ("maxInclusive", "2")]),
        ("date", [("minInclusive", "2000-01-01Z"), ("maxInclusive", "2000-01-01")]),
        ("double", [("minInclusive", "NaN"), ("maxInclusive", "1")]),
    ],
)
def test_facets_that_go_together(name: str, params: list[tuple[str, str]]) -> None:
    assert not xsd(name, *params).allows_all
