"""Folders of the user's own in which tei keeps what saves time: nobody else may write to them, or none is used."""

from __future__ import annotations

import os


def own_folder(name: str) -> str:
    """Return a folder below ``XDG_CACHE_HOME``/``tei``, made if need be; ``""`` if there can't be one.

    On Windows it is below ``LOCALAPPDATA``, which the system keeps for one user.

    Args:
        name: of the folder.
    """
    is_posix = hasattr(os, "getuid")
    path = os.path.join(_home() if is_posix else os.environ.get("LOCALAPPDATA", ""), "tei", name)
    if not os.path.isabs(path):
        return ""
    try:
        os.makedirs(path, mode=0o700, exist_ok=True)
        status = os.lstat(path)
    except OSError:
        return ""
    is_safe = not is_posix or (status.st_uid == os.getuid() and not status.st_mode & 0o077)
    return path if is_safe and status.st_mode & 0o040000 else ""


def _home() -> str:
    home = os.environ.get("XDG_CACHE_HOME", "")
    return home if os.path.isabs(home) else os.path.join(os.path.expanduser("~"), ".cache")
