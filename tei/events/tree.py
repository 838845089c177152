"""A document as an lxml tree, for those who want XPath."""

from __future__ import annotations

from tei.parsers import tree_parser

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lxml.etree import _Element


def tree(document: bytes) -> _Element:
    """Return the root element of a well-formed document.

    Args:
        document: the bytes of an XML file; no entity of it is expanded and nothing outside it is read.

    Raises:
        lxml.etree.XMLSyntaxError: it is not well-formed.
    """
    from lxml import etree  # noqa: PLC0415 - lxml costs fifty milliseconds: only who wants a tree pays

    return etree.fromstring(document, tree_parser())
