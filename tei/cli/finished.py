"""What an earlier run over a folder has finished, so that one that was interrupted goes on where it stopped.

For each output folder a file in the user's own cache folder has a line for every transcript that is done: its
output, what it was made from (transcript, options and program, as one digest), the digest of the output, and what
was said. A transcript is left out only if all of that is still so; what is damaged, foreign or out of date counts
as nothing.
"""

from __future__ import annotations

import os
from hashlib import sha256

from tei.errors import SourceError
from tei.files import read_bytes
from tei.own_folder import own_folder
from tei.typed import NamedTuple

PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
MOST_FILES = 40
"""So many output folders are remembered; the one used longest ago makes room."""


class Finished(NamedTuple):
    """A transcript that is done.

    Attributes:
        output: the path of its TEI file.
        origin: the digest of what it was made from.
        content: the digest of the TEI file.
        said: what was said of it.
    """

    output: str
    origin: str
    content: str
    said: tuple[str, ...]

    def still_holds(self, origin: str) -> bool:
        """Whether the output is there as it was, and would be made from the same again."""
        if origin != self.origin:
            return False
        try:
            return digest(read_bytes(self.output)) == self.content
        except SourceError:
            return False


class Record:
    """What is finished in one output folder: read at the beginning, and added to as the run goes on."""

    def __init__(self, folder: str) -> None:
        """Read what there is.

        Args:
            folder: the output folder.
        """
        self.known: dict[str, Finished] = {}
        place = own_folder("encoded")
        self._path = os.path.join(place, digest(os.path.abspath(folder).encode("utf-8", "surrogateescape")))
        self._usable = bool(place)
        if not place:
            return
        try:
            _make_room(place)
            with open(self._path, encoding="ascii", errors="replace") as file:
                for one in filter(None, map(_read, file)):
                    self.known[one.output] = one
            self._write("w", *self.known.values())  # once each
        except FileNotFoundError:
            return
        except OSError:
            self._usable = False

    def add(self, finished: Finished) -> None:
        """Note that a transcript is done; where that can't be noted, it is done once more another time."""
        if self._usable:
            try:
                self._write("a", finished)
            except OSError:
                self._usable = False

    def _write(self, mode: str, *finished: Finished) -> None:
        from json import dumps  # noqa: PLC0415 - only for folders

        lines = "".join(dumps(tuple(one)) + "\n" for one in finished)
        with open(self._path, mode, encoding="ascii") as file:
            file.write(lines)


def _read(line: str) -> Finished | None:
    """Return what a line notes; None if it is damaged."""
    from json import loads  # noqa: PLC0415 - as above

    try:
        output, origin, content, said = loads(line)
        is_whole = isinstance(said, list) and all(
            isinstance(each, str) for each in (output, origin, content, *said)
        )
        return Finished(output, origin, content, tuple(said)) if is_whole else None
    except (ValueError, TypeError, RecursionError):
        return None


def digest(*pieces: bytes) -> str:
    """Return the digest of some pieces, which tells where each of them ends."""
    found = sha256()
    for piece in pieces:
        found.update(len(piece).to_bytes(8, "big"))
        found.update(piece)
    return found.hexdigest()


def program() -> str:
    """Return a digest that changes with any file of tei: its name, size and time."""
    found: list[str] = []
    folders = [PACKAGE]
    while folders:
        for entry in os.scandir(folders.pop()):
            if entry.is_dir() and entry.name != "__pycache__":
                folders.append(entry.path)
            elif entry.is_file():
                status = entry.stat()
                found.append(f"{os.path.relpath(entry.path, PACKAGE)} {status.st_size} {status.st_mtime_ns}")
    return digest("\n".join(sorted(found)).encode("utf-8", "surrogateescape"))


def _make_room(place: str) -> None:
    found = sorted((entry.stat().st_mtime, entry.path) for entry in os.scandir(place))
    for _, path in found[: 1 - MOST_FILES]:
        os.unlink(path)
