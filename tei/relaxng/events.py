"""What may come next in a document, as the derivatives ask for it: an element, text, or anything at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei.relaxng.patterns import DATA, ELEMENT, HAS_ELEMENT, HAS_STRING, HAS_TEXT, LIST, TEXT, VALUE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tei.relaxng.beginnings import Beginnings
    from tei.relaxng.compiled import CompiledSchema


class ElementBegins:
    """An element of a name begins."""

    traits = HAS_ELEMENT

    def __init__(self, name: str, schema: CompiledSchema, beginnings: Beginnings) -> None:
        self._name = name
        self._schema = schema
        self._beginnings = beginnings

    def alternatives(self, choice: int) -> Iterable[int]:
        """Return the alternatives that can begin with the element."""
        return self._beginnings.with_element(choice, self._name)

    def takes(self, leaf: int) -> bool:
        """Whether a leaf is an element of that name."""
        patterns = self._schema.patterns
        if patterns.kinds[leaf] != ELEMENT:
            return False
        return self._schema.names.has(patterns.parts[leaf][0], self._name)


class TextComes:
    """Text comes: a string that is the whole of the text between two tags, or a word of a list."""

    traits = HAS_TEXT | HAS_STRING

    def __init__(self, text: str, beginnings: Beginnings, matches: Callable[[int, str], bool]) -> None:
        self._text = text
        self._beginnings = beginnings
        self._matches = matches

    def alternatives(self, choice: int) -> Iterable[int]:
        """Return the alternatives that can begin with the text."""
        return self._beginnings.with_text(choice, self._text)

    def takes(self, leaf: int) -> bool:
        """Whether a leaf matches the text."""
        return self._matches(leaf, self._text)


class SomeTextComes:
    """Text comes of which nothing is known, so that only ``text`` takes it.

    Attributes:
        meets_string: whether there is a leaf for which it matters what the text is.
    """

    traits = HAS_TEXT | HAS_STRING

    def __init__(self, beginnings: Beginnings) -> None:
        self.meets_string = False
        self._beginnings = beginnings

    def alternatives(self, choice: int) -> Iterable[int]:
        """Return all alternatives with text."""
        return self._beginnings.alternatives(choice)

    def takes(self, leaf: int) -> bool:
        """Whether a leaf takes any text."""
        self.meets_string |= leaf != TEXT
        return leaf == TEXT


STRING_LEAVES = frozenset((DATA, VALUE, LIST))
"""The kinds of leaves that look at what a text is."""
