"""Subtitles and captions: what is said and heard in a film or a broadcast, in cues with their times."""

from __future__ import annotations

from tei.text.cues import are_subtitles

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.recogniser import Trait
    from tei.text.source import Source

TRAITS: frozenset[Trait] = frozenset({"speech", "stage", "timed"})
CERTAIN = 0.98
"""Above all that could speak for a play or a talk: the times say what the file is."""


def likelihood(source: Source) -> float:
    """Return how much speaks for subtitles."""
    return CERTAIN if are_subtitles(source) else 0.0
