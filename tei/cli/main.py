"""The command line: finds the subcommand, runs it, and turns what happens into one line and an exit code."""

from __future__ import annotations

import argparse
import gc
import os
import signal
import sys
from importlib import import_module

from tei.cli.complaints import complaint
from tei.printable import printable
from tei.typed import Protocol, cast
from tei.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

COLLECT_AFTER = 200_000
"""Objects made and kept before unreachable ones are looked for."""
VERSION = f"tei {__version__}"
DESCRIPTION = "Plain transcripts to TEI P5 XML, and TEI validated against RELAX NG."


class Terminated(BaseException):
    """The process was asked to end: files half written are cleaned away on the way out."""


def _terminate(*_: object) -> NoReturn:
    raise Terminated


class Command(Protocol):
    """A module of ``tei.cli.commands``: a subcommand."""

    HELP: str

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Say which arguments the subcommand takes."""

    def run(self, arguments: argparse.Namespace) -> int:
        """Do it, and return the exit code."""


class Parser(argparse.ArgumentParser):
    """An argument parser whose complaints are one line and never carry what the caller typed raw."""

    def error(self, message: str) -> NoReturn:
        """Print one line and end with exit code 2."""
        words = printable(message, 400)
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


def commands() -> list[str]:
    """Return the names of the subcommands."""
    folder = os.path.join(os.path.dirname(__file__), "commands")
    names = (name[:-3] for name in os.listdir(folder) if name.endswith(".py") and not name.startswith("_"))
    return sorted(name.replace("_", "-") for name in names)


def command(name: str) -> Command:
    """Return the module of a subcommand."""
    return cast("Command", import_module(f"tei.cli.commands.{name.replace('-', '_')}"))


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return what a command line asks for; ``run`` in it does it.

    Where the first argument names a subcommand, only that one is loaded.
    """
    every = commands()
    if arguments and arguments[0] in every:
        parser = Parser(prog=f"tei {arguments[0]}", allow_abbrev=False, formatter_class=Help)
        _fill(parser, command(arguments[0]))
        return parser.parse_args(arguments[1:])
    parser = Parser(prog="tei", description=DESCRIPTION, allow_abbrev=False, formatter_class=Help)
    parser.add_argument("--version", action="version", version=VERSION)
    below = parser.add_subparsers(
        dest="command", metavar="COMMAND", required=True, parser_class=Parser, prog="tei"
    )
    for name in every:
        module = command(name)
        _fill(below.add_parser(name, help=module.HELP, allow_abbrev=False), module)
    return parser.parse_args(arguments)


def _fill(parser: Parser, module: Command) -> None:
    parser.description = module.HELP
    module.add_arguments(parser)
    parser.set_defaults(run=module.run)


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command line.

    Args:
        argv: the arguments; those of the process where None.

    Returns:
        0 done or valid; 1 findings or a data problem; 2 could not run; 130 interrupted.
    """
    arguments = sys.argv[1:] if argv is None else list(argv)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    signal.signal(signal.SIGTERM, _terminate)
    try:
        if arguments == ["--version"]:
            print(VERSION)  # without loading every subcommand
            return 0
        parsed = parse(arguments)
        code = int(parsed.run(parsed))
        sys.stdout.flush()
    except KeyboardInterrupt:
        return 130
    except Terminated:
        return 143
    except BrokenPipeError:
        # Whoever read our output has gone; what is buffered must not fail once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2
    except Exception as error:  # noqa: BLE001 - the one place where a fault of ours becomes a sentence
        code, line = complaint(error)
        print(line, file=sys.stderr)
    return code


def run() -> NoReturn:
    """Run the command line of this process, and end the process.

    What is made for a document lives as long as the process, so the search for unreachable objects is called off
    for the most part, and at the end nothing is taken apart: each would cost a small file a tenth of its time.
    """
    gc.set_threshold(COLLECT_AFTER)
    code = main()
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            code = code or 2
    os._exit(code)
