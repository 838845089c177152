"""An element that has begun and not ended, with what is to be known of it until it ends."""

from __future__ import annotations

from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.state import State

NO_ELEMENT = -1
"""What stands for an element of the schema where none is meant."""
_DEEP = 60
_SHOWN = 20


class Spot(NamedTuple):
    """A place in a document.

    Attributes:
        line: from 1.
        column: from 1 in characters.
        path: of the element or attribute.
        file: the included file that it is in; ``""`` for the document itself.
    """

    line: int
    column: int
    path: str
    file: str


class Child(NamedTuple):
    """An element as its parent sees it.

    Attributes:
        name: its name.
        number: how many elements of that name its parent has, up to it.
        order: how many elements its parent has, up to it.
        line: of its name.
        column: of its name.
        file: the included file that it is in; ``""`` for the document itself.
        before: the state of the parent before it; where one before it was not allowed, that of the parent then.
    """

    name: str
    number: int
    order: int
    line: int
    column: int
    file: str
    before: State


class OpenElement:
    """An element that has begun and not ended.

    Attributes:
        name: its name.
        number: how many elements of that name its parent has, up to it.
        line: of its name.
        column: of its name.
        file: the included file that it is in; ``""`` for the document itself.
        parent: the element around it; None for the document itself.
        depth: how many elements there are from the root to it.
        element: the element of the schema that it is taken for, or ``NO_ELEMENT``.
        state: what its content has come to; None if anything may come.
        is_ambiguous: whether only its end tells what may follow it.
        children: by name, how many have begun, in the order of their first.
        total: how many have begun, of all names.
        trail: its last children up to now, all of them allowed.
        pending: the child that was not allowed and those after it, until it is found out how to go on.
        text: the text since the last tag, where it matters what it is.
        text_place: where the first sign in that is.
        missing: by name of an element that was noted as missing, the number of the note.
        strays: by name of an element that was noted as not allowed, the number of the note.
        last_stray: the last of those that its parent can't hold at all: its name, which child it is, and the note.
        had_text: the number of the last note that text in it is not allowed; -1 if there is none.
        text_over: whether an element came since that can't belong to the same text.
        renamed: the namespace that its content is in by mistake, and the one that is meant.
    """

    __slots__ = (
        "_upper",
        "children",
        "column",
        "depth",
        "element",
        "file",
        "had_text",
        "is_ambiguous",
        "last_stray",
        "line",
        "missing",
        "name",
        "number",
        "parent",
        "pending",
        "renamed",
        "state",
        "strays",
        "text",
        "text_over",
        "text_place",
        "total",
        "trail",
    )

    def __init__(self, name: str, number: int, place: tuple[int, int, str], parent: OpenElement | None) -> None:
        self.name = name
        self.number = number
        self.line, self.column, self.file = place
        self.parent = parent
        self.depth: int = parent.depth + 1 if parent else 0
        self._upper: OpenElement | None = None
        if parent:
            self._upper = self if self.depth == _SHOWN else parent._upper  # noqa: SLF001 - another of the same kind
        self.element = NO_ELEMENT
        self.state: State | None = None
        self.is_ambiguous = False
        self.children: dict[str, int] = {}
        self.total = 0
        self.trail: list[Child] = []
        self.pending: list[Child] = []
        self.text: list[str] = []
        self.text_place: Spot | None = None
        self.missing: dict[str, int] = {}
        self.strays: dict[str, int] = {}
        self.last_stray = ("", 0, -1)
        self.had_text = -1
        self.text_over = False
        self.renamed: tuple[str, str] | None = parent.renamed if parent else None

    def path(self) -> str:
        """Return where it is in the document; the middle of a very long path is left out."""
        steps: list[str] = []
        element: OpenElement | None = self
        while element is not None and element.parent is not None:
            steps.append(step(element.name, element.number))
            element = element.parent
            if len(steps) == _SHOWN and self.depth > _DEEP and self._upper is not None:
                steps += ["/...", self._upper.path()]
                break
        steps.reverse()
        return "".join(steps)


def step(name: str, number: int) -> str:
    """Return one step of a path: the first of several elements of a name has no number."""
    return f"/{local(name)}[{number}]" if number > 1 else f"/{local(name)}"


def local(name: str) -> str:
    """Return a name without its namespace; with a prefix if it is one of XML itself."""
    namespace, _, last = name.rpartition(" ")
    return f"xml:{last}" if namespace == "http://www.w3.org/XML/1998/namespace" else last
