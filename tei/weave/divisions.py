"""The divisions of a text: what heads one, what is its main part, what closes it, and where the next begins.

TEI lets a division have heads and openers, then paragraphs and their like, then divisions inside it,
then closers, and nothing in any other order (TEI P5, 4.1 and 4.2). Here every block is given a place that
keeps that order, whatever has been claimed: what comes at the wrong place is written as an ``ab``, or opens
a division.
"""

from __future__ import annotations

from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Literal

    from tei.weave.forms import BlockForm, Placed, Style
    from tei.weave.items import Item

    Part = Literal["top", "main", "divisions", "bottom"]

HEADINGS = frozenset({"heading", "notes-heading"})


class Open(NamedTuple):
    """A division begins."""

    type: str


class Close(NamedTuple):
    """The innermost open division ends."""


class Put(NamedTuple):
    """A block, container or mark is written here, in this form; None: in its own, which stands anywhere."""

    item: Item
    placed: Placed | None


Step = Open | Close | Put


class _Division:
    __slots__ = ("level", "opener", "part", "type")

    def __init__(self, level: int, kind: str) -> None:
        self.level = level
        self.type = kind
        self.part: Part = "top"
        self.opener = False


class Divisions:
    """Gives every block of one text its place."""

    def __init__(self, style: Style, kind: str, parts: Callable[[Item], Iterable[Item]]) -> None:
        """Prepare for one text.

        Args:
            style: how each kind is written.
            kind: the type of the division that is the document.
            parts: returns the items inside a container.
        """
        self._style = style
        self._kind = kind
        self._parts = parts
        self._stack: list[_Division] = []

    def place(self, items: Iterable[Item]) -> Iterator[Step]:
        """Yield the steps that write these items in order, in divisions that open and close in balance."""
        yield from self._open(0, self._kind)
        for item, follows in self._with_what_follows(items):
            yield from self._one(item, follows)
        while self._stack:
            yield from self._close()

    def _with_what_follows(self, items: Iterable[Item]) -> Iterator[tuple[Item, str]]:
        """Yield each item with the leaning of the first item behind it that has one."""
        waiting: list[Item] = []
        for item in items:
            leaning = self._leaning(item)
            if leaning:
                yield from ((earlier, leaning) for earlier in waiting)
                waiting = []
            waiting.append(item)
        yield from ((earlier, "") for earlier in waiting)

    def _leaning(self, item: Item) -> str:
        """Tell which part of a division an item shows: ``main``, ``bottom``, a new ``document``, or neither."""
        if item.span.value("document"):
            return "document"
        kind = item.span.kind
        if kind in self._style.containers:
            return self._style.containers[kind].zone
        if kind in HEADINGS:
            return "main"
        form = self._style.blocks.get(kind)
        if form is None or form.anywhere or form.leaning == "none":
            return ""
        return form.leaning

    def _one(self, item: Item, follows: str) -> Iterator[Step]:
        kind = item.span.kind
        if item.span.value("document"):
            yield from self._document()
        if kind in HEADINGS:
            yield from self._heading(item)
        elif kind in self._style.marks or (kind in self._style.blocks and self._style.blocks[kind].anywhere):
            yield Put(item, None)
        elif kind in self._style.containers:
            yield from self._container(item, follows)
        else:
            yield from self._block(item, follows)

    def _document(self) -> Iterator[Step]:
        """Begin another document beside the one before it."""
        while self._stack:
            yield from self._close()
        yield from self._open(0, self._kind)

    def _heading(self, item: Item) -> Iterator[Step]:
        level = int(item.span.value("level", "1"))
        while len(self._stack) > 1 and (self._stack[-1].level >= level or self._stack[-1].part == "bottom"):
            yield from self._close()
        if self._stack[-1].part == "bottom":
            yield from self._close()
        yield from self._open(level, "notes" if item.span.kind == "notes-heading" else item.span.value("type"))
        yield Put(item, self._style.blocks[item.span.kind].top)

    def _container(self, item: Item, follows: str) -> Iterator[Step]:
        form = self._style.containers[item.span.kind]
        if item.span.kind == "turn" and self._stack[-1].type == "cast":
            yield from self._sibling()  # the play begins: what is said is no part of the list of persons
        if form.alone and form.zone == "main":
            yield from self._to_main()
            yield Put(item, None)
        elif form.alone and self._stack[-1].part != "top":
            yield from self._to_bottom()
            yield Put(item, None)
        else:  # it lacks what it should stand in, or behind
            for part in self._parts(item):
                yield from self._one(part, follows)

    def _block(self, item: Item, follows: str) -> Iterator[Step]:
        form = self._style.blocks[item.span.kind]
        here = self._stack[-1]
        if here.part == "top" and form.top is not None:
            yield from self._at_top(item, form.top)
        elif here.part != "top" and form.bottom is not None and self._closes(item, form, here, follows):
            yield from self._to_bottom(item.span.value("level"))
            yield Put(item, form.bottom)
        elif form.top is not None and (form.opens == "text" or (form.opens and here.part == "bottom")):
            yield from self._sibling()
            yield from self._at_top(item, form.top)
        else:
            yield from self._to_main()
            yield Put(item, form.main)

    def _at_top(self, item: Item, placed: Placed) -> Iterator[Step]:
        self._stack[-1].opener = self._stack[-1].opener or placed.group == "opener"
        yield Put(item, placed)

    @staticmethod
    def _closes(item: Item, form: BlockForm, here: _Division, follows: str) -> bool:
        signs = item.span.value("subtype") == "role"  # the office of who has signed
        stays = (signs or not form.opens) and here.part == "bottom"
        return form.leaning == "bottom" or follows != "main" or stays

    def _to_main(self) -> Iterator[Step]:
        if self._stack[-1].part == "bottom":
            yield from self._sibling()
        self._stack[-1].part = "main"

    def _to_bottom(self, level: str = "") -> Iterator[Step]:
        """Go to the foot of the division of this level; of the one that has an opener, or else of the outermost.

        Args:
            level: the level of the division that is closed, if that is known.
        """
        target = max((i for i, division in enumerate(self._stack) if division.opener), default=0)
        if level:
            target = max(i for i, division in enumerate(self._stack) if division.level <= int(level))
        while len(self._stack) - 1 > target:
            yield from self._close()
        self._stack[-1].part = "bottom"

    def _sibling(self) -> Iterator[Step]:
        """Begin a division beside the last one; inside it, where that is a document without closer."""
        last = self._stack[-1]
        if last.part != "bottom" and last.level == 0:
            yield from self._open(1, "")
            return
        yield from self._close()
        yield from self._open(last.level, "" if last.level else self._kind)

    def _open(self, level: int, kind: str) -> Iterator[Step]:
        if self._stack:
            self._stack[-1].part = "divisions"
        self._stack.append(_Division(level, kind))
        yield Open(kind)

    def _close(self) -> Iterator[Step]:
        self._stack.pop()
        yield Close()
