"""What the text of a play shows of itself: the headings of its acts and scenes, and the list of its persons.

The lists of those present at a meeting are read alike.
"""

from __future__ import annotations

from functools import lru_cache

from tei.text.division_lines import (
    FILMED,
    LONGEST_HEADING,
    PARTS,
    PUNCTUATION,
    division_type,
    further_type,
    is_filmed,
    is_numeral,
)
from tei.text.label_names import case_of
from tei.text.listed_persons import LONGEST_TOP, list_kind, persons_listed, roles_named
from tei.text.play_titles import says_play
from tei.text.recurring_names import cast_above
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.listed_persons import Listed
    from tei.text.source import Chunk, Source

FEWEST_SURE = 2
"""Headings of acts or scenes beside which others are believed that would be none alone."""
LINES_OF_A_RUN = 4
"""Lines of a run, from which a text has few blank lines."""
ENDED = frozenset('.!?…:)]"”»')
"""What ends the line above a heading."""
FEWEST_FILMED = 2
"""Lines that look like headings of scenes of a film."""


class Division(NamedTuple):
    """The heading of a part of a play.

    Attributes:
        start: offset.
        end: offset.
        type: ``act``, ``scene``, ``prologue``, ``epilogue`` or ``part``.
        level: 1 for the outermost.
    """

    start: int
    end: int
    type: str
    level: int


class Play(NamedTuple):
    """What is seen of a play: its parts and the lists of its persons, in order.

    Attributes:
        divisions: the headings of its acts and scenes.
        lists: those of its persons, and in other texts those of the persons present.
        titled: whether its title page says that it is a play.
    """

    divisions: tuple[Division, ...]
    lists: tuple[Listed, ...]
    titled: bool

    @property
    def is_one(self) -> bool:
        """Whether a text is a play: it has acts or scenes, or a list of its persons, or says so."""
        return self.titled or bool(self.divisions) or any(part.kind == "cast" for part in self.lists)


@lru_cache(maxsize=1)
def staging(source: Source) -> Play:
    """Return the headings of acts and scenes, and the lists of persons.

    Only the first line of each run of lines is looked at; each line in a film script, and in a play whose speeches
    have no blank lines between them. So time is linear.
    """
    found: list[tuple[Chunk, str]] = []
    further: list[tuple[Chunk, str]] = []
    lists: list[Listed] = list(roles_named(source))
    for index, chunk in enumerate(source.chunks):
        line = source.line(source.line_at(chunk.start))
        words = source.text[chunk.start : min(line.end, chunk.start + LONGEST_HEADING)]
        if line.end - chunk.start > LONGEST_HEADING:
            continue
        kind = division_type(words)
        if kind:
            found.append((chunk, kind))
        elif words[0].isupper() and line.end >= chunk.end and (kind := further_type(words)):
            further.append((chunk, kind))
        elif is_numeral(words) and line.end >= chunk.end:
            found.append((chunk, "numeral"))
        elif len(words) < LONGEST_TOP and (listed := list_kind(words)):
            lists.append(persons_listed(source, index, listed))
    if sum(kind in ("act", "scene") for _, kind in found) >= FEWEST_SURE:
        found = sorted([*found, *further])
    found = _with_inner(source, found)
    divisions = tuple(_levelled(source, _with_numerals(source, found)))
    titled = says_play(source)
    if (divisions or titled) and not any(part.kind == "cast" for part in lists):
        above = cast_above(source, divisions[0].start if divisions else len(source.text))
        lists += [above] if above is not None else []
    return Play(divisions, tuple(lists), titled)


def mixed_names(source: Source) -> frozenset[str]:
    """Return the names of a play's persons in which capitals and small letters mix: ``First guest``."""
    listed = (entry.name for part in staging(source).lists if part.kind == "cast" for entry in part.entries)
    names = (source.words(start, min(end, start + LONGEST_HEADING)) for start, end in listed)
    return frozenset(name for name in names if name and case_of(name.split()) == "mixed")


def _with_inner(source: Source, found: list[tuple[Chunk, str]]) -> list[tuple[Chunk, str]]:
    """Return the headings, and those inside runs of lines where a text may have them."""
    if found and len(source.line_starts) > LINES_OF_A_RUN * len(source.chunks):
        found = sorted([*found, *_inside_runs(source, {chunk.start for chunk, _ in found})])
    if any(opening in source.text for opening in FILMED):
        return _with_film_scenes(source, found)
    return found


