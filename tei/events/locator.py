"""Where in an XML file the event stands that is being handed on, and what is in scope there."""

from __future__ import annotations

from tei.events.protocol import XML

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from pyexpat import XMLParserType

    Shift = tuple[int, int]
    """A line, and by how much columns on it come out too high, the XML declaration having been replaced."""

NO_SHIFT = (0, 0)


class Unread:
    """A file that a document's type declaration points to and that was not read.

    Attributes:
        line: of the declaration, from 1.
        column: of the declaration, from 1 in characters.
        address: as the document gives it.
    """

    __slots__ = ("address", "column", "line")

    def __init__(self, line: int, column: int, address: str) -> None:
        self.line = line
        self.column = column
        self.address = address


class Locator:
    """Tells, while a document is read, where the event at hand stands; one locator for one reading.

    Attributes:
        unread: external subsets and parameter entities that were passed over.
        context: the namespaces in scope by prefix, the default one under ``""``, and the unparsed entities
            under ``&`` and their name; only kept if asked for.
        file: the path of an included file, while that is being read; else ``""``.
    """

    __slots__ = ("_keeps_context", "_parser", "_scopes", "_shift", "context", "file", "unread")

    def __init__(self, *, context: bool = False) -> None:
        self._keeps_context = context
        self._parser: XMLParserType | None = None
        self._shift: Shift = NO_SHIFT
        self._scopes: list[tuple[str, str | None]] = []
        self.context: dict[str, str] = {"xml": XML}
        self.unread: list[Unread] = []
        self.file = ""

    def enter(self, file: str) -> Callable[[], None]:
        """Follow the reading of an included file; return what goes on with the file that includes it.

        Args:
            file: the path of the included file.
        """
        outer = self._parser, self._shift, self._scopes, self.file, dict(self.context)
        self._scopes, self.file = [], file
        self.context.clear()
        self.context["xml"] = XML

        def leave() -> None:
            self._parser, self._shift, self._scopes, self.file, context = outer
            self.context.clear()
            self.context.update(context)

        return leave

    @property
    def line(self) -> int:
        """The line on which the event begins, from 1; 0 before anything is read."""
        return self._parser.CurrentLineNumber if self._parser else 0

    @property
    def column(self) -> int:
        """The column at which the event begins, from 1 in characters; 0 before anything is read."""
        return self.place[1]

    @property
    def place(self) -> tuple[int, int, str]:
        """Line and column of the event, and the path of the included file that it is in."""
        parser = self._parser
        if parser is None:
            return 0, 0, self.file
        line, column = parser.CurrentLineNumber, parser.CurrentColumnNumber + 1
        shifted, columns = self._shift
        return line, column - columns if line == shifted else column, self.file

    @property
    def is_shifted(self) -> bool:
        """Whether the parser was given another XML declaration, so that columns must be corrected."""
        return self._shift != NO_SHIFT

    def unshifted(self, line: int, column: int) -> int:
        """Return a column as the file has it, where the parser was given another XML declaration."""
        shifted, columns = self._shift
        return column - columns if line == shifted else column

    def markup(self) -> str:
        """Return the document as written, from the event at hand to the end of what is in memory.

        In a start event it begins with ``<`` and holds the whole tag, or with ``&`` if an entity brought it.
        """
        context = self._parser.GetInputContext() if self._parser else None
        return context.decode("utf-8", "replace") if context else ""

    def attach(self, parser: XMLParserType, shift: Shift) -> None:
        """Follow a parser about to begin."""
        self._parser = parser
        self._shift = shift
        parser.StartDoctypeDeclHandler = self._doctype
        parser.EntityDeclHandler = self._entity
        if self._keeps_context:
            parser.StartNamespaceDeclHandler = self._declare
            parser.EndNamespaceDeclHandler = self._undeclare

    def _doctype(self, _name: str, system: str | None, public: str | None, _internal: int) -> None:
        if system or public:
            self.unread.append(Unread(self.line, self.column, system or public or ""))

    def _entity(self, name: str, parameter: int, _value: str | None, *outside: str | None) -> None:
        _base, system, _public, notation = outside
        if notation:
            self.context["&" + name] = ""
        elif parameter and system:
            self.unread.append(Unread(self.line, self.column, system))

    def _declare(self, prefix: str | None, namespace: str | None) -> None:
        self._scopes.append((prefix or "", self.context.get(prefix or "")))
        self.context[prefix or ""] = namespace or ""

    def _undeclare(self, _prefix: str | None) -> None:
        prefix, outer = self._scopes.pop()
        if outer is None:
            del self.context[prefix]
        else:
            self.context[prefix] = outer
