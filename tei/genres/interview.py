"""An interview or an oral history: one asks, another tells."""

from __future__ import annotations

from tei.text import speech_kinds

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.recogniser import Trait
    from tei.text.source import Source

TRAITS: frozenset[Trait] = frozenset({"speech", "stage", "meeting"})


def likelihood(source: Source) -> float:
    """Return how much speaks for an interview."""
    return speech_kinds.likelihood(source, "interview")
