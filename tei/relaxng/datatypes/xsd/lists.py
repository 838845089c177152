"""Lists of names with white space between them: NMTOKENS, IDREFS, ENTITIES.

XML Schema part 2, sections 2.5.1.2, 3.3.5, 3.3.10 and 3.3.12; a list has at least one item.
"""

from __future__ import annotations

from tei.relaxng.datatypes.library import Fault
from tei.relaxng.datatypes.xsd.simple_type import SimpleType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class ListType(SimpleType):
    """A list whose items are all of one type; its length is counted in items."""

    __slots__ = ("_item", "id_type", "needs_context")

    has_length = True

    def __init__(self, name: str, item: SimpleType) -> None:
        super().__init__(name)
        self._item = item
        self.needs_context = item.needs_context
        self.id_type = "IDREFS" if item.id_type == "IDREF" else ""

    def fault(self, text: str, context: Mapping[str, str]) -> Fault | None:
        """Why the string is no such list: it is empty, or what is wrong with the first wrong item."""
        items = self.read(self.normalized(text))
        if not items:
            return Fault("empty", wanted="at least one name")
        faults = (self._item.fault(item, context) for item in items)
        return next((fault for fault in faults if fault is not None), None)

    def allows(self, text: str, context: Mapping[str, str]) -> bool:
        """Whether every item is allowed, and there is one."""
        items = self.read(self.normalized(text))
        return bool(items) and all(self._item.allows(item, context) for item in items)

    def read(self, text: str) -> tuple[str, ...]:
        """Return the items."""
        return tuple(text.split(" ")) if text else ()

    def length(self, text: str) -> int:
        """Count the items."""
        return len(self.read(text))
