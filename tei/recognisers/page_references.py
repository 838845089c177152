"""Pages that the text refers to, where they are no page breaks: ``(p. 25)``, ``[S. 12–14]``, ``(стр. 5)``."""

from __future__ import annotations

import re
from functools import cache

from tei.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "inline"
NEEDS: frozenset[Trait] = frozenset()
WORDS = r"pp?\.|pages?|seiten?|стр\.|págs?\.|páginas?|pagg?\.|pagina|str\.|fols?\.|лл?\."
GERMAN_WORDS = r"|S\."


@cache
def _reference(language: str) -> re.Pattern[str]:
    """Match a page or a span of pages in brackets; group 1 is what stands in them, group 2 the first page."""
    words = WORDS + GERMAN_WORDS if language == "de" else WORDS
    return re.compile(rf"[\[(]((?:{words}) ?(\d{{1,5}})(?: ?[-–] ?\d{{1,5}})?(?: ?ff?\.)?)[\])]", re.IGNORECASE)


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the references to pages in brackets."""
    for match in _reference(source.language).finditer(source.text):
        if below.at(match.start(), "page-break", "page-number", "stage", "stage-block") is None:
            reason = "a page number in brackets that begins no page"
            values = (("n", match[2]),)
            yield Span(*match.span(1), "page-reference", "page_references", reason, values=values)
