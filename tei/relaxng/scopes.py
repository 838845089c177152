"""Grammars and what they define: the scopes in which the names of a schema are looked up.

ISO/IEC 19757-2, sections 4.17 (combine) and 4.18 (grammar).
"""

from __future__ import annotations

from tei.events.excerpt import excerpt
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.problems import Problems
    from tei.relaxng.syntax import SchemaElement

START = ""
"""The name under which a grammar keeps its start; no definition can be called so."""

NOT_BUILT = -1
"""What stands for the pattern of a definition that is not built yet."""


class Chain(NamedTuple):
    """The files that lead to a place: one, and what refers to it."""

    file: str
    referrer: Chain | None


class Scope:
    """One grammar.

    Attributes:
        parent: the grammar around it, to which ``parentRef`` refers.
        definitions: by name.
    """

    __slots__ = ("definitions", "parent")

    def __init__(self, parent: Scope | None) -> None:
        self.parent = parent
        self.definitions: dict[str, Definition] = {}


class Surroundings(NamedTuple):
    """What a place in a schema inherits from what is around it.

    Attributes:
        ns: the namespace of names without prefix (section 4.9).
        library: the datatype library (section 4.3).
        base: the address that references to files are relative to.
        scope: the grammar it is in; None outside all grammars.
        chain: the file it is in, and how that was come to.
    """

    ns: str
    library: str
    base: str
    scope: Scope | None
    chain: Chain


class Piece(NamedTuple):
    """One ``define`` or ``start`` of a name that may have several."""

    element: SchemaElement
    around: Surroundings


class Definition:
    """What a name is defined as.

    Attributes:
        name: its name, or ``START``.
        pieces: all ``define`` of that name, in order.
        pattern: once built, the pattern that the name stands for.
        is_open: whether it is being built.
    """

    __slots__ = ("is_open", "name", "pattern", "pieces")

    def __init__(self, name: str) -> None:
        self.name = name
        self.pieces: list[Piece] = []
        self.pattern = NOT_BUILT
        self.is_open = False

    def combination(self, problems: Problems) -> str:
        """Return how the pieces are put together, ``choice`` or ``interleave`` (section 4.17).

        Args:
            problems: takes what the pieces say of it that can't be.
        """
        if len(self.pieces) == 1:
            return self.pieces[0].element.attributes.get("combine", "").strip() or "choice"
        said = [piece.element.attributes.get("combine", "").strip() for piece in self.pieces]
        ways = [way for way in said if way]
        what = f'"{excerpt(self.name)}" is defined' if self.name else "<start> stands"
        silent = [piece for piece, way in zip(self.pieces, said, strict=True) if not way]
        if len(silent) > 1:
            first = silent[0].element.place
            problems.add(
                silent[1].element.place,
                "duplicate-definition",
                f"{what} twice without combine (first in line {first.line}): add combine, or delete one",
            )
        for piece, way in zip(self.pieces, said, strict=True):
            if way and way != ways[0]:
                message = f'{what} with combine="{ways[0]}" and with combine="{way}": use one of them throughout'
                problems.add(piece.element.place, "combine-mismatch", message)
                break
        return ways[0] if ways else "choice"
