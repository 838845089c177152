"""The numbers of cipher groups before the first words of a telegram, or its serial number: ``1211-1220. Pay``.

They are told before dates are, as ``1211-1220`` may be years as well.
"""

from __future__ import annotations

import re
from functools import cache

from tei.recognisers._days import days_of
from tei.text.correspondence.documents import documents
from tei.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "block"
NEEDS: frozenset[Trait] = frozenset()
SENT = frozenset({"addressee", "sender", "precedence"})
"""Pieces of a head that show a message."""


@cache
def _groups() -> re.Pattern[str]:
    """Match ``1211-1220.``, ``411/415``, or a serial number ``103.`` before words, with at most one before it."""
    return re.compile(
        r"\s*(?:(?P<groups>\d{1,6}\s?[-–—/]\s?\d{1,6})(?=[.,:]?\s)|(?P<number>\d{1,5})\.(?=\s(?:\d{1,2}\.\s|[^\W\d_])))"
    )


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the groups or the serial number behind the head of each telegram."""
    for document in documents(source, below, days_of):
        head = document.head
        if head is None or not _is_message(source.text, head.start, head.end, {p.kind for p in head.pieces}):
            continue
        match = _groups().match(source.text, head.end, document.end)
        if match is None:
            continue
        if match["groups"]:
            yield Span(
                *match.span("groups"), "groups", "cipher_groups", "numbers of groups before the first words"
            )
        elif match["number"] not in ("1", "2"):
            yield Span(*match.span("number"), "number", "cipher_groups", "a serial number before the first words")


def _is_message(text: str, start: int, end: int, kinds: set[str]) -> bool:
    """Whether a head is that of a telegram: it says so, or it names an addressee and how urgent it is."""
    return bool(kinds & SENT) or "elegram" in text[start:end] or "ELEGRAM" in text[start:end]
