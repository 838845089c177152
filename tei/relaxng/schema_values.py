"""The values that a compiled schema lists, by number."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    Pairs = tuple[tuple[str, str], ...]

    DatatypeUse = tuple[str, str, Pairs]
    """A datatype as a schema asks for it: URI of the library, name, parameters with their values."""


class SchemaValues:
    """The values, in columns.

    Attributes:
        datatypes: by value, the number of its datatype.
        texts: by value, how it is written.
        contexts: of values that depend on them, the namespaces in scope with their prefixes.
    """

    __slots__ = ("contexts", "datatypes", "texts")

    def __init__(self) -> None:
        self.datatypes: list[int] = []
        self.texts: list[str] = []
        self.contexts: dict[int, Pairs] = {}

    def add(self, datatype: int, text: str, context: Pairs) -> int:
        """Add a value and return its number."""
        number = len(self.texts)
        self.datatypes.append(datatype)
        self.texts.append(text)
        if context:
            self.contexts[number] = context
        return number

    def context(self, value: int) -> dict[str, str]:
        """Return the namespaces in scope where a value stands, as far as it depends on them."""
        return dict(self.contexts.get(value, ()))