def _inside_runs(source: Source, known: set[int]) -> Iterator[tuple[Chunk, str]]:
    """Yield the headings of acts and scenes that stand inside runs of lines, behind what has come to an end."""
    from tei.text.source import Chunk  # noqa: PLC0415 - only a play without blank lines has need of it

    ended = False
    for line in source.lines():
        if ended and line.end - line.start < LONGEST_TOP and line.start not in known:
            words = source.text[line.start : line.end].strip()
            first = words.casefold().split(maxsplit=2)[:2]
            named = any(word.strip(PUNCTUATION) in PARTS for word in first)
            if named and (kind := division_type(words)):
                yield Chunk(line.start, line.end), kind
        ended = source.text[line.end - 1] in ENDED


def _with_film_scenes(source: Source, found: list[tuple[Chunk, str]]) -> list[tuple[Chunk, str]]:
    """Return the headings, and those of scenes of a film that stand inside runs of lines where others do not."""
    from tei.text.source import Chunk  # noqa: PLC0415 - only a film script has need of it

    known = {chunk.start for chunk, _ in found}
    inside = [
        (Chunk(line.start, line.end), "scene")
        for chunk in source.chunks
        for line in source.lines(chunk.start, chunk.end)
        if is_filmed(source.text, line.start)
        and line.start not in known
        and line.end - line.start < LONGEST_HEADING
    ]
    filmed = len(inside) + sum(is_filmed(source.text, start) for start in known)
    return sorted([*found, *inside]) if filmed >= FEWEST_FILMED else found


def _with_numerals(source: Source, found: list[tuple[Chunk, str]]) -> list[tuple[Chunk, str]]:
    """Keep the numerals that stand alone if they number the scenes: from I on, and no scene is named else."""
    alone = [chunk for chunk, kind in found if kind == "numeral"]
    numerals = [source.text[chunk.start : chunk.end].rstrip(".").casefold() for chunk in alone]
    named = [kind for _, kind in found if kind != "numeral"]
    if numerals[:2] == ["i", "ii"] and "scene" not in named:
        return [
            (chunk, kind) for chunk, kind in found if kind != "numeral" or not _begins_with_digit(source, chunk)
        ]
    if "act" in named and "scene" not in named and _count_in_acts(source, found):
        return found
    return [(chunk, kind) for chunk, kind in found if kind != "numeral"]


def _begins_with_digit(source: Source, chunk: Chunk) -> bool:
    return source.text[chunk.start].isdigit()


def _count_in_acts(source: Source, found: list[tuple[Chunk, str]]) -> bool:
    """Whether figures that stand alone count the scenes of each act from 1: page numbers do not begin again."""
    last = highest = again = 0
    for chunk, kind in found:
        if kind == "act":
            last = 0
        elif kind == "numeral":
            number = source.text[chunk.start : chunk.end].rstrip(".")
            if not number.isdecimal() or int(number) != last + 1:
                return False
            last += 1
            highest, again = max(highest, last), again + (last == 1)
    return again > 1 or highest > 1


def _levelled(source: Source, found: list[tuple[Chunk, str]]) -> Iterator[Division]:
    """Yield the headings with their levels; a scene lies in an act where there are acts."""
    acts = any(kind == "act" for _, kind in found)
    for chunk, known in found:
        for line in source.lines(chunk.start, chunk.end):
            start = max(line.start, chunk.start)
            words = source.text[start : line.end].rstrip()
            start += len(words) - len(words.lstrip())
            here = division_type(words.strip()) if len(words) <= LONGEST_HEADING else ""
            if not here and line.start <= chunk.start:
                here = "scene" if known == "numeral" else known
            if not here:
                break
            end = _before_setting(source.text, start, start + len(words.lstrip()))
            yield Division(start, end, here, 2 if acts and here == "scene" else 1)
            if end < start + len(words.lstrip()):
                break  # the setting goes on


def _before_setting(text: str, start: int, end: int) -> int:
    """Return where a heading ends: behind the dash before a setting that is set off, ``SCENE II.--_Quay._``."""
    for dash in (".--_", ".—_"):
        at = text.find(dash, start, end)
        if at >= 0:
            return at + len(dash) - 1
    return end
