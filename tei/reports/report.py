"""What a report of findings promises: it is given one document after another, and yields lines; it judges nothing.

A report is a file of ``tei.reports.findings``: a docstring says who reads it, and it has a class ``Form`` derived
from ``Report`` here.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.findings.checked import Checked


class Style:
    """How a report is to look.

    Attributes:
        color: whether it may use the colours of a terminal.
        version: of tei.
    """

    __slots__ = ("color", "version")

    def __init__(self, version: str = "", *, color: bool = False) -> None:
        self.version = version
        self.color = color


class Report:
    """A report being written; a form of report overrides what it needs.

    Attributes:
        shows_lines: whether it shows lines of the document, so that they must be at hand.
        for_programs: whether it must tell of documents too that could not be held against anything; of those,
            people are told on standard error.
    """

    shows_lines = False
    for_programs = True

    def __init__(self, style: Style) -> None:
        """Begin."""
        self.style = style

    def begin(self) -> Iterator[str]:
        """Yield the lines before the first document."""
        yield from ()

    def document(self, checked: Checked) -> Iterator[str]:
        """Yield the lines for a document."""
        raise NotImplementedError

    def end(self) -> Iterator[str]:
        """Yield the lines after the last document."""
        yield from ()
