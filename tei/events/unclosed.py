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


class Emptied(NamedTuple):
    """An element with nothing in it.

    Attributes:
        line: of its start tag.
        column: of its start tag.
        depth: how many elements are open around it.
    """

    line: int
    column: int
    depth: int


class Begun:
    """An element that is open.

    Attributes:
        name: as written.
        line: of its start tag.
        column: of its start tag.
        own: the same if its line begins with it; else 0.
        has_text: whether text stood in it so far.
        next_line: the line on which, as it is indented, an element begins that should stand behind it; 0 if none.
    """

    __slots__ = ("column", "has_text", "line", "name", "next_line", "own")

    def __init__(self, name: str, line: int, column: int, own: int) -> None:
        self.name = name
        self.line = line
        self.column = column
        self.own = own
        self.has_text = False
        self.next_line = 0


class Open(NamedTuple):
    """What is open at a spot.

    Attributes:
        elements: those that are open, outermost first.
        prefixes: those declared there.
        closed: the names as written of the elements closed before it.
        misplaced: the first end tag before it that seems to be meant for another element, if there is one.
        is_childless: whether no element has stood in the innermost one so far.
        emptied: of names whose last element had nothing in it, that element.
        section: line and column where the last CDATA section begins.
    """

    elements: list[Begun]
    prefixes: set[str]
    closed: set[str]
    misplaced: Misplaced | None
    is_childless: bool
    emptied: dict[str, Emptied]
    section: tuple[int, int]


def open_at_fault(source: Path | str | bytes) -> Open:
    """Read an ill-formed document again up to its fault, and return what is open there."""
    locator = Locator(context=True)
    tags = _Tags(locator)

    def prepare(parser: XMLParserType) -> None:
        parser.namespace_prefixes = True
        parser.StartElementHandler = tags.start
        parser.EndElementHandler = tags.end
        parser.CharacterDataHandler = tags.text
        parser.StartCdataSectionHandler = tags.section_begins

    with suppress(IllFormedError, SourceError):
        parse(source, "", locator, prepare)
    return Open(
        tags.open,
        set(locator.context),
        tags.closed,
        tags.misplaced,
        tags.is_childless,
        tags.emptied,
        tags.section,
    )


class _Tags:
    """Follows start and end tags, and how far in they stand where a line begins with them."""

    def __init__(self, locator: Locator) -> None:
        self.open: list[Begun] = []
        self._inside: set[tuple[str, str]] = set()
        self.closed: set[str] = set()
        self.misplaced: Misplaced | None = None
        self.is_childless = False
        self.emptied: dict[str, Emptied] = {}
        self.section = (0, 0)
        self._begun: tuple[int, int] | None = None
        self._locator = locator
        self._begins_line = True

    def start(self, name: str, _attributes: list[str]) -> None:
        """Open an element."""
        self.is_childless = True
        line, column, _ = self._locator.place
        self._begun = line, column
        element = Begun(_as_written(name), line, column, self._column(column))
        if self.open:
            self._follow(self.open[-1], element)
        self.open.append(element)

    def end(self, _name: str) -> None:
        """Close an element; it is misplaced if it stands under the element around it, one of the same name."""
        self.is_childless = False
        column = self._column(self._locator.column)
        element = self.open.pop()
        name, own = element.name, element.own
        self.closed.add(name)
        if self.open:
            self._inside.add((self.open[-1].name, name))
        if self._begun is None:
            self.emptied.pop(name, None)
        else:
            self.emptied[name] = Emptied(*self._begun, len(self.open))
        self._begun = None
        if self.misplaced is None and column and own and own != column and self.open:
            outer = self.open[-1]
            if (outer.name, outer.own) == (name, column):
                self.misplaced = Misplaced(name, self._locator.line, column, element.line, outer.line)

    def text(self, data: str) -> None:
        """Take text."""
        self._begun = None
        if self.open and not data.isspace():
            self.open[-1].has_text = True
        _, line_break, last = data.rpartition("\n")
        self._begins_line = (bool(line_break) or self._begins_line) and not last.strip()

    def section_begins(self) -> None:
        """Note where a CDATA section begins."""
        self.section = self._locator.place[:2]

    def _follow(self, parent: Begun, element: Begun) -> None:
        """Note an element that stands under its parent, not in it, and that can be the next one after it."""
        if parent.next_line or not element.own == parent.own > 1:
            return
        around = self.open[-2].name if len(self.open) > 1 else ""
        is_known = element.name == parent.name or (around, element.name) in self._inside
        if is_known or not parent.has_text:
            parent.next_line = element.line

    def _column(self, column: int) -> int:
        """Return the column of the tag at hand; 0 if it is not the first thing on its line."""
        shown = column if self._begins_line else 0
        self._begins_line = False
        return shown


def _as_written(name: str) -> str:
    """Return ``prefix:local`` of a name as expat gives it: namespace, local name and prefix."""
    parts = name.split(" ")
    return f"{parts[2]}:{parts[1]}" if len(parts) > 2 else parts[-1]
