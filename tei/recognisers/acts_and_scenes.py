"""The parts of a play and of a sitting: ``ACT I.``, ``Zweite Szene``, ``INT. KITCHEN - NIGHT``, ``2. Reports``.

In a play the words for acts and scenes tell; in other records of speech a line by itself above a turn, or a
line that marks or rules make a heading. Recognised where people take turns.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from tei.recognisers._titled_scenes import titled_scenes
from tei.text.label_candidates import SENTENCE_ENDS
from tei.text.labels import RECURS, labels
from tei.text.scene_ends import scene_ends
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
        yield Span(division.start, division.end, "heading", BY, f"it heads {_a(division.type)}", values=values)
    for trailer in scene_ends(source).trailers:
        level = (("level", str(trailer.level)),)
        yield Span(
            trailer.start, trailer.end, "trailer", BY, "it says that a part has come to its end", values=level
        )
    if not seen.is_one:
        yield from _points(source, below, found)
    else:
        yield from titled_scenes(source, below, found)


def _a(kind: str) -> str:
    return f"an {kind}" if kind[0] in "ae" else f"a {kind}"


def _points(source: Source, below: Spans, found: tuple[Label, ...]) -> Iterator[Span]:
    """Yield the headings of a sitting or a meeting."""
    starts = [label.start for label in found]
    titles = _in_capitals_alone(source, found)
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
            numbered = source.text[chunk.start].isdigit()
            yield _heading(chunk.start, chunk.end, 1, "a line by itself above a turn", sure=numbered)
        elif chunk.start in titles:
            yield _heading(chunk.start, chunk.end, 1, "one of several lines in capitals by themselves", sure=False)


def _in_capitals_alone(source: Source, found: tuple[Label, ...]) -> set[int]:
    """Return where lines in capitals stand by themselves between speeches in small letters, if several do."""
    starts = [label.start for label in found]
    titles = {
        chunk.start
        for before, chunk in pairwise(source.chunks)
        if chunk.start > starts[0]
        and source.text[before.end - 1] in FINISHED
        and _is_title(source.text[chunk.start : min(chunk.end, chunk.start + LONGEST_HEADING + 1)])
        and not _begins_turn(chunk, starts)
    }
    return titles if len(titles) >= FEWEST_TITLES else set()


def _is_title(words: str) -> bool:
    """Whether words are a short line in capitals, two words or more, without a stop."""
    letters = sum(map(str.isalpha, words))
    plain = "\n" not in words and words.isupper() and words[-1].isalnum() and words[0].isalnum()
    return plain and letters * LETTERS_OF_A_TITLE > len(words) and len(words.split()) > 1


FINISHED = '.!?)]:"”»’…'
"""What ends the run of lines above a title in capitals."""
FEWEST_TITLES = 2
LETTERS_OF_A_TITLE = 1.5
"""Of so many characters of a title one at least is a letter."""


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
    if len(words) > LONGEST_HEADING or "\n" in words or not (_open(words) or _in_capitals(words)):
        return False
    first = words.lstrip(DASHES)[0] if _in_capitals(words) else words[0]
    if is_cue(words.partition(":")[0].casefold().split()) or _is_entry(words) or _lists_names(words):
        return False
    outside = words[: words.rfind("(")] if words[-1] == ")" and words[0] != "(" else words
    worded = sum(map(str.isalpha, outside)) > len(outside) // 2
    return (worded and (first.isupper() or first.isdigit())) or _numbered(words)


DASHES = "-–— "
FEWEST_IN_CAPITALS = 3
"""Words of a heading that a full stop may end."""


def _open(words: str) -> bool:
    """Whether no stop ends a line; a bracket may beside the number of a paper: ``Act on Lakes (A.C. 1780)``."""
    if words[-1] in ")]" and words[0] not in "([":
        opens = max(words.rfind("("), words.rfind("["))
        return any(map(str.isdigit, words[opens + 1 :])) or _has_number(words[:opens])
    return words[-1] not in SENTENCE_ENDS and words[-1] not in ",-"


def _has_number(words: str) -> bool:
    """Whether words before a bracket hold the number of a paper: ``Draft act No. XIIIP-210 (first reading)``."""
    return any(word[-1].isdigit() for word in words.split()[1:])


def _in_capitals(words: str) -> bool:
    """Whether a line is all in capitals and has several words, as in ``— ON BOATS AND NETS (No. 12).``."""
    if words.rstrip(".")[-1:] == ")" and words[0] != "(":
        words = words[: words.rfind("(")].rstrip() or words
    return words.isupper() and words[-1] not in ")]!?,-" and len(words.split()) >= FEWEST_IN_CAPITALS


def _is_entry(words: str) -> bool:
    """Whether a line only tells a time or the number of a paper: ``Beginn: 9.00 Uhr``, ``Drucksache 21/312``."""
    if _numbered(words):
        return False
    value = words.partition(":")[2].lstrip()
    last = words.rsplit(maxsplit=1)[-1]
    paper = len(words.split()) <= LONGEST_PAPER and "/" in last and last[0].isdigit() and last[-1].isdigit()
    return (value[:1].isdigit() and len(words) < LONGEST_TIME) or paper


def _lists_names(words: str) -> bool:
    """Whether a line lists names: ``Aasted, Van Beek, Blom, Ter Horst en Zijlstra``."""
    names = words.split(", ")
    return len(names) > FEWEST_NAMES and all(
        name[:1].isupper() and len(name.split()) <= LONGEST_NAME for name in names
    )


FEWEST_NAMES = 3
LONGEST_NAME = 5
"""Words."""
LONGEST_PAPER = 2
"""Words."""
LONGEST_TIME = 45
"""Characters of a line that says when something began."""
POINTS = frozenset(
    (
        *("item", "punkt", "tagesordnungspunkt", "zusatzpunkt", "point", "punto", "ponto", "pkt", "sak", "ärende"),
        *("пункт", "bod", "točka", "tema", "top", "§", "agenda", "punkti"),
    )
)
"""Words that number a point of an agenda, in lower case."""


def _numbered(words: str) -> bool:
    """Whether a line names a point of the agenda by its number: ``Sak nr. 2 [10:40:00]``, ``§ 3  Anmälan``."""
    listed = words.split(maxsplit=3)
    number = any(word[0].isdigit() for word in listed[1:3])
    return number and listed[0].casefold().strip(".") in POINTS


def _begins_turn(chunk: Chunk, starts: list[int]) -> bool:
    """Whether somebody begins to speak in a run of lines."""
    here = bisect_left(starts, chunk.start)
    return here < len(starts) and starts[here] < chunk.end


def _turns_below(source: Source, index: int, starts: list[int]) -> bool:
    """Whether a turn begins below a run of lines, comments in brackets and further headings between them."""
    chunks = source.chunks
    if _begins_turn(chunks[index], starts):
        return False
    for following in chunks[index + 1 : index + 4]:
        begin = bisect_left(starts, following.start)
        if begin < len(starts) and starts[begin] < following.end:
            return starts[begin] - following.start < 40
        first = source.text[following.start : min(following.end, following.start + LONGEST_TIME)]
        if first[0] not in "([" and not _bare(source, following) and not _is_entry(first):
            return False
    return False
