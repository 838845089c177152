"""A document as a tree for XPath, built from the events of one reading, so that all places are known."""

from __future__ import annotations

from lxml import etree

from tei.events.xinclude import read_including
from tei.events.xml_reader import Locator, read
from tei.schematron.places import Places
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lxml.etree import _Element

    from tei.events.xml_reader import Reader


class Tree(NamedTuple):
    """A document.

    Attributes:
        root: its root element.
        places: where its elements are.
    """

    root: _Element
    places: Places


class NoTreeError(Exception):
    """A document has a name that no tree takes.

    Attributes:
        name: the name, in Clark's form.
        line: where it stands, from 1.
        column: from 1.
        file: the file that it is in.
    """

    def __init__(self, name: str, line: int, column: int, file: str) -> None:
        super().__init__(name)
        self.name = name
        self.line = line
        self.column = column
        self.file = file


class _Builder:
    """Builds the tree."""

    def __init__(self, locator: Locator) -> None:
        self.root: _Element | None = None
        self.places = Places()
        self._locator = locator
        self._open: list[_Element] = []
        self._last: _Element | None = None
        self._scope: Any = {}  # the default namespace is under None, which the stubs of lxml do not know
        self._known: dict[str, str] = {}
        self._text: list[str] = []

    def start(self, name: str, attributes: list[str]) -> None:
        """Open an element."""
        self._end_text()
        context = self._locator.context
        if context != self._known:
            self._known = dict(context)
            self._scope = {prefix or None: uri for prefix, uri in context.items() if uri and prefix[:1] != "&"}
            self._scope.pop("xml", None)
        locator = self._locator
        line, column, file = locator.line, locator.column + 1, locator.file
        try:
            element = self._element(name, attributes)
        except ValueError:  # expat takes any string for a namespace, libxml2 only what looks like an address
            raise NoTreeError(_clark(name), line, column, file) from None
        self._open.append(element)
        self._last = None
        self.places.start(element.tag, line, column, file)

    def _element(self, name: str, attributes: list[str]) -> _Element:
        given = {_clark(key): value for key, value in zip(attributes[::2], attributes[1::2], strict=True)}
        if self._open:
            return etree.SubElement(self._open[-1], _clark(name), given, self._scope)
        self.root = etree.Element(_clark(name), given, self._scope)
        return self.root

    def text(self, data: str) -> None:
        """Take text."""
        self._text.append(data)

    def end(self, _name: str) -> None:
        """Close an element."""
        self._end_text()
        self._last = self._open.pop()
        self.places.end()

    def comment(self, data: str) -> None:
        """Take a comment."""
        self._end_text()
        self._append(etree.Comment(data))

    def instruction(self, target: str, data: str) -> None:
        """Take a processing instruction."""
        self._end_text()
        self._append(etree.ProcessingInstruction(target, data))

    def _append(self, node: _Element) -> None:
        if self._open:
            self._open[-1].append(node)
            self._last = node

    def _end_text(self) -> None:
        if not self._text:
            return
        data = "".join(self._text)
        self._text.clear()
        if self._last is None:
            self._open[-1].text = data
        else:
            self._last.tail = data


def build(document: str | bytes, name: str, *, including: bool = False) -> Tree:
    """Read a document into a tree.

    Args:
        document: its path, or its bytes.
        name: what to call it in messages.
        including: whether what it includes (XInclude) is read in its place.

    Raises:
        SourceError: it can't be read, or is not well-formed.
        NoTreeError: it has a namespace that is no address.
    """
    locator = Locator(context=True)
    builder = _Builder(locator)
    reader: Reader = read_including if including else read
    reader(document, builder, name=name, locator=locator)
    assert builder.root is not None  # noqa: S101 - a well-formed document has a root element
    return Tree(builder.root, builder.places)


def _clark(name: str) -> str:
    namespace, _, local = name.rpartition(" ")
    return f"{{{namespace}}}{local}" if namespace else local
