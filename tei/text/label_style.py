"""Names that come back now and then and are made unlike those who speak most: ``First:`` among ``MR. HOLM:``.

In long speeches the same words open paragraph after paragraph. Those who speak most show how labels are made.
"""

from __future__ import annotations

from collections import Counter

from tei.text.label_candidate import PARAGRAPH
from tei.text.label_names import bare
from tei.text.label_words import COLLECTIVE, PARTICLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tei.text.label_candidate import Candidate
    from tei.text.source import Source

DENSE = 0.75
"""Of the lines of a transcript, the share that begins with labels where each turn has one line."""
LEADING = 2
"""Those who speak most have at least one in so many turns of the one who speaks most of all."""
FEWEST = 5
"""Turns of one who is among them, where more are needed to have the share."""
SHORT_OFFICE = 3
"""Words of an office that begins with an article: ``The Taoiseach``."""
LEADING_SHARE = 0.6
"""Of all turns, the share that they have at the least, for them to show how labels are made."""


def is_dense(source: Source, sure: Sequence[Candidate]) -> bool:
    """Whether hardly a line begins without one of these, and no blank lines part them, so that each is a turn.

    Args:
        source: the transcript.
        sure: the candidates that are believed by name.
    """
    lines = len(source.line_starts) - source.text.count("\n\n")
    opening = sum(c.place == PARAGRAPH for c in sure)
    return len(sure) >= DENSE * lines and opening * 2 < len(sure)


def leading_style(sure: Sequence[Candidate]) -> Style | None:
    """Return how the labels of those who speak most are made; None where two of them do not stand out.

    Args:
        sure: the candidates that are believed by name.
    """
    counts = Counter(c.key for c in sure)
    top = max(counts.values(), default=0)
    small = {c.key for c in sure if c.case in ("mixed", "lower") and not c.titled}
    leading = {key for key, count in counts.items() if count * (LEADING - (key in small)) >= top}
    held = sum(counts[key] for key in leading)
    for key, count in counts.most_common():  # where many speak, the next of them too, until they have the share
        if held >= LEADING_SHARE * len(sure) or count < FEWEST:
            break
        held += count if key not in leading else 0
        leading.add(key)
    lead = [c for c in sure if c.key in leading]
    return Style(lead, leading) if len(leading) > 1 and held >= LEADING_SHARE * len(sure) else None


class Style:
    """How the labels of those who speak most are made, where all of them are made so.

    Attributes:
        leading: the keys of their names.
    """

    def __init__(self, lead: Sequence[Candidate], leading: set[str]) -> None:
        self.leading = leading
        self.cases = {c.case for c in lead}
        self.forms = {c.form for c in lead}
        self.timed = all(c.time[1] > 0 for c in lead)
        self.emphasised = all(c.emphasised for c in lead)
        self.letters = all(len(c.key) == 1 for c in lead)
        self.capitals = all(c.case == "caps" for c in lead)
        self.titled = all(c.titled for c in lead)
        self.full = all(c.case == "title" and " " in c.name for c in lead)
        self.known = {bare(word) for c in lead for word in c.name.split()} - PARTICLES

    def fits(self, candidate: Candidate) -> bool:
        """Whether a name is made as those are, or marked as one in another way."""
        if self.timed or self.emphasised:  # however the names of accounts are spelled
            chair = candidate.titled and candidate.form in self.forms and candidate.place > 1
            return candidate.time[1] > 0 or chair if self.timed else candidate.emphasised
        words = [bare(word) for word in candidate.name.split()]
        several = words[0] in COLLECTIVE or words[-1] in COLLECTIVE
        if candidate.tail[1] or candidate.case in ("caps", "none") or len(candidate.key) == 1 or several:
            return True
        stopped = candidate.form == "dot" and "dot" not in self.forms
        if candidate.titled or stopped:
            return not stopped
        if candidate.case not in self.cases and candidate.case in ("mixed", "lower"):
            return False
        office = words[0] not in PARTICLES or len(words) <= SHORT_OFFICE
        named = candidate.case == "title" and len(words) > 1 and office
        if self.full:
            return named or words[0] in self.known
        return not self.capitals and (named or not (self.titled or self.letters))
