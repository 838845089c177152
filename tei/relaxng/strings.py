"""Strings against single datatypes and values: the leaves of patterns that look at text.

ISO/IEC 19757-2, sections 9.3.7 (value) and 9.3.8 (data). Datatypes are made when first asked for.
"""

from __future__ import annotations

from tei.relaxng.datatypes import find_library
from tei.relaxng.datatypes.library import Param

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from tei.relaxng.compiled import CompiledSchema
    from tei.relaxng.datatypes.library import Datatype

NO_VALUE = object()
"""What a string stands for that is in no datatype: equal to nothing else."""


class Strings:
    """The datatypes and values of a schema.

    Attributes:
        context: the namespaces in scope where the document is being read, for the datatypes that need them.
        asked_context: how often a datatype has looked at them.
    """

    def __init__(self, schema: CompiledSchema) -> None:
        self.context: Mapping[str, str] = {}
        self.asked_context = 0
        self._schema = schema
        self._datatypes: dict[int, Datatype] = {}
        self._values: dict[int, tuple[int, Hashable]] = {}

    def datatype(self, number: int) -> Datatype:
        """Return the datatype of a number."""
        if number not in self._datatypes:
            uri, name, params = self._schema.datatypes[number]
            library = find_library(uri)
            if library is None:
                raise LookupError(uri)  # the schema was found correct with this library
            self._datatypes[number] = library.datatype(name, [Param(*param) for param in params])
        return self._datatypes[number]

    def allows(self, datatype: int, text: str) -> bool:
        """Whether a string is in a datatype."""
        found = self.datatype(datatype)
        self.asked_context += found.needs_context
        return found.allows(text, self.context)

    def equals(self, value: int, text: str) -> bool:
        """Whether a string stands for the same as a value of the schema."""
        datatype, wanted = self.typed_value(value)
        return self.value_of(datatype, text) == wanted

    def typed_value(self, value: int) -> tuple[int, Hashable]:
        """Return the datatype of a value of the schema, and what it stands for."""
        if value not in self._values:
            values = self._schema.values
            datatype = values.datatypes[value]
            wanted = self.datatype(datatype).value(values.texts[value], values.context(value))
            self._values[value] = (datatype, wanted)
        return self._values[value]

    def value_of(self, datatype: int, text: str) -> Hashable:
        """Return what a string of a document stands for."""
        found = self.datatype(datatype)
        self.asked_context += found.needs_context
        try:
            return found.value(text, self.context)
        except ValueError:
            return NO_VALUE

    def needs_context(self, value: int) -> bool:
        """Whether a value of the schema can only be compared where the namespaces in scope are known."""
        return self.datatype(self._schema.values.datatypes[value]).needs_context
