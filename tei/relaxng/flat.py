"""A compiled schema as bytes and back: rows of whole numbers and a table of strings, nothing that could be run.

It is checked by its digest before anything in it is believed, and is good only for the version that wrote it.
"""

from __future__ import annotations

import os
import sys
from array import array

from tei.relaxng.compiled import CompiledSchema
from tei.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tei.relaxng.name_table import Wide

_HEAD = f"tei compiled schema 1 {__version__}\n".encode()
_DIGEST = 16
_BREAK = "\x00"


def digest(content: bytes) -> bytes:
    """Return sixteen bytes that stand for a content."""
    from _blake2 import blake2b  # noqa: PLC0415 - hashlib takes five times as long to import

    return bytes(blake2b(content, digest_size=_DIGEST).digest())


class FileUsed:
    """A file that a schema was read from.

    Attributes:
        address: its path, seen from the folder of the main file; that of the main file is empty.
        path: its path.
        digest: of its content.
    """

    __slots__ = ("address", "digest", "path")

    def __init__(self, address: str, path: str, content_digest: bytes) -> None:
        self.address = address
        self.path = path
        self.digest = content_digest


def to_bytes(schema: CompiledSchema, files: list[FileUsed]) -> bytes:
    """Return a compiled schema as bytes.

    Args:
        schema: the schema.
        files: the files it was read from, the main one first.

    Raises:
        ValueError: a string in it can't be written.
    """
    writing = _Writing()
    writing.rows([file.address, file.digest.hex()] for file in files)
    writing.column(schema.patterns.kinds)
    writing.column(schema.patterns.traits)
    writing.rows(schema.patterns.parts)
    writing.column([schema.start])
    writing.column(schema.contents)
    writing.column(schema.element_names)
    writing.rows(schema.names.listed)
    writing.rows([number, *_wide(names)] for number, names in schema.names.wide.items())
    writing.rows([library, name, *_flat(params)] for library, name, params in schema.datatypes)
    writing.column(schema.values.datatypes)
    writing.column(schema.values.texts)
    writing.rows([str(number), *_flat(context)] for number, context in schema.values.contexts.items())
    writing.column([[file.path for file in files].index(path) for path in schema.places.files])
    writing.column(schema.places.elements)
    writing.column(schema.places.attributes)
    content = writing.content()
    return _HEAD + digest(content) + content


class Flat:
    """A compiled schema as bytes, found sound.

    Attributes:
        files: the files it was read from, where they are today.
    """

    def __init__(self, content: bytes, main: str) -> None:
        """Look at bytes.

        Args:
            content: the bytes.
            main: the path by which the schema is called today.

        Raises:
            ValueError: they are not what this version writes.
        """
        body = len(_HEAD) + _DIGEST
        if not content.startswith(_HEAD) or content[len(_HEAD) : body] != digest(content[body:]):
            raise ValueError
        self._reading = _Reading(content[body:])
        self.files = [
            FileUsed(address, _path(address, main), bytes.fromhex(number))
            for address, number in self._reading.text_rows()
        ]

    def schema(self) -> CompiledSchema:
        """Return the schema; to be called once."""
        reading = self._reading
        schema = CompiledSchema()
        kinds, traits = reading.column(), reading.column()
        schema.patterns.restore(kinds, reading.rows(), traits)
        schema.start = reading.column()[0]
        schema.contents = reading.column()
        schema.element_names = reading.column()
        schema.names.listed = reading.text_rows()
        schema.names.wide = {row[0]: _name_class(row, reading.strings) for row in reading.rows()}
        schema.datatypes = [(library, name, _pairs(rest)) for library, name, *rest in reading.text_rows()]
        schema.values.datatypes = reading.column()
        schema.values.texts = reading.texts()
        schema.values.contexts = {int(number): _pairs(rest) for number, *rest in reading.text_rows()}
        schema.places.files = [self.files[number].path for number in reading.column()]
        schema.places.elements = reading.array()
        schema.places.attributes = reading.array()
        return schema


class _Writing:
    """Numbers being written; a string is the number of its place in a table."""

    def __init__(self) -> None:
        self._numbers: list[int] = []
        self._strings: dict[str, int] = {}

    def column(self, values: Iterable[int | str]) -> None:
        """Write values of any number, the number first."""
        strings = self._strings
        numbers = [
            value if isinstance(value, int) else strings.setdefault(value, len(strings)) for value in values
        ]
        self._numbers.append(len(numbers))
        self._numbers += numbers

    def rows(self, rows: Iterable[Iterable[int | str]]) -> None:
        """Write rows of different length: where each ends, then what is in them."""
        ends: list[int] = []
        values: list[int | str] = []
        for row in rows:
            values.extend(row)
            ends.append(len(values))
        self.column(ends)
        self.column(values)

    def content(self) -> bytes:
        """Return all that was written."""
        numbers = array("i", self._numbers)
        if sys.byteorder == "big":
            numbers.byteswap()
        if any(_BREAK in string for string in self._strings):
            raise ValueError(_BREAK)
        strings = _BREAK.join(self._strings).encode()
        return len(self._numbers).to_bytes(4, "little") + numbers.tobytes() + strings


class _Reading:
    """Numbers being read, in the order of their being written.

    Attributes:
        strings: the table of strings.
    """

    def __init__(self, content: bytes) -> None:
        end = 4 + 4 * int.from_bytes(content[:4], "little")
        self._numbers = array("i", content[4:end])
        if sys.byteorder == "big":
            self._numbers.byteswap()
        self._at = 0
        self.strings = content[end:].decode().split(_BREAK)

    def column(self) -> list[int]:
        """Read a column of numbers."""
        return self.array().tolist()

    def array(self) -> array[int]:
        """Read a column of numbers of which few will be looked at."""
        start = self._at + 1
        self._at = start + self._numbers[self._at]
        return self._numbers[start : self._at]

    def texts(self) -> list[str]:
        """Read a column of strings."""
        return list(map(self.strings.__getitem__, self.column()))

    def rows(self) -> list[tuple[int, ...]]:
        """Read rows of numbers."""
        ends, values = self.column(), tuple(self.column())
        return [values[start:end] for start, end in zip([0, *ends], ends, strict=False)]

    def text_rows(self) -> list[tuple[str, ...]]:
        """Read rows of strings."""
        ends, values = self.column(), tuple(self.texts())
        return [values[start:end] for start, end in zip([0, *ends], ends, strict=False)]


def _path(address: str, main: str) -> str:
    return os.path.normpath(os.path.join(os.path.dirname(main), address)) if address else main


def _flat(pairs: Iterable[tuple[str, str]]) -> list[str]:
    return [word for pair in pairs for word in pair]


def _pairs(words: list[str]) -> tuple[tuple[str, str], ...]:
    return tuple(zip(words[::2], words[1::2], strict=True))


def _wide(names: Wide) -> Iterator[int | str]:
    """Yield a class with wildcards: whether others belong, then by namespace its names."""
    others, namespaces = names
    yield int(others)
    for namespace, (all_but, listed) in sorted(namespaces.items()):
        yield namespace
        yield int(all_but)
        yield len(listed)
        yield from sorted(listed)


def _name_class(row: tuple[int, ...], strings: list[str]) -> Wide:
    namespaces: dict[str, tuple[bool, frozenset[str]]] = {}
    at = 2
    while at < len(row):
        namespace, all_but, count = row[at : at + 3]
        listed = frozenset(strings[number] for number in row[at + 3 : at + 3 + count])
        namespaces[strings[namespace]] = (bool(all_but), listed)
        at += 3 + count
    return bool(row[1]), namespaces
