"""Speakers and their turns: ``MR. NOBLE: Yes.`` or a name on a line of its own, and what is said behind it.

A turn runs from its label to the next one, or to a heading or closing that ends it. A manner in brackets behind
the label, ``NOVAK [quietly]:``, is a stage direction that follows the speaker. What makes a label believed is told
in ``tei.text.labels``.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from tei.text.labels import labels
from tei.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.labels import Label
    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "turn"
NEEDS: frozenset[Trait] = frozenset({"speech"})
BY = "speakers"
ENDING = (
    "title",
    "heading",
    "office",
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


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the turns, and in each its speaker and the manner behind it."""
    standing = [label for label in labels(source) if not _taken(label, below)]
    edges = _edges(below, standing)
    starts = [label.start for label in standing] + [len(source.text)]
    for index, label in enumerate(standing):
        end = min(starts[index + 1], _next(edges, label.end, len(source.text)))
        words = source.text[label.start : end].rstrip()
        end = label.start + len(words)
        values = (("label", label.name),)
        yield Span(label.start, end, "turn", BY, label.reason, label.cert)
        yield Span(label.start, label.end, "speaker", BY, label.reason, label.cert, values)
        if label.manner[1]:
            yield Span(
                *label.manner, "stage-block", BY, "in brackets behind a speaker", values=(("type", "delivery"),)
            )


def _taken(label: Label, below: Spans) -> bool:
    """Whether a label lies in what ends turns: a heading with a colon, a line of a cast list."""
    return below.at(label.start, *ENDING) is not None


def _edges(below: Spans, standing: list[Label]) -> list[int]:
    """Return where turns end though no label follows."""
    last = standing[-1].end if standing else 0
    notes = [span.start for span in below.of("note-body") if span.start > last]
    return sorted({span.start for span in below.of(*ENDING)} | set(notes[:1]))


def _next(edges: list[int], after: int, end: int) -> int:
    index = bisect_right(edges, after)
    return edges[index] if index < len(edges) else end
