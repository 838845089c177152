"""Whether labels that stand in a row begin a block of notes: by where they stand, and by what calls for them."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from tei.text.notes.labels import STRONG
from tei.text.notes.marks import follows, is_symbol
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tei.text.notes.markers import Family, Marker
    from tei.text.notes.rows import Row

LOOSE: frozenset[Family] = frozenset({"paren", "spaced", "half", "glued"})
"""Marks that often mean something else: enumerations, quantities, names of things."""
FIRST_LETTERS = frozenset("aаαiа")
"""Letters that a row of notes may begin with: in Latin, Cyrillic and Greek, and the first roman numeral."""
LONGEST_FIRST = 3
"""Digits of a number that a row of notes may begin with: a longer one is a year or a sum."""
LONGEST_PAGE = 6000
"""Characters of a page."""


class Block(NamedTuple):
    """A block of notes: the row of labels that it is made of, and where its markers lie."""

    row: Row
    family: Family
    calls: tuple[Marker | None, ...]

    @property
    def is_whole(self) -> bool:
        """Whether something calls for each of its notes."""
        return None not in self.calls


def count_called(calls: Sequence[Marker | None]) -> int:
    """Return how many notes something calls for."""
    return sum(call is not None for call in calls)


def is_block(text: str, block: Block, before: Block | None) -> bool:
    """Whether the evidence is enough that a row of labels is a block of notes.

    Args:
        text: the transcript.
        block: the row, with what may call for its notes.
        before: the block of notes above it, if there is one.
    """
    row, found, all_of_them = block.row, count_called(block.calls), len(block.calls)
    first = row.labels[0].mark
    goes_on = before is not None and follows(before.row.labels[-1].mark, first)
    if first.isalpha() and first not in FIRST_LETTERS and not goes_on:
        return False
    if row.form == "symbol" and row.heading is None and not row.place and not _near(block):
        return False
    if row.form in STRONG:
        announced = row.form == "named" or (row.words and row.place == "end")
        return (announced and (found > 0 or row.form == "named")) or (found > 0 and 2 * found >= all_of_them)
    return _may_be_loose(block, goes_on=goes_on) and (
        block.family not in LOOSE or (block.is_whole and _is_sure(text, block, before))
    )


def _near(block: Block) -> bool:
    """Whether what calls for a note stands not too far above it: on the same page, as it were."""
    return any(call and block.row.start - call.end <= LONGEST_PAGE for call in block.calls)


def _sticks(block: Block) -> bool:
    """Whether all marks of notes in brackets stick to a word: nothing else does that."""
    return block.row.form in ("paren", "half") and all(call and call.glued for call in block.calls)


def _begins(mark: str) -> bool:
    return mark == "1" or mark in FIRST_LETTERS or is_symbol(mark)


def _may_be_loose(block: Block, *, goes_on: bool) -> bool:
    """Whether labels that might also number paragraphs may begin notes: by place, first mark and number called."""
    row, found = block.row, count_called(block.calls)
    first = row.labels[0].mark
    sure = block.family not in LOOSE and block.is_whole and _near(block)
    placed = row.heading is not None or (row.begins and (row.place != "" or _sticks(block) or sure))
    if not placed or not found or 3 * found < 2 * len(block.calls):
        return False
    return _begins(first) or goes_on or (block.is_whole and len(first) <= LONGEST_FIRST)


def _is_sure(text: str, block: Block, before: Block | None) -> bool:
    """Whether marks that often mean something else call for notes here, each note having one."""
    row = block.row
    if row.heading is not None:
        return True
    calls = [call for call in block.calls if call is not None]
    firm = [call.glued or (call.firm and call.family != "half") for call in calls]
    last = row.place == "end" and row.begins and _begins(row.labels[0].mark)
    usual = before is not None and (before.row.form, before.family) == (row.form, block.family)
    if all(firm):
        single = row.place != "" and _begins(row.labels[0].mark) and _near(block) and _behind_word(text, calls[0])
        return _sticks(block) or len(calls) > 1 or usual or (last and row.form == "paren") or single
    if not last or block.family != "spaced":
        return False
    if is_symbol(row.labels[0].mark):
        return True
    listed = any(_enumerates(text, call.start) for call in calls)
    return not listed and (any(firm) or _in_sentences(text, calls))


def _behind_word(text: str, call: Marker) -> bool:
    """Whether a number sticks to a word in small letters, or to the stop behind one, as only a mark does."""
    return call.family == "glued" and _word_before().search(text, max(0, call.start - 8), call.start) is not None


@cache
def _word_before() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_A-ZÀ-Ý]{3}[.,;:!?)”\"’]{0,2}$")


@cache
def _sentence_end() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]{2}[.!?][»”\"]?\s")


def _in_sentences(text: str, calls: Sequence[Marker]) -> bool:
    """Whether several marks stand in sentences of their own, as the items that a sentence numbers do not."""
    gaps = sum(
        _sentence_end().search(text, before.end, after.start) is not None for before, after in pairwise(calls)
    )
    return len(calls) > 1 and 2 * gaps >= len(calls) - 1


@cache
def _before_an_item() -> re.Pattern[str]:
    """Match what stands before the number of an item in running text: ``for (1) bread and (2) wine``."""
    return re.compile(
        r"(?:[,;:—–-]|\b(?:item|items|paragraph|clause|point|case|class|and|or|for|by|to|of|und|oder|sowie|et|ou|y|e|o|и|или|либо))\s{1,3}$",
        re.IGNORECASE,
    )


def _enumerates(text: str, start: int) -> bool:
    """Whether a mark seems to number an item of a sentence."""
    return _before_an_item().search(text, max(0, start - 12), start) is not None
