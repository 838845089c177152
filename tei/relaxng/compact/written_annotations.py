"""Holds the annotations of a schema as they are written in the compact syntax."""

from __future__ import annotations

from itertools import takewhile

from tei.events.protocol import split
from tei.relaxng.compact.layout import Layout, indented, joined
from tei.relaxng.compact.pieces import Piece, annotated, bracketed, followed
from tei.relaxng.compact.spelling import documentation, identifier, literal
from tei.relaxng.compact.vocabulary import DOCUMENTATION
from tei.relaxng.syntax import RNG

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tei.relaxng.compact.prefix_plan import PrefixPlan
    from tei.relaxng.syntax import SchemaElement


class WrittenAnnotations:
    """The annotation elements written so far, each to be added when all that it contains has been."""

    def __init__(self, plan: PrefixPlan) -> None:
        self._plan = plan
        self._layouts: dict[int, Layout] = {}

    def add(self, element: SchemaElement) -> None:
        """Write one annotation element, unless it may become a ``##`` comment."""
        if not _is_shorthand(element):
            self._layouts[id(element)] = self._element(element)

    def layout(self, element: SchemaElement) -> Layout:
        """Return the layout of an annotation element that does not become a comment."""
        return self._element(element) if _is_shorthand(element) else self._layouts[id(element)]

    def before(self, piece: Piece, element: SchemaElement, foreign: Sequence[SchemaElement]) -> Piece:
        """Put the annotation attributes of an element, and annotation elements, before its piece."""
        comments = [*takewhile(_is_shorthand, foreign)]
        bracket = [self._attribute(name, value) for name, value in foreign_attributes(element)]
        bracket += [self.layout(child) for child in foreign[len(comments) :]]
        return annotated(piece, [documentation(comment.text) for comment in comments], bracket)

    def behind(self, piece: Piece, foreign: Sequence[SchemaElement]) -> Piece:
        """Put annotation elements behind a piece."""
        return followed(piece, [self.layout(child) for child in foreign])

    def _element(self, element: SchemaElement) -> Layout:
        if not element.name:  # a stretch of text
            return literal(element.text)
        contents = [self._attribute(name, value) for name, value in element.attributes.items()]
        mixed = any(not child.name for child in element.children)
        layout_only = element.children and not element.text.strip(" \t\r\n")
        if element.text and not mixed and not layout_only:
            contents.append(literal(element.text))
        contents += [self.layout(child) for child in element.children]
        return bracketed(f"{identifier(self._plan.foreign(element.name))} ", contents)

    def _attribute(self, name: str, value: str) -> Layout:
        return joined(f"{self._plan.foreign(name)} = ", indented(literal(value)))


def is_foreign(element: SchemaElement) -> bool:
    """Say whether an element is an annotation."""
    return split(element.name)[0] != RNG


def foreign_attributes(element: SchemaElement) -> list[tuple[str, str]]:
    """Return the annotation attributes of an element of RELAX NG."""
    return [(name, value) for name, value in element.attributes.items() if " " in name]


def initial(element: SchemaElement) -> list[SchemaElement]:
    """Return the annotation elements before the first child of RELAX NG."""
    return [*takewhile(is_foreign, element.children)]


def _is_shorthand(element: SchemaElement) -> bool:
    """Say whether an annotation is documentation that can be written as ``##`` comment."""
    return element.name == DOCUMENTATION and not element.attributes and not element.children
