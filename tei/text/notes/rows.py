"""Rows of labels that look like a block of notes: in order, close together, and where they stand on the page."""

from __future__ import annotations

import re
from functools import cache

from tei.text.neighbours import STOPS, end_of_lines, line_above, stripped
from tei.text.notes.labels import STRONG
from tei.text.notes.marks import follows, is_symbol
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from tei.text.furniture import Furniture
    from tei.text.notes.labels import Form, Label
    from tei.text.source import Chunk, Line, Source

FARTHEST = 8
"""Unmarked paragraphs that may stand between two notes of one row: parts of a long note."""
MOST_NOISE = 6
"""Lines of one note that begin with some number or other."""
FIRST = frozenset({"1", "a", "i", "а", "α"})
RULE_CHARACTERS = frozenset("-_—–=*·.~ \t")


class Row(NamedTuple):
    """Labels that may begin the notes of one block.

    Attributes:
        labels: in order, all of one form.
        begins: whether a blank line, a heading or a rule stands above it.
        heading: the line above that announces notes, in words or as a rule, or None.
        words: whether that line is words.
        end: offset where the text of its last note ends.
        place: ``end`` of the text, ``foot`` of a page, or empty for anywhere.
        behind: how many rows stand between it and that place.
    """

    labels: tuple[Label, ...]
    begins: bool
    heading: Line | None
    words: bool
    end: int
    place: str
    behind: int = 0

    @property
    def form(self) -> Form:
        """How its labels are typed."""
        return self.labels[0].form

    @property
    def start(self) -> int:
        """Offset where it begins, its heading included."""
        return self.labels[0].start if self.heading is None else self.heading.start


@cache
def _heading() -> re.Pattern[str]:
    """Match the words above a block of notes."""
    return re.compile(
        r"""[#*_=\-\s]{0,8}(?:foot-?\s?notes?|end-?\s?notes?|notes?|notes?\sand\sreferences|editors?['’]?s?\snotes|
        fu(?:ß|ss)noten?|endnoten?|anmerkung(?:en)?|notes\sde\sbas\sde\spage|notas?|notas\sa(?:l)?\spi[eé](?:\sde\spágina)?|
        note\sa\spi[eè]\sdi\spagina|note\sal\stesto|note|примечани[ея]|сноски|poznámky|přípisy|przypisy|noten|
        voetnoten|eindnoten|notas\sde\srodapé|jegyzetek|σημειώσεις|искәрмәләр)[#*_=\-\s.:]{0,8}""",
        re.VERBOSE | re.IGNORECASE,
    )


def is_heading(words: str) -> bool:
    """Whether a line announces notes in words."""
    return len(words) <= 60 and _heading().fullmatch(words) is not None


def is_rule(words: str) -> bool:
    """Whether a line is a rule of dashes or the like."""
    return len(words) >= 3 and RULE_CHARACTERS.issuperset(words)


