"""Verse in plays: lines that end before the margin because the poet ended them, and not the typesetter.

In prose a line ends where the next word would not fit; where most lines had room for it, they are verse.
"""

from __future__ import annotations

from itertools import pairwise

from tei.recognisers._broken_lines import parts_of_lines
from tei.recognisers._scenes import unclosed, without_brackets
from tei.text.brackets import brackets
from tei.text.span import Span
from tei.text.speech_kinds import speech_kind
from tei.text.staging import staging
from tei.text.turns import turns
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Line, Source
    from tei.text.span import Spans
    from tei.text.turns import Turn

LAYER: Layer = "turn"
NEEDS: frozenset[Trait] = frozenset({"stage"})
BY = "verse"
PROSE = ("debate", "hearing", "press_conference", "minutes", "air_to_ground")
"""Kinds of records in which nobody speaks in verse."""
WIDEST_VERSE = 90
"""Characters: what is longer is prose."""
LEAST_ROOMY = 15
"""Of a hundred lines, those that had room for the next word where a document has verse."""
MANY_LINES = 12
"""Lines with one below them from which the share is sure."""
LEAST_VERSE = 6
"""Of so many speeches one at least has lines of verse below one another, where single lines are verse."""
MOST_CAPITALS = 0.5
"""Share of the lines below others that begin with a capital, where verse does not begin so."""
SET_IN = 6
"""Blanks before words that go on a verse which another has begun."""
FEWEST_LINES = 4
"""Lines with one below them that a play must have before its verse is believed."""


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the lines of verse in the turns of a play."""
    found = turns(source, below)
    timed = sum(turn.label.time[1] > 0 for turn in found)
    if not found or timed * 2 > len(found) or not _may_be_verse(source):
        return
    alone = {source.line_at(bracket.start): bracket.end for bracket in brackets(source) if bracket.alone}
    for unbracketed in (*unclosed(source, below), *without_brackets(source, below)):
        alone[source.line_at(unbracketed.start)] = unbracketed.end
    speeches = [list(_lines(source, turn, alone)) for turn in found]
    run_in = {
        speech[0].start
        for turn, speech in zip(found, speeches, strict=True)
        if speech and _runs_in(source, turn, speech)
    }
    labelled = {start: _printed(source, start) for start in run_in}
    shared = _shares_lines(source, speeches)
    margin = _margin(source.text, speeches, labelled, 1 if shared else FEWEST_LINES)
    if margin is None:
        return
    verse = [speech for speech in speeches if len(speech) > 1 and _is_verse(source.text, speech, margin, labelled)]
    in_verse, below_one_another = sum(map(len, verse)), sum(len(speech) for speech in speeches if len(speech) > 1)
    if in_verse * 10 >= below_one_another * 7 and (shared or len(verse) * LEAST_VERSE >= len(speeches)):
        usual = sum(speech[0].start in run_in for speech in verse) * 2 > len(verse)
        single = [speech[0] for speech in speeches if len(speech) == 1 and _length(speech[0]) <= margin.width]
        verse += [[line] for line in single if (line.start in run_in) == usual]
        if margin.capitals <= MOST_CAPITALS:  # how a line begins tells nothing; two full ones are still verse
            begun = {speech[0].start for speech in verse}
            verse += [s for s in speeches if 1 < len(s) <= FEWEST_LINES and s[0].start not in begun]
    begun = {speech[0].start for speech in verse}
    kept = [speech if speech and speech[0].start in begun else [] for speech in speeches]
    parts = parts_of_lines(source, found, kept)
    for speech in verse:
        for start, end in speech:
            values = (("part", parts[start]),) if start in parts else ()
            yield Span(start, end, "verse-line", BY, "lines that end before the margin", values=values)


class Margin(NamedTuple):
    """How the lines of a play end.

    Attributes:
        width: the width that they fill.
        capitals: the share of the lines below others that begin with a capital.
    """

    width: int
    capitals: float


def _runs_in(source: Source, turn: Turn, speech: list[Line]) -> bool:
    """Whether a speech begins on the line of its label."""
    return source.line_at(turn.label.end - 1) == source.line_at(speech[0].start)


def _may_be_verse(source: Source) -> bool:
    """Whether it is a play, or at least no record of a meeting: many short lines below one another."""
    seen = staging(source)
    if seen.is_one:
        return True
    if speech_kind(source)[0] in PROSE:
        return False
    lines = len(source.line_starts)
    return lines > 3 * len(source.chunks) and len(source.text) < lines * WIDEST_VERSE // 2


def _lines(source: Source, turn: Turn, alone: dict[int, int]) -> Iterator[Line]:
    """Yield the lines of a turn without its label, manner and directions, white space at both ends left out."""
    begin = max(turn.label.end, turn.label.manner[1])
    skipped_to = -1
    for line in source.lines(begin, turn.end):
        start, end = max(line.start, begin), min(line.end, turn.end)
        skipped_to = max(skipped_to, alone.get(source.line_at(line.start), -1))
        words = source.text[start:end]
        if start < skipped_to or not words.strip():
            continue
        first = start + len(words) - len(words.lstrip())
        yield line._replace(start=first, end=start + len(words.rstrip()))


def _printed(source: Source, start: int) -> int:
    """Return how many characters the label takes before the words of its line."""
    line = source.line(source.line_at(start))
    return len(source.text[line.start : start].lstrip())


def _shares_lines(source: Source, speeches: list[list[Line]]) -> bool:
    """Whether several speeches, and fewer than most, begin far behind their label or margin, to go on a verse."""
    text = source.text
    begun = [speech[0].start for speech in speeches if speech]
    blanks = [text[max(0, start - SET_IN) : start] for start in begun]
    set_in = sum(len(blank) == SET_IN and not blank.strip(" ") for blank in blanks)
    return set_in > 1 and set_in * 2 < len(begun)


def _margin(text: str, speeches: list[list[Line]], labelled: dict[int, int], fewest: int) -> Margin | None:
    """Return how lines end; None where they end as in prose, or are too long or too few.

    Args:
        text: the transcript.
        speeches: the lines of each speech.
        labelled: the lines that follow a label, by offset, and how many characters it takes.
        fewest: lines with one below them that there must be.
    """
    lengths = sorted(_length(line) for speech in speeches for line in speech)
    pairs = [pair for speech in speeches for pair in pairwise(speech)]
    width = lengths[len(lengths) * 95 // 100] if lengths else 0
    if width > WIDEST_VERSE or len(pairs) < fewest:
        return None
    least = LEAST_ROOMY if len(pairs) >= MANY_LINES else 2 * LEAST_ROOMY
    if sum(_roomy(text, here, there, width, labelled) for here, there in pairs) * 100 < len(pairs) * least:
        return None
    return Margin(width, sum(text[there.start].isupper() for _, there in pairs) / len(pairs))


def _length(line: Line) -> int:
    return line.end - line.start


def _roomy(text: str, here: Line, there: Line, width: int, labelled: dict[int, int]) -> bool:
    """Whether the first word of the next line would have fitted on this one, its label counted in.

    A line that only its label makes too long is none of prose, either.
    """
    word = text[there.start : there.end].partition(" ")[0]
    length = labelled.get(here.start, 0) + _length(here)
    return length + 1 + len(word) <= width or (here.start in labelled and length > width)


def _is_verse(text: str, speech: list[Line], margin: Margin, labelled: dict[int, int]) -> bool:
    """Whether the lines of one speech are verse: most had room, and they begin as the verse of the play does."""
    pairs = list(pairwise(speech))
    roomy = sum(_roomy(text, here, there, margin.width, labelled) for here, there in pairs)
    small = sum(text[line.start].islower() for line in speech[1:])
    if margin.capitals > MOST_CAPITALS and small * 10 >= len(pairs) * 6:
        return False
    return roomy * 3 >= len(pairs) or (margin.capitals > 0.7 and small == 0)
