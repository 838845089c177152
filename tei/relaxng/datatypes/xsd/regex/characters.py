"""Sets of characters, as patterns name them: ranges, Unicode categories and blocks, characters of names.

XML Schema part 2, appendix F.1. A set is a union, perhaps inverted, from which another set may be taken
away. The categories are those of the Unicode version that Python knows.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache

from tei.relaxng.datatypes.xsd.xml_characters import stands_in_name, starts_name
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_SUBDIVISIONS = {"L": "ultmo", "M": "nce", "N": "dlo", "P": "cdseifo", "Z": "slp", "S": "mcko", "C": "cfon"}
CATEGORIES = frozenset(main + part for main, parts in _SUBDIVISIONS.items() for part in ("", *parts))


class Union(NamedTuple):
    """A union of sets, perhaps inverted.

    Attributes:
        bounds: ranges laid end to end: the first code point of one, the first after it, the first of the next ...
        categories: names of Unicode categories, of one or two letters.
        names: ``i`` for the characters that can begin a name, ``c`` for those that can stand in one, or both.
        parts: further unions.
        inverted: whether it is all other characters that are meant.
    """

    bounds: tuple[int, ...] = ()
    categories: frozenset[str] = frozenset()
    names: str = ""
    parts: tuple[Union, ...] = ()
    inverted: bool = False

    def has(self, character: str) -> bool:
        """Whether the character is in the set."""
        return self._is_named(character) is not self.inverted

    def _is_named(self, character: str) -> bool:
        if bisect_right(self.bounds, ord(character)) % 2:
            return True
        if self.categories:
            found = _category(character)
            if found in self.categories or found[0] in self.categories:
                return True
        if ("i" in self.names and starts_name(character)) or ("c" in self.names and stands_in_name(character)):
            return True
        return any(part.has(character) for part in self.parts)


class CharacterSet(NamedTuple):
    """A union less another less another: ``[a-z-[aeiou-[e]]]`` has three, and e is in it."""

    unions: tuple[Union, ...]

    def has(self, character: str) -> bool:
        """Whether the character is in the set."""
        found = False
        for union in reversed(self.unions):
            found = not found and union.has(character)
        return found


@lru_cache(maxsize=4096)
def _category(character: str) -> str:
    """Return the Unicode category of a character."""
    from unicodedata import category  # noqa: PLC0415 - takes long to load, and few documents need it

    return category(character)


def ranges(pairs: Iterable[tuple[int, int]]) -> tuple[int, ...]:
    """Lay ranges of code points, both ends included, end to end as ``Union.bounds``; they may overlap."""
    bounds: list[int] = []
    for first, last in sorted(pairs):
        if bounds and first <= bounds[-1]:
            bounds[-1] = max(bounds[-1], last + 1)
        else:
            bounds += (first, last + 1)
    return tuple(bounds)


def single(character: str) -> CharacterSet:
    """Return the set of one character."""
    return CharacterSet((Union(ranges([(ord(character), ord(character))])),))


ANY_BUT_LINE_ENDS = CharacterSet((Union(ranges([(10, 10), (13, 13)]), inverted=True),))

# The escapes that stand for many characters (F.1.1); each capital letter means all other characters.
_SMALL = {
    "s": Union(ranges([(9, 10), (13, 13), (32, 32)])),
    "i": Union(names="i"),
    "c": Union(names="c"),
    "d": Union(categories=frozenset({"Nd"})),
    "w": Union(categories=frozenset("PZC"), inverted=True),
}
MULTIPLE = _SMALL | {
    letter.upper(): union._replace(inverted=not union.inverted) for letter, union in _SMALL.items()
}
