"""Reads a schema in the XML syntax of RELAX NG into a tree with places (ISO/IEC 19757-2, section 3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei.events.protocol import XML
from tei.events.xml_parse import IllFormedError, parse
from tei.events.xml_reader import Locator
from tei.relaxng.syntax import Place, SchemaElement

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pyexpat import XMLParserType


def read_xml(content: bytes, file: str) -> SchemaElement:
    """Read a schema.

    Args:
        content: the bytes of the file.
        file: its path, for places and messages.

    Returns:
        The root element, whatever it is.

    Raises:
        SourceError: the file is not well-formed, or in no encoding that can be read.
    """
    tree = _Tree(file)
    try:
        parse(content, file, tree.locator, tree.prepare)
    except IllFormedError as fault:
        from tei.events.ill_formed import explained  # noqa: PLC0415 - only where there is something to say

        raise explained(fault) from None
    return tree.outside.children[0]


class _Tree:
    """The tree as far as it is read."""

    def __init__(self, file: str) -> None:
        self.locator = Locator()
        self.outside = SchemaElement("", Place(file, 0, 0), namespaces={"xml": XML})
        self._file = file
        self._open = [self.outside]
        self._pieces: list[str] = []
        self._declared: dict[str, str] = {}

    def prepare(self, parser: XMLParserType) -> None:
        """Have the parser build the tree."""
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._pieces.append
        parser.StartNamespaceDeclHandler = self._declare

    def _declare(self, prefix: str | None, namespace: str | None) -> None:
        self._declared[prefix or ""] = namespace or ""

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        parent = self._open[-1]
        if self._pieces:
            parent.text += "".join(self._pieces)
            self._pieces.clear()
        namespaces: Mapping[str, str] = parent.namespaces
        if self._declared:
            merged = {**namespaces, **self._declared}
            namespaces = {prefix: uri for prefix, uri in merged.items() if uri or not prefix}
            self._declared = {}
        place = Place(self._file, self.locator.line, self.locator.column)
        element = SchemaElement(name, place, attributes, namespaces)
        parent.children.append(element)
        self._open.append(element)

    def _end(self, _name: str) -> None:
        element = self._open.pop()
        if self._pieces:
            element.text += "".join(self._pieces)
            self._pieces.clear()
