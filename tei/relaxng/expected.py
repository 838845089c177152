"""What could come next: the names, attributes and values that a schema would take at a point of a document."""

from __future__ import annotations

from tei.relaxng.patterns import (
    ATTRIBUTE,
    DATA,
    ELEMENT,
    HAS_ELEMENT,
    HAS_STRING,
    HAS_TEXT,
    TEXT,
    VALUE,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tei.relaxng.automaton import Automaton
    from tei.relaxng.beginnings import Beginnings
    from tei.relaxng.state import State

WILDCARD = "*"
"""What stands for the names that a wildcard allows."""


class _Anything:
    """Anything may come: every leaf takes it."""

    name: str | None = None
    traits = HAS_ELEMENT | HAS_TEXT | HAS_STRING

    def __init__(self, beginnings: Beginnings) -> None:
        self._beginnings = beginnings

    def concerns(self, state: State) -> bool:  # noqa: ARG002 - the event's own promise
        """Whether anything may come in a state."""
        return True

    def alternatives(self, choice: int) -> Iterable[int]:
        """Return all alternatives."""
        return self._beginnings.alternatives(choice)

    def member(self, group: int, index: int) -> int:  # noqa: ARG002 - the event's own promise
        """Return the index itself: any member is looked at."""
        return index

    def taken_as(self, leaf: int) -> int:
        """Return the leaf."""
        return leaf


def next_leaves(automaton: Automaton, state: State) -> list[int]:
    """Return the patterns of elements, text, data and values that can come next in a state."""
    return sorted(automaton.derivatives.of(state.positions, _Anything(automaton.beginnings)))


def element_names(automaton: Automaton, state: State) -> tuple[str, ...]:
    """Return the names of the elements that can come next in a state, in alphabetical order."""
    kinds, parts = automaton.schema.patterns.kinds, automaton.schema.patterns.parts
    classes = {parts[leaf][0] for leaf in next_leaves(automaton, state) if kinds[leaf] == ELEMENT}
    return names_of(automaton, classes)


def names_of(automaton: Automaton, classes: Iterable[int]) -> tuple[str, ...]:
    """Return the names in some name classes, in alphabetical order, wildcards last."""
    names: set[str] = set()
    is_open = False
    for number in classes:
        names.update(automaton.schema.names.listed[number])
        is_open = is_open or number in automaton.schema.names.wide
    return (*sorted(names), *([WILDCARD] if is_open else []))


def values_of(automaton: Automaton, content: int) -> tuple[str, ...]:
    """Return the values that the pattern of an attribute's value or of a text lists, in the order of the schema.

    Nothing is returned where other texts are allowed too.
    """
    patterns, schema = automaton.schema.patterns, automaton.schema
    found: dict[str, None] = {}
    seen: set[int] = set()
    todo = [content]
    while todo:
        number = todo.pop()
        kind = patterns.kinds[number]
        if number == TEXT or kind in {DATA, ATTRIBUTE, ELEMENT}:
            return ()
        if kind == VALUE:
            found[schema.values.texts[patterns.parts[number][0]]] = None
        elif number not in seen:
            seen.add(number)
            todo.extend(reversed(patterns.parts[number]))
    return tuple(found)
