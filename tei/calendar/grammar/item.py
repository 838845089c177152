"""The record of one date found: what was read, and where it begins and ends."""

from __future__ import annotations

from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.moments import Moment


class Item(NamedTuple):
    """One date, complete or not, as ranges and lists are made of it.

    Attributes:
        moment: what was read.
        begin: the token it begins with, words such as ``early`` or ``about`` included.
        end: the token after it.
        form: how it is written: ``full``, ``numeric``, ``month-year``, ``day-month``, ``month``, ``day``,
            ``year``, ``weekday``, ``clock``, ``season``, ``decade`` and the like.
        core: the token where the date itself begins, after ``early`` or ``about``.
        year: the first token of the year and the token after it; the same number twice if there is none.
        tail: the token where words such as ``of this year`` begin that follow the date; 0 if none do.
        sure: whether the words themselves make it a date; a bare year or day needs more.
    """

    moment: Moment
    begin: int
    end: int
    form: str
    core: int
    year: tuple[int, int] = (0, 0)
    sure: bool = True
    tail: int = 0
