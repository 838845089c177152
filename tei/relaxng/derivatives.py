"""Derivatives: what is left to be matched after an element of a name, or after text.

ISO/IEC 19757-2, section 9.3, computed in the manner of Brzozowski and Antimirov. From a set of positions all
leaves that can come next are found; each that takes the event gives the position after it.
"""

from __future__ import annotations

from heapq import heappop, heappush

from tei.relaxng.patterns import CHOICE, GROUP, INTERLEAVE, NULLABLE, ONE_OR_MORE, TEXT
from tei.relaxng.positions import JOIN, PARTS
from tei.relaxng.sequences import LONG
from tei.relaxng.steps import run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tei.relaxng.patterns import Patterns
    from tei.relaxng.positions import Positions
    from tei.relaxng.sequences import Sequences
    from tei.relaxng.state import State
    from tei.relaxng.steps import Steps
    from tei.typed import Protocol

    class Event(Protocol):
        """What may come next in a document.

        Attributes:
            name: the same for events that come to the same everywhere; None for others.
            traits: a pattern with none of these traits takes no such event.
        """

        name: str | None
        traits: int

        def concerns(self, state: State) -> bool:
            """Tell at a glance whether a state may take the event."""

        def alternatives(self, choice: int) -> Iterable[int]:
            """Return the alternatives of a choice that may take the event."""

        def member(self, group: int, index: int) -> int:
            """Return the index of the first member, from an index on, that may take the event; or the length."""

        def taken_as(self, leaf: int) -> int:
            """Return as what a leaf (text, data, value, list or element) takes the event; -1 if it does not."""

    Taken = dict[int, set[int]]
    """By what an event is taken as, the positions after it."""

    Exits = tuple[list[tuple[int, int]], list[int]]
    """From a position: as what the event is taken and the position after; positions reached without it."""


_MOST_KNOWN = 50_000


class Derivatives:
    """Finds derivatives, and remembers where each position leads."""

    def __init__(self, positions: Positions, patterns: Patterns, sequences: Sequences) -> None:
        self._positions = positions
        self._patterns = patterns
        self._sequences = sequences
        self._exits: dict[tuple[int, str], Exits] = {}
        self._parts: dict[tuple[int, str | None], Taken] = {}

    def of(self, start: Iterable[int], event: Event) -> Taken:
        """Find as what an event can be taken, and what is left then.

        Args:
            start: the positions that the document may be at.
            event: what comes next.

        Returns:
            By what it is taken as, the positions after it; text stays at text.
        """
        return run(self._taken(start, event))

    def _taken(self, start: Iterable[int], event: Event) -> Steps[Taken]:
        patterns, known, name = self._positions.patterns, self._exits, event.name
        taken: Taken = {}
        waiting = list(start)
        seen = set(waiting)
        for position in waiting:  # grows
            exits = None if name is None else known.get((position, name))
            if exits is not None:
                found, entered = exits
            elif patterns[position] == PARTS:
                entered = yield self._interleave(position, event, taken)
                found = []
            else:
                found, entered = self._exits_of(position, event)
            for what, after in found:
                if what in taken:
                    taken[what].add(after)
                else:
                    taken[what] = {after}
            for other in entered:
                if other not in seen:
                    seen.add(other)
                    waiting.append(other)
        return taken

    def _interleave(self, position: int, event: Event, taken: Taken) -> Steps[list[int]]:
        """Offer the event to each part of an interleave by itself; return the position after if all may end."""
        positions = self._positions
        following = positions.nexts[position]
        states = positions.states[position]
        for at, state in enumerate(states):
            if not event.concerns(state):
                continue
            key = (state.number, event.name)
            inner: Taken | None = self._parts.get(key)
            if inner is None:
                inner = yield self._taken(state.positions, event)
                if event.name is not None:
                    if len(self._parts) >= _MOST_KNOWN:
                        self._parts.clear()
                    self._parts[key] = inner
            for what, left in inner.items():
                parts = (*states[:at], state.sibling(left), *states[at + 1 :])
                taken.setdefault(what, set()).add(positions.parts(parts, following))
        return list(positions.members([following])) if all(state.final for state in states) else []

    def _exits_of(self, position: int, event: Event) -> Exits:
        if event.name is None:
            return self._descent(event).exits(position)
        key = (position, event.name)
        found = self._exits.get(key)
        if found is None:
            if len(self._exits) >= _MOST_KNOWN:  # a wildcard takes any number of names
                self._exits.clear()
            found = self._exits[key] = self._descent(event).exits(position)
        return found

    def _descent(self, event: Event) -> _Descent:
        return _Descent(self._positions, self._patterns, self._sequences, event)


class _Descent:
    """The way down from a position to the leaves that can come next.

    Patterns wait in a heap, the last made first: so a pattern comes after all that it is part of, and if it is
    reached in several ways, the positions after it are joined and it is looked at once.
    """

    def __init__(self, positions: Positions, patterns: Patterns, sequences: Sequences, event: Event) -> None:
        self._positions = positions
        self._patterns = patterns
        self._sequences = sequences
        self._event = event
        self._taken: list[tuple[int, int]] = []
        self._entered: list[int] = []

    def exits(self, position: int) -> Exits:
        """Find the exits of a position."""
        positions, traits = self._positions, self._patterns.traits
        pattern = positions.patterns[position]
        following = positions.nexts[position]
        if pattern < 0:
            return [], sorted(positions.members([position])) if pattern == JOIN else []
        if self._patterns.kinds[pattern] == GROUP:
            index = self._member(pattern, positions.indexes[position])
            if index < 0:
                return [], []
            if index == len(self._patterns.parts[pattern]):
                return [], sorted(positions.members([following]))
            following = positions.at(pattern, following, index + 1)
            pattern = self._patterns.parts[pattern][index]
        heap = [-pattern]
        reached = {pattern: [following]}
        while heap:
            pattern = -heappop(heap)
            ways = reached.pop(pattern)
            following = ways[0] if len(ways) == 1 else positions.join(ways)
            if traits[pattern] & NULLABLE:
                self._entered.append(following)
            if traits[pattern] & self._event.traits:
                parts, then = self._inside(pattern, following)
                for part in parts:
                    if part in reached:
                        reached[part].append(then)
                    else:
                        reached[part] = [then]
                        heappush(heap, -part)
        return self._taken, self._entered

    def _member(self, group: int, index: int) -> int:
        """Return the index of the member to go on with: the length if all may be left out, -1 if there is none."""
        length = len(self._patterns.parts[group])
        if length - index < LONG:
            return index
        needed = self._sequences.first_needed(group, index)
        found = self._event.member(group, index)
        return found if found <= needed and found < length else length if needed == length else -1

    def _inside(self, pattern: int, following: int) -> tuple[Iterable[int], int]:
        """Return the patterns that one can begin with, and the position after; a leaf is offered the event."""
        patterns, positions = self._patterns, self._positions
        kind = patterns.kinds[pattern]
        if kind == CHOICE:
            return self._event.alternatives(pattern), following
        if kind == GROUP:
            return patterns.parts[pattern][:1], positions.at(pattern, following, 1)
        if kind == ONE_OR_MORE:
            again = pattern if patterns.traits[pattern] & NULLABLE else patterns.optional(pattern)
            return patterns.parts[pattern], positions.at(again, following)
        if kind == INTERLEAVE:
            self._entered.append(positions.opened(pattern, following))
            return (), following
        what = self._event.taken_as(pattern)
        if what >= 0:
            after = positions.at(TEXT, following) if pattern == TEXT else following
            self._taken.append((what, after))
        return (), following
