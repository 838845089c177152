"""Whether a document is valid: the fast pass, which says nothing but yes or no.

It follows the events of a document through the automaton (ISO/IEC 19757-2, section 9). Values of attributes are
gathered by ``check_values``, which is to be called now and then; all else is checked at once.
"""

from __future__ import annotations

from tei.relaxng.identities import HashedIdentities
from tei.relaxng.refusal import NotAllowedError
from tei.relaxng.state import ANY_TEXT, NO_TEXT, STRING
from tei.relaxng.texts import SPACE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from tei.relaxng.automaton import Automaton
    from tei.relaxng.state import State


class Verdict:
    """Takes the events of one document and raises NotAllowedError where it is not valid.

    Attributes:
        start: takes the start of an element.
        text: takes text.
        end: takes the end of an element.
    """

    __slots__ = ("_automaton", "_identities", "end", "start", "text")

    start: Callable[[str, list[str]], None]
    text: Callable[[str], None]
    end: Callable[[str], None]

    def __init__(self, automaton: Automaton, *, identities: bool) -> None:
        self._automaton = automaton
        self._identities = HashedIdentities() if identities else None
        automaton.identities = self._identities or HashedIdentities()
        for plan in automaton.plans:
            if plan.rows:
                plan.rows.clear()
        self.start, self.text, self.end = _handlers(automaton)

    def check_values(self) -> None:
        """Check the values of attributes gathered so far.

        Raises:
            NotAllowedError: one is not allowed.
        """
        identities, follower = self._automaton.identities, self._automaton.follower
        for plan in self._automaton.plans:
            rows = plan.rows
            if not rows:
                continue
            for index, check in plan.columns:
                if check.id_type:
                    values = [row[index] for row in rows]
                    identities.add(check.id_type, values)
                    distinct = set(values)
                else:
                    distinct = {row[index] for row in rows}
                if not check.accepts_all(distinct):
                    raise NotAllowedError
            if plan.wanted is not None and follower is not None:
                follower.take(plan.wanted, rows, identities)
            rows.clear()
        self._automaton.forget()

    def finish(self) -> None:
        """Check what can only be known when the document is over.

        Raises:
            NotAllowedError: the document is not valid.
        """
        self.check_values()
        if self._identities is not None and not self._identities.are_sound():
            raise NotAllowedError
        follower = self._automaton.follower
        if follower is not None and not follower.is_sound():
            raise NotAllowedError


def _handlers(  # noqa: C901 - see below
    automaton: Automaton,
) -> tuple[Callable[[str, list[str]], None], Callable[[str], None], Callable[[str], None]]:
    """Return the functions that follow a document.

    They share the state in variables of this function, for they run once or twice for every tag and text: each
    look-up of an attribute would be felt.
    """
    state: State = automaton.start
    stack: list[State | None] = []
    push, pop = stack.append, stack.pop
    gathered: list[str] = []

    def start(name: str, attributes: list[str]) -> None:
        nonlocal state
        if gathered:
            state = _after_text(automaton, state, gathered)
        plans, following = state[name]
        push(following)
        plan = plans[tuple(attributes[::2])]
        if plan.rows is not None:
            plan.rows.append(attributes)
        state = plan.settle(attributes) if plan.state is None else plan.state

    def text(data: str) -> None:
        nonlocal state
        mode = state.text_mode
        if mode == ANY_TEXT:
            return
        if mode == STRING:
            gathered.append(data)
        elif data.strip(SPACE):
            if mode == NO_TEXT:
                raise NotAllowedError
            state = state.plain

    def end(_name: str) -> None:
        nonlocal state
        following = pop()
        if gathered or not state.final or (following is None and state.text_mode == STRING):
            state = _at_end(automaton, state, gathered)
        state = state.ended() if following is None else following

    return start, text, end


def _after_text(automaton: Automaton, state: State, gathered: list[str]) -> State:
    """Return the state after the text gathered, which is followed by a start tag."""
    string = "".join(gathered)
    gathered.clear()
    if not string.strip(SPACE):
        return state
    after = automaton.texts.after_string(state, string)
    if after is None:
        raise NotAllowedError
    return automaton.ready(after)


def _at_end(automaton: Automaton, state: State, gathered: list[str]) -> State:
    """Return the state at an end tag, after the text gathered if there is any, or after the empty string."""
    string = "".join(gathered)
    gathered.clear()
    after = automaton.texts.after(state, string) if state.text_mode == STRING else state
    if after is None or not after.final:
        raise NotAllowedError
    return after
