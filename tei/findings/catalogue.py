"""The catalogue of all codes, from which ``tei explain`` and the page about them are made."""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module

from tei.findings import codes
from tei.findings.rules import every

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.findings.code import Code


@cache
def catalogue() -> dict[str, Code]:
    """Return every code by name: those of the schema language, of documents, of transcripts, and of the rules."""
    found: dict[str, Code] = {}
    for subject in subjects():
        found.update((code.name, code) for code in import_module(f"{codes.__name__}.{subject}").CODES)
    for file in every():
        found.update((code.name, code) for code in file.CODES)
    return dict(sorted(found.items()))


def subjects() -> list[str]:
    """Return the names of the files with codes."""
    return sorted(file[:-3] for file in os.listdir(codes.__path__[0]) if file.endswith(".py") and file[0] != "_")
