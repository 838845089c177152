"""Errors as the command line says them: one line, and an exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei.printable import printable

if TYPE_CHECKING:
    from tei.errors import TeiError

DATA_PROBLEMS = frozenset({"encoding", "not-text", "empty", "exists", "ill-formed"})
"""Codes of errors that a run ends in with 1, as a finding would; all others end in 2: it could not run."""
LONGEST = 400
"""Characters of a message."""


def error_line(error: TeiError) -> str:
    """Return an error as ``file:line:column: error: message [code]``."""
    place = ":".join(printable(str(part)) for part in (error.file, error.line, error.column) if part)
    code = f" [{error.code}]" if error.code else ""
    return f"{place or 'tei'}: error: {printable(error.message, LONGEST)}{code}"


def exit_code(error: TeiError) -> int:
    """Return 1 where the data are at fault, 2 where tei could not run."""
    return 1 if error.code in DATA_PROBLEMS else 2
