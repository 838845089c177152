"""A text that is none of the other kinds: a report, an article, notes, a page of a book."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.recogniser import Trait
    from tei.text.source import Source

TRAITS: frozenset[Trait] = frozenset({"speech", "stage", "post"})


def likelihood(source: Source) -> float:  # noqa: ARG001 - nothing speaks for it, so it is what remains
    """Return what is left when nothing speaks for any other kind."""
    return 0.1
