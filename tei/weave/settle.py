"""Which claims on a transcript stand, where two of them can't both: one written rule, and no exceptions.

Two spans can't both stand if they cross (each holds text that the other does not), if both are blocks and
share text, if one lies in a mark, or if they are the same kind over the same text. Then this rule decides
which of them stands:

1. the more structural plane: a block beats what is inline (``tei.text.kinds.Plane``);
2. the surer one: high, medium, low;
3. the longer one;
4. the one that begins first;
5. the recogniser, then the kind, whose name comes first in the alphabet.

A remark takes no text from anybody: it always stands.
"""

from __future__ import annotations

from tei.text.kinds import KINDS, Plane
from tei.text.span import CERTAINTY, Span, document_order
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


class Dropped(NamedTuple):
    """A claim that does not stand, and the one that stands in its way."""

    span: Span
    winner: Span


class Settled(NamedTuple):
    """The claims that stand, in document order, and those that do not."""

    kept: list[Span]
    dropped: list[Dropped]


def rank(span: Span) -> tuple[int, int, int, int, str, str]:
    """Sort key of the rule: of two spans that can't both stand, the lower one stands."""
    return (KINDS[span.kind], CERTAINTY[span.cert], span.start - span.end, span.start, span.by, span.kind)


def settle(claims: Iterable[Span]) -> Settled:
    """Return which claims stand. The order in which the claims come does not matter.

    Time grows as n log n: each claim is laid on a stack of the open ones once, and taken off once.
    """
    kept: list[Span] = []
    dropped: list[Dropped] = []
    standing: list[Span] = []
    last = None
    for span in sorted(sorted(claims), key=document_order):
        if span == last:
            continue  # two say the same
        last = span
        (kept if KINDS[span.kind] is Plane.REMARK else standing).append(span)
    kept.extend(_nested(standing, dropped))
    kept.sort(key=document_order)
    return Settled(kept, dropped)


def _nested(spans: list[Span], dropped: list[Dropped]) -> list[Span]:
    lost: set[int] = set()
    open_now: list[int] = []  # indices of the open spans, each inside the one before
    for index, span in enumerate(spans):
        while open_now and spans[open_now[-1]].end <= span.start:
            open_now.pop()
        rivals = _rivals(span, spans, open_now)
        winner = min((spans[rival] for rival in rivals), key=rank, default=span)
        if rivals and rank(winner) <= rank(span):
            lost.add(index)
            dropped.append(Dropped(span, winner))
            continue
        for _ in rivals:
            lost.add(open_now[-1])
            dropped.append(Dropped(spans[open_now.pop()], span))
        if span.end > span.start:
            open_now.append(index)
    return [span for index, span in enumerate(spans) if index not in lost]


def _rivals(span: Span, spans: list[Span], open_now: list[int]) -> list[int]:
    """Return the open spans at odds with this one: always the innermost few, as the open ones are nested."""
    rivals: list[int] = []
    for index in reversed(open_now):
        if not at_odds(spans[index], span):
            break
        rivals.append(index)
    return rivals


def at_odds(outer: Span, inner: Span) -> bool:
    """Whether two spans, in document order and sharing text, can't both stand."""
    if outer.end < inner.end:
        return True  # they cross
    over, under = KINDS[outer.kind], KINDS[inner.kind]
    if over is Plane.MARK:
        return True  # a mark holds nothing
    if under is not Plane.MARK and over > under:
        return True  # a block inside a phrase
    if over is under is Plane.BLOCK:
        return True
    return outer.kind == inner.kind and outer.start == inner.start and outer.end == inner.end
