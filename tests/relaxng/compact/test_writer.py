"""Schemas written in the compact syntax: the cases stand in ``written/*.txt``."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tei.errors import SchemaError
from tei.relaxng.compact.reader import read_compact
from tei.relaxng.compact.writer import write_compact
from tei.relaxng.read_xml import read_xml
from tei.relaxng.syntax import RNG
from tests.relaxng.compact.canonical import canonical

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.relaxng.syntax import SchemaElement

CASES = Path(__file__).with_name("written")


def cases() -> Iterator[object]:
    for file in sorted(CASES.glob("*.txt")):
        for case in file.read_text(encoding="utf-8").split("===\n"):
            title, _, rest = case.partition("\n--- xml\n")
            xml, _, compact = rest.partition("\n--- compact\n")
            yield pytest.param(xml, compact, id=f"{file.stem}: {title}")


def from_xml(xml: str) -> SchemaElement:
    """Read a schema in XML syntax whose root declares the namespace of RELAX NG only if it is a prefix."""
    declared = xml if xml.startswith("<rng:") else re.sub(r"^<\w+", rf'\g<0> xmlns="{RNG}"', xml)
    return read_xml(declared.encode(), "letter.rng")


@pytest.mark.parametrize(("xml", "compact"), list(cases()))
def test_xml_is_written_as_compact(xml: str, compact: str) -> None:
    schema = from_xml(xml)
    assert write_compact(schema) == compact
    read = read_compact(compact, "letter.rnc")
    assert canonical(read) == canonical(schema)


@pytest.mark.parametrize(
    ("xml", "line", "column", "code"),
    [
        pytest.param("<element><text/></element>", 1, 1, "rnc-not-a-schema", id="an element without name"),
        pytest.param("<element><text/><text/></element>", 1, 1, "rnc-not-a-schema", id="nor with two patterns"),
        pytest.param("<grammar><start/></grammar>", 1, 54, "rnc-not-a-schema", id="a start without pattern"),
        pytest.param("<grammar><start><ref/></start></grammar>", 1, 61, "rnc-not-a-schema", id="a nameless ref"),
        pytest.param("<group><elemint/></group>", 1, 52, "rnc-not-a-schema", id="no element of RELAX NG"),
        pytest.param("<rng:grammar xmlns:rng='urn:x'/>", 1, 1, "rnc-not-a-schema", id="another namespace"),
        pytest.param("<element name='x:p'><text/></element>", 1, 1, "rnc-undeclared-prefix", id="a prefix"),
        pytest.param("<choice><text/><note xmlns=''/></choice>", 1, 1, "rnc-not-a-schema", id="note at the end"),
    ],
)
def test_what_is_no_schema_is_refused(xml: str, line: int, column: int, code: str) -> None:
    with pytest.raises(SchemaError) as caught:
        write_compact(from_xml(xml))
    assert (caught.value.line, caught.value.column, caught.value.code) == (line, column, code)


def test_qnames_that_need_two_default_namespaces_are_refused() -> None:
    library = "datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'"
    xml = f"<choice {library}><value type='QName' ns=''>a</value><value type='QName'>b</value></choice>"
    with pytest.raises(SchemaError, match="give one of them a prefix"):
        write_compact(from_xml(xml))


def test_lines_are_as_long_as_they_may_be_and_end_without_space() -> None:
    alternatives = "".join(f"<ref name='name-{number}'/>" for number in range(200))
    schema = from_xml(f"<grammar><start><choice>{alternatives}</choice></start></grammar>")
    lines = write_compact(schema).split("\n")
    assert max(map(len, lines)) <= 100
    assert [line for line in lines if line != line.rstrip()] == []


def test_the_tei_schema_reads_back(tei_all: Path) -> None:
    schema = read_xml(tei_all.read_bytes(), "tei_all.rng")
    read = read_compact(write_compact(schema), "tei_all.rnc")
    assert canonical(read) == canonical(schema)
