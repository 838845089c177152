"""What is written in the compact syntax reads back to a schema that means the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, reject, settings

from tei.errors import SchemaError
from tei.relaxng.compact.reader import read_compact
from tei.relaxng.compact.writer import write_compact
from tests.relaxng.compact.canonical import canonical
from tests.relaxng.compact.trees import schemas

if TYPE_CHECKING:
    from tei.relaxng.syntax import SchemaElement


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(schemas())
def test_compact_reads_back(schema: SchemaElement) -> None:
    try:
        written = write_compact(schema)
    except SchemaError:
        reject()
    read = read_compact(written, "random.rnc")
    assert canonical(read) == canonical(schema), written
    again = write_compact(read)
    assert write_compact(read_compact(again, "random.rnc")) == again


@pytest.mark.parametrize("ns", ["", "urn:x"])
def test_an_annotation_above_an_attribute_stays_above_its_name(ns: str) -> None:
    text = f'default namespace = "{ns}"\n\n[ note [] ]\nattribute p {{ text }}\n'

    read = read_compact(text, "note.rnc")

    assert [child.name.rpartition(" ")[2] for child in read.children] == ["note", "name", "text"]
