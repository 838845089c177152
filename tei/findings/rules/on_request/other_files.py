"""Pointers to other files that lead nowhere: ``target="letter-2.xml#p1"``, and there is no such file beside it."""

from __future__ import annotations

import os

from tei.findings.code import Code
from tei.findings.facts import POINTERS
from tei.findings.rule import Reading, Remark, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.relaxng.open_element import OpenElement

CODES = (
    Code(
        "dangling-file-pointer",
        "error",
        "{attribute} of {element} leads nowhere: {what}",
        "A pointer to another file, such as persons.xml#novak, leads to that file, seen from the folder of this"
        " one, and in it to the element with that xml:id. Only files below the folder of the document, or below"
        " the one in which tei was started, are looked at; addresses on the web never are.",
    ),
)
XML = (".xml", ".tei", ".odd", ".rng")
XML_ID = "http://www.w3.org/XML/1998/namespace id"


class Check(Rule):
    """Looks into the files that are pointed to, each once."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self._folder = os.path.dirname(os.path.abspath(reading.path)) if reading.path else ""
        self._known: dict[str, frozenset[str] | None] = {}
        self._pointers: list[tuple[OpenElement, str, str]] = []

    def is_sound(self) -> bool:
        """Doubt always: other files must be seen."""
        return not self._folder

    def start(self, element: OpenElement, name: str, attributes: dict[str, str]) -> None:  # noqa: ARG002 - any element
        """Gather pointers to files; what stands inside an xml:base is let pass."""
        if not self.reading.is_based:
            for attribute, value in attributes.items():
                if attribute in POINTERS:
                    found = (word for word in value.split() if _is_file(word))
                    self._pointers += [(element, attribute, word) for word in found]

    def finish(self) -> Iterator[Remark]:
        """Yield the pointers that lead nowhere."""
        for element, attribute, word in self._pointers:
            what = self._fault(word)
            if what:
                yield Remark("dangling-file-pointer", element, attribute, word, {"what": what})

    def _fault(self, word: str) -> str:
        from urllib.parse import unquote  # noqa: PLC0415 - only where files are pointed to

        address, _, fragment = unquote(word).partition("#")
        path = os.path.normpath(os.path.join(self._folder, address))
        if "\x00" in path or not any(_is_below(path, root) for root in (self._folder, os.getcwd())):
            return ""
        if not os.path.exists(path):
            return f"there is no file {address}"
        if not fragment or "(" in fragment or not path.endswith(XML) or os.path.isdir(path):
            return ""
        if path not in self._known:
            self._known[path] = _identifiers(path)
        known = self._known[path]
        return f"{address} has no xml:id “{fragment}”" if known is not None and fragment not in known else ""


def _is_file(word: str) -> bool:
    """Whether a word is the relative address of a file."""
    address = word.partition("#")[0]
    return "." in address.rstrip(".") and ":" not in address and not address.startswith(("/", "?"))


def _is_below(path: str, folder: str) -> bool:
    return os.path.realpath(path).startswith(os.path.realpath(folder).rstrip(os.sep) + os.sep)


class _Identifiers:
    """Gathers the identifiers of a document."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def start(self, _name: str, attributes: list[str]) -> None:
        """Take a start tag."""
        if XML_ID in attributes:
            self.found.add(attributes[attributes.index(XML_ID) + 1])

    def text(self, data: str) -> None:
        """Take text."""

    def end(self, name: str) -> None:
        """Take an end tag."""


def _identifiers(path: str) -> frozenset[str] | None:
    """Return the identifiers of a file; None if it can't be read."""
    from tei.errors import SourceError  # noqa: PLC0415 - only where files are pointed to
    from tei.events.xml_reader import read  # noqa: PLC0415 - as above

    consumer = _Identifiers()
    try:
        read(path, consumer)
    except SourceError:
        return None
    return frozenset(consumer.found)
