"""A TEI file turned back into the transcript that it was made from: every character of its text, in order.

What was moved goes back: a note written at its marker points with ``@corresp`` to an ``anchor`` of type
``note-text``, which stands where the words of the note stood; they are read back there.
"""

from __future__ import annotations

from tei.events.protocol import TEI, XML, joined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = joined(TEI, "text")
NOTE = joined(TEI, "note")
ANCHOR = joined(TEI, "anchor")
XML_ID = joined(XML, "id")
BLOCKS = frozenset(
    joined(TEI, local)
    for local in (
        *(
            "p",
            "head",
            "sp",
            "list",
            "item",
            "label",
            "lg",
            "l",
            "ab",
            "table",
            "row",
            "castList",
            "castItem",
        ),
        *("dateline", "addrLine", "signed", "salute", "byline", "trailer", "postscript", "stage", "quote"),
        *("opener", "closer", "div", "anchor", "pb"),
    )
)
"""Elements that begin and end a line of the transcript."""


class PlainText:
    """Takes the events of a TEI document and gives its transcript.

    Args:
        write: takes the pieces of the transcript, in order.
    """

    def __init__(self, write: Callable[[str], object]) -> None:
        self._write = write
        self._texts = 0  # open text elements: what lies in none is the header
        self._aside: list[tuple[str, int, list[str]]] = []  # the moved note being read: id, depth, pieces
        self._depth = 0
        self._notes: dict[str, list[str]] = {}

    def start(self, name: str, attributes: list[str]) -> None:
        """Read a start tag."""
        self._depth += 1
        if name == TEXT:
            self._texts += 1
        if not self._texts:
            return
        if name in BLOCKS:
            self._put("\n")
        if name == NOTE:
            moved = _value(attributes, "corresp")
            if moved.startswith("#") and not self._aside:
                self._aside.append((moved, self._depth, []))
        elif name == ANCHOR and _value(attributes, "type") == "note-text":
            self._return("#" + _value(attributes, XML_ID))

    def text(self, data: str) -> None:
        """Read characters."""
        if self._texts:
            self._put(data)

    def end(self, name: str) -> None:
        """Read an end tag."""
        if self._aside and self._aside[-1][1] == self._depth:
            identifier, _, pieces = self._aside.pop()
            self._notes[identifier] = pieces
        if self._texts and name in BLOCKS:
            self._put("\n")
        if name == TEXT:
            self._texts -= 1
            for target in list(self._notes):  # notes whose anchor an editor has taken out
                self._return(target)
        self._depth -= 1

    def _put(self, data: str) -> None:
        if self._aside:
            self._aside[-1][2].append(data)
        else:
            self._write(data)

    def _return(self, target: str) -> None:
        for piece in self._notes.pop(target, ()):
            self._put(piece)


def _value(attributes: list[str], name: str) -> str:
    """Return an attribute's value; empty where it is absent."""
    for index in range(0, len(attributes), 2):
        if attributes[index] == name:
            return attributes[index + 1]
    return ""
