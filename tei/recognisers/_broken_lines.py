"""Lines of verse that several speakers share: each part is set in to where the one before it ends.

``HAROLD. I will hold.`` and below it ``EDRIC.                Hold fast.`` are one line in two parts.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tei.text.source import Line, Source
    from tei.text.turns import Turn

DEEP = 6
"""Blanks before a part of a line that goes on, more than before other first lines."""
SAMPLE = 400
"""Speeches in which the usual depth is looked for."""


def parts_of_lines(source: Source, found: Sequence[Turn], speeches: Sequence[Sequence[Line]]) -> dict[int, str]:
    """Return which lines are parts, by offset: ``I`` begins a line, ``M`` goes on with it, ``F`` ends it.

    Args:
        source: the transcript.
        found: the turns of a play.
        speeches: the lines of verse of each turn; none where it is in prose.
    """
    depths = [_depth(source, turn, lines[0]) if lines else -1 for turn, lines in zip(found, speeches, strict=True)]
    known = sorted(depth for depth in depths[:SAMPLE] if depth >= 0)
    if not known:
        return {}
    usual = known[len(known) // 4]
    parts: dict[int, str] = {}
    for index in range(1, len(found)):
        if depths[index] < usual + DEEP or not speeches[index - 1]:
            continue
        last = speeches[index - 1][-1].start
        parts[last] = "M" if parts.get(last) == "F" else "I"
        parts[speeches[index][0].start] = "F"
    return parts


def _depth(source: Source, turn: Turn, line: Line) -> int:
    """Return how many blanks stand before the first line of a speech, on its own line or behind its label."""
    begin = max(turn.label.end, turn.label.manner[1], source.line(source.line_at(line.start)).start)
    before = source.text[begin : line.start]
    return len(before) - len(before.rstrip(" \t"))
