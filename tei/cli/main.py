"""The command line: finds the subcommand, runs it, and turns what happens into one line and an exit code."""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module

from tei.cli.complaints import complaint
from tei.cli.quick import read
from tei.typed import Protocol, cast
from tei.version import __version__

try:
    # without the enumerations that the module around it makes
    from _signal import SIGTERM, signal  # type: ignore[import-not-found]
except ImportError:
    from signal import SIGTERM, signal

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from typing import NoReturn

    from tei.cli.quick import Parsed

COLLECT_AFTER = 200_000
"""Objects made and kept before unreachable ones are looked for."""
VERSION = f"tei {__version__}"


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


def commands() -> list[str]:
    """Return the names of the subcommands."""
    folder = os.path.join(os.path.dirname(__file__), "commands")
    names = (name[:-3] for name in os.listdir(folder) if name.endswith(".py") and not name.startswith("_"))
    return sorted(name.replace("_", "-") for name in names)


def command(name: str) -> Command:
    """Return the module of a subcommand."""
    return cast("Command", import_module(f"tei.cli.commands.{name.replace('-', '_')}"))


def parse(arguments: Sequence[str]) -> tuple[Command, argparse.Namespace | Parsed]:
    """Return the subcommand that a command line names, and what is asked of it; only that one is loaded."""
    every = commands()
    name = arguments[0] if arguments else ""
    if name in every:
        module = command(name)
        parsed = read(module, arguments[1:])
        if parsed is not None:
            return module, parsed
        from tei.cli.parser import parse_command  # noqa: PLC0415 - argparse is slow to load, and seldom needed

        return module, parse_command(name, module, arguments[1:])
    from tei.cli.parser import parse_any  # noqa: PLC0415 - as above

    found = parse_any(((name, command(name)) for name in every), VERSION, arguments)
    return command(found.command), found


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command line.

    Args:
        argv: the arguments; those of the process where None.

    Returns:
        0 done or valid; 1 findings or a data problem; 2 could not run; 130 interrupted.
    """
    arguments = sys.argv[1:] if argv is None else list(argv)
    _prepare_streams()
    signal(SIGTERM, _terminate)
    try:
        if arguments == ["--version"]:
            print(VERSION)  # without loading every subcommand
            return 0
        module, parsed = parse(arguments)
        code = module.run(parsed)  # type: ignore[arg-type]  # what is parsed quickly looks the same
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
        _say(line)
    return code


def _prepare_streams() -> None:
    """Write UTF-8 and line ends as they are, whatever the system; a stream that is closed leads nowhere.

    Without that, what is said would go to the other stream, and a file could get the number of the closed one.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115 - for the whole process
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _say(line: str) -> None:
    try:
        print(line, file=sys.stderr)
    except (OSError, MemoryError):
        return  # there is nobody left to tell; the exit code says it


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
