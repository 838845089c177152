"""What is open where an ill-formed document breaks off: its elements and its namespace prefixes."""

from __future__ import annotations

from contextlib import suppress

from tei.errors import SourceError
from tei.events.locator import Locator
from tei.events.xml_parse import IllFormedError, parse
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path
    from pyexpat import XMLParserType


class Misplaced(NamedTuple):
    """An end tag that, as it is indented, is meant for another element than the one that it closes.

    Attributes:
        name: of both elements, as written.
        line: of the end tag.
        column: of the end tag.
        closed: the line of the start tag of the element that it closes.
        meant: the line of the start tag under which it stands.
    """

    name: str
    line: int
    column: int
    closed: int
    meant: int


class Open(NamedTuple):
    """What is open at a spot.

    Attributes:
        elements: name as written and line of the start tag, outermost first.
        prefixes: those declared there.
        closed: the names as written of the elements closed before it.
        misplaced: the first end tag before it that seems to be meant for another element, if there is one.
    """

    elements: list[tuple[str, int]]
    prefixes: set[str]
    closed: set[str]
    misplaced: Misplaced | None


def open_at_fault(source: Path | str | bytes) -> Open:
    """Read an ill-formed document again up to its fault, and return what is open there."""
    locator = Locator(context=True)
    tags = _Tags(locator)

    def prepare(parser: XMLParserType) -> None:
        parser.namespace_prefixes = True
        parser.StartElementHandler = tags.start
        parser.EndElementHandler = tags.end
        parser.CharacterDataHandler = tags.text

    with suppress(IllFormedError, SourceError):
        parse(source, "", locator, prepare)
    return Open([(name, line) for name, line, _ in tags.open], set(locator.context), tags.closed, tags.misplaced)


class _Tags:
    """Follows start and end tags, and how far in they stand where a line begins with them."""

    def __init__(self, locator: Locator) -> None:
        self.open: list[tuple[str, int, int]] = []
        self.closed: set[str] = set()
        self.misplaced: Misplaced | None = None
        self._locator = locator
        self._begins_line = True

    def start(self, name: str, _attributes: list[str]) -> None:
        """Open an element."""
        self.open.append((_as_written(name), self._locator.line, self._column()))

    def end(self, _name: str) -> None:
        """Close an element; it is misplaced if it stands under the element around it, one of the same name."""
        column = self._column()
        name, line, own = self.open.pop()
        self.closed.add(name)
        if self.misplaced is None and column and own and own != column and self.open:
            outer, outer_line, outer_column = self.open[-1]
            if (outer, outer_column) == (name, column):
                self.misplaced = Misplaced(name, self._locator.line, column, line, outer_line)

    def text(self, data: str) -> None:
        """Take text."""
        _, line_break, last = data.rpartition("\n")
        self._begins_line = (bool(line_break) or self._begins_line) and not last.strip()

    def _column(self) -> int:
        """Return the column of the tag at hand; 0 if it is not the first thing on its line."""
        column = self._locator.column if self._begins_line else 0
        self._begins_line = False
        return column


def _as_written(name: str) -> str:
    """Return ``prefix:local`` of a name as expat gives it: namespace, local name and prefix."""
    parts = name.split(" ")
    return f"{parts[2]}:{parts[1]}" if len(parts) > 2 else parts[-1]
