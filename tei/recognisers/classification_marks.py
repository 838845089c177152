"""How secret one paragraph is: ``¶2. (C) SUMMARY``, ``(S/NF) The ministry``, ``[U] Text``."""

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
BLOCKS = ("paragraph", "numbered-paragraph", "subject", "heading", "item")
FEWEST = 2
"""Paragraphs that must bear such a mark, where it is one letter."""


@cache
def _mark() -> re.Pattern[str]:
    """Match a mark at the beginning of a paragraph, behind its number or label; group 1 is the mark."""
    return re.compile(
        r"""¶?(?:\d{1,3}\.?|[A-Z][A-Za-z]{1,10}:)?[ \t]{0,4}
        [(\[]
        ((?:U|C|S|R|TS|SBU|LOU|FOUO|NF|CONF|UNCLAS|VS-NfD|NfD|VS|ДСП|СС|ОВ|С)
        (?:[/ ]{1,2}[A-Z]{2,8}(?:[ ][A-Z]{2,8}){0,2}){0,3})
        [)\]](?=[ \t\n])(?![ \t]*\d{4})""",
        re.VERBOSE,
    )


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the classification marks of paragraphs, if the document has the custom of setting them."""
    text = source.text
    if "(" not in text and "[" not in text:
        return
    found = [m for block in below.of(*BLOCKS) if (m := _mark().match(text, block.start, block.end)) is not None]
    custom = len({match[1] for match in found}) > 1 or (len(found) >= FEWEST and "opyright" not in text)
    enumerated = any(f"\n({letter})" in text for letter in "AB")
    for match in found:
        if len(match[1]) > 1 or (custom and not enumerated):
            reason = "it says how secret the paragraph is"
            yield Span(*match.span(1), "paragraph-classification", "classification_marks", reason)
