"""The datatypes and values that a schema names, each found to be what its library has.

ISO/IEC 19757-2, sections 4.3, 4.4 and 4.16.
"""

from __future__ import annotations

from tei.events.excerpt import excerpt
from tei.relaxng.datatypes import find_library
from tei.relaxng.datatypes.library import DatatypeError, Param
from tei.relaxng.full_syntax import PREFIX, own_children

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.compiled import CompiledSchema
    from tei.relaxng.datatypes.library import Datatype
    from tei.relaxng.problems import Problems
    from tei.relaxng.schema_values import DatatypeUse
    from tei.relaxng.scopes import Surroundings
    from tei.relaxng.syntax import SchemaElement

_PARAM = PREFIX + "param"
_TOKEN: DatatypeUse = ("", "token", ())


class NamedDatatypes:
    """Numbers the datatypes and values of a schema."""

    def __init__(self, schema: CompiledSchema, problems: Problems) -> None:
        self._schema = schema
        self._problems = problems
        self._datatypes: dict[DatatypeUse, int] = {}
        self._values: dict[object, int] = {}
        self._wrong: set[int] = set()
        self._of_values: dict[int, Datatype] = {}

    def data(self, element: SchemaElement, around: Surroundings) -> int:
        """Return the number of the datatype that a ``data`` names."""
        params = tuple(
            (child.attributes["name"].strip(), child.text)
            for child in own_children(element)
            if child.name == _PARAM
        )
        return self._datatype(element, (around.library, element.attributes["type"].strip(), params))

    def value(self, element: SchemaElement, around: Surroundings) -> int:
        """Return the number of the value that a ``value`` names (section 4.4 where it has no type)."""
        name = element.attributes.get("type")
        use = _TOKEN if name is None else (around.library, name.strip(), ())
        number = self._datatype(element, use)
        datatype = self._made(number, use)
        context: dict[str, str] = {}
        if datatype is not None and datatype.needs_context:
            context = {**element.namespaces, "": around.ns}
        value = (number, element.text, tuple(sorted(context.items())))
        if value not in self._values:
            self._values[value] = self._schema.values.add(*value)
            if datatype is not None and not datatype.allows(element.text, context):
                message = f'"{excerpt(element.text)}" is no value of the datatype {use[1]}: correct one of the two'
                self._problems.add(element.place, "bad-schema-value", message)
        return self._values[value]

    def _datatype(self, element: SchemaElement, use: DatatypeUse) -> int:
        if use not in self._datatypes:
            number = self._datatypes[use] = len(self._schema.datatypes)
            self._schema.datatypes.append(use)
            if not self._is_right(element, use):
                self._wrong.add(number)
        return self._datatypes[use]

    def _is_right(self, element: SchemaElement, use: DatatypeUse) -> bool:
        library = find_library(use[0])
        if library is None:
            message = f'the datatype library "{excerpt(use[0])}" is not known: correct datatypeLibrary'
            self._problems.add(element.place, "unknown-library", message)
            return False
        if not use[2] and library.has(use[1]):
            return True
        try:
            library.datatype(use[1], [Param(name, value) for name, value in use[2]])
        except DatatypeError as error:
            place = element.place
            if error.param is not None:
                params = [child for child in own_children(element) if child.name == _PARAM]
                place = params[error.param].place if error.param < len(params) else place
            self._problems.add(place, error.code, error.message)
            return False
        return True

    def _made(self, number: int, use: DatatypeUse) -> Datatype | None:
        """Return the datatype that a value is of, made when the first value is; None if there can't be one."""
        library = find_library(use[0])
        if number not in self._of_values and library is not None and number not in self._wrong:
            self._of_values[number] = library.datatype(use[1], [])
        return self._of_values.get(number)
