"""The head of a transcript, which says what it is: ``Project: Neighbours``, ``访谈人：李明``. Nobody speaks in it.

A name that comes but once, before anybody speaks whose name comes back, is the name of a field if no sentence
ends behind it, or if it stands among such fields.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise, takewhile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Sequence

    from tei.text.label_candidate import Candidate
    from tei.text.source import Source

SENTENCE_ENDS = frozenset(".!?…;。！？\"'”“»’—–-，,")
"""Marks with which a line ends that somebody says."""
LONGEST_END = 40
"""Characters in which the mark at the end of a sentence is looked for."""
SAMPLE = 20
"""Turns by which is seen whether sentences end with marks."""


def without_head(
    source: Source,
    read: Sequence[Candidate],
    chosen: Iterable[Candidate],
    is_known: Callable[[Candidate], bool],
) -> list[Candidate]:
    """Return the chosen candidates without those at the head of the transcript.

    Args:
        source: the transcript.
        read: whatever could be a label, the names of fields among them, in order.
        chosen: those that are taken for labels, in order.
        is_known: whether a name comes back, or a list of persons has it.
    """
    held = list(chosen)
    before = list(takewhile(lambda candidate: not is_known(candidate), held))
    speaking = held[len(before) :][:SAMPLE]
    said = sum(not _is_field(source, here, there.start) for here, there in pairwise(speaking))
    if not before or len(speaking) < 2 or said * 2 < len(speaking) - 1:
        return held  # nobody's sentences end with marks
    fields = set(_at_head(source, read, {candidate.start for candidate in before}, speaking[0].start))
    return [candidate for candidate in held if candidate.start not in fields]


def _at_head(source: Source, read: Sequence[Candidate], single: Container[int], first: int) -> Iterator[int]:
    """Yield where the names of fields begin before the first who speaks: in each run of lines with one of them."""
    runs: dict[int, list[tuple[Candidate, int]]] = {}
    for candidate, following in pairwise(read):
        if candidate.start >= first:
            break
        run = bisect_right(source.chunks, (candidate.start + 1,))
        runs.setdefault(run, []).append((candidate, following.start))
    for run, inside in runs.items():
        fields = [c.start for c, end in inside if c.start in single and _is_field(source, c, end)]
        fields += [c.start for c, _ in inside if c.start not in single and c.form == "colon"]
        if fields and source.chunks[run - 1].end <= first:
            fields = [c.start for c, _ in inside]
        yield from (start for start in fields if start in single)


def _is_field(source: Source, candidate: Candidate, following: int) -> bool:
    """Whether no sentence ends before the next name, or where the run of lines does, and there is no time."""
    run = source.chunks[bisect_right(source.chunks, (candidate.start + 1,)) - 1]
    end = min(following, run.end)
    if candidate.form in ("line", "column") and not candidate.titled:
        end = source.line(source.line_at(candidate.end)).end  # a heading, whatever sentences follow it
    last = source.text[max(candidate.start, end - LONGEST_END) : end].rstrip(" \t\n*_")[-1:]
    return not candidate.time[1] and last not in SENTENCE_ENDS
