"""The log of a flight: short calls between ground and craft, with times."""

from __future__ import annotations

from tei.text import speech_kinds

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.recogniser import Trait
    from tei.text.source import Source

TRAITS: frozenset[Trait] = frozenset({"speech", "stage", "timed"})


def likelihood(source: Source) -> float:
    """Return how much speaks for a log of calls."""
    return speech_kinds.likelihood(source, "air_to_ground")
