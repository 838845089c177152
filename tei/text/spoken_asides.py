"""What is said aside in a play and stands in brackets itself: ``(What a fool!) (aside)``, ``(Oimè!). (da sé)``.

A second bracket right behind the first says how it is said. That it does, and tells nothing else, is known by its
words, which come back behind other brackets.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.brackets import Bracket

LONGEST_MANNER = 30
"""Characters of what says how something is said."""
FEWEST = 2
"""How often the same words must stand behind another bracket."""


def spoken_asides(text: str, found: list[Bracket]) -> frozenset[int]:
    """Return where the brackets begin that hold speech, with another bracket behind them that says how it is said.

    Args:
        text: the transcript.
        found: its brackets, in order.
    """
    pairs = [
        (here, text[there.start + 1 : there.end - 1].partition(",")[0])
        for here, there in pairwise(found)
        if _joins(text, here, there)
    ]
    often = Counter(manner for _, manner in pairs)
    return frozenset(bracket.start for bracket, manner in pairs if often[manner] >= FEWEST)


def _joins(text: str, here: Bracket, there: Bracket) -> bool:
    """Whether a short bracket in small letters stands right behind one that begins with a capital."""
    between = text[here.end : min(there.start, here.end + LONGEST_MANNER)]
    near = there.start - here.end < LONGEST_MANNER and not between.strip(" .,;:!?…") and "\n" not in between
    short = there.end - there.start <= LONGEST_MANNER and text[there.start + 1].islower()
    opening = text[here.start + 1 : here.start + 3].lstrip('¡¿«"“')[:1]
    return near and short and opening.isupper()
