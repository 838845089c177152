"""The sentence of a code filled in: what the editor should know, with the words of the document at hand."""

from __future__ import annotations

from tei.findings.codes import transcripts
from tei.findings.finding import Finding
from tei.limits import QUOTED
from tei.printable import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

CODES = {code.name: code for code in transcripts.CODES}


def found(file: str, at: tuple[int, int], code: str, values: Mapping[str, str]) -> Finding:
    """Return the finding of a code at a place of a transcript, its sentence filled in.

    Args:
        file: as the caller named it.
        at: line and column, from 1.
        code: the name of one of those in ``tei.findings.codes.transcripts``.
        values: words of the document for the braces of the sentence.
    """
    known = CODES[code]
    shown = {name: printable(value, QUOTED) for name, value in values.items()}
    return Finding(file, *at, code, known.severity, known.sentence.format_map(shown))
