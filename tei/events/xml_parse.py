"""One run of the XML parser over a document, piece by piece; every reading of XML in tei goes through here.

XML 1.0 and Namespaces in XML 1.0. Nothing but the file itself is opened: entities of the internal subset are
expanded within expat's limits, external ones never.
"""

from __future__ import annotations

from functools import partial
from pyexpat import ExpatError

from tei.errors import SourceError
from tei.events.doctype import declared_standalone, has_doctype
from tei.events.locator import NO_SHIFT
from tei.events.xml_encoding import utf8_chunks
from tei.events.xml_source import opened
from tei.parsers import xml_parser

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from pyexpat import XMLParserType

    from tei.events.locator import Locator, Shift

    Source = Path | str | bytes

_WINDOW = 400


class IllFormedError(Exception):
    """A document is not well-formed.

    Attributes:
        number: expat's number of the error.
        line: from 1.
        column: from 1 in characters.
        before: what comes just before the spot, in UTF-8.
        after: what comes from the spot on, in UTF-8; empty where that is no longer in memory.
        file: the name of the document.
        source: the document: its path, or its bytes.
    """

    def __init__(
        self, number: int, place: tuple[int, int], around: tuple[bytes, bytes], file: str, source: Source
    ) -> None:
        super().__init__(number)
        self.number = number
        self.line, self.column = place
        self.before, self.after = around
        self.file = file
        self.source = source


def parse(
    source: Source,
    name: str,
    locator: Locator,
    prepare: Callable[[XMLParserType], object],
    pause: Callable[[], None] | None = None,
) -> None:
    """Run the parser over a document.

    Args:
        source: the document: its path, or its bytes.
        name: what to call the document in messages; its path if ``""``.
        locator: is made to follow the parser.
        prepare: sets the handlers of the parser.
        pause: called after every 64 KB or so, between two events.

    Raises:
        SourceError: the document can't be opened, or is in no encoding that can be read.
        IllFormedError: it is not well-formed.
    """
    with opened(source, name) as (stream, file):
        window = b""
        fed = 0
        parser = None
        try:
            chunks = utf8_chunks(stream, file)
            head, shift = _head(chunks, file)
            parser = _parser(locator, shift, file)
            prepare(parser)
            for data in _fitting(head, chunks, parser):
                window = window[-_WINDOW:] + data
                fed += len(data)
                parser.Parse(data)
                if pause:
                    pause()
            parser.Parse(b"", True)  # noqa: FBT003 - expat's own signature
            if pause:
                pause()
        except ExpatError as error:
            at = len(window) - fed + parser.ErrorByteIndex if parser else 0
            around = (window[: max(at, 0)], window[at:] if at >= 0 else b"")
            place = (error.lineno, locator.unshifted(error.lineno, error.offset + 1))
            raise IllFormedError(error.code, place, around, file, source) from None


def _parser(locator: Locator, shift: Shift, file: str) -> XMLParserType:
    parser = xml_parser()
    parser.buffer_size = 1 << 16
    locator.attach(parser, shift)
    parser.ExternalEntityRefHandler = partial(_refuse, locator, file)
    parser.XmlDeclHandler = partial(_check_version, file)
    return parser


def _check_version(file: str, version: str, _encoding: str | None, _standalone: int) -> None:
    """Refuse what is no version of XML 1; expat does not look at it."""
    if not (version.startswith("1.") and version[2:].isdecimal()):
        message = 'the XML declaration names no version of XML: write version="1.0"'
        raise SourceError(message, file=file, line=1, column=1, code="ill-formed")


def _refuse(
    locator: Locator, file: str, context: str, _base: None, system: str | None, _public: str | None
) -> int:
    """Refuse a reference to an entity in another file."""
    from tei.events.excerpt import excerpt  # noqa: PLC0415 - only where there is something to say

    name = context.rpartition("\f")[2]
    address = f" ({excerpt(system)})" if system else ""
    raise SourceError(
        f"&{excerpt(name)}; stands for another file{address}, which is never read: put its text here",
        file=file,
        line=locator.line,
        column=locator.column,
        code="external-entity",
    )


def _head(chunks: Iterator[bytes], file: str) -> tuple[bytes, Shift]:
    """Return the beginning of a document as the parser shall see it."""
    head = b""
    found: bool | None = None
    for chunk in chunks:
        head += chunk
        found = has_doctype(head)
        if found is not None:
            break
    if not found:
        return head, NO_SHIFT
    declaration = head[: head.find(b"?>") + 2] if head.startswith(b"<?xml ") else b""
    checking = xml_parser(None)  # the declaration is replaced, so its faults must be found here
    checking.XmlDeclHandler = partial(_check_version, file)
    checking.Parse(declaration)
    return declared_standalone(head)


def _fitting(head: bytes, chunks: Iterator[bytes], parser: XMLParserType) -> Iterator[bytes]:
    """Yield a document in pieces, larger ones while a token is long: expat begins unfinished ones anew."""
    yield head
    pending: list[bytes] = []
    wanted = 1
    done = parser.CurrentByteIndex
    for chunk in chunks:
        pending.append(chunk)
        if len(pending) >= wanted:
            yield b"".join(pending)
            pending.clear()
            wanted = 1 if parser.CurrentByteIndex > done else 2 * wanted
            done = parser.CurrentByteIndex
    if pending:
        yield b"".join(pending)
