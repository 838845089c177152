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


class Open(NamedTuple):
    """What is open at a spot.

    Attributes:
        elements: name as written and line of the start tag, outermost first.
        prefixes: those declared there.
    """

    elements: list[tuple[str, int]]
    prefixes: set[str]


def open_at_fault(source: Path | str | bytes) -> Open:
    """Read an ill-formed document again up to its fault, and return what is open there."""
    locator = Locator(context=True)
    elements: list[tuple[str, int]] = []

    def start(name: str, _attributes: list[str]) -> None:
        elements.append((_as_written(name), locator.line))

    def end(_name: str) -> None:
        elements.pop()

    def prepare(parser: XMLParserType) -> None:
        parser.namespace_prefixes = True
        parser.StartElementHandler = start
        parser.EndElementHandler = end

    with suppress(IllFormedError, SourceError):
        parse(source, "", locator, prepare)
    return Open(elements, set(locator.context))


def _as_written(name: str) -> str:
    """Return ``prefix:local`` of a name as expat gives it: namespace, local name and prefix."""
    parts = name.split(" ")
    return f"{parts[2]}:{parts[1]}" if len(parts) > 2 else parts[-1]
