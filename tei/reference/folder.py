"""A schema written beside an edition: its files in both syntaxes, and a reference with a page for each element."""

from __future__ import annotations

import os

from tei.errors import UsageError
from tei.files import NewFile
from tei.reference import html, markdown
from tei.reference.entry import entry, short
from tei.relaxng.compact.writer import write_compact
from tei.relaxng.description import Description
from tei.relaxng.read_schema import is_xml, read_schema
from tei.relaxng.schema import Schema
from tei.relaxng.xml_syntax_writer import write_xml_syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

REFERENCE, ELEMENTS, INDEX = "reference", "elements", "index"
"""The folder of the reference, that of its pages, and what its first page is called."""


def edition_files(path: str) -> Iterator[tuple[str, bytes]]:
    """Yield the files that belong beside an edition: where each belongs, and what is in it.

    Args:
        path: of the schema.

    Raises:
        SchemaError: it can't be read, or is not a correct schema.
    """
    description = Description(path)
    yield from _schema_files(path, description.files)
    title = f"Elements of {os.path.splitext(os.path.basename(path))[0]}"
    for where, lines in _pages(title, description, Schema.load(path)):
        yield where, "".join(f"{line}\n" for line in lines).encode("utf-8")


def write_all(folder: str, files: Iterable[tuple[str, bytes]], *, replace: bool) -> int:
    """Write files into a folder, which is made if need be; return how many they are.

    Args:
        folder: where.
        files: their places in it and their contents.
        replace: whether files that are there and hold something else may be replaced.

    Raises:
        UsageError: one is there and may not be replaced: then none is written; or one can't be written.
    """
    everything = list(files)
    for where, data in everything if not replace else ():
        _refuse_other(os.path.join(folder, where), data)
    for where, data in everything:
        path = os.path.join(folder, where)
        _make_folder(os.path.dirname(path))
        with NewFile(path, replace=replace) as file:
            file.write_bytes(data)
    return len(everything)


def _schema_files(path: str, contents: dict[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """Yield the files of a schema; one that includes no others in both syntaxes."""
    folder = os.path.dirname(path) or "."
    for file, data in contents.items():
        yield os.path.relpath(file, folder), data
    if len(contents) > 1:
        return
    tree = read_schema(contents[path], path)
    ending, other = (".rnc", write_compact) if is_xml(contents[path]) else (".rng", write_xml_syntax)
    yield os.path.splitext(os.path.basename(path))[0] + ending, other(tree).encode("utf-8")


def _pages(title: str, description: Description, schema: Schema) -> Iterator[tuple[str, Iterable[str]]]:
    """Yield the pages of the reference in both forms."""
    names = description.names()
    stems = _stems(names)
    elements = [(name, description.words(name)) for name in names]
    for form, ending in ((markdown, ".md"), (html, ".html")):
        yield (
            os.path.join(REFERENCE, INDEX + ending),
            form.index(title, elements, lambda name, end=ending: f"{ELEMENTS}/{stems[name]}{end}"),
        )
    for name in names:
        each = entry(description, schema, name)
        for form, ending in ((markdown, ".md"), (html, ".html")):
            page = form.page(each, lambda other, end=ending: stems[other] + end, f"../{INDEX}{ending}")
            yield os.path.join(REFERENCE, ELEMENTS, stems[name] + ending), page


def _stems(names: Iterable[str]) -> dict[str, str]:
    """Return for each name what the file of its page is called; capitals alone do not tell two files apart."""
    taken: dict[str, int] = {}
    stems: dict[str, str] = {}
    for name in names:
        local = short(name).replace(":", "-")
        number = taken[local.lower()] = taken.get(local.lower(), 0) + 1
        stems[name] = local if number == 1 else f"{local}-{number}"
    return stems


def _refuse_other(path: str, data: bytes) -> None:
    try:
        with open(path, "rb") as file:
            is_same = file.read() == data
    except FileNotFoundError:
        return
    except OSError as error:
        raise UsageError(f"the file can't be written: {error.strerror}", file=path, code="unwritable") from error
    if not is_same:
        message = "the file is there already and holds something else: --force replaces it"
        raise UsageError(message, file=path, code="exists")


def _make_folder(folder: str) -> None:
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as error:
        message = f"the folder can't be made: {error.strerror}"
        raise UsageError(message, file=folder, code="unwritable") from error
