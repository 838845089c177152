"""What ends a scene of a play without brackets: ``Exeunt``, ``The curtain falls.``, ``END OF ACT I``.

Such lines are believed where an act, a scene or the whole text ends. Comings and goings on lines of their own are
believed anywhere: ``Enter the GOVERNOR in his gown``.
"""

from __future__ import annotations

from functools import cache, lru_cache

from tei.text.division_lines import PUNCTUATION
from tei.text.division_words import ACTS, OUTER, SCENES
from tei.text.label_words import TALK
from tei.text.labels import labels
from tei.text.staging import staging
from tei.text.told_moves import told_moves
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.source import Line, Source
    from tei.text.staging import Division

MOST_LINES = 5
"""Lines above the end of a scene that are looked at."""
LONGEST_LINE = 90
"""Characters."""
MOST_WORDS = 7
_CURTAIN = (
    "curtain vorhang rideau telón telon sipario tela pano занавес завіса завеса kurtyna zasłona opona függöny "
    "tæppe tæppet teppet ridå ridån doek gordijn esirippu väliverho perde zavjesa zastor cortina αυλαία blackout "
    "priekškars eesriie uždanga teló oihala шаршау пәрдә пәрҙә"
)
CURTAIN = frozenset(_CURTAIN.split())
"""Words for the curtain, in lower case."""
GONE = frozenset(("exit", "exeunt", "vase", "vanse", "éntrase", "éntranse", "mutis"))
"""Words that say that somebody goes, in lower case."""
_MOVES = "enter reenter re-enter exit exeunt manet manent vase vanse éntrase éntranse"
MOVES = frozenset(_MOVES.split())
"""How a line begins that says who comes and goes, and nothing else begins."""
_MAY_MOVE = "sale salen sal entra entran entrano esce escono entre entrent entram saem sai parte partono"
MAY_MOVE = frozenset(_MAY_MOVE.split())
"""How such a line begins if a name in capitals stands in it."""
NEAR = 4
"""Words in which that name stands."""
_ENDS = (
    "end fin fine finis ende конец кінець канец koniec konec vége slut loppu fim final einde kraj son край τέλος "
    "τελος beigas lõpp pabaiga fi finito sfârșit endir"
)
ENDS = frozenset(_ENDS.split())
"""Words for the end of something, in lower case."""
_WORKS = (
    "play comed coméd komöd komed komedi trag dram drám драм комед траг пьес п'єс schausp lustsp trauersp "
    "stück obra melodr farc farsa sainete pièce sztuk hry színm darab játék spel spil"
)
_WHOLE = frozenset(("the", "der", "das", "la", "le", "el", "il", "o"))


class Trailer(NamedTuple):
    """Words that close an act, a scene or a play.

    Attributes:
        start: offset.
        end: offset.
        level: how deep what they close lies; 0 for the whole.
    """

    start: int
    end: int
    level: int


class Ends(NamedTuple):
    """What closes the parts of a play, and the directions without brackets, in order."""

    trailers: tuple[Trailer, ...]
    directions: tuple[tuple[int, int], ...]


@lru_cache(maxsize=1)
def scene_ends(source: Source) -> Ends:
    """Return the trailers of a play and its directions without brackets; nothing for another text."""
    seen = staging(source)
    if not seen.is_one:
        return Ends((), ())
    trailers: list[Trailer] = []
    directions = {*_moves(source), *told_moves(source)}
    edges = [*((division.start, division) for division in seen.divisions), (len(source.text), None)]
    spoken = {source.line_at(label.start) for label in labels(source)}
    above: Division | None = None
    for edge, division in edges:
        for line in _lines_above(source, edge, above.end if above is not None else 0):
            words = source.text[line.start : line.end]
            if source.line_at(line.start) in spoken:
                break
            if _is_trailer(words):
                level = _level(words, above) if above is not None else 0
                level = max(level, 1) if division is not None else level
                trailers.append(Trailer(line.start, line.end, level))
            elif _is_curtain(words):
                directions.add((line.start, line.end))
            elif words[0] not in "([" and any(map(str.isalpha, words)):
                break
        above = division
    return Ends(tuple(sorted(trailers)), tuple(sorted(directions)))


