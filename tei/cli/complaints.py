"""Errors as the command line says them: one line, and an exit code."""

from __future__ import annotations

import os

from tei.errors import SchemaError, TeiError
from tei.limits import MESSAGE
from tei.printable import printable, printable_name

DATA_PROBLEMS = frozenset({"encoding", "not-text", "empty", "exists", "ill-formed"})
"""Codes of errors that a run ends in with 1, as a finding would; all others end in 2: it could not run."""


def complaint(error: Exception) -> tuple[int, str]:
    """Return exit code and line for whatever went wrong.

    The code is 1 where the data are at fault, else 2: tei could not run. A fault of tei itself is said to be one,
    with the place in its code; with TEI_DEBUG in the environment it is raised again.
    """
    if isinstance(error, TeiError):
        is_of_data = error.code in DATA_PROBLEMS and not isinstance(error, SchemaError)
        return (1 if is_of_data else 2), _line(error)
    if isinstance(error, MemoryError):
        return 2, "tei: error: there is not enough memory for this"
    if isinstance(error, OSError):
        file = printable_name(error.filename) if isinstance(error.filename, str) else "tei"
        return 2, f"{file}: error: reading or writing failed: {printable(error.strerror or str(error), MESSAGE)}"
    if os.environ.get("TEI_DEBUG"):
        raise error
    what = printable(f"{type(error).__name__} at {_place(error)}: {error}", MESSAGE)
    return 2, f"tei: error: a fault of tei itself, please report it with the file at hand: {what} [internal]"


def _line(error: TeiError) -> str:
    place = ":".join(str(part) for part in (printable_name(error.file), error.line, error.column) if part)
    code = f" [{error.code}]" if error.code else ""
    return f"{place or 'tei'}: error: {printable(error.message, MESSAGE)}{code}"


def _place(error: Exception) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}" if trace else "?"
