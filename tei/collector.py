"""Python's search for rings of objects put off while something large is built that has none."""

from __future__ import annotations

import gc

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType


class CollectorOff:
    """Looks for no rings inside its ``with``: a schema takes a third less time, a long transcript an eighth less.

    It is no function of contextlib, because loading that takes longer than encoding a telegram may.
    """

    def __enter__(self) -> None:
        self._was_on = gc.isenabled()
        gc.disable()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._was_on:
            gc.enable()
