"""Catalogues: where the files are that documents name by an address on the web (OASIS XML Catalogs 1.1)."""

from __future__ import annotations

import os

from tei.errors import SourceError, UsageError
from tei.events.protocol import XML, split
from tei.events.xml_reader import read
from tei.limits import CATALOGUES
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

NAMESPACE = "urn:oasis:names:tc:entity:xmlns:xml:catalog"
WHOLE = {"uri": "name", "system": "systemId"}
STARTS = {"rewriteURI": "uriStartString", "rewriteSystem": "systemIdStartString"}
ENDS = {"uriSuffix": "uriSuffix", "systemSuffix": "systemIdSuffix"}
DELEGATES = {"delegateURI": "uriStartString", "delegateSystem": "systemIdStartString"}


class Entry(NamedTuple):
    """One line of a catalogue.

    Attributes:
        kind: the name of its element.
        key: what it is about: an address, its beginning, or its end.
        target: what it leads to: a path or address.
    """

    kind: str
    key: str
    target: str


class Catalogue:
    """Catalogues, read when first asked."""

    def __init__(self, paths: Iterable[str]) -> None:
        """Take the paths of catalogues, in the order in which they are asked."""
        self._paths = [os.path.abspath(path) for path in paths]
        self._read: dict[str, list[Entry]] = {}

    def find(self, address: str) -> str:
        """Return what an address stands for: a path, or another address; ``""`` if no catalogue knows it.

        Raises:
            UsageError: a catalogue can't be read or is none.
        """
        waiting = list(self._paths)
        asked: set[str] = set()
        while waiting:
            path = waiting.pop(0)
            if path in asked:
                continue
            if len(asked) == CATALOGUES:
                raise UsageError(
                    f"more than {CATALOGUES} catalogues refer to one another", file=path, code="catalogue"
                )
            asked.add(path)
            entries = self._entries(path)
            found = _match(entries, address)
            if found:
                return found
            delegates = [each for each in entries if address.startswith(each.key) and each.kind in DELEGATES]
            delegates.sort(key=lambda entry: -len(entry.key))
            nexts = [each for each in entries if each.kind == "nextCatalog"]
            waiting = [each.target for each in (*delegates, *nexts)] + waiting
        return ""

    def _entries(self, path: str) -> list[Entry]:
        if path not in self._read:
            reader = _Reader(path)
            try:
                read(path, reader)
            except SourceError as error:
                message = f"the catalogue can't be read: {error.message}"
                raise UsageError(
                    message, file=path, line=error.line, column=error.column, code="catalogue"
                ) from None
            self._read[path] = reader.entries
        return self._read[path]


def _match(entries: list[Entry], address: str) -> str:
    """Return what an address stands for in one catalogue; whole addresses go before beginnings and ends."""
    for entry in entries:
        if entry.kind in WHOLE and entry.key == address:
            return entry.target
    starts = [entry for entry in entries if entry.kind in STARTS and address.startswith(entry.key)]
    if starts:
        longest = max(starts, key=lambda entry: len(entry.key))
        return longest.target + address[len(longest.key) :]
    ends = [entry for entry in entries if entry.kind in ENDS and address.endswith(entry.key)]
    return max(ends, key=lambda entry: len(entry.key)).target if ends else ""


class _Reader:
    """Takes the events of a catalogue."""

    def __init__(self, path: str) -> None:
        self.entries: list[Entry] = []
        self._bases = [os.path.dirname(path)]

    def start(self, name: str, attributes: list[str]) -> None:
        """Take an entry."""
        given = dict(zip(attributes[::2], attributes[1::2], strict=True))
        base = _joined(self._bases[-1], given.get(f"{XML} base", ""))
        self._bases.append(base)
        namespace, kind = split(name)
        if namespace != NAMESPACE:
            return
        key = {**WHOLE, **STARTS, **ENDS, **DELEGATES}.get(kind, "")
        target = next((given[name] for name in ("uri", "rewritePrefix", "catalog") if name in given), None)
        if target is not None and (kind == "nextCatalog" or given.get(key)):
            self.entries.append(Entry(kind, given.get(key, ""), _joined(base, target)))

    def text(self, data: str) -> None:
        """Take text, of which there is none that matters."""

    def end(self, _name: str) -> None:
        """Leave an element."""
        self._bases.pop()


def _joined(base: str, address: str) -> str:
    """Return an address of a catalogue as a path, or as the address on the web that it is."""
    from urllib.parse import unquote  # noqa: PLC0415 - only where there are catalogues

    if address.startswith("file:"):
        return unquote(address.removeprefix("file:").removeprefix("//").removeprefix("localhost"))
    if ":" in address.partition("/")[0]:
        return address
    is_folder = address.endswith("/") or not address
    path = os.path.normpath(os.path.join(base, unquote(address)))
    return path + "/" if is_folder and not path.endswith("/") else path
