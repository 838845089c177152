"""Decodes the bytes of a schema in the compact syntax: UTF-16 if its first two bytes say so, else UTF-8."""

from __future__ import annotations

from tei.errors import SchemaError


def decode_compact(data: bytes, file: str) -> str:
    """Decode a schema (compact syntax, appendix A.2.1).

    Args:
        data: the bytes of the file.
        file: its name, for the place of an error.

    Returns:
        The text; a byte order mark may still stand at its beginning.

    Raises:
        SchemaError: the bytes are not UTF-16 although they begin with its byte order mark, or not UTF-8.
    """
    encoding, shown = ("utf-16", "UTF-16") if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else ("utf-8", "UTF-8")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as fault:
        before = data[: fault.start].decode(encoding, "ignore").removeprefix("\ufeff")
    lines = before.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    raise SchemaError(
        f"the schema is not {shown} from here on; save it as UTF-8, or as UTF-16 with a byte order mark",
        file=file,
        line=len(lines),
        column=len(lines[-1]) + 1,
        code="rnc-encoding",
    )
