"""The sentence for each code of a finding about a transcript: what the editor should know and do."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tei.findings.finding import Finding
from tei.printable import printable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tei.findings.finding import Severity

LONGEST_VALUE = 80
"""Characters of a value of the document that a message shows."""


class Wording(NamedTuple):
    """How a finding is said: its severity, and its sentence with names of values in braces."""

    severity: Severity
    sentence: str


WORDINGS: dict[str, Wording] = {
    "control-character": Wording(
        "warning",
        "the character {character} can't stand in XML: it is written as U+FFFD, the replacement character",
    ),
    "received-before-sent": Wording(
        "warning",
        "received {received}, but sent {sent}: a slip, or two time zones? Both are kept as they stand",
    ),
    "doubtful-document": Wording(
        "note", "another document may begin here ({words}): if it does, give it a file of its own, or a blank line"
    ),
    "weekday-contradiction": Wording("warning", "{date}: the weekday does not fit the date ({detail})"),
    "impossible-date": Wording("warning", "{date} is no day of the calendar: it is kept without a value"),
    "calendar-contradiction": Wording("warning", "{date}: the two days of the double date do not fit ({detail})"),
    "reversed-range": Wording("warning", "{date} ends before it begins: it is kept without a value"),
    "ambiguous-date": Wording(
        "warning", "{date} may be read two ways: say --date-order DMY, MDY or YMD; the value carries cert=low"
    ),
    "note-without-text": Wording("warning", "the marker {marker} calls for a note that is not there"),
    "note-without-marker": Wording("warning", "no marker calls for the note {marker}: it stays where it stands"),
    "invalid-output": Wording(
        "error", "what was made of this transcript is not valid TEI: please report this, with the transcript"
    ),
    "text-lost": Wording(
        "error", "the encoded text leaves the transcript here: {expected} became {found}; please report this"
    ),
}


def found(file: str, at: tuple[int, int], code: str, values: Mapping[str, str]) -> Finding:
    """Return the finding of a code at a place of a transcript, its sentence filled in.

    Args:
        file: as the caller named it.
        at: line and column, from 1.
        code: one of ``WORDINGS``.
        values: words of the document for the braces of the sentence.
    """
    wording = WORDINGS[code]
    shown = {name: printable(value, LONGEST_VALUE) for name, value in values.items()}
    return Finding(file, *at, code, wording.severity, wording.sentence.format_map(shown))
