"""A finding: one thing that is wrong or doubtful, where it is, and what to do about it."""

from __future__ import annotations

from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.findings.code import Severity


class Fix(NamedTuple):
    """A certain repair: what stands between two offsets of the file becomes other text.

    Attributes:
        start: offset in characters of the file, its byte order mark not counted.
        end: offset of the first character that stays.
        replacement: what belongs there, as it is to be written.
    """

    start: int
    end: int
    replacement: str


class Finding(NamedTuple):
    """One thing to look at.

    Attributes:
        file: as the caller named it.
        line: from 1; 0 where there is no line.
        column: from 1, in characters; 0 where there is no column.
        code: what ``tei explain`` knows it by.
        severity: an error makes the exit code 1; a warning and a note do not.
        message: one sentence.
        path: where it is in the document, such as ``/TEI/text/body/div[2]/sp[14]/@who``.
        element: the element it is about.
        expected: names or values that could stand there, where they are few.
        hint: what to do.
        fixes: the repair as data, where it is certain: all of it, or nothing.
    """

    file: str
    line: int
    column: int
    code: str
    severity: Severity
    message: str
    path: str = ""
    element: str = ""
    expected: tuple[str, ...] = ()
    hint: str = ""
    fixes: tuple[Fix, ...] = ()
