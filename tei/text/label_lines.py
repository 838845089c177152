"""Lines that begin with the label of a speaker: they are no items of a list and no rows of a table."""

from __future__ import annotations

from functools import lru_cache

from tei.text.labels import labels

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tei.text.source import Source


@lru_cache(maxsize=1)
def _labelled(source: Source) -> frozenset[int]:
    """Return the indices of the lines on which labels begin."""
    return frozenset(source.line_at(label.start) for label in labels(source))


def is_speech(source: Source, start: int) -> bool:
    """Whether the line that holds an offset begins with the label of a speaker."""
    return source.line_at(start) in _labelled(source)


def are_speeches(source: Source, starts: Iterable[int]) -> bool:
    """Whether most of the lines that hold these offsets begin with the label of a speaker."""
    labelled = _labelled(source)
    if not labelled:
        return False
    lines = [source.line_at(start) for start in starts]
    return sum(line in labelled for line in lines) * 2 > len(lines)
