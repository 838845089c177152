"""Text against patterns: the text of an element, the value of an attribute, the words of a list.

ISO/IEC 19757-2, sections 9.3.4 (attribute), 9.3.6 (list), 9.3.7 (value) and 9.3.8 (data).
"""

from __future__ import annotations

from tei.relaxng.events import TextComes
from tei.relaxng.patterns import DATA, LIST, NOT_ALLOWED, TEXT, VALUE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.automaton import Automaton
    from tei.relaxng.state import State

SPACE = " \t\r\n"
"""White space as XML has it; no other character is."""

MOST_TEXTS = 10_000
"""How many texts are remembered for a state."""
LONGEST_KNOWN = 200
"""Longer ones are not."""


def words(text: str) -> list[str]:
    """Split a string at white space."""
    if text.isascii():  # of what else str.split takes for space, XML has nothing in ASCII
        return text.split()
    for space in SPACE[1:]:
        text = text.replace(space, " ")
    return [word for word in text.split(" ") if word]


class Texts:
    """Holds text against what may come in a state, and remembers the outcome."""

    def __init__(self, automaton: Automaton) -> None:
        self._automaton = automaton
        self._patterns = automaton.schema.patterns
        self._strings = automaton.strings
        self._known: dict[int, dict[str, State | None]] = {}

    def after(self, state: State, text: str) -> State | None:
        """Return the state after text that is all there is between two tags; None if it is not allowed.

        White space may as well not be there (section 6.2.7).
        """
        left = self.after_string(state, text)
        if text.strip(SPACE):
            return left
        return state if left is None else self._automaton.union((state, left))

    def accepts(self, content: int, text: str) -> bool:
        """Whether a string matches the pattern of an attribute's value, or of an ``except``."""
        state = self._automaton.content_state(content)
        left = self.after_string(state, text)
        return (left is not None and left.final) or (state.final and not text.strip(SPACE))

    def after_string(self, state: State, text: str) -> State | None:
        """Return the state after a string that does count, even if it is empty; None if it is not allowed."""
        known = self._known.setdefault(state.number, {})
        if text in known:
            return known[text]
        asked = self._strings.asked_context
        beginnings = self._automaton.beginnings
        event = TextComes(text, beginnings, self._matches)
        left = self._automaton.derivatives.of(state.positions, event).get(0)
        result = self._automaton.state_of(left) if left else None
        if asked == self._strings.asked_context:  # else it depends on the namespaces in scope
            if len(known) >= MOST_TEXTS:
                known.clear()
            if len(text) <= LONGEST_KNOWN:
                known[text] = result
        return result

    def _matches(self, leaf: int, text: str) -> bool:
        kind = self._patterns.kinds[leaf]
        parts = self._patterns.parts[leaf]
        if kind == DATA:
            datatype, excepted = parts
            if not self._strings.allows(datatype, text):
                return False
            return excepted == NOT_ALLOWED or not self.accepts(excepted, text)
        if kind == VALUE:
            return self._strings.equals(parts[0], text)
        if kind == LIST:
            return self._all_words(parts[0], text)
        return leaf == TEXT

    def _all_words(self, pattern: int, text: str) -> bool:
        state: State | None = self._automaton.content_state(pattern)
        for word in words(text):
            state = self.after_string(state, word) if state is not None else None
            if state is None:
                return False
        return state is not None and state.final
