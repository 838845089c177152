"""Whether the time of a piece of work grows no faster than n^1.35, on a machine that others use too.

Other people's work only ever adds time, so the work is tried until it has been quick enough once; what grows
faster than it should never is.
"""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

EXPONENT = 1.35
ATTEMPTS = 8
TOO_SHORT_TO_TELL = 0.05
"""Seconds."""


def grows_linearly(work: Callable[[int], object], small: int, large: int) -> bool:
    """Return whether the time of ``work(size)`` grows at most as size^1.35 between two sizes."""
    best_small = best_large = 1e9
    for _ in range(ATTEMPTS):
        best_small = min(best_small, _seconds(work, small))
        best_large = min(best_large, _seconds(work, large))
        if best_large < max(TOO_SHORT_TO_TELL, best_small * (large / small) ** EXPONENT):
            return True
    return False


def _seconds(work: Callable[[int], object], size: int) -> float:
    gc.collect()
    gc.disable()  # else what other tests have left behind would be gone through as well
    try:
        start = time.process_time()
        work(size)
        return time.process_time() - start
    finally:
        gc.enable()
