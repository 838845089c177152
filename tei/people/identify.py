"""Who speaks in a transcript: labels that differ only in case, titles and punctuation name one person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei.people.person import Person
from tei.text.span import Spans

if TYPE_CHECKING:
    from tei.text.source import Source
    from tei.text.span import Span

NAME_CHARACTERS = (
    ("0", "9"),
    ("a", "z"),
    ("\u00df", "\u00f6"),
    ("\u00f8", "\u017e"),
    ("\u03ac", "\u03ce"),
    ("\u0430", "\u045f"),
    ("\u05d0", "\u05ea"),
    ("\u4e00", "\u9fa5"),
)
"""Letters and digits that every edition of XML allows in an id."""
LABEL_END = " \t\r\n.:;,-–—："


class Identified:
    """The persons of a transcript, and its spans with each turn pointing to its speaker."""

    def __init__(self, source: Source, spans: Spans) -> None:
        self._source = source
        self._ids: dict[str, str] = {}
        self._names: dict[str, dict[str, None]] = {}
        self._numbers: dict[str, int] = {}  # the last number given to persons of one slug
        self.spans = Spans(self._pointing(span, spans) for span in spans)
        self.persons = tuple(Person(identifier, tuple(names)) for identifier, names in self._names.items())

    def _pointing(self, span: Span, spans: Spans) -> Span:
        if span.kind != "turn":
            return span
        label = next(iter(spans.within(span.start, span.end, "speaker")), None)
        if label is None:
            return span
        name = self._source.words(label.start, label.end).strip(LABEL_END)
        return span._replace(values=(*span.values, ("who", f"#{self._identifier(name)}")))

    def _identifier(self, name: str) -> str:
        key = name.casefold()
        if key not in self._ids:
            self._ids[key] = self._unused(slug(name) or "speaker")
        identifier = self._ids[key]
        self._names.setdefault(identifier, {}).setdefault(name)
        return identifier

    def _unused(self, wanted: str) -> str:
        if wanted not in self._names:
            return wanted
        number = self._numbers.get(wanted, 1) + 1
        while f"{wanted}-{number}" in self._names:
            number += 1
        self._numbers[wanted] = number
        return f"{wanted}-{number}"


def slug(name: str) -> str:
    """Return a name as an id: its words in lower case joined by hyphens; empty where no letter is left."""
    spaced = "".join(c if _allowed(c) else " " for c in name.lower())
    joined = "-".join(spaced.split())[:60]
    return f"p-{joined}" if joined[:1].isdigit() else joined


def _allowed(character: str) -> bool:
    return any(first <= character <= last for first, last in NAME_CHARACTERS)
