"""An XML file opened: from a path, or from bytes already at hand."""

from __future__ import annotations

import os
from io import BytesIO

from tei.errors import SourceError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO


class opened:  # noqa: N801 - it is used as a function; contextlib would cost every start half a millisecond
    """Open a document for reading and close it afterwards; ``with`` gives the stream of bytes, and the name."""

    def __init__(self, source: Path | str | bytes, name: str = "") -> None:
        """Open it.

        Args:
            source: its path, or its bytes.
            name: what to call it in messages; its path if that is not said.

        Raises:
            SourceError: there is no such file, or it can't be read; that may also show when it is read.
        """
        self._stream: BinaryIO
        if isinstance(source, bytes):
            self._stream, self._name = BytesIO(source), name
            return
        self._name = name or os.fspath(source)
        try:
            self._stream = open(source, "rb")  # noqa: SIM115 - closed below
        except OSError as error:
            raise SourceError(why(error), file=self._name, code="unreadable") from None

    def __enter__(self) -> tuple[BinaryIO, str]:
        return self._stream, self._name

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        self._stream.close()
        if isinstance(error, OSError):
            raise SourceError(why(error), file=self._name, code="unreadable") from None


def why(error: OSError) -> str:
    """Return in one sentence why a file can't be read."""
    if isinstance(error, FileNotFoundError):
        return "there is no such file"
    if isinstance(error, IsADirectoryError):
        return "this is a folder, not a file"
    if isinstance(error, PermissionError):
        return "the file may not be read: its permissions forbid it"
    return f"the file can't be read: {error.strerror}"
