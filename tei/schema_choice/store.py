"""Schemas that the user keeps under names of his own (``tei schema add``), in a folder of his own.

Each has a folder with its files, and beside them a file ``about`` with lines such as ``main = tei_all.rng``,
``sha256 = ...`` and, for each address on the web that it stands for, ``address = https://...``.
"""

from __future__ import annotations

import os
import shutil

from tei.errors import UsageError
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ABOUT = "about"


class Stored(NamedTuple):
    """A schema that is kept.

    Attributes:
        name: under which.
        path: of its main file.
        sha256: of that file when it was kept.
        addresses: on the web, that it stands for.
    """

    name: str
    path: str
    sha256: str
    addresses: tuple[str, ...]


def folder() -> str:
    """Return the folder of the schemas that are kept; it need not be there."""
    home = os.environ.get("XDG_DATA_HOME", "")
    if not os.path.isabs(home):
        home = os.path.join(os.path.expanduser("~"), ".local", "share")
    return os.path.join(home, "tei", "schemas")


def stored() -> list[Stored]:
    """Return the schemas that are kept, by name.

    Raises:
        UsageError: their folder is there, but can't be read.
    """
    try:
        names = sorted(os.listdir(folder()))
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise _unreadable(folder(), error) from error
    found = (_read(name) for name in names)
    return [each for each in found if each is not None]


def find(name: str) -> Stored | None:
    """Return the schema that is kept under a name, or for an address on the web; None if there is none."""
    for each in stored():
        if name == each.name or name in each.addresses:
            return each
    return None


def keep(name: str, main: str, files: Mapping[str, bytes], addresses: Iterable[str] = ()) -> Stored:
    """Keep a schema.

    Args:
        name: letters, digits, ``-``, ``.`` and ``_``.
        main: the path of its main file, seen from its folder.
        files: all its files by such paths.
        addresses: on the web, that it stands for.

    Raises:
        UsageError: the name can't be used or is taken, or the files can't be written.
    """
    from hashlib import sha256  # noqa: PLC0415 - only where something is kept

    check_name(name)
    place = os.path.join(folder(), name)
    if os.path.exists(place):
        raise UsageError(
            f"a schema {name} is kept already: remove it first (tei schema remove {name})", code="exists"
        )
    mark = sha256(files[main]).hexdigest()
    lines = [f"main = {main}", f"sha256 = {mark}", *(f"address = {address}" for address in addresses)]
    beside = os.path.join(folder(), f".{name}.{os.getpid()}")  # no schema has such a name
    try:
        _write(beside, {**files, ABOUT: "\n".join([*lines, ""]).encode()})
        os.replace(beside, place)
    except OSError as error:
        raise UsageError(f"it can't be kept: {error.strerror}", file=place, code="unwritable") from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return Stored(name, os.path.join(place, main), mark, tuple(addresses))


def _write(place: str, files: Mapping[str, bytes]) -> None:
    for path, content in files.items():
        target = os.path.join(place, path)
        os.makedirs(os.path.dirname(target), mode=0o700, exist_ok=True)
        with open(target, "wb") as file:
            file.write(content)


def remove(name: str) -> None:
    """Remove a schema that is kept.

    Raises:
        UsageError: there is none of that name, or its files can't be removed.
    """
    check_name(name)
    if all(each.name != name for each in stored()):
        raise UsageError(f"no schema is kept under the name {name}: tei schema list names those that are")
    try:
        shutil.rmtree(os.path.join(folder(), name))
    except OSError as error:
        raise UsageError(f"it can't be removed: {error.strerror}", file=name, code="unwritable") from error


def check_name(name: str) -> None:
    """Make sure that a name can be that of a folder.

    Raises:
        UsageError: it can't.
    """
    plain = name.replace("-", "a").replace("_", "a").replace(".", "a")
    if not (plain.isascii() and plain.isalnum()) or name.startswith(".") or len(name) > 100:
        raise UsageError(f"{name[:40]!a} can't be the name of a schema: use letters, digits, - . and _")


def _unreadable(path: str, error: OSError) -> UsageError:
    return UsageError(f"the schemas that are kept can't be read: {error.strerror}", file=path, code="unreadable")


def _read(name: str) -> Stored | None:
    """Return what is kept under a name; None if that is nothing of ours."""
    try:
        with open(os.path.join(folder(), name, ABOUT), encoding="utf-8") as file:
            lines = [line.strip().partition(" = ") for line in file]
    except (FileNotFoundError, NotADirectoryError, UnicodeDecodeError):
        return None
    except OSError as error:
        raise _unreadable(os.path.join(folder(), name), error) from error
    known: dict[str, list[str]] = {}
    for key, _, value in lines:
        known.setdefault(key, []).append(value)
    main = known.get("main", [""])[0]
    path = os.path.normpath(os.path.join(folder(), name, main))
    if not main or not path.startswith(os.path.join(folder(), name) + os.sep):
        return None
    return Stored(name, path, known.get("sha256", [""])[0], tuple(known.get("address", ())))
