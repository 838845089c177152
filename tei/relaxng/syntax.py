"""A RELAX NG schema as it was written: a tree of elements with their places, before anything is simplified.

Both spellings of a schema, XML and compact, are read into this form (the full syntax of ISO/IEC 19757-2,
section 3); all that follows - includes, simplification, restrictions, compilation - sees only it.
"""

from __future__ import annotations

from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

RNG = "http://relaxng.org/ns/structure/1.0"
"""The namespace of RELAX NG."""
ANNOTATIONS = "http://relaxng.org/ns/compatibility/annotations/1.0"
"""The namespace of ``a:documentation`` and ``a:defaultValue``."""
STRETCH = ""
"""The name of a stretch of text, which is a child where an annotation mixes text and elements."""
WHITE = " \t\r\n"
"""White space in XML."""


class Place(NamedTuple):
    """Where something stands in a schema file; line and column count from 1, the column in characters."""

    file: str
    line: int
    column: int


class SchemaElement:
    """One element of a schema in XML syntax, or what the compact syntax would be in XML syntax.

    Attributes:
        name: in the one-string form of ``tei.events.protocol``; foreign elements are annotations.
        attributes: by one-string name. Attributes in no namespace have their bare local name.
        children: elements in order, annotations included. In an annotation that has both elements and text (more
            than white space), each stretch of text is a child too, named ``STRETCH``, so that their order is kept.
        text: the character data directly inside, joined (``value``, ``param``, ``name``, documentation).
        namespaces: prefix to namespace, all in scope here; the default namespace has the prefix ``""``.
            Shared between elements that declare nothing.
    """

    __slots__ = ("_place", "attributes", "children", "name", "namespaces", "text")

    def __init__(
        self,
        name: str,
        place: tuple[str, int, int],
        attributes: dict[str, str] | None = None,
        namespaces: Mapping[str, str] | None = None,
        text: str = "",
    ) -> None:
        self.name = name
        self._place = place
        self.attributes = {} if attributes is None else attributes
        self.namespaces: Mapping[str, str] = {} if namespaces is None else namespaces
        self.children: list[SchemaElement] = []
        self.text = text

    @property
    def place(self) -> Place:
        """Where its start tag, or the compact construct, begins; few elements are ever asked."""
        return Place(*self._place)

    def join_text(self) -> None:
        """Turn the stretches of an annotation that is closed into its text; among elements they stay children."""
        stretches = [child.text for child in self.children if child.name == STRETCH]
        if stretches:
            self.text = "".join(stretches)
            if len(stretches) == len(self.children) or not self.text.strip(WHITE):
                self.children = [child for child in self.children if child.name != STRETCH]
