"""Reads a schema in the XML syntax of RELAX NG into a tree with places (ISO/IEC 19757-2, section 3)."""

from __future__ import annotations

from tei.events.protocol import XML
from tei.events.xml_parse import IllFormedError, parse
from tei.events.xml_reader import Locator
from tei.relaxng.syntax import RNG, STRETCH, WHITE, Place, SchemaElement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from pyexpat import XMLParserType


_OWN = RNG + " "
_TEXT_HOLDERS = frozenset((_OWN + "value", _OWN + "param", _OWN + "name"))
"""Where white space is text; elsewhere it only parts elements."""
_WITHOUT_ANNOTATIONS = frozenset(("", *_TEXT_HOLDERS))
"""Where a foreign element is no annotation: at the root, and where there is only text (section 3)."""


def read_xml(content: bytes, file: str, *, annotations: bool = True) -> SchemaElement:
    """Read a schema.

    Args:
        content: the bytes of the file.
        file: its path, for places and messages.
        annotations: whether foreign elements are wanted; those that stand where none may are there in any case.

    Returns:
        The root element, whatever it is.

    Raises:
        SourceError: the file is not well-formed, or in no encoding that can be read.
    """
    locator = Locator()
    outside = SchemaElement("", Place(file, 0, 0), namespaces={"xml": XML})
    try:
        parse(content, file, locator, lambda parser: _Building(parser, locator, outside, annotations=annotations))
    except IllFormedError as fault:
        from tei.events.ill_formed import explained  # noqa: PLC0415 - only where there is something to say

        raise explained(fault) from None
    return outside.children.pop()  # the parser and what it calls are a ring: the tree is not to hang on it


class _Building:
    """The tree that a parser is building inside an element."""

    def __init__(
        self, parser: XMLParserType, locator: Locator, outside: SchemaElement, *, annotations: bool
    ) -> None:
        self._parser = parser
        self._locator = locator
        self._file = outside.place.file
        self._annotations = annotations
        self._open = [outside]
        self._pieces: list[str] = []
        self._declared: dict[str, str] = {}
        self._passed_over = 0  # how deep in a foreign element that is not wanted
        self._kept = 0  # how deep in one that is
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._pieces.append
        parser.StartNamespaceDeclHandler = self._declare

    def _declare(self, prefix: str | None, namespace: str | None) -> None:
        self._declared[prefix or ""] = namespace or ""

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if self._passed_over:
            self._passed_over += 1
            return
        parent = self._open[-1]
        if self._pieces:
            self._take_text(parent)
        if self._kept or not name.startswith(_OWN):
            if not self._annotations and parent.name not in _WITHOUT_ANNOTATIONS:
                self._passed_over = 1
                return
            self._kept += 1
        namespaces = self._namespaces(parent) if self._declared else parent.namespaces
        line, column = self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1
        if self._locator.is_shifted:
            column = self._locator.unshifted(line, column)
        element = SchemaElement(name, (self._file, line, column), attributes, namespaces)
        parent.children.append(element)
        self._open.append(element)

    def _end(self, _name: str) -> None:
        if self._passed_over:
            self._passed_over -= 1
            if not self._passed_over:
                self._pieces.clear()
                self._declared.clear()
            return
        element = self._open.pop()
        if self._pieces:
            self._take_text(element)
        if self._kept:
            self._kept -= 1
            element.join_text()

    def _take_text(self, element: SchemaElement) -> None:
        text = "".join(self._pieces)
        self._pieces.clear()
        if self._kept:
            element.children.append(SchemaElement(STRETCH, element.place, None, element.namespaces, text))
        elif (text.strip(WHITE) or element.name in _TEXT_HOLDERS) and not element.text.strip(WHITE):
            element.text = text  # of text that may not be there the first is enough

    def _namespaces(self, parent: SchemaElement) -> Mapping[str, str]:
        """Return the namespaces in scope at an element that declares some."""
        merged = {**parent.namespaces, **self._declared}
        self._declared.clear()
        return {prefix: uri for prefix, uri in merged.items() if uri or not prefix}
