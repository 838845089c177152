"""Names of HTML and DocBook, and plain words, and what TEI has for them: ``li`` is ``item``, ``page`` ``pb``."""

from __future__ import annotations

from tei.events.protocol import TEI, joined, split
from tei.findings.hint import CERTAIN, Hint
from tei.findings.naming import local

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.findings.hint import Case

CODES = frozenset({"unknown-element"})
RANK = CERTAIN
BOLD, ITALIC, HEAD = 'hi rend="bold"', 'hi rend="italic"', "head"
NAMES = {
    "a": "ref target",
    "added": "add",
    "article": "div",
    "aside": "note",
    "b": BOLD,
    "blockquote": "quote",
    "bold": BOLD,
    "br": "lb/",
    "chapter": "div",
    "city": "settlement",
    "comment": "note",
    "dd": "item",
    "deleted": "del",
    "dl": "list",
    "dt": "label",
    "em": "emph",
    "emphasis": "emph",
    "figcaption": HEAD,
    "firstname": "forename",
    "footnote": "note",
    "greeting": "salute",
    "header": "teiHeader",
    "heading": HEAD,
    "i": ITALIC,
    "illegible": "gap/",
    "image": "graphic url",
    "img": "graphic url",
    "italic": ITALIC,
    "italics": ITALIC,
    "itemizedlist": "list",
    "lastname": "surname",
    "li": "item",
    "linebreak": "lb/",
    "listitem": "item",
    "ol": "list",
    "orderedlist": "list",
    "page": "pb/",
    "pagebreak": "pb/",
    "para": "p",
    "paragraph": "p",
    "section": "div",
    "signature": "signed",
    "small": 'hi rend="small"',
    "span": "seg",
    "stagedirection": "stage",
    "stanza": "lg",
    "strike": 'hi rend="strikethrough"',
    "strong": BOLD,
    "sub": 'hi rend="subscript"',
    "subscript": 'hi rend="subscript"',
    "sup": 'hi rend="superscript"',
    "superscript": 'hi rend="superscript"',
    "td": "cell",
    "th": "cell",
    "town": "settlement",
    "tr": "row",
    "ul": "list",
    "ulink": "ref target",
    "uncertain": "unclear",
    "underline": 'hi rend="underline"',
    "underlined": 'hi rend="underline"',
    "verse": "l",
    **{f"h{level}": HEAD for level in range(1, 7)},
}
"""The element of TEI, with the attribute that it then needs."""


def hint(case: Case) -> Hint | None:
    """Name the element of TEI, if the schema has it."""
    namespace, name = split(case.mismatch.element)
    element, _, attribute = NAMES.get(name.lower(), "").partition(" ")
    known = case.vocabulary is not None and case.vocabulary.elements(joined(TEI, element.rstrip("/")))
    if not known or namespace not in {"", TEI}:
        return None
    if not attribute or "=" in attribute:
        return Hint(f"TEI has <{element}{attribute and ' '}{attribute}> for it")
    return Hint(f"TEI has <{local(element)}> with @{attribute} for it")
