"""The running text of a block: its characters, and the elements of the spans that lie in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei.events.protocol import TEI, XML, joined
from tei.text.kinds import KINDS, Plane

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tei.events.protocol import Consumer
    from tei.text.source import Source
    from tei.text.span import Span
    from tei.weave.forms import Attributes, InlineForm, Style
    from tei.weave.notes import Notes

XML_NAMES = {f"xml:{local}": joined(XML, local) for local in ("id", "lang", "space")}


def tei_name(local: str) -> str:
    """Return the one-string form of a TEI element's name."""
    return joined(TEI, local)


def attributes(fixed: Attributes, carries: Sequence[str], span: Span) -> list[str]:
    """Return an element's attributes as a flat list: the fixed ones, then those that the form carries."""
    flat: list[str] = [part for pair in fixed for part in pair]
    for name in carries:
        value = span.cert if name == "cert" and span.cert != "high" else span.value(name)
        if value and name not in flat[::2]:
            flat += (XML_NAMES.get(name, name), value)
    return flat


class Flow:
    """Writes running text as events."""

    def __init__(self, source: Source, style: Style, notes: Notes, consumer: Consumer) -> None:
        self._text = source.text
        self._style = style
        self._notes = notes
        self._consumer = consumer

    def write(self, start: int, end: int, inside: Sequence[Span], parent: str) -> None:
        """Write the characters between two offsets with the spans inside them.

        Args:
            start: offset.
            end: offset.
            inside: settled spans between the offsets, in document order; blocks among them are passed over.
            parent: the TEI element that is open.
        """
        done = start
        opened: list[tuple[Span, tuple[str, ...], str]] = []  # span, elements it opened, parent outside it
        for index, span in enumerate(inside):
            while opened and opened[-1][0].end <= span.start:
                done = self._close(opened, done)
            plane = KINDS[span.kind]
            if plane not in (Plane.INLINE, Plane.MARK) or span.end > end:
                continue
            self._characters(done, span.start)
            done = span.start
            if plane is Plane.MARK:
                self.mark(span)
                done = span.end
                continue
            outer = opened[-1][2] if opened else parent
            following = inside[index + 1] if index + 1 < len(inside) else None
            elements = self._open(span, outer, following)
            opened.append((span, elements, elements[-1] if elements else outer))
        while opened:
            done = self._close(opened, done)
        self._characters(done, end)

    def mark(self, span: Span) -> None:
        """Write a mark: its empty element, then the element that holds its printed words."""
        form = self._style.marks[span.kind]
        if form.element:
            self._empty(form.element, attributes((), form.carries, span))
        words = self._text[span.start : span.end]
        if words.strip():
            self._consumer.start(tei_name(form.words), attributes(form.words_attributes, (), span))
            self._characters(span.start, span.end)
            self._consumer.end(tei_name(form.words))

    def _open(self, span: Span, parent: str, following: Span | None) -> tuple[str, ...]:
        form = self._style.inlines[span.kind]
        holds_more = following is not None and following.start <= span.end
        if not self._allowed(form, parent) or (form.plain and holds_more):
            return ()
        flat = attributes(form.attributes, form.carries, span)
        if span.kind == "note-marker":
            flat = self._notes.pointing(span, flat)
        if form.empty:
            self._empty(form.element, flat)
            return ()
        self._consumer.start(tei_name(form.element), flat)
        return (form.element,)

    def _allowed(self, form: InlineForm, parent: str) -> bool:
        if not form.element:
            return False
        return form.phrase or parent in self._style.roomy

    def _close(self, opened: list[tuple[Span, tuple[str, ...], str]], done: int) -> int:
        span, elements, _ = opened.pop()
        self._characters(done, span.end)
        for element in reversed(elements):
            self._consumer.end(tei_name(element))
        body = self._notes.called_by(span)
        if body is not None:
            self.note(body, at_marker=True)
        return max(done, span.end)

    def note(self, body: Span, *, at_marker: bool = False) -> None:
        """Write the text of a note as a ``note`` element, at its marker or where it stands."""
        form = self._style.blocks[body.kind]
        flat = attributes(form.main.attributes, form.carries, body)
        name = tei_name(form.main.element)
        self._consumer.start(name, self._notes.identified(body, flat, at_marker=at_marker))
        self.write(body.start, body.end, self._notes.inside(body), form.main.element)
        self._consumer.end(name)

    def _empty(self, element: str, flat: list[str]) -> None:
        self._consumer.start(tei_name(element), flat)
        self._consumer.end(tei_name(element))

    def _characters(self, start: int, end: int) -> None:
        if start < end:
            self._consumer.text(self._text[start:end].replace("\f", " "))
