"""Who comes on in a play, as its directions tell: ``(The same, the young prince and the nurses.)``.

Persons whom the list at the front has under another name, or not at all, are named here before they speak.
"""

from __future__ import annotations

from functools import lru_cache

from tei.text.brackets import brackets
from tei.text.label_words import JOINING
from tei.text.staging import staging

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.source import Source

LONGEST = 200
"""Characters of a direction that names who is there and tells no story."""
MOST_WORDS = 3
"""Words of one who is named."""


@lru_cache(maxsize=1)
def entering(source: Source) -> frozenset[str]:
    """Return the names of two or three words in the directions of a play that have their lines to themselves.

    Returns:
        The names as a label would have them, with a capital first: ``Young prince``.
    """
    if not staging(source).is_one:
        return frozenset()
    found: set[str] = set()
    for bracket in brackets(source):
        if bracket.alone and bracket.end - bracket.start < LONGEST:
            found.update(_named(source.words(bracket.start + 1, bracket.end - 1)))
    return frozenset(found)


def _named(words: str) -> set[str]:
    """Return the parts of a direction between commas, stops and the words that join names."""
    parts: list[list[str]] = [[]]
    for word in words.split():
        if word in JOINING:
            parts.append([])
            continue
        parts[-1].append(word.rstrip(".,;:"))
        if word[-1] in ".,;:":
            parts.append([])
    named = (" ".join(part) for part in parts if 1 < len(part) <= MOST_WORDS)
    return {name[0].upper() + name[1:] for name in named if name}
