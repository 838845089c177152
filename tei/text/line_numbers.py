"""Numbers of lines in the margin, as in ``14   A.  I was at the quarry.``, set by stenographers and editors.

They count the lines of a page, or of the whole transcript, one by one. Where a machine has read the page, many
stand on lines of their own above what they number, and some are missing. The recognisers read a copy of the text
in which blanks stand for the numbers and for such line ends, so that a sentence runs on from line to line and a
name begins its line; offsets are the same in both.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from tei.text.source import LineNumber, Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

FIRST_LOOK = 80
"""Lines with something on them, at the beginning or in the middle, of which a quarter must begin with a number."""
FEWEST = 8
"""Numbered lines."""
FEWEST_IN_A_ROW = 4
"""Lines that a row must number to be one."""
LEAST_SHARE = 0.6
"""Of the lines with words on them."""
LONGEST_STEP = 3
"""From one number to the next where some are missing."""
LONG_LINE = 30
"""Characters of a line that goes on below, its number included."""
MANY_GOING_ON = 20
"""Lines that go on from which half the share of numbers is enough."""
REACH = 40
"""Characters behind a number in which words begin."""
FEWEST_GOING_ON = 2
"""Lines that go on in the middle of a sentence, or rows that begin with 1 again; lists do neither."""


@cache
def _number() -> re.Pattern[str]:
    """Match the number at the beginning of a line, and one that has its line to itself."""
    return re.compile(r"^[ \t]{0,40}(\d{1,4})(?=[ \t]|$)", re.MULTILINE)


@lru_cache(maxsize=1)
def unnumbered(source: Source) -> Source:
    """Return the transcript with blanks for the numbers of its lines; itself where there are none."""
    text = source.text
    middle = text.find("\n", len(text) // 2) + 1
    if source.line_numbers or "-->" in text or not (_may_have(text, 0) or _may_have(text, middle)):
        return source
    found = _rows(source)
    if not found or not _number_lines(source, found):
        return source
    return source.blanked(found)


def _may_have(text: str, at: int) -> bool:
    """Whether many lines from an offset on begin with numbers: a cheap look before the careful one."""
    lines = numbered = 0
    while at < len(text) and lines < FIRST_LOOK:
        end = text.find("\n", at)
        end = end if end >= 0 else len(text)
        words = text[at : min(end, at + 50)].lstrip()
        lines += bool(words)
        numbered += words[:1].isdigit()
        at = end + 1
    return numbered * 4 >= lines and numbered >= FEWEST_IN_A_ROW


def _rows(source: Source) -> list[LineNumber]:
    """Return the numbers at the beginnings of lines that count one by one, from 1 or from where a page goes on."""
    found: list[LineNumber] = []
    row: list[LineNumber] = []
    for match in _number().finditer(source.text):
        here = LineNumber(match.start(1), match.end(1), match[1], _blank_to(source.text, match.end(1)))
        if row and not 1 <= int(here.n) - int(row[-1].n) <= LONGEST_STEP:
            found += row if len(row) >= FEWEST_IN_A_ROW else []
            row = []
        if row or int(here.n) == 1 or (found and int(here.n) == int(found[-1].n) + 1):
            row.append(here)
    return found + (row if len(row) >= FEWEST_IN_A_ROW else [])


def _blank_to(text: str, end: int) -> int:
    """Return where the blanks end that stand for a number: behind the line end, if words follow only below it."""
    line_end = text.find("\n", end)
    if line_end < 0 or text[end:line_end].strip():
        return end
    below = text[line_end + 1 : text.find("\n", line_end + 1)].strip()
    return line_end + 1 if below and not below.isdigit() else end


def _number_lines(source: Source, found: Sequence[LineNumber]) -> bool:
    """Whether numbers count lines rather than items: nearly all lines have one, and sentences run over them."""
    text = source.text
    first, last = source.line_at(found[0].start), source.line_at(found[-1].start)
    between = [text[line.start : line.end].strip() for line in map(source.line, range(first, last + 1))]
    lines = sum(bool(words) and not words.isdigit() for words in between)
    going_on = _going_on(text, found)
    share = LEAST_SHARE if going_on < MANY_GOING_ON else LEAST_SHARE / 2
    if len(found) < FEWEST or len(found) < share * lines:
        return False
    rows = sum(int(number.n) == 1 for number in found)
    return going_on + rows - 1 >= FEWEST_GOING_ON


def _going_on(text: str, found: Sequence[LineNumber]) -> int:
    """Return how many lines go on in the middle of a sentence that began on the line above."""
    count = 0
    for number in found:
        line_start = text.rfind("\n", 0, number.start)
        before = text[max(0, text.rfind("\n", 0, max(line_start, 0))) : max(line_start, 0)].strip()
        words = text[number.blank_to : number.blank_to + REACH].lstrip()
        ends = before[-1:].isalnum() or before[-1:] in ",-"
        count += words[:1].islower() and len(before) >= LONG_LINE and ends
    return count
