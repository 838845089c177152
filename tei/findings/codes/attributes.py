"""Attributes and their values that a schema does not allow."""

from __future__ import annotations

from tei.findings.code import Code, Example

CODES = (
    Code(
        "unknown-attribute",
        "error",
        "{element} has no attribute {attribute}",
        "No attribute of this name is anywhere in the schema. Most often it is a slip of the pen, or a name"
        " that HTML or an older edition of TEI uses.",
        Example('<p><date whe="1953">then</date></p>', '<p><date when="1953">then</date></p>', "text"),
    ),
    Code(
        "attribute-not-allowed",
        "error",
        "{attribute} is not allowed on {element}",
        "The schema knows the attribute, but not on this element, or not together with the others that it has.",
        Example(
            '<p who="#a">Yes.</p>',
            '<listPerson><person xml:id="a"><persName>Dolan</persName></person></listPerson>\n'
            '<sp who="#a"><p>Yes.</p></sp>',
            "text",
        ),
    ),
    Code(
        "missing-attribute",
        "error",
        "{element} lacks the attribute {attribute}",
        "The element must have this attribute, and has not.",
        Example("<p><graphic/></p>", '<p><graphic url="https://example.org/page-1.jpg"/></p>', "text"),
    ),
    Code(
        "bad-attribute-value",
        "error",
        "{attribute} of {element} can't be “{value}”",
        "The value has not the form that the schema asks for. That may be a date as the calendar knows it and"
        " written as 1953-07-04, a language as BCP 47 writes it, one of a closed list of words, an identifier"
        " without spaces.",
        Example('<p><date when="4.7.1953">then</date></p>', '<p><date when="1953-07-04">then</date></p>', "text"),
    ),
    Code(
        "dangling-idref",
        "error",
        "the reference “{value}” leads nowhere: no element has this identifier",
        "The attribute names an element of this file by its identifier, and none has that identifier.",
        Example(
            '<doc><person id="a"/><turn who="b"/></doc>',
            '<doc><person id="a"/><turn who="a"/></doc>',
            "own",
            "element doc { element person { attribute id { xsd:ID } }, element turn { attribute who { xsd:IDREF"
            " } } }",
        ),
    ),
)
