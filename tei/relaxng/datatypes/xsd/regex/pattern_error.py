"""What is raised for a regular expression that can't be used."""

from __future__ import annotations


class PatternError(ValueError):
    """A pattern is not well formed, or too large.

    Attributes:
        message: one sentence that says what is wrong, where, and how to mend it.
        code: ``pattern-syntax`` or ``pattern-too-large``.
    """

    def __init__(self, message: str, code: str) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
