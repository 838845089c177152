"""Elements and their content that a schema does not allow."""

from __future__ import annotations

from tei.findings.code import Code, Example

_FILE = """<fileDesc>
  <titleStmt><title>A letter</title></titleStmt>{}
  <sourceDesc><p>Archive, box 4.</p></sourceDesc>
</fileDesc>"""
_PUBLISHED = """
  <publicationStmt><p>Unpublished.</p></publicationStmt>"""

CODES = (
    Code(
        "wrong-namespace",
        "error",
        "{element} is in {namespace}: this schema has it in “{right}”",
        "Every name of an XML file belongs to a namespace, which the attribute xmlns declares for an element"
        " and all in it. A single letter or slash too many makes another namespace of it, and then the schema"
        " knows none of the elements. This is said once, where the wrong namespace begins; all in it is then"
        " looked at as if it were in the right one.",
        Example('<TEI xmlns="http://www.tei-c.org/ns/1.0/">', '<TEI xmlns="http://www.tei-c.org/ns/1.0">', "root"),
    ),
    Code(
        "unexpected-root",
        "error",
        "a document can't begin with {element}",
        "The outermost element is not one of those with which the schema lets a document begin. Either the file"
        " is of another kind than the schema (a part of a corpus, an older edition of TEI, HTML), or its"
        " outermost element is missing.",
        Example(
            '<text xmlns="http://www.tei-c.org/ns/1.0"><body><p>Well.</p></body></text>',
            '<TEI xmlns="http://www.tei-c.org/ns/1.0">\n  <teiHeader>\n    '
            + _FILE.format(_PUBLISHED).replace("\n", "\n    ")
            + "\n  </teiHeader>\n  <text><body><p>Well.</p></body></text>\n</TEI>",
            "document",
        ),
    ),
    Code(
        "unknown-element",
        "error",
        "the schema knows no element {element}",
        "No element of this name is anywhere in the schema. Most often it is a slip of the pen, or of capitals:"
        " TEI writes placeName, not placename.",
        Example("<p><placename>Vik</placename></p>", "<p><placeName>Vik</placeName></p>", "text"),
    ),
    Code(
        "element-not-allowed-here",
        "error",
        "{element} is not allowed in {parent}",
        "The schema knows the element, but not in this place: it belongs in another parent, or the parent has"
        " one of its kind already.",
        Example(
            "<p><speaker>Dolan</speaker> Yes.</p>",
            "<sp><speaker>Dolan</speaker><p>Yes.</p></sp>",
            "text",
        ),
    ),
    Code(
        "element-not-allowed-yet",
        "error",
        "{element} can't come yet in {parent}: {missing}",
        "The element may stand in this parent, but only after another one that is missing.",
        Example(_FILE.format(""), _FILE.format(_PUBLISHED), "header"),
    ),
    Code(
        "element-out-of-order",
        "error",
        "{element} is out of order in {parent}: {order}",
        "The element may stand in this parent, but earlier or later. The parts of a header, a division or a"
        " list come in a fixed order: a heading before the text, a closing after it.",
        Example(
            "<div><p>Well.</p><head>Of wells</head></div>",
            "<div><head>Of wells</head><p>Well.</p></div>",
            "text",
        ),
    ),
    Code(
        "incomplete-element",
        "error",
        "{element} is incomplete: {missing}",
        "The element ends, but something that it must contain is not there.",
        Example("<list><head>Copies</head></list>", "<list><head>Copies</head><item>Paris</item></list>", "text"),
    ),
    Code(
        "text-not-allowed",
        "error",
        "text is not allowed directly in {element}: “{value}”",
        "This element holds other elements only; text must stand in one of those. White space between them is"
        " no text, and is always allowed.",
        Example(
            "<list>Paris<item>London</item></list>", "<list><item>Paris</item><item>London</item></list>", "text"
        ),
    ),
    Code(
        "bad-text",
        "error",
        "{element} can't hold “{value}”",
        "The schema lets this element hold text of a certain form only, such as a date, a number or one of a"
        " few words.",
        Example("<year>53</year>", "<year>1953</year>", "own", "element year { xsd:gYear }"),
    ),
)
