"""Speakers and their turns: ``MR. NOBLE: Yes.`` or a name on a line of its own, and what is said behind it.

A turn runs from its label to the next one, or to a heading or closing that ends it. A manner in brackets behind
the label, ``NOVAK [quietly]:``, is a stage direction that follows the speaker. What makes a label believed is told
in ``tei.text.labels``.
"""

from __future__ import annotations

from tei.text.span import Span
from tei.text.turns import turns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans, Values

LAYER: Layer = "turn"
NEEDS: frozenset[Trait] = frozenset({"speech"})
BY = "speakers"


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the turns, and in each its speaker and the manner behind it."""
    named: dict[str, Values] = {}  # a name is kept once, however often its bearer speaks
    for label, end in turns(source, below):
        yield Span(label.start, end, "turn", BY, label.reason, label.cert)
        values = named.setdefault(label.name, (("label", label.name),))
        yield Span(label.start, label.end, "speaker", BY, label.reason, label.cert, values)
        if label.manner[1]:
            manner = (("type", "delivery"),)
            yield Span(*label.manner, "stage-block", BY, "in brackets behind a speaker", values=manner)
