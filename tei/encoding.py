"""The first road, transcript to TEI: read, recognise, settle, describe, weave. Read this first."""

from __future__ import annotations

from functools import cache

from tei import genres, recognisers
from tei.bundled import TRANSCRIPT, bundled
from tei.collector import CollectorOff
from tei.errors import SourceError
from tei.events.plain_text import PlainText
from tei.events.prolog import schema_instructions
from tei.events.protocol import TEI, joined
from tei.events.tee import Tee
from tei.events.xml_writer import XmlWriter
from tei.findings.transcript import of_remarks, of_replaced, of_text_lost, of_unsound
from tei.people.identify import Identified
from tei.relaxng.schema import Schema
from tei.settings import Settings
from tei.text.language import detect
from tei.text.line_numbers import unnumbered
from tei.text.recogniser import LAYERS
from tei.text.span import Spans
from tei.typed import NamedTuple
from tei.weave.body import Body
from tei.weave.description import describe, digest_of
from tei.weave.fidelity import Fidelity
from tei.weave.header import write_header
from tei.weave.settle import settle
from tei.weave.styles.plain import STYLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from tei.events.protocol import Consumer
    from tei.findings.finding import Finding
    from tei.genres import Guess
    from tei.people.merge import Entry
    from tei.text.recogniser import Trait
    from tei.text.source import Source
    from tei.text.span import Span
    from tei.weave.description import Description
    from tei.weave.forms import Style
    from tei.weave.settle import Dropped


class Options(NamedTuple):
    """How a transcript is written.

    Attributes:
        notes_at_markers: whether a note is written at its marker, or stays where it stands.
        line_breaks: whether the ends of lines are marked.
        utterances: whether turns are written as corpora of speech have them (``u``), or as plays do (``sp``).
        people: an authority list of persons.
        validate: whether what is written is held against the schema while it is written.
        schema_href: the address by which the schema is named; that of the settings, or else its file name, if
            that is not said.
    """

    notes_at_markers: bool = True
    line_breaks: bool = False
    utterances: bool = False
    people: tuple[Entry, ...] = ()
    validate: bool = True
    schema_href: str = ""


class Recognition(NamedTuple):
    """What was recognised in a transcript: the spans that stand, and those that do not, with the reason."""

    spans: Spans
    dropped: list[Dropped]


class Encoded(NamedTuple):
    """What is known of a transcript once it is written.

    Attributes:
        spans: everything recognised, in document order.
        dropped: claims that do not stand, each with the one that stands in its way.
        genre: the kind of document it was taken for, and why.
        findings: what the editor should look at; errors are faults of the output.
    """

    spans: Spans
    dropped: list[Dropped]
    genre: Guess
    findings: list[Finding]


def encode(
    source: Source,
    write: Callable[[str], object],
    settings: Settings | None = None,
    options: Options | None = None,
) -> Encoded:
    """Write a transcript as TEI.

    Args:
        source: the transcript.
        write: takes the pieces of the TEI file, in order.
        settings: what the project says of all its files.
        options: how it is written.

    Raises:
        SourceError: there is nothing in the transcript.
        UsageError: the caller names a genre that there is not, or what is no address of a schema.
    """
    if not source.text.strip():
        raise SourceError("there is no text in the file", file=source.name, line=1, code="empty")
    with CollectorOff():
        return _encode(source, write, settings or Settings(), options or Options())


def _encode(source: Source, write: Callable[[str], object], settings: Settings, options: Options) -> Encoded:
    source.language = source.given.language or settings.language or detect(source.text)
    read = unnumbered(source)
    genre = genres.guess(read)
    spans, dropped = recognise(read, genre.genre.TRAITS)
    identified = Identified(read, spans, options.people)
    fidelity, checking = Fidelity(source), own_schema().checking() if options.validate else None
    writer = XmlWriter(write)
    consumer = Tee(writer, PlainText(fidelity.write), *filter(None, [checking]))
    description = describe(read, identified.spans, genre.name, settings, identified.persons)
    if read is not source:
        description = description._replace(digest=digest_of(source.text))
    writer.declaration(*schema_instructions(options.schema_href or settings.schema_href or TRANSCRIPT))
    _weave(source, identified, consumer, description, options)
    sound = checking is None or checking.finish()
    faults = [*of_text_lost(source, fidelity.difference()), *of_unsound(source, sound=sound)]
    findings = [*of_replaced(source), *of_remarks(source, spans), *faults]
    return Encoded(identified.spans, dropped, genre, findings)


def _weave(
    source: Source, identified: Identified, consumer: Consumer, description: Description, options: Options
) -> None:
    """Write header and text as events."""
    style, spans = _style(identified.spans, utterances=options.utterances)
    consumer.start(joined(TEI, "TEI"), [])
    write_header(description, consumer, notes_at_markers=options.notes_at_markers)
    body = Body(source, spans, style, consumer, notes_at_markers=options.notes_at_markers)
    body.write(description.genre, line_breaks=options.line_breaks)
    consumer.end(joined(TEI, "TEI"))


def _style(spans: Spans, *, utterances: bool) -> tuple[Style, Spans]:
    if not utterances:
        return STYLE, spans
    from tei.weave.styles.utterances import STYLE as SPEECH  # noqa: PLC0415 - few ask for it
    from tei.weave.styles.utterances import adapted  # noqa: PLC0415

    return SPEECH, adapted(spans)


@cache
def own_schema() -> Schema:
    """Return the schema for transcripts, loaded once in a process."""
    return Schema.load(bundled(TRANSCRIPT))


def recognise(source: Source, traits: frozenset[Trait]) -> Recognition:
    """Return what the recognisers for these traits see, layer upon layer, each settled before the next."""
    kept: list[Span] = []
    dropped: list[Dropped] = []
    roster = recognisers.roster(traits)
    for layer in LAYERS:
        below = Spans(kept)
        claims = [span for r in roster if layer == r.LAYER for span in r.recognise(source, below)]
        if claims:
            settled = settle([*kept, *claims])
            kept = settled.kept
            dropped += settled.dropped
    return Recognition(Spans(kept), dropped)
