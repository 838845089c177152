"""A piece of a file as a message quotes it: harmless, on one line, not too long."""

from __future__ import annotations

from tei.printable import printable

LIMIT = 80
"""How many characters of a file a message quotes at most."""


def excerpt(text: str) -> str:
    """Return text as a message may quote it, its middle left out if it is long."""
    return printable(text, LIMIT)
