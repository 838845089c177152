"""What a document names beside itself, and what could not be had."""

from __future__ import annotations

from tei.findings.code import Code, Example

CODES = (
    Code(
        "schema-not-at-hand",
        "warning",
        "the schema {address} is not at hand{instead}",
        "The document says which schema it is to be held against, by an address on the web or a path that leads"
        " to no file here. Nothing is fetched unless that is allowed. Name a copy with --schema, keep one for"
        " good with tei schema add NAME FILE --address ADDRESS, point to one with --catalog, or allow --fetch.",
    ),
    Code(
        "unread-declarations",
        "note",
        "{address} is not read: what it declares is not known",
        "The document type declaration names a file with declarations (a DTD). TEI P5 does without; such a file"
        " is never read, so that entities which it declares can't be used, nor its default values.",
        Example(
            '<!DOCTYPE TEI SYSTEM "tei.dtd">\n<TEI xmlns="http://www.tei-c.org/ns/1.0">...</TEI>',
            '<TEI xmlns="http://www.tei-c.org/ns/1.0">...</TEI>',
        ),
    ),
    Code(
        "further-findings",
        "note",
        "there is more: the rest is not told until this is mended (--max-findings)",
        "So much is wrong with a document that the rest of it is not told: most often it is held against"
        " the wrong schema, or one fault is repeated. --max-findings N raises the number, 0 lifts it.",
    ),
    Code(
        "phase-without-rules",
        "note",
        "the phase “{phase}” chooses nothing: no rules of Schematron are run for this document",
        "--phase chooses among rules of Schematron. They are run where the document or --schema names them; with"
        " --schematron on, those embedded in the schema are run too.",
    ),
    Code(
        "inclusion",
        "error",
        "",
        "An xi:include names a file that is not there, lies outside the folder of the document, or leads back"
        " to the document itself. An xi:fallback in it says what is to stand there instead.",
    ),
    Code(
        "catalogue",
        "error",
        "",
        "A catalogue that was named, by --catalog or in XML_CATALOG_FILES, can't be read, or is no XML.",
    ),
    Code(
        "not-fetched",
        "error",
        "",
        "A schema on the web can't be had: the address is wrong, or the network is not there.",
    ),
)
