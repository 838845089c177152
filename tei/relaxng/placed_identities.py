"""Identifiers and references to them within one document, with their places, to tell what is amiss.

RELAX NG DTD Compatibility, section 5.
"""

from __future__ import annotations

from tei.relaxng.mismatch import Mismatch

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tei.relaxng.journal import Journal
    from tei.relaxng.open_element import Spot


class PlacedIdentities:
    """Keeps where each is, and notes those that are amiss."""

    __slots__ = ("_declared", "_journal", "_waiting")

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._declared: dict[str, tuple[int, int]] = {}
        self._waiting: list[tuple[str, Spot, tuple[str, str]]] = []

    def add(self, id_type: str, values: Iterable[str]) -> None:
        """Take values of the attributes of the element that begins."""
        if not id_type:
            return
        for value in values:
            for word in value.split():
                if id_type == "ID":
                    self._declare(word)
                elif word not in self._declared:
                    self._waiting.append((word, self._journal.value(word), self._journal.names()))

    def declares(self, word: str) -> bool:
        """Whether a word was taken as an identifier up to now."""
        return word in self._declared

    def finish(self) -> None:
        """Note the references that lead nowhere."""
        for word, spot, (element, parent) in self._waiting:
            if word not in self._declared:
                self._journal.note(spot, Mismatch("dangling-idref", element, parent, value=word))

    def _declare(self, word: str) -> None:
        first = self._declared.get(word)
        element = self._journal.open[-1]
        if first is None:
            self._declared[word] = (element.line, element.column)
            return
        name, parent = self._journal.names()
        self._journal.note(
            self._journal.value(word), Mismatch("duplicate-id", name, parent, value=word, first=first)
        )
