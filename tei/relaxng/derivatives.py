"""Derivatives: what is left to be matched after an element of a name, or after text.

ISO/IEC 19757-2, section 9.3, computed in the manner of Brzozowski and Antimirov. From a set of positions all
leaves that can come next are found; each that takes the event gives the position after it.
"""

from __future__ import annotations

from heapq import heappop, heappush
from typing import TYPE_CHECKING

from tei.relaxng.patterns import CHOICE, GROUP, INTERLEAVE, NULLABLE, ONE_OR_MORE, TEXT
from tei.relaxng.positions import JOIN, PARTS

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Protocol

    from tei.relaxng.patterns import Patterns
    from tei.relaxng.positions import Positions
    from tei.relaxng.steps import Steps

    class Event(Protocol):
        """What may come next in a document.

        Attributes:
            traits: a pattern with none of these traits takes no such event.
        """

        traits: int

        def alternatives(self, choice: int) -> Iterable[int]:
            """Return the alternatives of a choice that may take the event."""

        def takes(self, leaf: int) -> bool:
            """Whether a leaf (text, data, value, list or element) takes the event."""

    Taken = dict[int, set[int]]
    """By leaf that takes an event, the positions after it."""


def derivative(positions: Positions, patterns: Patterns, start: Iterable[int], event: Event) -> Steps[Taken]:
    """Find what takes an event, and what is left then.

    Args:
        positions: the table of positions.
        patterns: the table of patterns.
        start: the positions that the document may be at.
        event: what comes next.

    Returns:
        By leaf that takes it, the positions after it; text stays at text.
    """
    taken: Taken = {}
    descent = _Descent(positions, patterns, event, taken)
    for position in start:
        descent.enter(position)
    while descent.waiting:
        position = descent.waiting.pop()
        if positions.patterns[position] == PARTS:
            yield _interleave(descent, position)
        else:
            descent.go_down(position)
    return taken


def _interleave(descent: _Descent, position: int) -> Steps[None]:
    """Offer the event to each part of an interleave by itself."""
    positions = descent.positions
    following = positions.nexts[position]
    states = positions.states[position]
    for at, state in enumerate(states):
        taken: Taken = yield derivative(positions, descent.patterns, state.positions, descent.event)
        for leaf, left in taken.items():
            changed = state.sibling(left)
            after = positions.parts((*states[:at], changed, *states[at + 1 :]), following)
            descent.taken.setdefault(leaf, set()).add(after)
    if all(state.final for state in states):
        descent.enter(following)


class _Descent:
    """The way down from positions to the leaves that can come next.

    Patterns wait in a heap, the last made first: so a pattern comes after all that it is part of, and if it is
    reached in several ways, the positions after it are joined and it is looked at once.
    """

    def __init__(self, positions: Positions, patterns: Patterns, event: Event, taken: Taken) -> None:
        self.positions = positions
        self.patterns = patterns
        self.event = event
        self.taken = taken
        self.waiting: list[int] = []
        self._seen: set[int] = set()
        self._done: set[tuple[int, int]] = set()

    def enter(self, position: int) -> None:
        """Have a position looked at, once."""
        if position in self._seen:
            return
        self._seen.add(position)
        pattern = self.positions.patterns[position]
        if pattern == JOIN:
            for member in self.positions.joined[position]:  # none of them a join
                self.enter(member)
        elif pattern >= 0 or pattern == PARTS:
            self.waiting.append(position)

    def go_down(self, position: int) -> None:
        """Find the leaves from one position."""
        positions = self.positions
        pattern = positions.patterns[position]
        following = positions.nexts[position]
        if self.patterns.kinds[pattern] == GROUP:
            index = positions.indexes[position]
            following = positions.at(pattern, following, index + 1)
            pattern = self.patterns.parts[pattern][index]
        heap = [-pattern]
        reached = {pattern: [following]}
        while heap:
            pattern = -heappop(heap)
            ways = reached.pop(pattern)
            following = ways[0] if len(ways) == 1 else positions.join(ways)
            if (pattern, following) in self._done:
                continue
            self._done.add((pattern, following))
            if self.patterns.traits[pattern] & NULLABLE:
                self.enter(following)
            if self.patterns.traits[pattern] & self.event.traits:
                parts, then = self._inside(pattern, following)
                for part in parts:
                    if part in reached:
                        reached[part].append(then)
                    else:
                        reached[part] = [then]
                        heappush(heap, -part)

    def _inside(self, pattern: int, following: int) -> tuple[Iterable[int], int]:
        """Return the patterns that one can begin with, and the position after them; a leaf is offered the event."""
        patterns, positions = self.patterns, self.positions
        kind = patterns.kinds[pattern]
        if kind == CHOICE:
            return self.event.alternatives(pattern), following
        if kind == GROUP:
            return patterns.parts[pattern][:1], positions.at(pattern, following, 1)
        if kind == ONE_OR_MORE:
            again = pattern if patterns.traits[pattern] & NULLABLE else patterns.optional(pattern)
            return patterns.parts[pattern], positions.at(again, following)
        if kind == INTERLEAVE:
            self.enter(positions.opened(pattern, following))
        elif self.event.takes(pattern):
            after = positions.at(TEXT, following) if pattern == TEXT else following
            self.taken.setdefault(pattern, set()).add(after)
        return (), following
