"""Names with nothing but a blank behind them: ``CAM-1 Who did it?``, ``KATALIN Nem.``, ``小红 好的。``.

Any headline may begin so; it is the label of a speaker where nearly all paragraphs or lines of a text do, with
names that come back and take turns, and where people talk behind them.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from tei.text.label_candidate import NOWHERE, Candidate
from tei.text.label_names import ARTICLES, bare, letter_counted
from tei.text.label_stops import CLOSING, closing
from tei.text.label_words import TALK, is_title

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tei.text.source import Source

SAMPLE = 100
"""Lines that are looked at to tell whether it is worth looking at all."""
FEWEST = 5
"""Names of this form."""
LONGEST_NAME = 60
LONGEST_EASTERN = 6
"""Characters."""
EASTERN = "\u3040"
"""The first of the letters of Japanese and Chinese."""
LONGEST_SAMPLE = 400
"""Characters of a turn that are looked at."""
CLOCK = frozenset("0123456789:.[]() ")
"""Characters of a time."""
OPENING = '"“”„«¿¡([…-–—'
"""Marks with which speech may begin."""


def with_unmarked(source: Source, found: Sequence[Candidate]) -> Sequence[Candidate]:
    """Return the candidates; names that only a blank ends take the place of others, if there are such labels.

    Args:
        source: the transcript.
        found: what begins lines and could be a label, in order.
    """
    lines = [line for line in _lines(source) if _has_letters(source.text, *line)]
    sample = lines[:SAMPLE]
    if sum(_read(source.text, *line) is not None for line in sample) * 2 < max(len(sample), FEWEST):
        return found
    marked = {candidate.start for candidate in found if candidate.form not in ("dot", "line", "column", "letter")}
    read = (_read(source.text, *line) for line in lines)
    named = [
        _below_time(source, candidate)
        for candidate in read
        if candidate is not None and candidate.start not in marked
    ]
    if not _take_turns(named, len(lines)) or not _talk(source.text, named):
        return found
    taken = {source.line_at(candidate.start) for candidate in named}
    return sorted([*named, *(c for c in found if source.line_at(c.start) not in taken)])


def _lines(source: Source) -> Iterator[tuple[int, int]]:
    """Yield where paragraphs begin and end, or lines where these are not broken at a width."""
    by_line = not source.wrapped
    for chunk in source.chunks:
        if not by_line:
            yield chunk.start, chunk.end
            continue
        for line in source.lines(chunk.start, chunk.end):
            yield line.start, line.end


def _has_letters(text: str, start: int, end: int) -> bool:
    """Whether a line is no time, number or remark in brackets."""
    words = text[start : min(end, start + LONGEST_NAME)].lstrip()
    return words[:1] not in ("", "(", "[") and any(map(str.isalpha, words))


def _below_time(source: Source, candidate: Candidate) -> Candidate:
    """Return a candidate with the time that has the line above it to itself."""
    line = source.line_at(candidate.start)
    above = source.line(line - 1) if line else None
    words = source.text[above.start : above.end].strip() if above is not None else ""
    if above is None or words.count(":") not in (1, 2) or not set(words) <= CLOCK:
        return candidate
    start = source.text.index(words, above.start)
    return candidate._replace(time=(start, start + len(words)))


def _read(text: str, start: int, end: int) -> Candidate | None:
    """Return the name in capitals at the beginning of a line, titles before it and a bracket behind it."""
    while start < end and text[start].isspace():
        start += 1
    if text[start] >= EASTERN:
        return _eastern(text, start, end)
    at, capitals = start, False
    while (space := text.find(" ", at, min(end, start + LONGEST_NAME))) > 0:
        word = text[at:space]
        if _is_capital(word):
            capitals = True
        elif capitals or not (is_title(bare(word)) or bare(word) in ARTICLES):
            break
        at = space + 1
    name_end = at - 1
    if not capitals or at >= end or text[name_end - 1] in ".:,;–—-!?":
        return None
    tail = NOWHERE
    if text[at] in CLOSING:
        close = closing(text, at, end)
        if close < 0 or text[close : close + 1] != " ":
            return None
        tail, at = (at, close), close + 1
    return _candidate(text, (start, name_end), tail, at, "caps") if _may_be_said(text, at, end) else None


def _may_be_said(text: str, at: int, end: int) -> bool:
    """Whether a sentence may begin at an offset, and no further word in capitals."""
    word = text[at : min(end, at + LONGEST_NAME)].partition(" ")[0]
    letters = [letter for letter in word if letter.isalpha()]
    if not letters or not (word[0].isupper() or word[0] in OPENING):
        return False
    return (len(letters) == 1 and word[-1] != ".") or any(letter.islower() for letter in letters)


def _is_capital(word: str) -> bool:
    """Whether a word is a name in capitals, of two letters or of a letter and a number at the least."""
    return word.isupper() and len(word) > 1 and word[0].isalpha() and word[-1].isalnum()


def _eastern(text: str, start: int, end: int) -> Candidate | None:
    """Return the name in Chinese or Japanese before the first blank of a line."""
    name, space, said = text[start : min(end, start + LONGEST_NAME)].replace("\u3000", " ").partition(" ")
    if not space or len(name) > LONGEST_EASTERN or not name.isalpha() or not said.strip():
        return None
    return _candidate(text, (start, start + len(name)), NOWHERE, start + len(name) + 1, "none")


def _candidate(text: str, at: tuple[int, int], tail: tuple[int, int], speech: int, case: str) -> Candidate:
    name = " ".join(text[slice(*at)].split())
    titled = any(is_title(bare(word)) for word in name.split())
    end = max(at[1], tail[1])
    return Candidate(at[0], end, name, "", NOWHERE, tail, "unmarked", case, titled=titled, speech=speech, place=1)


def _take_turns(named: Sequence[Candidate], lines: int) -> bool:
    """Whether the names come back and alternate, and hardly a line begins without one."""
    keys = [letter_counted(candidate.name) or candidate.key for candidate in named]
    counts = Counter(keys)
    often = [key for key in keys if counts[key] > 1]
    changes = sum(here != there for here, there in pairwise(often))
    if len(set(often)) < 2 or len(often) < FEWEST or changes * 10 < (len(often) - 1) * 5:
        return False
    return len(often) * 10 >= lines * 6 and len(often) * 10 >= len(named) * 7


def _talk(text: str, named: Sequence[Candidate]) -> bool:
    """Whether people say something to one another behind the names."""
    said = 0
    for candidate in named[:SAMPLE]:
        end = text.find("\n", candidate.speech)
        words = text[candidate.speech : min(end if end > 0 else len(text), candidate.speech + LONGEST_SAMPLE)]
        eastern = candidate.case == "none" and words.rstrip()[-1:] in "。？！?!」"
        said += eastern or any(
            word.strip(",.!?") in TALK or word[-1] in "?!" for word in map(str.casefold, words.split())
        )
    return said * 10 >= min(len(named), SAMPLE) * 4
