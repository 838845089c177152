"""What the header says of a correspondence: its acts, each with who, where and when (TEI P5, 2.4.6)."""

from __future__ import annotations

from itertools import pairwise

from tei.text.correspondence.references import in_opening, of_field
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tei.text.source import Source
    from tei.text.span import Span, Spans

NAMED = ("person", "organisation", "role", "place")
"""Kinds of span that name a party of a correspondence, in the order in which they are written."""
TYPES = ("sent", "received", "transmitted", "redirected", "forwarded")
"""Values of correspAction/@type, in the order in which they are written."""


class Party(NamedTuple):
    """A name in a correspondence action.

    Attributes:
        kind: ``person``, ``organisation``, ``role`` or ``place``.
        name: as printed.
        cert: how sure it is that this is the party; empty where it is sure.
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


class Correspondence(NamedTuple):
    """What is known of the way of one document.

    Attributes:
        actions: its steps, in the order of ``TYPES``.
        references: the names of the earlier documents that it refers to, each with its type.
    """

    actions: tuple[Action, ...]
    references: tuple[tuple[str, str], ...]


def documents(spans: Spans, length: int) -> Iterator[tuple[int, int]]:
    """Yield the start and end of each document of a file, as its openers number them.

    Args:
        spans: the settled spans.
        length: of the text, in characters.
    """
    starts = [0, *(span.start for span in spans if span.value("document")), length]
    yield from pairwise(starts)


def correspondences(source: Source, spans: Spans) -> tuple[Correspondence, ...]:
    """Return the way of each document that has one, in the order of the documents."""
    found: list[Correspondence] = []
    for start, end in documents(spans, len(source.text)):
        actions = tuple(_actions(source, spans, start, end))
        if actions:
            found.append(Correspondence(actions, tuple(_references(source, spans, start, end))))
    return tuple(found)


REPLY = "replyTo"
"""Value of ref/@type for the document that is answered."""


def _references(source: Source, spans: Spans, start: int, end: int) -> Iterator[tuple[str, str]]:
    """Yield the types and names of the documents named in the fields, or else where the text begins."""
    text = source.text
    found = [
        named
        for field in spans.within(start, end, "reference")
        for named in of_field(text, field.start, field.end)
    ]
    if not found and spans.within(start, end, "signature", "salutation", "dateline"):
        for first in spans.within(start, end, "paragraph")[:1]:
            dates = {date.start: date.end for date in spans.within(first.start, first.end, "date")}
            found += in_opening(text, first.start, first.end, dates)
    for named in found[:MOST_REFERENCES]:
        yield REPLY if named.replies else "reference", source.words(named.start, named.end)


MOST_REFERENCES = 20


def _actions(source: Source, spans: Spans, start: int, end: int) -> Iterator[Action]:
    named = spans.within(start, end, *NAMED)
    dates = spans.within(start, end, "date")
    for kind in TYPES:
        parties = [span for span in named if span.value("correspondent") == kind]
        found = [span for span in dates if span.value("type") == kind]
        if parties or found:
            dated = next((span for span in found if is_dated(span)), found[0] if found else None)
            yield Action(kind, tuple(_parties(source, parties)), dated)


def _parties(source: Source, spans: Iterable[Span]) -> Iterator[Party]:
    """Yield the parties, each once: a name that is part of a fuller one of its kind is the same."""
    named: dict[tuple[str, str], Party] = {}
    for span in sorted(spans, key=lambda span: (NAMED.index(span.kind), span.start)):
        party = Party(span.kind, source.words(span.start, span.end), "" if span.cert == "high" else span.cert)
        if len(named) < MOST_PARTIES:
            named.setdefault((party.kind, _plain(party.name)), party)
    for (kind, plain), party in named.items():
        if not any(kind == other and plain != fuller and f" {plain} " in f" {fuller} " for other, fuller in named):
            yield party


MOST_PARTIES = 200
"""Names of one act; no more are written."""


def _plain(name: str) -> str:
    """Return a name as it is compared: J[oseph] Grew is Joseph Grew."""
    return name.casefold().replace("[", "").replace("]", "")


def is_dated(span: Span) -> bool:
    """Whether a date has a value."""
    return any(span.value(name) for name in ("when", "from", "to", "notBefore", "notAfter"))


def title_of(genre: str, actions: Iterable[Action], source: Source) -> str:
    """Return a title for a document without one, from what is known: Letter from A to B, 4 July 1953."""
    known = {action.type: action for action in actions}
    sent, received = known.get("sent"), known.get("received")
    names = {
        "from": sent.parties[0].name if sent is not None and sent.parties else "",
        "to": received.parties[0].name if received is not None and received.parties else "",
    }
    if not any(names.values()):
        return ""
    words = " ".join(f"{link} {name}" for link, name in names.items() if name)
    date = source.words(sent.date.start, sent.date.end) if sent is not None and sent.date is not None else ""
    return f"{genre.replace('_', ' ').capitalize()} {words}" + (f", {date}" if date else "")
