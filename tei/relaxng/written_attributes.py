"""The attributes of an element as its schema writes them: where each stands, so that its documentation is found.

A compiled schema knows the same attribute only once, however many elements have it, and so not what is said of it
at each of them.
"""

from __future__ import annotations

from tei.relaxng.full_syntax import PREFIX, own_children
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.relaxng.scopes import Definition, Scope
    from tei.relaxng.simplify import Simplifier
    from tei.relaxng.syntax import Place, SchemaElement

_ATTRIBUTE = PREFIX + "attribute"
_REFERENCE = PREFIX + "ref"
_OUTER = PREFIX + "parentRef"
_ELSEWHERE = frozenset({PREFIX + "element", PREFIX + "grammar", PREFIX + "externalRef"})


class WrittenAttribute(NamedTuple):
    """An attribute as it is written.

    Attributes:
        names: its names, in one-string form; ``*`` for those of a wildcard.
        place: where it stands.
        value_place: where its value is defined, if it is a reference to a definition.
    """

    names: tuple[str, ...]
    place: Place
    value_place: Place | None


def written_attributes(simplifier: Simplifier, element: int) -> Iterator[WrittenAttribute]:
    """Yield the attributes of an element, in the order of the schema, by way of the definitions that it names.

    Args:
        simplifier: has simplified the schema.
        element: the number of the element.
    """
    written, around = simplifier.written[element]
    followed: set[Definition] = set()
    todo: list[tuple[SchemaElement, Scope | None]] = [(child, around.scope) for child in _inside(written)]
    while todo:
        child, scope = todo.pop()
        if child.name == _ATTRIBUTE:
            yield from _attribute(simplifier, child, scope)
        elif child.name in (_REFERENCE, _OUTER):
            definition = _definition(child, scope)
            if definition is not None and definition not in followed:
                followed.add(definition)
                for piece in reversed(definition.pieces):
                    todo += [(part, piece.around.scope) for part in _inside(piece.element)]
        elif child.name not in _ELSEWHERE:
            todo += [(part, scope) for part in _inside(child)]


def _inside(element: SchemaElement) -> list[SchemaElement]:
    return own_children(element)[::-1]


def _definition(reference: SchemaElement, scope: Scope | None) -> Definition | None:
    if scope is not None and reference.name == _OUTER:
        scope = scope.parent
    return None if scope is None else scope.definitions.get(reference.attributes["name"].strip())


def _attribute(simplifier: Simplifier, written: SchemaElement, scope: Scope | None) -> Iterator[WrittenAttribute]:
    schema = simplifier.schema
    value = own_children(written)[-1:]
    definition = _definition(value[0], scope) if value and value[0].name in (_REFERENCE, _OUTER) else None
    defined = definition.pieces[0].element.place if definition is not None else None
    for pattern in schema.places.attributes_at(written.place):
        number = schema.patterns.parts[pattern][0]
        names = (*schema.names.listed[number], *("*" for _ in range(number in schema.names.wide)))
        yield WrittenAttribute(names, written.place, defined)
