"""The text element of a transcript: its blocks in their places, written as events in one pass."""

from __future__ import annotations

from tei.text.kinds import KINDS, Plane
from tei.weave.divisions import Close, Divisions, Open, Put
from tei.weave.flow import Flow, attributes, tei_name
from tei.weave.items import Item, items
from tei.weave.notes import XML_ID, Notes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tei.events.protocol import Consumer
    from tei.text.source import Source
    from tei.text.span import Spans
    from tei.weave.forms import ContainerForm, Placed, Style


class Body:
    """Writes the ``text`` element of one transcript."""

    def __init__(
        self, source: Source, spans: Spans, style: Style, consumer: Consumer, *, notes_at_markers: bool = True
    ) -> None:
        self._source = source
        self._spans = spans
        self._style = style
        self._consumer = consumer
        self._notes = Notes(source, spans, at_markers=notes_at_markers)
        self._flow = Flow(source, style, self._notes, consumer)
        self._group: tuple[str, ...] = ()  # the opener or closer that is open, and what is open in it

    def write(self, kind: str, *, line_breaks: bool = False) -> None:
        """Write the text.

        Args:
            kind: the kind of document, the type of its outermost division.
            line_breaks: whether every line of a block but the first begins with an ``lb``.
        """
        if line_breaks:
            self._flow = Flow(self._source, self._style, self._notes, self._consumer, line_breaks=True)
        text, body = tei_name("text"), tei_name("body")
        self._consumer.start(text, [])
        self._consumer.start(body, [])
        everything = items(self._source, list(self._notes.furnished()), 0, len(self._source.text), "paragraph")
        for step in Divisions(self._style, kind, self._parts).place(everything):
            if isinstance(step, Put):
                self._put(step.item, step.placed)
            else:
                self._regroup(())
                self._division(step)
        self._consumer.end(body)
        self._consumer.end(text)

    def _parts(self, item: Item) -> Iterable[Item]:
        loose = self._style.containers[item.span.kind].loose
        return items(self._source, item.inside, item.span.start, item.span.end, loose)

    def _division(self, step: Open | Close) -> None:
        if isinstance(step, Open):
            self._consumer.start(tei_name("div"), ["type", step.type] if step.type else [])
        else:
            self._consumer.end(tei_name("div"))

    def _regroup(self, wanted: tuple[str, ...]) -> None:
        """Close and open elements until the group wanted is open, and nothing else."""
        shared = 0
        while self._group[: shared + 1] == wanted[: shared + 1] and shared < min(len(self._group), len(wanted)):
            shared += 1
        for element in reversed(self._group[shared:]):
            self._consumer.end(tei_name(element))
        for element in wanted[shared:]:
            self._consumer.start(tei_name(element), [])
        self._group = wanted

    def _put(self, item: Item, placed: Placed | None) -> None:
        if placed is not None:
            self._regroup((placed.group, *placed.within) if placed.group else ())
            self._block(item, placed)
            return
        if KINDS[item.span.kind] is Plane.CONTAINER:
            self._regroup(())
            self._container(item)
        else:
            self._regroup(self._group[:1])
            self._anywhere(item)

    def _between(self, part: Item, container: str) -> None:
        """Write what may stand anywhere; but a row holds cells and nothing else."""
        if container != "row":
            self._anywhere(part)
            return
        self._consumer.start(tei_name("cell"), [])
        self._anywhere(part)
        self._consumer.end(tei_name("cell"))

    def _anywhere(self, item: Item) -> None:
        span = item.span
        if KINDS[span.kind] is Plane.MARK:
            self._flow.mark(span)
        elif span.kind != "note-body":
            self._block(item, self._style.blocks[span.kind].main)
        elif moved := self._notes.moved(span):
            self._consumer.start(tei_name("anchor"), ["type", "note-text", XML_ID, moved])
            self._consumer.end(tei_name("anchor"))
        else:
            self._flow.note(span)

    def _block(self, item: Item, placed: Placed) -> None:
        span = item.span
        name = tei_name(placed.element)
        self._consumer.start(name, attributes(placed.attributes, self._style.blocks[span.kind].carries, span))
        self._flow.write(span.start, span.end, item.inside, placed.element)
        self._consumer.end(name)

    def _container(self, outer: Item) -> None:
        """Write a container and what it holds; containers inside it wait on a stack, never on Python's."""
        form = self._style.containers[outer.span.kind]
        waiting = [(iter(self._parts(outer)), True)]
        opened = [self._open_container(outer, form)]
        filled = [False]
        while waiting:
            parts, is_open = waiting[-1]
            part = next(parts, None)
            kind, form = opened[-1]
            if part is None:
                waiting.pop()
                if is_open:
                    opened.pop()
                    self._close_container(form, filled=filled.pop())
            elif self._is_dissolved(part, form):
                waiting.append((items(self._source, part.inside, *part.span[:2], form.loose), False))
            elif (part := self._fitted(part, form, begun=filled[-1])).span.kind in self._style.containers:
                filled[-1] = True
                waiting.append((iter(self._parts(part)), True))
                opened.append(self._open_container(part, self._style.containers[part.span.kind]))
                filled.append(False)
            else:
                filled[-1] = self._held(part, kind) or filled[-1]

    def _is_dissolved(self, part: Item, form: ContainerForm) -> bool:
        """Whether a container that another can't hold has notes in it, which loose text would lose."""
        kind = part.span.kind
        if kind not in self._style.containers or kind in form.holds:
            return False
        return any(self._is_anywhere(span.kind) for span in part.inside)

    def _is_anywhere(self, kind: str) -> bool:
        return kind in self._style.blocks and self._style.blocks[kind].anywhere

    def _fitted(self, part: Item, form: ContainerForm, *, begun: bool) -> Item:
        return part if self._is_anywhere(part.span.kind) else _fitting(part, form, begun=begun)

    def _open_container(self, item: Item, form: ContainerForm) -> tuple[str, ContainerForm]:
        self._consumer.start(tei_name(form.element), attributes(form.attributes, form.carries, item.span))
        return item.span.kind, form

    def _close_container(self, form: ContainerForm, *, filled: bool) -> None:
        if not filled:
            needed = form.never_empty.split()
            for element in needed:
                self._consumer.start(tei_name(element), [])
            for element in reversed(needed):
                self._consumer.end(tei_name(element))
        self._consumer.end(tei_name(form.element))

    def _held(self, part: Item, container: str) -> bool:
        """Write one part of a container; return whether it is more than a label or a mark."""
        kind = part.span.kind
        if KINDS[kind] is Plane.MARK or self._style.blocks[kind].anywhere:
            self._between(part, container)
            return False
        self._block(part, self._style.held.get((container, kind), self._style.blocks[kind].main))
        return kind not in ("speaker", "list-label")


def _fitting(part: Item, form: ContainerForm, *, begun: bool) -> Item:
    """Return a part as it may stand in a container: what does not fit, and a late label, is loose text."""
    kind = part.span.kind
    if KINDS[kind] is Plane.MARK or (kind in form.holds and not (kind == "speaker" and begun)):
        return part
    return Item(part.span._replace(kind=form.loose), part.inside)
