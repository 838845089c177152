"""The files of a schema: which one a reference names, whether it may be read, and each read once.

ISO/IEC 19757-2, sections 4.5 to 4.7, with a fence around them: only local files in the folder of the schema or
below are read, nothing is fetched, and no text of a file that is no schema comes into a message.
"""

from __future__ import annotations

import os

from tei.errors import SchemaError, SourceError
from tei.events.excerpt import excerpt
from tei.limits import SCHEMA_REFERENCES
from tei.relaxng.full_syntax import check_full_syntax
from tei.relaxng.problems import IncorrectSchemaError, Problems, problem
from tei.relaxng.read_schema import read_schema
from tei.relaxng.schema_file import read_file

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.scopes import Chain
    from tei.relaxng.syntax import Place, SchemaElement


class SchemaFiles:
    """The files that make up one schema.

    Attributes:
        main: the path of the schema, as the caller gave it.
        contents: by path, the bytes of each file read.
    """

    def __init__(self, main: str, content: bytes) -> None:
        self.main = main
        self.contents = {main: content}
        self._fence = os.path.realpath(os.path.dirname(main) or ".")
        self._roots: dict[tuple[str, bool], SchemaElement] = {}
        self._followed = 0

    def root(self) -> SchemaElement:
        """Return the root of the schema itself.

        Raises:
            SchemaError: it can't be read, or is not in the full syntax.
        """
        return self._checked(self.main, grammar_wanted=False)

    def referred(
        self, element: SchemaElement, base: str, chain: Chain, *, grammar_wanted: bool
    ) -> tuple[str, SchemaElement]:
        """Return the path and the root of the file that an ``include`` or ``externalRef`` names.

        Args:
            element: the reference.
            base: the address that it is relative to.
            chain: the files that lead to it.
            grammar_wanted: whether the root must be a grammar.

        Raises:
            SchemaError: the file may not or can't be read, is not in the full syntax, or leads to itself.
        """
        address = element.attributes["href"].strip()
        place = element.place
        self._followed += 1
        if self._followed > SCHEMA_REFERENCES:
            main = excerpt(os.path.basename(self.main))
            message = f"{main} and its files refer to others more than {SCHEMA_REFERENCES} times"
            raise problem(place, "too-many-references", message)
        path = self._path(address, base, place)
        _refuse_cycle(path, chain, place)
        try:
            return path, self._checked(path, grammar_wanted=grammar_wanted)
        except SchemaError as error:
            if isinstance(error, IncorrectSchemaError) or error.line:
                raise
            message = f"{excerpt(os.path.basename(path))} can't be read: {error.message}"
            raise problem(place, error.code or "unreadable", message) from None

    def _path(self, address: str, base: str, place: Place) -> str:
        """Return the path of a file, if it may be read."""
        joined = joined_address(base, address)
        if joined is None:
            message = (
                f'"{excerpt(address)}" is not fetched: save a copy in the folder of the schema, and refer to that'
            )
            raise problem(place, "remote-schema", message)
        real = os.path.realpath(joined)
        if not real.startswith(self._fence.rstrip(os.sep) + os.sep):
            message = (
                f'"{excerpt(address)}" is outside the folder of the schema, so it is not read: '
                "copy it into that folder, and refer to the copy"
            )
            raise problem(place, "schema-outside-folder", message)
        return joined

    def _checked(self, path: str, *, grammar_wanted: bool) -> SchemaElement:
        key = (path, grammar_wanted)
        if key not in self._roots:
            try:
                if path not in self.contents:
                    self.contents[path] = read_file(path)
                root = read_schema(self.contents[path], path, is_main=path == self.main, annotations=False)
            except SourceError as error:
                raise SchemaError(
                    error.message, file=error.file, line=error.line, column=error.column, code=error.code
                ) from None
            problems = Problems()
            check_full_syntax(root, problems, grammar_wanted=grammar_wanted)
            problems.settle()
            self._roots[key] = root
        return self._roots[key]


def joined_address(base: str, address: str) -> str | None:
    """Return the path that an address means, seen from a file; None if it is not that of a local file."""
    scheme, colon, rest = address.partition(":")
    if colon and len(scheme) > 1 and scheme.replace("+", "").replace("-", "").replace(".", "").isalnum():
        if scheme.lower() != "file":
            return None
        address = rest
        if address.startswith("//"):
            host, slash, path = address[2:].partition("/")
            if host not in {"", "localhost"}:
                return None
            address = slash + path
    elif address.startswith("//"):
        return None
    path = _unescaped(address)
    joined = os.path.normpath(os.path.join(os.path.dirname(base), path)) if path else base
    return joined + "/" if path.endswith("/") else joined


def _unescaped(address: str) -> str:
    """Return the path in a URI: what follows % in two hexadecimal digits is a byte."""
    first, *rest = address.partition("?")[0].split("%")
    path = first.encode("utf-8", "surrogateescape")
    for part in rest:
        path += bytes((int(part[:2], 16),)) + part[2:].encode("utf-8", "surrogateescape")
    return path.decode("utf-8", "surrogateescape").replace("\x00", "")


def _refuse_cycle(path: str, chain: Chain, place: Place) -> None:
    """Raise SchemaError if a file is among those that lead to it."""
    link: Chain | None = chain
    while link is not None and link.file != path:
        link = link.referrer
    if link is None:
        return
    names = [os.path.basename(path)]
    link = chain
    while link is not None:
        names.append(os.path.basename(link.file))
        link = link.referrer
    shown = [excerpt(name) for name in reversed(names)]
    way = " > ".join(shown if len(shown) < 6 else [*shown[:2], "...", *shown[-3:]])
    raise problem(place, "schema-cycle", f"this reference leads back to a file that leads here: {way}")
