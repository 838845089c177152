"""Documents held against schemas: one case for each thing that a schema can say."""

from __future__ import annotations

import pytest

from tests.relaxng.schemas import schema

CASES: list[tuple[str, list[str], list[str]]] = [
    (
        "start = element a { empty }",
        ["<a/>", "<a> \n</a>", "<a><!-- c --></a>"],
        ["<b/>", "<a>x</a>", "<a b=''/>", "<a>\xa0</a>"],
    ),
    ("start = element a { text }", ["<a/>", "<a>x</a>"], ["<a><b/></a>"]),
    ("start = element a { notAllowed }", [], ["<a/>"]),
    (
        "b = element b { empty } start = element a { b, b }",
        ["<a><b/><b/></a>", "<a>\n<b/> <b/>\t</a>"],
        ["<a><b/></a>", "<a><b/>x<b/></a>"],
    ),
    ("b = element b { empty } start = element a { b? }", ["<a/>", "<a><b/></a>"], ["<a><b/><b/></a>"]),
    ("b = element b { empty } start = element a { b* }", ["<a/>", "<a><b/><b/></a>"], ["<a><c/></a>"]),
    ("b = element b { empty } start = element a { b+ }", ["<a><b/></a>"], ["<a/>"]),
    (
        "b = element b { empty } c = element c { empty } start = element a { (b, c)* }",
        ["<a/>", "<a><b/><c/><b/><c/></a>"],
        ["<a><b/></a>", "<a><c/><b/></a>", "<a><b/><b/></a>"],
    ),
    (
        "b = element b { empty } c = element c { empty } start = element a { b & c }",
        ["<a><b/><c/></a>", "<a><c/><b/></a>"],
        ["<a><b/></a>", "<a><b/><c/><b/></a>"],
    ),
    (
        (
            "b = element b { empty } c = element c { empty } d = element d { empty } "
            "start = element a { (b, c) & d* }"
        ),
        ["<a><b/><c/></a>", "<a><d/><b/><d/><c/><d/></a>"],
        ["<a><c/><b/></a>", "<a><d/></a>"],
    ),
    (
        "b = element b { empty } c = element c { empty } start = element a { mixed { b, c } }",
        ["<a><b/><c/></a>", "<a>x<b/>y<c/>z</a>"],
        ["<a>x<c/>y<b/></a>", "<a>x</a>"],
    ),
    (
        "b = element b { empty } start = element a { b+, text }",
        ["<a><b/>x</a>", "<a><b/><b/></a>"],
        ["<a>x<b/></a>", "<a>x</a>"],
    ),
    (
        "b = element b { empty } start = element a { text, b }",
        ["<a>x<b/></a>", "<a> <b/> </a>"],
        ["<a><b/>x</a>", "<a>x</a>"],
    ),
    (
        "b = element b { empty } start = element a { (text | b)* }",
        ["<a/>", "<a>x<b/>y<b/></a>"],
        ["<a><c/></a>"],
    ),
    # attributes
    (
        "start = element a { attribute b { text } }",
        ["<a b=''/>", "<a b='x'/>"],
        ["<a/>", "<a b='' c=''/>", "<a c=''/>"],
    ),
    ("start = element a { attribute b { text }? }", ["<a/>", "<a b=''/>"], ["<a c=''/>"]),
    (
        "start = element a { attribute b { 'x' | 'y' } }",
        ["<a b='x'/>", "<a b=' y '/>"],
        ["<a b='z'/>", "<a b=''/>"],
    ),
    ("start = element a { attribute b { empty } }", ["<a b=''/>", "<a b='  '/>"], ["<a b='x'/>"]),
    (
        "start = element a { attribute b { text } | attribute c { text } }",
        ["<a b=''/>", "<a c=''/>"],
        ["<a/>", "<a b='' c=''/>"],
    ),
    (
        (
            "start = element a { x | y } "
            "x = attribute b { 'x' }, element c { empty } y = attribute b { 'y' }, element d { empty }"
        ),
        ["<a b='x'><c/></a>", "<a b='y'><d/></a>"],
        ["<a b='x'><d/></a>", "<a b='z'><d/></a>", "<a><c/></a>"],
    ),
    (
        "start = element a { attribute b { text } | element b { empty } }",
        ["<a b=''/>", "<a><b/></a>"],
        ["<a/>", "<a b=''><b/></a>"],
    ),
    (
        "start = element a { (attribute b { text }, attribute c { text })? }",
        ["<a/>", "<a c='' b=''/>"],
        ["<a b=''/>"],
    ),
    ("start = element a { attribute * { text }* }", ["<a/>", "<a b='' c=''/>"], ["<a><b/></a>"]),
    ("start = element a { attribute * { 'x' }+ }", ["<a b='x' c='x'/>"], ["<a/>", "<a b='x' c='y'/>"]),
    ("start = element a { attribute * - b { text }* }", ["<a c=''/>"], ["<a b=''/>"]),
    ("start = element a { attribute b | c { text } }", ["<a b=''/>", "<a c=''/>"], ["<a b='' c=''/>"]),
    (
        "start = element a { (attribute * { xsd:integer } | attribute * { 'x' })* }",
        ["<a b='1' c='x'/>"],
        ["<a b='1' c='y'/>"],
    ),
    # names
    ("start = element * { empty }", ["<a/>", "<b xmlns='u'/>"], ["<a>x</a>"]),
    ("start = element * - (a | b) { empty }", ["<c/>", "<a xmlns='u'/>"], ["<a/>"]),
    ("namespace n = 'u' start = element n:* { empty }", ["<a xmlns='u'/>"], ["<a/>"]),
    ("namespace n = 'u' start = element n:* - n:a { empty }", ["<b xmlns='u'/>"], ["<a xmlns='u'/>", "<b/>"]),
    ("default namespace = 'u' start = element a { attribute b { text } }", ["<a b='' xmlns='u'/>"], ["<a b=''/>"]),
    ("start = element a { attribute xml:id { text } }", ["<a xml:id='x'/>"], ["<a id='x'/>"]),
    # strings
    ("start = element a { 'x y' }", ["<a>x y</a>", "<a> x\n y </a>"], ["<a>xy</a>", "<a/>", "<a>x y<b/></a>"]),
    ("start = element a { string 'x y' }", ["<a>x y</a>"], ["<a> x y</a>"]),
    ("start = element a { '' }", ["<a/>", "<a> </a>"], ["<a>x</a>"]),
    ("start = element a { xsd:integer '1' }", ["<a>1</a>", "<a>+01</a>"], ["<a>2</a>", "<a>x</a>"]),
    (
        "start = element a { xsd:integer }",
        ["<a>12</a>", "<a><![CDATA[1]]>2</a>", "<a>1<!-- c -->2</a>"],
        ["<a/>", "<a>x</a>", "<a>1<b/></a>"],
    ),
    ("start = element a { xsd:string }", ["<a/>", "<a>x</a>"], ["<a>x<b/></a>"]),
    ("start = element a { xsd:integer - '0' }", ["<a>1</a>", "<a>00</a>"], ["<a>0</a>", "<a>x</a>"]),
    ("start = element a { xsd:integer - xsd:integer '0' }", ["<a>1</a>"], ["<a>00</a>"]),
    ("start = element a { xsd:integer { minInclusive = '5' } }", ["<a>5</a>"], ["<a>4</a>"]),
    (
        "start = element a { 'x' | element b { empty } }",
        ["<a>x</a>", "<a><b/></a>", "<a> <b/> </a>"],
        ["<a>x<b/></a>", "<a>y</a>", "<a/>"],
    ),
    ("start = element a { 'x'? }", ["<a/>", "<a>x</a>", "<a> </a>"], ["<a>y</a>"]),
    (
        "start = element a { list { 'x', 'y'? } }",
        ["<a>x</a>", "<a> x  y </a>"],
        ["<a/>", "<a>y</a>", "<a>x\xa0y</a>"],
    ),
    ("start = element a { list { xsd:integer+ } }", ["<a>1 2 3</a>"], ["<a>1 x</a>", "<a/>"]),
    ("start = element a { list { empty } }", ["<a/>", "<a> </a>"], ["<a>x</a>"]),
    ("start = element a { list { ('x' | ('x', 'y'))* } }", ["<a/>", "<a>x x y x</a>"], ["<a>y</a>"]),
    (
        "start = element a { attribute b { list { 'x'* } } }",
        ["<a b=''/>", "<a b=' x x '/>"],
        ["<a b='y'/>"],
    ),
    # what can be read in two ways
    (
        "start = element a { element b { empty }?, element b { text } }",
        ["<a><b/></a>", "<a><b/><b>x</b></a>", "<a><b>x</b></a>"],
        ["<a><b>x</b><b>x</b></a>", "<a/>"],
    ),
    (
        (
            "start = element a { x | y } "
            "x = element b { 'x' }, element c { empty } y = element b { 'y' }, element d { empty }"
        ),
        ["<a><b>x</b><c/></a>", "<a><b>y</b><d/></a>"],
        ["<a><b>x</b><d/></a>", "<a><b>z</b><c/></a>"],
    ),
    (
        (
            "start = t t = element t { t, x } | element t { t, y } | element t { empty } "
            "x = element x { empty } y = element y { empty }"
        ),
        ["<t/>", "<t><t/><x/></t>", "<t><t><t/><y/></t><x/></t>"],
        ["<t><t/></t>", "<t><t/><x/><y/></t>"],
    ),
    (
        (
            "start = element a { x*, y } "
            "x = element b { attribute c { 'x' } } y = element b { attribute c { text }, element d { empty } }"
        ),
        ["<a><b c='x'/><b c='x'><d/></b></a>", "<a><b c='y'><d/></b></a>"],
        ["<a><b c='y'/></a>", "<a><b c='y'/><b c='x'><d/></b></a>"],
    ),
    (
        "a = element a { a* } b = element a { b* & element c { empty }? } start = a | b",
        ["<a><a><a/></a></a>", "<a><a><c/></a><c/></a>"],
        ["<a><c/><c/></a>"],
    ),
    # grammars
    (
        "start = element a { x, grammar { start = x x = element c { parent x } } } x = element b { empty }",
        ["<a><b/><c><b/></c></a>"],
        ["<a><b/><b/></a>"],
    ),
    (
        "start = element a { x } x &= element b { empty } x &= element c { empty }",
        ["<a><c/><b/></a>"],
        ["<a><b/></a>"],
    ),
    (
        "start = element a { x } x |= element b { empty } x |= element c { empty }",
        ["<a><c/></a>"],
        ["<a><b/><c/></a>"],
    ),
    (  # an element of two meanings, both of which may be empty
        'start = element a { element c { "" } | (element c { empty }, element b { empty }) }',
        ["<a><c/></a>", "<a><c></c><b/></a>", "<a><c> </c></a>"],
        ["<a><c>x</c></a>", "<a><b/></a>"],
    ),
]


