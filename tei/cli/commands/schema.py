"""tei schema: schemas kept under names of your own, listed, removed, and written out in either syntax."""

from __future__ import annotations

import os
import sys

from tei.bundled import FOLDERS
from tei.errors import UsageError
from tei.files import NewFile, read_bytes
from tei.printable import printable
from tei.schema_choice.choice import RULES, path_of
from tei.schema_choice.store import check_name, keep, remove, stored

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

HELP = "keep schemas under names, list them, write them out"
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
    export = below.add_parser("export", help="write a schema out", allow_abbrev=False)
    export.add_argument("name", metavar="NAME", help="as tei schema list has it, or a file")
    export.add_argument("-o", "--output", default="", metavar="FILE", help="where (else to standard output)")
    export.add_argument(
        "--syntax", default="", choices=("rng", "rnc"), help="XML or compact (else as the file is written)"
    )


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
    else:
        _export(arguments.name, arguments.output, arguments.syntax)
    return 0


def _add(name: str, path: str, addresses: list[str]) -> None:
    """Keep a schema, once it is found correct."""
    check_name(name)
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


def _export(name: str, output: str, syntax: str) -> None:
    """Write a schema out."""
    path = path_of(name)
    if not os.path.isfile(path):
        raise UsageError(f"there is no schema {printable(name, 60)}: tei schema list names those there are")
    data = read_bytes(path)
    if syntax and not path.endswith(f".{syntax}"):
        data = _converted(data, path, syntax).encode("utf-8")
    if not output:
        sys.stdout.write(data.decode("utf-8", "replace"))
        return
    with NewFile(output) as file:
        file.write_bytes(data)


def _converted(data: bytes, path: str, syntax: str) -> str:
    """Return a schema in another syntax; files that it includes keep theirs."""
    from tei.relaxng.compact.writer import write_compact  # noqa: PLC0415 - few ask
    from tei.relaxng.read_schema import read_schema  # noqa: PLC0415 - as above
    from tei.relaxng.xml_syntax_writer import write_xml_syntax  # noqa: PLC0415 - as above

    tree = read_schema(data, path)
    return write_compact(tree) if syntax == "rnc" else write_xml_syntax(tree)
