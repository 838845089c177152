"""tei encode: transcripts to TEI, one to standard output or a file, many to a folder."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from tei.cli.main import complain
from tei.encoding import encode
from tei.errors import SourceError, TeiError, UsageError
from tei.files import NewFile, read_bytes
from tei.reports.explain import explain
from tei.reports.text import lines
from tei.settings import Settings, find_settings, read_settings
from tei.text.source import Given, Source

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator

    from tei.encoding import Encoded

HELP = "turn plain transcripts into TEI"
TRANSCRIPTS = (".txt", ".text")
"""Endings of the files that are taken from a folder."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the subcommand takes."""
    add = parser.add_argument
    add(
        "input",
        nargs="+",
        metavar="FILE",
        help="a transcript, a folder of *.txt files, or - for standard input",
    )
    target = parser.add_mutually_exclusive_group()
    target.add_argument(
        "-o", "--output", metavar="FILE", help="write one transcript here (else to standard output)"
    )
    target.add_argument("-d", "--directory", metavar="DIR", help="write IN.txt to DIR/IN.xml")
    add("--genre", default="", metavar="G", help="the kind of document, such as telegram, letter, interview")
    add("--lang", default="", metavar="xx", help="the language, as a BCP 47 tag (else it is detected)")
    add(
        "--encoding",
        default="",
        metavar="E",
        help="the encoding of the transcripts (else by BOM, else UTF-8)",
    )
    add(
        "--date",
        default="",
        metavar="YYYY-MM-DD",
        help="the date of the document, for dates like “the 4th inst.”",
    )
    add("--date-order", default="", choices=("DMY", "MDY", "YMD"), help="how 4/7/53 is read")
    add("--calendar", default="", choices=("gregorian", "julian"), help="the calendar of the document's dates")
    add(
        "--notes",
        default="inline",
        choices=("inline", "end"),
        help="notes at their markers, or left in place",
    )
    add("--settings", default="", metavar="FILE", help="the project's settings (else the nearest tei.toml)")
    add("--force", action="store_true", help="replace an output that holds something else")
    add("--strict", action="store_true", help="let warnings count as errors")
    add("--explain", action="store_true", help="list what was recognised, why, and how surely")


def run(arguments: argparse.Namespace) -> int:
    """Encode every input; one that fails does not stop the others."""
    settings = _settings(arguments.settings)
    jobs = list(_jobs(arguments))
    worst = 0
    for path, output in jobs:
        try:
            worst = max(worst, _one(path, output, arguments, settings))
        except TeiError as error:
            if len(jobs) == 1:
                raise
            worst = max(worst, complain(error))
    return worst


def _settings(named: str) -> Settings:
    path = named or find_settings()
    return read_settings(path) if path else Settings()


def _jobs(arguments: argparse.Namespace) -> Iterator[tuple[str, str]]:
    """Yield input and output of each transcript; an empty output is standard output.

    Raises:
        UsageError: several transcripts without ``-d``, or two that would be written to the same file.
    """
    inputs = [found for path in arguments.input for found in _transcripts(path)]
    folder = arguments.directory
    if folder is None and len(inputs) > 1:
        raise UsageError(f"{len(inputs)} transcripts, but no folder to write to: name one with -d")
    taken: dict[str, str] = {}
    for path, relative in inputs:
        output = os.path.join(folder, _stem(relative) + ".xml") if folder is not None else arguments.output or ""
        if output in taken:
            raise UsageError(f"would be written to {output}, as would {taken[output]}: rename one", file=path)
        if output:
            taken[output] = path
        if output and path != "-" and os.path.exists(output) and os.path.samefile(path, output):
            raise UsageError("input and output are the same file: name another output", file=path)
        yield path, output


def _transcripts(path: str) -> list[tuple[str, str]]:
    """Return the transcripts under a path, each with its place below the folder that was named."""
    if path == "-" or not os.path.isdir(path):
        return [(path, "transcript" if path == "-" else os.path.basename(path))]
    found: list[tuple[str, str]] = []
    for folder, folders, names in os.walk(path):
        folders.sort()
        for name in sorted(names):
            if name.lower().endswith(TRANSCRIPTS) and not name.startswith("."):
                whole = os.path.join(folder, name)
                found.append((whole, os.path.relpath(whole, path)))
    if not found:
        raise SourceError("there are no transcripts (*.txt) in this folder", file=path, code="unreadable")
    return found


def _stem(name: str) -> str:
    return os.path.splitext(name)[0]


def _one(path: str, output: str, arguments: argparse.Namespace, settings: Settings) -> int:
    source = _source(path, arguments, settings)
    if not output:
        done = _encode(source, sys.stdout.write, arguments, settings)
        sys.stdout.flush()
    else:
        folder = os.path.dirname(output)
        if arguments.directory is not None and folder:
            _make_folder(folder)
        with NewFile(output, replace=arguments.force) as file:
            done = _encode(source, file.write, arguments, settings)
            if any(finding.severity == "error" for finding in done.findings):
                _report(source, done, explained=arguments.explain)
                message = "the output would not be sound: nothing was written"
                raise SourceError(message, file=path, code="unsound")
    _report(source, done, explained=arguments.explain)
    severities = {finding.severity for finding in done.findings}
    return int("error" in severities or (arguments.strict and "warning" in severities))


def _make_folder(folder: str) -> None:
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as error:
        message = f"the folder can't be made: {error.strerror}"
        raise UsageError(message, file=folder, code="unwritable") from error


def _source(path: str, arguments: argparse.Namespace, settings: Settings) -> Source:
    given = Given(
        language=arguments.lang,
        date=arguments.date,
        date_order=arguments.date_order or settings.date_order,
        calendar=arguments.calendar or settings.calendar,
        genre=arguments.genre,
    )
    data = sys.stdin.buffer.read() if path == "-" else read_bytes(path)
    name = "transcript.txt" if path == "-" else path
    return Source.from_bytes(data, name, encoding=arguments.encoding, given=given)


def _encode(
    source: Source, write: Callable[[str], object], arguments: argparse.Namespace, settings: Settings
) -> Encoded:
    return encode(source, write, settings, notes_at_markers=arguments.notes == "inline")


def _report(source: Source, done: Encoded, *, explained: bool) -> None:
    for line in lines(done.findings):
        print(line, file=sys.stderr)
    if explained:
        for line in explain(source, done.spans, done.dropped, done.genre):
            print(line, file=sys.stderr)
