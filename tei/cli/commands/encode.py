"""tei encode: transcripts to TEI, one to standard output or a file, many to a folder."""

from __future__ import annotations

import os
import sys

from tei.cli import batch
from tei.cli.batch import Outcome
from tei.cli.complaints import complaint
from tei.cli.named_files import named_files
from tei.encoding import Options, encode
from tei.errors import SourceError, UsageError
from tei.events.prolog import schema_instructions
from tei.files import NewFile, read_bytes
from tei.findings.given import check_date, check_language
from tei.genres import check as check_genre
from tei.printable import printable_name
from tei.reports.explain import explain
from tei.reports.text import lines
from tei.settings import Settings, find_settings_of, read_settings
from tei.splitting import split
from tei.text.source import Given, Source
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from tei.encoding import Encoded
    from tei.findings.finding import Finding
    from tei.people.merge import Entry

HELP = "turn plain transcripts into TEI"
STANDARD_INPUT = "-"
UNNAMED = "transcript.txt"
"""What the header calls a transcript that comes from standard input."""
TRANSCRIPTS = (".txt", ".text", ".srt", ".vtt")
"""Endings of the files that are taken from a folder."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the subcommand takes."""
    add = parser.add_argument
    add(
        "input",
        nargs="+",
        metavar="FILE",
        help="a transcript, a folder of them (*.txt, *.text, *.srt, *.vtt), a pattern, or - for standard input",
    )
    target = parser.add_mutually_exclusive_group()
    target.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="write one transcript here (else, or if -, to standard output)",
    )
    target.add_argument("-d", "--directory", metavar="DIR", help="write IN.txt to DIR/IN.xml")
    _add_readings(parser)
    _add_forms(parser)
    add(
        "--settings",
        default="",
        metavar="FILE",
        help="the settings (else the nearest tei.toml above FILE)",
    )
    add("--jobs", type=int, default=1, metavar="N", help="work on N processors (default 1)")
    add("--force", action="store_true", help="replace an output that holds something else")
    add("--strict", action="store_true", help="let warnings count as errors")
    add("--no-validate", action="store_true", help="do not hold what is written against the schema")
    add("--explain", action="store_true", help="list what was recognised, why, and how surely")


def _add_readings(parser: argparse.ArgumentParser) -> None:
    """Add what is known of the transcripts before they are read."""
    add = parser.add_argument
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
        "--people",
        default="",
        metavar="FILE",
        help="an authority list of persons: a CSV table or a TEI listPerson",
    )


