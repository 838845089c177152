"""Which lines are running heads and feet: those that stand at the edge of page after page and hardly elsewhere."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from tei.text.neighbours import line_above, line_below, stripped
from tei.text.notes.labels import begins_note
from tei.text.notes.marks import DIGITS
from tei.text.page_heads import head_form, heads_with_numbers
from tei.text.pages import page_marks
from tei.text.source import Line
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tei.text.source import Source

LONGEST = 120
"""Characters of a running head."""
SHORT = 60
"""Characters of a head that may stand close to the text."""
FEWEST = 2
"""Pages that it must stand on."""
MANY = 4
"""Pages that make a line a running head wherever else it stands: a page turn may have gone unseen."""


class _Edge(NamedTuple):
    """A line at the edge of a page: its form, its place, and whether it is at the top."""

    form: str
    line: Line
    top: bool


class RunningHead(NamedTuple):
    """A line that stands at the head or foot of pages, and why it is taken for one."""

    start: int
    end: int
    reason: str


@lru_cache(maxsize=1)
def running_heads(source: Source) -> tuple[RunningHead, ...]:
    """Return the lines beside page breaks that recur there and hardly anywhere else, in order."""
    return tuple(sorted(set(_found(source))))


def _found(source: Source) -> Iterator[RunningHead]:
    marks = [mark for mark in page_marks(source) if mark.kind != "column-break"]
    if len(marks) < FEWEST:
        return
    numbered = {mark.start for mark in marks if mark.start == mark.end}
    for start, end, _, _ in heads_with_numbers(source):
        if start - 1 in numbered:
            yield RunningHead(start, end, "a line with the page number at the head of page after page")
    edges = list(_edges(source, [(mark.start, mark.end) for mark in marks]))
    counted = 2 * sum(mark.n != "" for mark in marks) > len(marks)
    for form, places in _recurring(source, edges, counted=counted).items():
        reason = f"“{form[:40]}” stands at the edge of {len(places)} pages"
        lines = {edge.line for edge in places}
        if len(places) >= MANY:
            lines |= set(_alike(source, places[0].line))
        yield from (RunningHead(line.start, line.end, reason) for line in sorted(lines))


def _edges(source: Source, marks: Sequence[tuple[int, int]]) -> Iterator[_Edge]:
    """Yield the lines next to page breaks, two deep, each once; the document's first line is its own business."""
    taken = {source.line_at(start) for start, end in marks if end > start and source.text[start] != "\f"}
    taken.add(source.line_at(len(source.text) - len(source.text.lstrip())))
    for start, end in marks:
        for top, lines in ((False, _above(source, start)), (True, _below(source, end))):
            for line in lines:
                if line.end - line.start > LONGEST:
                    break
                if source.line_at(line.start) not in taken:
                    taken.add(source.line_at(line.start))
                    yield _Edge(head_form(source, line), stripped(source, line), top)


def _above(source: Source, offset: int) -> Iterator[Line]:
    """Yield the two lines above a page break, the beginning of its own line first if that holds words."""
    begin = max(0, offset - LONGEST - 1)
    own = Line(max(begin, *(source.text.rfind(end, begin, offset) + 1 for end in "\n\f")), offset)
    line = own if source.text[own.start : own.end].strip() else line_above(source, offset)
    for _ in range(2):
        if line is None:
            return
        yield line
        line = line_above(source, line.start)


def _below(source: Source, offset: int) -> Iterator[Line]:
    """Yield the two lines below a page break, the rest of its own line first if that holds words."""
    stop = min(len(source.text), offset + LONGEST + 1)
    ends = [at for at in (source.text.find(end, offset, stop) for end in "\n\f") if at >= 0]
    own = Line(offset, min(ends, default=stop))
    line = own if source.text[own.start : own.end].strip() else line_below(source, offset)
    for _ in range(2):
        if line is None:
            return
        yield line
        line = line_below(source, line.start)


def _recurring(source: Source, edges: Sequence[_Edge], *, counted: bool) -> dict[str, list[_Edge]]:
    """Return lines alike at the edges of pages; where pages have their numbers, heads do not count besides."""
    by_form: dict[str, list[_Edge]] = {}
    for edge in edges:
        worded = sum(character.isalpha() for character in edge.form) >= 3
        if worded and not begins_note(source.text, edge.line.start):
            by_form.setdefault(edge.form, []).append(edge)
    heads = {form: places for form, places in by_form.items() if _heads_pages(source, places, len(edges))}
    return {form: places for form, places in heads.items() if not counted or _same_numbers(source, places)}


def _numbers(source: Source, edge: _Edge) -> list[int]:
    words = source.text[edge.line.start : edge.line.end]
    digits = "".join(character if character in DIGITS else " " for character in words)
    return [int(number) for number in digits.split() if len(number) < 7]


def _same_numbers(source: Source, places: Sequence[_Edge]) -> bool:
    """Whether lines of one form hold the same numbers, or none."""
    first = _numbers(source, places[0])
    return all(_numbers(source, edge) == first for edge in places)


def _set_off(source: Source, edge: _Edge) -> bool:
    """Whether a blank line parts a line from the text of its page, or it is short and no sentence."""
    words = source.text[edge.line.start : edge.line.end]
    if len(words) < SHORT and words[:1].isupper() and words[-1] not in ".,;:!?":
        return True
    index = source.line_at(edge.line.start) + (1 if edge.top else -1)
    if not 0 <= index < len(source.line_starts):
        return True
    line = source.line(index)
    return not source.text[line.start : line.end].strip()


def _numbers_rise(source: Source, places: Sequence[_Edge]) -> bool:
    """Whether lines alike but for their numbers count upwards from page to page, on three pages at least."""
    if _same_numbers(source, places):
        return True
    numbers = [_numbers(source, edge) for edge in places]
    return len(places) > FEWEST and all(before < after for before, after in pairwise(numbers))


def _alike(source: Source, line: Line) -> Iterator[Line]:
    """Yield the lines behind this one that hold the same words and nothing else."""
    words = source.text[line.start : line.end]
    at = source.text.find(words, line.end)
    while at >= 0:
        whole = source.line(source.line_at(at))
        if whole.end - whole.start <= LONGEST and stripped(source, whole) == (at, at + len(words)):
            yield Line(at, at + len(words))
        at = source.text.find(words, at + len(words))


def _heads_pages(source: Source, places: Sequence[_Edge], edges: int) -> bool:
    """Whether lines alike are running heads: on several pages, on a good part of them, and not elsewhere too."""
    if len(places) < FEWEST or 12 * len(places) < edges:
        return False
    if not _numbers_rise(source, places) or (
        len(places) == FEWEST and not all(_set_off(source, e) for e in places)
    ):
        return False
    line = places[0].line
    words = source.text[line.start : line.end]
    elsewhere = source.text.count(f"\n{words}\n") - sum(source.text[e.line.start - 1] == "\n" for e in places)
    return 4 * elsewhere <= len(places)
