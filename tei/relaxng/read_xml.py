"""Reads a schema in the XML syntax of RELAX NG into a tree with places (ISO/IEC 19757-2, section 3)."""

from __future__ import annotations

from tei.events.protocol import XML
from tei.events.xml_parse import IllFormedError, parse
from tei.events.xml_reader import Locator
from tei.relaxng.syntax import RNG, Place, SchemaElement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pyexpat import XMLParserType


_OWN = RNG + " "
_WITHOUT_ANNOTATIONS = frozenset(("", _OWN + "value", _OWN + "param", _OWN + "name"))
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
        parse(content, file, locator, lambda parser: _build(parser, locator, outside, annotations=annotations))
    except IllFormedError as fault:
        from tei.events.ill_formed import explained  # noqa: PLC0415 - only where there is something to say

        raise explained(fault) from None
    return outside.children[0]


def _build(  # noqa: C901 - the callbacks of one parser share what they know
    parser: XMLParserType, locator: Locator, outside: SchemaElement, *, annotations: bool
) -> None:
    """Have a parser build the tree inside an element."""
    file = outside.place.file
    is_shifted = locator.is_shifted
    stack = [outside]
    pieces: list[str] = []
    declared: dict[str, str] = {}
    passed_over = 0  # how deep in a foreign element

    def declare(prefix: str | None, namespace: str | None) -> None:
        declared[prefix or ""] = namespace or ""

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal passed_over
        if passed_over:
            passed_over += 1
            return
        parent = stack[-1]
        if pieces:
            parent.text += "".join(pieces)
            pieces.clear()
        if not annotations and not name.startswith(_OWN) and parent.name not in _WITHOUT_ANNOTATIONS:
            passed_over = 1
            return
        namespaces = parent.namespaces
        if declared:
            merged = {**namespaces, **declared}
            namespaces = {prefix: uri for prefix, uri in merged.items() if uri or not prefix}
            declared.clear()
        line, column = parser.CurrentLineNumber, parser.CurrentColumnNumber + 1
        if is_shifted:
            column = locator.unshifted(line, column)
        element = SchemaElement(name, Place(file, line, column), attributes, namespaces)
        parent.children.append(element)
        stack.append(element)

    def end(_name: str) -> None:
        nonlocal passed_over
        if passed_over:
            passed_over -= 1
            if not passed_over:
                pieces.clear()
                declared.clear()
            return
        element = stack.pop()
        if pieces:
            element.text += "".join(pieces)
            pieces.clear()

    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = pieces.append
    parser.StartNamespaceDeclHandler = declare
