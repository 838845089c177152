"""Which note stands at which marker: each once, at the first marker that calls for it, else where it was."""

from __future__ import annotations

from tei.events.protocol import XML, joined
from tei.text.kinds import MARKS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tei.text.source import Source
    from tei.text.span import Span, Spans

XML_ID = joined(XML, "id")


class Notes:
    """The notes of one transcript: pairs of a marker and a body.

    Marker and body are paired by the value ``note``, which a recogniser gives to both. A note is written at
    its marker if it stands behind it, and an anchor where it stood; a marker inside a note only points. Where
    notes stay where they are, marker and note point to one another (TEI P5, 3.9.1).
    """

    def __init__(self, source: Source, spans: Spans, *, at_markers: bool = True) -> None:
        self._spans = spans
        self._bodies: dict[str, Span] = {}
        self._callers: dict[str, Span] = {}
        for body in spans.of("note-body"):
            if _has_words(source, body, spans):
                self._bodies.setdefault(body.value("note"), body)
        self._bodies.pop("", None)
        self._numbers = {key: number for number, key in enumerate(self._bodies, 1)}
        self._written: set[str] = set()
        self._called: set[str] = set()  # whose first marker has an id
        if at_markers:
            self._find_callers(spans)

    def _find_callers(self, spans: Spans) -> None:
        for marker in spans.of("note-marker"):
            key = marker.value("note")
            behind = key in self._bodies and self._bodies[key].start >= marker.end
            if behind and spans.at(marker.start, "note-body") is None:
                self._callers.setdefault(key, marker)

    def furnished(self) -> Iterator[Span]:
        """Yield the spans, the headings of notes that all go to their markers as what they are then: furniture."""
        stay = any(body.value("note") not in self._callers for body in self._spans.of("note-body"))
        reach = -1  # end of the furniture: nothing lies in that
        for span in self._spans:
            if span.kind == "notes-heading" and not stay:
                reach = span.end
                yield span._replace(kind="notes-rule")
            elif span.end > reach or span.start >= reach:
                yield span

    def pointing(self, marker: Span, flat: list[str]) -> list[str]:
        """Return a marker's attributes with the pointer to its note, and the id that the note points to."""
        key = marker.value("note")
        if key not in self._numbers:
            return flat
        target = ["target", f"#note-{self._numbers[key]}"]
        if key in self._callers or key in self._called:
            return [*flat, *target]
        self._called.add(key)
        return [XML_ID, self._call(key), *flat, *target]

    def identified(self, body: Span, flat: list[str], *, at_marker: bool) -> list[str]:
        """Return a note's attributes with its id and the pointer to where it stood, or to what calls for it."""
        key = body.value("note")
        if self._bodies.get(key) != body or key in self._written:
            return flat
        self._written.add(key)
        pointer: tuple[str, ...] = ()
        if at_marker:
            pointer = ("corresp", f"#{self._anchor(key)}")
        elif key in self._called:
            pointer = ("target", f"#{self._call(key)}")
        return [XML_ID, f"note-{self._numbers[key]}", *flat, *pointer]

    def called_by(self, marker: Span) -> Span | None:
        """Return the body that is to be written at this marker, if it is the first to call for it."""
        key = marker.value("note")
        if marker.kind != "note-marker" or self._callers.get(key) != marker or key in self._written:
            return None
        return self._bodies[key]

    def moved(self, body: Span) -> str:
        """Return the id of the anchor that marks where a body stood, if it has been written at its marker."""
        key = body.value("note")
        return self._anchor(key) if self._bodies.get(key) == body and key in self._written else ""

    def inside(self, body: Span) -> Sequence[Span]:
        """Return the settled spans inside a body."""
        return self._spans.flowing(body.start, body.end)

    def _anchor(self, key: str) -> str:
        return f"note-{self._numbers[key]}-text"

    def _call(self, key: str) -> str:
        return f"note-{self._numbers[key]}-call"


def _has_words(source: Source, body: Span, spans: Spans) -> bool:
    """Whether a note holds more than page marks."""
    done = body.start
    for mark in spans.within(body.start, body.end, *MARKS):
        if source.text[done : mark.start].strip():
            return True
        done = max(done, mark.end)
    return bool(source.text[done : body.end].strip())
