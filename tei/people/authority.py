"""A list of persons that a project keeps: a table, or the ``listPerson`` of a TEI file.

The table is CSV (RFC 4180) with a line of column names: ``name`` and, as far as there are any, ``id``, ``ref``,
``role`` and ``labels`` (several are parted by ``|``). Of a TEI file every ``person`` is read: its ``xml:id``, the
names in it, and where another authority has it (``@ref`` of a name, ``@sameAs`` or ``@corresp`` of the person).
"""

from __future__ import annotations

from tei.errors import SourceError, UsageError
from tei.events.protocol import TEI, XML, joined
from tei.files import read_bytes
from tei.people.merge import Entry
from tei.people.names import part

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

COLUMNS = ("id", "name", "ref", "role", "labels")
"""Columns of the table that mean something."""
NAMES = frozenset({joined(TEI, "persName"), joined(TEI, "name")})
PERSON = joined(TEI, "person")
XML_ID = joined(XML, "id")


def read_people(path: str) -> tuple[Entry, ...]:
    """Read an authority list.

    Args:
        path: a CSV file, or a TEI file (which begins with ``<``).

    Raises:
        UsageError: the file can't be read, is no TEI and no table, or names nobody; with the place.
    """
    try:
        data = read_bytes(path)
    except SourceError as error:
        raise UsageError(error.message, file=path) from error
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        entries = tuple(_of_tei(data, path))
    else:
        entries = tuple(_of_table(data, path))
    if not entries:
        raise UsageError("there is nobody in the list of persons", file=path)
    return entries


def _of_table(data: bytes, path: str) -> Iterator[Entry]:
    import csv  # noqa: PLC0415 - only where there is a table to read
    import io  # noqa: PLC0415

    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError("the list of persons is not in UTF-8: save it as UTF-8", file=path) from error
    rows = csv.DictReader(io.StringIO(text, newline=""))
    known = [(name or "").strip().casefold() for name in rows.fieldnames or ()]
    if "name" not in known:
        raise UsageError(f"the table needs a column “name”; it may have {', '.join(COLUMNS)}", file=path, line=1)
    try:
        for row in rows:
            plain = {(key or "").strip().casefold(): value for key, value in row.items() if isinstance(value, str)}
            if plain.get("name", "").strip():
                yield _entry(plain)
    except csv.Error as error:
        raise UsageError(f"the table can't be read: {error}", file=path, line=rows.line_num) from error


def _entry(row: Mapping[str, str]) -> Entry:
    values = {name: _clean(row.get(name, "")) for name in COLUMNS}
    labels = tuple(label.strip() for label in values["labels"].split("|") if label.strip())
    return Entry(part(_in_order(values["name"])), values["role"], labels, values["ref"], _id(values["id"]))


def _clean(words: str) -> str:
    """Return words with single spaces, and a space for every character that XML can't hold."""
    return " ".join("".join(c if c.isprintable() else " " for c in words).split())


def _id(words: str) -> str:
    """Return an id as XML allows it; empty where nothing of it is left."""
    kept = "".join(c if (c.isascii() and c.isalnum()) or c in "_-." else "-" for c in words)
    return kept if kept[:1].isalpha() or kept[:1] == "_" else f"p-{kept}" * bool(kept)


def _in_order(name: str) -> str:
    """Return ``Novak, Mary`` as ``Mary Novak``."""
    surname, comma, given = name.partition(",")
    return f"{given.strip()} {surname.strip()}" if comma and given.strip() and "," not in given else name


def _of_tei(data: bytes, path: str) -> Iterator[Entry]:
    from tei.events.xml_reader import read  # noqa: PLC0415 - only where there is XML to read

    persons = _Persons()
    try:
        read(data, persons, name=path)
    except SourceError as error:
        raise UsageError(error.message, file=path, line=error.line, column=error.column) from error
    return iter(persons.entries)


class _Persons:
    """Takes the events of a TEI file and keeps its persons."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._open = False
        self._id = ""
        self._ref = ""
        self._names: list[str] = []
        self._words: list[str] | None = None  # of the name that is open

    def start(self, name: str, attributes: list[str]) -> None:
        """Take a start tag."""
        values = dict(zip(attributes[::2], attributes[1::2], strict=True))
        if name == PERSON:
            self._open, self._names = True, []
            self._id = values.get(XML_ID, "")
            self._ref = values.get("sameAs", "") or values.get("corresp", "")
        elif name in NAMES and self._open and self._words is None:
            self._words = []
            self._ref = values.get("ref", "") or self._ref

    def text(self, data: str) -> None:
        """Take text."""
        if self._words is not None:
            self._words.append(data)

    def end(self, name: str) -> None:
        """Take an end tag."""
        if name in NAMES and self._words is not None:
            words = " ".join("".join(self._words).split())
            self._names += [words] if words else []
            self._words = None
        elif name == PERSON and self._open:
            self._open = False
            if self._names:
                first, *others = self._names
                self.entries.append(Entry(part(_in_order(first)), "", tuple(others), self._ref, self._id))
