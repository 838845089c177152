"""Recipes, rules of games, lists of changes: words before colons that come back by chance, and nobody speaks.

Where people talk, hardly anybody has but one turn, or some have many; and nobody takes the floor from himself.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from itertools import pairwise

from tei.text.label_candidate import PARAGRAPH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tei.text.label_candidate import Candidate
    from tei.text.source import Chunks

CHOICES = "abcde"
"""Letters of answers to choose from, which come back always in their order."""
FEWEST_FIELDS = 3
"""Names that come back in one order and never another, as the fields of records do whatever they hold."""
SCATTERED = 4
"""Of names before colons, the share of those that come but once, or twice in a row, is one in so many."""
MANY_TURNS = 5
"""Turns of one who takes part in a talk, however many others speak but once."""


def are_fields(group: Sequence[Candidate], is_marked: Callable[[Candidate], bool]) -> bool:
    """Whether names before colons are scattered as the words for the parts of a text are.

    Args:
        group: the candidates of this form, in order.
        is_marked: whether a name is made as only names are.
    """
    counts = Counter(c.key for c in group)
    first = next((index for index, c in enumerate(group) if counts[c.key] > 1), len(group))
    timed = all(c.time[1] for c in group)  # where a head has no times
    seq = group if timed else group[first:]
    if first == len(group) or sum(map(is_marked, seq)) * 3 >= len(seq):
        return False
    back = [c.key for c in seq if counts[c.key] > 1]
    changes = sum(here != there for here, there in pairwise(back))
    if 1 < len(set(back)) == changes + 1:
        return True  # none returns once another has come, as the months of a diary do not
    if max(counts.values()) >= MANY_TURNS:
        return False
    single = sum(counts[c.key] == 1 for c in seq)
    if timed:  # a programme of the day; in chats, one may well go on
        return single >= FEWEST_FIELDS and single * SCATTERED >= len(seq)
    again = sum(here.key == there.key for here, there in pairwise(seq))
    return single > 1 and (single + again) * SCATTERED >= len(seq)


def are_choices(group: Sequence[Candidate]) -> bool:
    """Whether three letters or more follow one another in the order of the alphabet, again from ``A`` on."""
    keys = [c.key for c in group if len(c.key) == 1 and c.key in CHOICES]
    if len(set(keys)) < FEWEST_FIELDS:
        return False
    return all(there in ("a", chr(ord(here) + 1)) for here, there in pairwise(keys))


def in_one_order(seq: Sequence[Candidate], chunks: Chunks) -> bool:
    """Whether the same names follow one another in paragraph after paragraph, as the fields of records do.

    Args:
        seq: the names that come back, in order.
        chunks: where the runs of lines begin and end.
    """
    keys = [c.key for c in seq]
    size, opening = len(set(keys)), {c.key for c in seq if c.place == PARAGRAPH}
    if not opening:
        return _is_alike(seq, chunks)
    if size < FEWEST_FIELDS or len(keys) < size * 2 or len(opening) != 1:
        return False
    if any(c.key in opening and c.place < PARAGRAPH for c in seq):
        return False
    return all(here == there for here, there in zip(keys, keys[size:], strict=False))


def _is_alike(seq: Sequence[Candidate], chunks: Chunks) -> bool:
    """Whether three runs of lines or more have the same names in the same order, and none of these opens one."""
    runs: dict[int, list[str]] = {}
    for c in seq:
        runs.setdefault(bisect_right(chunks, (c.start + 1,)), []).append(c.key)
    orders = set(map(tuple, runs.values()))
    return len(runs) >= FEWEST_FIELDS and len(orders) == 1 and len(next(iter(orders))) > 1


def in_rounds(seq: Sequence[Candidate]) -> bool:
    """Whether three names or more follow one another always in the same order, as the fields of records do.

    Where people talk, either the order changes or two of them take turns.
    """
    follows: dict[str, Counter[str]] = {}
    for here, there in pairwise(seq):
        follows.setdefault(here.key, Counter())[there.key] += 1
    usual = sum(max(counts.values()) for counts in follows.values())
    onward = sum(len({a.key, b.key, c.key}) == 3 for a, b, c in zip(seq, seq[1:], seq[2:], strict=False))
    recurring = len(follows) * 2 < len(seq)
    return recurring and len(seq) > 5 and onward * 2 >= len(seq) - 2 and usual * 4 >= (len(seq) - 1) * 3


def without_schedule(group: list[Candidate]) -> list[Candidate]:
    """Return the candidates without lines behind times, unless a third of them are marked as names.

    Otherwise they are the points of a programme or a log: ``10:45 Coffee Break``.
    """
    led = [c for c in group if c.time[0] <= c.start]
    marked = sum(c.titled or c.case == "caps" or c.tail[1] > 0 for c in led)
    return group if marked * 3 >= len(led) else [c for c in group if c.time[0] > c.start]
