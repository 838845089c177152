"""The compact syntax read into the tree of the XML syntax: the cases stand in ``cases/*.txt``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tei.relaxng.compact.reader import read_compact
from tei.relaxng.syntax import RNG
from tei.relaxng.xml_syntax_writer import write_xml_syntax

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.relaxng.syntax import SchemaElement

CASES = Path(__file__).with_name("cases")


def cases() -> Iterator[object]:
    for file in sorted(CASES.glob("*.txt")):
        for case in file.read_text(encoding="utf-8").split("===\n"):
            title, _, rest = case.partition("\n--- compact\n")
            compact, _, xml = rest.partition("\n--- xml\n")
            yield pytest.param(compact, xml, id=f"{file.stem}: {title}")


def as_xml(schema: SchemaElement) -> str:
    return (
        write_xml_syntax(schema)
        .removeprefix('<?xml version="1.0" encoding="UTF-8"?>')
        .lstrip("\n")
        .replace(f' xmlns="{RNG}"', "", 1)
    )


@pytest.mark.parametrize(("compact", "xml"), list(cases()))
def test_compact_is_read_as_xml(compact: str, xml: str) -> None:
    assert as_xml(read_compact(compact, "letter.rnc")) == xml


@pytest.mark.parametrize("line_end", ["\n", "\r", "\r\n"])
def test_line_ends_and_byte_order_mark_make_no_difference(line_end: str) -> None:
    schema = '# a letter\n## The letter.\nstart = element letter { """one\ntwo""" }\n'
    read = read_compact("\ufeff" + schema.replace("\n", line_end), "letter.rnc")
    assert as_xml(read) == as_xml(read_compact(schema, "letter.rnc"))


def test_qnames_resolve_by_the_declared_prefixes() -> None:
    schema = 'namespace tei = "urn:tei" namespace none = "" namespace host = inherit start = xsd:QName "tei:p"'
    value = read_compact(schema, "x.rnc").children[0].children[0]
    assert value.text == "tei:p"
    assert dict(value.namespaces) == {
        "": RNG,
        "xml": "http://www.w3.org/XML/1998/namespace",
        "tei": "urn:tei",
    }


def test_text_of_an_annotation_is_joined_and_its_stretches_keep_their_order() -> None:
    annotation = read_compact('[ p [ "a" ~ "b" q [] "c" "d" ] ] element x { empty }', "x.rnc").children[0]
    assert annotation.text == "abcd"
    assert [(child.name, child.text) for child in annotation.children] == [
        ("", "ab"),
        ("q", ""),
        ("", "c"),
        ("", "d"),
    ]


def test_white_space_between_the_elements_of_an_annotation_is_layout() -> None:
    annotation = read_compact('[ p [ "\\x{A} " q [] " " ] ] element x { empty }', "x.rnc").children[0]
    assert [child.name for child in annotation.children] == ["q"]
