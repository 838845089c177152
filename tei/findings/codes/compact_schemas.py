"""What can be wrong with a schema in the compact syntax alone; the sentences are made where it is read."""

from __future__ import annotations

from tei.findings.code import Code, Example


def _compact(wrong: str, right: str) -> Example:
    return Example(wrong, right, "compact")


CODES = (
    Code(
        "rnc-syntax",
        "error",
        "",
        "The compact syntax has something else in this place.",
        _compact("element note { , }", "element note { text }"),
    ),
    Code(
        "rnc-character",
        "error",
        "",
        "This character can't stand in a schema: mostly it is left over from another program.",
        _compact("element note { text \x01 }", "element note { text }"),
    ),
    Code(
        "rnc-literal",
        "error",
        "",
        "Text in quotation marks must be closed on the line on which it begins, or begin and end with three of"
        " them.",
        _compact('element note { "yes }', 'element note { "yes" }'),
    ),
    Code(
        "rnc-escape",
        "error",
        "",
        r"\x{...} stands for a character by its number in hexadecimal; there is none of this number.",
        _compact("element n\\x{110000}te { text }", "element n\\x{6F}te { text }"),
    ),
    Code(
        "rnc-name",
        "error",
        "",
        "A name begins with a letter or _, and goes on with letters, digits, - . and _.",
        _compact("element n×te { text }", "element note { text }"),
    ),
    Code(
        "rnc-keyword",
        "error",
        "",
        "This word means something in the compact syntax; as a name it is written with a backslash before it.",
        _compact(
            "start = element note { empty }\ntext = empty", "start = element note { \\text }\n\\text = empty"
        ),
    ),
    Code(
        "rnc-operator",
        "error",
        "",
        "Between two patterns stands a comma, | or &.",
        _compact(
            "element note { element a { text } element b { text } }", "element note { element a { text }, text }"
        ),
    ),
    Code(
        "rnc-mixed-operators",
        "error",
        "",
        "Comma, | and & can't be mixed without brackets, since it would be open which binds first.",
        _compact(
            "element note { element a { text }, text | empty }",
            "element note { element a { text }, (text | empty) }",
        ),
    ),
    Code(
        "rnc-unclosed",
        "error",
        "",
        "A bracket was opened, and is not closed.",
        _compact("element note { (text ", "element note { (text) }"),
    ),
    Code(
        "rnc-unopened",
        "error",
        "",
        "A bracket is closed that was not opened.",
        _compact("start = element note { text } }", "start = element note { text }"),
    ),
    Code(
        "rnc-end",
        "error",
        "",
        "The schema ends in the middle of a definition or a pattern.",
        _compact("start = element", "start = element note { text }"),
    ),
    Code(
        "rnc-definition",
        "error",
        "",
        "A definition is a name, =, |= or &=, and a pattern.",
        _compact("start = note\nnote : element note { text }", "start = note\nnote = element note { text }"),
    ),
    Code(
        "rnc-top-level",
        "error",
        "",
        "Definitions and a single pattern can't stand beside each other in one schema.",
        _compact("element note { text }\nstart = text", "start = element note { text }"),
    ),
    Code(
        "rnc-include",
        "error",
        "",
        "In the braces of an include stand definitions that replace others; an include can't stand in another.",
        _compact('include "a.rnc" { include "b.rnc" }', "start = element note { text }"),
    ),
    Code(
        "rnc-late-declaration",
        "error",
        "",
        "Namespaces and datatypes are declared before everything else.",
        _compact(
            'start = element note { text }\nnamespace a = "b"', 'namespace a = "b"\nstart = element note { text }'
        ),
    ),
    Code(
        "rnc-duplicate-declaration",
        "error",
        "",
        "A prefix is declared twice.",
        _compact(
            'namespace a = "b"\nnamespace a = "c"\nelement note { text }',
            'namespace a = "b"\nelement note { text }',
        ),
    ),
    Code(
        "rnc-undeclared-prefix",
        "error",
        "",
        "A prefix is used that no declaration at the head of the schema names.",
        _compact("element a:note { text }", 'namespace a = "b"\nelement a:note { text }'),
    ),
    Code(
        "rnc-undeclared-datatypes",
        "error",
        "",
        "A prefix before the name of a datatype must be declared with datatypes; xsd is known without.",
        _compact("element note { d:date }", "element note { xsd:date }"),
    ),
    Code(
        "rnc-datatypes-uri",
        "error",
        "",
        "The address of a library of datatypes must be a whole one, with a scheme such as http.",
        _compact('datatypes d = "types"\nelement note { d:date }', "element note { xsd:date }"),
    ),
    Code(
        "rnc-xsd-prefix",
        "error",
        "",
        "The prefix xsd stands for the datatypes of W3C Schema, and for nothing else.",
        _compact('datatypes xsd = "http://example.org/"\nelement note { text }', "element note { text }"),
    ),
    Code(
        "rnc-xml-prefix",
        "error",
        "",
        "The prefix xml stands for its own namespace, and that for no other prefix.",
        _compact('namespace xml = "http://example.org/"\nelement note { text }', "element note { text }"),
    ),
    Code(
        "rnc-xmlns-prefix",
        "error",
        "",
        "xmlns can't be a prefix.",
        _compact('namespace xmlns = "http://example.org/"\nelement note { text }', "element note { text }"),
    ),
    Code(
        "rnc-documentation",
        "error",
        "",
        "A comment with ## is documentation, and stands before what it documents.",
        _compact("element note { text ## said\n}", "## said\nelement note { text }"),
    ),
    Code(
        "rnc-annotation-name",
        "error",
        "",
        "The name of an annotation is not one that an annotation can have.",
        _compact('[ a = "b" c = "d" xmlns = "e" ] element note { text }', "element note { text }"),
    ),
    Code(
        "rnc-annotation-order",
        "error",
        "",
        "In an annotation, attributes come before elements.",
        _compact(
            'namespace a = "b"\n[ a:x [ ] a:y = "z" ] element note { text }',
            'namespace a = "b"\n[ a:y = "z" a:x [ ] ] element note { text }',
        ),
    ),
    Code(
        "rnc-annotation-inherit",
        "error",
        "",
        "An annotation can't take its namespace from its surroundings.",
    ),
    Code(
        "rnc-duplicate-attribute",
        "error",
        "",
        "An annotation has an attribute twice.",
        _compact(
            'namespace a = "b"\n[ a:y = "1" a:y = "2" ] element note { text }',
            'namespace a = "b"\n[ a:y = "1" ] element note { text }',
        ),
    ),
    Code("rnc-encoding", "error", "", "A schema in compact syntax is in UTF-8 or UTF-16; this one is in neither."),
    Code("rnc-inexpressible", "error", "", "The schema can't be written in the compact syntax as it is."),
    Code("rnc-not-a-schema", "error", "", "What was to be written in the compact syntax is no schema."),
)
