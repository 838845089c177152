"""A Schematron schema as it is written: a tree of elements and text with their places."""

from __future__ import annotations

from tei.errors import SchemaError, SourceError
from tei.events.protocol import split
from tei.events.xml_reader import Locator, read
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SCH = "http://purl.oclc.org/dsdl/schematron"
"""The namespace of ISO Schematron."""
OLD = "http://www.ascc.net/xml/schematron"
"""The namespace of Schematron 1.5, whose rules are written the same."""


class Place(NamedTuple):
    """Where something stands in a schema; line and column from 1."""

    file: str
    line: int
    column: int


class Node:
    """An element of a schema.

    Attributes:
        name: without its namespace if it is one of Schematron, else in one-string form.
        attributes: by one-string name.
        children: elements and text, in order.
        place: where it begins.
        namespaces: those in scope, by prefix.
    """

    __slots__ = ("attributes", "children", "name", "namespaces", "place")

    def __init__(self, name: str, attributes: dict[str, str], place: Place, namespaces: Mapping[str, str]) -> None:
        self.name = name
        self.attributes = attributes
        self.children: list[Node | str] = []
        self.place = place
        self.namespaces = namespaces

    def elements(self, *names: str) -> Iterator[Node]:
        """Yield the children that are elements of some names; all elements if none is given."""
        for child in self.children:
            if isinstance(child, Node) and (not names or child.name in names):
                yield child

    def get(self, name: str, default: str = "") -> str:
        """Return the value of an attribute."""
        return self.attributes.get(name, default)

    def copied(self) -> Node:
        """Return the same element without its children."""
        return Node(self.name, dict(self.attributes), self.place, self.namespaces)


class _Builder:
    """Builds the tree from events."""

    def __init__(self, file: str, locator: Locator) -> None:
        self.root: Node | None = None
        self._file = file
        self._locator = locator
        self._open: list[Node] = []
        self._scope: dict[str, str] = {}

    def start(self, name: str, attributes: list[str]) -> None:
        """Open an element."""
        namespace, local = split(name)
        if self._locator.context != self._scope:
            self._scope = dict(self._locator.context)
        given = dict(zip(attributes[::2], attributes[1::2], strict=True))
        place = Place(self._file, self._locator.line, self._locator.column)
        node = Node(local if namespace in {SCH, OLD} else name, given, place, self._scope)
        if self._open:
            self._open[-1].children.append(node)
        else:
            self.root = node
        self._open.append(node)

    def text(self, data: str) -> None:
        """Take text."""
        self._open[-1].children.append(data)

    def end(self, _name: str) -> None:
        """Close an element."""
        self._open.pop()


def read_tree(source: str | bytes, file: str) -> Node:
    """Read a file into a tree.

    Args:
        source: its path, or its bytes.
        file: what to call it in messages.

    Raises:
        SchemaError: it can't be read, or is not well-formed.
    """
    locator = Locator(context=True)
    builder = _Builder(file, locator)
    try:
        read(source, builder, name=file, locator=locator)
    except SourceError as error:
        raise SchemaError(
            error.message, file=error.file, line=error.line, column=error.column, code=error.code
        ) from None
    assert builder.root is not None  # noqa: S101 - a well-formed file has a root element
    return builder.root


def fault(node: Node, code: str, message: str) -> SchemaError:
    """Return the error for what is wrong with an element of a schema."""
    return SchemaError(message, file=node.place.file, line=node.place.line, column=node.place.column, code=code)
