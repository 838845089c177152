"""The first and the last instant of what a date says."""

from __future__ import annotations

from tei.calendar.w3c import dated
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.moments import Clock
    from tei.calendar.w3c import Date


class Stamp(NamedTuple):
    """One end of an extent: a date, a time of day, or both."""

    date: Date | None
    clock: Clock | None = None

    def w3c(self) -> str:
        """Return the W3C form, such as ``1953-07-04T19:20:00``."""
        day = self.date.w3c() if self.date else ""
        time = self.clock.w3c() if self.clock else ""
        return f"{day}T{time}" if day and time else day or time


class Extent(NamedTuple):
    """The first and last instant of a moment.

    ``kind`` is ``when``, ``period`` for all of it, or ``within`` for a point somewhere in it.
    """

    first: Stamp
    last: Stamp
    kind: str = "when"


def on(date: Date | None, clock: Clock | None = None) -> Extent:
    """Return the extent of one date, whatever its precision, or of one time of day."""
    return Extent(Stamp(date, clock), Stamp(date, clock))


def from_to(first: int, last: int, kind: str) -> Extent:
    """Return the extent from one day to another, by their numbers.

    Args:
        first: the first day.
        last: the last day.
        kind: ``period`` or ``within``.
    """
    return Extent(Stamp(dated(first)), Stamp(dated(last)), kind)
