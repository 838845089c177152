"""A run over a folder that leaves out what an earlier one has finished, and notes what it finishes itself."""

from __future__ import annotations

from tei.cli import batch
from tei.cli.finished import Finished, Record, digest, program
from tei.errors import SourceError
from tei.files import read_bytes
from tei.typed import NamedTuple, Protocol
from tei.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any, TypeVar

    from tei.cli.batch import Outcome

    AnyJob = TypeVar("AnyJob", bound="Job")


class Job(Protocol):
    """One file to be made from another."""

    @property
    def path(self) -> str:
        """The file that it is made from."""

    @property
    def output(self) -> str:
        """The file that is made."""


class _Task(NamedTuple):
    """A job, the function that does it, how that is done as a digest, and what is known of it."""

    job: Job
    work: Callable[[Any], Outcome]
    mark: str
    earlier: Finished | None


def resumed(
    jobs: Sequence[AnyJob], work: Callable[[AnyJob], Outcome], folder: str, manner: object, processes: int
) -> Iterator[Outcome]:
    """Yield what comes of each job, in the order of the jobs.

    Args:
        jobs: what is to be made, all with the same options.
        work: does one job; a function of a module, so that other processes find it.
        folder: the folder that all outputs are in.
        manner: how they are made; its ``repr`` tells all of it.
        processes: on how many processors.
    """
    record = Record(folder)
    mark = digest(__version__.encode(), program().encode(), repr(manner).encode("utf-8", "surrogatepass"))
    tasks = [_Task(job, work, mark, record.known.get(job.output)) for job in jobs]
    for outcome, finished in batch.outcomes(tasks, _work, processes):
        if finished is not None:
            record.add(finished)
        yield outcome


def _work(task: _Task) -> tuple[Outcome, Finished | None]:
    """Do a job unless it is done; return what came of it, and what is to be noted of it."""
    job = task.job
    origin = _origin(task)
    if origin and task.earlier is not None and task.earlier.still_holds(origin):
        return batch.Outcome(0, task.earlier.said, before=True), None
    outcome = task.work(job)
    if outcome.code or not origin:
        return outcome, None
    try:
        content = digest(read_bytes(job.output))
    except SourceError:
        return outcome, None
    return outcome, Finished(job.output, origin, content, outcome.errors)


def _origin(task: _Task) -> str:
    """Return a digest of all that an output depends on; ``""`` where the transcript can't be read."""
    try:
        data = read_bytes(task.job.path)
    except SourceError:
        return ""  # whoever does the job says so
    return digest(task.mark.encode(), task.job.path.encode("utf-8", "surrogateescape"), data)
