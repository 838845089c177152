"""The documents of a file as they are sent: where each begins, its head and its foot."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from tei.text.correspondence.feet import Foot, read_foot
from tei.text.correspondence.heads import Head, read_head
from tei.text.correspondence.notes_zone import end_before_notes
from tei.text.correspondence.pieces import Ground

if TYPE_CHECKING:
    from collections.abc import Callable

    from tei.text.correspondence.pieces import Days
    from tei.text.source import Source
    from tei.text.span import Spans

FURNITURE = ("page-break", "running-head", "line-number", "column-break")


class Document(NamedTuple):
    """One document of a file.

    Attributes:
        start: offset at which it begins.
        end: offset behind it.
        head: its head; None where it has none.
        foot: its foot; None where it has none.
    """

    start: int
    end: int
    head: Head | None
    foot: Foot | None


def documents(source: Source, below: Spans, days: Callable[[Source], Days]) -> tuple[Document, ...]:
    """Return the documents of a file in order, as its recognisers share them."""
    return _read(source, below, days)


@lru_cache(maxsize=1)
def _read(source: Source, below: Spans, days: Callable[[Source], Days]) -> tuple[Document, ...]:
    ground = Ground(source, lambda offset: below.at(offset, *FURNITURE) is not None, days(source))
    end = len(source.text)
    head = read_head(ground, 0, end)
    begin = head.end if head else 0
    foot = read_foot(ground, begin, end_before_notes(source, begin, end), head)
    return (Document(0, end, head, foot),)
