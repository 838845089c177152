"""Where the notes of a document begin, so that its foot is looked for before them."""

from __future__ import annotations

import re
from functools import cache

from tei.text.correspondence.section_words import HEADINGS_OF_NOTES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.source import Source

MOST_LINES = 400


@cache
def _label() -> re.Pattern[str]:
    """Match the mark before the text of a note: ``[1]``, ``1``, ``1.``, ``¹``, ``*``, ``†``."""
    named = r"\[(?:foot ?note|note|fu(?:ß|ss)note|anm\.|nota)\s?\d{1,3}(?=[:.])"
    marks = r"\[ ?\d{1,3} ?\]|\[[*†‡]{1,3}\]|\d{1,3}[.)]?(?=[ \t])|[¹²³⁰-⁹]{1,3}|[*†‡§]{1,3}"
    return re.compile(rf"[ \t]*(?P<mark>{named}|{marks})[ \t]*\S", re.IGNORECASE)


def end_before_notes(source: Source, whole: int, start: int, end: int) -> int:
    """Return the offset at which the notes at the end of a document begin, or its end where there are none.

    Notes begin with a heading or a rule, or with a mark that stands in the document before.

    Args:
        source: the transcript.
        whole: offset of the document.
        start: offset of its text, behind the head.
        end: offset behind it.
    """
    text = source.text
    first = source.line(max(0, source.line_at(end) - MOST_LINES)).start
    begin = -1
    for line in source.lines(max(start, first), end):
        words = text[max(line.start, start) : min(line.end, end)].strip()
        if not words:
            continue
        if words.strip(" .:*_#-—–").casefold() in HEADINGS_OF_NOTES or (
            set(words) <= set("-—–_*") and len(words) >= 3
        ):
            if _notes_follow(source, line.end, end):
                return begin if begin >= 0 else line.start
            continue
        match = _label().match(text, line.start, min(line.end, end))
        if match is None:
            begin = begin if begin >= 0 and _goes_on(text, line.start) else -1
        elif begin < 0 and _is_called(text, whole, line.start, match["mark"]):
            begin = line.start
    return begin if begin >= 0 else end


def _notes_follow(source: Source, at: int, end: int) -> bool:
    text = source.text
    while at < end and text[at].isspace():
        at += 1
    line = source.line(source.line_at(at)) if at < end else None
    return line is not None and _label().match(text, line.start, line.end) is not None


def _goes_on(text: str, at: int) -> bool:
    """Whether a line runs on from the one before: no blank line between."""
    return text[max(0, at - 2) : at].strip(" \t") != "\n\n"


def _is_called(text: str, start: int, at: int, mark: str) -> bool:
    """Whether the mark of a note stands in the text before it, behind a word."""
    digits = mark.strip("[](). ").rpartition(" ")[2]
    raised = digits.translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))
    forms = (f"[{digits}]", raised, f"({digits})") if digits.isdigit() else (mark.strip("[]"),)
    for form in forms:
        found = text.find(form, start, at)
        while found >= 0:
            if found > start and not text[found - 1].isspace():
                return True
            found = text.find(form, found + 1, at)
    return False
