"""Page numbers that count upwards beside, or in, the line that heads or foots every page.

So ``TOP SECRET`` with ``25`` below it, or ``THE COMMITTEE ON TRADE      25`` on every fiftieth line.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from tei.text.neighbours import line_above, line_below
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tei.text.page_lines import PageLine
    from tei.text.source import Line, Source

FEWEST = 4
"""Pages that must be numbered so: fewer may be chance."""
FEWEST_IN_ORDER = 3
"""Pages that must be, where no number is left out and the number stands in the line of the head."""
SHORTEST_PAGE = 300
"""Characters between two such numbers: lines that are numbered one by one stand closer."""
SAMPLE = 200_000
"""Characters in which heads with numbers are looked for: some fifty pages."""


class NumberedHead(NamedTuple):
    """A page number and, where it stands in one line with words, that line.

    Attributes:
        start: offset of the number, or of the line.
        end: offset behind it.
        n: the number.
        line: whether it is the whole line of a running head.
    """

    start: int
    end: int
    n: str
    line: bool


def numbers_beside_heads(source: Source, bare: Sequence[PageLine]) -> list[NumberedHead]:
    """Return the bare numbers that count pages beside a running head.

    Args:
        source: the transcript.
        bare: its lines that hold a number and nothing else.
    """
    by_head: dict[tuple[str, bool], list[PageLine]] = {}
    for number in bare:
        for line, above in ((line_above(source, number.start), True), (line_below(source, number.end), False)):
            form = head_form(source, line) if line is not None else ""
            if sum(character.isalpha() for character in form) >= 4:
                by_head.setdefault((form, above), []).append(number)
    best: list[PageLine] = max((_rising(lines) for lines in by_head.values()), key=len, default=[])
    return [NumberedHead(n.start, n.end, n.n, line=False) for n in best] if len(best) >= FEWEST else []


def head_form(source: Source, line: Line) -> str:
    """Return a line as its like on other pages reads: without digits, case, and punctuation at its edges."""
    words = source.text[line.start : line.end].casefold()
    return " ".join("".join(" " if c.isdigit() else c for c in words).split()).strip(" -–—.,:;*_|[]()")


def _rising(numbers: Sequence[PageLine]) -> list[PageLine]:
    rising: list[PageLine] = []
    for number in numbers:
        if not rising or (number.value > rising[-1].value and number.start - rising[-1].start >= SHORTEST_PAGE):
            rising.append(number)
    return rising if 2 * len(rising) > len(numbers) else []


@cache
def _head_with_number() -> re.Pattern[str]:
    """Match a short line that begins or ends with a number; groups: number, words, or words, number."""
    return re.compile(
        r"(?:\A|\n)[ \t]*+"
        r"(?:(\d{1,4})[ \t]++([^\W\d][^\n\d]{3,80}+)|([^\W\d][^\n\d]{3,80}?)[ \t]+(\d{1,4})[ \t]*+)(?=\n)"
    )


def heads_with_numbers(source: Source) -> list[NumberedHead]:
    """Return the running heads that hold the page number, told by their even distance and rising numbers."""
    forms: dict[str, list[tuple[int, int]]] = {}
    for match in _head_with_number().finditer(source.text, 0, SAMPLE):
        words, number = (match[2], match[1]) if match[1] else (match[3], match[4])
        forms.setdefault(" ".join(words.split()), []).append((match.start(), int(number)))
    chosen = {form for form, places in forms.items() if _even_and_rising(places)}
    if not chosen:
        return []
    found: list[NumberedHead] = []
    for match in _head_with_number().finditer(source.text):
        words, number = (match[2], match[1]) if match[1] else (match[3], match[4])
        if " ".join(words.split()) in chosen:
            start = match.start(1) if match[1] else match.start(3)
            found.append(NumberedHead(start, match.start() + len(match[0].rstrip()), number, line=True))
    return found


def _even_and_rising(places: Sequence[tuple[int, int]]) -> bool:
    if len(places) < FEWEST_IN_ORDER:
        return False
    steps = [(after[0] - before[0], after[1] - before[1]) for before, after in pairwise(places)]
    lengths = sorted(length for length, _ in steps)
    usual = lengths[len(lengths) // 2]
    even = usual >= SHORTEST_PAGE and 5 * lengths[0] >= 3 * usual and 3 * lengths[-1] <= 5 * usual
    most = 2 if len(places) >= FEWEST else 1
    return even and all(1 <= step <= most for _, step in steps)
