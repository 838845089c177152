"""What an element that is not allowed was meant to be, so that its content can be looked at all the same."""

from __future__ import annotations

from tei.relaxng.nearness import is_same_word
from tei.relaxng.open_element import NO_ELEMENT
from tei.relaxng.refusal import NotAllowedError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from tei.relaxng.automaton import Automaton
    from tei.relaxng.vocabulary import Vocabulary

MOST = 4
"""Names that could be meant."""


class Recovery:
    """Finds which element of a schema is meant."""

    def __init__(self, automaton: Automaton, vocabulary: Vocabulary) -> None:
        self._automaton = automaton
        self._vocabulary = vocabulary

    def meant(self, name: str, expected: Collection[str], parent: int) -> list[str]:
        """Return the names that one not in the schema could be a slip for, the likeliest first.

        Args:
            name: the name.
            expected: the names that could stand there.
            parent: the element of the schema in which it stands, or ``NO_ELEMENT``.
        """
        alike = self._vocabulary.alike(name)
        inside = self._vocabulary.inside(parent) if parent != NO_ELEMENT else frozenset[str]()
        here = [other for other in alike if other in expected] or [other for other in alike if other in inside]
        if not here and parent != NO_ELEMENT:
            alike = [other for other in alike if is_same_word(name, other)]
        return (here or alike)[:MOST]

    def named(self, names: Iterable[str], attributes: list[str]) -> int:
        """Return the element of the schema that has one of some names, the first that fits; or ``NO_ELEMENT``.

        Args:
            names: the names, the likeliest first.
            attributes: those of the start tag, names and values in turn.
        """
        elements = [element for name in names for element in self._vocabulary.elements(name)]
        if len(elements) > 1:
            given = tuple(attributes[::2])
            elements = [element for element in elements if self._fits(element, given)] or elements
        return elements[0] if elements else NO_ELEMENT

    def home(self, name: str, parent: str) -> str:
        """Return the name that differs from one in the namespace alone; ``""`` if there is none.

        Args:
            name: a name that the schema does not know.
            parent: the name of the element around it, whose namespace is preferred.
        """
        known = self._vocabulary.namesakes(name)
        namespace = parent.rpartition(" ")[0]
        return next((other for other in known if other.rpartition(" ")[0] == namespace), known[0] if known else "")

    def _fits(self, element: int, attributes: tuple[str, ...]) -> bool:
        try:
            return bool(self._automaton.plans_of(element)[attributes] is not None)
        except NotAllowedError:
            return False