class Rows:
    """Finds the rows of labels in one transcript."""

    def __init__(self, source: Source, furniture: Furniture) -> None:
        self._source = source
        self._furniture = furniture

    def of(self, labels: Sequence[Label], parts: Callable[[Label, Label, Label], bool]) -> Iterator[Row]:
        """Yield the rows of labels of one form, in order.

        Args:
            labels: labels of one form, in order.
            parts: says of the first and the last label of a row and of another whether text stands between them,
                so that the other is none of the row.
        """
        row: list[Label] = []
        headed, noise = False, 0
        for label in labels:
            announced = self._announced(label.start)[0] is not None
            joins = not announced and bool(row) and self._joins(row[-1], label, headed=headed)
            if joins and not parts(row[0], row[-1], label):
                row.append(label)
                noise = 0
            elif row and noise < MOST_NOISE and self._is_noise(row, label):
                noise += 1
            else:
                if row:
                    yield self._row(row)
                row, noise, headed = [label], 0, announced
        if row:
            yield self._row(row)

    def _joins(self, before: Label, after: Label, *, headed: bool) -> bool:
        in_order = follows(before.mark, after.mark) or before.form == "caret"  # which may be words: [^moss]
        again = headed and is_symbol(before.mark) and before.mark == after.mark  # * for each of some notes
        in_order = in_order or again
        return in_order and self._near(before, after, headed=headed)

    def _is_noise(self, row: Sequence[Label], label: Label) -> bool:
        """Whether what looks like a label is a number that a line of a note happens to begin with."""
        if is_symbol(label.mark) or follows(row[-1].mark, label.mark):
            return False
        inside = self._chunks(label.start - 1, label.start) == 0 and self._announced(label.start)[0] is None
        anew = label.mark in FIRST or label.mark == row[0].mark
        return inside and not (
            anew and self._source.text[max(0, label.start - 40) : label.start].rstrip()[-1:] in STOPS
        )

    def cut(self, row: Row, count: int) -> Row:
        """Return a row that ends with the text of its first notes, as many as are counted."""
        end = self._end(row.labels[0], row.labels[count - 1])
        return row._replace(labels=row.labels[:count], end=end, place=self._place(end))

    def placed(self, rows: Iterable[Row]) -> list[Row]:
        """Return rows in order; one with nothing but rows of notes behind it stands where they do."""
        placed: list[Row] = []
        for row in reversed(list(rows)):
            if not row.place and placed and self._nothing_between(row.end, placed[-1].start):
                placed.append(row._replace(place=placed[-1].place, behind=placed[-1].behind + 1))
            else:
                placed.append(row)
        return placed[::-1]

    def _nothing_between(self, start: int, end: int) -> bool:
        return end - start < 2000 and not self._source.text[start:end].strip()

    def _near(self, before: Label, after: Label, *, headed: bool) -> bool:
        """Whether nothing but the text of a note need stand between two labels."""
        chunks = self._chunks(before.start, after.start)
        if chunks <= 1:
            return True
        if before.form not in STRONG and not headed:
            return False
        return chunks <= FARTHEST and not self._furniture_with_text(before.start, after.start)

    def _chunks(self, start: int, end: int) -> int:
        """Return how many blank stretches part two offsets."""
        chunks = self._source.chunks
        return chunks.first_from(end + 1) - chunks.first_from(start + 1)

    def _furniture_with_text(self, start: int, end: int) -> bool:
        """Whether a page turns between two offsets, and text stands below that turn."""
        text = self._source.text
        return any(
            self._furniture.skip(text, piece.end)[0] < end
            for piece in self._furniture.between(start, end)
            if piece.turns
        )

    def _announced(self, offset: int) -> tuple[Line | None, bool]:
        """Return the heading or rule above a label, and whether it is words."""
        line = line_above(self._source, offset)
        if line is None:
            return None, False
        line = stripped(self._source, line)
        words = self._source.text[line.start : line.end] if line.end - line.start < 200 else ""
        if is_heading(words):
            return line, True
        return (line, False) if is_rule(words) else (None, False)

    def is_headed(self, label: Label) -> bool:
        """Whether words that announce notes stand above a label."""
        return self._announced(label.start)[1]

    def _row(self, labels: Sequence[Label]) -> Row:
        heading, words = self._announced(labels[0].start)
        end = self._end(labels[0], labels[-1])
        begins = heading is not None or self._chunks(labels[0].start - 1, labels[0].start) > 0
        return Row(tuple(labels), begins, heading, words, end, self._place(end))

    def _end(self, first: Label, last: Label) -> int:
        """Return where the text of the last note of a row ends."""
        source = self._source
        chunks = source.chunks
        index = chunks.first_from(last.text + 1) - 1
        end = chunks[index].end
        for piece in self._furniture.between(last.text, end)[:1]:
            end = piece.start
        if not source.wrapped and not self._fills(chunks[index], first):
            end = min(end, end_of_lines(source, last.text, end))
        while index + 1 < len(chunks) and self._set_in(last, end, chunks[index + 1]):
            index += 1
            end = chunks[index].end
        return end - (len(source.text[last.text : end]) - len(source.text[last.text : end].rstrip()))

    def _fills(self, chunk: Chunk, first: Label) -> bool:
        """Whether a run of lines begins with a note, or with the heading above the first one."""
        if chunk.start >= first.start:
            return True
        heading = self._announced(first.start)[0]
        return heading is not None and heading.start <= chunk.start

    def _set_in(self, label: Label, end: int, chunk: Chunk) -> bool:
        """Whether all lines of a paragraph are set in deeper than the label of the note above it."""
        source = self._source
        own = label.start - source.line(source.line_at(label.start)).start
        lines = [source.text[line.start : line.end] for line in source.lines(chunk.start, chunk.end)]
        deeper = all(len(words) - len(words.lstrip()) >= own + 2 for words in lines)
        parted = any(piece.start < chunk.start for piece in self._furniture.between(end, chunk.end))
        return deeper and not parted and (len(lines) > 1 or label.form == "caret")

    def _place(self, end: int) -> str:
        """Return where a row stands, by what follows it: nothing, the turn of a page, or more text."""
        text = self._source.text
        behind, turned = self._furniture.skip(text, end)
        if behind >= len(text):
            return "end"
        return "foot" if turned else ""
