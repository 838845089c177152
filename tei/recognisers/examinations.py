"""The parts of a hearing: ``DIRECT EXAMINATION``, ``Cross-examination by Ms. Hale``, ``BY MR. MOSS:`` below."""

from __future__ import annotations

import re
from functools import cache

from tei.text.labels import labels
from tei.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "block"
NEEDS: frozenset[Trait] = frozenset({"speech"})
BY = "examinations"
PASSED = ("note-body", "page-break", "page-number", "running-head")
NAME = r"[A-Z][\w.’'-]{0,30}(?:[ \t]{1,4}[A-Z][\w.’'-]{0,30}){0,3}"
"""One to four words that begin with capitals."""


@cache
def _heading() -> re.Pattern[str]:
    """Match the line that heads an examination, with the line below it that says who asks."""
    asking = rf"(?i:by)[ \t]{{1,4}}{NAME}"
    sort = r"(?:further|continued|direct|cross|re-?direct|re-?cross|voir[ ]dire)"
    return re.compile(
        rf"""^[ \t]*(?P<head>(?=[A-Z])(?i:(?:{sort}[ \t-]{{1,3}}){{0,3}}examination
        (?:[ \t,(]{{1,3}}(?:continued|resumed)\)?)?)
        (?:[ \t]{{1,4}}{asking})?[ \t]?:?(?:[ \t]*\n[ \t]*{asking}[ \t]?:)?)[ \t]*$""",
        re.MULTILINE | re.VERBOSE,
    )


@cache
def _asking() -> re.Pattern[str]:
    """Match a line that says who asks from here on."""
    return re.compile(rf"^[ \t]*(?P<who>BY[ \t]{{1,4}}{NAME}[ \t]?:)[ \t]*$", re.MULTILINE)


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the headings of examinations, and the lines by themselves that say who asks."""
    text = source.text
    if ("xamination" not in text and "XAMINATION" not in text) or not labels(source):
        return
    headed: set[int] = set()  # where lines end that belong to a heading
    for match in _heading().finditer(text):
        start, end = match.span("head")
        if below.at(start, *PASSED) is None:
            headed.add(end)
            values = (("level", "1"), ("type", "section"))
            yield Span(start, end, "heading", BY, "it heads an examination", values=values)
    for match in _asking().finditer(text):
        start, end = match.span("who")
        if end not in headed and below.at(start, *PASSED) is None:
            yield Span(start, end, "stage-block", BY, "it says who asks from here on")
