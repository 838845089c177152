"""What is wrong in a schema in the compact syntax is said with its place, a stable code and a remedy."""

from __future__ import annotations

import re

import pytest

from tei.errors import SchemaError
from tei.relaxng.compact.reader import decode_compact, read_compact

TEI = 'namespace tei = "http://www.tei-c.org/ns/1.0"\n'


def fault(schema: str) -> SchemaError:
    with pytest.raises(SchemaError) as caught:
        read_compact(schema, "letter.rnc")
    return caught.value


@pytest.mark.parametrize(
    ("schema", "line", "column", "code"),
    [
        # characters and tokens
        ("element a { text \x07}", 1, 18, "rnc-character"),
        ("element a { \ufffe }", 1, 13, "rnc-character"),
        ("element \\x{0}doc { text }", 1, 9, "rnc-escape"),
        ("element a { \\x{D800} }", 1, 13, "rnc-escape"),
        ("element a { \\x{110000} }", 1, 13, "rnc-escape"),
        ("element a { \\x{" + "9" * 9999 + "} }", 1, 13, "rnc-escape"),
        ("element a { \\x{} }", 1, 13, "rnc-escape"),
        ("element a { text \\x{7d }", 1, 18, "rnc-escape"),
        ('element a {\n  "one\n  two" }', 2, 3, "rnc-literal"),
        ("element a { 'one }", 1, 13, "rnc-literal"),
        ('element a { """one }', 1, 15, "rnc-operator"),
        ("element a×b { text }", 1, 9, "rnc-name"),
        ("element \u0301a { text }", 1, 9, "rnc-name"),
        ("element a\u00a0{ text }", 1, 9, "rnc-name"),
        ("element 1a { text }", 1, 9, "rnc-syntax"),
        ("element a { ! }", 1, 13, "rnc-syntax"),
        ("element a: { text }", 1, 10, "rnc-syntax"),
        ("element a { \\x{D}text }", 1, 13, "rnc-syntax"),
        # declarations
        (TEI + 'namespace tei = "urn:x"\nstart = text', 2, 1, "rnc-duplicate-declaration"),
        ('default namespace = "a"\ndefault namespace b = "b"', 2, 1, "rnc-duplicate-declaration"),
        (TEI + "default namespace tei = inherit", 2, 1, "rnc-duplicate-declaration"),
        ('datatypes d = "urn:d"\ndatatypes d = "urn:d"', 2, 1, "rnc-duplicate-declaration"),
        ('namespace xmlns = "urn:x"', 1, 1, "rnc-xmlns-prefix"),
        ('namespace xml = "urn:x"', 1, 1, "rnc-xml-prefix"),
        ('namespace x = "http://www.w3.org/XML/1998/namespace"', 1, 1, "rnc-xml-prefix"),
        ('default namespace = "http://www.w3.org/XML/1998/namespace"', 1, 1, "rnc-xml-prefix"),
        ('datatypes xsd = "urn:x"', 1, 1, "rnc-xsd-prefix"),
        ('datatypes d = "types"', 1, 15, "rnc-datatypes-uri"),
        ('datatypes d = "urn:d#e"', 1, 15, "rnc-datatypes-uri"),
        ("namespace tei = http", 1, 17, "rnc-syntax"),
        ('default = "urn:x"', 1, 9, "rnc-syntax"),
        ('namespace a:b = "urn:x"', 1, 11, "rnc-syntax"),
        ("start = text\n" + TEI, 2, 1, "rnc-late-declaration"),
        ("start = tei:p", 1, 9, "rnc-undeclared-datatypes"),
        ("element tei:p { text }", 1, 9, "rnc-undeclared-prefix"),
        ("element tei:* { text }", 1, 9, "rnc-undeclared-prefix"),
        ("element a | tei:b { text }", 1, 13, "rnc-undeclared-prefix"),
        ('include "a.rnc" inherit = tei', 1, 27, "rnc-undeclared-prefix"),
        # operators
        ("element a { b, c | d }", 1, 18, "rnc-mixed-operators"),
        ("element a { b & c, d }", 1, 18, "rnc-mixed-operators"),
        ("start = b | c & d", 1, 15, "rnc-mixed-operators"),
        ("element a { b*? }", 1, 15, "rnc-mixed-operators"),
        ('element a { string - "b"* }', 1, 25, "rnc-mixed-operators"),
        ('element a { string - "b" | token }', 1, 26, "rnc-mixed-operators"),
        ('element a { token | string - "b" }', 1, 28, "rnc-mixed-operators"),
        ('element a { string - token - "b" }', 1, 28, "rnc-mixed-operators"),
        ("element * - a | b { text }", 1, 15, "rnc-mixed-operators"),
        ("element b | * - a { text }", 1, 15, "rnc-mixed-operators"),
        ("element * - a - b { text }", 1, 15, "rnc-mixed-operators"),
        ("element xml:* - * - b { text }", 1, 19, "rnc-mixed-operators"),
        ("element a { b c }", 1, 15, "rnc-operator"),
        ('element a { b "c" }', 1, 15, "rnc-operator"),
        ("element a { , b }", 1, 13, "rnc-syntax"),
        ("element a { b, }", 1, 16, "rnc-syntax"),
        ("element a { }", 1, 13, "rnc-syntax"),
        ("element a { tei:* }", 1, 13, "rnc-syntax"),
        # brackets
        ("start = element a {\n  text\n", 3, 1, "rnc-unclosed"),
        ("start = element a {\n  b\nb = element b { text }", 3, 1, "rnc-operator"),
        ("start = element a {\nstart = b", 2, 1, "rnc-unclosed"),
        ("element a { (b, c }", 1, 19, "rnc-unclosed"),
        ("element (a | b { text }", 1, 16, "rnc-unclosed"),
        ("div { start = text", 1, 19, "rnc-unclosed"),
        ("[ a [ b [] element c { text }", 1, 20, "rnc-syntax"),
        ("[ a [", 1, 6, "rnc-unclosed"),
        ("[ a []", 1, 7, "rnc-unclosed"),
        ("[ a [] , ] element b { text }", 1, 8, "rnc-syntax"),
        ("start = a }", 1, 11, "rnc-unopened"),
        ("element a { text } }", 1, 20, "rnc-syntax"),
        # names
        ("text = element a { empty }", 1, 1, "rnc-keyword"),
        ("element a { start }", 1, 13, "rnc-keyword"),
        ("element a { parent text }", 1, 20, "rnc-keyword"),
        ("start = a\nlist [ ]", 2, 1, "rnc-keyword"),
        ("element a { list, b }", 1, 17, "rnc-syntax"),
        ("element { text }", 1, 9, "rnc-syntax"),
        ("element \\a:b { text }", 1, 11, "rnc-syntax"),
        # grammars
        ("start letter", 1, 7, "rnc-syntax"),
        ("start = a\nb", 2, 1, "rnc-definition"),
        ("start = a\nelement b { text }", 2, 1, "rnc-syntax"),
        ("start = a\n= b", 2, 1, "rnc-syntax"),
        ("element a { b } b = text", 1, 17, "rnc-top-level"),
        ("element a { text } >> b []", 1, 23, "rnc-top-level"),
        ('[ x [] ] "a"', 1, 3, "rnc-top-level"),
        ('include "a.rnc" { include "b.rnc" }', 1, 19, "rnc-include"),
        ('include "a.rnc" { div { include "b.rnc" } }', 1, 25, "rnc-include"),
        ("include a.rnc", 1, 9, "rnc-syntax"),
        ("start = external", 1, 17, "rnc-end"),
        ("element a { xsd:int { 1 } }", 1, 23, "rnc-syntax"),
        ("element a { xsd:int { a = 1 } }", 1, 27, "rnc-syntax"),
        # annotations
        ("[ a = 'b' ] element c { text }", 1, 3, "rnc-annotation-name"),
        (TEI + "[ tei:a [] tei:b = 'c' ] element d { text }", 2, 12, "rnc-annotation-order"),
        ("[ a [ 'b' c = 'd' ] ] element e { text }", 1, 11, "rnc-annotation-order"),
        ("[ a [ b = 'c' b = 'd' ] ] element e { text }", 1, 15, "rnc-duplicate-attribute"),
        ("[ a [ xmlns = 'b' ] ] element c { text }", 1, 7, "rnc-annotation-name"),
        ("namespace h = inherit\n[ h:a [] ] element b { text }", 2, 3, "rnc-annotation-inherit"),
        (
            'namespace r = "http://relaxng.org/ns/structure/1.0"\n[ r:a [] ] element b { text }',
            2,
            3,
            "rnc-annotation-name",
        ),
        ("[ tei:a [] ] element b { text }", 1, 3, "rnc-undeclared-prefix"),
        ("element a { text } ## the end", 1, 20, "rnc-documentation"),
        ("element a { ## nothing\n}", 2, 1, "rnc-syntax"),
        ("## a\nb [ ]\nstart = c", 2, 1, "rnc-definition"),
        ("element a { text >> }", 1, 21, "rnc-syntax"),
    ],
)
def test_a_fault_is_found_where_it_is(schema: str, line: int, column: int, code: str) -> None:
    found = fault(schema)
    assert (found.file, found.line, found.column, found.code) == ("letter.rnc", line, column, code)
    assert re.fullmatch(r"[^\x00-\x1f\x7f-\x9f]{20,150}", found.message)


