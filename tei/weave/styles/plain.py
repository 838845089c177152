"""Plain TEI P5 as the Guidelines show it: the style that editions adapt."""

from __future__ import annotations

from tei.weave.forms import BlockForm, ContainerForm, InlineForm, MarkForm, Placed, Style

DATED = ("when", "from", "to", "notBefore", "notAfter", "calendar", "when-custom", "dur", "precision", "type")
MAIN_BLOCKS = frozenset({"paragraph", "numbered-paragraph", "stage-block", "editorial-block", "note-body"})


def _field(kind: str) -> BlockForm:
    """Return the form of a line at the head or foot that TEI has no element for: a typed ``seg``."""
    typed = (("type", kind),)
    return BlockForm(
        main=Placed("ab", typed),
        top=Placed("seg", typed, "opener"),
        bottom=Placed("seg", typed, "closer"),
        leaning="none",
        opens="closer",
        carries=("subtype", "n"),
    )


def _party(kind: str) -> BlockForm:
    typed = (("type", kind),)
    return BlockForm(
        main=Placed("ab", typed),
        top=Placed("addrLine", (), "opener", ("address",)),
        bottom=Placed("addrLine", (), "closer", ("address",)),
        leaning="none",
        opens="closer",
        carries=("n",),
    )


BLOCKS: dict[str, BlockForm] = {
    "title": BlockForm(
        main=Placed("ab", (("type", "title"),)),
        top=Placed("head"),
        leaning="none",
        opens="text",
        carries=("type",),
    ),
    "heading": BlockForm(main=Placed("ab", (("type", "heading"),)), top=Placed("head"), carries=("type", "n")),
    "office": _field("office"),
    "classification": _field("classification"),
    "document-number": _field("document-number"),
    "precedence": _field("precedence"),
    "dateline": BlockForm(
        main=Placed("ab", (("type", "dateline"),)),
        top=Placed("dateline", (), "opener"),
        bottom=Placed("dateline", (), "closer"),
        leaning="none",
        opens="text",
    ),
    "addressee": _party("addressee"),
    "sender": _party("sender"),
    "subject": _field("subject"),
    "reference": _field("reference"),
    "header-field": _field("field"),
    "byline": BlockForm(
        main=Placed("ab", (("type", "byline"),)),
        top=Placed("byline"),
        bottom=Placed("byline"),
        leaning="none",
    ),
    "epigraph": BlockForm(
        main=Placed("quote"),
        top=Placed("quote", (), "epigraph"),
        leaning="none",
    ),
    "epigraph-source": BlockForm(
        main=Placed("ab", (("type", "source"),)),
        top=Placed("bibl", (), "epigraph"),
        leaning="none",
    ),
    "salutation": BlockForm(
        main=Placed("ab", (("type", "salutation"),)),
        top=Placed("salute", (), "opener"),
        bottom=Placed("salute", (), "closer"),
        leaning="none",
        opens="text",
    ),
    "speaker": BlockForm(main=Placed("ab", (("type", "speaker"),))),
    "paragraph": BlockForm(main=Placed("p"), carries=("rend",)),
    "numbered-paragraph": BlockForm(main=Placed("p"), carries=("n",)),
    "item": BlockForm(main=Placed("p"), carries=("n",)),
    "cell": BlockForm(main=Placed("p")),
    "list-label": BlockForm(main=Placed("ab", (("type", "label"),))),
    "verse-line": BlockForm(main=Placed("l"), carries=("n", "part")),
    "stage-block": BlockForm(main=Placed("stage"), carries=("type", "who")),
    "separator": BlockForm(
        main=Placed("ab", (("type", "separator"),)),
        top=Placed("seg", (("type", "separator"),), "opener"),
        bottom=Placed("seg", (("type", "separator"),), "closer"),
        leaning="none",
    ),
    "request": BlockForm(
        main=Placed("p"),
        bottom=Placed("seg", (("type", "request"),), "closer"),
        leaning="bottom",
    ),
    "valediction": BlockForm(
        main=Placed("p"),
        top=Placed("salute", (), "opener"),
        bottom=Placed("salute", (), "closer"),
        leaning="bottom",
    ),
    "signature": BlockForm(
        main=Placed("ab", (("type", "signature"),)),
        top=Placed("signed", (), "opener"),
        bottom=Placed("signed", (), "closer"),
        leaning="bottom",
    ),
    "note-body": BlockForm(main=Placed("note"), anywhere=True, carries=("n", "place", "type", "resp")),
    "notes-heading": BlockForm(main=Placed("ab", (("type", "heading"),)), top=Placed("head")),
    "trailer": BlockForm(main=Placed("p"), bottom=Placed("trailer"), leaning="bottom"),
    "editorial-block": BlockForm(
        main=Placed("note", (("type", "editorial"),)), anywhere=True, carries=("subtype", "resp")
    ),
    "picture": BlockForm(main=Placed("ab", (("type", "picture"),))),
}
CONTAINERS: dict[str, ContainerForm] = {
    "turn": ContainerForm(
        "sp",
        MAIN_BLOCKS | {"speaker", "verse-line", "list", "table", "quotation", "verse"},
        "paragraph",
        never_empty="p",
        carries=("who", "ana", "cert"),
    ),
    "list": ContainerForm("list", frozenset({"item"}), "item", never_empty="item", carries=("type", "rend")),
    "table": ContainerForm("table", frozenset({"row"}), "row", never_empty="row cell"),
    "row": ContainerForm("row", frozenset({"cell"}), "cell", alone=False, carries=("role",)),
    "distribution": ContainerForm(
        "postscript", MAIN_BLOCKS | {"list-label", "list"}, "paragraph", zone="bottom", never_empty="p"
    ),
    "postscript": ContainerForm(
        "postscript", MAIN_BLOCKS | {"list", "quotation"}, "paragraph", zone="bottom", never_empty="p"
    ),
    "quotation": ContainerForm("quote", MAIN_BLOCKS | {"verse-line", "list"}, "paragraph"),
    "cast-list": ContainerForm("castList", frozenset({"item"}), "item", never_empty="castItem"),
    "verse": ContainerForm("lg", frozenset({"verse-line"}), "verse-line", never_empty="l"),
}
HELD: dict[tuple[str, str], Placed] = {
    ("turn", "speaker"): Placed("speaker"),
    ("list", "item"): Placed("item"),
    ("cast-list", "item"): Placed("castItem"),
    ("row", "cell"): Placed("cell"),
    ("distribution", "list-label"): Placed("label"),
}
INLINES: dict[str, InlineForm] = {
    "label": InlineForm(""),
    "number": InlineForm("idno", plain=True, carries=("type",)),
    "groups": InlineForm("seg", (("type", "groups"),)),
    "date": InlineForm("date", carries=(*DATED, "cert")),
    "time": InlineForm("time", carries=(*DATED, "cert")),
    "duration": InlineForm("measure", (("type", "duration"),)),
    "person": InlineForm("persName", carries=("ref", "cert", "type")),
    "author": InlineForm("docAuthor", within="byline"),
    "role": InlineForm("roleName"),
    "organisation": InlineForm("orgName", carries=("ref", "cert")),
    "place": InlineForm("placeName", carries=("ref", "cert")),
    "note-marker": InlineForm("ref", (("type", "note"),), carries=("target",)),
    "note-label": InlineForm("label", phrase=False),
    "supplied": InlineForm("supplied", carries=("reason", "resp", "cert")),
    "editorial-note": InlineForm("note", (("type", "editorial"),), carries=("subtype", "resp")),
    "foreign": InlineForm("foreign", carries=("xml:lang", "rend")),
    "emphasis": InlineForm("hi", carries=("rend",)),
    "gap": InlineForm("gap", empty=True, carries=("reason", "extent", "unit", "quantity", "resp")),
    "unclear": InlineForm("unclear", carries=("reason", "cert", "resp")),
    "sic": InlineForm("sic"),
    "correction": InlineForm("corr"),
    "choice": InlineForm("choice", parts=("sic", "correction")),
    "gloss": InlineForm("gloss", carries=("xml:lang", "cert")),
    "inline-note": InlineForm("note", (("place", "inline"),), carries=("n",)),
    "signature-mark": InlineForm("seg", (("type", "signature-mark"),)),
    "deletion": InlineForm("del", carries=("rend",)),
    "addition": InlineForm("add", carries=("place", "rend")),
    "stage": InlineForm("stage", phrase=False, carries=("type", "who")),
    "vocal": InlineForm("vocal", plain=True, inner="desc", carries=("type", "who")),
    "kinesic": InlineForm("kinesic", plain=True, inner="desc", carries=("type", "who")),
    "incident": InlineForm("incident", plain=True, inner="desc", carries=("type", "who")),
    "page-reference": InlineForm("ref", (("type", "page"),), carries=("n",)),
    "paragraph-classification": InlineForm("seg", (("type", "classification"),)),
    "link": InlineForm("ref", carries=("target",)),
    "stamp": InlineForm("stamp"),
    "line-end-hyphen": InlineForm("pc", (("force", "weak"),), plain=True),
}
MARKS: dict[str, MarkForm] = {
    "page-break": MarkForm("pb", "fw", (("type", "pageNum"),), ("n", "break")),
    "page-number": MarkForm("", "fw", (("type", "pageNum"),)),
    "notes-rule": MarkForm("", "fw", (("type", "notesRule"),)),
    "table-rule": MarkForm("", "fw", (("type", "rule"),)),
    "running-head": MarkForm("", "fw", (("type", "header"),)),
    "line-number": MarkForm("", "fw", (("type", "lineNum"),)),
    "time-mark": MarkForm("anchor", "fw", (("type", "time"),), ("type", "n")),
    "column-break": MarkForm("cb", "fw", (("type", "colNum"),), ("n",)),
}
ROOMY = frozenset({"p", "ab", "item", "note", "cell", "head", "l"})
STYLE = Style("plain", BLOCKS, CONTAINERS, INLINES, MARKS, HELD, ROOMY)
