"""What to do about a finding, a file per kind of knowledge; see ``tei.findings.hint`` for the contract."""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module

from tei.typed import cast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.findings.hint import HintFile


@cache
def discover() -> dict[str, tuple[HintFile, ...]]:
    """Return the hints for each code, in the order in which they are asked."""
    names = sorted(file[:-3] for file in os.listdir(__path__[0]) if file.endswith(".py") and file[0] != "_")
    files = [cast("HintFile", import_module(f"{__name__}.{name}")) for name in names]
    files.sort(key=lambda file: file.RANK)
    codes = sorted({code for file in files for code in file.CODES})
    return {code: tuple(file for file in files if code in file.CODES) for code in codes}
