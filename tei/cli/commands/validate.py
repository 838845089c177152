"""tei validate: TEI documents held against a schema."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from tei.cli.complaints import error_line, exit_code
from tei.errors import TeiError
from tei.printable import printable
from tei.relaxng.schema import Schema
from tei.reports.text import lines
from tei.validation import choose_schema, validate

if TYPE_CHECKING:
    import argparse

HELP = "hold TEI documents against a schema"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the subcommand takes."""
    add = parser.add_argument
    add("input", nargs="+", metavar="FILE", help="a document, or - for standard input")
    add(
        "--schema",
        default="",
        metavar="FILE",
        help="RELAX NG, in XML or compact syntax (else as the document says)",
    )
    add("-q", "--quiet", action="store_true", help="print findings only")


def run(arguments: argparse.Namespace) -> int:
    """Validate every document; one that fails does not stop the others."""
    loaded: dict[str, Schema] = {}
    worst = 0
    for path in arguments.input:
        try:
            worst = max(worst, _one(path, arguments, loaded))
        except TeiError as error:
            if len(arguments.input) == 1 or error.file == arguments.schema:
                raise
            print(error_line(error), file=sys.stderr)
            worst = max(worst, exit_code(error))
    return worst


def _one(path: str, arguments: argparse.Namespace, loaded: dict[str, Schema]) -> int:
    document = sys.stdin.buffer.read() if path == "-" else path
    choice = choose_schema(document, path, arguments.schema)
    if choice.path not in loaded:
        loaded[choice.path] = Schema.load(choice.path)
        if not arguments.quiet:
            print(f"held against {printable(choice.path)}, {choice.reason}", file=sys.stderr)
    findings = validate(document, loaded[choice.path], path)
    for line in lines(findings):
        print(line)
    return int(any(finding.severity == "error" for finding in findings))
