"""What an edition says once for all its files, in ``tei.toml``: publisher, licence, editors, series.

Keys (all optional; what is absent is left out of the header or said to be unknown)::

    publisher = "Example Archive"
    place = "Utrecht"
    date = "2026"
    licence = "CC BY 4.0"
    licence-url = "https://creativecommons.org/licenses/by/4.0/"
    editors = ["A. Editor", "B. Editor"]
    series = "Letters of the Example Company"
    language = "en"
    date-order = "DMY"
    calendar = "gregorian"
    schema = "schemas/letters.rng"
    schema-href = "https://example.org/letters/tei-transcript.rng"
"""

from __future__ import annotations

import os
from stat import S_ISREG

from tei.errors import UsageError
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

NAME = "tei.toml"
CHOICES = {"date-order": ("DMY", "MDY", "YMD"), "calendar": ("gregorian", "julian")}


class Settings(NamedTuple):
    """The values of a project; empty where the project says nothing."""

    publisher: str = ""
    place: str = ""
    date: str = ""
    licence: str = ""
    licence_url: str = ""
    editors: tuple[str, ...] = ()
    series: str = ""
    language: str = ""
    date_order: str = ""
    calendar: str = ""
    schema: str = ""
    schema_href: str = ""


def find_settings(folder: str = ".") -> str:
    """Return the path of the nearest ``tei.toml`` in a folder or above it; empty where there is none.

    Raises:
        UsageError: whether there is one can't be found out; without it the output would differ in silence.
    """
    here = os.path.abspath(folder)
    while True:
        candidate = os.path.join(here, NAME)
        if _is_file(candidate):
            return candidate
        above = os.path.dirname(here)
        if above == here:
            return ""
        here = above


def find_settings_of(inputs: Iterable[str]) -> str:
    """Return the path of the nearest ``tei.toml`` in the folder that some files share, or above it.

    Where there is none, it is that of the current folder; empty where there is none either.

    Args:
        inputs: paths of files or folders; ``-`` is in the current folder.

    Raises:
        UsageError: as ``find_settings``.
    """
    folders = {path if os.path.isdir(path) else os.path.dirname(path) for path in inputs if path != "-"}
    try:
        shared = os.path.commonpath([os.path.abspath(folder) for folder in folders]) if folders else "."
    except ValueError:  # on several drives
        shared = "."
    return find_settings(shared) or find_settings()


def _is_file(path: str) -> bool:
    try:
        return S_ISREG(os.stat(path).st_mode)
    except (FileNotFoundError, NotADirectoryError, PermissionError):
        return False
    except OSError as error:
        raise UsageError(f"the settings can't be looked for: {error.strerror}", file=path) from error


def read_settings(path: str) -> Settings:
    """Read a ``tei.toml``.

    Raises:
        UsageError: it can't be read, is no TOML, or holds a key or value that means nothing; with the place.
    """
    import tomllib  # noqa: PLC0415 - only where there is a file to read

    try:
        with open(path, encoding="utf-8-sig", newline="") as file:  # editors on Windows put a mark before UTF-8
            values = tomllib.loads(file.read())
    except OSError as error:
        raise UsageError(f"the settings can't be read: {error.strerror}", file=path) from error
    except UnicodeDecodeError as error:
        raise UsageError("the settings are not in UTF-8: save the file as UTF-8", file=path) from error
    except tomllib.TOMLDecodeError as error:
        raise _no_toml(str(error), path) from error
    checked: dict[str, Any] = {key.replace("-", "_"): _checked(key, value, path) for key, value in values.items()}
    return Settings(**checked)


def _no_toml(message: str, path: str) -> UsageError:
    """Return the error for what is no TOML, with its place and, for the usual slips, what to do."""
    what, _, place = message.rstrip(")").partition(" (at ")
    numbers = [int(word) for word in place.replace(",", " ").split() if word.isdecimal()]
    line, column = numbers if len(numbers) == 2 else (0, 0)
    cure = {"Invalid value": ": words stand in quotation marks", "Cannot overwrite a value": ": it stands twice"}
    sentence = f"the settings are no TOML: {what[:1].lower()}{what[1:]}{cure.get(what, '')}"
    return UsageError(sentence, file=path, line=line, column=column)


def project_schema(inputs: Iterable[str] = ()) -> str:
    """Return the schema that the nearest ``tei.toml`` names, seen from its folder; empty if it names none.

    Args:
        inputs: paths of the files that are held against it.

    Raises:
        UsageError: it names one that is not there.
    """
    settings = find_settings_of(inputs)
    schema = read_settings(settings).schema if settings else ""
    beside = os.path.join(os.path.dirname(settings), schema)
    return beside if schema and os.path.exists(beside) else schema


def _checked(key: str, value: object, path: str) -> object:
    known = {name.replace("_", "-"): default for name, default in Settings._field_defaults.items()}
    if key not in known:
        raise UsageError(f"there is no setting {key[:40]!a}{_suggestion(key, known)}", file=path)
    if isinstance(known[key], tuple):
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
        raise UsageError(f'{key} takes a list of names: {key} = ["A. Editor"]', file=path)
    if not isinstance(value, str):
        raise UsageError(f'{key} takes words in quotation marks: {key} = "..."', file=path)
    if key in CHOICES and value not in CHOICES[key]:
        raise UsageError(f"{key} is one of {', '.join(CHOICES[key])}", file=path)
    if key == "licence-url" and len(value.split()) > 1:
        raise UsageError(f"{key} is no address: it may hold no spaces (write %20)", file=path)
    return value


def _suggestion(key: str, known: dict[str, object]) -> str:
    import difflib  # noqa: PLC0415 - only for a mistake

    near = difflib.get_close_matches(key, known, 1)
    return f": did you mean {near[0]}?" if near else f"; the settings are {', '.join(known)}"
