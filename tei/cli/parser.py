"""Command lines read by argparse: help, mistakes, and whatever is not ordinary."""

from __future__ import annotations

import argparse
import os
import sys

from tei.limits import MESSAGE
from tei.printable import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import NoReturn

    from tei.cli.main import Command

EPILOG = "tei COMMAND --help says which files and options a command takes."
DESCRIPTION = "Plain transcripts to TEI P5 XML, and TEI validated against RELAX NG."


class Parser(argparse.ArgumentParser):
    """An argument parser whose complaints are one line and never carry what the caller typed raw."""

    def error(self, message: str) -> NoReturn:
        """Print one line and end with exit code 2."""
        words = printable(message, MESSAGE)
        print(f"{self.prog}: error: {words} (see {self.prog} --help)", file=sys.stderr)
        raise SystemExit(2)


class Help(argparse.HelpFormatter):
    """Help as wide as the terminal, found out without the compression libraries that argparse loads for it."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_columns() - 2)


def _columns() -> int:
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and 0 < len(columns) < 5:
        return max(int(columns), 40)
    try:
        return os.get_terminal_size().columns or 80
    except (OSError, ValueError):
        return 80


def parse_command(name: str, module: Command, arguments: Sequence[str]) -> argparse.Namespace:
    """Return what a command line asks of one subcommand.

    Args:
        name: of the subcommand.
        module: the subcommand.
        arguments: what follows its name.
    """
    parser = Parser(prog=f"tei {name}", allow_abbrev=False, formatter_class=Help)
    _fill(parser, module)
    if parser._subparsers is not None:  # noqa: SLF001 - argparse has no other word for it
        return parser.parse_args(arguments)
    return parser.parse_intermixed_args(arguments)  # options may stand between files


def parse_any(
    modules: Iterable[tuple[str, Command]], version: str, arguments: Sequence[str]
) -> argparse.Namespace:
    """Return what a command line asks for that begins with no subcommand: help, or a complaint.

    Args:
        modules: every subcommand, by name.
        version: what ``--version`` prints.
        arguments: all of them.
    """
    parser = Parser(prog="tei", description=DESCRIPTION, epilog=EPILOG, allow_abbrev=False, formatter_class=Help)
    parser.add_argument("--version", action="version", version=version)
    below = parser.add_subparsers(
        dest="command", metavar="COMMAND", required=True, parser_class=Parser, prog="tei"
    )
    for name, module in modules:
        _fill(below.add_parser(name, help=module.HELP, allow_abbrev=False), module)
    return parser.parse_args(arguments)


def _fill(parser: Parser, module: Command) -> None:
    parser.description = module.HELP
    module.add_arguments(parser)
