"""The list of the persons of a play: ``DUNCAN, King of Scotland.`` under ``Dramatis Personae``."""

from __future__ import annotations

from tei.text.labels import labels
from tei.text.span import Span
from tei.text.staging import staging

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "block"
NEEDS: frozenset[Trait] = frozenset({"speech"})
BY = "cast_lists"


def recognise(source: Source, below: Spans) -> Iterator[Span]:  # noqa: ARG001 - the list is read from the text
    """Yield the heading of each cast list, the list and its items."""
    if not labels(source):
        return
    for part in staging(source).lists:
        if part.kind != "cast" or not part.entries:
            continue
        values = (("level", "1"), ("type", "cast"))
        yield Span(*part.heading, "heading", BY, "the words above a list of persons", values=values)
        start, end = part.entries[0].start, part.entries[-1].end
        yield Span(start, end, "cast-list", BY, "lines that name the persons of the play")
        for entry in part.entries:
            yield Span(entry.start, entry.end, "item", BY, "a person of the play")
