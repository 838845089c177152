"""The schemas for one document: those the caller names, else the project's, else its own, else the one of tei.

A document may name several (ISO/IEC 19757-11, ``xml-model``): it is then held against all of them. What it names
is sought in catalogues, beside the document, among the schemas that are kept, and among those that come with tei;
on the web only if that is allowed.
"""

from __future__ import annotations

import os

from tei.bundled import TRANSCRIPT, bundled
from tei.errors import SchemaError, SourceError, UsageError
from tei.events.prolog import RELAX_NG, SCHEMATRON, schema_references
from tei.printable import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.events.prolog import SchemaReference
    from tei.schema_choice.catalogue import Catalogue

BY_CALLER = "named by --schema"
BY_PROJECT = "named by tei.toml"
BY_DOCUMENT = "named by the document"
BY_DEFAULT = "the schema that comes with tei"
LANGUAGES = ("", RELAX_NG, SCHEMATRON)
WEB = ("http://", "https://")
RULES = ".sch"
"""How files of Schematron alone end."""


class Sources:
    """Where schemas may come from.

    Attributes:
        wanted: paths or names that the caller gives.
        project: the path or name that the project gives.
        catalogue: the catalogues to ask; None if there are none.
        may_fetch: whether the web may be asked.
    """

    __slots__ = ("catalogue", "may_fetch", "project", "wanted")  # a NamedTuple would slow every start

    def __init__(
        self,
        wanted: tuple[str, ...] = (),
        project: str = "",
        catalogue: Catalogue | None = None,
        *,
        may_fetch: bool = False,
    ) -> None:
        self.wanted = wanted
        self.project = project
        self.catalogue = catalogue
        self.may_fetch = may_fetch


class Choice:
    """What a document is held against.

    Attributes:
        grammars: the paths of RELAX NG schemas.
        rules: files with Schematron, each with its phase, ``""`` for that of the file.
        reason: why it is these.
        absent: addresses that the document names and that are not at hand, each with its line.
    """

    __slots__ = ("absent", "grammars", "reason", "rules")

    def __init__(
        self,
        grammars: tuple[str, ...],
        rules: tuple[tuple[str, str], ...],
        reason: str,
        absent: tuple[tuple[str, int], ...] = (),
    ) -> None:
        self.grammars = grammars
        self.rules = rules
        self.reason = reason
        self.absent = absent

    @property
    def is_named(self) -> bool:
        """Whether anybody named a grammar: if not, it is the one that comes with tei."""
        return self.reason != BY_DEFAULT


def choose(document: str | bytes, name: str, sources: Sources) -> Choice:
    """Return the schemas for a document.

    Args:
        document: its path, or its bytes.
        name: the document as the caller named it.
        sources: where schemas may come from.

    Raises:
        UsageError: a catalogue can't be read, or what was to be fetched can't be had.
    """
    paths = given(sources)
    if paths:
        grammars = tuple(path for path in paths if not path.endswith(RULES))
        rules = tuple((path, "") for path in paths if path.endswith(RULES))
        reason = BY_CALLER if sources.wanted else BY_PROJECT
        return Choice(grammars or (bundled(TRANSCRIPT),), rules, reason)
    return _named(document, name, sources)


def given(sources: Sources) -> list[str]:
    """Return the paths of the schemas that the caller names, or else the project.

    Raises:
        SchemaError: one is not there.
        UsageError: one is named by an address on the web, and is not at hand.
    """
    names = sources.wanted or ((sources.project,) if sources.project else ())
    paths = []
    for name in names:
        path = _at_hand(name, "", sources) if name.startswith(WEB) else path_of(name)
        if not path:
            message = (
                f"the schema {printable(name, 80)} is not at hand: allow --fetch, or keep a copy (tei schema add)"
            )
            raise UsageError(message, code="schema-not-at-hand")
        if not os.path.exists(path):
            where = "named by tei.toml: " if not sources.wanted else ""
            kept = "" if os.path.dirname(name) else ", and no schema of that name is kept (tei schema list)"
            raise SchemaError(f"{where}there is no such file{kept}", file=name, code="unreadable")
        paths.append(path)
    return paths


def path_of(given: str) -> str:
    """Return the path of a schema given by its path, or by the name under which it is kept or comes with tei.

    Args:
        given: such as ``schemas/my.rng``, ``tei_all`` or ``tei-transcript``.
    """
    if os.path.isfile(given) or os.path.dirname(given):
        return given
    from tei.schema_choice.store import find  # noqa: PLC0415 - only where a name is given

    kept = find(given)
    return kept.path if kept else bundled(given) or bundled(f"{given}.rng") or given


def _named(document: str | bytes, name: str, sources: Sources) -> Choice:
    """Return the schemas that a document names, or the one that comes with tei."""
    grammars: list[str] = []
    rules: list[tuple[str, str]] = []
    absent: dict[str, int] = {}
    for reference in _references(document):
        path = _at_hand(reference.href, name, sources)
        if not path:
            absent.setdefault(reference.href, reference.line)  # a schema and the rules in it are one file
        elif reference.namespace == SCHEMATRON:
            rules.append((path, reference.phase))
        else:
            grammars.append(path)
    if grammars:
        return Choice(tuple(dict.fromkeys(grammars)), tuple(rules), BY_DOCUMENT, tuple(absent.items()))
    return Choice((bundled(TRANSCRIPT),), tuple(rules), BY_DEFAULT, tuple(absent.items()))


def _references(document: str | bytes) -> list[SchemaReference]:
    try:
        found = schema_references(document)
    except SourceError:
        return []  # what is wrong with it is said when it is read
    return [reference for reference in found if reference.namespace in LANGUAGES]


def _at_hand(address: str, document: str, sources: Sources) -> str:
    """Return the path of what a document names; ``""`` if it is not at hand."""
    if sources.catalogue is not None:
        found = sources.catalogue.find(address)
        if found and os.path.isfile(found):
            return found
        address = found or address
    path = _beside(address, document) or bundled(address.rpartition("/")[2])
    if path:
        return path
    from tei.schema_choice.store import find  # noqa: PLC0415 - only for what is not beside the document

    kept = find(address)
    if kept is None and sources.may_fetch and address.startswith(WEB):
        from tei.schema_choice.fetching import fetched  # noqa: PLC0415 - only where it is allowed

        kept = fetched(address)
    return kept.path if kept else ""


def _beside(address: str, document: str) -> str:
    """Return the path of a relative address, if that is below the folder of the document or the current one."""
    if ":" in address or os.path.isabs(address) or "\x00" in address:
        return ""
    folder = os.path.dirname(document) or "."
    path = os.path.normpath(os.path.join(folder, address))
    real = os.path.realpath(path)
    roots = (os.path.realpath(root).rstrip(os.sep) + os.sep for root in (folder, "."))
    return path if os.path.isfile(path) and any(real.startswith(root) for root in roots) else ""
