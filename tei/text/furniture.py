"""The furniture of pages, page marks and running heads together, to be passed over by what reads the text."""

from __future__ import annotations

from bisect import bisect_left

from tei.text.pages import page_marks
from tei.text.running_heads import running_heads
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.source import Source


class Piece(NamedTuple):
    """A piece of furniture: where it is, and whether a page turns at it."""

    start: int
    end: int
    turns: bool


class Furniture:
    """The furniture of one transcript, in order."""

    __slots__ = ("_pieces",)

    def __init__(self, source: Source) -> None:
        marks = [Piece(mark.start, mark.end, mark.kind == "page-break") for mark in page_marks(source)]
        heads = [Piece(head.start, head.end, turns=False) for head in running_heads(source)]
        self._pieces = sorted([*marks, *heads])

    def holds(self, offset: int) -> bool:
        """Whether the character at an offset belongs to the furniture."""
        index = bisect_left(self._pieces, (offset + 1,)) - 1
        return index >= 0 and self._pieces[index].end > offset

    def between(self, start: int, end: int) -> list[Piece]:
        """Return the pieces that lie wholly between two offsets."""
        first, last = (bisect_left(self._pieces, (offset,)) for offset in (start, end + 1))
        return [piece for piece in self._pieces[first:last] if piece.end <= end]

    def skip(self, text: str, offset: int) -> tuple[int, bool]:
        """Return the offset of the next character that is no furniture nor blank, and whether a page turns."""
        index = bisect_left(self._pieces, (offset,))
        turned = False
        while True:
            while offset < len(text) and text[offset].isspace() and text[offset] != "\f":
                offset += 1
            if index == len(self._pieces) or self._pieces[index].start > offset:
                return offset, turned
            turned = turned or self._pieces[index].turns
            offset = max(offset, self._pieces[index].end)
            index += 1