@pytest.mark.parametrize(
    ("schema", "advice"),
    [
        ("start = element a {\n  text\n", "the `{` of line 1 is not closed; write `}`"),
        ("text = empty", "write \\text"),
        ("element a { list, b }", "\\list"),
        ("element tei:p { text }", 'write namespace tei = "..."'),
        ("element a { b, c | d }", "`|` beside `,` needs parentheses"),
        ("element a { b\n  c }", "put `,`, `|` or `&` before `c`, or close the `{` of line 1"),
        ("start letter", "`letter` stands where `=` is expected"),
        ("element a { text } ## end", "write # for any other comment"),
        ("element a×b { text }", "the character × (U+00D7)"),
        ("element " + "a" * 200 + ":", "`:` stands where"),
        ("start = " + "b" * 30 + "c" * 30 + " d", "to define it"),
    ],
)
def test_a_message_says_how_to_mend_it(schema: str, advice: str) -> None:
    assert advice in fault(schema).message


def test_a_long_name_is_shown_by_its_ends() -> None:
    assert "`" + "a" * 20 + "…" + "b" * 20 + "`" in fault("start = c " + "a" * 99 + "b" * 99).message


@pytest.mark.parametrize(
    ("data", "text"),
    [
        pytest.param(b"start = text", "start = text", id="UTF-8"),
        pytest.param("\ufeff“é”".encode(), "\ufeff“é”", id="UTF-8 with byte order mark"),
        pytest.param("\ufeff“é”".encode("utf-16-le"), "“é”", id="UTF-16, little-endian"),
        pytest.param("\ufeff“é”".encode("utf-16-be"), "“é”", id="UTF-16, big-endian"),
        pytest.param(b"", "", id="empty"),
    ],
)
def test_the_encoding_is_told_by_the_first_bytes(data: bytes, text: str) -> None:
    assert decode_compact(data, "letter.rnc") == text


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [
        pytest.param(b"start = text\n# \xff\xfe\n", 2, 3, id="not UTF-8"),
        pytest.param("start = text\r\n# “é\r".encode() + b"\x93", 3, 1, id="after other line ends"),
        pytest.param("\ufeff# é".encode() + b"\x80", 1, 4, id="the byte order mark is not counted"),
        pytest.param(b"\xff\xfea\x00\n\x00b", 2, 1, id="half a character of UTF-16"),
        pytest.param(b"\xfe\xff\x00a\xd8\x00\x00b", 1, 2, id="half a surrogate pair"),
    ],
)
def test_bytes_in_another_encoding_are_refused(data: bytes, line: int, column: int) -> None:
    with pytest.raises(SchemaError) as caught:
        decode_compact(data, "letter.rnc")
    assert (caught.value.line, caught.value.column, caught.value.code) == (line, column, "rnc-encoding")
