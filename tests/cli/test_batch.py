"""Many files on several processors: in their order, and what is said when a process is killed."""

from __future__ import annotations

import os
import signal

import pytest

from tei.cli.batch import outcomes
from tei.errors import UsageError


def doubled(number: int) -> int:
    return 2 * number


def killed(number: int) -> int:
    if number == 5:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


@pytest.mark.parametrize("processes", [1, 2, 3])
def test_results_come_in_the_order_of_the_jobs(processes: int) -> None:
    assert list(outcomes(range(40), doubled, processes)) == list(range(0, 80, 2))


def test_a_process_that_is_killed_is_told() -> None:
    with pytest.raises(UsageError, match="was killed, perhaps for want of memory: try fewer --jobs"):
        list(outcomes(range(40), killed, 2))
