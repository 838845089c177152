"""What goes along while a document is read, and looks for what a schema can't state.

In the quick pass it sees attributes of elements of its choice, many at a time, and says at the end whether
all is well as far as it can tell. If not, or if the document is not valid, it sees everything in a second pass.
"""

from __future__ import annotations

from tei.typed import Protocol

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from tei.relaxng.identities import Identities
    from tei.relaxng.open_element import OpenElement


class Follower(Protocol):
    """Follows one document.

    Attributes:
        key: two followers of the same key want the same of every element.
        text: takes text, in the second pass; None if it wants to see none.
        end: takes the end of an element, in the second pass; None if it wants to see none.
    """

    key: str
    text: Callable[[str], None] | None
    end: Callable[[OpenElement], None] | None

    def wants(self, element: str, names: tuple[str, ...], typed: frozenset[str]) -> object | None:
        """Say what it wants to see of the attributes of an element; None if nothing.

        Args:
            element: the name of the element; ``""`` where a wildcard of the schema leaves it open.
            names: the names of its attributes, in order.
            typed: those of them that the schema makes identifiers, or references to such.
        """

    def take(self, wanted: object, rows: list[list[str]], identities: Identities) -> None:
        """Take the attributes of elements alike: names and values in turn.

        Args:
            wanted: what ``wants`` returned for them.
            rows: a list of attributes for each element.
            identities: takes identifiers and references to them, which are compared at the end.
        """

    def is_sound(self) -> bool:
        """Whether all is well, as far as can be told from what was taken."""

    def start(self, element: OpenElement, attributes: list[str]) -> None:
        """Take the start of an element, in the second pass."""
