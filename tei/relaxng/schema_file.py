"""The bytes of a schema file."""

from __future__ import annotations

from tei.errors import SchemaError


def read_file(path: str) -> bytes:
    """Return what is in a schema file.

    Raises:
        SchemaError: there is no such file, or it can't be read.
    """
    try:
        with open(path, "rb") as stream:
            return stream.read()
    except OSError as error:
        from tei.events.xml_source import why  # noqa: PLC0415 - only where there is something to say

        raise SchemaError(why(error), file=path, code="unreadable") from None
