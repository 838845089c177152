r"""Matches strings against a pattern of one character set that is repeated, such as ``[0-9]{4}`` or ``\S+``.

Most patterns are of this kind; no automaton is needed for them, and counts may be as large as one likes.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from tei.relaxng.datatypes.xsd.regex.characters import CharacterSet
    from tei.relaxng.datatypes.xsd.regex.syntax import Piece

_CHARACTERS_KEPT = 5_000


class LoneSet:
    """A character set that must make up the whole string, whose length is limited or not."""

    __slots__ = ("_characters", "_high", "_known", "_low")

    def __init__(self, characters: CharacterSet, low: int, high: int | None) -> None:
        self._characters = characters
        self._low = low
        self._high = high
        self._known: set[str] = set()

    def matches(self, text: str) -> bool:
        """Whether the string has the right length and all its characters are in the set."""
        length = len(text)
        if length < self._low or (self._high is not None and length > self._high):
            return False
        return self._known.issuperset(text) or all(map(self._has, set(text) - self._known))

    def _has(self, character: str) -> bool:
        """Whether a character is in the set; if so it is remembered."""
        found = self._characters.has(character)
        if found and len(self._known) < _CHARACTERS_KEPT:
            self._known.add(character)
        return found


def matcher_of_lone_set(characters: CharacterSet, piece: Piece) -> Callable[[str], bool]:
    """Return the quickest function that matches a repeated character set."""
    return LoneSet(characters, piece.low, piece.high).matches
