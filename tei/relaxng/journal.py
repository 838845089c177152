"""What is wrong with a document as it is found: the open elements, and what was noted with their paths."""

from __future__ import annotations

from tei.events.start_tag import place_of, written_attributes
from tei.limits import FINDINGS
from tei.relaxng.mismatch import Located, Mismatch, clipped
from tei.relaxng.open_element import OpenElement, Spot, local, step

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tei.events.locator import Locator
    from tei.relaxng.open_element import Child


class EnoughError(Exception):
    """So much is wrong with a document that the rest of it is not looked at."""


class Journal:
    """What was noted so far.

    Attributes:
        found: the notes.
        open: the elements that have begun, the document itself first.
        counts: how many elements of each name there were.
    """

    def __init__(self, locator: Locator, most: int = FINDINGS) -> None:
        """Begin a journal that takes so many notes at most (0: any number)."""
        self.found: list[Located] = []
        self._most = most
        self.open = [OpenElement("", 1, (0, 0, ""), None)]
        self.counts: dict[str, int] = {}
        self._locator = locator

    def begin(self, name: str) -> OpenElement:
        """Open an element at the place that the locator tells."""
        parent = self.open[-1]
        children = parent.children
        number = children[name] = children.get(name, 0) + 1
        parent.total += 1
        self.counts[name] = self.counts.get(name, 0) + 1
        line, column, file = self._locator.place
        element = OpenElement(name, number, (line, column + 1, file), parent)
        self.open.append(element)
        return element

    def note(self, spot: Spot, mismatch: Mismatch) -> int:
        """Note what is amiss at a spot, the value made short enough to be kept; return the number of the note.

        Raises:
            EnoughError: there is more than the journal takes.
        """
        if len(self.found) == self._most > 0:
            raise EnoughError
        self.found.append(Located(*spot, mismatch._replace(value=clipped(mismatch.value))))
        return len(self.found) - 1

    def out_of_order(self, number: int, *, before: str = "", after: str = "") -> None:
        """Change what was noted of an element: it is allowed, but elsewhere among its siblings."""
        located = self.found[number]
        mismatch = located.mismatch._replace(code="element-out-of-order", expected=(), before=before, after=after)
        self.found[number] = located._replace(mismatch=mismatch)

    def repeated(self, number: int) -> None:
        """Add to what was noted of an element that the one after it is at fault in the same way."""
        located = self.found[number]
        mismatch = located.mismatch._replace(more=located.mismatch.more + 1)
        self.found[number] = located._replace(mismatch=mismatch)

    def beside(self, number: int, present: Iterable[str]) -> None:
        """Add to what was noted the names of the elements that stand beside it, before it or after."""
        located = self.found[number]
        self.found[number] = located._replace(mismatch=located.mismatch._replace(present=tuple(present)))

    def element(self) -> Spot:
        """Return where the innermost open element is."""
        element = self.open[-1]
        return Spot(element.line, element.column, element.path(), element.file)

    @staticmethod
    def child(parent: OpenElement, child: Child) -> Spot:
        """Return where a child of an open element is."""
        return Spot(child.line, child.column, parent.path() + step(child.name, child.number), child.file)

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
        return Spot(*place, f"{element.path()}/@{local(name)}", element.file)

    def value(self, word: str) -> Spot:
        """Return where a word is in a value of the tag at hand."""
        markup = self._locator.markup()
        element = self.open[-1]
        for at in written_attributes(markup):
            value = markup[at.value_at : markup.find(markup[at.value_at - 1], at.value_at)]
            if word in value.split():
                place = place_of(markup, at.value_at + value.index(word), element.line, element.column - 1)
                return Spot(*place, f"{element.path()}/@{at.name}", element.file)
        return self.element()

    def text(self, data: str) -> Spot:
        """Return where the first sign of the piece of text at hand is."""
        before = data[: len(data) - len(data.lstrip())]
        line, column = place_of(before, len(before), self._locator.line, self._locator.column)
        return Spot(line, column, self.open[-1].path(), self._locator.file)

    def names(self) -> tuple[str, str]:
        """Return the names of the innermost open element and of its parent."""
        return self.open[-1].name, self.open[-2].name if len(self.open) > 1 else ""
