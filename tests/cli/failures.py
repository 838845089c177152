"""Every call that reaches the disk or a stream, counted, so that a test can let the n-th of them fail.

The calls are those that tei makes itself: files that Python reads to load a module are not among them.
"""

from __future__ import annotations

import builtins
import fcntl
import io
import os
import sys
from typing import IO, TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import pytest

COUNTED = (
    *("open", "fdopen", "fsync", "replace", "chmod", "ftruncate", "mkdir"),
    *("scandir", "listdir", "stat", "lstat", "fstat"),
)
"""Functions of the module ``os`` that fail in their turn."""

ALIKE = 3
"""Of the writes to one file the first few are counted: those that follow are like the last of them."""


class Failures:
    """Lets the n-th call fail, and counts the calls until then.

    Attributes:
        calls: the calls that were made, each by its name.
        failed: the one that failed; empty if none did.
    """

    def __init__(self, number: int, error: Callable[[str], BaseException]) -> None:
        self.calls: list[str] = []
        self.failed = ""
        self._number = number
        self._error = error

    def count(self, name: str) -> None:
        """Note a call, and raise if it is the one that fails."""
        self.calls.append(name)
        if len(self.calls) == self._number:
            self.failed = name
            raise self._error(name)


class Failing:
    """A file or stream whose reads, writes and flushes are counted; everything else is the file's own."""

    def __init__(self, file: IO[Any], failures: Failures) -> None:
        self._file = file
        self._failures = failures
        self._made: dict[str, int] = {}

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the file has
        found = getattr(self._file, name)
        if name not in {"read", "readinto", "readline", "write", "writelines", "flush"}:
            return found

        def counted(*arguments: Any) -> Any:  # noqa: ANN401 - as above
            self._made[name] = self._made.get(name, 0) + 1
            if self._made[name] <= ALIKE:
                self._failures.count(name)
            return found(*arguments)

        return counted

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def __iter__(self) -> Iterator[Any]:
        self._failures.count("read")
        return iter(self._file)


def install(patch: pytest.MonkeyPatch, failures: Failures) -> None:
    """Put the counting calls in the place of the real ones."""
    for name in COUNTED:
        patch.setattr(os, name, _counted(name, getattr(os, name), failures))
    patch.setattr(fcntl, "flock", _counted("flock", fcntl.flock, failures))
    for module in (builtins, io):
        patch.setattr(module, "open", _counted("open", open, failures))
    for name in ("stdout", "stderr"):
        patch.setattr(sys, name, Failing(getattr(sys, name), failures))


def _counted(name: str, real: Callable[..., Any], failures: Failures) -> Callable[..., Any]:
    def call(*arguments: Any, **named: Any) -> Any:  # noqa: ANN401 - whatever it takes and gives
        failures.count(name)
        found = real(*arguments, **named)
        return Failing(found, failures) if name in {"open", "fdopen"} and hasattr(found, "read") else found

    return call
