"""What may come next in a document, as the derivatives ask for it: an element, text, or anything at all."""

from __future__ import annotations

from tei.relaxng.patterns import ELEMENT, HAS_ELEMENT, HAS_STRING, HAS_TEXT, TEXT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tei.relaxng.beginnings import Beginnings
    from tei.relaxng.compiled import CompiledSchema
    from tei.relaxng.patterns import Patterns
    from tei.relaxng.state import State


class ElementBegins:
    """An element of a name begins."""

    traits = HAS_ELEMENT

    def __init__(self, name: str, schema: CompiledSchema, beginnings: Beginnings) -> None:
        self.name: str | None = name
        self._name = name
        self._schema = schema
        self._beginnings = beginnings

    def concerns(self, state: State) -> bool:
        """Whether an element of the name may be among those that can come in a state."""
        return state.has_wildcard or self._name in state.names

    def alternatives(self, choice: int) -> Iterable[int]:
        """Return the alternatives that can begin with the element."""
        return self._beginnings.with_element(choice, self._name)

    def member(self, group: int, index: int) -> int:
        """Return the index of the first member, from an index on, that can begin with the element."""
        return self._beginnings.sequences.with_element(group, index, self._name)

    def taken_as(self, leaf: int) -> int:
        """Return the element that a leaf is, if it is one of that name; of those alike, the first."""
        patterns = self._schema.patterns
        if patterns.kinds[leaf] != ELEMENT:
            return -1
        names, element = patterns.parts[leaf]
        return self._schema.like[element] if self._schema.names.has(names, self._name) else -1


class TextComes:
    """Text comes: a string that is the whole of the text between two tags, or a word of a list."""

    name: str | None = None
    traits = HAS_TEXT | HAS_STRING

    def __init__(self, text: str, beginnings: Beginnings, matches: Callable[[int, str], bool]) -> None:
        self._text = text
        self._beginnings = beginnings
        self._matches = matches

    def concerns(self, state: State) -> bool:
        """Whether text may come in a state."""
        return state.may_meet_text

    def alternatives(self, choice: int) -> Iterable[int]:
        """Return the alternatives that can begin with the text."""
        return self._beginnings.with_text(choice, self._text)

    def member(self, group: int, index: int) -> int:
        """Return the index of the first member, from an index on, that can begin with the text."""
        return self._beginnings.sequences.with_text(group, index, self._text)

    def taken_as(self, leaf: int) -> int:
        """Return 0 if a leaf matches the text."""
        return 0 if self._matches(leaf, self._text) else -1


class SomeTextComes:
    """Text comes of which nothing is known, so that only ``text`` takes it.

    Attributes:
        meets_string: whether there is a leaf for which it matters what the text is.
    """

    name: str | None = None
    traits = HAS_TEXT | HAS_STRING

    def __init__(self, beginnings: Beginnings) -> None:
        self.meets_string = False
        self._beginnings = beginnings

    def concerns(self, state: State) -> bool:
        """Whether text may come in a state."""
        return state.may_meet_text

    def alternatives(self, choice: int) -> Iterable[int]:
        """Return the alternatives with text, values left out; that there are some is noted."""
        self.meets_string |= self._beginnings.has_values(choice)
        return self._beginnings.with_text(choice, None)

    def member(self, group: int, index: int) -> int:
        """Return the index of the first member, from an index on, with text."""
        return self._beginnings.sequences.with_text(group, index, None)

    def taken_as(self, leaf: int) -> int:
        """Return 0 if a leaf takes any text."""
        self.meets_string |= leaf != TEXT
        return 0 if leaf == TEXT else -1


class AnyElementBegins:
    """An element begins of which nothing is known; each element that could is taken as itself."""

    name: str | None = None
    traits = HAS_ELEMENT

    def __init__(self, beginnings: Beginnings, patterns: Patterns) -> None:
        self._beginnings = beginnings
        self._patterns = patterns

    def concerns(self, state: State) -> bool:  # noqa: ARG002 - the event's own promise
        """Whether an element may come in a state."""
        return True

    def alternatives(self, choice: int) -> Iterable[int]:
        """Return all alternatives."""
        return self._beginnings.alternatives(choice)

    def member(self, group: int, index: int) -> int:  # noqa: ARG002 - the event's own promise
        """Return the index itself: any member is looked at."""
        return index

    def taken_as(self, leaf: int) -> int:
        """Return the pattern of an element."""
        return leaf if self._patterns.kinds[leaf] == ELEMENT else -1
