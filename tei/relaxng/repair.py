"""The cheapest edit that makes the children of an element right again, so that one fault is told once.

Where a child is not allowed, or something is missing at the end, one edit is sought that lets as many of the
children that follow go through as can be: one is passed over, or taken for one that it was meant to be, or moved,
or some that are missing are put in. Only a few children before and after the fault are looked at, and each attempt
is a walk along states, most of them known, so that a document full of faults takes no longer than in proportion.
"""

from __future__ import annotations

from tei.relaxng.expected import WILDCARD, element_names
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tei.relaxng.automaton import Automaton
    from tei.relaxng.state import State
    from tei.relaxng.vocabulary import Vocabulary

BEHIND = 6
"""How many children before a fault may be found to be its cause."""
AHEAD = 8
"""How many children after a fault are waited for before it is judged."""
FEW = 12
"""More names than this could all be missing: then it is not a missing one that was meant."""
MOST_MEANT = 4
"""Names that a misspelled one could be."""
DEEPEST = 3
"""How many children may be missing in one place."""
MOST_SEARCHES = 400
"""Faults of different kinds that are searched for at length in one document; the others are passed over."""

_UNKNOWN = 0.1
_SWAPPED = 0.3
_MOVED = 0.4
_ONE_MISSING = 0.45
_PASSED_OVER = 0.5
_SOME_MISSING = 0.55
_REPLACED = 0.62
_FARTHER = 0.01


class Scene(NamedTuple):
    """Children around a fault.

    Attributes:
        names: of the children, in order.
        states: by child, the state before it, up to that of the fault.
        at: which child is not allowed; the number of children if it is the end.
        is_whole: whether there are no children after these.
        known: the names that can stand in the parent at all.
    """

    names: tuple[str, ...]
    states: tuple[State, ...]
    at: int
    is_whole: bool
    known: frozenset[str]


class Repair(NamedTuple):
    """How to go on.

    Attributes:
        code: what is amiss, as in ``mismatch.CODES``.
        at: which child is to blame; the number of children if it is the end.
        expected: what is missing before it, or what it is taken for: any of it is enough, unless all is needed.
        before: the child before which the one to blame belongs, or ``""``.
        after: the child after which it belongs, or ``""``.
        all_needed: whether all that is expected is missing, not one of it.
        resume: the first child that is not yet gone through.
        state: the state before that.
    """

    code: str
    at: int
    expected: tuple[str, ...]
    before: str
    after: str
    all_needed: bool
    resume: int
    state: State


class _Edit(NamedTuple):
    """A way in which the children could be right.

    Attributes:
        cost: how unlikely it is that this was meant.
        code: what would be amiss.
        at: which child would be to blame.
        start: the first child that changes.
        end: the first child from which on nothing changes.
        instead: the names that stand instead of those between.
        expected: as in a repair.
        before: as in a repair.
        after: as in a repair.
    """

    cost: float
    code: str
    at: int
    start: int
    end: int
    instead: tuple[str, ...]
    expected: tuple[str, ...] = ()
    before: str = ""
    after: str = ""
    all_needed: bool = False


