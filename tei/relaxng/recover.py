"""How to go on after something that is not allowed, so that one fault is reported once.

The cheapest edit is taken that would have made the document right up to here: an element is passed over, or taken
for the one that it was meant to be, or those that are missing before it are taken to be there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tei.relaxng.expected import element_names
from tei.relaxng.journal import NO_ELEMENT
from tei.relaxng.nearness import nearest
from tei.relaxng.patterns import ATTRIBUTE, ELEMENT

if TYPE_CHECKING:
    from tei.relaxng.automaton import Automaton, State

_DEEPEST = 2
_MOST_NAMES = 400


class Repair(NamedTuple):
    """What an element that is not allowed is taken for.

    Attributes:
        code: what is amiss, as in ``mismatch.CODES``.
        expected: what could stand there instead, or what is missing before it.
        following: the state after it.
        element: the element of the schema that it is taken for, or ``NO_ELEMENT`` if its content can't be known.
    """

    code: str
    expected: tuple[str, ...]
    following: State
    element: int


class Recovery:
    """Finds repairs, and remembers them."""

    def __init__(self, automaton: Automaton) -> None:
        self._automaton = automaton
        self._known: dict[tuple[int, str, int], Repair] = {}
        self._named: dict[str, list[int]] = {}
        self._inside: dict[int, frozenset[str]] = {}
        self._attributes: frozenset[str] | None = None

    def named(self, name: str) -> list[int]:
        """Return the elements of the schema that list a name."""
        if not self._named:
            for element, names in enumerate(self._automaton.schema.element_names):
                for listed in self._automaton.schema.names.listed[names]:
                    self._named.setdefault(listed, []).append(element)
        return self._named.get(name, [])

    def knows_attribute(self, name: str) -> bool:
        """Whether an attribute of a name is anywhere in the schema."""
        if self._attributes is None:
            patterns = self._automaton.schema.patterns
            classes = {
                parts[0] for kind, parts in zip(patterns.kinds, patterns.parts, strict=True) if kind == ATTRIBUTE
            }
            self._attributes = frozenset(
                n for number in classes for n in self._automaton.schema.names.listed[number]
            )
        return name in self._attributes

    def element(self, state: State, name: str, parent: int, *, is_root: bool) -> Repair:
        """Find how to go on after an element that is not allowed.

        Args:
            state: where it stands.
            name: its name.
            parent: the element of the schema in which it stands, or ``NO_ELEMENT``.
            is_root: whether it is the root of the document.
        """
        key = (state.number, name, parent)
        if key not in self._known:
            self._known[key] = self._repair(state, name, parent, is_root=is_root)
        return self._known[key]

    def _repair(self, state: State, name: str, parent: int, *, is_root: bool) -> Repair:
        expected = element_names(self._automaton, state)
        named = self.named(name)
        if is_root:
            return Repair("unexpected-root", expected, state, named[0] if named else self._meant(expected, name))
        if not named:
            meant = nearest(name, expected)
            found = self._automaton.elements_after(state, meant) if meant else {}
            for element, following in found.items():
                return Repair("unknown-element", expected, following, element)
            return Repair("unknown-element", expected, state, self._meant(self._all_names(), name))
        if name in self._names_inside(parent):
            missing = self._inserted(state, name, expected)
            if missing:
                names, following = missing
                return Repair("element-not-allowed-yet", names, following, named[0])
        return Repair("element-not-allowed-here", expected, state, named[0])

    def _meant(self, names: tuple[str, ...], name: str) -> int:
        """Return the element of the schema that a name was probably meant for."""
        named = self.named(nearest(name, names))
        return named[0] if named else NO_ELEMENT

    def _all_names(self) -> tuple[str, ...]:
        self.named("")
        return tuple(self._named)

    def _inserted(
        self, state: State, name: str, expected: tuple[str, ...]
    ) -> tuple[tuple[str, ...], State] | None:
        """Return the fewest elements before which an element is not allowed, and the state after it."""
        automaton = self._automaton
        ways: list[tuple[tuple[str, ...], State]] = [((), state)]
        for _ in range(_DEEPEST):
            further: list[tuple[tuple[str, ...], State]] = []
            for before, reached in ways:
                names = expected if reached is state else element_names(automaton, reached)
                for missing in names[:_MOST_NAMES]:
                    for following in automaton.elements_after(reached, missing).values():
                        for after in automaton.elements_after(following, name).values():
                            return (*before, missing), after
                        further.append(((*before, missing), following))
            ways = further[:_MOST_NAMES]
        return None

    def _names_inside(self, element: int) -> frozenset[str]:
        """Return the names of all elements that can stand directly in an element."""
        if element not in self._inside:
            schema = self._automaton.schema
            found: set[str] = set()
            seen: set[int] = set()
            todo = [schema.contents[element]]
            while todo:
                number = todo.pop()
                if number in seen:
                    continue
                seen.add(number)
                kind, parts = schema.patterns.kinds[number], schema.patterns.parts[number]
                if kind == ELEMENT:
                    found.update(schema.names.listed[parts[0]])
                elif kind < 7:  # what is made of other patterns
                    todo.extend(parts)
            self._inside[element] = frozenset(found)
        return self._inside[element]
