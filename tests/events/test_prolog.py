"""Which schemas a document names, read and written."""

from __future__ import annotations

import pytest

from tei.errors import SourceError, UsageError
from tei.events.prolog import (
    COMPACT,
    RELAX_NG,
    SCHEMATRON,
    SchemaReference,
    schema_instructions,
    schema_references,
)


def test_instructions_before_the_root_in_order() -> None:
    document = f"""<?xml version="1.0"?>
<?xml-model href="tei.rng" type="application/xml" schematypens="{RELAX_NG}"?>
<!-- ?><?xml-model href="no"?> -->
<?xml-model href='a&amp;b.sch'
  schematypens='{SCHEMATRON}' phase="draft"?>
<TEI><?xml-model href="late.rng"?></TEI>""".encode()

    assert schema_references(document) == [
        SchemaReference("tei.rng", RELAX_NG, "application/xml", "", 2),
        SchemaReference("a&b.sch", SCHEMATRON, "", "draft", 4),
    ]


@pytest.mark.parametrize(
    ("instruction", "found"),
    [
        ('oxygen RNGSchema="x.rnc" type="compact"', [SchemaReference("x.rnc", RELAX_NG, COMPACT, "", 1)]),
        ('oxygen RNGSchema="x.rng" type="xml"', [SchemaReference("x.rng", RELAX_NG, "", "", 1)]),
        ('oxygen SCHSchema="x.sch"', [SchemaReference("x.sch", SCHEMATRON, "", "", 1)]),
        ('xml-model type="x"', []),
        ('xml-model href="x', []),
        ("xml-model href=x", []),
        ('xml-stylesheet href="x"', []),
    ],
)
def test_forms_of_instruction(instruction: str, found: list[SchemaReference]) -> None:
    assert schema_references(f"<?{instruction}?><a/>".encode()) == found


def test_what_comes_after_the_root_has_begun_is_not_looked_at() -> None:
    assert schema_references(b"<?xml-model href='x'?><a><b></a>")[0].href == "x"


def test_a_document_that_breaks_before_its_root() -> None:
    with pytest.raises(SourceError):
        schema_references(b"<?xml-model href='x'?>text")


@pytest.mark.parametrize(
    "address", ["tei-transcript.rng", "https://example.org/a?b=1&c=<2>'3'", 'x"y.rng', "é.rng", "&amp;?>.rng"]
)
def test_a_schema_and_its_rules_are_written_as_they_are_read(address: str) -> None:
    written = "".join(f"<?{each}?>\n" for each in schema_instructions(address))

    assert schema_references(f"{written}<a/>".encode()) == [
        SchemaReference(address, RELAX_NG, "application/xml", "", 1),
        SchemaReference(address, SCHEMATRON, "application/xml", "", 2),
    ]


def test_a_schema_in_compact_syntax_is_written_as_such() -> None:
    (written,) = schema_instructions("https://example.org/tei-transcript.rnc")

    assert schema_references(f"<?{written}?><a/>".encode())[0].kind == COMPACT


@pytest.mark.parametrize("address", ["", "a b.rng", "a\nb", "a\x00"])
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(UsageError, match="is no address of a schema"):
        schema_instructions(address)
