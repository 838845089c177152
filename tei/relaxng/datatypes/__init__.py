"""Datatype libraries: what a schema may ask of a value beyond its being text, such as to be a date.

A library is a folder or file here with a ``LIBRARY`` that keeps the promise of ``library.Library``, and a
line in ``_MODULES``: the URI under which schemas call it, and the module, imported when a schema first does
so. A folder has a file per family of types (``xsd/dates.py``, ``xsd/names.py`` ...), so that a new type
touches one file and the library's table of names. A library outside the package is made known with
``register``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.datatypes.library import Library

BUILTIN = ""
XSD = "http://www.w3.org/2001/XMLSchema-datatypes"

_MODULES = {
    BUILTIN: "tei.relaxng.datatypes.builtin",
    XSD: "tei.relaxng.datatypes.xsd",
}


def find_library(uri: str) -> Library | None:
    """Find a datatype library (ISO/IEC 19757-2, section 4.3).

    Args:
        uri: the value of ``datatypeLibrary``; empty for the built-in library.

    Returns:
        The library, or None where the URI is not known.
    """
    module = _MODULES.get(uri)
    if module is None:
        return None
    from importlib import import_module  # noqa: PLC0415 - a schema pays only for the libraries it uses

    library: Library = import_module(module).LIBRARY
    return library


def register(uri: str, module: str) -> None:
    """Make a further library known.

    Args:
        uri: the URI under which schemas call it; neither of those defined here.
        module: the full name of an importable module with a ``LIBRARY``.

    Raises:
        ValueError: the URI is that of another library already.
    """
    if _MODULES.setdefault(uri, module) != module:
        raise ValueError(f"the datatype library {uri!r} is known already: give the new one a URI of its own")
