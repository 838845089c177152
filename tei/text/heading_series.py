"""Which lines count: ``1. Lamps``, ``2. Needs``, ``3. Costs``, with something else below each of them."""

from __future__ import annotations

from itertools import pairwise

from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tei.text.source import Chunk


class Candidate(NamedTuple):
    """A line that could be a heading.

    Attributes:
        start: offset of its first character.
        end: offset behind its last one.
        form: see ``tei.text.heading_forms.form_of``.
        order: its number in small letters; empty where it has none.
    """

    start: int
    end: int
    form: str
    order: str


def in_order(found: list[Candidate]) -> set[int]:
    """Return the indices of numbered candidates that have a neighbour of their form in order."""
    last: dict[str, tuple[int, str]] = {}
    ordered: set[int] = set()
    for index, candidate in enumerate(found):
        if not candidate.order:
            continue
        before = last.get(candidate.form)
        if before is not None and _follows(candidate.form, before[1], candidate.order):
            ordered |= {before[0], index}
        last[candidate.form] = (index, candidate.order)
    return ordered


ROMAN = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi")


def _follows(form: str, one: str, other: str) -> bool:
    if form == "roman":
        return one in ROMAN and other in ROMAN and ROMAN.index(other) == ROMAN.index(one) + 1
    if form == "alpha":
        return ord(other) == ord(one) + 1
    if form == "arabic":
        return len(one) < 4 and len(other) < 4 and int(other) == int(one) + 1
    return one != other


def counted_forms(chunks: Sequence[Chunk], shapes: Sequence[Candidate | None]) -> frozenset[str]:
    """Return the forms whose numbers count from the first on, with something else below each: 1, 2, 3 at least.

    Args:
        chunks: runs of lines.
        shapes: what the beginning of each could be.
    """
    rows: dict[str, list[str]] = {}
    for chunk, shape, below in zip(chunks, shapes, [*shapes[1:], None], strict=False):
        if shape is not None and shape.order:
            heads = below is None or shape.end < chunk.end
            rows.setdefault(shape.form, []).append(shape.order if heads else "")
    return frozenset(form for form, orders in rows.items() if _counts(form, orders))


def _counts(form: str, orders: Sequence[str]) -> bool:
    begins = orders[0] in ("1", "i", "a") and "" not in orders and len(orders) >= FEWEST_COUNTED
    return begins and all(_follows(form, one, other) for one, other in pairwise(orders))


FEWEST_COUNTED = 3
"""Lines that must count, to be headings without running text below them."""
