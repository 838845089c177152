"""Who took part in a talk that a memorandum records: the list behind its head, and its subject below that."""

from __future__ import annotations

from tei.text.correspondence.labels import read_label
from tei.text.correspondence.pieces import Piece
from tei.text.correspondence.row_readings import LONGEST_ROW, names_people
from tei.text.correspondence.rows import rows
from tei.text.correspondence.sentences import is_sentence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.correspondence.pieces import Ground
    from tei.text.correspondence.rows import Row

MOST_ROWS = 120
"""Rows of the longest list."""
TYPE = (("type", "participants"),)


def read_attendance(ground: Ground, start: int, end: int) -> tuple[Piece, ...]:
    """Return the pieces of the list that begins behind a head, and of the subject below it; none if none does.

    Args:
        ground: the transcript, and what is known of it.
        start: offset behind the head.
        end: offset behind the document.
    """
    text = ground.source.text
    taken: list[Row] = []
    stop: Row | None = None
    for row in rows(ground.source, start, end, ground.passed):
        if not taken and not _is_label(row):
            return ()
        if len(taken) >= MOST_ROWS or _is_text(row) or _is_field(text, row):
            stop = row
            break
        taken.append(row)
    if stop is not None and _is_field(text, stop):
        subject = tuple(_subject(ground, stop, end))
        return (*_listed(taken), *subject)
    first = next((i for i, row in enumerate(taken[2:], 2) if row.gap), len(taken))
    return tuple(_listed(taken[:first])) if first > 1 else ()


def _is_label(row: Row) -> bool:
    """Whether a row is the label of those present and nothing else."""
    return names_people(row.words) and not row.words.partition(":")[2].strip()


def _is_text(row: Row) -> bool:
    return len(row.words) > LONGEST_ROW or is_sentence(row.words)


def _is_field(text: str, row: Row) -> bool:
    label = read_label(text, row.start, row.end)
    return label is not None and label.field == "subject" and label.sure


def _listed(taken: list[Row]) -> Iterator[Piece]:
    """Yield the words above the lists, and each run of lines below them as a list."""
    run: list[Row] = []
    for row in taken:
        if run and (row.gap or _is_label(row)):
            yield from _list(run)
            run = []
        if _is_label(row):
            yield Piece(row.start, row.end, "list-label", "the words above a list of those present")
        else:
            run.append(row)
    if run:
        yield from _list(run)


def _list(run: list[Row]) -> Iterator[Piece]:
    yield Piece(run[0].start, run[-1].end, "list", "names those who took part", values=TYPE)
    for row in run:
        yield Piece(row.start, row.end, "item", "one of those who took part")


def _subject(ground: Ground, label: Row, end: int) -> Iterator[Piece]:
    """Yield the subject: the row of its label, with the row below it where that holds nothing but the label."""
    found = read_label(ground.source.text, label.start, label.end)
    last = label.end
    if found is not None and found.end >= label.end:
        below = list(_run_below(ground, label.end, end))
        last = below[-1].end if below else last
    yield Piece(label.start, last, "subject", "the label of a field: subject")


def _run_below(ground: Ground, start: int, end: int) -> Iterator[Row]:
    for count, row in enumerate(rows(ground.source, start, end, ground.passed)):
        if _is_text(row) or (count and row.gap):
            return
        yield row