def _lines_above(source: Source, edge: int, stop: int) -> Iterator[Line]:
    """Yield the last lines with words before an offset, the last one first, white space left out."""
    index = source.line_at(max(edge - 1, 0)) if edge else -1
    for _ in range(MOST_LINES * 2):
        if index < 0:
            return
        line = source.line(index)
        words = source.text[line.start : line.end]
        if line.start < stop or line.end - line.start > LONGEST_LINE:
            return
        if words.strip():
            start = line.start + len(words) - len(words.lstrip())
            yield line._replace(start=start, end=start + len(words.strip()))
        index -= 1


def _plain(words: str) -> list[str]:
    apart = words.replace("'", " ").replace("’", " ").split()
    listed = (word.casefold().strip(PUNCTUATION + "!") for word in apart)
    return [word for word in listed if word]


def _is_trailer(words: str) -> bool:
    """Whether a line says that something ends: ``THE END``, ``Fin du premier acte``."""
    plain = _plain(words)
    if plain and plain[0] in _WHOLE and len(plain) > 1:
        del plain[0]
    if not plain or len(plain) > MOST_WORDS or plain[0] not in ENDS or words[-1] in "?,;":
        return False
    return len(plain) == 1 or any(word in ACTS or word.startswith(_parts()) for word in plain[1:])


@cache
def _parts() -> tuple[str, ...]:
    """Return the beginnings of words for acts, scenes and plays, without the endings of cases."""
    longest = 6
    cut = {word[: -2 if len(word) > longest else -1] for word in ACTS | SCENES | OUTER if len(word) > longest - 2}
    return (*sorted(cut), "act", "akt", "дії", "дія", *_WORKS.split())


def _level(words: str, above: Division) -> int:
    """Return how deep the part lies that ends: an act at 1, a scene as deep as the last heading."""
    plain = _plain(words)
    acts = tuple(sorted(word[:-1] if len(word) > NEAR else word for word in ACTS))
    if any(word.startswith(acts) for word in plain[1:]):
        return 1
    scenes = tuple(sorted(word[:-1] if len(word) > NEAR else word for word in SCENES))
    return above.level if any(word.startswith(scenes) for word in plain[1:]) else 0


def _is_curtain(words: str) -> bool:
    """Whether a short line says that the curtain falls or that somebody goes, and nobody speaks in it."""
    plain = _plain(words)
    if not 0 < len(plain) <= MOST_WORDS or words[-1] in "?!," or words[0].islower() or not TALK.isdisjoint(plain):
        return False
    gone = len(plain) <= NEAR and plain[-1] == "ab"
    return gone or not CURTAIN.isdisjoint(plain) or not GONE.isdisjoint(plain)


def _moves(source: Source) -> Iterator[tuple[int, int]]:
    """Yield the runs of lines that say who comes or goes, and those that are set off as a whole."""
    text = source.text
    for start, end in source.chunks:
        if end - start > 2 * LONGEST_LINE:
            continue
        first = text[start : min(end, start + LONGEST_LINE)].split(maxsplit=NEAR + 1)
        word = first[0].strip("_*.,").casefold()
        named = any(other.strip(PUNCTUATION).isupper() and len(other) > 1 for other in first[1 : NEAR + 1])
        if (word in MOVES and first[0][-1] != ":") or (word in MAY_MOVE and named):
            if first[0][:1].isupper() or first[0][:1] in "_*":
                yield start, end
        elif text[start] == "_" and _is_set_off(text[start:end]):
            yield start, end


def _is_set_off(words: str) -> bool:
    """Whether all of a run of lines but names in capitals is set off, and not line by line as a song is."""
    pieces = words.split("_")
    lines = words.split("\n")
    if len(lines) > 1 and all(line.startswith("_") for line in lines):
        return False
    plain = "".join(pieces[::2])
    return len(pieces) > 2 and len(pieces) % 2 == 1 and plain == plain.upper()
