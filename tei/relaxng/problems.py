"""What is wrong with a schema, gathered until there is enough to say."""

from __future__ import annotations

from tei.errors import SchemaError
from tei.limits import SCHEMA_PROBLEMS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.syntax import Place


class IncorrectSchemaError(SchemaError):
    """A schema is not correct RELAX NG; the error is the first problem.

    Attributes:
        others: the problems found besides, in the order of their finding.
    """

    others: tuple[SchemaError, ...] = ()


class Problems:
    """The problems found so far."""

    __slots__ = ("_found", "_known")

    def __init__(self) -> None:
        self._found: list[IncorrectSchemaError] = []
        self._known: set[tuple[Place, str]] = set()

    def add(self, place: Place, code: str, message: str) -> None:
        """Note a problem; the same one at the same place counts once.

        Raises:
            IncorrectSchemaError: there are too many.
        """
        if (place, message) in self._known:
            return
        self._known.add((place, message))
        self._found.append(problem(place, code, message))
        if len(self._found) >= SCHEMA_PROBLEMS:
            self.settle()

    def settle(self) -> None:
        """Go on only if there is no problem.

        Raises:
            IncorrectSchemaError: there are problems; it is the first of them, and holds the others.
        """
        if self._found:
            first, *others = self._found
            first.others = tuple(others)
            raise first


def problem(place: Place, code: str, message: str) -> IncorrectSchemaError:
    """Make the error for a problem at a place of a schema."""
    return IncorrectSchemaError(message, file=place.file, line=place.line, column=place.column, code=code)
