"""tei validate: TEI documents held against a schema."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from tei.cli import batch
from tei.cli.batch import Outcome
from tei.cli.complaints import complaint
from tei.printable import printable
from tei.relaxng.schema import Schema
from tei.reports.text import lines
from tei.validation import choose_schema, validate

if TYPE_CHECKING:
    import argparse

    from tei.findings.finding import Finding
    from tei.validation import Choice

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
    if arguments.schema:
        loaded[arguments.schema] = Schema.load(arguments.schema)
    return batch.run(arguments.input, partial(_work, loaded, arguments), 1, "valid")


def _work(loaded: dict[str, Schema], arguments: argparse.Namespace, path: str) -> Outcome:
    """Validate one document, and say what came of it."""
    try:
        choice, findings = _one(path, arguments.schema, loaded)
    except Exception as error:  # noqa: BLE001 - one bad file, and even a fault of ours, must not stop the others
        code, line = complaint(error)
        return Outcome(code, (line,))
    said = () if arguments.quiet else (f"held against {printable(choice.path)}, {choice.reason}",)
    code = int(any(finding.severity == "error" for finding in findings))
    return Outcome(code, said, tuple(lines(findings)))


def _one(path: str, wanted: str, loaded: dict[str, Schema]) -> tuple[Choice, list[Finding]]:
    document = sys.stdin.buffer.read() if path == "-" else path
    choice = choose_schema(document, path, wanted)
    if choice.path not in loaded:
        loaded[choice.path] = Schema.load(choice.path)
    return choice, validate(document, loaded[choice.path], path)
