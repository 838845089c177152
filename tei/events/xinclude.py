"""Documents that include others (W3C XInclude 1.0): what is included is read in its place, with its own places.

Only files below the folder of the document are included. Unlike section 4.5.5 no ``xml:base`` is added to what is
included, for few schemas allow it everywhere.
"""

from __future__ import annotations

import os

from tei.errors import SourceError
from tei.events.excerpt import excerpt
from tei.events.locator import Locator
from tei.events.protocol import XML, joined
from tei.events.xml_reader import read
from tei.limits import INCLUDED_TEXT, INCLUSION_DEPTH, INCLUSIONS_REPEATED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tei.events.protocol import Consumer

NAMESPACE = "http://www.w3.org/2001/XInclude"
INCLUDE = joined(NAMESPACE, "include")
FALLBACK = joined(NAMESPACE, "fallback")
XML_ID = joined(XML, "id")


def read_including(  # noqa: PLR0913 - the arguments of read
    source: Path | str | bytes,
    consumer: Consumer,
    *,
    name: str = "",
    locator: Locator | None = None,
    pause: Callable[[], None] | None = None,
    whole_text: bool = True,
) -> None:
    """Read a document, and what it includes in its place, and hand all events to a consumer.

    Args:
        source: the document: its path, or its bytes, which are taken to lie in the current folder.
        consumer: takes the events.
        name: what to call the document in messages; its path if that is not said.
        locator: tells the place of each event while it is handed on, and the file that it is in.
        pause: called after every 64 KB or so, between two events.
        whole_text: as ``read`` has it.

    Raises:
        SourceError: a file can't be read or is not well-formed, may not be included, or includes itself.
    """
    locator = locator or Locator()
    path = "" if isinstance(source, bytes) else os.fspath(source)
    files = _Files(consumer, locator, pause, whole_text=whole_text)
    files.read(source, path, name or path)


class _Files:
    """The files of one reading: which are open, and how often any was included again."""

    def __init__(
        self, consumer: Consumer, locator: Locator, pause: Callable[[], None] | None, *, whole_text: bool
    ) -> None:
        self.consumer = consumer
        self.locator = locator
        self._pause = pause
        self._whole_text = whole_text
        self._fence = ""
        self._open: list[str] = []
        self._known: set[str] = set()
        self._repeated = 0

    def read(self, source: Path | str | bytes, path: str, name: str) -> None:
        """Read the document itself."""
        self._fence = os.path.realpath(os.path.dirname(path) or ".").rstrip(os.sep) + os.sep
        self._open.append(os.path.realpath(path) if path else "")
        self._hand_on(source, name, path, self.consumer)

    def include(self, path: str, identifier: str, fault: Callable[[str], SourceError]) -> None:
        """Read an included file, or the element with an identifier in it.

        Args:
            path: of the file.
            identifier: of the element; the whole file if it is empty.
            fault: makes the error for what is wrong with the inclusion itself.
        """
        real = os.path.realpath(path)
        if real in self._open:
            raise fault(f"{excerpt(os.path.basename(path))} includes itself, by way of others or directly")
        if len(self._open) > INCLUSION_DEPTH:
            raise fault(f"more than {INCLUSION_DEPTH} files include one another in a row")
        self._repeated += real in self._known
        self._known.add(real)
        if self._repeated > INCLUSIONS_REPEATED:
            raise fault(f"files are included more than {INCLUSIONS_REPEATED} times that were included before")
        self._open.append(real)
        consumer = _Part(self.consumer, identifier) if identifier else self.consumer
        leave = self.locator.enter(path)
        try:
            self._hand_on(path, path, path, consumer)
        finally:
            leave()
        self._open.pop()
        if isinstance(consumer, _Part) and not consumer.is_found:
            raise fault(
                f"{excerpt(os.path.basename(path))} has no element with the xml:id “{excerpt(identifier)}”"
            )

    def find(self, folder: str, address: str) -> str:
        """Return the path of a file that may be included; ``""`` if there is none."""
        path = os.path.normpath(os.path.join(folder, address))
        if not os.path.realpath(path).startswith(self._fence) or not os.path.isfile(path):
            return ""
        return path

    def _hand_on(self, source: Path | str | bytes, name: str, path: str, consumer: Consumer) -> None:
        including = _Including(self, consumer, path, name)
        read(source, including, name=name, locator=self.locator, pause=self._pause, whole_text=self._whole_text)


