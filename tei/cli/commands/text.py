"""tei text: the transcript back from a TEI file."""

from __future__ import annotations

import sys

from tei.events.plain_text import PlainText
from tei.events.xml_reader import read
from tei.files import read_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

HELP = "give the transcript back from a TEI file"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the subcommand takes."""
    parser.add_argument("input", metavar="FILE", help="a TEI file, or - for standard input")


def run(arguments: argparse.Namespace) -> int:
    """Print the transcript."""
    data = sys.stdin.buffer.read() if arguments.input == "-" else read_bytes(arguments.input)
    pieces: list[str] = []
    read(data, PlainText(pieces.append), name=arguments.input)
    sys.stdout.writelines(pieces)  # all of it, or nothing where the file is ill-formed
    return 0
