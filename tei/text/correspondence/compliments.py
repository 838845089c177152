"""The first words of a note verbale, which name both parties: ``The Embassy presents its compliments to``."""

from __future__ import annotations

import re
from functools import cache

from tei.typed import NamedTuple

FORMS = (
    r"presents? (?:its|his|her|their) compliments to",
    r"présente(?:nt)? (?:ses|leurs) compliments (?:à l[’']|à la|à|au|aux)",
    r"a l[’']honneur de présenter ses compliments (?:à|au)",
    r"beehrt sich,?(?: (?:der|dem))?",
    r"saluda (?:muy )?(?:atentamente|cordialmente)? ?(?:al|a la|a)",
    r"presenta (?:sus (?:atentos )?saludos|i suoi complimenti|i propri complimenti) (?:al|a la|alla|all[’']|a)",
    r"свидетельствует (?:сво[её] )?уважение",
    r"projevuje úctu",
)
LONGEST_PARTY = 120
"""Characters of the name of a party."""
FIRST_WORDS = 500
"""Characters of a paragraph in which its compliments are paid."""


class Compliment(NamedTuple):
    """The parties of a note verbale, as offsets of the text."""

    sender: tuple[int, int]
    recipient: tuple[int, int]


@cache
def _compliments() -> re.Pattern[str]:
    party = rf"[^.;:\n]{{3,{LONGEST_PARTY}}}?"
    return re.compile(
        rf"(?P<sender>[^\W\d_]{party})\s(?:{'|'.join(FORMS)})\s?(?P<recipient>{party})"
        r"(?=\s(?:and|et|und|y|e|и|a)\s(?:has|a|hat|tiene|ha|имеет|in|en|with|dem|den|der|se|à|to)\b|,|\.|;|$)"
    )


def read_compliment(text: str, start: int, end: int) -> Compliment | None:
    """Return the parties that the first words of a paragraph name, or None.

    Args:
        text: the whole text.
        start: offset of the paragraph.
        end: offset behind it.
    """
    match = _compliments().match(text, start, min(end, start + FIRST_WORDS))
    return Compliment(match.span("sender"), match.span("recipient")) if match else None
