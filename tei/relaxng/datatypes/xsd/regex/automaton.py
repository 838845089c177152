"""Matches strings against a pattern, one character after the other, never going back.

The places that are reached together are a state (subset construction). States, and the ways between them,
are found when a string first needs them, and kept up to a limit: so the time for a string grows as its
length, and memory is bounded.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tei.relaxng.datatypes.xsd.regex.program import Program
    from tei.relaxng.datatypes.xsd.regex.syntax import Piece

_STATES_KEPT = 1_000
_WAYS_KEPT = 20_000
_CHARACTERS_KEPT = 5_000


class _State(dict[str, "_State"]):
    """A set of places; the state after each character is looked up here, and found where it is missing."""

    __slots__ = ("_automaton", "ends", "places")

    def __init__(self, automaton: Automaton, places: frozenset[int], *, ends: bool) -> None:
        super().__init__()
        self._automaton = automaton
        self.places = places
        self.ends = ends

    def __missing__(self, character: str) -> _State:
        state = self._automaton.state_after(self.places, character)
        if self._automaton.keeps_way():
            self[character] = state
        return state


class Automaton:
    """A pattern, ready to match; what it needs for that is made when it is first asked to."""

    __slots__ = ("_members", "_pattern", "_program", "_start", "_states", "_ways")

    _program: Program

    def __init__(self, pattern: Piece) -> None:
        self._pattern = pattern
        self._states: dict[tuple[frozenset[int], bool], _State] = {}
        self._members: dict[str, frozenset[int]] = {}
        self._ways = 0
        self._start: _State | None = None

    def matches(self, text: str) -> bool:
        """Whether the whole string matches the pattern."""
        state = self._start
        if state is None:
            state = self._begin()
        for character in text:
            state = state[character]
        return state.ends

    def _begin(self) -> _State:
        """Make the automaton's program, and the state in which it begins."""
        from tei.relaxng.datatypes.xsd.regex.program import Program  # noqa: PLC0415 - most patterns never match

        self._program = Program(self._pattern)
        self._start = self._state(set(), [self._program.entry])
        return self._start

    def keeps_way(self) -> bool:
        """Whether there is room for one more way from state to state."""
        self._ways += 1
        return self._ways <= _WAYS_KEPT

    def state_after(self, places: frozenset[int], character: str) -> _State:
        """Find the state that a character leads to."""
        all_places = self._program.places
        sets = self._sets_with(character)
        reached: set[int] = set()
        ways_out: set[int] = set()
        for number in places:
            characters, onward, way_out = all_places[number]
            if characters in sets:
                if onward >= 0:
                    reached.add(onward)
                if way_out >= 0:
                    ways_out.add(way_out)
        return self._state(reached, ways_out)

    def _state(self, places: set[int], junctions: Iterable[int]) -> _State:
        """Return the state of some places and all that can be reached from some junctions without a character."""
        seen = set(junctions)
        waiting = list(seen)
        junctions_of_program = self._program.junctions
        while waiting:
            entered, further = junctions_of_program[waiting.pop()]
            places.update(entered)
            for junction in further:
                if junction not in seen:
                    seen.add(junction)
                    waiting.append(junction)
        key = frozenset(places), self._program.end in seen
        state = self._states.get(key)
        if state is None:
            state = _State(self, key[0], ends=key[1])
            if len(self._states) < _STATES_KEPT:
                self._states[key] = state
        return state

    def _sets_with(self, character: str) -> frozenset[int]:
        """Return the numbers of the character sets that have a character."""
        members = self._members.get(character)
        if members is None:
            sets = enumerate(self._program.sets)
            members = frozenset(number for number, characters in sets if characters.has(character))
            if len(self._members) < _CHARACTERS_KEPT:
                self._members[character] = members
        return members
