"""What tei raises when the caller can mend it: a bad transcript, a bad schema, a bad call.

Anything else that is raised is a fault of tei itself and reaches the one handler in ``tei.cli.main``.
"""

from __future__ import annotations


class TeiError(Exception):
    """Something the caller can mend, with the place it is in.

    Attributes:
        message: one sentence that says what is wrong and how to mend it, without the place.
        file: the name of the file at fault, as the caller gave it; empty where there is none.
        line: counted from 1; 0 where the fault has no line.
        column: counted from 1 in characters; 0 where the fault has no column.
        code: the code of the fault, as ``tei explain`` knows it.
    """

    def __init__(self, message: str, *, file: str = "", line: int = 0, column: int = 0, code: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.file = file
        self.line = line
        self.column = column
        self.code = code

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.file, self.line, self.column) if part)
        return f"{place}: {self.message}" if place else self.message


class SourceError(TeiError):
    """A transcript or document can't be read: missing, not text, in an unknown encoding."""


class SchemaError(TeiError):
    """A schema is not a correct RELAX NG schema, or can't be read."""


class UsageError(TeiError):
    """The call itself can't be carried out: options at odds, a target that can't be written."""
