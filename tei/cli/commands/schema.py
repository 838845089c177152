"""tei schema: schemas kept under names of your own, listed, explained, and written out beside an edition."""

from __future__ import annotations

import os
import sys

from tei.bundled import FOLDERS, TRANSCRIPT, bundled
from tei.errors import UsageError
from tei.files import NewFile, read_bytes
from tei.printable import printable
from tei.schema_choice.choice import RULES, path_of
from tei.schema_choice.store import check_name, find, keep, remove, stored
from tei.settings import project_schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

HELP = "keep schemas under names, say what they allow, write them out"
OWN = os.path.splitext(TRANSCRIPT)[0]
"""The name of the schema that comes with tei."""
FORMS = ("text", "markdown", "html")
"""The forms of the reference; each is a module of ``tei.reference``."""
ENDINGS = (".rng", ".rnc", RULES)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the subcommand takes."""
    below = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    add = below.add_parser("add", help="keep a schema, with the files it includes", allow_abbrev=False)
    add.add_argument("name", metavar="NAME", help="what to call it: tei validate --schema NAME")
    add.add_argument("file", metavar="FILE", help="RELAX NG in either syntax, or Schematron (*.sch)")
    add.add_argument(
        "--address",
        action="append",
        default=[],
        metavar="URL",
        help="use it for documents that name this address, too",
    )
    below.add_parser("list", help="list the schemas there are", allow_abbrev=False)
    removing = below.add_parser("remove", help="remove a schema that is kept", allow_abbrev=False)
    removing.add_argument("name", metavar="NAME", help="as tei schema list has it")
    _add_doc(below.add_parser("doc", help="say what a schema says of elements", allow_abbrev=False))
    _add_export(below.add_parser("export", help="write a schema out", allow_abbrev=False))


def _add_doc(doc: argparse.ArgumentParser) -> None:
    doc.description = "Print attributes, content, parents and an example of elements, or the list of all elements."
    doc.add_argument("elements", nargs="*", metavar="ELEMENT", help="such as sp (none: the list of all)")
    doc.add_argument(
        *("--schema", "-s"),
        default="",
        metavar="NAME|FILE",
        help=f"another schema than that of tei.toml, or else {OWN}",
    )
    doc.add_argument("--format", default="text", choices=FORMS, help="how it is printed (default text)")


def _add_export(export: argparse.ArgumentParser) -> None:
    export.description = (
        "Write a schema as it is to standard output or a file; or, into a folder, the schema in both syntaxes and"
        " a reference with a page for each element, in HTML and Markdown."
    )
    export.add_argument(
        "name",
        nargs="?",
        default="",
        metavar="NAME|FILE|DIR/",
        help=f"as tei schema list has it, or a file; or a folder, to write {OWN} there",
    )
    target = export.add_mutually_exclusive_group()
    target.add_argument("-o", "--output", default="", metavar="FILE", help="write the schema alone here")
    target.add_argument("-d", "--directory", default="", metavar="DIR", help="write schema and reference here")
    export.add_argument(
        "--syntax", default="", choices=("rng", "rnc"), help="XML or compact (else as the file is written)"
    )
    export.add_argument("--force", action="store_true", help="replace files that hold something else")


def run(arguments: argparse.Namespace) -> int:
    """Do what is asked."""
    if arguments.action == "add":
        _add(arguments.name, arguments.file, arguments.address)
    elif arguments.action == "list":
        for line in _listed():
            print(line)
    elif arguments.action == "remove":
        remove(arguments.name)
        print(f"{arguments.name} is removed", file=sys.stderr)
    elif arguments.action == "doc":
        _doc(arguments.elements, arguments.schema, arguments.format)
    else:
        _export(arguments)
    return 0


def _add(name: str, path: str, addresses: list[str]) -> None:
    """Keep a schema, once it is found correct."""
    check_name(name)
    if name in _bundled():
        raise UsageError(f"{name} is the name of a schema that comes with tei: choose another")
    folder = os.path.dirname(os.path.abspath(path))
    files = {os.path.relpath(os.path.abspath(file), folder): content for file, content in _files(path).items()}
    kept = keep(name, os.path.basename(path), files, addresses)
    number = f" with {len(files) - 1} files that it includes" if len(files) > 1 else ""
    print(f"{printable(path)} is kept as {kept.name}{number} (sha256 {kept.sha256[:16]})", file=sys.stderr)


def _files(path: str) -> dict[str, bytes]:
    """Return what is in a schema and the files that it includes, by path.

    Raises:
        SchemaError: it is not correct.
    """
    content = read_bytes(path)
    if path.endswith(RULES):
        from tei.findings.schematron import rules_of  # noqa: PLC0415 - lxml and elementpath are slow to load
        from tei.schematron.files import included  # noqa: PLC0415 - as above

        rules_of(path)
        return {path: content, **{file: read_bytes(file) for file in included(path)}}
    from tei.relaxng.compilation import compile_schema  # noqa: PLC0415 - not for the other actions

    _, contents = compile_schema(path, content)
    return contents


def _listed() -> Iterator[str]:
    """Yield a line for each schema: its name, where it is, and the addresses that it stands for."""
    for name in _bundled():
        yield f"{name:24} comes with tei"
    for each in stored():
        stands = f" for {', '.join(printable(address) for address in each.addresses)}" if each.addresses else ""
        yield f"{each.name:24} {printable(os.path.basename(each.path))} (sha256 {each.sha256[:16]}){stands}"


def _bundled() -> list[str]:
    for folder in FOLDERS:
        try:
            files = os.listdir(folder)
        except (FileNotFoundError, NotADirectoryError):
            continue
        return sorted({os.path.splitext(file)[0] for file in files if file.endswith(ENDINGS)})
    return []


def _doc(elements: list[str], schema: str, form: str) -> None:
    """Print what a schema says of elements, or which there are."""
    from importlib import import_module  # noqa: PLC0415 - not for the other actions

    from tei.reference.entry import entry, found  # noqa: PLC0415 - as above
    from tei.relaxng.description import Description  # noqa: PLC0415 - as above
    from tei.relaxng.schema import Schema  # noqa: PLC0415 - as above

    path = _grammar(schema or project_schema() or OWN)
    description = Description(path)
    names = [name for element in elements for name in found(description, element)]
    printer = import_module(f"tei.reference.{form}")
    title = f"Elements of {printable(os.path.basename(path))}"
    if elements:
        loaded = Schema.load(path)
        lines = printer.pages(title, (entry(description, loaded, name) for name in names))
    else:
        lines = printer.index(title, ((name, description.words(name)) for name in description.names()))
    for line in lines:
        print(line)


def _grammar(name: str) -> str:
    """Return the path of a schema that has elements.

    Raises:
        UsageError: there is none of this name, or it holds rules alone.
    """
    path = _path(name)
    if path.endswith(RULES):
        raise UsageError(f"{printable(name, 60)} holds rules and no elements: name a schema in RELAX NG")
    return path


def _path(name: str) -> str:
    path = path_of(name)
    if not os.path.isfile(path):
        raise UsageError(f"there is no schema {printable(name, 60)}: tei schema list names those there are")
    return path


def _is_folder(name: str) -> bool:
    """Whether a name is that of a folder, there or to be made, and not that of a schema."""
    return not os.path.basename(name) or (os.path.isdir(name) and not find(name) and not bundled(f"{name}.rng"))


def _export(arguments: argparse.Namespace) -> None:
    """Write a schema out."""
    name, folder = arguments.name, arguments.directory
    if name and not folder and _is_folder(name):
        name, folder = OWN, name
    elif not name and not folder:
        raise UsageError("nothing is named: tei schema export DIR/ writes schema and reference into a folder")
    if folder:
        _export_all(name or OWN, folder, arguments)
    else:
        _export_one(name, arguments)


def _export_all(name: str, folder: str, arguments: argparse.Namespace) -> None:
    """Write a schema and its reference into a folder."""
    if arguments.syntax or arguments.output:
        raise UsageError("into a folder a schema is written in both syntaxes: leave --syntax and -o out")
    from tei.reference.folder import edition_files, write_all  # noqa: PLC0415 - not for the other actions

    number = write_all(folder, edition_files(_grammar(name)), replace=arguments.force)
    print(f"{number} files are in {printable(folder)}: the schema, and its reference", file=sys.stderr)


def _export_one(name: str, arguments: argparse.Namespace) -> None:
    try:
        path, syntax = _path(name), arguments.syntax
    except UsageError as error:
        folder = "" if os.path.dirname(name) else f" (for a folder, write {printable(name, 60)}/)"
        raise UsageError(error.message + folder) from None
    data = read_bytes(path)
    if syntax and not path.endswith(f".{syntax}"):
        data = _converted(data, path, syntax).encode("utf-8")
    if arguments.output in {"", "-"}:
        sys.stdout.write(data.decode("utf-8", "replace"))
        return
    with NewFile(arguments.output, replace=arguments.force) as file:
        file.write_bytes(data)


def _converted(data: bytes, path: str, syntax: str) -> str:
    """Return a schema in another syntax; files that it includes keep theirs."""
    from tei.relaxng.compact.writer import write_compact  # noqa: PLC0415 - few ask
    from tei.relaxng.read_schema import read_schema  # noqa: PLC0415 - as above
    from tei.relaxng.xml_syntax_writer import write_xml_syntax  # noqa: PLC0415 - as above

    tree = read_schema(data, path)
    return write_compact(tree) if syntax == "rnc" else write_xml_syntax(tree)
