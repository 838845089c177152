"""A piece of the head or foot of a document: a stretch of text, what it is, and why."""

from __future__ import annotations

from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tei.text.correspondence.row_readings import Reading
    from tei.text.source import Source
    from tei.text.span import Cert, Values

    Days = Callable[[int, int], Sequence["Day"]]
    """Returns the dates between two offsets of the text."""


class Day(NamedTuple):
    """A date in the text, as far as a dateline is concerned.

    Attributes:
        start: offset of its first character.
        end: offset behind its last one.
        whole: whether it names a day: more than a year, a month, an hour or a day of the week.
        loose: whether it is a day of the week or an hour and nothing else.
    """

    start: int
    end: int
    whole: bool
    loose: bool


class Ground(NamedTuple):
    """What heads and feet are read from.

    Attributes:
        source: the transcript.
        passed: tells of an offset whether it lies in page furniture.
        days: returns the dates between two offsets.
        readings: rows that have been read, by start and end, so that none is read twice.
    """

    source: Source
    passed: Callable[[int], bool]
    days: Days
    readings: dict[tuple[int, int], Reading]


class Piece(NamedTuple):
    """A stretch of text at the head or foot of a document.

    Attributes:
        start: offset of its first character.
        end: offset behind its last one.
        kind: one of ``tei.text.kinds.KINDS``.
        reason: why, in a clause that an editor understands.
        cert: how sure.
        values: what belongs to it.
    """

    start: int
    end: int
    kind: str
    reason: str
    cert: Cert = "high"
    values: Values = ()
