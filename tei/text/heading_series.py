"""Which lines alone make a series: those that count (``1. Lamps``, ``2. Needs``), and the items of a list."""

from __future__ import annotations

from itertools import pairwise

from tei.text.correspondence.names import has_role, has_title
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


WEAK = frozenset({"title", "alpha"})
"""Forms that the items of a list have as well, names above all: ``Ann Moss``, ``E. R. Hale``."""
FEWEST_ITEMS = 3
"""Lines alone, one below the other, that are a list even if nothing announces them."""


def items(
    text: str, chunks: Sequence[Chunk], shapes: Sequence[Candidate | None], runs: Sequence[bool], *, opens: bool
) -> set[int]:
    """Return the indices of lines that are items of a list and no headings, though each stands alone.

    Such lines follow one another without running text between them, below words that end in a colon or
    three at least. The last of three may head what is below it, unless it is a person with a title.

    Args:
        text: the transcript.
        chunks: runs of lines.
        shapes: what the beginning of each could be as a heading.
        runs: which of them are running text.
        opens: whether the transcript begins with them, whose first lines are then title and author.
    """
    found: set[int] = set()
    index = 0
    while index < len(chunks):
        end = index
        while end < len(chunks) and _is_weak(shapes[end], chunks[end], runs=runs[end]):
            end += 1
        announced = index > 0 and text[chunks[index - 1].end - 1] == ":"
        listed = announced or (end - index >= FEWEST_ITEMS and (index > 0 or not opens))
        if end > index and listed:
            last = text[chunks[end - 1].start : chunks[end - 1].end]
            heads = not announced and not (has_title(last) or has_role(last))
            found |= set(range(index, end - heads))
        index = end + 1
    return found


def _is_weak(shape: Candidate | None, chunk: Chunk, *, runs: bool) -> bool:
    """Whether a run of lines may be an item: it is short, and no sure heading."""
    return not runs if shape is None else shape.form in WEAK and shape.end == chunk.end
