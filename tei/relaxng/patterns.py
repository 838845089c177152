"""The patterns of a schema once it is simplified: each a number, equal patterns the same number.

ISO/IEC 19757-2, section 5 (simple syntax), with sections 4.20 and 4.21 done by the makers, which normalise. What
is known of a pattern stands in columns, so that a schema is a few lists of numbers, and comparing costs nothing.
"""

from __future__ import annotations

from _thread import allocate_lock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

# Kinds of pattern. The first three have no parts, and are also the numbers of their only patterns.
NOT_ALLOWED = 0
EMPTY = 1
TEXT = 2
CHOICE = 3  # parts: the alternatives, no two equal, EMPTY last
GROUP = 4  # parts: what follows one another
INTERLEAVE = 5  # parts: what is mixed
ONE_OR_MORE = 6  # parts: what is repeated
LIST = 7  # parts: what the words of the string match
DATA = 8  # parts: number of the datatype, pattern excepted or NOT_ALLOWED
VALUE = 9  # parts: number of the value
ATTRIBUTE = 10  # parts: number of the name class, pattern of the value
ELEMENT = 11  # parts: number of the name class, number of the element

KIND_NAMES = (
    "notAllowed",
    "empty",
    "text",
    "choice",
    "group",
    "interleave",
    "oneOrMore",
    "list",
    "data",
    "value",
    "attribute",
    "element",
)

# Traits of a pattern: whether nothing matches it, and what it holds outside the elements and attributes in it.
NULLABLE = 1
HAS_ATTRIBUTE = 2
HAS_TEXT = 4
HAS_STRING = 8  # data, value, list
HAS_ELEMENT = 16

_LONG = 200
_HAS = HAS_ATTRIBUTE | HAS_TEXT | HAS_STRING | HAS_ELEMENT
_LEAF_TRAITS = {
    NOT_ALLOWED: 0,
    EMPTY: NULLABLE,
    TEXT: NULLABLE | HAS_TEXT,
    LIST: HAS_STRING,
    DATA: HAS_STRING,
    VALUE: HAS_STRING,
    ATTRIBUTE: HAS_ATTRIBUTE,
    ELEMENT: HAS_ELEMENT,
}


class Patterns:
    """The patterns made so far, and the makers of more.

    Attributes:
        kinds: by pattern, its kind.
        parts: by pattern, the numbers it is made of; their meaning depends on the kind.
        traits: by pattern, its traits as bits.
    """

    __slots__ = ("_lock", "_numbers", "kinds", "parts", "traits")

    def __init__(self) -> None:
        self.kinds: list[int] = []
        self.parts: list[tuple[int, ...]] = []
        self.traits: list[int] = []
        self._numbers: dict[tuple[int, tuple[int, ...]], int] = {}
        self._lock = allocate_lock()
        for kind in (NOT_ALLOWED, EMPTY, TEXT):
            self._pattern(kind, (), _LEAF_TRAITS[kind])

    def restore(self, kinds: list[int], parts: list[tuple[int, ...]], traits: list[int]) -> None:
        """Take over the columns of patterns made earlier."""
        self.kinds, self.parts, self.traits = kinds, parts, traits
        self._numbers = dict(zip(zip(kinds, parts, strict=True), range(len(kinds)), strict=True))

    def choice(self, alternatives: Iterable[int]) -> int:
        """Make ``choice`` (sections 4.12, 4.20, 4.21): an alternative counts once, EMPTY only where it adds."""
        found = dict.fromkeys(alternatives)
        found.pop(NOT_ALLOWED, None)
        if EMPTY in found:
            del found[EMPTY]
            if not any(self.traits[part] & NULLABLE for part in found):
                found[EMPTY] = None
        parts = tuple(found)
        if len(parts) < 2:
            return parts[0] if parts else NOT_ALLOWED
        return self._compound(CHOICE, parts)

    def group(self, members: Iterable[int]) -> int:
        """Make ``group`` (sections 4.12, 4.20, 4.21)."""
        return self._all_of(GROUP, members)

    def interleave(self, members: Iterable[int]) -> int:
        """Make ``interleave`` (sections 4.12, 4.20, 4.21); one in another becomes part of it unless it is long."""
        flat: list[int] = []
        for part in members:
            inner = self.parts[part] if self.kinds[part] == INTERLEAVE else (part,)
            flat.extend(inner if len(inner) < _LONG else (part,))
        return self._all_of(INTERLEAVE, flat)

    def one_or_more(self, repeated: int) -> int:
        """Make ``oneOrMore`` (sections 4.20, 4.21); what repeats already stays as it is."""
        if (
            repeated in {NOT_ALLOWED, EMPTY, TEXT}
            or self.kinds[repeated] == ONE_OR_MORE
            or self._is_star(repeated)
        ):
            return repeated
        return self._compound(ONE_OR_MORE, (repeated,))

    def optional(self, pattern: int) -> int:
        """Make ``optional`` (section 4.14)."""
        return self.choice((pattern, EMPTY))

    def zero_or_more(self, repeated: int) -> int:
        """Make ``zeroOrMore`` (section 4.15)."""
        return self.optional(self.one_or_more(repeated))

    def list_of(self, words: int) -> int:
        """Make ``list`` (section 4.20)."""
        return NOT_ALLOWED if words == NOT_ALLOWED else self._leaf(LIST, (words,))

    def data(self, datatype: int, excepted: int = NOT_ALLOWED) -> int:
        """Make ``data`` with a pattern to except (section 4.20)."""
        return self._leaf(DATA, (datatype, excepted))

    def value(self, value: int) -> int:
        """Make ``value``."""
        return self._leaf(VALUE, (value,))

    def attribute(self, names: int, content: int) -> int:
        """Make ``attribute`` (section 4.20)."""
        return NOT_ALLOWED if content == NOT_ALLOWED else self._leaf(ATTRIBUTE, (names, content))

    def element(self, names: int, element: int) -> int:
        """Make ``element``; its content is kept elsewhere, under the number of the element (section 4.19)."""
        return self._leaf(ELEMENT, (names, element))

    def _is_star(self, pattern: int) -> bool:
        parts = self.parts[pattern]
        return (
            self.kinds[pattern] == CHOICE
            and len(parts) == 2
            and parts[1] == EMPTY
            and self.kinds[parts[0]] == ONE_OR_MORE
        )

    def _all_of(self, kind: int, members: Iterable[int]) -> int:
        parts = tuple([part for part in members if part != EMPTY])
        if NOT_ALLOWED in parts:
            return NOT_ALLOWED
        if len(parts) < 2:
            return parts[0] if parts else EMPTY
        return self._compound(kind, parts)

    def _compound(self, kind: int, parts: tuple[int, ...]) -> int:
        number = self._numbers.get((kind, parts))
        if number is not None:
            return number
        some, every = 0, NULLABLE
        for part in parts:
            some |= self.traits[part]
            every &= self.traits[part]
        return self._pattern(kind, parts, some & _HAS | (some & NULLABLE if kind == CHOICE else every))

    def _leaf(self, kind: int, parts: tuple[int, ...]) -> int:
        number = self._numbers.get((kind, parts))
        return self._pattern(kind, parts, _LEAF_TRAITS[kind]) if number is None else number

    def _pattern(self, kind: int, parts: tuple[int, ...], traits: int) -> int:
        with self._lock:  # a schema serves several threads, and all may come to need new patterns
            number = self._numbers.get((kind, parts))
            if number is None:
                number = len(self.kinds)
                self.kinds.append(kind)
                self.parts.append(parts)
                self.traits.append(traits)
                self._numbers[kind, parts] = number
        return number
