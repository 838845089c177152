"""A schema: loaded and compiled once, then any number of documents are held against it."""

from __future__ import annotations

import gc
import os
from typing import TYPE_CHECKING, NamedTuple

from tei.events.xml_reader import Locator, read
from tei.relaxng.automaton import Automaton
from tei.relaxng.files import SchemaFiles
from tei.relaxng.problems import Problems
from tei.relaxng.refusal import NotAllowedError
from tei.relaxng.restrictions import check_restrictions
from tei.relaxng.simplify import simplify
from tei.relaxng.verdict import Verdict

if TYPE_CHECKING:
    from tei.events.locator import Unread
    from tei.relaxng.compiled import CompiledSchema
    from tei.relaxng.mismatch import Located


class Validation(NamedTuple):
    """What came of holding a document against a schema.

    Attributes:
        mismatches: what is wrong, in the order of the document; empty if it is valid.
        unread: files that its document type declaration points to, and that were not read.
    """

    mismatches: list[Located]
    unread: list[Unread]


class Schema:
    """A correct RELAX NG schema.

    It may be used from several threads at once. Each reading of a document has an automaton to itself, and leaves
    it to the next.
    """

    def __init__(self, compiled: CompiledSchema) -> None:
        self._compiled = compiled
        self._idle: list[Automaton] = []

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Schema:
        """Read and compile a schema, in XML or in compact syntax.

        Args:
            path: the file. Files that it includes must be in its folder or below.

        Raises:
            SchemaError: the file can't be read, or is not a correct schema.
        """
        return cls(compile_schema(os.fspath(path)))

    def validate(
        self, source: str | os.PathLike[str] | bytes, *, name: str = "", identities: bool = True
    ) -> Validation:
        """Hold a document against the schema.

        Args:
            source: the document: its path, or its bytes.
            name: what to call the document in messages; its path if that is not said.
            identities: whether identifiers and references to them are checked too (RELAX NG DTD Compatibility).

        Raises:
            SourceError: the document can't be read, or is not well-formed.
        """
        source = source if isinstance(source, bytes) else os.fspath(source)
        automaton = self._idle.pop() if self._idle else Automaton(self._compiled)
        locator = Locator(context=True)
        automaton.strings.context = locator.context
        verdict = Verdict(automaton, identities=identities)
        try:
            read(source, verdict, name=name, locator=locator, pause=verdict.check_values)
            verdict.finish()
            return Validation([], locator.unread)
        except NotAllowedError:
            return _inspected(automaton, source, name, identities=identities)
        finally:
            self._idle.append(automaton)


def compile_schema(path: str) -> CompiledSchema:
    """Read a schema, simplify it, and check that it is correct.

    Args:
        path: the file.

    Raises:
        SchemaError: the file can't be read, or is not a correct schema.
    """
    problems = Problems()
    collects = gc.isenabled()
    gc.disable()  # a schema is a large tree without rings: looking for rings in it takes a third of the time
    try:
        simplifier = simplify(SchemaFiles(path), problems)
        problems.settle()
        check_restrictions(simplifier, problems)
        problems.settle()
    finally:
        if collects:
            gc.enable()
    return simplifier.schema


def _inspected(automaton: Automaton, source: str | bytes, name: str, *, identities: bool) -> Validation:
    from tei.relaxng.inspection import Inspection  # noqa: PLC0415 - most documents are valid

    locator = Locator(context=True)
    automaton.strings.context = locator.context
    inspection = Inspection(automaton, locator, identities=identities)
    read(source, inspection, name=name, locator=locator, whole_text=False)
    return Validation(inspection.finish(), locator.unread)
