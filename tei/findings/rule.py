"""What a rule promises: it follows a document as a schema is held against it, and finds what no schema can state.

A rule is a file of ``tei.findings.rules`` with

- a docstring that says what is found, and shows one;
- ``CODES``, the codes of what it finds, with their sentences and examples; ``tei validate --rule CODE`` and
  ``--no-rule CODE`` switch them;
- ``Check``, a class derived from ``Rule`` here, of which each document gets one of its own.

Most documents are right, and a rule should cost them next to nothing. So it is asked first for the attributes that
it wants to see, sees those of many elements at once, and has only to say whether all may be well (``wants``,
``take``, ``is_sound``). Where it doubts, the document is read again, and it sees everything in order (``start``,
``text``, ``end``, ``finish``). Rules are only asked about elements of TEI.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tei.findings.code import Code
    from tei.relaxng.identities import Identities
    from tei.relaxng.open_element import OpenElement
    from tei.typed import Protocol

    class RuleFile(Protocol):
        """A module of ``tei.findings.rules``."""

        CODES: tuple[Code, ...]
        Check: type[Rule]


class Remark:
    """What a rule found.

    Attributes:
        code: the name of its code.
        element: where.
        attribute: the attribute it is about, as written, such as ``who`` or ``xml:id``; empty for the element.
        word: the value, or the word of it, that it is about.
        values: what stands for the braces of the sentence, ``element``, ``attribute`` and ``word`` apart.
        hint: what to do.
        instead: what is certainly meant in place of the word; empty where that is not certain.
    """

    __slots__ = ("attribute", "code", "element", "hint", "instead", "values", "word")

    def __init__(  # noqa: PLR0913 - a record
        self,
        code: str,
        element: OpenElement,
        attribute: str = "",
        word: str = "",
        values: Mapping[str, str] | None = None,
        *,
        hint: str = "",
        instead: str = "",
    ) -> None:
        self.code = code
        self.element = element
        self.attribute = attribute
        self.word = word
        self.values: Mapping[str, str] = values or {}
        self.hint = hint
        self.instead = instead


class Reading:
    """What the rules that follow a document know of it.

    Attributes:
        ids: in the second pass, the elements by their identifiers, the first of those with the same one.
        path: of the document; empty where it is no file.
        is_based: in the second pass, whether the element at hand is in the scope of an xml:base, so that what
            begins with # leads to another file.
    """

    __slots__ = ("ids", "is_based", "path")

    def __init__(self, ids: Mapping[str, OpenElement], path: str = "") -> None:
        self.ids = ids
        self.path = path
        self.is_based = False


class Rule:
    """Follows one document; a rule overrides what it needs.

    Attributes:
        sees_bare: whether it must be shown elements without attributes too, in the second pass.
    """

    sees_bare = False

    def __init__(self, reading: Reading) -> None:
        """Begin with a document."""
        self.reading = reading

    def wants(self, element: str, names: tuple[str, ...], typed: frozenset[str]) -> object | None:  # noqa: ARG002 - see rules
        """Say what to see of the attributes of elements alike; None if nothing.

        Args:
            element: the local name of the element.
            names: the names of its attributes, in order.
            typed: those that the schema makes identifiers or references to such.
        """
        return None

    def take(self, wanted: object, rows: list[list[str]], identities: Identities) -> None:
        """Take the attributes of elements alike.

        Args:
            wanted: what ``wants`` returned for them.
            rows: by element, names and values in turn.
            identities: takes identifiers and references, which are compared at the end.
        """

    def is_sound(self) -> bool:
        """Whether all may be well, as far as what was taken tells; if not, the document is read again."""
        return True

    def start(self, element: OpenElement, name: str, attributes: dict[str, str]) -> None:
        """Take the start of an element of TEI.

        Args:
            element: the element, with its place.
            name: its local name.
            attributes: values by name; names of XML with the prefix ``xml:``.
        """

    def text(self, data: str) -> None:
        """Take text."""

    def end(self, element: OpenElement, name: str) -> None:
        """Take the end of an element of TEI."""

    def finish(self) -> Iterable[Remark]:
        """Return what was found, in the order of the document."""
        return ()
