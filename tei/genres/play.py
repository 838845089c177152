"""A play: acts and scenes, the list of its persons, speeches and stage directions."""

from __future__ import annotations

from tei.text import speech_kinds

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.recogniser import Trait
    from tei.text.source import Source

TRAITS: frozenset[Trait] = frozenset({"speech", "stage"})


def likelihood(source: Source) -> float:
    """Return how much speaks for a play."""
    return speech_kinds.likelihood(source, "play")
