"""Schemas written in the XML syntax of RELAX NG."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings

from tei.relaxng.compact.reader import read_compact
from tei.relaxng.read_xml import read_xml
from tei.relaxng.xml_syntax_writer import write_xml_syntax
from tests.relaxng.compact.canonical import canonical, with_stretches_joined
from tests.relaxng.compact.trees import schemas

if TYPE_CHECKING:
    from tei.relaxng.syntax import SchemaElement

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
RNG = 'xmlns="http://relaxng.org/ns/structure/1.0"'


PLAIN = f"""\
<element {RNG} name="p">
  <zeroOrMore>
    <choice>
      <text/>
      <element name="hi">
        <text/>
      </element>
    </choice>
  </zeroOrMore>
</element>
"""
ESCAPES = f"""\
<element {RNG} name="p">
  <group>
    <value>&lt;&amp;&gt;&#13;
\t</value>
    <externalRef href="a&amp;&quot;&#9;&#10;"/>
  </group>
</element>
"""
PREFIXES = f"""\
<grammar {RNG} xmlns:x="urn:x" xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0">
  <start x:n="1">
    <a:documentation>A letter.</a:documentation>
    <note xmlns="">see <x:ref/>.</note>
    <element name="x:letter">
      <text/>
    </element>
  </start>
</grammar>
"""


@pytest.mark.parametrize(
    ("compact", "xml"),
    [
        pytest.param("element p { (text | element hi { text })* }", PLAIN, id="an element to a line"),
        pytest.param(
            """element p { "<&>\\x{D}\\x{A}\\x{9}", external 'a&"\\x{9}\\x{A}' }""", ESCAPES, id="signs escaped"
        ),
        pytest.param(
            'namespace x = "urn:x"\n## A letter.\n[ x:n = "1" note [ "see " x:ref [] "." ] ]\n'
            "start = element x:letter { text }",
            PREFIXES,
            id="prefixes declared once, no white space added to annotations",
        ),
    ],
)
def test_a_schema_is_set_out(compact: str, xml: str) -> None:
    assert write_xml_syntax(read_compact(compact, "a.rnc")) == HEAD + xml


def test_no_prefix_is_taken_twice() -> None:
    schema = 'namespace a = "urn:a"\n## A letter.\nelement a:letter { text }'
    written = write_xml_syntax(read_compact(schema, "a.rnc"))
    assert 'xmlns:a2="http://relaxng.org/ns/compatibility/annotations/1.0"' in written
    assert "<a2:documentation>A letter.</a2:documentation>" in written


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(schemas())
def test_xml_reads_back(schema: SchemaElement) -> None:
    written = write_xml_syntax(schema)
    read = read_xml(written.encode(), "random.rng")
    assert with_stretches_joined(canonical(read)) == with_stretches_joined(canonical(schema))
    assert write_xml_syntax(schema) == written
