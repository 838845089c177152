"""For editors and other programs that read lines: one line for each finding, and nothing else."""

from __future__ import annotations

from tei.reports.report import Report
from tei.reports.text import lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.findings.checked import Checked


class Form(Report):
    """Lines."""

    for_programs = False

    def document(self, checked: Checked) -> Iterator[str]:
        """Yield a line for each finding."""
        yield from lines(checked.findings)
