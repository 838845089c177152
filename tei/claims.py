"""A file that one process alone is writing: how that is known on POSIX systems, and how on Windows."""

from __future__ import annotations

import os
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

try:
    import fcntl
except ImportError:  # Windows, where nobody can move or delete a file that somebody has open
    HAS_LOCKS = False
else:
    HAS_LOCKS = True
    """Whether a file is locked by its writer, and so can be moved while it is open."""

PIECE = 1 << 16
"""Bytes that are read or written at once."""
PATIENCE = 3.0
"""Seconds that a file is waited for: a process that was killed keeps it until the disk has done its work."""
_PAUSE = 0.02


def claimed(path: str) -> BinaryIO:
    """Return an empty file that is ours alone, open for writing; if that fails, none is left behind.

    Args:
        path: the file; one that a process left behind when it was killed is written over.

    Raises:
        OSError: it can't be made, or another process goes on writing it.
    """
    given_up = time.monotonic() + PATIENCE
    while True:
        try:
            return _locked(path) if HAS_LOCKS else _made_anew(path)
        except BlockingIOError as error:
            if time.monotonic() > given_up:
                raise OSError(error.errno, "another process is writing it") from error
        time.sleep(_PAUSE)


def _locked(path: str) -> BinaryIO:
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o666)
        try:
            if _is_ours(descriptor, path):
                os.ftruncate(descriptor, 0)
                return os.fdopen(descriptor, "wb", PIECE)
        except BlockingIOError:
            os.close(descriptor)
            raise
        except BaseException:
            os.unlink(path)
            os.close(descriptor)
            raise
        os.close(descriptor)  # its writer moved it into place between our opening and our locking


def _is_ours(descriptor: int, path: str) -> bool:
    """Lock a file, which tells a living writer from a dead one; return whether it still has its name."""
    fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    return _still_named(descriptor, path)


def _still_named(descriptor: int, path: str) -> bool:
    try:
        there = os.stat(path, follow_symlinks=False)
    except FileNotFoundError:
        return False
    ours = os.fstat(descriptor)
    return (there.st_dev, there.st_ino) == (ours.st_dev, ours.st_ino)


def _made_anew(path: str) -> BinaryIO:
    """Delete a file that was left behind, which fails as long as its writer lives, and make it again."""
    try:
        os.unlink(path)
    except FileNotFoundError:
        pass  # the usual case
    except PermissionError as error:
        raise BlockingIOError(error.errno, error.strerror) from error
    return open(path, "xb", PIECE)
