"""Which labels begin notes, and which mark in the text calls for each of them.

A row of labels is a block of notes if enough of its marks are found in the text before it. Labels that also
number paragraphs and items (``1.``, ``(1)``, ``1``) must stand at the end of the text, at the foot of a page,
or under a heading or rule besides.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise

from tei.text.furniture import Furniture
from tei.text.notes.blocks import LOOSE, Block, count_called, is_block
from tei.text.notes.labels import STRONG, labels
from tei.text.notes.markers import CALLED_BY, MarkerIndex, markers, may_call
from tei.text.notes.marks import is_number
from tei.text.notes.rows import Rows
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tei.text.notes.labels import Form, Label
    from tei.text.notes.markers import Family, Marker
    from tei.text.notes.rows import Row
    from tei.text.source import Source

FORMS: tuple[Form, ...] = ("named", "caret", "bracket", "superscript", "symbol", "paren", "half", "dot", "bare")
"""Forms of labels, those first that mean notes most surely."""
ANSWERING: frozenset[Family] = frozenset({"bracket", "caret", "superscript"})
"""Marks that call for a note wherever such notes are, so that one without a note is worth a remark."""
MOST_ROWS = 50
"""Rows behind one another that are reckoned with."""
NEAR = 600
"""Characters between two items of a list."""


class Note(NamedTuple):
    """The text of a note with the marks that call for it.

    Attributes:
        label: the mark that begins it.
        end: offset behind its last word.
        calls: the marks in the text that call for it, in order; empty where none does.
        place: ``end``, ``foot``, or empty.
    """

    label: Label
    end: int
    calls: tuple[Marker, ...]
    place: str


class Pairing:
    """Pairs the notes of one transcript."""

    def __init__(self, source: Source) -> None:
        self._text = source.text
        furniture = Furniture(source)
        self._rows = Rows(source, furniture)
        found = labels(source.text) if may_call(source.text) else ()
        self._labels = [label for label in found if not furniture.holds(label.start)]
        self._starts = {label.start for label in self._labels}
        self._indices: dict[Family, MarkerIndex] = {}
        self._blocks: list[Block] = []
        self._claims = _Claims(())

    def blocks(self) -> list[Block]:
        """Return the blocks of notes in order."""
        by_form: dict[Form, list[Label]] = {}
        for label in self._labels:
            by_form.setdefault(label.form, []).append(label)
        found = [form for form in FORMS if form in by_form and self._is_called(form)]
        for form in found:
            if form in STRONG:
                self._accept(self._of_form(by_form[form]))
        loose = [form for form in found if form not in STRONG]
        while loose:
            tried = [(form, self._of_form(by_form[form])) for form in loose]
            form, blocks = max(tried, key=lambda pair: _weight(pair[1]))
            self._accept(blocks)
            loose.remove(form)
        return self._blocks

    def _is_called(self, form: Form) -> bool:
        """Whether anything may call for notes of a form; marks that often mean something else are asked late."""
        sure = [family for family in CALLED_BY[form] if family not in LOOSE]
        return form == "named" or form not in STRONG or any(self._index(family) for family in sure)

    def _accept(self, blocks: Sequence[Block]) -> None:
        """Take blocks for certain: what calls for their notes, and their labels, are used up."""
        for block in blocks:
            for call in block.calls:
                if call is not None:
                    self._index(block.family).use(call.start)
            for label in block.row.labels:
                for index in self._indices.values():
                    index.use(label.start)
        self._blocks = sorted([*self._blocks, *blocks], key=_start)
        self._blocks = [*map(_cut, self._blocks, self._blocks[1:]), *self._blocks[-1:]]

    def notes(self, block: Block) -> Iterator[Note]:
        """Yield the notes of a block, each with every mark that calls for it."""
        row = block.row
        stops = [label.start for label in row.labels[1:]]
        for label, call, stop in zip(row.labels, block.calls, [*stops, row.end], strict=True):
            end = label.text + len(self._text[label.text : stop].rstrip())
            calls = () if call is None else (call, *self._further(call, row))
            yield Note(label, end, calls, row.place)

    def _further(self, call: Marker, row: Row) -> list[Marker]:
        if call.family in ("bracket", "caret", "symbol"):
            return self._index(call.family).more(call, row.labels[0].start)
        return []

    def unanswered(self) -> list[Marker]:
        """Return the marks of the families that call for notes here which call for none that is there."""
        if not self._blocks:
            return self._counted()
        families = {block.family for block in self._blocks if any(block.calls)} & ANSWERING
        highest = max(
            (int(m) for b in self._blocks for m in (x.mark for x in b.row.labels) if is_number(m)), default=0
        )
        called = {call for block in self._blocks for note in self.notes(block) for call in note.calls}
        found = [marker for family in families for marker in self._index(family).unused()]
        return sorted(m for m in found if m not in called and self._plausible(m, 2 * highest + 10))

    def _counted(self) -> list[Marker]:
        """Return the marks 1, 2 ... that count upwards though there is no note at all."""
        for family in sorted(ANSWERING - {"caret"}):
            found = [m for m in self._index(family).unused() if self._plausible(m, 10_000)]
            if len(found) > 1 and [m.mark for m in found] == [str(n + 1) for n in range(len(found))]:
                return found
        return []

    def _plausible(self, marker: Marker, highest: int) -> bool:
        """Whether a mark may be that of a note: it follows a word, and is not out of all proportion."""
        if marker.family == "caret":
            return True
        behind = self._text[marker.start - 1 : marker.start]
        counts = is_number(marker.mark) and 0 < int(marker.mark) <= highest
        return counts and marker.start not in self._starts and not (behind == "" or behind.isspace())

    def _index(self, family: Family) -> MarkerIndex:
        if family not in self._indices:
            self._indices[family] = MarkerIndex(markers(self._text, family))
        return self._indices[family]

    def _of_form(self, found: Sequence[Label]) -> list[Block]:
        """Return the blocks that labels of one form begin, given what is used up already."""
        taken = [(block.row.labels[0].start, block.row.end) for block in self._blocks]
        free = [label for label in self._no_bullets(found) if not _inside(label.start, taken)]
        blocks: list[Block] = []
        used: list[tuple[MarkerIndex, int]] = []
        rows = self._rows.placed(self._rows.of(free, self._parts))
        self._claims = _Claims(rows)
        for row in rows:
            block = self._block(row, blocks[-1] if blocks else None)
            if block is None:
                continue
            markers = self._index(block.family)
            for mark in (*block.calls, *row.labels):
                if mark is not None:
                    markers.use(mark.start)
                    used.append((markers, mark.start))
            blocks.append(block)
        for markers, start in used:
            markers.give_back(start)
        return blocks

    def _no_bullets(self, found: Sequence[Label]) -> list[Label]:
        """Return labels without those that begin the items of a list: the same sign again, and no mark between."""
        bullets: set[int] = set()
        headed = False
        for before, after in pairwise(found):
            again = before.form == "symbol" and before.mark == after.mark and after.start - before.start < NEAR
            headed = again and (headed or self._rows.is_headed(before))
            if again and not headed and self._between(before.text, after) is None:
                bullets |= {before.start, after.start}
        return [label for label in found if label.start not in bullets]

    def _between(self, start: int, after: Label) -> Marker | None:
        """Return a sign that may call for a note, the first between an offset and its label."""
        return self._index("symbol").between(after.mark, start, after.start)

    def _parts(self, first: Label, before: Label, after: Label) -> bool:
        """Whether text parts a label from a row: what calls for it stands between them, not before the row."""
        if after.form == "symbol":  # the same few signs come again on the next page
            blank = self._text.find("\n\n", before.text, after.start)
            if blank >= 0 and self._between(blank, after) is not None:
                return True
        for family in CALLED_BY[after.form]:
            if family in LOOSE:
                continue
            index = self._index(family)
            if index.between(after.mark, 0, first.start) is not None:
                return False
            between = index.between(after.mark, first.text, after.start)
            if between is not None:
                return between.start not in self._starts
        return False

    def _block(self, row: Row, before: Block | None) -> Block | None:
        """Return a row as a block of notes with the marks that call for them, if it is one."""
        if row.form not in STRONG and row.heading is None and not row.begins:
            return None
        best = Block(row, CALLED_BY[row.form][0], (None,) * len(row.labels))
        for family in CALLED_BY[row.form]:
            calls = self._calls(row, family, before.row.end if before is not None else 0)
            if count_called(calls) > count_called(best.calls):
                best = Block(row, family, calls)
        if row.form not in STRONG:
            best = self._trimmed(best)
        return best if is_block(self._text, best, before) else None

    def _trimmed(self, block: Block) -> Block:
        """Return a block without the numbers at its end that nothing calls for: they begin lines or paragraphs."""
        called = max((n for n, call in enumerate(block.calls, 1) if call is not None), default=0)
        if called in (0, len(block.calls)):
            return block
        return block._replace(row=self._rows.cut(block.row, called), calls=block.calls[:called])

    def _calls(self, row: Row, family: Family, scope: int) -> tuple[Marker | None, ...]:
        """Return the marks that call for the notes of a row: in the order of the notes, as far as that goes."""
        index, stop = self._index(family), row.labels[0].start
        calls: list[Marker | None] = []
        at = scope
        for label in row.labels:
            call = index.between(label.mark, at, stop)
            if row.form not in STRONG and self._scarce(index, label, row):
                call = None  # rows further down have the better claim
            elif call is None and family not in LOOSE:
                call = index.between(label.mark, scope, stop) or index.between(label.mark, 0, stop)
            at = call.end if call is not None else at
            calls.append(call)
        return tuple(calls)

    def _scarce(self, index: MarkerIndex, label: Label, row: Row) -> bool:
        """Whether there are too few marks for this row and for those below it that have a better claim."""
        better = self._claims.better(row, label.mark)
        return better > 0 and index.available(label.mark, len(self._text), better + 1) <= better


class _Claims:
    """The rows of one form by their marks and by how good their claim is to be notes."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._starts: dict[tuple[int, str], list[int]] = {}
        for row in rows:
            for label in row.labels:
                for rank in range(_rank(row) + 1, 3):
                    self._starts.setdefault((rank, label.mark), []).append(row.start)

    def better(self, row: Row, mark: str) -> int:
        """Return how many rows below one hold a mark and have a better claim, as far as need be counted."""
        starts = self._starts.get((_rank(row), mark), [])
        return min(MOST_ROWS, len(starts) - bisect_right(starts, row.start))


def _rank(row: Row) -> int:
    """Return how good the claim of a row is: 0 under a heading, 1 at the end or the foot of a page, else 2."""
    if row.heading is not None:
        return 0
    return 1 if row.place and not row.behind else 2


def _start(block: Block) -> int:
    return block.row.labels[0].start


def _cut(block: Block, following: Block) -> Block:
    """Return a block that ends before the next one begins."""
    return block._replace(row=block.row._replace(end=min(block.row.end, following.row.start)))


def _weight(blocks: Sequence[Block]) -> tuple[int, int]:
    """Return how much speaks for blocks: how many notes are called for, those under a heading twice.

    Where that is even, as between notes and the numbered paragraphs above them, it speaks for notes to
    stand at the end or at the foot of a page.
    """
    called = [count_called(block.calls) * (2 if block.row.heading else 1) for block in blocks]
    return sum(called), sum(bool(block.row.place) for block in blocks)


def _inside(offset: int, stretches: Sequence[tuple[int, int]]) -> bool:
    index = bisect_left(stretches, (offset + 1,)) - 1
    return index >= 0 and stretches[index][1] > offset
