"""What the header of a transcript says: read off its spans and the project's settings, never invented."""

from __future__ import annotations

from tei.typed import NamedTuple
from tei.weave.correspondence import correspondences, documents, title_of
from tei.weave.document_date import document_date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tei.people.person import Person
    from tei.settings import Settings
    from tei.text.source import Source
    from tei.text.span import Span, Spans
    from tei.weave.correspondence import Correspondence

MOST_TITLES = 4
LONGEST_TITLE = 300
"""Characters of a title; a longer first line is a sentence, not a title."""


class Description(NamedTuple):
    """What the header says.

    Attributes:
        title: of the document; empty where it has none.
        genre: kind of document.
        source: the transcript.
        digest: SHA-256 of the transcript's text in UTF-8 with line feeds, in hexadecimal.
        settings: of the project.
        persons: those who speak.
        correspondences: the acts of each document that was sent, and the documents it refers to.
        date: the span of the document's own date, or None.
        languages: BCP 47 tags of the languages in it, the main one first.
        authors: those whom the line below the title names.
        annotators: those whose notes the text marks as theirs, such as ``editor`` and ``translator``.
        calendars: those other than the Gregorian that dates point to, such as ``julian``.
    """

    title: str
    genre: str
    source: Source
    digest: str
    settings: Settings
    persons: tuple[Person, ...]
    correspondences: tuple[Correspondence, ...]
    date: Span | None
    languages: tuple[str, ...]
    authors: tuple[str, ...] = ()
    annotators: tuple[str, ...] = ()
    calendars: tuple[str, ...] = ()


def describe(
    source: Source, spans: Spans, genre: str, settings: Settings, persons: Iterable[Person]
) -> Description:
    """Return what the header of this transcript says."""
    foreign = {span.value("xml:lang") for span in spans.of("foreign")} - {""}
    sent = correspondences(source, spans)
    _, first_ends = next(documents(spans, len(source.text)))
    return Description(
        title=_title(source, spans, first_ends) or title_of(genre, sent[0].actions if sent else (), source),
        genre=genre,
        source=source,
        digest=digest_of(source.text),
        settings=settings,
        persons=tuple(persons),
        correspondences=sent,
        date=document_date(source, spans, first_ends),
        languages=(source.language, *sorted(foreign - {source.language})),
        authors=_authors(source, spans, first_ends),
        calendars=tuple(sorted({span.value("calendar").lstrip("#") for span in spans.of("date", "time")} - {""})),
        annotators=tuple(sorted({span.value("subtype") for span in spans.of("editorial-note")} - {""})),
    )


def _authors(source: Source, spans: Spans, end: int) -> tuple[str, ...]:
    """Return who wrote the first document, each once."""
    named = (source.words(one.start, one.end) for one in spans.within(0, end, "author"))
    return tuple(dict.fromkeys(named))


def _title(source: Source, spans: Spans, end: int) -> str:
    """Return the title of the first document: the lines of its title that stand together."""
    titles = spans.within(0, end, "title") or spans.of("heading")[:1]
    kept = titles[:1]
    for title in titles[1:MOST_TITLES]:
        if source.text[kept[-1].end : title.start].strip():
            break
        kept.append(title)
    words = " ".join(_without_notes(source, spans, title) for title in kept)
    return _without_marks(words)[:LONGEST_TITLE]


RULES = frozenset("=~*_^#-")


def _without_marks(title: str) -> str:
    """Return a title without the number signs before it and the rule drawn below it."""
    bare = title.lstrip("#")
    title = bare.strip() if bare[:1].isspace() else title
    last = title.rpartition(" ")[2]
    return title[: -len(last)].rstrip() if len(last) > 2 and set(last) <= RULES else title


def _without_notes(source: Source, spans: Spans, span: Span) -> str:
    """Return the words of a title without the markers of its notes and the printed marks of pages."""
    pieces: list[str] = []
    done = span.start
    for inner in spans.within(span.start, span.end, "note-marker", "page-break"):
        pieces.append(source.text[done : inner.start])
        done = inner.end
    pieces.append(source.text[done : span.end])
    return " ".join("".join(pieces).split())


def digest_of(text: str) -> str:
    """Return the SHA-256 of a text in UTF-8, in hexadecimal."""
    return _sha256(text.encode("utf-8", "surrogatepass"))


def _sha256(data: bytes) -> str:
    """Return the SHA-256 of bytes in hexadecimal, without the three milliseconds that hashlib takes to load."""
    try:
        from _sha256 import sha256  # type: ignore[import-not-found]  # noqa: PLC0415 - Python 3.11
    except ImportError:
        from hashlib import sha256  # noqa: PLC0415
    return str(sha256(data).hexdigest())
