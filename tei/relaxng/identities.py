"""Identifiers and references to them within one document, kept in little room.

RELAX NG DTD Compatibility, section 5: no two elements have the same identifier, and every reference leads to one.
"""

from __future__ import annotations

from array import array

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tei.typed import Protocol

    class Identities(Protocol):
        """Takes identifiers and references."""

        def add(self, id_type: str, values: Iterable[str]) -> None:
            """Take values of a datatype.

            Args:
                id_type: ``"ID"``, ``"IDREF"``, ``"IDREFS"``; values of another are passed over.
                values: as written.
            """

        def declares(self, word: str) -> bool:
            """Whether a word was taken as an identifier up to now."""


_SHELVES = 256


class HashedIdentities:
    """Keeps a number of each: enough to say that all is well. What is wrong where is found in another pass."""

    __slots__ = ("_declared", "_referred")

    def __init__(self) -> None:
        self._declared = [array("q") for _ in range(_SHELVES)]
        self._referred = [array("q") for _ in range(_SHELVES)]

    def add(self, id_type: str, values: Iterable[str]) -> None:
        """Take values of a datatype."""
        if not id_type:
            return
        shelves = self._declared if id_type == "ID" else self._referred
        for value in values:
            for word in value.split():
                number = hash(word)
                shelves[number % _SHELVES].append(number)

    def declares(self, word: str) -> bool:
        """Whether a word was taken as an identifier up to now; another word may pass for it, if seldom."""
        number = hash(word)
        return number in self._declared[number % _SHELVES]

    def are_sound(self) -> bool:
        """Whether no identifier stands twice, and every reference leads to one."""
        for declared, referred in zip(self._declared, self._referred, strict=True):
            known = set(declared)
            if len(known) != len(declared) or not known.issuperset(referred):
                return False
        return True
