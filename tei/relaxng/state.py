"""A state of the automaton: what may come next in a document, and what each thing that may come leads to."""

from __future__ import annotations

from tei.relaxng.positions import END

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tei.relaxng.attributes import Plans
    from tei.relaxng.automaton import Automaton

# What text means in a state.
ANY_TEXT = 0  # it changes nothing
NO_TEXT = 1  # only white space may come
PLAIN_TEXT = 2  # it may come and changes the state, whatever it is
STRING = 3  # what it is matters: it is gathered until the next tag
UNKNOWN = -1  # not looked at yet

MOST_NAMES = 20_000
"""So many names are remembered in a state; a wildcard takes any number."""


class State(dict[str, "tuple[Plans, State | None]"]):
    """A set of positions; by name of an element that may come, what it may hold, and the state after it.

    Where a name is ambiguous the state after it is None, and found out when the element ends.

    Attributes:
        number: of the state.
        positions: the positions.
        final: whether the element may end here.
        is_end: whether nothing can come any more.
        text_mode: what text means here; only known of states that a document can be in.
        plain: the state after text, where that may come.
    """

    __slots__ = (
        "_automaton",
        "_ended",
        "_may_meet_text",
        "_names",
        "final",
        "is_end",
        "number",
        "plain",
        "positions",
        "text_mode",
    )

    def __init__(self, automaton: Automaton, number: int, positions: frozenset[int]) -> None:
        super().__init__()
        self.number = number
        self.positions = positions
        self.final = not positions.isdisjoint(automaton.positions.final)
        self.is_end = positions == {END}
        self.text_mode = UNKNOWN
        self.plain = self
        self._automaton = automaton
        self._ended: State | None = None
        self._names: tuple[frozenset[str], bool] | None = None
        self._may_meet_text: bool | None = None

    def __missing__(self, name: str) -> tuple[Plans, State | None]:
        """Find where an element leads that was not met here before.

        Raises:
            NotAllowedError: it is not allowed here.
        """
        if len(self) >= MOST_NAMES:
            self.clear()
        found = self[name] = self._automaton.after_name(self, name)
        return found

    @property
    def names(self) -> frozenset[str]:
        """The names listed for elements that can come."""
        if self._names is None:
            self._names = self._automaton.names_in(self)
        return self._names[0]

    @property
    def has_wildcard(self) -> bool:
        """Whether an element may come whose name is not among these."""
        if self._names is None:
            self._names = self._automaton.names_in(self)
        return self._names[1]

    @property
    def may_meet_text(self) -> bool:
        """Whether text could come, as far as a glance can tell."""
        if self._may_meet_text is None:
            self._may_meet_text = self._automaton.may_meet_text(self)
        return self._may_meet_text

    def sibling(self, positions: Iterable[int]) -> State:
        """Return the state of other positions of the same automaton."""
        return self._automaton.state_of(positions)

    def ended(self) -> State:
        """Return the state after the element whose name was ambiguous, and which ends here."""
        if self._ended is None:
            self._ended = self._automaton.after_end(self)
        return self._ended
