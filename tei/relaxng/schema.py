"""A schema: loaded and compiled once, then any number of documents are held against it."""

from __future__ import annotations

import os

from tei.collector import CollectorOff
from tei.events.xml_reader import Locator, read
from tei.limits import FINDINGS
from tei.relaxng import cache
from tei.relaxng.automaton import Automaton
from tei.relaxng.checking import Checking
from tei.relaxng.refusal import NotAllowedError
from tei.relaxng.schema_file import read_file
from tei.relaxng.verdict import Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.events.locator import Unread
    from tei.events.xml_reader import Reader
    from tei.relaxng.compiled import CompiledSchema
    from tei.relaxng.follower import Follower
    from tei.relaxng.mismatch import Located
    from tei.relaxng.syntax import Place
    from tei.relaxng.vocabulary import Vocabulary


class Validation:
    """What came of holding a document against a schema.

    Attributes:
        mismatches: what is wrong, in the order of the document; empty if it is valid.
        unread: files that its document type declaration points to, and that were not read.
        counts: how many elements of each name it has; only counted if something is wrong.
        is_cut: whether more is wrong than was asked for, so that the rest was not looked at.
    """

    __slots__ = ("counts", "is_cut", "mismatches", "unread")

    def __init__(
        self,
        mismatches: list[Located],
        unread: list[Unread],
        counts: dict[str, int] | None = None,
        *,
        is_cut: bool = False,
    ) -> None:
        self.is_cut = is_cut
        self.mismatches = mismatches
        self.unread = unread
        self.counts = counts or {}


class Schema:
    """A correct RELAX NG schema.

    It may be used from several threads at once. Each reading of a document has an automaton to itself, and leaves
    it to the next.
    """

    def __init__(self, compiled: CompiledSchema) -> None:
        self._compiled = compiled
        self._idle: list[Automaton] = []
        self._documentation: dict[str, dict[tuple[int, int], str]] = {}
        self._followed: dict[str, list[Automaton]] = {}
        self._vocabulary: Vocabulary | None = None

    @property
    def vocabulary(self) -> Vocabulary:
        """What the schema says of names, wherever they stand."""
        if self._vocabulary is None:
            from tei.relaxng.vocabulary import Vocabulary  # noqa: PLC0415 - most documents are valid

            self._vocabulary = Vocabulary(self._compiled)
        return self._vocabulary

    def documentation(self, place: Place) -> str:
        """Return what annotations say of the element or attribute defined at a place; ``""`` if nothing.

        Args:
            place: as in a mismatch. The file is read again.
        """
        from tei.relaxng.documentation import documentation  # noqa: PLC0415 - most documents are valid

        if place.file not in self._documentation:
            self._documentation[place.file] = documentation(place.file)
        return self._documentation[place.file].get((place.line, place.column), "")

    @classmethod
    def load(cls, path: str | os.PathLike[str], *, keep: bool = True) -> Schema:
        """Read and compile a schema, in XML or in compact syntax.

        Args:
            path: the file. Files that it includes must be in its folder or below.
            keep: whether the compiled form of a large schema may be kept for later, and taken from earlier.

        Raises:
            SchemaError: the file can't be read, or is not a correct schema.
        """
        with CollectorOff():
            return cls(_compiled(os.fspath(path), keep=keep))

    def validate(  # noqa: PLR0913 - what may be asked of a reading
        self,
        source: str | os.PathLike[str] | bytes,
        *,
        name: str = "",
        identities: bool = True,
        follower: Follower | None = None,
        including: bool = False,
        most: int = FINDINGS,
    ) -> Validation:
        """Hold a document against the schema.

        Args:
            source: the document: its path, or its bytes.
            name: what to call the document in messages; its path if that is not said.
            identities: whether identifiers and references to them are checked too (RELAX NG DTD Compatibility).
            follower: goes along, and looks for what a schema can't state.
            including: whether what the document includes (XInclude) is read in its place.
            most: how much that is wrong is looked for; 0: all.

        Raises:
            SourceError: the document can't be read, or is not well-formed.
        """
        source = source if isinstance(source, bytes) else os.fspath(source)
        idle = self._idle if follower is None else self._followed.setdefault(follower.key, [])
        automaton = self._take(idle)
        automaton.follower = follower
        locator = Locator(context=True)
        reader: Reader = read
        if including:
            from tei.events.xinclude import read_including as reader  # noqa: PLC0415 - few documents include others
        try:
            if _passes(automaton, source, name, locator, identities=identities, reader=reader):
                return Validation([], locator.unread)
            return self._inspected(automaton, source, name, identities=identities, reader=reader, most=most)
        finally:
            idle.append(automaton)

    def accepts(self, source: str | os.PathLike[str] | bytes, *, name: str = "", identities: bool = True) -> bool:
        """Tell whether a document is valid, at the first fault, without looking for what is wrong.

        Args:
            source: the document: its path, or its bytes.
            name: what to call the document in messages; its path if that is not said.
            identities: whether identifiers and references to them are checked too.

        Raises:
            SourceError: the document can't be read, or is not well-formed up to its first fault.
        """
        source = source if isinstance(source, bytes) else os.fspath(source)
        automaton = self._take(self._idle)
        try:
            return _passes(automaton, source, name, Locator(context=True), identities=identities)
        finally:
            self._idle.append(automaton)

    def checking(self) -> Checking:
        """Return a consumer that checks one document by its events, as they come."""
        automaton = self._take(self._idle)
        automaton.strings.context = {}
        return Checking(automaton, self._idle.append)

    def _inspected(  # noqa: PLR0913 - what belongs to one reading
        self,
        automaton: Automaton,
        source: str | bytes,
        name: str,
        *,
        identities: bool,
        reader: Reader,
        most: int,
    ) -> Validation:
        """Read a document again that is known not to be valid, and say what is wrong."""
        from tei.relaxng.inspection import Inspection  # noqa: PLC0415 - most documents are valid
        from tei.relaxng.journal import EnoughError  # noqa: PLC0415 - as above

        locator = Locator(context=True)
        automaton.strings.context = locator.context
        inspection = Inspection(automaton, self.vocabulary, locator, identities=identities, most=most)
        try:
            reader(source, inspection, name=name, locator=locator, whole_text=False)
            return Validation(inspection.finish(), locator.unread, inspection.counts)
        except EnoughError:
            return Validation(inspection.noted(), locator.unread, inspection.counts, is_cut=True)

    def _take(self, idle: list[Automaton]) -> Automaton:
        """Return an automaton that nobody else uses."""
        try:
            return idle.pop()
        except IndexError:
            return Automaton(self._compiled)


def _passes(  # noqa: PLR0913 - what belongs to one reading
    automaton: Automaton,
    source: str | bytes,
    name: str,
    locator: Locator,
    *,
    identities: bool,
    reader: Reader = read,
) -> bool:
    automaton.strings.context = locator.context
    verdict = Verdict(automaton, identities=identities)
    try:
        reader(source, verdict, name=name, locator=locator, pause=verdict.check_values)
        verdict.finish()
    except NotAllowedError:
        return False
    return True


def _compiled(path: str, *, keep: bool) -> CompiledSchema:
    content = read_file(path)
    found = cache.find(path, content) if keep else None
    if found is None:
        from tei.relaxng.compilation import compile_schema  # noqa: PLC0415 - not needed for what is kept

        found, contents = compile_schema(path, content)
        if keep:
            cache.keep(path, contents, found)
    return found
