"""A sitting of a parliament or council: members by name and party, the chair, interjections, applause."""

from __future__ import annotations

from tei.text import speech_kinds

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.recogniser import Trait
    from tei.text.source import Source

TRAITS: frozenset[Trait] = frozenset({"speech", "stage", "meeting"})


def likelihood(source: Source) -> float:
    """Return how much speaks for a debate."""
    return speech_kinds.likelihood(source, "debate")
