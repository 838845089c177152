"""The codes of faults: each is listed with its meaning, and each one listed occurs."""

from __future__ import annotations

import pytest

from tei.relaxng.datatypes.faults import CODES
from tei.relaxng.datatypes.library import Fault
from tests.relaxng.datatypes.asking import fault

EXAMPLES: list[tuple[str, str, Fault]] = [
    ("NCName", "", Fault("empty", "", "a name")),
    ("date", "", Fault("empty", "", "YYYY-MM-DD")),
    ("boolean", "yes", Fault("not-one-of", "yes", "true, false, 1, 0")),
    ("gYearMonth", "1848", Fault("form", "1848", "YYYY-MM")),
    ("hexBinary", "0x1F", Fault("characters", "x", "0-9 a-f A-F")),
    ("ID", "1a", Fault("name-start", "1")),
    ("ID", "a b", Fault("name-character", " ")),
    ("ID", "a:b", Fault("name-colon", "a:b")),
    ("QName", "tei:p", Fault("prefix", "tei")),
    ("ENTITY", "map", Fault("entity", "map")),
    ("gYear", "848", Fault("year-digits", "848", "YYYY")),
    ("gYear", "0000", Fault("year-zero", "0000")),
    ("date", "1848-3-18", Fault("month-digits", "3", "MM")),
    ("date", "1848-13-18", Fault("month-range", "13", "01-12")),
    ("date", "1848-03-8", Fault("day-digits", "8", "DD")),
    ("date", "2021-02-29", Fault("day-range", "29", "01-28")),
    ("time", "24:00:00", Fault("hour-range", "24", "00-23")),
    ("time", "12:60:00", Fault("minute-range", "60", "00-59")),
    ("time", "12:00:61", Fault("second-range", "61", "00-60")),
    ("time", "12:00:00+15:00", Fault("zone-range", "+15:00", "-14:00 to +14:00")),
    ("unsignedByte", "256", Fault("number-range", "256", "0 to 255")),
    ("positiveInteger", "0", Fault("number-range", "0", "1 or more")),
    ("negativeInteger", "0", Fault("number-range", "0", "-1 or less")),
    ("anyURI", "50%", Fault("uri-escape", "%", "%XX")),
    ("anyURI", "a#b#c", Fault("uri-fragments", "#c")),
    ("anyURI", "1:2", Fault("uri-scheme", "1")),
    ("anyURI", "http:", Fault("uri-nothing", "http:")),
    ("anyURI", "a[1]", Fault("uri-bracket", "a[1]")),
]
FACETS: list[tuple[str, str, tuple[str, str], Fault]] = [
    ("string", "ab", ("length", "3"), Fault("length", "2", "3")),
    ("string", "ab", ("minLength", "3"), Fault("min-length", "2", "3")),
    ("string", "abcd", ("maxLength", "3"), Fault("max-length", "4", "3")),
    ("decimal", "12.5", ("totalDigits", "2"), Fault("total-digits", "3", "2")),
    ("decimal", "12.55", ("fractionDigits", "1"), Fault("fraction-digits", "2", "1")),
    ("gYear", "1500", ("minInclusive", "1501"), Fault("min-inclusive", "1500", "1501")),
    ("int", " 4 ", ("minExclusive", "4"), Fault("min-exclusive", "4", "4")),
    ("int", "5", ("maxInclusive", "4"), Fault("max-inclusive", "5", "4")),
    ("int", "4", ("maxExclusive", " 4 "), Fault("max-exclusive", "4", "4")),
    ("token", " x ", ("pattern", "[a-c]"), Fault("pattern", "x", "[a-c]")),
]


@pytest.mark.parametrize(("name", "text", "expected"), EXAMPLES, ids=lambda value: str(value)[:30])
def test_a_type_says_what_is_wrong(name: str, text: str, expected: Fault) -> None:
    assert fault(name, text) == expected


@pytest.mark.parametrize(("name", "text", "facet", "expected"), FACETS, ids=lambda value: str(value)[:30])
def test_a_facet_says_what_is_wrong(name: str, text: str, facet: tuple[str, str], expected: Fault) -> None:
    assert fault(name, text, facet) == expected


ALL = [example[-1] for example in EXAMPLES] + [example[-1] for example in FACETS]


def test_every_code_is_listed_and_occurs() -> None:
    assert {example.code for example in ALL} == set(CODES)


@pytest.mark.parametrize("example", ALL, ids=lambda example: str(example.code))
def test_a_field_is_described_where_it_is_filled(example: Fault) -> None:
    meaning = CODES[example.code]

    assert meaning.says
    assert bool(meaning.wanted) == bool(example.wanted)
    assert bool(meaning.found) == bool(example.found)
