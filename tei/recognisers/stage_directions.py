"""Stage directions, comments and noises in brackets: ``[Exit Ross.]``, ``(Beifall bei der SPD)``, ``(Pause.)``.

What has its lines to itself is a block; the rest lies inside speech. Recognised where people take turns. Which
brackets these are, and which only hold an aside of the speaker, the document tells: a play has one kind of bracket
for its directions, and a comment is known by its wording or its full stop.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from tei.recognisers._scenes import (
    PASSED,
    bare_remarks,
    between_headings,
    cues,
    set_scenes,
    transitions,
    unclosed,
    without_brackets,
)
from tei.recognisers._tapes import tapes
from tei.text.brackets import CLOSING, brackets
from tei.text.division_lines import is_filmed, is_roman
from tei.text.division_words import SCENES
from tei.text.label_names import bare
from tei.text.label_words import FIELDS
from tei.text.labels import labels
from tei.text.span import Span
from tei.text.spoken_asides import spoken_asides
from tei.text.stage_words import comment_type, direction_type
from tei.text.staging import staging
from tei.text.turns import turns
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.brackets import Bracket
    from tei.text.labels import Label
    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Chunk, Source
    from tei.text.span import Spans

LAYER: Layer = "turn"
NEEDS: frozenset[Trait] = frozenset({"stage"})
BY = "stage_directions"
LONGEST_CODE = 20
"""Characters of a time or a number of a paper that has its line to itself."""
LONGEST_HEADING = 90
"""Characters."""
SHORTEST = 5
"""Characters of a bracket that could hold a comment."""
LONGEST_PAUSE = 4
"""Characters of a pause that is counted."""
FEWEST_COMMENTS = 3
"""Brackets between sentences in a record that has its comments there."""
SENTENCE_ENDS = '.!?…:»”"–—;·'
STOPS = (".", ",", ";", ":", ")")
"""What follows a bracket that belongs to a sentence."""
MOST_MARKS = 4
"""Marks of emphasis around nothing."""
MOST_NAME_WORDS = 7
"""Words of the name before the colon of an interjection."""


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield what stands in brackets and is said by nobody who has the floor, and what does so without them."""
    found = labels(source)
    if not found:
        return
    seen = staging(source)
    play = seen.is_one
    yield from _in_brackets(source, below, found, play=play)
    if play:
        yield from set_scenes(source, below, found)
        yield from unclosed(source, below)
        yield from without_brackets(source, below)
    else:
        yield from bare_remarks(source, below, found)
        yield from tapes(source, below, found)
    if any(is_filmed(source.text, division.start) for division in seen.divisions):
        yield from _actions(source, below, seen.divisions[0].start)
        yield from transitions(source, below)
    yield from cues(source, below, found)


def _in_brackets(source: Source, below: Spans, found: tuple[Label, ...], *, play: bool) -> Iterator[Span]:
    """Yield the directions and comments in brackets."""
    all_brackets = brackets(source)
    if _sigla(all_brackets):
        all_brackets = [bracket for bracket in all_brackets if bracket.mark == "("]
    manners = [label.manner[0] for label in found if label.manner[1]]
    of_labels = {start for label in found for start in (label.start, label.time[0] if label.time[1] else -1)}
    main = _main_mark(source, [b for b in all_brackets if b.start not in of_labels], manners) if play else ""
    first = _beginning(source, found[0].start)
    usual = "" if play else _between_sentences(source, all_brackets, found)
    timed = _has_pauses(source, all_brackets)
    spoken = spoken_asides(source.text, all_brackets) if play else frozenset()
    begun = frozenset(_speech(source.text, label.end) for label in found)
    for bracket in _unclaimed(below, all_brackets, manners, found):
        words = source.text[bracket.start + 1 : bracket.end - 1].strip()
        sure = bracket.mark in usual and _parted(source, bracket)
        begins = bracket.start in begun and (play or not words[:1].isupper())
        sure = sure or (begins and _before_speech(source, bracket.end, ended=play))
        if timed and _is_pause(words):
            yield Span(bracket.start, bracket.end, "stage", BY, "a pause", values=(("type", "pause"),))
            continue
        early = bracket.start < found[0].start and bool(main) and bracket.mark != main and not _finished(words)
        if bracket.start in spoken or (bracket.mark == main and _says(words) and _inside(source, bracket)):
            continue  # an aside of who speaks: not so well (as I thought), but well
        seen = _Place(sure=sure, inside=_inside(source, bracket))
        if bracket.start >= first and not early and (span := _span(bracket, words, main, seen)):
            stop = bracket.alone and source.text.startswith(".", span.end)
            yield span._replace(end=span.end + 1) if stop else span


