"""The names of those who wrote a text, in the line that says so: ``by Henry Wharton and Anna Ott``."""

from __future__ import annotations

import re
from functools import cache

from tei.text.correspondence.parties import read_parties
from tei.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "inline"
NEEDS: frozenset[Trait] = frozenset()


@cache
def _before() -> re.Pattern[str]:
    """Match the words before the names: ``by``, ``Written by:``, ``Verfasser:``, and signs of emphasis."""
    by = r"by|von|par|di|por|de|af|av|van|przez|сочинение|автор"
    return re.compile(rf"[*_\s]*(?:[^\n:]{{1,30}}:\s*|(?:[^\W\d_]+\s)?(?:{by})\s)?[*_\s]*", re.IGNORECASE)


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the names in bylines."""
    for line in below.of("byline"):
        before = _before().match(source.text, line.start, line.end)
        start = before.end() if before is not None else line.start
        for party in read_parties(source.text, start, line.end):
            if party.kind == "person":
                yield Span(party.start, party.end, "author", "authors", "named in a byline", party.cert)
