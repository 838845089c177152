"""Tables as people type them: cells parted by pipes, by tabs, or set in columns with blanks between.

``| Town | Votes |`` with a rule below it, ``Bern<tab>12``, or three lines and more whose columns stand under one
another. Lines with a label and a colon are no table but fields, and two columns of long prose are none either.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from tei.text.label_lines import are_speeches
from tei.text.source import Line
from tei.text.span import Span
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "block"
NEEDS: frozenset[Trait] = frozenset()
BY = "tables"
PASSED = ("note-body", "page-break", "page-number", "running-head")
LONGEST_CELL = 80
FEWEST_ROWS = {"|": 2, "\t": 2, " ": 3}
REASONS = {"|": "pipes between cells", "\t": "tabs between cells", " ": "columns under one another"}
RULE = frozenset("|+-:=_ \t─│┼")


class _Row(NamedTuple):
    """A row: its line, how it is typed, and the cells; none for a rule."""

    line: Line
    sign: str
    cells: tuple[Line, ...]


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield every table with its rows, cells, and the rules inside it."""
    text = source.text
    if "|" not in text and "\t" not in text and "   " not in text:
        return
    run: list[_Row] = []
    for row in _rows(source, below):
        if run and not (row.sign == run[-1].sign and _follows(source, run[-1].line, row.line)):
            yield from _table(source, run)
            run = []
        run.append(row)
    yield from _table(source, run)


def _follows(source: Source, before: Line, after: Line) -> bool:
    return source.text[before.end : after.start].count("\n") == 1


@cache
def _candidate() -> re.Pattern[str]:
    """Match a line with a pipe, a tab or three blanks inside it."""
    return re.compile(r"\n(?=[^\n]{0,200}?(?:\||[^\s]\t|[^\s]   +[^\s]))")


def _rows(source: Source, below: Spans) -> Iterator[_Row]:
    starts = [0, *(match.end() for match in _candidate().finditer(source.text))]
    for start in starts:
        line = source.line(source.line_at(start))
        if below.at(line.start, *PASSED) is not None or line.end - line.start > 1000:
            continue
        row = _row(source.text, line)
        if row is not None:
            yield row


def _row(text: str, line: Line) -> _Row | None:
    words = text[line.start : line.end]
    if words.count("|") >= 2 or (words.count("|") == 1 and words.strip()[:1] not in ("|", "")):
        return _Row(line, "|", () if RULE.issuperset(words) else _piped(text, line))
    if "\t" in words.strip():
        return _Row(line, "\t", _parted(text, line, _tabs()))
    cells = _parted(text, line, _blanks())
    return _Row(line, " ", cells) if len(cells) > 1 else None


@cache
def _tabs() -> re.Pattern[str]:
    return re.compile(r"\t+")


@cache
def _blanks() -> re.Pattern[str]:
    return re.compile(r" {3,}")


def _piped(text: str, line: Line) -> tuple[Line, ...]:
    """Return the cells between pipes, each with the pipe before it, the last with the one that closes the row."""
    start, end = _trimmed(text, line.start, line.end)
    bars = [start + offset for offset, character in enumerate(text[start:end]) if character == "|"]
    edges = [start, *(bar for bar in bars if start < bar < end - 1), end]
    return tuple(Line(*_trimmed(text, a, b)) for a, b in pairwise(edges))


def _parted(text: str, line: Line, between: re.Pattern[str]) -> tuple[Line, ...]:
    start, end = _trimmed(text, line.start, line.end)
    cells: list[Line] = []
    for match in between.finditer(text, start, end):
        cells.append(Line(start, match.start()))
        start = match.end()
    return (*cells, Line(start, end))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), end - (len(words) - len(words.rstrip()))


def _table(source: Source, run: Sequence[_Row]) -> Iterator[Span]:
    rows = [row for row in run if row.cells]
    if not rows or len(run) < FEWEST_ROWS[run[0].sign] or not _is_table(source.text, rows):
        return
    if are_speeches(source, (row.line.start for row in rows)):
        return
    reason = {"|": "pipes between cells", "\t": "tabs between cells", " ": "columns under one another"}[
        run[0].sign
    ]
    first, last = _trimmed(source.text, run[0].line.start, run[-1].line.end)
    yield Span(first, last, "table", BY, reason, "medium")
    headed = run[0].sign == "|" and len(run) > 2 and not run[1].cells
    for row in run:
        start, end = _trimmed(source.text, *row.line)
        if not row.cells:
            yield Span(start, end, "table-rule", BY, "a rule inside a table", "medium")
            continue
        role = (("role", "label"),) if headed and row is run[0] else ()
        yield Span(start, end, "row", BY, reason, "medium", role)
        for cell in row.cells:
            if cell.start < cell.end:
                yield Span(*cell, "cell", BY, reason, "medium")


def _is_table(text: str, rows: Sequence[_Row]) -> bool:
    """Whether rows have as many cells each, none of them a label or a paragraph."""
    sign = rows[0].sign
    widths = {len(row.cells) for row in rows}
    if len(widths) > 1 and sign != "|":
        return False
    if max(widths) < 2 or any(text[row.cells[0].start : row.cells[0].end].endswith(":") for row in rows):
        return False
    longest = max(cell.end - cell.start for row in rows for cell in row.cells)
    if longest > LONGEST_CELL:
        return False
    return sign != " " or _in_columns(text, rows)


def _in_columns(text: str, rows: Sequence[_Row]) -> bool:
    """Whether cells begin or end under one another, and there are three columns, or one of numbers."""
    for column in range(1, len(rows[0].cells)):
        starts = {row.cells[column].start - row.line.start for row in rows}
        ends = {row.cells[column].end - row.line.start for row in rows}
        if max(starts) - min(starts) > 1 and max(ends) - min(ends) > 1:
            return False
    numbers = any(
        all(_is_number(text[row.cells[column].start : row.cells[column].end]) for row in rows[1:])
        for column in range(len(rows[0].cells))
    )
    return numbers or len(rows[0].cells) > 2


def _is_number(words: str) -> bool:
    digits = sum(character.isdigit() for character in words)
    return digits > 0 and 2 * digits >= len(words.replace(" ", ""))
