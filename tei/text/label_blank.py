"""Names from the list of a play's persons with nothing but a blank behind them: ``MOSS Come in.``, ``秀兰 没有``.

No other evidence is asked for than that several of them begin lines, where no other label does.
"""

from __future__ import annotations

from tei.text.division_lines import BEFORE
from tei.text.division_words import ORDINALS
from tei.text.label_candidate import NOWHERE, Candidate
from tei.text.label_names import bare
from tei.text.label_stops import CLOSING, closing
from tei.text.label_words import PARTICLES, is_title
from tei.text.staging import staging

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tei.text.source import Line, Source

NO_NAMES = ORDINALS | BEFORE | PARTICLES
"""Words that name nobody by themselves."""
FEWEST = 4
"""Lines that must begin so."""
MANY = 20
"""Labels with stops from which a play has no others."""
SHORTEST = 3
"""Letters of a word by which a name of several words is known again."""
LONGEST = 40
"""Characters of a name."""
MOST_WORDS = 4
EASTERN = "\u3040"
"""The first of the letters of Japanese and Chinese."""
MARKED = frozenset({"colon", "dot", "dash", "unmarked", "angle"})
"""Forms of labels that need no list."""
OPENING = '"“”„«¿¡([…-–—'
"""Marks with which speech may begin."""


def with_listed(source: Source, found: Sequence[Candidate]) -> Sequence[Candidate]:
    """Return the candidates, and those that only the list of a play's persons tells, in order.

    Args:
        source: the transcript.
        found: what begins lines and could be a label, in order.
    """
    lists = [part for part in staging(source).lists if part.kind == "cast" and part.entries]
    if not lists:
        return found
    names = frozenset(_names(source))
    held = {c.start for c in found if c.form in MARKED and (c.name.isupper() or c.key in names)}
    if len(held) > MANY:
        return found  # the names of this play have stops
    held.update(division.start for division in staging(source).divisions)
    first = source.line(source.line_at(lists[0].entries[-1].end)).end + 1
    read = (_read(source.text, line, names) for line in source.lines(first, len(source.text)))
    named = [candidate for candidate in read if candidate is not None and candidate.start not in held]
    if len(named) < FEWEST or len({candidate.key for candidate in named}) == 1:
        return found
    taken = {candidate.start for candidate in named}
    return sorted([*named, *(candidate for candidate in found if candidate.start not in taken)])


def _names(source: Source) -> Iterator[str]:
    """Yield the names of the list as labels have them, and the last and the first word of each, in lower case."""
    for part in staging(source).lists:
        for entry in part.entries if part.kind == "cast" else ():
            words = source.text[slice(*entry.name)].replace(".", ". ").split()
            capitals = [word for word in words if word.isupper()]
            for name in (words, capitals):
                yield " ".join(" ".join(name).casefold().replace(".", " ").split())
            ends = [word.casefold().strip(".") for word in (*words[:1], *words[-1:], *capitals[-1:])]
            yield from (word for word in ends if len(word) >= SHORTEST and word not in NO_NAMES)


def _read(text: str, line: Line, names: frozenset[str]) -> Candidate | None:
    """Return the listed name at the beginning of a line, if speech may begin behind the blank that follows it."""
    start = line.start
    while start < line.end and text[start].isspace():
        start += 1
    if start == line.end or not (text[start].isupper() or text[start] >= EASTERN):
        return None
    end = _name_end(text, start, min(line.end, start + LONGEST), names)
    if end < 0:
        return None
    at, tail = end, NOWHERE
    while at < line.end and text[at].isspace():
        at += 1
    if at == line.end:
        return None
    if text[at] in CLOSING and not _spoken(text, at, line.end):
        close = closing(text, at, line.end)
        tail, at = (at, close), close + 1
        if close < 0 or not text[close : close + 1].isspace():
            return None
    first = text[at : at + 1]
    if not (first.isupper() or (first and first in OPENING) or first >= EASTERN or _goes_on(text, start, line)):
        return None
    name = " ".join(text[start:end].split())
    case = "none" if text[start] >= EASTERN else "caps"
    titled = any(is_title(bare(word)) for word in name.split())
    stop = max(end, tail[1])
    return Candidate(start, stop, name, "", NOWHERE, tail, "unmarked", case, titled=titled, speech=at, place=1)


def _name_end(text: str, start: int, stop: int, names: frozenset[str]) -> int:
    """Return where the longest listed name ends that begins at an offset; -1 where none does."""
    end, at = -1, start
    for _ in range(MOST_WORDS):
        space = next((index for index in range(at, stop) if text[index] in " \t\u3000"), -1)
        if space < 0:
            break
        words = text[start:space]
        if not (words.isupper() or words[0] >= EASTERN):
            break
        if " ".join(words.casefold().replace(".", " ").split()) in names:
            end = space
        at = space + 1
    return end


def _spoken(text: str, at: int, end: int) -> bool:
    """Whether a bracket holds what is said aside: another one behind it says how."""
    close = closing(text, at, end)
    behind = text[close : min(end, close + SHORTEST)].lstrip(" .") if close > 0 else ""
    return behind[:1] in CLOSING and text[at + 1].isupper()


def _goes_on(text: str, start: int, line: Line) -> bool:
    """Whether a line is set off from its name by several blanks, as the second part of a verse is."""
    return "    " in text[start : line.end]
