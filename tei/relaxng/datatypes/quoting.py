"""How a word of the schema is quoted in a message: in quotation marks, on one line, not too long."""

from __future__ import annotations

from tei.limits import QUOTED
from tei.printable import printable


def quoted(text: str) -> str:
    """Return what the schema's author wrote in quotation marks, harmless and cut in the middle if it is long."""
    return f'"{printable(text, QUOTED)}"'
