"""Names of HTML and DocBook, and what TEI has in their stead: ``li`` is ``item``, ``br`` is ``lb``."""

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
    "article": "div",
    "aside": "note",
    "b": BOLD,
    "blockquote": "quote",
    "br": "lb/",
    "dd": "item",
    "dl": "list",
    "dt": "label",
    "em": "emph",
    "emphasis": "emph",
    "figcaption": HEAD,
    "footnote": "note",
    "i": ITALIC,
    "img": "graphic url",
    "itemizedlist": "list",
    "li": "item",
    "listitem": "item",
    "ol": "list",
    "orderedlist": "list",
    "para": "p",
    "paragraph": "p",
    "section": "div",
    "small": 'hi rend="small"',
    "span": "seg",
    "strike": 'hi rend="strikethrough"',
    "strong": BOLD,
    "sub": 'hi rend="subscript"',
    "sup": 'hi rend="superscript"',
    "td": "cell",
    "th": "cell",
    "tr": "row",
    "ul": "list",
    "ulink": "ref target",
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
