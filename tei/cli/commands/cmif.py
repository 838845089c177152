"""tei cmif: one file of who wrote to whom, for correspSearch, from many TEI files."""

from __future__ import annotations

import os
import sys

from tei.cli.named_files import named_files
from tei.cmif import Edition, Letter, letters_of, missing, write_cmif
from tei.errors import SourceError, UsageError
from tei.events.xml_writer import XmlWriter
from tei.files import NewFile, read_bytes
from tei.printable import printable, printable_name
from tei.settings import Settings, find_settings_of, read_settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

HELP = "collect who wrote to whom from TEI files into a CMIF file for correspSearch"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the subcommand takes."""
    add = parser.add_argument
    add("input", nargs="+", metavar="FILE", help="a TEI file, a folder of *.xml files, or a pattern")
    add(
        "-o",
        "--output",
        default="",
        metavar="FILE",
        help="write here (else, or if -, to standard output)",
    )
    add("--title", default="", metavar="T", help="the title of the edition (else the series of the settings)")
    add("--url", default="", metavar="URL", help="where the CMIF file will be found")
    add("--base", default="", metavar="URL", help="the address of NAME.xml is this with NAME behind it")
    add(
        "--settings",
        default="",
        metavar="FILE",
        help="the settings (else the nearest tei.toml above FILE)",
    )
    add("--force", action="store_true", help="replace an output that holds something else")


def run(arguments: argparse.Namespace) -> int:
    """Collect the letters of all files, and say what correspSearch would miss."""
    path = arguments.settings or find_settings_of(arguments.input)
    settings = read_settings(path) if path else Settings()
    arguments.output = "" if arguments.output == "-" else arguments.output
    edition = Edition(settings, arguments.title, arguments.url, arguments.base)
    letters = list(_letters(arguments))
    if not letters:
        raise SourceError("none of the files has a correspDesc: there are no letters to list", code="empty")
    if arguments.output:
        with NewFile(arguments.output, replace=arguments.force) as file:
            _write(edition, letters, XmlWriter(file.write))
    else:
        _write(edition, letters, XmlWriter(sys.stdout.write))
    for sentence in missing(edition, letters):
        print(f"{printable(arguments.output or 'cmif')}: note: {sentence} [cmif]", file=sys.stderr)
    return 0


def _write(edition: Edition, letters: list[Letter], writer: XmlWriter) -> None:
    writer.declaration()
    write_cmif(edition, letters, writer)


def _letters(arguments: argparse.Namespace) -> Iterator[Letter]:
    output = os.path.abspath(arguments.output) if arguments.output else ""
    for path, _ in (found for given in arguments.input for found in named_files(given, (".xml",), "TEI files")):
        if os.path.abspath(path) == output:
            raise UsageError("input and output are the same file: name another output", file=path)
        found = letters_of(read_bytes(path), path, arguments.base)
        if not found:
            print(f"{printable_name(path)}: note: there is no correspDesc in it: left out [cmif]", file=sys.stderr)
        yield from found
