"""Where the notes of a document begin, so that its foot is looked for before them."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from tei.text.correspondence.section_words import HEADINGS_OF_NOTES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tei.text.source import Source
    from tei.text.span import Span

MOST_LINES = 400


@cache
def _label() -> re.Pattern[str]:
    """Match the mark before the text of a note: ``[1]``, ``1``, ``1.``, ``¹``, ``*``, ``†``."""
    named = r"\[(?:foot ?note|note|fu(?:ß|ss)note|anm\.|nota)\s?\d{1,3}(?=[:.])"
    marks = r"\[ ?\d{1,3} ?\]|\[[*†‡]{1,3}\]|\d{1,3}[.)]?(?=[ \t])|[¹²³⁰-⁹]{1,3}|[*†‡§]{1,3}"
    return re.compile(rf"[ \t]*(?P<mark>{named}|{marks})[ \t]*\S", re.IGNORECASE)


def end_before_notes(source: Source, whole: int, start: int, end: int, bodies: Sequence[Span]) -> int:
    """Return the offset at which the notes at the end of a document begin, or its end where there are none.

    Notes begin with a heading or a rule, or with a mark that stands in the document before. Notes that are known
    and have text behind them are those of a page.

    Args:
        source: the transcript.
        whole: offset of the document.
        start: offset of its text, behind the head.
        end: offset behind it.
        bodies: the texts of known notes, and what stands above them, in order.
    """
    text = source.text
    first = source.line(max(0, source.line_at(end) - MOST_LINES)).start
    begin, done = -1, 0
    for line in source.lines(max(start, first), end):
        words = text[max(line.start, start) : min(line.end, end)].strip()
        if not words or line.start < done:
            continue
        if words.strip(" .:*_#-—–").casefold() in HEADINGS_OF_NOTES or (
            set(words) <= set("-—–_*") and len(words) >= 3
        ):
            worded = any(map(str.isalpha, words))
            if _notes_follow(source, whole, line.end, end, worded=worded):
                done = _behind_page_notes(text, bodies, line.start, end)
                if done:
                    continue
                return begin if begin >= 0 else line.start
            continue
        match = _label().match(text, line.start, min(line.end, end))
        if match is None:
            begin = begin if begin >= 0 and _goes_on(text, line.start) else -1
        elif begin < 0 and _is_called(text, whole, line.start, match["mark"]):
            begin = line.start
    return begin if begin >= 0 else end


def before_bodies(text: str, bodies: Sequence[Span], end: int) -> int:
    """Return where the notes begin that are known, and behind which nothing stands before an offset.

    Args:
        text: the transcript.
        bodies: the texts of notes, and what stands above them, in order.
        end: offset.
    """
    for index in range(bisect_left(bodies, (end,)) - 1, -1, -1):
        body = bodies[index]
        if text[body.end : end].strip():
            break
        end = body.start
    return end


def _behind_page_notes(text: str, bodies: Sequence[Span], at: int, end: int) -> int:
    """Return where text goes on behind the known notes that begin at an offset, or 0 where nothing much does."""
    last = at
    for body in bodies[bisect_left(bodies, (at,)) :]:
        if body.start >= end or text[last : body.start].strip():
            break
        last = body.end
    return last if last > at and len(text[last:end].strip()) > LONGEST_FURNITURE else 0


LONGEST_FURNITURE = 40
"""Characters of the page number and running head that may stand behind the last notes."""


def _notes_follow(source: Source, whole: int, at: int, end: int, *, worded: bool) -> bool:
    """Whether the text of a note stands below a heading or rule; below a rule numbers may count paragraphs too."""
    text = source.text
    while at < end and text[at].isspace():
        at += 1
    line = source.line(source.line_at(at)) if at < end else None
    match = _label().match(text, line.start, line.end) if line is not None else None
    if line is None or match is None:
        return False
    plain = match["mark"].rstrip(".)").isdigit()
    return worded or not plain or _is_called(text, whole, line.start, match["mark"])


def _goes_on(text: str, at: int) -> bool:
    """Whether a line runs on from the one before: no blank line between."""
    return text[max(0, at - 2) : at].strip(" \t") != "\n\n"


def _is_called(text: str, start: int, at: int, mark: str) -> bool:
    """Whether the mark of a note stands in the text before it, behind a word."""
    digits = mark.strip("[](). ").rpartition(" ")[2]
    raised = digits.translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))
    forms = (f"[{digits}]", raised, f"({digits})") if digits.isdigit() else (mark.strip("[]"),)
    if digits.isdigit() and _is_glued(text, start, at, digits):
        return True
    for form in forms:
        found = text.find(form, start, at)
        while found >= 0:
            if found > start and not text[found - 1].isspace():
                return True
            found = text.find(form, found + 1, at)
    return False


def _is_glued(text: str, start: int, at: int, digits: str) -> bool:
    """Whether a number sticks to a word, or to the mark behind one: ``lamps.1``."""
    found = text.find(digits, start, at)
    while found >= 0:
        before, after = text[max(0, found - 2) : found], text[found + len(digits) : found + len(digits) + 1]
        behind_word = before[-1:].isalpha() or (before[-1:] in CLOSING and before[:1].isalpha())
        if behind_word and not after.isalnum():
            return True
        found = text.find(digits, found + 1, at)
    return False


CLOSING = ".,;:!?»”’)"