def _add_forms(parser: argparse.ArgumentParser) -> None:
    """Add what forms the TEI has that is written."""
    add = parser.add_argument
    add(
        "--notes",
        default="inline",
        choices=("inline", "end"),
        help="notes at their markers, or left in place",
    )
    add("--split", action="store_true", help="write each document of a file to a file of its own: DIR/IN-1.xml")
    add("--lines", action="store_true", help="mark the ends of lines")
    add(
        "--as",
        dest="turns",
        default="sp",
        choices=("sp", "u"),
        help="turns as in plays (sp) or in corpora of speech (u)",
    )
    add(
        "--schema-href",
        default="",
        metavar="URL",
        help="the address by which the files name their schema (default tei-transcript.rng)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Encode every input; one that fails does not stop the others."""
    options = _options(arguments)
    jobs = [_Job(path, output, options) for path, output in _pairs(arguments)]
    if len(jobs) < 2 or options.split or options.explain:
        return batch.run(jobs, _work, arguments.jobs, "encoded")
    from tei.cli.resumed import resumed  # noqa: PLC0415 - only for folders

    manner = (options.given, options.encoding, options.settings, options.how)
    told = resumed(jobs, _work, arguments.directory, manner, arguments.jobs)
    return batch.tell(told, len(jobs), "encoded")


class _Options(NamedTuple):
    """The options that every transcript shares."""

    given: Given
    encoding: str
    settings: Settings
    how: Options
    force: bool
    strict: bool
    explain: bool
    make_folders: bool
    split: bool


class _Job(NamedTuple):
    """One transcript; an empty output is standard output."""

    path: str
    output: str
    options: _Options


def _options(arguments: argparse.Namespace) -> _Options:
    batch.check_number(arguments.jobs)
    path = arguments.settings or find_settings_of(arguments.input)
    settings = read_settings(path) if path else Settings()
    given = Given(
        language=arguments.lang,
        date=arguments.date,
        date_order=arguments.date_order or settings.date_order,
        calendar=arguments.calendar or settings.calendar,
        genre=arguments.genre.lower().replace("-", "_"),
    )
    check_genre(given.genre)
    check_language(given.language, "--lang")
    check_language(settings.language, "language", path)
    check_date(given.date, "--date")
    if arguments.schema_href or settings.schema_href:
        schema_instructions(arguments.schema_href or settings.schema_href)  # a wrong one is said once, not by file
    return _Options(
        given,
        arguments.encoding,
        settings,
        Options(
            notes_at_markers=arguments.notes == "inline",
            line_breaks=arguments.lines,
            utterances=arguments.turns == "u",
            people=_people(arguments.people),
            validate=not arguments.no_validate,
            schema_href=arguments.schema_href,
        ),
        force=arguments.force,
        strict=arguments.strict,
        explain=arguments.explain,
        make_folders=arguments.directory is not None,
        split=arguments.split,
    )


def _pairs(arguments: argparse.Namespace) -> Iterator[tuple[str, str]]:
    """Yield input and output of each transcript.

    Raises:
        UsageError: several transcripts without ``-d``, or two that would be written to the same file.
    """
    inputs = [found for path in arguments.input for found in _transcripts(path)]
    folder = arguments.directory
    if folder is None and arguments.split:
        raise UsageError("--split writes several files, but there is no folder to write to: name one with -d")
    if folder is None and len(inputs) > 1:
        raise UsageError(f"{len(inputs)} transcripts, but no folder to write to: name one with -d")
    taken: dict[str, str] = {}
    seen: set[str] = set()
    for path, relative in inputs:
        output = os.path.join(folder, _stem(relative) + ".xml") if folder is not None else _file(arguments.output)
        if path in seen:
            raise UsageError("is named twice, by itself or with its folder: name it once", file=path)
        if output in taken:
            raise UsageError(f"would be written to {output}, as would {taken[output]}: rename one", file=path)
        seen.add(path)
        if output:
            taken[output] = path
        if output and path != "-" and os.path.exists(output) and _same_file(path, output):
            raise UsageError("input and output are the same file: name another output", file=path)
        yield path, output


def _file(output: str | None) -> str:
    """Return the file to write to; empty for standard output, which ``-`` is as well."""
    return "" if output in {None, "-"} else str(output)


def _same_file(path: str, output: str) -> bool:
    return os.path.exists(path) and os.path.samefile(path, output)


def _transcripts(name: str) -> list[tuple[str, str]]:
    """Return the transcripts that are named, each with its place below the folder that was."""
    return [("-", "transcript")] if name == "-" else named_files(name, TRANSCRIPTS, "transcripts")


def _stem(name: str) -> str:
    return os.path.splitext(name)[0]


def _work(job: _Job) -> Outcome:
    """Encode one transcript, or the documents in it one by one, and say what came of it."""
    try:
        source = _read(job)
        parts = split(source, job.options.settings) if job.options.split else [source]
        outcomes = [
            _said(part, job._replace(output=_numbered(job, n, len(parts)))) for n, part in enumerate(parts, 1)
        ]
    except BrokenPipeError:  # whoever reads our output has gone: there is no use in going on
        raise
    except Exception as error:  # noqa: BLE001 - one bad file, and even a fault of ours, must not stop the others
        code, line = complaint(error)
        return Outcome(code, (line,))
    return Outcome(max(code for code, _ in outcomes), tuple(line for _, said in outcomes for line in said))


def _numbered(job: _Job, number: int, parts: int) -> str:
    """Return the output of one of the documents of a file: ``letters-2.xml``."""
    return job.output if parts == 1 else f"{_stem(job.output)}-{number}.xml"


def _said(source: Source, job: _Job) -> tuple[int, list[str]]:
    """Encode one document, and return exit code and lines."""
    done = _one(source, job)
    said = list(lines(_named(done.findings, job)))
    if job.options.explain:
        said += explain(source, done.spans, done.dropped, done.genre)
    severities = {finding.severity for finding in done.findings}
    code = int("error" in severities or (job.options.strict and "warning" in severities))
    if "error" in severities and job.output:
        said.append(
            f"{printable_name(job.path)}: error: the output would not be sound: nothing was written [unsound]"
        )
    return code, said


def _read(job: _Job) -> Source:
    if job.path != STANDARD_INPUT:
        return Source.from_bytes(
            read_bytes(job.path), job.path, encoding=job.options.encoding, given=job.options.given
        )
    data = sys.stdin.buffer.read()
    try:
        return Source.from_bytes(data, UNNAMED, encoding=job.options.encoding, given=job.options.given)
    except SourceError as error:
        error.file = STANDARD_INPUT
        raise


def _named(findings: Sequence[Finding], job: _Job) -> Sequence[Finding]:
    """Return findings that name standard input as the caller does, not as its header does."""
    return [finding._replace(file=job.path) for finding in findings] if job.path == STANDARD_INPUT else findings


def _one(source: Source, job: _Job) -> Encoded:
    options = job.options
    if not job.output:
        pieces: list[str] = []
        done = encode(source, pieces.append, options.settings, options.how)
        sys.stdout.writelines(pieces)
        return done
    if options.make_folders:
        _make_folder(os.path.dirname(job.output))
    with NewFile(job.output, replace=options.force) as file:
        done = encode(source, file.write, options.settings, options.how)
        if any(finding.severity == "error" for finding in done.findings):
            file.give_up()
    return done


def _people(path: str) -> tuple[Entry, ...]:
    if not path:
        return ()
    from tei.people.authority import read_people  # noqa: PLC0415 - only where there is a list

    return read_people(path)


def _make_folder(folder: str) -> None:
    try:
        os.makedirs(folder or ".", exist_ok=True)
    except OSError as error:
        message = f"the folder can't be made: {error.strerror}"
        raise UsageError(message, file=folder, code="unwritable") from error
