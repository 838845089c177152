"""How far turns reach: from a label to the next one, or to a heading or closing that ends the turn."""

from __future__ import annotations

from bisect import bisect_right

from tei.text.division_lines import is_filmed
from tei.text.examinations import examinations
from tei.text.labels import SET_IN, labels
from tei.text.staging import staging
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.labels import Label
    from tei.text.source import Source
    from tei.text.span import Spans

ENDING = (
    "title",
    "heading",
    "office",
    "header-field",
    "notes-heading",
    "dateline",
    "salutation",
    "valediction",
    "signature",
    "trailer",
    "distribution",
    "cast-list",
)
"""Kinds of block that no turn runs over."""
FEWEST_SCENES = 2
"""Headings of scenes of a film script."""
FURTHER_LEFT = 4
"""Columns by which what happens stands further left than what is said."""


class Turn(NamedTuple):
    """What one speaker says: the label, and the offset behind the last word."""

    label: Label
    end: int


def turns(source: Source, below: Spans) -> list[Turn]:
    """Return the turns in order.

    Args:
        source: the transcript.
        below: settled spans of the layers below, among them the headings and notes that end turns.
    """
    standing = [label for label in labels(source) if below.at(label.start, *ENDING) is None]
    edges = _edges(source, below, standing)
    filmed = _is_filmed(source)
    starts = [label.beginning for label in standing] + [len(source.text)]
    found: list[Turn] = []
    for index, label in enumerate(standing):
        end = min(starts[index + 1], _next(edges, label.end, len(source.text)))
        end = _before_action(source, label, end, filmed=filmed)
        found.append(Turn(label, _trimmed(source.text, label.start, end)))
    return found


def _is_filmed(source: Source) -> bool:
    """Whether the headings of scenes say that it is a film script."""
    scenes = sum(is_filmed(source.text, division.start) for division in staging(source).divisions)
    return scenes >= FEWEST_SCENES


def _before_action(source: Source, label: Label, end: int, *, filmed: bool) -> int:
    """Return where a turn ends in a film script: what happens stands further left, or behind a blank line.

    The name must be alone on its line. If it is set in, lines that stand further left than the speech tell what
    happens; if nothing is set in, the speech ends with its run of lines.
    """
    line = source.line(source.line_at(label.start))
    behind = source.text[max(label.end, label.manner[1]) : line.end].strip()
    if behind or line.end >= end:
        return end
    if label.start - line.start < SET_IN:
        return _before_blank(source, line.end, end) if filmed else end
    speech = _indent(source, line.end + 1)
    chunks = source.chunks
    for index in range(bisect_right(chunks, (line.end, line.end)), len(chunks)):
        if chunks[index].start >= end:
            break
        if _indent(source, chunks[index].start) + FURTHER_LEFT <= speech:
            return chunks[index].start
    return end


def _before_blank(source: Source, after: int, end: int) -> int:
    """Return where the run of lines ends that goes on at an offset; nothing changes if none does."""
    chunks = source.chunks
    run = chunks[index] if (index := bisect_right(chunks, (after, after)) - 1) >= 0 else None
    return min(run.end, end) if run is not None and run.end > after else end


def _indent(source: Source, offset: int) -> int:
    """Return how far the line at an offset is set in, in columns."""
    line = source.line(source.line_at(offset))
    words = source.text[line.start : line.end]
    return len(words) - len(words.lstrip(" "))


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _edges(source: Source, below: Spans, standing: list[Label]) -> list[int]:
    """Return where turns end though no label follows."""
    last = standing[-1].end if standing else 0
    notes = [span.start for span in below.of("note-body") if span.start > last]
    asked = {asking.start for asking in examinations(source)}
    return sorted({span.start for span in below.of(*ENDING)} | asked | set(notes[:1]))


def _next(edges: list[int], after: int, end: int) -> int:
    index = bisect_right(edges, after)
    return edges[index] if index < len(edges) else end
