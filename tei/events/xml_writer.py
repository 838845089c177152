"""Events become an XML file: TEI as the default namespace, structure on lines of its own, text untouched."""

from __future__ import annotations

from tei.events.protocol import XML

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord("\r"): "&#13;"}
VALUE = {**TEXT, ord('"'): "&quot;", ord("\t"): "&#9;", ord("\n"): "&#10;"}
ONLY_ELEMENTS = frozenset(
    {
        "TEI",
        "teiHeader",
        "fileDesc",
        "titleStmt",
        "editionStmt",
        "publicationStmt",
        "seriesStmt",
        "notesStmt",
        "sourceDesc",
        "encodingDesc",
        "projectDesc",
        "editorialDecl",
        "interpretation",
        "normalization",
        "appInfo",
        "application",
        "profileDesc",
        "langUsage",
        "textClass",
        "keywords",
        "creation",
        "particDesc",
        "listPerson",
        "person",
        "personGrp",
        "settingDesc",
        "setting",
        "correspDesc",
        "correspAction",
        "correspContext",
        "respStmt",
        "availability",
        "text",
        "front",
        "body",
        "back",
        "div",
        "sp",
        "list",
        "table",
        "row",
        "castList",
        "lg",
        "quote",
        "opener",
        "closer",
        "postscript",
        "address",
        "timeline",
        "standOff",
    }
)
"""TEI elements whose parts each begin a line; white space between those parts means nothing."""


class XmlWriter:
    """Writes events as UTF-8 text.

    Args:
        write: takes the pieces of the file, in order.
    """

    def __init__(self, write: Callable[[str], object]) -> None:
        self._write = write
        self._open: list[tuple[str, bool]] = []  # tag, whether its parts begin lines
        self._pending = ""  # a start tag without its bracket
        self._broken = False  # whether a line was begun inside the innermost open element
        self._prefixes = {XML: "xml:", "": ""}

    def declaration(self, *instructions: str) -> None:
        """Write the XML declaration and processing instructions, each on its line."""
        self._write('<?xml version="1.0" encoding="UTF-8"?>\n')
        for instruction in instructions:
            self._write(f"<?{instruction}?>\n")

    def start(self, name: str, attributes: list[str]) -> None:
        """Write a start tag."""
        before = f"{self._pending}>" if self._pending else ""
        if self._open and self._open[-1][1]:
            before += "\n" + "  " * len(self._open)
        if before:
            self._write(before)
        namespace, _, local = name.rpartition(" ")
        tag = f"<{local}" if self._open else f'<{local} xmlns="{_value(namespace)}"'
        if attributes:
            pairs = zip(attributes[::2], attributes[1::2], strict=True)
            tag += "".join([f' {self._attribute(key)}="{_value(value)}"' for key, value in pairs])
        self._pending = tag
        self._open.append((local, local in ONLY_ELEMENTS))
        self._broken = False

    def text(self, data: str) -> None:
        """Write characters."""
        if self._pending:
            self._write(f"{self._pending}>{data.translate(TEXT)}")
            self._pending = ""
        else:
            self._write(data.translate(TEXT))

    def end(self, name: str) -> None:  # noqa: ARG002 - events come in balance, so the tag is known
        """Write an end tag."""
        local, lines = self._open.pop()
        if self._pending:
            self._write(self._pending + "/>")
            self._pending = ""
        elif lines and self._broken:
            self._write("\n" + "  " * len(self._open) + f"</{local}>")
        else:
            self._write(f"</{local}>")
        self._broken = True
        if not self._open:
            self._write("\n")

    def _attribute(self, name: str) -> str:
        namespace, _, local = name.rpartition(" ")
        return self._prefixes[namespace] + local


def _value(text: str) -> str:
    return text.translate(VALUE)
