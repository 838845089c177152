"""Any other record in which people take turns: a talk, a chat, a panel."""

from __future__ import annotations

from tei.text import speech_kinds

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.recogniser import Trait
    from tei.text.source import Source

TRAITS: frozenset[Trait] = frozenset({"speech", "stage", "meeting"})


def likelihood(source: Source) -> float:
    """Return how much speaks for a conversation."""
    return speech_kinds.likelihood(source, "conversation")
