"""A press conference or briefing: somebody in office answers those who ask."""

from __future__ import annotations

from tei.text import speech_kinds

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.recogniser import Trait
    from tei.text.source import Source

TRAITS: frozenset[Trait] = frozenset({"speech", "stage", "meeting"})


def likelihood(source: Source) -> float:
    """Return how much speaks for a press conference."""
    return speech_kinds.likelihood(source, "press_conference")
