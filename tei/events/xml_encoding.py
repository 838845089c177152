"""The encoding of an XML file: told from its first bytes, and every file handed on as UTF-8.

XML 1.0, section 4.3.3 and appendix F. Only encodings that XML files are known to come in are read; what a
file says of itself is looked up in a table of ours, never among the codecs of Python.
"""

from __future__ import annotations

import codecs

from tei.errors import SourceError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

CHUNK = 1 << 16
"""How many bytes are read at a time."""

_COMPRESSED = {
    b"\x1f\x8b": "gzip-compressed",
    b"BZh": "bzip2-compressed",
    b"\xfd7zXZ\x00": "xz-compressed",
    b"\x28\xb5\x2f\xfd": "zstd-compressed",
    b"PK\x03\x04": "a zip archive (docx, odt and epub files are)",
    b"%PDF-": "a PDF file",
}

# Longest first: the mark of UTF-16LE begins that of UTF-32LE.
_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)

# How "<" and "<?" look where there is no mark.
_SHAPES = (
    (b"<\x00\x00\x00", "utf-32-le"),
    (b"\x00\x00\x00<", "utf-32-be"),
    (b"<\x00", "utf-16-le"),
    (b"\x00<", "utf-16-be"),
)

_ALIASES = {
    "utf-8": "utf8 utf-8 unicode-1-1-utf-8",
    "utf-16": "utf-16 utf16 utf-16le utf-16be iso-10646-ucs-2 ucs-2",
    "utf-32": "utf-32 utf32 utf-32le utf-32be iso-10646-ucs-4 ucs-4",
    "ascii": "us-ascii ascii iso646-us ansi_x3.4-1968",
    "iso8859_1": "iso-8859-1 iso8859-1 iso_8859-1 latin1 latin-1 l1 ibm819 cp819",
    "iso8859_2": "iso-8859-2 iso8859-2 iso_8859-2 latin2 latin-2 l2",
    "iso8859_9": "iso-8859-9 iso8859-9 iso_8859-9 latin5 latin-5 l5",
    "iso8859_15": "iso-8859-15 iso8859-15 iso_8859-15 latin9 latin-9",
    "koi8_r": "koi8-r koi8r",
    "koi8_u": "koi8-u koi8u",
    "mac_roman": "macintosh mac",
    "cp437": "ibm437 cp437",
    "cp850": "ibm850 cp850",
    "cp866": "ibm866 cp866",
    "cp1252": "windows-1252 cp1252 ansi",
    "shift_jis": "shift_jis shift-jis sjis x-sjis",
    "cp932": "windows-31j cp932 ms932",
    "euc_jp": "euc-jp eucjp",
    "iso2022_jp": "iso-2022-jp",
    "euc_kr": "euc-kr euckr ks_c_5601-1987",
    "gb2312": "gb2312 euc-cn",
    "gbk": "gbk cp936 windows-936",
    "gb18030": "gb18030",
    "big5": "big5 big-5",
    "big5hkscs": "big5-hkscs",
    **{f"iso8859_{n}": f"iso-8859-{n} iso8859-{n}" for n in (3, 4, 5, 6, 7, 8, 10, 11, 13, 14, 16)},
    **{f"cp{n}": f"windows-{n} cp{n}" for n in (874, 1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258)},
}
CODECS = {alias: codec for codec, aliases in _ALIASES.items() for alias in aliases.split()}
"""What an XML declaration may call an encoding, in lower case, and the name of its codec."""


def utf8_chunks(stream: BinaryIO, file: str) -> Iterator[bytes]:
    """Yield the bytes of an XML file as UTF-8, in pieces of about 64 KB.

    Args:
        stream: the file, at its beginning.
        file: its name, for messages.

    Raises:
        SourceError: the file is no text, or in an encoding that is unknown or not the one it says.
    """
    first = stream.read(CHUNK)
    codec, skip = detect(first, file)
    first = first[skip:]
    if codec == "utf-8":
        while first:
            yield first
            first = stream.read(CHUNK)
    else:
        yield from _decoded(stream, first, codec, file)


def detect(first: bytes, file: str) -> tuple[str, int]:
    """Tell the codec of an XML file, and the length of its byte order mark, from its first bytes.

    Raises:
        SourceError: the file is empty or compressed, or names an encoding that is unknown or not its own.
    """
    if not first:
        raise _error("the file is empty: it holds no XML", file, code="ill-formed")
    for magic, what in _COMPRESSED.items():
        if first.startswith(magic):
            raise SourceError(f"the file is {what}, not XML: unpack it first", file=file, code="not-text")
    for mark, codec in _MARKS:
        if first.startswith(mark):
            if codec == "utf-8":
                _no_wide_declaration(CODECS.get(declared(first[len(mark) :]).lower(), ""), file)
            return codec, len(mark)
    for shape, codec in _SHAPES:
        if first.startswith(shape):
            return codec, 0
    return _declared_codec(first, file), 0


def declared(first: bytes) -> str:
    """Return the encoding that the XML declaration at the head of ASCII-like bytes names, or ``""``."""
    if not first.startswith(b"<?xml"):
        return ""
    declaration, end, _ = first[:1000].partition(b"?>")
    _, found, rest = declaration.partition(b"encoding")
    rest = rest.lstrip(b" \t\r\n=")
    if not (end and found and rest[:1] in (b"'", b'"')):
        return ""
    return rest[1:].partition(rest[:1])[0].decode("ascii", "replace")


def _declared_codec(first: bytes, file: str) -> str:
    name = declared(first)
    codec = CODECS.get(name.lower(), "") if name else "utf-8"
    if not codec:
        shown = "".join(c if c.isascii() and c.isprintable() else "?" for c in name[:40])
        message = f'the XML declaration names the encoding "{shown}", which is not known: save the file as UTF-8'
        raise _error(message, file, code="unknown-encoding")
    _no_wide_declaration(codec, file)
    return codec


def _no_wide_declaration(codec: str, file: str) -> None:
    """Make sure that a file of single bytes is not said to be one of two or four bytes for a character."""
    if codec in {"utf-16", "utf-32"}:
        message = f"the XML declaration says {codec.upper()}, but the file is not in it: correct the declaration"
        raise _error(message, file, code="wrong-encoding")


def _decoded(stream: BinaryIO, first: bytes, codec: str, file: str) -> Iterator[bytes]:
    decoder = codecs.getincrementaldecoder(codec)()
    line = 1
    column = 1
    chunk = first
    while True:
        try:
            text = decoder.decode(chunk, final=not chunk)
        except UnicodeDecodeError as error:
            good = error.object[: error.start].decode(codec, "replace")
            lines = good.count("\n")
            place = (line + lines, (1 if lines else column) + len(good) - good.rfind("\n") - 1)
            byte = error.object[error.start]
            message = f"byte {byte:#04x} is not {_shown(codec)}: name the right encoding in line 1"
            raise _error(message, file, place, code="wrong-encoding") from None
        line += text.count("\n")
        column = len(text) - text.rfind("\n") if "\n" in text else column + len(text)
        if text:
            yield text.encode()
        if not chunk:
            return
        chunk = stream.read(CHUNK)


def _shown(codec: str) -> str:
    """Return the usual name of a codec."""
    return _ALIASES[codec].split()[0].upper() if codec in _ALIASES else codec[:6].upper()


def _error(message: str, file: str, place: tuple[int, int] = (1, 1), *, code: str) -> SourceError:
    return SourceError(message, file=file, line=place[0], column=place[1], code=code)
