"""Bytes become text: by a byte order mark, as UTF-8, or as the caller says; never by a guess."""

from __future__ import annotations

import codecs

from tei.errors import SourceError
from tei.typed import NamedTuple

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins as UTF-16-LE does, so it is asked first
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
NOT_FOR_TEXT = frozenset({"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape", "utf-7"})
"""Codecs of Python that are no encoding of a text file."""
MAGIC_NUMBERS = (
    (b"\x1f\x8b", "is gzip-compressed: unpack it first"),
    (b"PK\x03\x04", "is a zip archive (a Word or OpenDocument file?): save it as plain text first"),
    (b"%PDF-", "is a PDF: extract its text first"),
    (b"\x89PNG", "is a picture, not a text"),
    (b"\xff\xd8\xff", "is a picture, not a text"),
    (b"{\\rtf", "is a rich text file: save it as plain text first"),
)
PROBE = 65536
"""Bytes looked at to tell a binary file from a text."""
LINE_ENDS = {0x0B: "\n"}
"""A vertical tab is the line break of word processors."""
HELD_BY_XML = frozenset({0x09, 0x0A, 0x0C, 0x0D})
"""Control characters that stay: tab, line feed, form feed (a page break, never written as such), return."""
UNHELD = {
    **{code: "\ufffd" for code in range(0x20) if code not in HELD_BY_XML and code not in LINE_ENDS},
    0xFFFE: "\ufffd",
    0xFFFF: "\ufffd",
}
"""Characters that XML 1.0 (production 2) can't hold, each to be replaced."""


class Replaced(NamedTuple):
    """A character that XML can't hold stood at this offset of the text."""

    offset: int
    code: int


class Decoded(NamedTuple):
    """The text of a file, the encoding it was in, and what had to be replaced in it."""

    text: str
    encoding: str
    replaced: tuple[Replaced, ...]


def decode(data: bytes, name: str, encoding: str = "") -> Decoded:
    """Return the text of a transcript, with line feeds as its only line ends.

    Args:
        data: the file's bytes.
        name: the file's name, for the message.
        encoding: its encoding where the caller names one; else a byte order mark decides, else UTF-8.

    Raises:
        SourceError: the bytes are no text, or not in that encoding; the message says what to do.
    """
    _refuse_what_is_no_text(data, name)
    found, skip = _by_byte_order_mark(data)
    chosen = found or (_known(encoding, name) if encoding else _utf8_or_refused(data, name))
    try:
        text = str(data[skip:] if skip else data, chosen)
    except UnicodeDecodeError as error:
        raise _undecodable(data[skip:], name, chosen, error.start, named=bool(encoding)) from error
    _refuse_binary(text, name)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    replaced = tuple(_unheld(text))
    if replaced or "\x0b" in text:
        text = text.translate(UNHELD | LINE_ENDS)
    return Decoded(text, chosen, replaced)


def _refuse_what_is_no_text(data: bytes, name: str) -> None:
    for start, fault in MAGIC_NUMBERS:
        if data.startswith(start):
            raise SourceError(f"the file {fault}", file=name, code="not-text")


def _by_byte_order_mark(data: bytes) -> tuple[str, int]:
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return encoding, len(mark)
    return "", 0


def _known(encoding: str, name: str) -> str:
    try:
        codec = codecs.lookup(encoding)
    except (LookupError, ValueError):  # ValueError: a NUL in the name
        codec = None
    if codec is None or codec.name in NOT_FOR_TEXT or not getattr(codec, "_is_text_encoding", True):
        advice = "write for example windows-1252, iso-8859-1, koi8-r"
        message = f"--encoding {encoding[:40]!a} is no encoding of text: {advice}"
        raise SourceError(message, file=name, code="encoding")
    return codec.name


def _undecodable(data: bytes, name: str, encoding: str, at: int, *, named: bool) -> SourceError:
    before = data[:at]
    line = before.count(b"\n") + 1 + before.replace(b"\r\n", b"").count(b"\r")
    fault = f"byte 0x{data[at]:02x} can't be read as {encoding}"
    advice = "try another --encoding" if named else "name the file's encoding, for example --encoding windows-1252"
    return SourceError(f"{fault}: {advice}", file=name, line=line, code="encoding")


def _utf8_or_refused(data: bytes, name: str) -> str:
    """Return UTF-8 for what has no mark, unless every other byte is a NUL, as in UTF-16."""
    probe = data[:PROBE]
    if probe.count(0) * 5 <= len(probe):
        return "utf-8"
    end = "le" if probe[1::2].count(0) > probe[::2].count(0) else "be"
    message = f"the file holds NUL bytes as UTF-16 does: name its encoding, for example --encoding utf-16-{end}"
    raise SourceError(message, file=name, line=1, code="encoding")


def _refuse_binary(text: str, name: str) -> None:
    """More than one control character in ten is no transcript."""
    probe = text[:PROBE]
    controls = sum(map(probe.count, map(chr, (*range(9), *range(0x0E, 0x1B), *range(0x1C, 0x20)))))
    if controls * 10 > len(probe) > 0:
        raise SourceError("the file is binary, not a text", file=name, code="not-text")


def _unheld(text: str) -> list[Replaced]:
    if text.isprintable():
        return []
    present = [code for code in UNHELD if chr(code) in text]
    found: list[Replaced] = []
    for code in present:
        at = text.find(chr(code))
        while at >= 0:
            found.append(Replaced(at, code))
            at = text.find(chr(code), at + 1)
    return sorted(found)
