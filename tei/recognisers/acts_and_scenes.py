"""The parts of a play and of a sitting: ``ACT I.``, ``Zweite Szene``, ``INT. KITCHEN - NIGHT``, ``2. Reports``.

In a play the words for acts and scenes tell; in other records of speech a line by itself above a turn, or a
line that marks or rules make a heading. Recognised where people take turns.
"""

from __future__ import annotations

from bisect import bisect_left

from tei.text.label_forms import SENTENCE_ENDS
from tei.text.labels import RECURS, labels
from tei.text.span import Span
from tei.text.stage_words import is_cue
from tei.text.staging import staging

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.labels import Label
    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Chunk, Source
    from tei.text.span import Spans

LAYER: Layer = "block"
NEEDS: frozenset[Trait] = frozenset({"speech"})
BY = "acts_and_scenes"
LONGEST_HEADING = 160
"""Characters of a heading above a turn."""
RULES = frozenset("=-~*_#")
"""Characters of the rule under a heading."""
MOST_MARKS = 6
"""Marks before a heading, one for each level."""


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the headings of acts and scenes, or of the points of an agenda."""
    found = labels(source)
    if not found:
        return
    seen = staging(source)
    for division in seen.divisions:
        values = (("level", str(division.level)), ("type", division.type))
        yield Span(division.start, division.end, "heading", BY, f"the heading of a {division.type}", values=values)
    if not seen.divisions and not any(part.kind == "cast" for part in seen.lists):
        yield from _points(source, below, found)


def _points(source: Source, below: Spans, found: tuple[Label, ...]) -> Iterator[Span]:
    """Yield the headings of a sitting or a meeting."""
    starts = [label.start for label in found]
    marked = sum(source.text.startswith("#", start) for start in starts) * 2 > len(starts)
    recurring = {label.start for label in found if marked or label.reason is RECURS}
    chunks = source.chunks
    for index, chunk in enumerate(chunks):
        if chunk.start < starts[0] and index + 1 < len(chunks) and chunks[index + 1].start < starts[0]:
            continue
        if below.at(chunk.start, "page-break", "running-head") is not None:
            continue
        end, level = _marked(source, chunk)
        if end and chunk.start in recurring:
            continue  # ### Mary, and what she says below
        if end:
            yield _heading(chunk.start, end, level, "marked or underlined as a heading")
        elif _bare(source, chunk) and _turns_below(source, index, starts):
            yield _heading(chunk.start, chunk.end, 1, "a line by itself above a turn", sure=False)


def _heading(start: int, end: int, level: int, reason: str, *, sure: bool = True) -> Span:
    values = (("level", str(level)), ("type", "section"))
    return Span(start, end, "heading", BY, reason, "high" if sure else "medium", values)


def _marked(source: Source, chunk: Chunk) -> tuple[int, int]:
    """Return the end and the level of a heading with marks before it or a rule below it; zeros for none."""
    text = source.text
    first = source.line(source.line_at(chunk.start))
    words = text[chunk.start : min(first.end, chunk.end)]
    marks = len(words) - len(words.lstrip("#"))
    if 0 < marks <= MOST_MARKS and words[marks : marks + 1] == " ":
        return chunk.start + len(words.rstrip()), marks
    second = text[first.end + 1 : chunk.end].partition("\n")[0].strip()
    if len(words) < LONGEST_HEADING and len(second) > 2 and set(second) <= RULES and len(set(second)) == 1:
        end = first.end + 1 + text[first.end + 1 : chunk.end].index(second) + len(second)
        return end, 1 if second[0] == "=" else 2
    return 0, 0


def _bare(source: Source, chunk: Chunk) -> bool:
    """Whether a run of lines is one short line without the end of a sentence."""
    words = source.text[chunk.start : min(chunk.end, chunk.start + LONGEST_HEADING + 1)]
    if len(words) > LONGEST_HEADING or "\n" in words or words[-1] in SENTENCE_ENDS or words[-1] in ",-":
        return False
    if is_cue(words.partition(":")[0].casefold().split()):
        return False
    return (words[0].isupper() or words[0].isdigit()) and sum(c.isalpha() for c in words) > len(words) // 2


def _turns_below(source: Source, index: int, starts: list[int]) -> bool:
    """Whether a turn begins below a run of lines, comments in brackets and further headings between them."""
    chunks = source.chunks
    here = bisect_left(starts, chunks[index].start)
    if here < len(starts) and starts[here] < chunks[index].end:
        return False
    for following in chunks[index + 1 : index + 4]:
        begin = bisect_left(starts, following.start)
        if begin < len(starts) and starts[begin] < following.end:
            return starts[begin] - following.start < 40
        if source.text[following.start] not in "([" and not _bare(source, following):
            return False
    return False
