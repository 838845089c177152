"""tei validate: TEI documents held against schemas, and against rules that no schema can state."""

from __future__ import annotations

import os
import sys

from tei.cli import batch
from tei.cli.batch import Outcome
from tei.cli.complaints import complaint
from tei.cli.named_files import named_files
from tei.errors import SourceError, TeiError, UsageError
from tei.findings.checked import Checked
from tei.limits import FINDINGS, SHOWN_LINES
from tei.printable import printable, printable_name
from tei.reports.findings import forms, report
from tei.reports.report import Style
from tei.schema_choice.choice import RULES, Sources, given
from tei.validation import AUTO, OFF, ON, Options, check, loaded
from tei.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from tei.findings.finding import Finding
    from tei.reports.report import Report

HELP = "hold TEI documents against a schema"
DOCUMENTS = (".xml", ".tei", ".odd")
"""Endings of the files that are taken from a folder."""
EVERY = "all"
"""What --rule takes for all rules there are."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the subcommand takes."""
    add = parser.add_argument
    add(
        "input",
        nargs="+",
        metavar="FILE",
        help="a document, a folder with them (*.xml, *.tei, *.odd), a pattern, or - for standard input",
    )
    add(
        *("--schema", "-s"),
        action="append",
        default=[],
        metavar="FILE",
        help="RELAX NG, in XML or compact syntax, or the name of one (else as the document says)",
    )
    add("--format", default="text", choices=forms(), help="how findings are reported (default text)")
    add("--rule", action="append", default=[], metavar="CODE", help="look for this too (all: for everything)")
    add("--no-rule", action="append", default=[], metavar="CODE", help="do not look for this")
    add(
        "--schematron",
        default=AUTO,
        choices=(AUTO, ON, OFF),
        help="rules of Schematron: those that the document or --schema names (auto, the default), those embedded"
        " in the schemas too (on), or none (off)",
    )
    add("--phase", default="", metavar="NAME", help="the phase of the Schematron rules")
    add("--xinclude", action="store_true", help="read what a document includes (XInclude) in its place")
    add("--catalog", action="append", default=[], metavar="FILE", help="where schemas are (OASIS XML catalogue)")
    add("--fetch", action="store_true", help="allow schemas to be fetched from the web, and keep them")
    add("--fix", action="store_true", help="mend what can be mended with certainty, in the files themselves")
    add("--strict", action="store_true", help="let warnings count as errors")
    add("--jobs", type=int, default=1, metavar="N", help="work on N processors (default 1)")
    add("--color", default="auto", choices=("auto", "always", "never"), help="colours in text (default auto)")
    add(
        "--max-findings",
        type=int,
        default=FINDINGS,
        metavar="N",
        help=f"tell no more than the first N of a document (default {FINDINGS}; 0: any number)",
    )
    add("-q", "--quiet", action="store_true", help="print findings only")


class _Job:
    """One document, and what is asked of it."""

    __slots__ = ("fixes", "is_strict", "options", "path", "shows_lines")  # a NamedTuple would slow every start

    def __init__(self, path: str, options: Options, *, shows_lines: bool, is_strict: bool, fixes: bool) -> None:
        self.path = path
        self.options = options
        self.shows_lines = shows_lines
        self.is_strict = is_strict
        self.fixes = fixes


def run(arguments: argparse.Namespace) -> int:
    """Validate every document; one that fails does not stop the others."""
    batch.check_number(arguments.jobs)
    options = _options(arguments)
    for path in given(options.sources):
        if not path.endswith(RULES):
            loaded(path)  # a schema that can't be used is said once, before all documents
    form = report(arguments.format, Style(__version__, color=_has_color(arguments.color)))
    if arguments.input.count("-") > 1:
        raise UsageError("standard input (-) can be read once: name it once")
    paths = [path for each in arguments.input for path, _ in named_files(each, DOCUMENTS, "documents")]
    asked = {"shows_lines": form.shows_lines, "is_strict": arguments.strict, "fixes": arguments.fix}
    jobs = [_Job(path, options, **asked) for path in paths]
    for line in form.begin():
        print(line)
    told = _told(form, batch.outcomes(jobs, _work, arguments.jobs), is_quiet=arguments.quiet)
    code = batch.tell(told, len(jobs), "" if arguments.quiet else "valid")
    if len(jobs) == 1 and code == 0 and not arguments.quiet:
        print(f"{printable_name(paths[0])}: valid", file=sys.stderr)
    for line in form.end():
        print(line)
    return code


