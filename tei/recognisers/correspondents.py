"""Sender and recipient, by name, role, body and place, in the head, the greeting and the signature.

As in ``To: Beijing, Soviet Ambassador``, ``The Ambassador in France (Bullitt) to the Secretary of State``.
"""

from __future__ import annotations

from tei.recognisers._days import days_of
from tei.text.correspondence.correspondents import correspondents
from tei.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "inline"
NEEDS: frozenset[Trait] = frozenset()


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield who sends and who receives, and who else is named in lists of copies."""
    for (start, end, kind, cert), role in correspondents(source, below, days_of(source)):
        values = (("correspondent", role),) if role else ()
        reason = {"sent": "named as sender", "received": "named as recipient"}.get(
            role, "named in the head or foot"
        )
        yield Span(start, end, kind, "correspondents", reason, cert, values)
