"""Lines that part passages: ``* * *``, ``-----``, ``_____``, ``###``."""

from __future__ import annotations

import re
from functools import cache

from tei.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "block"
NEEDS: frozenset[Trait] = frozenset()
FURNITURE = ("page-break", "page-number", "running-head", "notes-rule", "note-body")
LONGEST_FIRST = 400
"""Characters in which the first line is looked for: it has no line end before it."""


@cache
def _rule() -> re.Pattern[str]:
    """Match a line of three dashes, stars or the like, with or without spaces between them; or one asterism."""
    return re.compile(r"\n[ \t]*+((?:[-_=*~•·—–+#■§][ \t]*+){3,}+|[⁂❦☙※][ \t]*+)(?=\n|\f|\Z)")


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the lines that hold a rule and nothing else."""
    first = _rule().match(f"\n{source.text[:LONGEST_FIRST]}")
    if first is not None and (first.end() <= LONGEST_FIRST or len(source.text) <= LONGEST_FIRST):
        yield from _span(source, first.start(1) - 1, below)
    for match in _rule().finditer(source.text):
        yield from _span(source, match.start(1), below)


def _span(source: Source, start: int, below: Spans) -> Iterator[Span]:
    line = source.line(source.line_at(start))
    end = start + len(source.text[start : line.end].rstrip())
    if below.at(start, *FURNITURE) is None:
        yield Span(start, end, "separator", "separators", "a line with nothing but a rule", "medium")
