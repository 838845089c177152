"""Positions in a content model: what is left to be matched, each a number, equal ones the same number.

A position is a pattern (or the rest of a group) and the position after it. So what is left never has to be put
together anew: a choice, a repetition or a group hands on the position that was after it. There are no more
positions than places in the schema, but for interleave, where each part goes its own way.
"""

from __future__ import annotations

from tei.relaxng.patterns import CHOICE, EMPTY, GROUP, HAS_TEXT, INTERLEAVE, NULLABLE, ONE_OR_MORE, TEXT, Patterns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tei.relaxng.state import State

END = 0
"""The position at which nothing is left."""

# What stands for a pattern in positions that have none.
AFTER = -1  # the element ends here, and what follows it is a state (only where a name was ambiguous)
PARTS = -2  # an interleave, some of its parts begun: each part is a state
JOIN = -3  # any of several positions


class Positions:
    """The positions met so far.

    Attributes:
        patterns: by position, its pattern, or what stands for one.
        indexes: by position, how many members of its group are matched already.
        nexts: by position, the position after it.
        nullable: by position, whether the element may end there.
        final: the positions of which that is so.
        states: of AFTER, the state that follows; of PARTS, the states of the parts.
        joined: of JOIN, the positions.
    """

    def __init__(self, patterns: Patterns, state_of: Callable[[Iterable[int]], State]) -> None:
        self.patterns: list[int] = [EMPTY]
        self.indexes: list[int] = [0]
        self.nexts: list[int] = [END]
        self.nullable: list[bool] = [True]
        self.final: set[int] = {END}
        self.states: dict[int, tuple[State, ...]] = {}
        self.joined: dict[int, tuple[int, ...]] = {}
        self._patterns = patterns
        self._state_of = state_of
        self._numbers: dict[tuple[object, ...], int] = {}
        self._last_needed: dict[int, int] = {}

    def at(self, pattern: int, following: int, index: int = 0) -> int:
        """Return the position before a pattern.

        Args:
            pattern: the pattern.
            following: the position after it.
            index: how many members of it are matched already, if it is a group.
        """
        if pattern == EMPTY:
            return following
        kind = self._patterns.kinds[pattern]
        if kind == GROUP and index == len(self._patterns.parts[pattern]):
            return following
        if kind == INTERLEAVE:
            return self.opened(pattern, following)
        if pattern == TEXT and self._takes_text(following):
            return following
        return self._plain(pattern, following, index)

    def opened(self, pattern: int, following: int) -> int:
        """Return the position before an interleave, its parts ready to go their own ways."""
        parts = [self._state_of((self._plain(part, END),)) for part in self._patterns.parts[pattern]]
        return self.parts(tuple(parts), following)

    def parts(self, states: tuple[State, ...], following: int) -> int:
        """Return the position in an interleave of which each part is in a state."""
        left = tuple(state for state in states if not state.is_end)
        if not left:
            return following
        key = (PARTS, *(state.number for state in left), following)
        nullable = self.nullable[following] and all(state.final for state in left)
        number = self._position(key, PARTS, 0, following, nullable=nullable)
        self.states[number] = left
        return number

    def after(self, state: State) -> int:
        """Return the position at which an element ends and what follows it is a state."""
        number = self._position((AFTER, state.number), AFTER, 0, END, nullable=True)
        self.states[number] = (state,)
        return number

    def join(self, positions: list[int]) -> int:
        """Return the position that is any of several."""
        if len(positions) == 1:
            return positions[0]
        members = tuple(sorted(self.members(positions)))
        if len(members) == 1:
            return members[0]
        nullable = any(self.nullable[member] for member in members)
        number = self._position((JOIN, *members), JOIN, 0, END, nullable=nullable)
        self.joined[number] = members
        return number

    def members(self, positions: Iterable[int]) -> set[int]:
        """Return positions, those joined one by one."""
        found = set(positions)
        if self.joined.keys().isdisjoint(found):
            return found
        positions, found = found, set()
        for position in positions:
            if self.patterns[position] == JOIN:
                found.update(self.joined[position])
            else:
                found.add(position)
        return found

    def _plain(self, pattern: int, following: int, index: int = 0) -> int:
        key = (pattern, index, following)
        number = self._numbers.get(key)
        if number is not None:
            return number
        nullable = self.nullable[following] and self._rest_is_nullable(pattern, index)
        return self._position(key, pattern, index, following, nullable=nullable)

    def _rest_is_nullable(self, pattern: int, index: int) -> bool:
        if index == 0:
            return bool(self._patterns.traits[pattern] & NULLABLE)
        if pattern not in self._last_needed:
            traits = self._patterns.traits
            members = self._patterns.parts[pattern]
            needed = [at for at, member in enumerate(members) if not traits[member] & NULLABLE]
            self._last_needed[pattern] = needed[-1] if needed else -1
        return index > self._last_needed[pattern]

    def _takes_text(self, position: int) -> bool:
        """Whether text changes nothing at a position: it is text, or repeats a choice that text is among."""
        pattern = self.patterns[position]
        if pattern < 0 or self.indexes[position]:
            return False
        if self._patterns.kinds[pattern] == ONE_OR_MORE:
            return self._offers_text(self._patterns.parts[pattern][0])
        return pattern == TEXT

    def _offers_text(self, choice: int) -> bool:
        """Whether text is an alternative of a choice, or of a choice in it."""
        kinds, parts, traits = self._patterns.kinds, self._patterns.parts, self._patterns.traits
        todo = [choice]
        while todo:
            number = todo.pop()
            if number == TEXT:
                return True
            if kinds[number] == CHOICE and traits[number] & HAS_TEXT:
                todo.extend(parts[number])
        return False

    def _position(
        self, key: tuple[object, ...], pattern: int, index: int, following: int, *, nullable: bool
    ) -> int:
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self.patterns)
            self.patterns.append(pattern)
            self.indexes.append(index)
            self.nexts.append(following)
            self.nullable.append(nullable)
            if nullable:
                self.final.add(number)
        return number
