"""The running text of a block: its characters, and the elements of the spans that lie in it."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from itertools import pairwise

from tei.events.protocol import TEI, XML, joined
from tei.text.kinds import KINDS, Plane
from tei.weave.lines import Lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tei.events.protocol import Consumer
    from tei.text.source import Source
    from tei.text.span import Span
    from tei.weave.forms import Attributes, InlineForm, Style
    from tei.weave.notes import Notes

XML_NAMES = {f"xml:{local}": joined(XML, local) for local in ("id", "lang", "space")}


@cache
def tei_name(local: str) -> str:
    """Return the one-string form of a TEI element's name."""
    return joined(TEI, local)


def attributes(fixed: Attributes, carries: Sequence[str], span: Span) -> list[str]:
    """Return an element's attributes as a flat list: the fixed ones, then those that the form carries."""
    flat: list[str] = [part for pair in fixed for part in pair]
    if not span.values and span.cert == "high":
        return flat
    for name in carries:
        value = span.cert if name == "cert" and span.cert != "high" else span.value(name)
        if value and name not in flat[::2]:
            flat += (XML_NAMES.get(name, name), value)
    return flat


class Flow:
    """Writes running text as events."""

    def __init__(
        self, source: Source, style: Style, notes: Notes, consumer: Consumer, *, line_breaks: bool = False
    ) -> None:
        """Prepare for one transcript.

        Args:
            source: the transcript.
            style: how each kind is written.
            notes: which note stands at which marker.
            consumer: takes the events.
            line_breaks: whether every line of the transcript begins with an ``lb``.
        """
        self._text = source.text
        self._style = style
        self._notes = notes
        self._consumer = consumer
        self._lines = Lines(source.text, consumer, kept=line_breaks)

    def write(self, start: int, end: int, inside: Sequence[Span], parent: str) -> None:
        """Write the characters between two offsets with the spans inside them.

        Args:
            start: offset.
            end: offset.
            inside: settled spans between the offsets, in document order; blocks among them are passed over.
            parent: the TEI element that is open.
        """
        due = self._lines.begin()
        done = start
        opened: list[tuple[Span, tuple[str, ...], str]] = []  # span, elements it opened, parent outside it
        for index, span in enumerate(inside):
            while opened and opened[-1][0].end <= span.start:
                done = self._close(opened, done)
            plane = KINDS[span.kind]
            if plane not in (Plane.INLINE, Plane.MARK) or span.end > end:
                continue
            self._characters(done, span.start, opened)
            done = span.start
            if plane is Plane.MARK:
                self.mark(span)
                done = span.end
                continue
            outer = opened[-1][2] if opened else parent
            elements = self._open(outer, inside, index)
            opened.append((span, elements, elements[-1] if elements else outer))
        while opened:
            done = self._close(opened, done)
        self._characters(done, end, opened)
        self._lines.resume(due=due)

    def mark(self, span: Span) -> None:
        """Write a mark: its empty element, then the element that holds its printed words."""
        form = self._style.marks[span.kind]
        due = self._lines.begin()
        if form.element:
            self._empty(form.element, attributes((), form.carries, span))
        words = self._text[span.start : span.end]
        if words.strip():
            self._consumer.start(tei_name(form.words), attributes(form.words_attributes, (), span))
            self._lines.write(span.start, span.end)
            self._consumer.end(tei_name(form.words))
        self._lines.resume(due=due)

    def _open(self, parent: str, inside: Sequence[Span], index: int) -> tuple[str, ...]:
        span = inside[index]
        form = self._style.inlines[span.kind]
        holds_more = index + 1 < len(inside) and inside[index + 1].start <= span.end
        if not self._allowed(form, parent) or (form.plain and holds_more):
            return ()
        if form.parts and not _made_of(form.parts, inside, index):
            return ()
        flat = attributes(form.attributes, form.carries, span)
        if span.kind == "note-marker":
            flat = self._notes.pointing(span, flat)
        self._lines.element(span.start)
        if form.empty:
            self._empty(form.element, flat)
            return ()
        self._consumer.start(tei_name(form.element), flat)
        if form.inner:
            self._consumer.start(tei_name(form.inner), [])
            return (form.element, form.inner)
        return (form.element,)

    def _allowed(self, form: InlineForm, parent: str) -> bool:
        if not form.element or (form.within and form.within != parent):
            return False
        return form.phrase or parent in self._style.roomy

    def _close(self, opened: list[tuple[Span, tuple[str, ...], str]], done: int) -> int:
        span, elements, _ = opened[-1]
        self._characters(done, span.end, opened)
        opened.pop()
        for element in reversed(elements):
            self._consumer.end(tei_name(element))
        if span.kind == "line-end-hyphen":
            self._lines.hyphen(span.end)
        body = self._notes.called_by(span)
        if body is not None:
            self.note(body, at_marker=True)
        return max(done, span.end)

    def note(self, body: Span, *, at_marker: bool = False) -> None:
        """Write the text of a note as a ``note`` element, at its marker or where it stands.

        A note with blank lines in it is written as paragraphs.
        """
        form = self._style.blocks[body.kind]
        flat = attributes(form.main.attributes, form.carries, body)
        name = tei_name(form.main.element)
        inside = self._notes.inside(body)
        self._consumer.start(name, self._notes.identified(body, flat, at_marker=at_marker))
        cuts = [body.start, *_between_paragraphs(self._text, body, inside), body.end]
        if len(cuts) == 2:
            self.write(body.start, body.end, inside, form.main.element)
        else:
            for start, end in pairwise(cuts):
                first, last = (bisect_left(inside, (offset,)) for offset in (start, end))
                self._consumer.start(tei_name("p"), [])
                self.write(start, end, inside[first:last], "p")
                self._consumer.end(tei_name("p"))
        self._consumer.end(name)

    def _empty(self, element: str, flat: list[str]) -> None:
        self._consumer.start(tei_name(element), flat)
        self._consumer.end(tei_name(element))

    def _characters(self, start: int, end: int, opened: Sequence[tuple[Span, tuple[str, ...], str]]) -> None:
        if start >= end:
            return
        if opened and opened[-1][1] and self._style.inlines[opened[-1][0].kind].plain:
            self._consumer.text(self._text[start:end].replace("\f", " "))
        else:
            self._lines.write(start, end)


def _made_of(parts: tuple[str, ...], inside: Sequence[Span], index: int) -> bool:
    """Whether a span consists of spans of these kinds, in this order, and of nothing else."""
    whole = inside[index]
    at = whole.start
    found: list[str] = []
    index += 1
    while index < len(inside) and inside[index].start < whole.end:
        span = inside[index]
        if span.start > at or (span.start == at and span.end == at):
            return False
        if span.start == at:  # else it lies in a part
            found.append(span.kind)
            at = span.end
        index += 1
    return at == whole.end and tuple(found) == parts


@cache
def _blank_line() -> re.Pattern[str]:
    return re.compile(r"\n[^\S\n]*\n\s*(?=\S)")


def _between_paragraphs(text: str, body: Span, inside: Sequence[Span]) -> Iterator[int]:
    """Yield the offsets behind the blank lines of a note that lie in no span."""
    if text.find("\n", body.start, body.end) < 0:
        return
    reach, index = -1, 0
    for match in _blank_line().finditer(text, body.start, body.end):
        while index < len(inside) and inside[index].start < match.end():
            if KINDS[inside[index].kind] is not Plane.MARK:
                reach = max(reach, inside[index].end)
            index += 1
        if reach <= match.start():
            yield match.end()
