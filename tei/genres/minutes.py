"""Minutes of a meeting: who said what, turn by turn, or what was said and resolved, point by point."""

from __future__ import annotations

from tei.text import speech_kinds
from tei.text.correspondence import genre

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.recogniser import Trait
    from tei.text.source import Source

TRAITS: frozenset[Trait] = frozenset({"speech", "stage", "post", "meeting"})


def likelihood(source: Source) -> float:
    """Return how much speaks for minutes: turns, or a title that says so."""
    return speech_kinds.likelihood(source, "minutes") or genre.likelihood(source, "minutes")
