"""The second road, TEI to findings: choose schemas, read, hold against them, put into words. Read this second."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tei.errors import SourceError
from tei.findings.checked import Checked
from tei.findings.following import Following, usual_codes
from tei.relaxng.schema import Schema
from tei.schema_choice.choice import BY_DEFAULT, Sources, choose

if TYPE_CHECKING:
    from tei.findings.document import Worded
    from tei.findings.finding import Finding
    from tei.relaxng.vocabulary import Vocabulary
    from tei.schema_choice.choice import Choice

SOURCES = Sources()
REFUSALS = frozenset({"unreadable"})
"""Codes of errors that are no finding about a document: there is no document."""


class Options:
    """What is asked of a document.

    Attributes:
        sources: where schemas may come from.
        rules: the codes that rules look for beyond the schema; None: the usual ones.
    """

    __slots__ = ("rules", "sources")  # a NamedTuple would slow every start

    def __init__(self, sources: Sources = SOURCES, rules: frozenset[str] | None = None) -> None:
        self.sources = sources
        self.rules = rules


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
    found = _absent(choice, name)
    for path in choice.grammars:
        found += [each for each in validate(document, loaded(path), name, options.rules) if each not in found]
    found.sort(key=lambda finding: (finding.file != name, finding.file, finding.line, finding.column))
    code = int(any(finding.severity == "error" for finding in found))
    return Checked(name, choice.grammars, choice.reason, tuple(found), code=code)


@cache
def loaded(path: str) -> Schema:
    """Return the schema of a path, compiled once for all documents.

    Raises:
        SchemaError: it can't be read or is not correct.
    """
    return Schema.load(path)


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
    path = document if isinstance(document, str) else ""
    name = name or path or "document"
    following = Following(usual_codes() if rules is None else rules, path)
    try:
        validation = schema.validate(document, name=name, follower=following)
    except SourceError as error:
        if error.code in REFUSALS:
            raise
        return [_worded(document, name).unreadable(error)]
    remarks = following.remarks()
    if not validation.mismatches and not remarks:
        return []
    return _worded(document, name, schema.vocabulary).all(validation, remarks)


def _worded(document: str | bytes, name: str, vocabulary: Vocabulary | None = None) -> Worded:
    from tei.events.written import Written  # noqa: PLC0415 - most documents are valid
    from tei.findings.document import Worded  # noqa: PLC0415 - as above

    return Worded(name, Written(document, name), vocabulary)


def _absent(choice: Choice, name: str) -> list[Finding]:
    """Return a warning for each schema that a document names and that is not at hand."""
    if not choice.absent:
        return []
    from tei.findings.finding import Finding  # noqa: PLC0415 - most schemas are at hand
    from tei.printable import printable  # noqa: PLC0415 - as above

    instead = ": held against that of tei" if choice.reason == BY_DEFAULT else ""
    return [
        Finding(
            name,
            line,
            1,
            "schema-not-at-hand",
            "warning",
            f"the schema {printable(address, 80)} is not at hand{instead}",
            hint="name a copy with --schema, keep one with tei schema add, or allow --fetch",
        )
        for address, line in choice.absent
    ]
