"""What the header of a transcript says: read off its spans and the project's settings, never invented."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tei.people.person import Person
    from tei.settings import Settings
    from tei.text.source import Source
    from tei.text.span import Span, Spans

NAMED = ("person", "organisation", "role", "place")
"""Kinds of span that name a party of a correspondence."""
LONGEST_TITLE = 200
"""Characters of a title; a longer first line is a sentence, not a title."""


class Party(NamedTuple):
    """A name in a correspondence action.

    Attributes:
        kind: ``person``, ``organisation``, ``role`` or ``place``.
        name: as printed.
        cert: how sure it is that this is the party.
    """

    kind: str
    name: str
    cert: str


class Action(NamedTuple):
    """A step of a correspondence, as ``correspAction`` records it.

    Attributes:
        type: ``sent``, ``received`` and the other values of TEI's correspAction/@type.
        parties: who and where.
        date: the span of its date, or None.
    """

    type: str
    parties: tuple[Party, ...]
    date: Span | None


class Description(NamedTuple):
    """What the header says.

    Attributes:
        title: of the document; empty where it has none.
        genre: kind of document.
        source: the transcript.
        digest: SHA-256 of the transcript's text in UTF-8 with line feeds, in hexadecimal.
        settings: of the project.
        persons: those who speak.
        actions: steps of the correspondence.
        date: the span of the document's own date, or None.
        languages: BCP 47 tags of the languages in it, the main one first.
    """

    title: str
    genre: str
    source: Source
    digest: str
    settings: Settings
    persons: tuple[Person, ...]
    actions: tuple[Action, ...]
    date: Span | None
    languages: tuple[str, ...]


def describe(
    source: Source, spans: Spans, genre: str, settings: Settings, persons: Iterable[Person]
) -> Description:
    """Return what the header of this transcript says."""
    import hashlib  # noqa: PLC0415 - OpenSSL is slow to load: the library that validates has no need of it

    foreign = {span.value("xml:lang") for span in spans.of("foreign")} - {""}
    return Description(
        title=_title(source, spans),
        genre=genre,
        source=source,
        digest=hashlib.sha256(source.text.encode("utf-8", "surrogatepass")).hexdigest(),
        settings=settings,
        persons=tuple(persons),
        actions=tuple(_actions(source, spans)),
        date=_document_date(spans),
        languages=(source.language, *sorted(foreign - {source.language})),
    )


def _title(source: Source, spans: Spans) -> str:
    titles = spans.of("title") or spans.of("heading")[:1]
    words = " ".join(_without_notes(source, spans, title) for title in titles[:4])
    return words[:LONGEST_TITLE]


def _without_notes(source: Source, spans: Spans, span: Span) -> str:
    """Return the words of a title without the markers of its notes and the printed marks of pages."""
    pieces: list[str] = []
    done = span.start
    for inner in spans.within(span.start, span.end, "note-marker", "page-break"):
        pieces.append(source.text[done : inner.start])
        done = inner.end
    pieces.append(source.text[done : span.end])
    return " ".join("".join(pieces).split())


def _actions(source: Source, spans: Spans) -> Iterable[Action]:
    for kind in ("sent", "received", "transmitted", "redirected", "forwarded"):
        parties = [span for span in spans.of(*NAMED) if span.value("correspondent") == kind]
        dates = [span for span in spans.of("date") if span.value("type") == kind and _dated(span)]
        if parties or dates:
            yield Action(kind, tuple(_parties(source, parties)), dates[0] if dates else None)


def _parties(source: Source, spans: Iterable[Span]) -> Iterable[Party]:
    seen: set[str] = set()
    for span in sorted(spans, key=lambda span: (NAMED.index(span.kind), span.start)):
        name = source.words(span.start, span.end)
        if name.casefold() not in seen:
            seen.add(name.casefold())
            yield Party(span.kind, name, "" if span.cert == "high" else span.cert)


def _document_date(spans: Spans) -> Span | None:
    dated = [
        span for span in spans.of("date") if span.value("type") in ("sent", "creation", "meeting") and _dated(span)
    ]
    return dated[0] if dated else None


def _dated(span: Span) -> bool:
    return any(span.value(name) for name in ("when", "from", "to", "notBefore", "notAfter"))
