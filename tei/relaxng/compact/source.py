"""The text of a schema with its line ends made one and its escapes resolved, which still knows its places."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache

from tei.errors import SchemaError
from tei.relaxng.syntax import Place

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

ESCAPED_NEWLINE = "\ufffe"
r"""Stands for ``\x{A}``, a character and no line end; no schema can contain this character itself."""


@cache
def _outside_xml() -> re.Pattern[str]:
    """Return the pattern of a character that no XML document, and so no schema, may contain."""
    import re  # noqa: PLC0415 - not paid for by runs that read no schema in this syntax

    return re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@cache
def _escape() -> re.Pattern[str]:
    r"""Return the pattern of an escape, ``\x{HHHH}``; group 1 is unset where it is not well formed."""
    import re  # noqa: PLC0415 - see above

    return re.compile(r"\\x++\{(?:([0-9A-Fa-f]++)\})?")


class SourceText:
    r"""A schema ready to be split into tokens.

    Attributes:
        file: its name, for places.
        text: line ends are ``\n``, escapes are the characters that they stand for (``\x{A}`` is
            ``ESCAPED_NEWLINE``).
    """

    __slots__ = ("_escapes", "_lines", "_shifts", "file", "text")

    def __init__(self, text: str, file: str) -> None:
        r"""Read line ends and escapes (compact syntax, appendix A.2.2 to A.2.4).

        Args:
            text: the schema as decoded, with or without byte order mark.
            file: its name, for places.

        Raises:
            SchemaError: the text contains a character that XML does not allow, or a malformed ``\x{...}``.
        """
        text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        self.file = file
        self.text = text
        self._lines = _line_starts(text)
        self._escapes: list[int] = []
        self._shifts: list[int] = []
        self._refuse_characters_outside_xml()
        if "\\x" in text:
            self._resolve_escapes()

    def place(self, offset: int) -> Place:
        """Return the place, in the schema as written, of an offset into ``text``."""
        if self._escapes:
            before = bisect_right(self._escapes, offset)
            if before:
                offset += self._shifts[before - 1]
        line = bisect_right(self._lines, offset)
        # a schema has tens of thousands of places: making the tuple directly takes a third of the time
        return tuple.__new__(Place, (self.file, line, offset - self._lines[line - 1] + 1))

    def _refuse_characters_outside_xml(self) -> None:
        if found := _outside_xml().search(self.text):
            code = ord(found[0])
            raise self._fault(
                found.start(),
                "rnc-character",
                f"the character U+{code:04X} is not allowed in a schema; remove it",
            )

    def _resolve_escapes(self) -> None:
        pieces: list[str] = []
        end = length = 0
        for found in _escape().finditer(self.text):
            start = found.start()
            pieces += (self.text[end:start], self._character(found[1], start))
            length += start - end + 1
            end = found.end()
            self._escapes.append(length)
            self._shifts.append(end - length)
        pieces.append(self.text[end:])
        self.text = "".join(pieces)

    def _character(self, digits: str | None, start: int) -> str:
        if digits is None:
            raise self._fault(
                start, "rnc-escape", "an escape has the form \\x{HHHH} with hexadecimal digits, as in \\x{E9}"
            )
        significant = digits.lstrip("0")
        code = int(significant, 16) if 0 < len(significant) <= 6 else -1  # longer ones are beyond Unicode
        if code == 0xA:
            return ESCAPED_NEWLINE
        if not 0 <= code <= 0x10FFFF or _outside_xml().match(chr(code)):
            raise self._fault(
                start,
                "rnc-escape",
                "this \\x{...} stands for no character that XML allows; correct its number",
            )
        return chr(code)

    def _fault(self, offset: int, code: str, message: str) -> SchemaError:
        line = bisect_right(self._lines, offset)
        return SchemaError(
            message, file=self.file, line=line, column=offset - self._lines[line - 1] + 1, code=code
        )


def _line_starts(text: str) -> list[int]:
    starts = [0]
    offset = text.find("\n")
    while offset >= 0:
        starts.append(offset + 1)
        offset = text.find("\n", offset + 1)
    return starts
