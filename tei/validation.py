"""The second road, TEI to findings: choose schemas, read, hold against them, put into words. Read this second."""

from __future__ import annotations

from functools import cache

from tei.errors import SourceError
from tei.findings.checked import Checked
from tei.findings.following import Following, usual_codes
from tei.limits import FINDINGS
from tei.relaxng.schema import Schema
from tei.schema_choice.choice import Sources, choose

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.events.locator import Unread
    from tei.findings.document import Worded
    from tei.findings.finding import Finding
    from tei.relaxng.vocabulary import Vocabulary
    from tei.schema_choice.choice import Choice
    from tei.schematron.rules import RuleSet

SOURCES = Sources()
REFUSALS = frozenset({"unreadable"})
"""Codes of errors that are no finding about a document: there is no document."""
AUTO, ON, OFF = "auto", "on", "off"


class Options:
    """What is asked of a document.

    Attributes:
        sources: where schemas may come from.
        rules: the codes that rules look for beyond the schema; None: the usual ones.
        schematron: ``auto``: the Schematron that the document or the caller names; ``on``: that which is embedded
            in the schemas as well; ``off``: none.
        phase: of the Schematron; ``""`` for the one that the document names, or the default one.
        including: whether what a document includes (XInclude) is read in its place.
        most: findings in one document that are told, the first ones; 0: any number.
    """

    __slots__ = (
        "including",
        "most",
        "phase",
        "rules",
        "schematron",
        "sources",
    )  # a NamedTuple would slow every start

    def __init__(  # noqa: PLR0913 - an option each
        self,
        sources: Sources = SOURCES,
        rules: frozenset[str] | None = None,
        *,
        schematron: str = AUTO,
        phase: str = "",
        including: bool = False,
        most: int = FINDINGS,
    ) -> None:
        self.most = most
        self.sources = sources
        self.rules = rules
        self.schematron = schematron
        self.phase = phase
        self.including = including


USUAL = Options()


def check(document: str | bytes, name: str, options: Options = USUAL) -> Checked:
    """Hold a document against the schemas that are chosen for it.

    Args:
        document: its path, or its bytes.
        name: what to call it in findings.
        options: what is asked of it.

    Raises:
        SourceError: there is no such document. One that is not well-formed is a finding.
        SchemaError: a schema can't be read or is not correct.
        UsageError: a catalogue can't be read, or what was to be fetched can't be had.
    """
    choice = choose(document, name, options.sources)
    found: list[Finding] = []
    unread: list[Unread] = []
    for path in choice.grammars:
        more, unread, is_readable = _held(document, loaded(path), name, options)
        found += [each for each in more if each not in found]
        if not is_readable:
            break
    else:
        found += _spoken(document, name, choice, options)
    if choice.absent or unread:
        from tei.findings.surroundings import of_surroundings  # noqa: PLC0415 - most documents stand by themselves

        found += of_surroundings(name, choice.absent, unread, instead=not choice.is_named)
    found.sort(key=lambda finding: (finding.file != name, finding.file, finding.line, finding.column))
    code = int(any(finding.severity == "error" for finding in found))
    return Checked(name, choice.grammars, choice.reason, tuple(found), code=code)


def validate(
    document: str | bytes, schema: Schema, name: str = "", rules: frozenset[str] | None = None
) -> list[Finding]:
    """Return what is wrong with a document; nothing if it is valid.

    Args:
        document: its path, or its bytes.
        schema: what it is held against.
        name: what to call it in findings; its path if that is not said.
        rules: the codes that rules look for beyond the schema; the usual ones if that is not said.

    Raises:
        SourceError: there is no such document. One that is not well-formed is a finding.
    """
    name = name or (document if isinstance(document, str) else "document")
    found, _, _ = _held(document, schema, name, Options(rules=rules))
    return found


@cache
def loaded(path: str) -> Schema:
    """Return the schema of a path, compiled once for all documents.

    Raises:
        SchemaError: it can't be read or is not correct.
    """
    return Schema.load(path)


@cache
def _rules(path: str, phase: str) -> RuleSet:
    from tei.findings.schematron import rules_of  # noqa: PLC0415 - lxml and elementpath are slow to load

    return rules_of(path, phase)


def _held(
    document: str | bytes, schema: Schema, name: str, options: Options
) -> tuple[list[Finding], list[Unread], bool]:
    """Return what is wrong with a document, what was not read for it, and whether it is well-formed."""
    path = document if isinstance(document, str) else ""
    following = Following(usual_codes() if options.rules is None else options.rules, path)
    limit = max(options.most, FINDINGS) if options.most else 0  # what is found first may not stand first
    try:
        validation = schema.validate(
            document, name=name, follower=following, including=options.including, most=limit
        )
    except SourceError as error:
        if error.code in REFUSALS:
            raise
        return [_worded(document, name).unreadable(error)], [], False
    # Of a document that was not read to its end nobody knows which pointers lead nowhere.
    remarks = [] if validation.is_cut else following.remarks()
    if not validation.mismatches and not remarks:
        return [], validation.unread, True
    room = limit - len(validation.mismatches) if limit else len(remarks)
    found = _worded(document, name, schema.vocabulary).all(validation, remarks[:room], following.used)
    is_cut = validation.is_cut or room < len(remarks)
    return _first(name, found, options.most or len(found), is_cut=is_cut), validation.unread, True


def _first(name: str, found: list[Finding], most: int, *, is_cut: bool) -> list[Finding]:
    """Return the first of some findings, and that there are more if there are."""
    if not is_cut and len(found) <= most:
        return found
    from tei.findings.surroundings import of_further  # noqa: PLC0415 - few documents have so many

    last = found[:most][-1]
    return [*found[:most], of_further(name, last.line, last.column)]


def _spoken(document: str | bytes, name: str, choice: Choice, options: Options) -> list[Finding]:
    """Return what Schematron says of a document that is well-formed."""
    wanted = {} if options.schematron == OFF else dict(choice.rules)
    if options.schematron == ON:
        wanted = {**dict.fromkeys(choice.grammars, ""), **wanted}
    if options.phase and not wanted:
        from tei.findings.surroundings import of_phase  # noqa: PLC0415 - hardly ever

        return [of_phase(name, options.phase)]
    wanted = {path: options.phase or phase for path, phase in wanted.items()}
    if wanted and not options.including:
        wanted = {path: phase for path, phase in wanted.items() if _may_speak(path, phase, document, name)}
    if not wanted:
        return []
    from tei.events.written import Written  # noqa: PLC0415 - few documents are held against Schematron
    from tei.findings.schematron import of_rules  # noqa: PLC0415 - lxml and elementpath are slow to load

    rules = [_rules(path, phase) for path, phase in wanted.items()]
    return list(of_rules(rules, document, name, Written(document, name), including=options.including))


def _may_speak(path: str, phase: str, document: str | bytes, name: str) -> bool:
    """Whether rules need to be run: those of our own schema are known, and often nothing can break them."""
    from tei.findings.own_rules import is_own, may_break  # noqa: PLC0415 - as above

    return not is_own(path, phase) or may_break(document, name)


def _worded(document: str | bytes, name: str, vocabulary: Vocabulary | None = None) -> Worded:
    from tei.events.written import Written  # noqa: PLC0415 - most documents are valid
    from tei.findings.document import Worded  # noqa: PLC0415 - as above

    return Worded(name, Written(document, name), vocabulary)
