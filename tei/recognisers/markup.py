"""A file that is no plain transcript but XML or HTML: its tags are kept as words, and that is said."""

from __future__ import annotations

from tei.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "context"
NEEDS: frozenset[Trait] = frozenset()
BEGINNING = 200
"""Characters in which a file shows what it is."""
HTML = ("<!doctype html", "<html")
XML = ("<?xml", "<tei", "<text ", "<text>", "<!doctype ")
OF_HTML, OF_XML = "save its text as plain text", "tei text gives the transcript of a TEI file back"


def recognise(source: Source, below: Spans) -> Iterator[Span]:  # noqa: ARG001 - it asks nobody
    """Yield a remark where a file begins as XML or HTML does."""
    beginning = source.text[:BEGINNING].lstrip()
    if not beginning.startswith("<"):
        return
    lowered = beginning.casefold()
    if any(sign in lowered for sign in HTML):
        said = ("HTML", OF_HTML)
    elif lowered.startswith(XML):
        said = ("XML", OF_XML)
    else:
        return
    values = (("code", "markup-in-transcript"), ("format", said[0]), ("advice", said[1]))
    start = source.text.index("<")
    yield Span(start, start + 1, "remark", "markup", f"the file begins as {said[0]} does", values=values)