class _Including:
    """Hands the events of one file on, and those of what it includes in the place of each inclusion."""

    def __init__(self, files: _Files, consumer: Consumer, path: str, name: str) -> None:
        self._files = files
        self._consumer = consumer
        self._path = path
        self._name = name
        self._depth = 0  # inside an inclusion, the depth of elements; its content counts only as a fallback
        self._fallback = 0  # the depth at which a fallback that counts began
        self._missing: SourceError | None = None

    def start(self, name: str, attributes: list[str]) -> None:
        """Take the start of an element."""
        if self._depth:
            self._depth += 1
            if not self._fallback:
                self._fallback = self._depth if name == FALLBACK and self._missing is not None else 0
                return
        if name == INCLUDE:
            self._include(dict(zip(attributes[::2], attributes[1::2], strict=True)))
        else:
            self._consumer.start(name, attributes)

    def text(self, data: str) -> None:
        """Take text."""
        if not self._depth or self._fallback:
            self._consumer.text(data)

    def end(self, name: str) -> None:
        """Take the end of an element."""
        if not self._depth:
            self._consumer.end(name)
            return
        if self._depth == self._fallback:
            self._fallback, self._missing = 0, None
        elif self._fallback:
            self._consumer.end(name)
        self._depth -= 1
        if not self._depth and self._missing is not None:
            raise self._missing

    def _include(self, given: dict[str, str]) -> None:
        """Include what an inclusion names, or wait for its fallback."""
        if self._depth:
            raise self._fault("an inclusion inside a fallback is not supported: include the file itself")
        self._depth = 1
        address, _, fragment = given.get("href", "").partition("#")
        if fragment or not address:
            raise self._fault("xi:include needs an href without #: name a part of the file with xpointer")
        path = self._files.find(os.path.dirname(self._path), _unquoted(address))
        if not path:
            self._missing = self._fault(
                f"{excerpt(address)} can't be included: there is no such file below the folder of the document"
            )
        elif given.get("parse", "xml") == "text":
            self._consumer.text(self._text(path, given.get("encoding", "utf-8")))
        else:
            self._files.include(path, self._identifier(given.get("xpointer", "")), self._fault)

    def _identifier(self, pointer: str) -> str:
        if pointer.startswith("element(") and pointer.endswith(")"):
            pointer = pointer[len("element(") : -1]
        if any(mark in pointer for mark in "(/)"):
            raise self._fault(f"xpointer=“{excerpt(pointer)}” is not supported: give the element an xml:id")
        return pointer

    def _text(self, path: str, encoding: str) -> str:
        try:
            with open(path, "rb") as file:
                data = file.read(INCLUDED_TEXT + 1)
            if len(data) > INCLUDED_TEXT:
                raise self._fault(f"{excerpt(os.path.basename(path))} has more than {INCLUDED_TEXT} bytes")
            return data.decode(encoding if encoding.lower() in {"utf-16", "latin-1", "iso-8859-1"} else "utf-8")
        except (OSError, UnicodeDecodeError):
            message = f"{excerpt(os.path.basename(path))} can't be included as text: save it in UTF-8"
            raise self._fault(message) from None

    def _fault(self, message: str) -> SourceError:
        locator = self._files.locator
        return SourceError(message, file=self._name, line=locator.line, column=locator.column, code="inclusion")


class _Part:
    """Hands on one element of a file, and all in it."""

    def __init__(self, consumer: Consumer, identifier: str) -> None:
        self._consumer = consumer
        self._identifier = identifier
        self._depth = 0
        self.is_found = False

    def start(self, name: str, attributes: list[str]) -> None:
        """Take the start of an element."""
        if not self._depth and not self.is_found:
            named = zip(attributes[::2], attributes[1::2], strict=True)
            self.is_found = any(key == XML_ID and value == self._identifier for key, value in named)
            self._depth = int(self.is_found)
        elif self._depth:
            self._depth += 1
        if self._depth:
            self._consumer.start(name, attributes)

    def text(self, data: str) -> None:
        """Take text."""
        if self._depth:
            self._consumer.text(data)

    def end(self, name: str) -> None:
        """Take the end of an element."""
        if self._depth:
            self._consumer.end(name)
            self._depth -= 1


def _unquoted(address: str) -> str:
    if "%" not in address:
        return address
    from urllib.parse import unquote  # noqa: PLC0415 - hardly ever

    return unquote(address)
