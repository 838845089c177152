"""XML files read as a stream of events, with the exact place of each in the file."""

from __future__ import annotations

from tei.events.locator import Locator
from tei.events.xml_parse import IllFormedError, parse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from pyexpat import XMLParserType

    from tei.errors import SourceError
    from tei.events.protocol import Consumer
    from tei.typed import Protocol

    class Reader(Protocol):
        """Reads a document, as ``read`` does."""

        def __call__(  # noqa: PLR0913 - the arguments of read
            self,
            source: Path | str | bytes,
            consumer: Consumer,
            *,
            name: str = "",
            locator: Locator | None = None,
            pause: Callable[[], None] | None = None,
            whole_text: bool = True,
        ) -> None:
            """Read a document and hand its events to a consumer."""


__all__ = ["Locator", "instructions", "read"]


def read(  # noqa: PLR0913 - two arguments are what everybody gives, the others are for the validator
    source: Path | str | bytes,
    consumer: Consumer,
    *,
    name: str = "",
    locator: Locator | None = None,
    pause: Callable[[], None] | None = None,
    whole_text: bool = True,
) -> None:
    """Read a document and hand its events to a consumer.

    Args:
        source: the document: its path, or its bytes.
        consumer: takes the events; what it raises ends the reading. If it has functions ``comment(data)`` and
            ``instruction(target, data)``, it is given those as well.
        name: what to call the document in messages; its path if that is not said.
        locator: tells the place of each event while it is handed on.
        pause: called after every 64 KB or so, between two events.
        whole_text: whether text between two tags comes in few pieces. If not, it comes as the parser finds
            it, and the locator is right for each piece.

    Raises:
        SourceError: the document can't be opened, is in no encoding that can be read, or is not well-formed.
    """

    def prepare(parser: XMLParserType) -> None:
        parser.ordered_attributes = True
        parser.buffer_text = whole_text
        parser.StartElementHandler = consumer.start
        parser.EndElementHandler = consumer.end
        parser.CharacterDataHandler = consumer.text
        parser.CommentHandler = getattr(consumer, "comment", None)
        parser.ProcessingInstructionHandler = getattr(consumer, "instruction", None)

    try:
        parse(source, name, locator or Locator(), prepare, pause)
    except IllFormedError as fault:
        raise _explained(fault) from None


def instructions(source: Path | str | bytes, take: Callable[[str, str, int], None], *, name: str = "") -> None:
    """Hand on the processing instructions before the root element; nothing after its start is looked at.

    Args:
        source: the document: its path, or its bytes.
        take: takes the name of an instruction, its content, and its line from 1.
        name: what to call the document in messages; its path if that is not said.

    Raises:
        SourceError: the document can't be opened, or is not well-formed before its root element.
    """
    locator = Locator()

    def prepare(parser: XMLParserType) -> None:
        parser.ProcessingInstructionHandler = lambda target, content: take(target, content, locator.line)
        parser.StartElementHandler = _stop

    try:
        parse(source, name, locator, prepare)
    except _Begun:
        return
    except IllFormedError as fault:
        raise _explained(fault) from None


class _Begun(Exception):  # noqa: N818 - no error: what was wanted is read
    """The root element begins."""


def _stop(_name: str, _attributes: object) -> None:
    raise _Begun


def _explained(fault: IllFormedError) -> SourceError:
    from tei.events.ill_formed import explained  # noqa: PLC0415 - only where there is something to say

    return explained(fault)
