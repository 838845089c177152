"""Who speaks in a transcript: labels become persons, and each turn points to its speaker."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tei.people.merge import Entry
    from tei.people.person import Person
    from tei.text.source import Source
    from tei.text.span import Spans


class Identified:
    """The persons of a transcript, and its spans with each turn pointing to its speaker.

    Attributes:
        persons: those who speak, in the order in which they first do.
        spans: everything recognised; each turn has the ids of its speakers as its value ``who``.
    """

    __slots__ = ("persons", "spans")

    def __init__(self, source: Source, spans: Spans, authority: Sequence[Entry] = ()) -> None:
        """Identify the speakers of one transcript.

        Args:
            source: the transcript.
            spans: everything recognised in it.
            authority: persons of an authority list; see ``tei.people.authority``.
        """
        self.persons: tuple[Person, ...] = ()
        self.spans = spans
        if spans.of("turn"):
            from tei.people.gathering import Gathering  # noqa: PLC0415 - letters have no need of it

            found = Gathering(source, spans, authority)
            self.persons, self.spans = found.persons, found.spans
