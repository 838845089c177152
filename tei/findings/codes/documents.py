"""Files that are no well-formed XML, or no text at all; their sentences are made where they are read."""

from __future__ import annotations

from tei.findings.code import Code, Example

_ENTITIES = '<!DOCTYPE TEI [{}]>\n<TEI xmlns="http://www.tei-c.org/ns/1.0">&a;</TEI>'

CODES = (
    Code(
        "ill-formed",
        "error",
        "",
        "The file is no well-formed XML: a tag is not closed, closed twice or in the wrong order, a quotation"
        " mark is missing, or < or & stands for itself. A reader of XML must stop here, so whatever comes after"
        " is looked at once this is mended.",
        Example("<p>Smith & Sons</p>", "<p>Smith &amp; Sons</p>", "text"),
    ),
    Code(
        "wrong-schema",
        "error",
        "{mass} of the {whole} elements of this file are not as this schema has them: is it the right one?",
        "So much of the file is against the schema that a finding for each place would hide the cause. The file"
        " was written for another schema, such as one with linguistic annotation, or an older edition of TEI."
        " With --no-rule wrong-schema each place is told.",
    ),
    Code(
        "undefined-entity",
        "error",
        "",
        "A name between & and ; stands for characters that the file must declare; XML itself knows amp, lt, gt,"
        " quot and apos alone. Files of TEI P4 and of HTML use many others, from declarations outside the file,"
        " which are not read. In UTF-8 the character itself can be written instead.",
        Example("<p>1914&ndash;1918</p>", "<p>1914–1918</p>", "text"),
    ),
    Code(
        "external-entity",
        "error",
        "",
        "The file asks for another file to be put in the place of a name. Such files are never opened: a"
        " document that comes from elsewhere could read what is private that way. XInclude does the same openly"
        " (--xinclude).",
        Example(
            _ENTITIES.format('<!ENTITY a SYSTEM "letter.txt">'),
            '<TEI xmlns="http://www.tei-c.org/ns/1.0">The letter.</TEI>',
        ),
    ),
    Code(
        "entity-expansion",
        "error",
        "",
        "Names in the file stand for each other so many times over that the text would fill any memory. No"
        " edition needs that; such files are made to do harm, and are refused.",
    ),
    Code("out-of-memory", "error", "", "There is not enough memory to read the file."),
    Code(
        "unknown-encoding",
        "error",
        "",
        "The first line of the file says in which encoding it is written, and the name is not that of one. Save"
        " it as UTF-8, which needs no such line.",
        Example(
            '<?xml version="1.0" encoding="klingon"?>\n<TEI/>', '<?xml version="1.0" encoding="UTF-8"?>\n<TEI/>'
        ),
    ),
    Code(
        "wrong-encoding",
        "error",
        "",
        "The bytes of the file are not in the encoding that it says it is in, so that no one can tell which"
        " characters are meant. Find out in which encoding it was saved, and say so in its first line, or save"
        " it as UTF-8.",
    ),
    Code(
        "not-text",
        "error",
        "",
        "The file is no text: it is compressed, or a program's own format, such as that of a word processor."
        " Unpack it, or save it as plain text.",
    ),
    Code(
        "encoding",
        "error",
        "",
        "A transcript must be in UTF-8, or in an encoding that is named with --encoding; nothing is guessed,"
        " since a wrong guess would put wrong letters into the edition.",
    ),
    Code("empty", "error", "", "There is nothing in the file but white space."),
    Code("unreadable", "error", "", "There is no such file, or it may not be read, or it is a folder."),
    Code(
        "unwritable",
        "error",
        "",
        "The file or folder can't be written: say another place, or change its permissions.",
    ),
    Code(
        "exists",
        "error",
        "",
        "The file is there already and holds something else, perhaps work done by hand. --force replaces it.",
    ),
    Code(
        "unsound",
        "error",
        "",
        "What would have been written is not valid or lacks text of the transcript, so nothing was written. The"
        " lines before say what is wrong.",
    ),
    Code("not-tei", "error", "", "The file is well-formed XML, but nothing in it is TEI."),
    Code("internal", "error", "", "A fault of tei itself. Please report it with the file at hand."),
)
