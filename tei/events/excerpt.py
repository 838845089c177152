"""A piece of a file as a message quotes it: harmless, on one line, not too long."""

from __future__ import annotations

from tei.limits import QUOTED
from tei.printable import printable


def excerpt(text: str) -> str:
    """Return text as a message may quote it, its middle left out if it is long."""
    return printable(text, QUOTED)
