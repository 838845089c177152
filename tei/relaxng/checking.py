"""A document checked while it is written: a consumer of events that says in the end whether they are valid."""

from __future__ import annotations

from tei.relaxng.refusal import NotAllowedError
from tei.relaxng.verdict import Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from tei.relaxng.automaton import Automaton

_ELEMENTS = 2000
"""After so many elements the values of their attributes are checked."""


class Checking:
    """Takes the events of one document; whatever they are, it raises nothing."""

    def __init__(self, automaton: Automaton, give_back: Callable[[Automaton], None]) -> None:
        self._verdict: Verdict | None = Verdict(automaton, identities=True)
        self._automaton = automaton
        self._give_back = give_back
        self._elements = 0

    def start(self, name: str, attributes: list[str]) -> None:
        """Take the start of an element."""
        if self._verdict is None:
            return
        try:
            self._verdict.start(name, attributes)
            self._elements += 1
            if self._elements % _ELEMENTS == 0:
                self._verdict.check_values()
        except NotAllowedError:
            self._verdict = None

    def text(self, data: str) -> None:
        """Take text."""
        if self._verdict is not None:
            try:
                self._verdict.text(data)
            except NotAllowedError:
                self._verdict = None

    def end(self, name: str) -> None:
        """Take the end of an element."""
        if self._verdict is not None:
            try:
                self._verdict.end(name)
            except NotAllowedError:
                self._verdict = None

    def finish(self) -> bool:
        """Return whether the document is valid; to be called once, at its end."""
        is_valid = self._verdict is not None
        if self._verdict is not None:
            try:
                self._verdict.finish()
            except NotAllowedError:
                is_valid = False
        self._give_back(self._automaton)
        return is_valid
