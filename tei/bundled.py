"""Where the schemas lie that come with tei: inside the installed package, or beside it in a checkout."""

from __future__ import annotations

import os

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDERS = (os.path.join(HERE, "schemas"), os.path.join(os.path.dirname(HERE), "schemas"))
TRANSCRIPT = "tei-transcript.rng"
"""The project's own schema, the default."""


def bundled(name: str) -> str:
    """Return the path of a schema that comes with tei; empty where none has this file name."""
    if os.path.basename(name) != name:
        return ""
    paths = (os.path.join(folder, name) for folder in FOLDERS)
    return next((path for path in paths if os.path.isfile(path)), "")