def _unclaimed(
    below: Spans, found: list[Bracket], manners: list[int], of_speakers: tuple[Label, ...]
) -> Iterator[Bracket]:
    """Yield the brackets that are no manner behind a name, and no part of a name or a heading."""
    names = [label.start for label in of_speakers]
    for bracket in found:
        index = bisect_right(names, bracket.start) - 1
        named = index >= 0 and of_speakers[index].end > bracket.start
        if not named and below.at(bracket.start, *PASSED) is None and not _in_manner(manners, bracket.start):
            yield bracket


def _actions(source: Source, below: Spans, first: int) -> Iterator[Span]:
    """Yield what happens in a film script: the runs of lines between the speeches."""
    found = turns(source, below)
    starts = [turn.label.start for turn in found]
    for chunk in source.chunks:
        turn = found[index] if (index := bisect_left(starts, chunk.start + 1) - 1) >= 0 else None
        spoken = turn is not None and chunk.start < turn.end
        begins = bisect_left(starts, chunk.start) < bisect_left(starts, chunk.end)
        if chunk.start > first and not spoken and not begins:
            for start, end in between_headings(source, *chunk):
                if below.at(start, *PASSED) is None:
                    yield Span(start, end, "stage-block", BY, "between the speeches of a film script")


class _Place(NamedTuple):
    """Where a bracket stands.

    Attributes:
        sure: where comments stand in this record.
        inside: inside a sentence.
    """

    sure: bool
    inside: bool


def _span(bracket: Bracket, words: str, main: str, place: _Place) -> Span | None:
    """Return the span of a bracket if it holds a direction or comment.

    Args:
        bracket: the bracket.
        words: what stands in it.
        main: the brackets of the directions of a play; empty in a record of speech.
        place: where it stands.
    """
    if main:
        kind = direction_type(words)
        reason = "in the brackets that this play has for directions" if bracket.mark == main else "in brackets"
        holds = bracket.mark == main or bracket.alone or place.sure or _finished(words) or _set_off(words)
    else:
        named = place.inside and words[:1].isupper() and words[-1:] not in STOPS
        kind = comment_type(words, named=named) or ("interjection" if _interjection(words) else "")
        reason = f"its words tell: {kind}" if kind else "a comment in brackets"
        holds = bool(kind) or bracket.alone or place.sure or (bracket.mark == "(" and _finished(words))
    called = (
        bool(main) and bracket.mark == main and words.isalpha() and len(words) > 1 and not is_roman(words.lower())
    )
    if not holds or not (kind or called or _worded(words, alone=bracket.alone)):
        return None
    values = (("type", kind),) if kind else ()
    if kind == "gap" and not bracket.alone:
        return Span(bracket.start, bracket.end, "gap", BY, reason, values=(("reason", "inaudible"),))
    return Span(bracket.start, bracket.end, "stage-block" if bracket.alone else "stage", BY, reason, values=values)


def _beginning(source: Source, first_label: int) -> int:
    """Return where directions may begin: before the first label only what stands above it beside headings."""
    chunks = source.chunks
    index = bisect_left(chunks, (first_label, first_label)) - 1
    reached = first_label
    divisions = {division.start for division in staging(source).divisions}
    for chunk in reversed(chunks[: index + 1]):
        if source.text[chunk.start] in CLOSING:
            reached = chunk.start
        elif chunk.start not in divisions and not _heading(source, chunk):
            break
    return reached


def _heading(source: Source, chunk: Chunk) -> bool:
    """Whether a run of lines is short enough for a heading, and no sentence."""
    words = source.text[chunk.start : min(chunk.end, chunk.start + LONGEST_HEADING)]
    return chunk.end - chunk.start < LONGEST_HEADING and "\n" not in words and words[-1] not in ".!?,;:"


def _between_sentences(source: Source, found: list[Bracket], of_speakers: tuple[Label, ...]) -> str:
    """Return the marks of which most in running text stand between sentences, as comments do and asides do not."""
    usual = ""
    starts = [label.start for label in of_speakers]
    for mark in "([":
        inside = [b for b in found if b.mark == mark and not b.alone and b.start > starts[0]]
        inside = [b for b in inside if b.end - b.start > SHORTEST]
        inside = [b for b in inside if of_speakers[bisect_right(starts, b.start) - 1].end < b.start]
        parted = [source.text[b.start : b.end] for b in inside if _parted(source, b)]
        again = len(parted) - len(set(parted))
        if len(parted) >= FEWEST_COMMENTS and (len(parted) + again) * 2 >= len(inside):
            usual += mark
    return usual


def _has_pauses(source: Source, found: list[Bracket]) -> bool:
    """Whether several brackets hold points or parts of seconds, as those who study talk mark its pauses."""
    return sum(_is_pause(source.text[b.start + 1 : b.end - 1]) for b in found if b.mark == "(") >= FEWEST_COMMENTS


