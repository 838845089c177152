"""The second road, TEI to findings: choose a schema, read, hold against it, put into words. Read this second."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from tei.bundled import TRANSCRIPT, bundled
from tei.errors import SourceError
from tei.events.prolog import RELAX_NG, schema_references
from tei.findings.following import Following, usual_codes

if TYPE_CHECKING:
    from tei.findings.document import Worded
    from tei.findings.finding import Finding
    from tei.relaxng.schema import Schema
    from tei.relaxng.vocabulary import Vocabulary

REFUSALS = frozenset({"unreadable"})
"""Codes of errors that are no finding about a document: there is no document."""


class Choice(NamedTuple):
    """The schema that a document is held against, and why it is this one."""

    path: str
    reason: str


def choose_schema(document: str | bytes, name: str, wanted: str = "") -> Choice:
    """Return the schema for a document: the one that is wanted, else the one it names, else the bundled one.

    Args:
        document: its path, or its bytes.
        name: the document as the caller named it.
        wanted: the schema that the caller names.
    """
    if wanted:
        return Choice(wanted, "named by --schema")
    for reference in _references(document):
        beside = os.path.join(os.path.dirname(name), reference)
        path = beside if os.path.isfile(beside) else bundled(os.path.basename(reference))
        if path:
            return Choice(path, "named by the document")
    return Choice(bundled(TRANSCRIPT), "the schema that comes with tei")


def _references(document: str | bytes) -> list[str]:
    try:
        found = schema_references(document)
    except SourceError:
        return []  # what is wrong with it is said when it is read
    return [reference.href for reference in found if reference.namespace in ("", RELAX_NG)]


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
    following = Following(usual_codes() if rules is None else rules, document if isinstance(document, str) else "")
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
