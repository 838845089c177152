"""A document as it is written: its characters, and where its lines begin; read when first asked for."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from tei.events.start_tag import written_attributes
from tei.events.xml_encoding import detect
from tei.events.xml_source import opened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

    from tei.events.start_tag import WrittenAttribute


@cache
def _start_tag() -> re.Pattern[str]:
    """Match a tag to its end; a ``>`` between quotation marks is none."""
    return re.compile(r"""<(?:[^"'>]++|"[^"]*+"|'[^']*+')*+>""")


class Written:
    """The text of a document.

    Offsets count characters; lines and columns count from 1, as the parser counts them: a line ends with a line
    feed, a carriage return, or both.
    """

    def __init__(self, source: Path | str | bytes, name: str = "") -> None:
        """Take a document; nothing is read yet.

        Args:
            source: its path, or its bytes.
            name: what to call it in messages; its path if that is not said.
        """
        self._source = source
        self._name = name
        self._text: str | None = None
        self._codec = ""
        self._mark = b""
        self._starts: list[int] = []
        self._tag = -1, ""

    @property
    def text(self) -> str:
        """All of it, without its byte order mark.

        Raises:
            SourceError: it can't be read, or is in no encoding that is known.
        """
        if self._text is None:
            with opened(self._source, self._name) as (stream, file):
                data = stream.read()
            self._codec, skip = detect(data, file)
            self._mark = data[:skip]
            self._text = data[skip:].decode(self._codec, "replace")
        return self._text

    def encoded(self, text: str) -> bytes:
        """Return other text as bytes, in the encoding of the document; what that lacks becomes references."""
        assert self.text is not None  # noqa: S101 - the encoding is known once it is read
        return self._mark + text.encode(self._codec, "xmlcharrefreplace")

    def offset(self, line: int, column: int) -> int:
        """Return the offset of a place; that of the end where there is no such line."""
        starts = self._line_starts()
        if not 0 < line < len(starts):
            return len(self.text)
        return min(starts[line - 1] + max(column, 1) - 1, starts[line])

    def place(self, offset: int) -> tuple[int, int]:
        """Return line and column of an offset."""
        starts = self._line_starts()
        line = bisect_right(starts, offset, 0, len(starts) - 1)
        return line, offset - starts[line - 1] + 1

    def line(self, number: int) -> str:
        """Return a line without its end; ``""`` if there is none of that number."""
        starts = self._line_starts()
        return self.text[starts[number - 1] : starts[number]].rstrip("\r\n") if 0 < number < len(starts) else ""

    def start_tag(self, line: int, column: int) -> str:
        """Return the start tag that begins one place before another: where the name of the element is."""
        begin = self.offset(line, column) - 1
        if self._tag[0] != begin:  # of one long tag there may be much to say
            found = _start_tag().match(self.text, begin) if begin >= 0 else None
            self._tag = begin, found.group() if found else ""
        return self._tag[1]

    def attribute(self, line: int, column: int, name: str) -> tuple[int, WrittenAttribute, str] | None:
        """Return an attribute of the element whose name is at a place.

        Args:
            line: of the element's name.
            column: of the element's name.
            name: as written, with its prefix.

        Returns:
            The offset of the tag, where in it the attribute stands, and the value as written.
        """
        tag = self.start_tag(line, column)
        for found in written_attributes(tag):
            if found.name == name:
                end = tag.find(tag[found.value_at - 1], found.value_at)
                return self.offset(line, column) - 1, found, tag[found.value_at : end]
        return None

    def _line_starts(self) -> list[int]:
        """Return the offset at which each line starts, and that of the end."""
        if not self._starts:
            text = self.text
            starts = [0]
            if "\r" in text:
                for at, character in enumerate(text):
                    if character == "\n" or (character == "\r" and text[at + 1 : at + 2] != "\n"):
                        starts.append(at + 1)
            else:
                at = text.find("\n")
                while at >= 0:
                    starts.append(at + 1)
                    at = text.find("\n", at + 1)
            self._starts = [*starts, len(text)]
        return self._starts
