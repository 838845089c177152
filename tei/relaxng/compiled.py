"""A schema compiled: its patterns, and what their numbers stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei.relaxng.name_table import NameTable
from tei.relaxng.patterns import NOT_ALLOWED, Patterns
from tei.relaxng.schema_places import SchemaPlaces
from tei.relaxng.schema_values import SchemaValues

if TYPE_CHECKING:
    from tei.relaxng.schema_values import DatatypeUse


class CompiledSchema:
    """What is left of a schema when it is simplified and found correct.

    Attributes:
        patterns: all its patterns.
        start: the pattern of a document.
        contents: by element, the pattern of its content.
        element_names: by element, the number of its name class.
        names: the name classes.
        datatypes: the datatypes by number.
        values: the values by number.
        places: where elements and attributes stand in the files of the schema.
    """

    __slots__ = ("contents", "datatypes", "element_names", "names", "patterns", "places", "start", "values")

    def __init__(self) -> None:
        self.patterns = Patterns()
        self.start = NOT_ALLOWED
        self.contents: list[int] = []
        self.element_names: list[int] = []
        self.names = NameTable()
        self.datatypes: list[DatatypeUse] = []
        self.values = SchemaValues()
        self.places = SchemaPlaces()
