"""An XML file opened: from a path, or from bytes already at hand."""

from __future__ import annotations

import os
from contextlib import contextmanager
from io import BytesIO

from tei.errors import SourceError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO


@contextmanager
def opened(source: Path | str | bytes, name: str = "") -> Iterator[tuple[BinaryIO, str]]:
    """Open a document for reading and close it afterwards.

    Args:
        source: its path, or its bytes.
        name: what to call it in messages; its path if that is not said.

    Yields:
        The stream of its bytes, and its name.

    Raises:
        SourceError: there is no such file, or it can't be read.
    """
    if isinstance(source, bytes):
        yield BytesIO(source), name
        return
    file = name or os.fspath(source)
    try:
        stream = open(source, "rb")  # noqa: SIM115 - closed below
    except OSError as error:
        raise SourceError(why(error), file=file, code="unreadable") from None
    with stream:
        try:
            yield stream, file
        except OSError as error:
            raise SourceError(why(error), file=file, code="unreadable") from None


def why(error: OSError) -> str:
    """Return in one sentence why a file can't be read."""
    if isinstance(error, FileNotFoundError):
        return "there is no such file"
    if isinstance(error, IsADirectoryError):
        return "this is a folder, not a file"
    if isinstance(error, PermissionError):
        return "the file may not be read: its permissions forbid it"
    return f"the file can't be read: {error.strerror}"
