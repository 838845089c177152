"""Bare numbers on lines of their own that number pages: they count up, and a sentence goes on over one.

So ``said that the`` / ``17`` / ``men had gone``. Numbers of sections count up too, but stand between sentences.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tei.text.page_lines import PageLine

FEWEST = 2
"""Numbers in a row."""
SHORTEST_PAGE = 300
"""Characters between two of them: lines and stanzas that are numbered stand closer."""
CUT = 3
"""Of so many numbers a sentence goes on over one at least."""


def numbers_in_sentences(text: str, bare: Sequence[PageLine]) -> list[PageLine]:
    """Return the bare numbers that number pages; empty where they may number something else.

    Args:
        text: the transcript.
        bare: its lines that hold a number and nothing else, in order.
    """
    row = _longest_row(bare)
    cut = sum(_goes_on(text, number.end) for number in row)
    most = 2 * len(row) > len(bare)
    return row if len(row) >= FEWEST and most and CUT * cut >= len(row) else []


def _longest_row(bare: Sequence[PageLine]) -> list[PageLine]:
    """Return the longest row of numbers in which each is one more than the one before, a page away."""
    lengths = [1] * len(bare)
    before = [-1] * len(bare)
    last: dict[int, int] = {}
    for index, number in enumerate(bare):
        previous = last.get(number.value - 1)
        if previous is not None and number.start - bare[previous].end >= SHORTEST_PAGE:
            lengths[index], before[index] = lengths[previous] + 1, previous
        last[number.value] = index
    index = max(range(len(bare)), key=lengths.__getitem__, default=-1)
    row: list[PageLine] = []
    while index >= 0:
        row.append(bare[index])
        index = before[index]
    return row[::-1]


def _goes_on(text: str, offset: int) -> bool:
    """Whether the words behind an offset are the rest of a sentence: they begin with a small letter."""
    while offset < len(text) and text[offset].isspace():
        offset += 1
    return offset + 1 < len(text) and text[offset].islower() and text[offset + 1] not in ".)"
