"""What a recogniser is: a module that reads a transcript and says what it sees, and nothing more.

A recogniser module has a docstring that says what is recognised and shows one, and three names:

``LAYER``
    when it runs (see ``LAYERS``): it sees what the layers below have found, never its own neighbours.
``NEEDS``
    the traits that the kind of document must have for it to run; empty for every document.
``recognise(source, below)``
    yields spans. It never edits the text, never ranks, never knows another recogniser.

It is found by its folder, ``tei/recognisers``: to add one is to add a file, its cases, and a line of the
changelog.
"""

from __future__ import annotations

from tei.typed import Protocol

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from tei.text.source import Source
    from tei.text.span import Span, Spans

    Layer = Literal["page", "block", "turn", "filler", "inline", "context"]

    Trait = Literal["speech", "stage", "post", "meeting", "timed"]
    """What a kind of document may have: turns of speakers; stage business; sending (datelines, salutations,
    signatures); a meeting with those present; times beside the text."""

LAYERS: tuple[Layer, ...] = ("page", "block", "turn", "filler", "inline", "context")
"""Page furniture; blocks that show themselves by their form; turns; paragraphs, which are all the text
that nobody claims; what lies inside blocks; and last what needs all of it, such as relative dates."""

TRAITS: frozenset[Trait] = frozenset({"speech", "stage", "post", "meeting", "timed"})


class Recogniser(Protocol):
    """A module of ``tei.recognisers``."""

    LAYER: Layer
    NEEDS: frozenset[Trait]
    __name__: str

    def recognise(self, source: Source, below: Spans) -> Iterable[Span]:
        """Yield what is seen in the source, given the settled spans of the layers below."""
