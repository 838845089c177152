"""A schema compiled: its patterns, and what their numbers stand for."""

from __future__ import annotations

from tei.relaxng.name_table import NameTable
from tei.relaxng.patterns import NOT_ALLOWED, Patterns
from tei.relaxng.schema_places import SchemaPlaces
from tei.relaxng.schema_values import SchemaValues

TYPE_CHECKING = False
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

    __slots__ = (
        "_like",
        "contents",
        "datatypes",
        "element_names",
        "names",
        "patterns",
        "places",
        "start",
        "values",
    )

    def __init__(self) -> None:
        self.patterns = Patterns()
        self.start = NOT_ALLOWED
        self.contents: list[int] = []
        self._like: list[int] = []
        self.element_names: list[int] = []
        self.names = NameTable()
        self.datatypes: list[DatatypeUse] = []
        self.values = SchemaValues()
        self.places = SchemaPlaces()

    @property
    def like(self) -> list[int]:
        """By element, the first of those with the same names and content: for validation they are one."""
        if not self._like:
            first: dict[tuple[int, int], int] = {}
            alike = zip(self.element_names, self.contents, strict=True)
            self._like = [first.setdefault(key, element) for element, key in enumerate(alike)]
        return self._like