class Repairs:
    """Finds repairs, and remembers them for scenes alike."""

    def __init__(self, automaton: Automaton, vocabulary: Vocabulary) -> None:
        self._automaton = automaton
        self._vocabulary = vocabulary
        self._known: dict[tuple[object, ...], Repair] = {}
        self._steps: dict[tuple[int, str], State | None] = {}
        self._expected: dict[int, tuple[str, ...]] = {}

    def find(self, scene: Scene) -> Repair:
        """Return the repair of a scene."""
        numbers = tuple(state.number for state in scene.states)
        key = (scene.names, numbers, scene.at, scene.is_whole)
        if key not in self._known:
            self._known[key] = self._find(scene)
        return self._known[key]

    def expected(self, state: State) -> tuple[str, ...]:
        """Return the names of the elements that can come next in a state, in alphabetical order."""
        if state.number not in self._expected:
            self._expected[state.number] = element_names(self._automaton, state)
        return self._expected[state.number]

    def after(self, state: State, name: str) -> State | None:
        """Return the state after a child; None if it is not allowed."""
        key = (state.number, name)
        if key not in self._steps:
            ways = self._automaton.elements_after(state, name)
            self._steps[key] = self._automaton.union(ways.values()) if ways else None
        return self._steps[key]

    def _find(self, scene: Scene) -> Repair:
        best: tuple[tuple[bool, int, float], Repair] | None = None
        for edit in self._edits(scene):
            tried = self._tried(scene, edit)
            if tried is not None and (best is None or tried[0] < best[0]):
                best = tried
        if best is not None:
            return best[1]
        if scene.at == len(scene.names):
            return self._incomplete(scene)
        state = scene.states[scene.at]
        expected = self.expected(state)
        code = "element-not-allowed-here"
        return Repair(code, scene.at, expected, "", "", all_needed=False, resume=scene.at + 1, state=state)

    def _incomplete(self, scene: Scene) -> Repair:
        state = scene.states[scene.at]
        expected = self.expected(state)
        return Repair(
            "incomplete-element", scene.at, expected, "", "", all_needed=False, resume=scene.at, state=state
        )

    def _edits(self, scene: Scene) -> Iterator[_Edit]:
        """Yield the edits that are worth a trial."""
        names, at = scene.names, scene.at
        if at < len(names):
            if not self._vocabulary.elements(names[at]):
                yield from self._renamed(scene)
            yield _Edit(_PASSED_OVER, "element-not-allowed-here", at, at, at + 1, ())
            yield from self._replaced(scene)
            if names[at] not in scene.known or len(self._known) > MOST_SEARCHES:
                return
            yield from self._moved(scene)
            yield from self._passed_over(scene)
        yield from self._put_in(scene)

    def _renamed(self, scene: Scene) -> Iterator[_Edit]:
        at = scene.at
        expected = self.expected(scene.states[at])
        alike = [name for name in self._vocabulary.alike(scene.names[at]) if name in expected][:MOST_MEANT]
        for number, meant in enumerate(alike):
            likeliest = (meant, *(name for name in alike if name != meant))
            cost = _UNKNOWN + number * _FARTHER
            yield _Edit(cost, "unknown-element", at, at, at + 1, (meant,), likeliest)

    def _replaced(self, scene: Scene) -> Iterator[_Edit]:
        """Yield the edit that puts something else in the place of the child, where something is needed there."""
        state = scene.states[scene.at]
        groups = [] if state.final else self._groups(state)
        tried = [(-self._progress(following, scene, scene.at + 1), group) for following, group in groups]
        if tried:
            best = min(tried)[0]
            names = tuple(sorted(name for progress, group in tried if progress == best for name in group))
            put = next(group[:1] for progress, group in tried if progress == best)
            yield _Edit(_REPLACED, "element-not-allowed-here", scene.at, scene.at, scene.at + 1, put, names)

    def _moved(self, scene: Scene) -> Iterator[_Edit]:
        """Yield the moves of the child that is not allowed, and those of one before it to behind it."""
        names, at = scene.names, scene.at
        code = "element-out-of-order"
        for to in range(at - 1, -1, -1):
            instead = (names[at], *names[to:at])
            cost = _SWAPPED if at - to == 1 else _MOVED + (at - to) * _FARTHER
            yield _Edit(cost, code, at, to, at + 1, instead, before=names[to])
        for to in range(at + 1, len(names)):
            instead = (*names[at + 1 : to + 1], names[at])
            cost = _SWAPPED if to - at == 1 else _MOVED + (to - at) * _FARTHER
            yield _Edit(cost, code, at, at, to + 1, instead, after=names[to])
        for moved in range(at - 1, -1, -1):
            for to in range(at, len(names)):
                instead = (*names[moved + 1 : to + 1], names[moved])
                cost = _MOVED + (to - moved) * _FARTHER
                yield _Edit(cost, code, moved, moved, to + 1, instead, after=names[to])

    def _passed_over(self, scene: Scene) -> Iterator[_Edit]:
        """Yield the edits that leave out a child before the one that is not allowed."""
        for out in range(scene.at - 1, -1, -1):
            cost = _PASSED_OVER + (scene.at - out) * _FARTHER
            yield _Edit(cost, "element-not-allowed-here", out, out, out + 1, ())

    def _put_in(self, scene: Scene) -> Iterator[_Edit]:
        """Yield the edits that put in what is missing before a child, the one that is not allowed first."""
        for at in range(scene.at, -1, -1):
            name = scene.names[at] if at < len(scene.names) else ""
            if not name and not scene.is_whole:
                continue
            groups = self._one_missing(scene.states[at], name)
            if groups:
                yield self._helpful(scene, at, groups)
            elif at == scene.at:
                several = self._several_missing(scene.states[at], name)
                code = "element-not-allowed-yet" if name else "incomplete-element"
                if several is not None:
                    yield _Edit(_SOME_MISSING, code, at, at, at, *several, all_needed=True)

    def _helpful(self, scene: Scene, at: int, groups: list[tuple[str, ...]]) -> _Edit:
        """Return the edit that puts in one of those names that help best."""
        code = "element-not-allowed-yet" if at < len(scene.names) else "incomplete-element"
        tried: list[tuple[int, tuple[str, ...]]] = []
        for group in groups:
            following = self.after(scene.states[at], group[0])
            if following is not None:
                tried.append((-self._progress(following, scene, at), group))
        best = min(tried)[0]
        names = tuple(sorted(name for progress, group in tried if progress == best for name in group))
        cost = (_ONE_MISSING if len(names) == 1 else _SOME_MISSING) + (scene.at - at) * _FARTHER
        put = next(group[0] for progress, group in tried if progress == best)
        return _Edit(cost, code, at, at, at, (put,), names)

    def _progress(self, state: State, scene: Scene, start: int) -> int:
        """Return how far a walk comes along children from one on; one more if it can end there."""
        state, reached = self._walked(state, scene.names, start)
        return reached + (reached == len(scene.names) and (state.final or not scene.is_whole))

    def _one_missing(self, state: State, name: str) -> list[tuple[str, ...]]:
        """Return the names of which one must come in a state before a child, or the end if its name is empty.

        Returns:
            The names in groups: what follows is the same for all of a group.
        """
        return [
            group
            for following, group in self._groups(state)
            if following is not state and self._takes(following, name)
        ]

    def _groups(self, state: State) -> list[tuple[State, tuple[str, ...]]]:
        """Return the names that can come next, those together that the same state follows."""
        found: dict[int, tuple[State, list[str]]] = {}
        for put in self.expected(state):
            following = None if put == WILDCARD else self.after(state, put)
            if following is not None:
                found.setdefault(following.number, (following, []))[1].append(put)
        return [(following, tuple(names)) for following, names in found.values()]

    def _several_missing(self, state: State, name: str) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
        """Find names that must all come in a state before a child, or the end.

        Returns:
            The names, and those of them that must be these: the last is left out where others would do as well.
            None if nothing helps.
        """
        ways: list[tuple[tuple[str, ...], State]] = [((), state)]
        for _ in range(DEEPEST):
            further: list[tuple[tuple[str, ...], State]] = []
            for before, reached in ways:
                names = [put for put in self.expected(reached) if put != WILDCARD]
                if len(names) > FEW:
                    continue
                steps = [(put, following) for put in names if (following := self.after(reached, put)) is not None]
                last = [put for put, following in steps if before and self._takes(following, name)]
                if last:
                    return (*before, last[0]), (*before, *last) if len(last) == 1 else before
                further += [((*before, put), following) for put, following in steps]
            ways = further[:FEW]
        return None

    def _takes(self, state: State, name: str) -> bool:
        return self.after(state, name) is not None if name else state.final

    def _tried(self, scene: Scene, edit: _Edit) -> tuple[tuple[bool, int, float], Repair] | None:
        """Go along the children as an edit would have them; None if that does not help."""
        state = scene.states[edit.start]
        for name in edit.instead:
            following = self.after(state, name)
            if following is None:
                return None
            state = following
        state, resume = self._walked(state, scene.names, edit.end)
        if resume <= scene.at < len(scene.names):
            return None
        is_through = resume == len(scene.names) and (state.final or not scene.is_whole)
        if scene.at == len(scene.names) and not is_through:
            return None
        repair = Repair(edit.code, edit.at, edit.expected, edit.before, edit.after, edit.all_needed, resume, state)
        return (not is_through, 0 if is_through else -resume, edit.cost), repair

    def _walked(self, state: State, names: Sequence[str], start: int) -> tuple[State, int]:
        """Go along children from one on; return the state and the first child that is not allowed."""
        at = start
        while at < len(names):
            following = self.after(state, names[at])
            if following is None:
                break
            state, at = following, at + 1
        return state, at
