"""A stretch of a transcript that means something: what it is, who says so, why, and how sure."""

from __future__ import annotations

from bisect import bisect_left

from tei.text.kinds import KINDS, Plane
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Literal

    Cert = Literal["high", "medium", "low"]
    """How sure a recogniser is, in the words of TEI's @cert."""

Values = tuple[tuple[str, str], ...]
"""Names and values that belong to a span, such as ``(("when", "1953-07-04"),)``."""
CERTAINTY: dict[str, int] = {"high": 0, "medium": 1, "low": 2}


class Span(NamedTuple):
    """A claim on a stretch of the text.

    Attributes:
        start: offset of its first character.
        end: offset behind its last character; equal to start for a point.
        kind: what it is, one of ``tei.text.kinds.KINDS``.
        by: the recogniser that claims it, by the name of its module.
        reason: why, in a clause that an editor understands.
        cert: how sure.
        values: what belongs to it: the value of a date, the level of a heading, the code of a remark.
    """

    start: int
    end: int
    kind: str
    by: str
    reason: str = ""
    cert: Cert = "high"
    values: Values = ()

    @property
    def plane(self) -> Plane:
        """How structural its kind is."""
        return KINDS[self.kind]

    def value(self, name: str, default: str = "") -> str:
        """Return one of its values by name."""
        for key, value in self.values:
            if key == name:
                return value
        return default


_RANKS = {kind: rank for rank, kind in enumerate(sorted(KINDS, key=lambda kind: (KINDS[kind], kind)))}


def document_order(span: Span) -> int:
    """Sort key: by start, the longer first, the more structural first.

    One number takes a quarter of the memory of a tuple, and is compared faster; there are millions of them.
    """
    return (((span.start << 32) - span.end) << 10) + _RANKS[span.kind]


class Spans:
    """Settled spans in document order, to be asked for by kind and place.

    Where to look is found by comparing spans with ``(offset,)``: a span is a tuple that begins with its start.
    """

    __slots__ = ("_all", "_by_kind")

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self._all = sorted(spans, key=document_order)
        self._by_kind: dict[str, list[Span]] | None = None

    def __iter__(self) -> Iterator[Span]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)

    def of(self, *kinds: str) -> list[Span]:
        """Return the spans of these kinds in document order."""
        by_kind = self._kinds()
        if len(kinds) == 1:
            return by_kind.get(kinds[0], [])
        return sorted((s for kind in kinds for s in by_kind.get(kind, ())), key=document_order)

    def _kinds(self) -> dict[str, list[Span]]:
        """Return the spans of each kind that there is, sorted out when they are first asked for."""
        if self._by_kind is None:
            self._by_kind = {}
            for span in self._all:
                self._by_kind.setdefault(span.kind, []).append(span)
        return self._by_kind

    def of_plane(self, plane: Plane) -> list[Span]:
        """Return the spans of one plane in document order."""
        return [span for span in self._all if KINDS[span.kind] is plane]

    def within(self, start: int, end: int, *kinds: str) -> list[Span]:
        """Return the spans of these kinds that lie wholly between two offsets, in document order."""
        found: list[Span] = []
        by_kind = self._kinds()
        for kind in kinds:
            of_kind = by_kind.get(kind)
            if of_kind is None:
                continue
            first = bisect_left(of_kind, (start,))
            last = bisect_left(of_kind, (end + 1,), first)
            found.extend(span for span in of_kind[first:last] if span.end <= end)
        return sorted(found, key=document_order) if len(kinds) > 1 else found

    def flowing(self, start: int, end: int) -> list[Span]:
        """Return the inline spans and marks that lie wholly between two offsets, in document order."""
        first = bisect_left(self._all, (start,))
        last = bisect_left(self._all, (end + 1,), first)
        return [s for s in self._all[first:last] if s.end <= end and KINDS[s.kind] in (Plane.INLINE, Plane.MARK)]

    def at(self, offset: int, *kinds: str) -> Span | None:
        """Return a span of these kinds that holds the character at an offset.

        Blocks of one kind never overlap, so for blocks and marks it is the only one.
        """
        by_kind = self._kinds()
        for kind in kinds:
            of_kind = by_kind.get(kind)
            if of_kind is None:
                continue
            index = bisect_left(of_kind, (offset + 1,)) - 1
            if index >= 0 and of_kind[index].end > offset:
                return of_kind[index]
        return None
