"""A schema compiled: its patterns, and what their numbers stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tei.relaxng.name_table import NameTable
from tei.relaxng.patterns import NOT_ALLOWED, Patterns

if TYPE_CHECKING:
    from tei.relaxng.syntax import Place


class DatatypeUse(NamedTuple):
    """A datatype as a schema asks for it.

    Attributes:
        library: the URI of its library.
        name: its name.
        params: names and values of its parameters.
    """

    library: str
    name: str
    params: tuple[tuple[str, str], ...]


class ValueUse(NamedTuple):
    """A ``value`` as a schema gives it.

    Attributes:
        datatype: number of its datatype.
        text: as written.
        context: the namespaces in scope by prefix, where the datatype looks at them.
    """

    datatype: int
    text: str
    context: tuple[tuple[str, str], ...]


class CompiledSchema:
    """What is left of a schema when it is simplified and found correct.

    Attributes:
        patterns: all its patterns.
        start: the pattern of a document.
        contents: by element, the pattern of its content.
        element_names: by element, the number of its name class.
        element_places: by element, where it stands in the schema.
        attribute_places: by pattern of an attribute, where it stands in the schema, first mention first.
        names: the name classes by number.
        datatypes: by number.
        values: by number.
    """

    __slots__ = (
        "attribute_places",
        "contents",
        "datatypes",
        "element_names",
        "element_places",
        "names",
        "patterns",
        "start",
        "values",
    )

    def __init__(self) -> None:
        self.patterns = Patterns()
        self.start = NOT_ALLOWED
        self.contents: list[int] = []
        self.element_names: list[int] = []
        self.element_places: list[Place] = []
        self.attribute_places: dict[int, Place] = {}
        self.names = NameTable()
        self.datatypes: list[DatatypeUse] = []
        self.values: list[ValueUse] = []
