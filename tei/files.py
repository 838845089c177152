"""Files are read whole and written whole: beside their target, and then moved into its place."""

from __future__ import annotations

import os
import stat

from tei.claims import HAS_LOCKS, PIECE, claimed
from tei.errors import SourceError, UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import BinaryIO, NoReturn, Self


def read_bytes(path: str) -> bytes:
    """Return the bytes of a file.

    Raises:
        SourceError: there is none, it is a folder, or it can't be read.
    """
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError as error:
        raise SourceError("there is no such file", file=path, code="unreadable") from error
    except IsADirectoryError as error:
        raise SourceError("this is a folder, not a file", file=path, code="unreadable") from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = getattr(error, "strerror", None) or str(error)
        raise SourceError(f"the file can't be read: {reason}", file=path, code="unreadable") from error


class NewFile:
    """A file that appears under its name only when it is complete.

    When the ``with`` ends well, the file takes its place; when it ends in an error, nothing is left behind
    and what was there before stays. What a killed process left behind is written over the next time.

    Attributes:
        unchanged: whether what was there before is just what was written.
    """

    def __init__(self, path: str, *, replace: bool = False) -> None:
        """Prepare to write.

        Args:
            path: the target.
            replace: whether a file that is there and holds something else may be replaced.

        Raises:
            UsageError: the target is a folder, a link or a device, or its folder can't be written.
        """
        self.path = path
        self.unchanged = False
        self._replace = replace
        self._mode = _mode_of_target(path)
        folder, name = os.path.split(path)
        self._temporary = os.path.join(folder, f".{name[:100]}.tmp")
        self._file: BinaryIO | None = None
        self._given_up = False

    def give_up(self) -> None:
        """Leave the target as it is, whatever has been written."""
        self._given_up = True

    def __enter__(self) -> Self:
        try:
            self._file = claimed(self._temporary)
        except (OSError, ValueError) as error:
            raise _unwritable(self.path, error) from error
        return self

    def write(self, text: str) -> None:
        """Take the next piece of text, to be written in UTF-8."""
        self.write_bytes(text.encode("utf-8"))

    def write_bytes(self, data: bytes) -> None:
        """Take the next piece."""
        assert self._file is not None  # noqa: S101 - written to only inside the with
        try:
            self._file.write(data)
        except OSError as error:
            raise _unwritable(self.path, error) from error

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._file is not None  # noqa: S101 - see write
        taken = False
        try:
            if kind is None and not self._given_up:
                self._file.flush()
                taken = self._take_place(self._file)
        except OSError as failure:
            raise _unwritable(self.path, failure) from failure
        finally:
            try:
                if not HAS_LOCKS:
                    _close(self._file)
                if not taken:
                    os.unlink(self._temporary)
            finally:
                _close(self._file)

    def _take_place(self, finished: BinaryIO) -> bool:
        """Move the finished file over the target; return whether that was needed."""
        if self._mode is not None:
            self.unchanged = _same(self._temporary, self.path)
            if self.unchanged:
                return False
            if not self._replace:
                message = "the file is there already and holds something else: --force replaces it"
                raise UsageError(message, file=self.path, code="exists")
            os.chmod(self._temporary, self._mode)
        os.fsync(finished.fileno())  # else the name could outlive a power failure, and the content not
        if not HAS_LOCKS:
            _close(finished)
        os.replace(self._temporary, self.path)
        return True


def _close(file: BinaryIO) -> None:
    """Close a file whose fate is decided: what a full disk still says of it has been said."""
    try:
        file.close()
    except OSError:
        return


def _mode_of_target(path: str) -> int | None:
    """Return the permissions of a file that is there, or None."""
    try:
        status = os.lstat(path)
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise _unwritable(path, error) from error
    if stat.S_ISREG(status.st_mode):
        return stat.S_IMODE(status.st_mode)
    what = {stat.S_IFDIR: "a folder", stat.S_IFLNK: "a link"}.get(stat.S_IFMT(status.st_mode), "a device")
    raise UsageError(f"the target is {what}: name a file", file=path, code="unwritable")


def _unwritable(path: str, error: Exception) -> UsageError:
    reason = getattr(error, "strerror", None) or str(error)
    return UsageError(f"the file can't be written: {reason}", file=path, code="unwritable")


def _same(one: str, other: str) -> bool:
    with open(one, "rb") as first, open(other, "rb") as second:
        while True:
            pieces = first.read(PIECE), second.read(PIECE)
            if pieces[0] != pieces[1]:
                return False
            if not pieces[0]:
                return True


def files_below(folder: str, endings: tuple[str, ...]) -> list[str]:
    """Return the files in a folder and below whose names end in one of these, in order; hidden ones are left out.

    Raises:
        SourceError: a folder can't be read; what is in it would be left out in silence.
    """
    found: list[str] = []
    for here, folders, names in os.walk(folder, onerror=_refuse_folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        wanted = (name for name in sorted(names) if name.lower().endswith(endings) and not name.startswith("."))
        found += [os.path.join(here, name) for name in wanted]
    return found


def _refuse_folder(error: OSError) -> NoReturn:
    raise SourceError(f"the folder can't be read: {error.strerror}", file=error.filename or "", code="unreadable")
