"""Where the elements and attributes of a compiled schema stand in its files."""

from __future__ import annotations

from array import array

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.syntax import Place


class SchemaPlaces:
    """The places, as rows of numbers: they are asked for only where something is wrong.

    Attributes:
        files: the paths of the files.
        elements: for each element three numbers: file, line, column.
        attributes: for each attribute four numbers: pattern, file, line, column; the first mention comes first.
    """

    __slots__ = ("_at", "_by_pattern", "attributes", "elements", "files")

    def __init__(self) -> None:
        self.files: list[str] = []
        self.elements = array("i")
        self.attributes = array("i")
        self._by_pattern: dict[int, int] = {}
        self._at: dict[tuple[int, ...], dict[int, None]] = {}

    def add_element(self, place: Place) -> None:
        """Note where the next element stands."""
        self.elements.extend((self._file(place), place.line, place.column))

    def add_attribute(self, pattern: int, place: Place) -> None:
        """Note where an attribute stands."""
        self.attributes.extend((pattern, self._file(place), place.line, place.column))

    def element(self, element: int) -> Place:
        """Return where an element stands."""
        return self._place(*self.elements[3 * element : 3 * element + 3])

    def attribute(self, pattern: int) -> Place | None:
        """Return where an attribute is first mentioned; None if the pattern is none of the schema's own."""
        if not self._by_pattern:
            for at in range(0, len(self.attributes), 4):
                self._by_pattern.setdefault(self.attributes[at], at)
        at = self._by_pattern.get(pattern, -1)
        return self._place(*self.attributes[at + 1 : at + 4]) if at >= 0 else None

    def attributes_at(self, place: Place) -> list[int]:
        """Return the patterns of the attributes that stand at a place: several if it is read several times."""
        if not self._at:
            for at in range(0, len(self.attributes), 4):
                spot = tuple(self.attributes[at + 1 : at + 4])
                self._at.setdefault(spot, {})[self.attributes[at]] = None
        return list(self._at.get((self._file(place), place.line, place.column), ()))

    def _file(self, place: Place) -> int:
        if place.file not in self.files:
            self.files.append(place.file)
        return self.files.index(place.file)

    def _place(self, file: int, line: int, column: int) -> Place:
        from tei.relaxng.syntax import Place  # noqa: PLC0415 - valid documents do without

        return Place(self.files[file], line, column)
