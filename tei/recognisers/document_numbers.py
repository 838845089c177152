"""The numbers of documents, in titles and on their own: ``Ciphered Telegram # 13464``, ``500.A15a3/728``."""

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


@cache
def _number() -> re.Pattern[str]:
    """Match a number behind its sign: ``# 13464``, ``No. 36``, ``Nr. 7/53``, ``№ 12``; group 1 is the number."""
    return re.compile(r"(?:\#|№|\b(?:No|Nr|N[o°º]|Num|Núm)\b\.?)\s{0,3}(\d[\w./-]{0,19}\w|\d)", re.IGNORECASE)


@cache
def _first() -> re.Pattern[str]:
    """Match the number that begins a title: ``149. Memorandum for the Record``."""
    return re.compile(r"(\d{1,5}[a-z]?)\.(?=\s)")


@cache
def _file() -> re.Pattern[str]:
    """Match the file of a document: ``500.A15a3/728``, ``184.00101/9``, ``104-10332-10023``."""
    return re.compile(
        r"[A-Z]{0,6}[-./]?\d\w{0,12}(?:\s[A-Z][\w()]{0,11}(?=\s?[A-Z/]))?(?:[./–-][\w().]{1,14}){0,6}"
    )


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the numbers in titles and number lines."""
    text = source.text
    for block in below.of("title", "document-number"):
        match = _number().search(text, block.start, block.end)
        if match is None and block.kind == "title":
            match = _first().match(text, block.start, block.end)
        if match is not None:
            yield Span(*match.span(1), "number", "document_numbers", "a number behind its sign")
        elif block.kind == "document-number":
            found = next(
                (m for m in _file().finditer(text, block.start, block.end) if any(map(str.isdigit, m.group()))),
                None,
            )
            if found is not None:
                yield Span(*found.span(), "number", "document_numbers", "the file of the document")
