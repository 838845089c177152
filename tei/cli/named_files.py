"""The files that a command line names: single ones, folders with what is in them, and patterns such as *.txt."""

from __future__ import annotations

import os

from tei.errors import SourceError
from tei.files import files_below

_SIGNS = "*?["


def named_files(name: str, endings: tuple[str, ...], what: str) -> list[tuple[str, str]]:
    """Return the files that one argument names, in order, each with its place below the folder that was named.

    A pattern is looked up here where the shell has not done so: those of Windows leave it to the program.

    Args:
        name: a file, a folder, a pattern, or ``-`` for standard input. What is not there is returned as it is.
            The place of what is in no such folder is its own name.
        endings: those of the files that are meant in a folder.
        what: they are, in the plural.

    Raises:
        SourceError: a folder holds none, or can't be read.
    """
    if name != "-" and os.path.isdir(name):
        found = files_below(name, endings)
        if not found:
            kinds = ", ".join(f"*{ending}" for ending in endings)
            raise SourceError(f"there are no {what} ({kinds}) in this folder", file=name, code="unreadable")
        return [(path, os.path.relpath(path, name)) for path in found]
    if not any(sign in name for sign in _SIGNS) or os.path.lexists(name):
        return [(name, os.path.basename(name))]
    from glob import glob  # noqa: PLC0415 - shells do it nearly always

    found = sorted(path for path in glob(name, recursive=True) if not os.path.isdir(path))
    return [(path, os.path.basename(path)) for path in found or [name]]
