"""Those present at a meeting or who take part in an interview: the list, and the names in it.

``Participants:`` / ``Dr. Ada Perry, Chairman`` or ``Interviewer: Petr Dolan``. Recognised where people take turns.
"""

from __future__ import annotations

from tei.text.labels import labels
from tei.text.span import Span
from tei.text.staging import staging

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.listed_persons import Entry
    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "block"
NEEDS: frozenset[Trait] = frozenset({"speech"})
BY = "participants"


def recognise(source: Source, below: Spans) -> Iterator[Span]:  # noqa: ARG001 - the lists are read from the text
    """Yield the words above each list, its runs of lines as lists of items, and the persons named."""
    if not labels(source):
        return
    for part in staging(source).lists:
        if part.kind == "cast" or not part.entries:
            continue
        if part.kind == "present":
            yield Span(*part.heading, "list-label", BY, "the words above a list of those present")
            yield from _lists(source, part.entries)
        for entry in part.entries:
            yield Span(*entry.name, "person", BY, "named in a list of those who take part")
            if entry.description[0] < entry.description[1]:
                yield Span(*entry.description, "role", BY, "what the list says of the person", "medium")


def _lists(source: Source, entries: tuple[Entry, ...]) -> Iterator[Span]:
    """Yield a list for each run of lines, with its items."""
    run: list[Entry] = []
    for entry in entries:
        if run and source.text[run[-1].end : entry.start].count("\n") > 1:
            yield from _list(run)
            run = []
        run.append(entry)
    yield from _list(run)


def _list(run: list[Entry]) -> Iterator[Span]:
    values = (("type", "participants"),)
    yield Span(run[0].start, run[-1].end, "list", BY, "names below one another", values=values)
    for entry in run:
        yield Span(entry.start, entry.end, "item", BY, "one of those present")
