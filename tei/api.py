"""The Python interface: transcripts encoded, schemas loaded, documents validated."""

from __future__ import annotations

import os

from tei.encoding import Options as EncodingOptions
from tei.encoding import encode as encode_source
from tei.files import NewFile, read_bytes
from tei.findings.given import check_date, check_language
from tei.people.authority import read_people
from tei.relaxng.schema import Schema as Grammar
from tei.schema_choice.choice import Sources
from tei.text.source import Given, Source
from tei.validation import AUTO, Options, check
from tei.validation import validate as validate_document

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

    from tei.encoding import Encoded
    from tei.findings.finding import Finding
    from tei.settings import Settings
    from tei.text.span import Span


class Encoding:
    """A transcript as TEI.

    Attributes:
        xml: the TEI file as text.
        genre: the kind of document it was taken for.
        findings: what an editor should look at.
    """

    def __init__(self, xml: str, encoded: Encoded) -> None:
        self.xml = xml
        self.genre = encoded.genre.name
        self.findings: list[Finding] = encoded.findings
        self._encoded = encoded

    @property
    def spans(self) -> list[Span]:
        """Everything that was recognised, in document order: kind, offsets, reason, certainty, values."""
        return list(self._encoded.spans)

    @property
    def tree(self) -> _Element:
        """The TEI element as an lxml tree."""
        from tei.events.tree import tree  # noqa: PLC0415 - only who wants a tree loads lxml

        return tree(self.xml.encode("utf-8"))

    def write(self, path: str | os.PathLike[str], *, force: bool = False) -> None:
        """Write the TEI file, whole or not at all.

        Args:
            path: the target.
            force: whether a file that holds something else may be replaced.

        Raises:
            UsageError: the target can't be written, or is there already and holds something else.
        """
        with NewFile(os.fspath(path), replace=force) as file:
            file.write(self.xml)


def encode(  # noqa: PLR0913 - the options of the command line, by name
    path_or_text: str | os.PathLike[str],
    *,
    genre: str = "",
    language: str = "",
    encoding: str = "",
    date: str = "",
    date_order: str = "",
    calendar: str = "",
    notes: str = "inline",
    turns: str = "sp",
    lines: bool = False,
    people: str | os.PathLike[str] | None = None,
    schema_href: str = "",
    settings: Settings | None = None,
) -> Encoding:
    """Encode a transcript.

    Args:
        path_or_text: the path of a file, or the transcript itself. A string is a path if it is one line and
            there is such a file.
        genre: the kind of document, such as ``telegram``; else it is guessed.
        language: BCP 47 tag; else it is detected.
        encoding: of the file; else its byte order mark decides, else it is UTF-8.
        date: the date of the document, YYYY-MM-DD.
        date_order: how ``4/7/53`` is read: ``DMY``, ``MDY``, ``YMD``.
        calendar: ``gregorian`` or ``julian``.
        notes: ``inline``, at their markers, or ``end``, where they stand.
        turns: ``sp``, as plays have them, or ``u``, as corpora of speech do.
        lines: whether the ends of lines are marked.
        people: path of an authority list of persons, a table or a listPerson.
        schema_href: the address by which the file names its schema; else that of the settings, else its file name.
        settings: what a project says of all its files (``tei.settings.read_settings``).

    Returns:
        the encoding, with its findings.

    Raises:
        SourceError: the file can't be read, is no text, or is empty.
        UsageError: an argument has a value that there is not.
    """
    check_language(language, "language")
    check_date(date, "date")
    given = Given(language, date, date_order, calendar, genre)
    source = _source(path_or_text, encoding, given)
    pieces: list[str] = []
    options = EncodingOptions(
        notes_at_markers=notes != "end",
        line_breaks=lines,
        utterances=turns == "u",
        people=read_people(os.fspath(people)) if people is not None else (),
        schema_href=schema_href,
    )
    encoded = encode_source(source, pieces.append, settings, options)
    return Encoding("".join(pieces), encoded)


def _source(path_or_text: str | os.PathLike[str], encoding: str, given: Given) -> Source:
    is_path = not isinstance(path_or_text, str) or ("\n" not in path_or_text and os.path.isfile(path_or_text))
    if is_path:
        path = os.fspath(path_or_text)
        return Source.from_bytes(read_bytes(path), path, encoding=encoding, given=given)
    return Source.from_bytes(str(path_or_text).encode("utf-8", "surrogatepass"), "transcript", given=given)


class Schema:
    """A RELAX NG schema, compiled once; it serves many documents and threads."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Schema:
        """Load a schema in XML or compact syntax.

        Raises:
            SchemaError: it can't be read or is no correct schema; with code, file, line and column.
        """
        return cls(Grammar.load(path))

    def validate(self, path: str | os.PathLike[str], *, rules: Iterable[str] | None = None) -> list[Finding]:
        """Return what is wrong with a document; an empty list if it is valid.

        Args:
            path: the document.
            rules: the codes to look for beyond the schema (``tei explain`` lists them); the usual ones if None.

        Raises:
            SourceError: there is no such document.
        """
        used = None if rules is None else frozenset(rules)
        return validate_document(os.fspath(path), self._grammar, rules=used)


def validate(
    path: str | os.PathLike[str],
    schema: Schema | str | os.PathLike[str] | None = None,
    *,
    rules: Iterable[str] | None = None,
    schematron: str = AUTO,
    including: bool = False,
) -> list[Finding]:
    """Return what is wrong with a document; an empty list if it is valid.

    Args:
        path: the document.
        schema: what it is held against, or its path or name; else the schemas it names, else the one of tei.
        rules: the codes to look for beyond the schema (``tei explain`` lists them); the usual ones if None.
        schematron: ``auto``: the Schematron that the document names; ``on``: that embedded in the schemas as well;
            ``off``: none. Not with a ``Schema``.
        including: whether what the document includes (XInclude) is read in its place. Not with a ``Schema``.

    Raises:
        SourceError: there is no such document.
        SchemaError: a schema can't be read or is not correct.
    """
    document = os.fspath(path)
    if isinstance(schema, Schema):
        return schema.validate(document, rules=rules)
    wanted = (os.fspath(schema),) if schema is not None else ()
    used = None if rules is None else frozenset(rules)
    options = Options(Sources(wanted), used, schematron=schematron, including=including)
    return list(check(document, document, options).findings)
