"""Compiled schemas kept from one run to the next, so that a large schema is compiled once.

They lie in a folder of the user's own, which nobody else may write to; else none is used. What is kept is found by
the content of the schema file, and counts only while every file that the schema was read from is still the same. A
file that is damaged or of another version is as good as none.
"""

from __future__ import annotations

import os

from tei.own_folder import own_folder
from tei.relaxng.datatypes import find_library

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from tei.relaxng.compiled import CompiledSchema

LEAST_SIZE = 50_000
"""Schemas of fewer bytes are compiled as fast as they would be looked up."""
MOST_FILES = 40
"""So many compiled schemas are kept; the one used longest ago makes room."""
_SUFFIX = ".compiled"


def folder() -> str:
    """Return the folder in which compiled schemas are kept, made if need be; ``""`` if there can't be one."""
    return own_folder("schemas")


def find(main: str, content: bytes) -> CompiledSchema | None:
    """Return the compiled form of a schema, if it is kept and still good.

    Args:
        main: the path of the schema.
        content: what is in that file.
    """
    if len(content) < LEAST_SIZE:
        return None
    from tei.relaxng.flat import Flat, digest  # noqa: PLC0415 - small schemas do without

    mark = digest(content)
    try:
        with open(os.path.join(folder(), mark.hex() + _SUFFIX), "rb") as stream:
            flat = Flat(stream.read(), main)
        for file in flat.files[1:]:
            with open(file.path, "rb") as stream:
                if digest(stream.read()) != file.digest:
                    return None
    except (OSError, ValueError):
        return None
    schema = flat.schema() if flat.files[0].digest == mark else None
    if schema is None or any(find_library(library) is None for library in {use[0] for use in schema.datatypes}):
        return None
    return schema


def keep(main: str, contents: Mapping[str, bytes], schema: CompiledSchema) -> None:
    """Keep the compiled form of a schema, if it is worth it and there is a place for it.

    Args:
        main: the path of the schema.
        contents: by path, what is in each file that it was read from.
        schema: the compiled form.
    """
    place = folder() if len(contents[main]) >= LEAST_SIZE else ""
    if not place:
        return
    from tei.relaxng.flat import FileUsed, digest, to_bytes  # noqa: PLC0415 - small schemas do without

    home = os.path.dirname(main) or "."
    files = [FileUsed("", main, digest(contents[main]))]
    for path, content in contents.items():
        if path != main:
            files.append(FileUsed(os.path.relpath(path, home), path, digest(content)))
    target = os.path.join(place, files[0].digest.hex() + _SUFFIX)
    beside = f"{target}.{os.getpid()}"
    try:
        flat = to_bytes(schema, files)
        _make_room(place)
        _write(flat, beside, target)
    except (OSError, ValueError):
        return


def _write(flat: bytes, beside: str, target: str) -> None:
    """Write a file beside its target, and then into its place; if that fails, nothing is left behind."""
    with open(beside, "xb") as stream:
        try:
            stream.write(flat)
            stream.flush()
            os.replace(beside, target)
        except BaseException:
            os.unlink(beside)
            raise


def _make_room(place: str) -> None:
    """Delete what was used longest ago, if too much is kept; what a killed process left goes first."""
    found = sorted(
        (entry.name.endswith(_SUFFIX), entry.stat().st_atime, entry.path)
        for entry in os.scandir(place)
        if _SUFFIX in entry.name
    )
    for _, _, path in found[: 1 - MOST_FILES]:
        os.unlink(path)
