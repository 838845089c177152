"""Folders of the user's own in which tei keeps what saves time: nobody else may write to them, or none is used."""

from __future__ import annotations

import os


def own_folder(name: str) -> str:
    """Return a folder below ``XDG_CACHE_HOME``/``tei``, made if need be; ``""`` if there can't be one.

    Args:
        name: of the folder.
    """
    if not hasattr(os, "getuid"):
        return ""
    home = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(home):
        home = os.path.join(os.path.expanduser("~"), ".cache")
    path = os.path.join(home, "tei", name)
    try:
        os.makedirs(path, mode=0o700, exist_ok=True)
        status = os.lstat(path)
    except OSError:
        return ""
    is_safe = status.st_uid == os.getuid() and not status.st_mode & 0o077 and status.st_mode & 0o040000
    return path if is_safe and os.path.isabs(path) else ""
