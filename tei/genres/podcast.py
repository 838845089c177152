"""A podcast or broadcast, written down by hand or by speech recognition."""

from __future__ import annotations

from tei.text import speech_kinds

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.recogniser import Trait
    from tei.text.source import Source

TRAITS: frozenset[Trait] = frozenset({"speech", "stage", "timed"})


def likelihood(source: Source) -> float:
    """Return how much speaks for a podcast."""
    return speech_kinds.likelihood(source, "podcast")
