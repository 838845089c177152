"""What can be wrong with a RELAX NG schema in either syntax; the sentences are made where schemas are read."""

from __future__ import annotations

from tei.findings.code import Code, Example

_RNG = '<grammar xmlns="http://relaxng.org/ns/structure/1.0"\n  datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">\n{}\n</grammar>'


def _xml(inside: str) -> str:
    return _RNG.format("\n".join(f"  {line}" for line in inside.split("\n")))


_ROOT = '<start><element name="note">{}</element></start>'


def _content(wrong: str, right: str) -> Example:
    return Example(_xml(_ROOT.format(wrong)), _xml(_ROOT.format(right)), "schema")


def _compact(wrong: str, right: str) -> Example:
    return Example(wrong, right, "compact")


CODES = (
    Code(
        "not-a-schema",
        "error",
        "",
        "The file is empty, or neither RELAX NG in XML syntax nor in the compact syntax. An ODD, a DTD and a"
        " W3C Schema (*.xsd) are other languages: have an ODD compiled to RELAX NG first.",
    ),
    Code(
        "schema-syntax",
        "error",
        "",
        "An element or attribute of the schema is not one that RELAX NG has in this place.",
        _content("<txt/>", "<text/>"),
    ),
    Code(
        "schema-value",
        "error",
        "",
        "The value of an attribute in the schema is not of the form that RELAX NG asks for: a name, an address,"
        " one of two words.",
        Example(
            _xml('<start combine="both"><element name="note"><text/></element></start>'),
            _xml('<start combine="choice"><element name="note"><text/></element></start>'),
            "schema",
        ),
    ),
    Code(
        "bad-schema-value",
        "error",
        "",
        "A value in the schema is not one of its own datatype, so that no document could have it.",
        _content('<value type="date">1953</value>', '<value type="date">1953-07-04</value>'),
    ),
    Code(
        "unknown-library",
        "error",
        "",
        "The schema names a library of datatypes that is not known. There are the one that is built in, with"
        " string and token, and that of W3C Schema.",
        _compact('datatypes d = "http://example.org/types"\nelement note { d:date }', "element note { xsd:date }"),
    ),
    Code(
        "unknown-datatype",
        "error",
        "",
        "The library of datatypes has none of this name.",
        _compact("element note { xsd:day }", "element note { xsd:date }"),
    ),
    Code(
        "unknown-facet",
        "error",
        "",
        "A datatype can be narrowed by facets such as minLength or pattern; there is none of this name.",
        _compact(
            'element note { xsd:string { longest = "8" } }', 'element note { xsd:string { maxLength = "8" } }'
        ),
    ),
    Code(
        "facet-not-applicable",
        "error",
        "",
        "The facet is one for other datatypes: a date has no length.",
        _compact('element note { xsd:date { length = "8" } }', 'element note { xsd:string { length = "8" } }'),
    ),
    Code(
        "facet-repeated",
        "error",
        "",
        "A facet is given twice, and only one of the two can hold.",
        _compact(
            'element note { xsd:string { length = "8" length = "9" } }',
            'element note { xsd:string { length = "8" } }',
        ),
    ),
    Code(
        "facet-value",
        "error",
        "",
        "The value of a facet is not of its kind: a length must be a whole number, a limit a value of the"
        " datatype.",
        _compact(
            'element note { xsd:string { length = "long" } }', 'element note { xsd:string { length = "8" } }'
        ),
    ),
    Code(
        "facets-contradict",
        "error",
        "",
        "Two facets leave no value that is right for both.",
        _compact(
            'element note { xsd:integer { minInclusive = "9" maxInclusive = "1" } }',
            'element note { xsd:integer { minInclusive = "1" maxInclusive = "9" } }',
        ),
    ),
    Code(
        "pattern-syntax",
        "error",
        "",
        "The regular expression of a pattern is not one as W3C Schema has them; they differ a little from others.",
        _compact(
            'element note { xsd:string { pattern = "[a-z" } }', 'element note { xsd:string { pattern = "[a-z]" } }'
        ),
    ),
    Code(
        "pattern-too-large",
        "error",
        "",
        "The regular expression of a pattern repeats so much that it can't be held in memory: use a length"
        " instead.",
        _compact(
            'element note { xsd:string { pattern = "(a|b|c){9000}" } }',
            'element note { xsd:string { pattern = "[abc]*" } }',
        ),
    ),
    Code(
        "undefined-name",
        "error",
        "",
        "The schema refers to a definition that it does not have.",
        _compact("start = note\nnotes = element note { text }", "start = note\nnote = element note { text }"),
    ),
    Code(
        "missing-start",
        "error",
        "",
        "A grammar must say with which elements a document begins.",
        _compact("note = element note { text }", "start = note\nnote = element note { text }"),
    ),
    Code(
        "no-parent-grammar",
        "error",
        "",
        "A reference to the grammar around this one can only stand in a grammar inside another.",
        _compact("start = element note { parent a }\na = text", "start = element note { a }\na = text"),
    ),
    Code(
        "reference-loop",
        "error",
        "",
        "A definition leads back to itself without an element between, so that it would never end.",
        _compact(
            "start = element note { inline }\ninline = text | inline",
            "start = element note { inline }\ninline = text",
        ),
    ),
    Code(
        "duplicate-definition",
        "error",
        "",
        "A name is defined twice, and nothing says how the two are to be combined.",
        _compact(
            "start = element note { a }\na = text\na = empty", "start = element note { a }\na = text\na |= empty"
        ),
    ),
    Code(
        "combine-mismatch",
        "error",
        "",
        "The definitions of one name say to be combined in different ways.",
        _compact(
            "start = element note { a }\na |= text\na &= empty",
            "start = element note { a }\na |= text\na |= empty",
        ),
    ),
    Code(
        "override-unmatched",
        "error",
        "",
        "An include replaces a definition that the included schema does not have; most often its name has a slip.",
    ),
    Code(
        "except-wildcard",
        "error",
        "",
        "What is excepted from a wildcard can't itself be a wildcard of the same kind or a wider one.",
        _compact("element * - * { text }", "element * - note { text }"),
    ),
    Code(
        "xmlns-attribute",
        "error",
        "",
        "xmlns declares namespaces; to a schema it is no attribute, so that it can't be asked for.",
        _compact("element note { attribute xmlns { text } }", "element note { attribute n { text } }"),
    ),
    Code(
        "prohibited-path",
        "error",
        "",
        "Of patterns some can't stand in others: no element in an attribute or in a list, no attribute in what"
        " repeats a group (RELAX NG, section 7.1).",
        _compact("element note { attribute n { element a { text } } }", "element note { attribute n { text } }"),
    ),
    Code(
        "string-sequence",
        "error",
        "",
        "Data or a value can't stand beside elements or other data in one content (RELAX NG, section 7.2).",
        _compact("element note { xsd:date, element a { text } }", "element note { text, element a { text } }"),
    ),
    Code(
        "duplicate-attribute-name",
        "error",
        "",
        "An element can have an attribute of one name only once, so a schema can't ask for it twice (section"
        " 7.3).",
        _compact(
            "element note { attribute n { text }, attribute n { text } }", "element note { attribute n { text } }"
        ),
    ),
    Code(
        "wildcard-attribute",
        "error",
        "",
        "An attribute of any name must be allowed any number of times, and hold text (section 7.3).",
        _compact("element note { attribute * { text } }", "element note { attribute * { text }* }"),
    ),
    Code(
        "interleave-overlap",
        "error",
        "",
        "In what may come in any order, an element of a name can belong to one part only (section 7.4).",
        _compact(
            "element note { element a { text } & element a { text } }",
            "element note { element a { text } & element b { text } }",
        ),
    ),
    Code(
        "interleave-text",
        "error",
        "",
        "In what may come in any order, text can belong to one part only (section 7.4).",
        _compact(
            "element note { text & (text, element a { text }) }", "element note { text & element a { text } }"
        ),
    ),
    Code(
        "remote-schema",
        "error",
        "",
        "A schema includes another by an address on the web. Nothing is fetched for that: save a copy in the"
        " folder of the schema, and refer to that.",
        _compact('element note { external "http://example.org/a.rnc" }', "element note { text }"),
    ),
    Code(
        "schema-outside-folder",
        "error",
        "",
        "A schema includes a file outside its own folder. Such files are not read: copy it into the folder.",
        _compact('element note { external "../a.rnc" }', "element note { text }"),
    ),
    Code(
        "schema-cycle",
        "error",
        "",
        "A schema includes a file that, by way of others or directly, includes it again.",
    ),
    Code("too-many-references", "error", "", "A schema includes files so many times over that it is refused."),
)
