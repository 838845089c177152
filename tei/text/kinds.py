"""The kinds of thing that a transcript is made of, in the words of those who edit transcripts.

A kind is not a TEI element: a house style (``tei.weave.styles``) says how each is written. The list is
closed, so that a misspelt kind fails; a new kind is one line here and one in the style.
"""

from __future__ import annotations

from enum import IntEnum


class Plane(IntEnum):
    """How structural a kind is. Of two spans that cross, the one of the lower plane stands.

    A MARK stands between characters or on a line of its own and lies in nothing. A CONTAINER holds blocks.
    BLOCKs share out the text between them: they never overlap. INLINE spans nest inside blocks.
    A REMARK is a span that becomes a finding and not markup.
    """

    MARK = 0
    CONTAINER = 1
    BLOCK = 2
    INLINE = 3
    REMARK = 4


MARKS = {
    "page-break": "a page begins here: a form feed, [p. 25], - 25 -",
    "page-number": "the number of a page that ends here",
    "running-head": "a line repeated at the head or foot of every page",
    "notes-rule": "the rule or the words above notes that stand at the foot of a page",
    "table-rule": "a rule inside a table",
    "line-number": "the number of a line, set by a stenographer or an editor in the margin",
    "column-break": "a column begins here",
    "time-mark": "a time set beside what is said: [00:12:34]",
}
CONTAINERS = {
    "turn": "what one speaker says, label included",
    "list": "items under one another",
    "table": "rows of cells",
    "row": "one row of a table",
    "distribution": "what follows the signature: who gets copies, who was shown it, what is enclosed",
    "postscript": "what the writer adds after the signature",
    "quotation": "a passage set off as quoted",
    "cast-list": "the persons of a play",
    "verse": "lines of verse that belong together",
}
BLOCKS = {
    "title": "what the document calls itself",
    "heading": "the heading of a division; its level counts from 1",
    "office": "the body that issues the document, its letterhead",
    "classification": "how secret the document is",
    "document-number": "the number or file number of the document",
    "precedence": "how urgent a message is",
    "dateline": "place and date of writing, sending, receiving or meeting",
    "addressee": "to whom a document goes",
    "sender": "from whom a document comes",
    "subject": "what a document says it is about",
    "reference": "the earlier documents that a document names",
    "header-field": "any other labelled line at the head of a document",
    "byline": "by whom a text is",
    "epigraph": "words of somebody else that stand above a text",
    "epigraph-source": "whose words these are",
    "salutation": "the address to the reader that opens a letter",
    "speaker": "the label of a turn, as printed",
    "paragraph": "a paragraph of running text",
    "numbered-paragraph": "a paragraph that begins with its number",
    "item": "an item of a list",
    "cell": "a cell of a table",
    "list-label": "the words that introduce a list",
    "verse-line": "a line of verse",
    "stage-block": "a stage direction, comment or incident that stands by itself",
    "separator": "a rule of dashes, stars or the like",
    "request": "the last words before a signature that are no paragraph",
    "valediction": "the complimentary close of a letter",
    "signature": "a name or mark that signs",
    "note-body": "the text of a footnote or endnote",
    "notes-heading": "the words or the rule above a block of notes",
    "trailer": "words that close a document or a division",
    "editorial-block": "an editor's remark that stands by itself",
    "picture": "a picture or a link to one",
}
INLINES = {
    "label": "the printed label of a field, such as To:",
    "number": "the number of a document, a paragraph or a group",
    "groups": "the numbers of the cipher groups of a telegram",
    "date": "a date, a span of dates, a part of the year",
    "time": "a time of day",
    "duration": "a length of time",
    "person": "the name of a person",
    "author": "the name of who wrote a text, in the line that says so",
    "role": "the office or role of a person",
    "organisation": "the name of a body",
    "place": "the name of a place",
    "note-marker": "the mark in the text that calls for a note",
    "note-label": "the mark that begins the text of a note",
    "supplied": "words that an editor has put in",
    "editorial-note": "an editor's remark in the running text",
    "foreign": "words of another language",
    "emphasis": "words set off: italic, bold, underlined, small capitals, letter-spaced",
    "gap": "words that are missing or left out",
    "unclear": "a doubtful reading",
    "sic": "an error that the editor has let stand",
    "correction": "the editor's correction of what stands before it",
    "choice": "an error and its correction, one beside the other",
    "gloss": "what explains or translates the words before it",
    "inline-note": "a note that stands in brackets in the running text",
    "signature-mark": "what stands for a signature in a copy: [signed], /s/, m.p.",
    "deletion": "words struck out in the original",
    "addition": "words added in the original",
    "stage": "a stage direction or comment inside running text",
    "vocal": "laughter, a cough, a call: what is heard of a voice beside speech",
    "kinesic": "a gesture, applause: what is seen of somebody beside speech",
    "incident": "what happens beside speech: a door, a telephone, a break",
    "page-reference": "a page number in the text that is no page break",
    "paragraph-classification": "the classification mark of one paragraph",
    "link": "an address on the network",
    "stamp": "a stamp",
    "line-end-hyphen": "the hyphen of a word that is divided at the end of a line",
}
REMARKS = {
    "remark": "something to look at: a contradiction, an impossible date, a note without text",
}
KINDS: dict[str, Plane] = {
    **dict.fromkeys(MARKS, Plane.MARK),
    **dict.fromkeys(CONTAINERS, Plane.CONTAINER),
    **dict.fromkeys(BLOCKS, Plane.BLOCK),
    **dict.fromkeys(INLINES, Plane.INLINE),
    **dict.fromkeys(REMARKS, Plane.REMARK),
}
"""Every kind with its plane."""
DESCRIPTIONS: dict[str, str] = {**MARKS, **CONTAINERS, **BLOCKS, **INLINES, **REMARKS}
"""Every kind in words, for --explain and the documentation."""
