"""The command line: finds the subcommand, runs it, and turns what happens into one line and an exit code."""

from __future__ import annotations

import argparse
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


def commands() -> list[str]:
    """Return the names of the subcommands."""
    folder = os.path.join(os.path.dirname(__file__), "commands")
    names = (name[:-3] for name in os.listdir(folder) if name.endswith(".py") and not name.startswith("_"))
    return sorted(name.replace("_", "-") for name in names)


def command(name: str) -> Command:
    """Return the module of a subcommand."""
    return cast("Command", import_module(f"tei.cli.commands.{name.replace('-', '_')}"))


def parser_for(arguments: Sequence[str]) -> Parser:
    """Return the parser, with only the wanted subcommand loaded where the arguments begin with one."""
    parser = Parser(prog="tei", description=DESCRIPTION, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"tei {__version__}")
    below = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, parser_class=Parser)
    every = commands()
    for name in [arguments[0]] if arguments and arguments[0] in every else every:
        module = command(name)
        sub = below.add_parser(name, help=module.HELP, description=module.HELP, allow_abbrev=False)
        module.add_arguments(sub)
        sub.set_defaults(run=module.run)
    return parser


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
        parsed = parser_for(arguments).parse_args(arguments)
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
