"""Many files, one after another or on several processors; results come in the order of the files."""

from __future__ import annotations

import os
import sys
from collections import deque

from tei.errors import UsageError
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from concurrent.futures import Future, ProcessPoolExecutor
    from typing import TypeVar

    Job = TypeVar("Job")
    Result = TypeVar("Result")

AHEAD = 4
"""Jobs given out for each processor before their results are taken: enough to keep it busy, few in memory."""
MOST_ON_WINDOWS = 61
"""Processes that Windows can wait for at once."""
TERMINATED = 143
"""The exit code of a process that was asked to end, as shells count it."""


class Outcome(NamedTuple):
    """What came of one file.

    Attributes:
        code: 0 done, 1 findings or a data problem, 2 could not run.
        errors: lines for standard error.
        output: lines for standard output.
        before: whether an earlier run had done it.
    """

    code: int
    errors: tuple[str, ...] = ()
    output: tuple[str, ...] = ()
    before: bool = False


def check_number(processes: int) -> None:
    """Make sure that a number of processors is one.

    Raises:
        UsageError: it is not.
    """
    if processes < 1:
        raise UsageError(f"--jobs {processes}: write the number of processors, 1 or more")


def outcomes(jobs: Sequence[Job], work: Callable[[Job], Result], processes: int) -> Iterator[Result]:
    """Yield what comes of each job, in the order of the jobs.

    Args:
        jobs: whatever describes them.
        work: does one job; a function of a module, so that other processes find it.
        processes: on how many processors; 1 works in this process.

    Raises:
        UsageError: one of the processes was killed.
    """
    if processes <= 1 or len(jobs) < 2:
        yield from map(work, jobs)
        return
    from concurrent.futures import BrokenExecutor, ProcessPoolExecutor  # noqa: PLC0415 - slow, and seldom needed

    most = MOST_ON_WINDOWS if sys.platform == "win32" else processes
    with ProcessPoolExecutor(min(processes, len(jobs), most), initializer=_begin_worker) as pool:
        try:
            yield from _in_order(jobs, work, pool, processes * AHEAD)
        except BrokenExecutor as error:
            message = "a process that worked on the files was killed, perhaps for want of memory: try fewer --jobs"
            raise UsageError(message) from error
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)
            raise


def _in_order(
    jobs: Iterable[Job], work: Callable[[Job], Result], pool: ProcessPoolExecutor, ahead: int
) -> Iterator[Result]:
    given: deque[Future[Result]] = deque()
    for job in jobs:
        given.append(pool.submit(_do, work, job))
        if len(given) >= ahead:
            yield given.popleft().result()
    while given:
        yield given.popleft().result()


class _Worker:
    """What a process that works on files is doing: whether it is at one, and whether it was asked to end."""

    at_work = False
    asked_to_end = False


def _begin_worker() -> None:
    """Finish the file at hand whatever is asked; Ctrl-C is for the parent, which takes back what has not begun.

    A process that is asked to end does so then. To raise an exception instead would not do: the pool would take it
    for the result of a job, and wait for ever for a process that lives on.
    """
    import signal  # noqa: PLC0415 - only in a worker

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _end_worker)


def _end_worker(*_: object) -> None:
    if not _Worker.at_work:
        os._exit(TERMINATED)
    _Worker.asked_to_end = True


def _do(work: Callable[[Job], Result], job: Job) -> Result:
    """Do one job in a worker, and end behind it if that was asked meanwhile."""
    _Worker.at_work = True
    try:
        return work(job)
    finally:
        _Worker.at_work = False
        if _Worker.asked_to_end:
            os._exit(TERMINATED)


def run(jobs: Sequence[Job], work: Callable[[Job], Outcome], processes: int, what: str) -> int:
    """Do every job, print what it says, and sum up; return the worst exit code.

    Args:
        jobs: whatever describes them.
        work: does one job.
        processes: on how many processors.
        what: a word for the files in the summary, such as ``encoded``.
    """
    return tell(outcomes(jobs, work, processes), len(jobs), what)


def tell(told: Iterable[Outcome], number: int, what: str) -> int:
    """Print what each outcome says, as they come, and sum up; return the worst exit code.

    Args:
        told: the outcomes.
        number: how many there will be.
        what: a word for the files in the summary, such as ``encoded``; no summary if it is empty.
    """
    codes: list[int] = []
    before = 0
    shown = number > 1 and sys.stderr.isatty()
    for outcome in told:
        codes.append(outcome.code)
        before += outcome.before
        _clear(shown)
        for line in outcome.errors:
            print(line, file=sys.stderr)
        for line in outcome.output:
            print(line)
        if shown:
            sys.stderr.write(f"\r{len(codes)} of {number}")
            sys.stderr.flush()
    _clear(shown)
    if number > 1 and what:
        failed = sum(code > 0 for code in codes)
        others = f", {failed} not" * bool(failed) + f"; {before} had been done before" * bool(before)
        print(f"{len(codes) - failed} of {len(codes)} files {what}{others}", file=sys.stderr)
    return max(codes, default=0)


def _clear(shown: bool) -> None:  # noqa: FBT001 - one word at every call
    if shown:
        sys.stderr.write("\r\x1b[K")