def _is_pause(words: str) -> bool:
    """Whether a bracket holds up to three points, or seconds: ``(.)``, ``(..)``, ``(0.8)``."""
    if not 0 < len(words) <= LONGEST_PAUSE:
        return False
    seconds, point, tenths = words.partition(".")
    return not words.strip(".") or (bool(point) and (seconds + tenths).isdecimal() and len(tenths) == 1)


def _speech(text: str, at: int) -> int:
    """Return where the words behind a label begin."""
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _before_speech(source: Source, at: int, *, ended: bool) -> bool:
    """Whether a sentence begins on the same line behind a bracket, or nothing does where that is as good."""
    text = source.text
    while at < len(text) and text[at] in " \t":
        at += 1
    first = text[at : at + 1]
    return (first.isalpha() and not first.islower()) or (ended and first in ("", "\n"))


def _parted(source: Source, bracket: Bracket) -> bool:
    """Whether a bracket with a capital at its beginning stands between sentences and inside none.

    A full stop behind it is its own, as in ``Gracias. (Aplausos). Sigo.``
    """
    text = source.text
    before, after = _around(text, bracket)
    first = text[bracket.start + 1]
    opens = first.isupper() or (first.isalpha() and not first.islower())
    ends = after == "." or not (after and after in STOPS)
    return before in SENTENCE_ENDS and bool(before) and opens and not after.islower() and ends


def _around(text: str, bracket: Bracket) -> tuple[str, str]:
    """Return the characters before and behind a bracket, blanks left out; empty where its line ends."""
    before = text[max(0, bracket.start - 4) : bracket.start].rstrip()[-1:]
    line_end = text.find("\n", bracket.end)
    return before, text[bracket.end : line_end if line_end >= 0 else len(text)].lstrip()[:1]


def _inside(source: Source, bracket: Bracket) -> bool:
    """Whether a bracket stands inside a sentence: a word before it, and behind it the sentence goes on or ends."""
    before, after = _around(source.text, bracket)
    return before.isalnum() and bool(after) and (after.islower() or after in STOPS)


FIRST_PERSON = frozenset(
    ("i", "i'm", "i’m", "i've", "i’ve", "ich", "я", "yo", "io", "eu", "jeg", "jag", "ik", "εγώ")
)
"""Words of who speaks, in lower case, which no direction has."""


def _says(words: str) -> bool:
    """Whether somebody speaks of himself: ``as I thought``; in ``Enter Henry I`` nobody does."""
    listed = words.split()
    spoken = [index for index, word in enumerate(listed) if word.casefold() in FIRST_PERSON]
    return any(not (listed[index] == "I" and index and listed[index - 1][0].isupper()) for index in spoken)


def _set_off(words: str) -> bool:
    """Whether all that stands in a bracket is set off: ``(_shaking his hat_)``."""
    return len(words) > MOST_MARKS and words[0] == words[-1] and words[0] in "_*"


def _sigla(found: list[Bracket]) -> bool:
    """Whether square brackets stand inside words and mark damaged text, as in the edition of a papyrus."""
    square = [bracket for bracket in found if bracket.mark == "["]
    return len(square) > 5 and sum(bracket.touches for bracket in square) * 4 > len(square)


def _main_mark(source: Source, found: list[Bracket], manners: list[int]) -> str:
    """Return the bracket in which a play has its directions."""
    weights = {"(": 0, "[": 0}
    for bracket in found:
        weights[bracket.mark] += bracket.alone + 1
    for start in manners:
        weights[source.text[start]] = weights.get(source.text[start], 0) + 1
    return max(weights, key=lambda mark: weights[mark])


def _in_manner(manners: list[int], start: int) -> bool:
    index = bisect_left(manners, start)
    return index < len(manners) and manners[index] == start


def _finished(words: str) -> bool:
    """Whether words are a sentence by themselves: a capital first, a full stop last."""
    return words[:1].isupper() and words[-1:] in ".!?"


def _interjection(words: str) -> bool:
    """Whether somebody calls out: ``Abg. Brandt: Hört, hört!``."""
    name, colon, speech = words.partition(":")
    if not colon or not speech[:1].isspace() or not speech.strip() or not name[:1].isupper():
        return False
    parts = [bare(word) for word in name.split()]
    return len(parts) <= MOST_NAME_WORDS and not all(part in SCENES or part in FIELDS for part in parts)


def _worded(words: str, *, alone: bool) -> bool:
    """Whether there are words in it, and not only a code, a year or a number; a time of day may stand alone."""
    letters = sum(character.isalpha() for character in words)
    if not letters:
        return alone and len(words) < LONGEST_CODE and words[:1].isdigit() and any(mark in words for mark in ":./")
    return letters > 1 and (letters > 5 or " " in words or words[-1:] in ".!?。！？" or words.islower())