def _options(arguments: argparse.Namespace) -> Options:
    project = "" if arguments.schema else _project_schema(arguments.input)
    for path in arguments.catalog:
        if not os.path.isfile(path):
            raise UsageError("there is no such catalogue", file=path, code="catalogue")
    if arguments.max_findings < 0:
        raise UsageError(f"--max-findings {arguments.max_findings}: write a number, or 0 for any number")
    if arguments.phase and arguments.schematron == OFF:
        raise UsageError(
            "--phase chooses among rules of Schematron, and --schematron off runs none: leave one out"
        )
    catalogues = arguments.catalog or os.environ.get("XML_CATALOG_FILES", "").split()
    catalogue = None
    if catalogues:
        from tei.schema_choice.catalogue import Catalogue  # noqa: PLC0415 - few have one

        catalogue = Catalogue(catalogues)
    sources = Sources(tuple(arguments.schema), project, catalogue, may_fetch=arguments.fetch)
    return Options(
        sources,
        _rules(arguments.rule, arguments.no_rule),
        schematron=arguments.schematron,
        phase=arguments.phase,
        including=arguments.xinclude,
        most=arguments.max_findings,
    )


def _project_schema(inputs: list[str]) -> str:
    from tei.settings import project_schema  # noqa: PLC0415 - who names a schema needs no settings

    return project_schema(inputs)


def _rules(wanted: list[str], unwanted: list[str]) -> frozenset[str] | None:
    """Return the codes to look for; None for the usual ones.

    Raises:
        UsageError: there is no such rule.
    """
    if not wanted and not unwanted:
        return None
    from tei.findings.following import rule_codes, usual_codes  # noqa: PLC0415 - few ask

    known = rule_codes()
    for code in (*wanted, *unwanted):
        if code not in known and code != EVERY:
            raise UsageError(f"there is no rule {code[:40]!a}: they are {', '.join(sorted(known))}")
    chosen = known if EVERY in wanted else usual_codes() | set(wanted)
    return frozenset() if EVERY in unwanted and not wanted else frozenset(chosen - set(unwanted))


def _has_color(wanted: str) -> bool:
    """Whether colours may be used: on a terminal that has them, unless NO_COLOR speaks against it."""
    if wanted != "auto":
        return wanted == "always"
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _work(job: _Job) -> tuple[Checked, str]:
    """Validate one document; return what came of it, and a line for standard error if it could not be done."""
    try:
        checked = _one(job)
    except Exception as error:  # noqa: BLE001 - one bad file, and even a fault of ours, must not stop the others
        code, line = complaint(error)
        finding = _of_error(error, job.path) if isinstance(error, TeiError) else None
        return Checked(job.path, findings=(finding,) if finding else (), code=code), line
    if job.is_strict and any(finding.severity == "warning" for finding in checked.findings):
        checked.code = 1
    return checked, ""


def _one(job: _Job) -> Checked:
    document = sys.stdin.buffer.read() if job.path == "-" else job.path
    if job.fixes:
        from tei.fixing import check_and_fix  # noqa: PLC0415 - few ask

        checked = check_and_fix(job.path, job.options)
    else:
        checked = check(document, job.path, job.options)
    if job.shows_lines and checked.findings:
        checked.lines = _lines(checked.findings, document, job.path)
    return checked


def _of_error(error: TeiError, path: str) -> Finding:
    from tei.findings.finding import Finding  # noqa: PLC0415 - seldom

    return Finding(
        error.file or path, error.line, error.column, error.code or "unreadable", "error", error.message
    )


def _lines(findings: tuple[Finding, ...], document: str | bytes, name: str) -> dict[tuple[str, int], str]:
    """Return the lines of the document, and of files included in it, to which findings point."""
    from tei.events.written import Written  # noqa: PLC0415 - most documents are valid

    written: dict[str, Written] = {name: Written(document, name)}
    found: dict[tuple[str, int], str] = {}
    for finding in findings[:SHOWN_LINES]:
        key = (finding.file, finding.line)
        if finding.line and key not in found:
            text = written.setdefault(finding.file, Written(finding.file))
            try:
                found[key] = text.line(finding.line)
            except SourceError:
                continue  # it could not be read as text: that is what the finding says
    return found


def _told(form: Report, results: Iterable[tuple[Checked, str]], *, is_quiet: bool) -> Iterator[Outcome]:
    """Yield for each result what goes to which stream; what all documents are held against is said once."""
    last = ""
    for checked, trouble in results:
        said = [trouble] if trouble else []
        if checked.schemas and not is_quiet:
            schemas = " and ".join(printable(path) for path in checked.schemas)
            against = f"held against {schemas}, {checked.reason}"
            said += [against] if against != last else []
            last = against
        if checked.fixed and not is_quiet:
            said.append(f"{printable_name(checked.file)}: {checked.fixed} mended")
        if trouble and not form.for_programs:
            checked.findings = ()
        yield Outcome(checked.code, tuple(said), tuple(form.document(checked)))
