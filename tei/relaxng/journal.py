"""What is wrong with a document as it is found: the open elements, and what was noted with their paths."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tei.events.start_tag import place_of, written_attributes
from tei.relaxng.mismatch import Located, Mismatch, clipped

if TYPE_CHECKING:
    from tei.events.locator import Locator
    from tei.relaxng.automaton import State

NO_ELEMENT = -1
"""What stands for an element of the schema where none is meant."""


class OpenElement:
    """An element that has begun and not ended.

    Attributes:
        name: its name.
        number: how many elements of that name its parent has, up to it.
        line: of its name.
        column: of its name.
        element: the element of the schema that it is taken for, or ``NO_ELEMENT``.
        state: what its content has come to; None if anything may come.
        is_ambiguous: whether only its end tells what may follow it.
        children: by name, how many have begun, in the order of their first.
        text: the text since the last tag, where it matters what it is.
        text_place: where the first sign in that is.
        missing: by name of an element that was noted as missing, the number of the note.
        had_text: whether text in it was noted as not allowed.
    """

    __slots__ = (
        "children",
        "column",
        "element",
        "had_text",
        "is_ambiguous",
        "line",
        "missing",
        "name",
        "number",
        "state",
        "text",
        "text_place",
    )

    def __init__(self, name: str, number: int, line: int, column: int) -> None:
        self.name = name
        self.number = number
        self.line = line
        self.column = column
        self.element = NO_ELEMENT
        self.state: State | None = None
        self.is_ambiguous = False
        self.children: dict[str, int] = {}
        self.text: list[str] = []
        self.text_place: Spot | None = None
        self.missing: dict[str, int] = {}
        self.had_text = False


class Spot(NamedTuple):
    """A place in a document.

    Attributes:
        line: from 1.
        column: from 1 in characters.
        path: of the element or attribute.
    """

    line: int
    column: int
    path: str


class Journal:
    """What was noted so far.

    Attributes:
        found: the notes.
        open: the elements that have begun, the document itself first.
    """

    def __init__(self, locator: Locator) -> None:
        self.found: list[Located] = []
        self.open = [OpenElement("", 1, 0, 0)]
        self._locator = locator

    def begin(self, name: str) -> OpenElement:
        """Open an element at the place that the locator tells."""
        children = self.open[-1].children
        number = children[name] = children.get(name, 0) + 1
        element = OpenElement(name, number, self._locator.line, self._locator.column + 1)
        self.open.append(element)
        return element

    def note(self, spot: Spot, mismatch: Mismatch) -> None:
        """Note what is amiss at a spot; the value is made short enough to be kept."""
        self.found.append(Located(*spot, mismatch._replace(value=clipped(mismatch.value))))

    def element(self) -> Spot:
        """Return where the innermost open element is."""
        element = self.open[-1]
        return Spot(element.line, element.column, self._path())

    def attribute(self, index: int, name: str, *, value: bool) -> Spot:
        """Return where an attribute of the tag at hand is, or its value.

        Args:
            index: which one, in order.
            name: its name.
            value: whether the value is meant.
        """
        markup = self._locator.markup()
        written = written_attributes(markup)
        element = self.open[-1]
        place = (element.line, element.column)
        if index < len(written):
            at = written[index]
            place = place_of(markup, at.value_at if value else at.name_at, element.line, element.column - 1)
        return Spot(*place, f"{self._path()}/@{_local(name)}")

    def value(self, word: str) -> Spot:
        """Return where a word is in a value of the tag at hand."""
        markup = self._locator.markup()
        element = self.open[-1]
        for at in written_attributes(markup):
            value = markup[at.value_at : markup.find(markup[at.value_at - 1], at.value_at)]
            if word in value.split():
                place = place_of(markup, at.value_at + value.index(word), element.line, element.column - 1)
                return Spot(*place, f"{self._path()}/@{at.name}")
        return self.element()

    def text(self, data: str) -> Spot:
        """Return where the first sign of the piece of text at hand is."""
        before = data[: len(data) - len(data.lstrip())]
        line, column = place_of(before, len(before), self._locator.line, self._locator.column)
        return Spot(line, column, self._path())

    def names(self) -> tuple[str, str]:
        """Return the names of the innermost open element and of its parent."""
        return self.open[-1].name, self.open[-2].name if len(self.open) > 1 else ""

    def _path(self) -> str:
        steps = [
            f"/{_local(each.name)}" + (f"[{each.number}]" if each.number > 1 else "") for each in self.open[1:]
        ]
        return "".join(steps if len(steps) <= 60 else [*steps[:20], "/...", *steps[-20:]])


def _local(name: str) -> str:
    namespace, _, local = name.rpartition(" ")
    return f"xml:{local}" if namespace == "http://www.w3.org/XML/1998/namespace" else local