@pytest.mark.parametrize(("text", "valid", "invalid"), CASES, ids=[case[0] for case in CASES])
def test_verdicts(text: str, valid: list[str], invalid: list[str]) -> None:
    compiled = schema(text)

    assert [document for document in valid if not compiled.accepts(document.encode())] == []
    assert [document for document in invalid if compiled.accepts(document.encode())] == []


@pytest.mark.parametrize(
    ("text", "valid", "invalid"),
    [
        pytest.param(
            "<element name='a' ns='u' RNG><attribute name='b'/><attribute><name>c</name></attribute></element>",
            "<p:a xmlns:p='u' b='' p:c=''/>",
            "<a xmlns='u' b='' c=''/>",
            id="an attribute's name has no namespace unless it is written as an element",
        ),
        pytest.param(
            "<element name='p:a' ns='v' xmlns:p='u' RNG><element name='b'><empty/></element></element>",
            "<a xmlns='u'><b xmlns='v'/></a>",
            "<a xmlns='u'><b/></a>",
            id="a prefix comes before ns",
        ),
        pytest.param(
            "<element RNG><choice><name ns='u'>a</name><nsName ns='v'/></choice><empty/></element>",
            "<x xmlns='v'/>",
            "<x xmlns='u'/>",
            id="choice of name classes",
        ),
        pytest.param(
            "<element name='a' XSD RNG><value type='QName' xmlns:p='u'>p:x</value></element>",
            "<a xmlns:q='u'>q:x</a>",
            "<a xmlns:p='v'>p:x</a>",
            id="names as values are compared by namespace",
        ),
        pytest.param(
            "<element name='a' XSD RNG><attribute name='b'>"
            "<value type='QName' ns='u'>x</value></attribute></element>",
            "<a xmlns:q='u' b='q:x'/>",
            "<a b='x'/>",
            id="the default namespace of a name as value is ns",
        ),
        pytest.param(
            "<element name='a' XSD RNG><data type='ENTITY'/></element>",
            "<!DOCTYPE a [<!NOTATION n SYSTEM ''><!ENTITY e SYSTEM 'e' NDATA n>]><a>e</a>",
            "<a>e</a>",
            id="unparsed entities",
        ),
        pytest.param(
            "<element name='a' RNG><mixed><element name='b'><empty/></element>"
            "<element name='c'><empty/></element></mixed></element>",
            "<a>x<b/>y<c/></a>",
            "<a>x<c/>y<b/></a>",
            id="mixed holds a group",
        ),
        pytest.param(
            "<element name='a' RNG><list><value>x</value><value>y</value></list></element>",
            "<a>x y</a>",
            "<a>y x</a>",
            id="list holds a group",
        ),
    ],
)
def test_verdicts_of_xml_syntax(text: str, valid: str, invalid: str) -> None:
    compiled = schema(text)

    assert compiled.accepts(valid.encode())
    assert not compiled.accepts(invalid.encode())


def test_one_schema_serves_many_documents() -> None:
    compiled = schema("start = element a { attribute b { 'x' }?, element c { empty }* }")
    verdicts = [
        compiled.accepts(document) for document in (b"<a/>", b"<a b='y'/>", b"<a><c/></a>", b"<a>", b"<a/>")[:3]
    ]

    assert verdicts == [True, False, True]


def test_values_are_checked_wherever_they_stand() -> None:
    compiled = schema("start = element a { element b { attribute c { xsd:integer } }* }")
    good = "<b c='1'/>" * 20_000

    assert compiled.accepts(f"<a>{good}</a>".encode())
    assert not compiled.accepts(f"<a>{good}<b c='x'/></a>".encode())
    assert not compiled.accepts(f"<a><b c='x'/>{good}</a>".encode())
