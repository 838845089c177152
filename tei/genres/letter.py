"""A letter, note or dispatch: place and date, a greeting, a close and a signature."""

from __future__ import annotations

from tei.text.correspondence import genre

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.recogniser import Trait
    from tei.text.source import Source

TRAITS: frozenset[Trait] = frozenset({"post"})


def likelihood(source: Source) -> float:
    """Return how much speaks for it in the head of the transcript."""
    return genre.likelihood(source, "letter")
