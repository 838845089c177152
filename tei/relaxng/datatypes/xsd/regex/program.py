"""Turns a pattern into an automaton of places, each before a character that may come next (after Thompson).

The pattern is gone through from its end to its beginning, so that what follows a piece is known when its
turn comes; what remains to be done is kept on a stack, as groups may be nested to any depth.
"""

from __future__ import annotations

from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from tei.relaxng.datatypes.xsd.regex.characters import CharacterSet
    from tei.relaxng.datatypes.xsd.regex.syntax import Piece

    _Task = Callable[[int], int]


class Place(NamedTuple):
    """A place before one occurrence of a character set.

    Attributes:
        characters: number of the set.
        onward: the place before its next occurrence; -1 where this is the last.
        way_out: the junction that may follow this occurrence; -1 where another must come.
    """

    characters: int
    onward: int
    way_out: int


class Junction(NamedTuple):
    """What may come at a point between pieces: places, and other junctions."""

    places: list[int]
    junctions: list[int]


class Program:
    """The automaton of a pattern.

    Attributes:
        sets: the character sets, each once.
        places: the places, which sets and each other they refer to by number.
        junctions: the junctions.
        entry: number of the junction at which the pattern begins.
        end: number of the junction at which a string may end.
    """

    __slots__ = ("_numbers", "_tasks", "entry", "junctions", "places", "sets")

    end = 0

    def __init__(self, pattern: Piece) -> None:
        self.sets: list[CharacterSet] = []
        self.places: list[Place] = []
        self.junctions = [Junction([], [])]
        self._numbers: dict[CharacterSet, int] = {}
        # Each task takes the junction that follows and returns the one before.
        self._tasks: list[_Task] = [self._piece(pattern)]
        self.entry = self.end
        while self._tasks:
            self.entry = self._tasks.pop()(self.entry)

    def _junction(self, places: list[int], junctions: list[int]) -> int:
        self.junctions.append(Junction(places, junctions))
        return len(self.junctions) - 1

    def _piece(self, piece: Piece) -> _Task:
        """Add a piece as often as its quantifier says."""

        def add(following: int) -> int:
            if piece.size == 0:
                return following
            if piece.characters is not None:
                return self._run(piece.characters, piece, following)
            return self._endless(piece, following) if piece.high is None else self._counted(piece, following)

        return add

    def _run(self, characters: CharacterSet, piece: Piece, following: int) -> int:
        """Add a place for each occurrence of a character set; the last of an endless run leads to itself."""
        number = self._numbers.setdefault(characters, len(self.sets))
        if number == len(self.sets):
            self.sets.append(characters)
        first = len(self.places)
        for nth in range(1, piece.size + 1):
            last = nth == piece.size
            onward = first + nth if not last else first + nth - 1 if piece.high is None else -1
            self.places.append(Place(number, onward, following if nth >= piece.low else -1))
        return self._junction([first], [] if piece.low else [following])

    def _counted(self, group: Piece, following: int) -> int:
        """Add a group as often as it may occur; before that, as it stands earlier, as often as it must."""

        def or_nothing(entry: int) -> int:
            return self._junction([], [entry, following])

        once = self._once(group)
        self._tasks += [once] * group.low
        self._tasks += [or_nothing, once] * ((group.high or 0) - group.low)
        return following

    def _endless(self, group: Piece, following: int) -> int:
        """Add a group that may occur again and again; before that as often as it must occur besides."""
        loop = self._junction([], [following])

        def close(entry: int) -> int:
            self.junctions[loop].junctions.append(entry)
            return entry if group.low else loop

        once = self._once(group)
        self._tasks += [once] * (group.low - 1)
        self._tasks += [close, once]
        return loop

    def _once(self, group: Piece) -> _Task:
        """Add the branches of a group."""

        def add(following: int) -> int:
            fork = self._junction([], [])

            def collect(entry: int) -> int:
                self.junctions[fork].junctions.append(entry)
                return following

            self._tasks.append(lambda _: fork)
            for branch in group.branches:
                self._tasks.append(collect)
                self._tasks += [self._piece(piece) for piece in branch]
            return following

        return add
