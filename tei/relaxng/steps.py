"""Recursion without the call stack: a function that would call itself yields the call instead.

Schemas may be nested as deep as they like; Python's own calls may not. A generator function that needs the result
of another yields that other's generator and is sent the result: ``result = yield other(part)``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Any, TypeVar

    Result = TypeVar("Result")
    Steps = Generator[Any, Any, Result]
    """A computation that yields further ones, is sent their results, and returns its own."""


def run(first: Steps[Result]) -> Result:
    """Carry out a computation and all that it yields, and return its result."""
    stack: list[Steps[Any]] = [first]
    value: Any = None
    while True:
        try:
            inner = stack[-1].send(value)
        except StopIteration as done:
            stack.pop()
            value = done.value
            if not stack:
                result: Result = value
                return result
        else:
            stack.append(inner)
            value = None
