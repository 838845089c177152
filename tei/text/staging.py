"""What the text of a play shows of itself: the headings of its acts and scenes, and the list of its persons.

The lists of those present at a meeting are read alike.
"""

from __future__ import annotations

from functools import lru_cache

from tei.text.division_words import ACTS, CASTS, ORDINALS, OUTER, PRESENT, ROLES, SCENES
from tei.text.label_words import PARTICLES
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.source import Chunk, Source

FILMED = (
    *("INT.", "EXT.", "INT/EXT", "INT./EXT", "I/E.", "INT ", "EXT "),
    *("INNEN.", "INNEN/", "INNEN -", "AUSSEN.", "AUSSEN/", "AUSSEN -", "AUßEN.", "ИНТ.", "НАТ.", "ЭКСТ."),
)
"""How the heading of a scene of a film begins."""
FEWEST_FILMED = 2
"""Lines that look like headings of scenes of a film."""
LONGEST_HEADING = 160
"""Characters of a heading with the place of its scene."""
LONGEST_ENTRY = 400
"""Characters of the longest line of a cast list: some say what the person wears."""
LONGEST_PRESENT = 130
"""Characters of the longest line of a list of those present; what is longer is a paragraph."""
LONGEST_TOP = 45
"""Characters of the words above a list."""
HEAD_LINES = 60
"""Lines at the head that may say who has which part."""
FEWEST_BESIDE = 3
"""Names beside one another on a line."""
LONGEST_NAME = 5
"""Words."""
MOST_NAMED = 6
"""Words of the longest name in marks of emphasis."""
MOST_RUNS = 14
"""Runs of lines of the longest cast list."""
ARTICLES = frozenset({"the", "der", "die", "das", "le", "la", "les", "il", "lo", "el", "o", "a"})
LONG_VOWELS = str.maketrans("āēīōūȳ", "aeiouy")
PUNCTUATION = ".,:;-–—()[]*_#=΄ʹ'’"


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


class Entry(NamedTuple):
    """One line of a list of persons.

    Attributes:
        start: offset.
        end: offset.
        name: offsets of the name.
        description: offsets of what is said of the person; empty where nothing is.
    """

    start: int
    end: int
    name: tuple[int, int]
    description: tuple[int, int]


class Listed(NamedTuple):
    """A list of persons.

    Attributes:
        kind: ``cast`` of a play, those ``present``, or the ``role`` of one, as in ``Interviewer: Ada Perry``.
        heading: offsets of the words above it.
        entries: its lines.
    """

    kind: str
    heading: tuple[int, int]
    entries: tuple[Entry, ...]


class Play(NamedTuple):
    """What is seen of a play: its parts and the lists of its persons, in order."""

    divisions: tuple[Division, ...]
    lists: tuple[Listed, ...]


@lru_cache(maxsize=1)
def staging(source: Source) -> Play:
    """Return the headings of acts and scenes, and the lists of persons.

    Only the first line of each run of lines is looked at, and in a film script each line, so time is linear.
    """
    found: list[tuple[Chunk, str]] = []
    lists: list[Listed] = list(_roles(source))
    for index, chunk in enumerate(source.chunks):
        line = source.line(source.line_at(chunk.start))
        words = source.text[chunk.start : min(line.end, chunk.start + LONGEST_HEADING)]
        if line.end - chunk.start > LONGEST_HEADING:
            continue
        kind = division_type(words)
        if kind:
            found.append((chunk, kind))
        elif is_roman(words.casefold().rstrip(".")) and line.end >= chunk.end:
            found.append((chunk, "numeral"))
        elif len(words) < LONGEST_TOP and (listed := _list_kind(words)):
            lists.append(_listed(source, index, listed))
    if any(opening in source.text for opening in FILMED):
        found = _with_film_scenes(source, found)
    return Play(tuple(_levelled(source, _with_numerals(source, found))), tuple(lists))


def _with_film_scenes(source: Source, found: list[tuple[Chunk, str]]) -> list[tuple[Chunk, str]]:
    """Return the headings, and those of scenes of a film that stand inside runs of lines where others do not."""
    from tei.text.source import Chunk  # noqa: PLC0415 - only a film script has need of it

    known = {chunk.start for chunk, _ in found}
    inside = [
        (Chunk(line.start, line.end), "scene")
        for chunk in source.chunks
        for line in source.lines(chunk.start, chunk.end)
        if source.text.startswith(FILMED, line.start)
        and line.start not in known
        and line.end - line.start < LONGEST_HEADING
    ]
    filmed = len(inside) + sum(source.text.startswith(FILMED, start) for start in known)
    return sorted([*found, *inside]) if filmed >= FEWEST_FILMED else found


def _with_numerals(source: Source, found: list[tuple[Chunk, str]]) -> list[tuple[Chunk, str]]:
    """Keep the numerals that stand alone if they number the scenes: from I on, and no scene is named else."""
    alone = [chunk for chunk, kind in found if kind == "numeral"]
    numerals = [source.text[chunk.start : chunk.end].rstrip(".").casefold() for chunk in alone]
    named = [kind for _, kind in found if kind != "numeral"]
    if numerals[:2] == ["i", "ii"] and "scene" not in named:
        return found
    return [(chunk, kind) for chunk, kind in found if kind != "numeral"]


def division_type(words: str) -> str:
    """Return ``act``, ``scene``, ``prologue``, ``epilogue`` or ``part``; nothing if a line is no heading of one.

    Args:
        words: the line: ``ACT I.``, ``Zweite Szene``, ``SCENE II. A camp near Forres.``, ``INT. KITCHEN - NIGHT``.
    """
    tokens = words.split()[:6]
    if not tokens or words[:1] in "([":
        return ""
    if words.startswith(FILMED):
        return "scene"
    if words[0] == "第":
        return _eastern(words)
    plain = [token.casefold().strip(PUNCTUATION) for token in tokens]
    if plain[0] in ARTICLES and len(plain) > 1:
        del plain[0], tokens[0]
    if plain[0] in OUTER:
        return _outer(plain[0]) if len(tokens) == 1 or tokens[0][-1] in ".,:" else ""
    if len(plain) > 2 and plain[1] in ARTICLES:
        del plain[1], tokens[1]
    return _numbered(plain, tokens, words)


def _numbered(plain: list[str], tokens: list[str], words: str) -> str:
    """Tell a part by a word for one and its number, whichever comes first."""
    if len(plain) < 2 or not _ends(tokens, words):
        return ""
    for word, number in (plain[:2], plain[1::-1]):
        if word in ACTS | SCENES and _is_number(number) and tokens[0][-1] != ":":
            return "act" if word in ACTS else "scene"
    return ""


def _eastern(words: str) -> str:
    """Tell an act or a scene by its sign behind a number: ``第一幕``, ``第二場``."""
    number = words[1:].lstrip("一二三四五六七八九十0123456789")
    if len(number) == len(words) - 1 or (number[1:2] and not number[1:2].isspace()):
        return ""
    return {"幕": "act", "場": "scene", "场": "scene", "景": "scene", "折": "act", "齣": "scene"}.get(
        number[:1], ""
    )


def _outer(word: str) -> str:
    if word[:3] in ("pro", "про", "πρό", "pró") or word.startswith(("vor", "elő", "indu")):
        return "prologue"
    return "epilogue" if word[:2] in ("ep", "ép", "эп", "еп", "επ", "na", "ut") else "part"


def _is_number(word: str) -> bool:
    if word.isdigit():
        return len(word) < 3
    return word in ORDINALS or is_roman(word) or (len(word) == 1 and "α" <= word <= "ω")


def is_roman(word: str) -> bool:
    """Whether a word in lower case is a small Roman numeral."""
    return 0 < len(word) < 7 and all(letter in "ivxl" for letter in word)


def _ends(tokens: list[str], words: str) -> bool:
    """Whether a heading ends with its second word, or goes on behind a stop or with the number of a scene."""
    if len(tokens) < 3 or tokens[1][-1] in ".,:;–—-":
        return True
    following = tokens[2]
    plain = following.casefold().strip(PUNCTUATION)
    return following[0] in "–—-([" or plain in SCENES or plain in ACTS or words.isupper()


def _list_kind(words: str) -> str:
    """Return what kind of list stands below these words: ``cast``, ``present``, or nothing."""
    plain = _plain(words.strip(" " + PUNCTUATION).casefold())
    article, _, rest = plain.partition(" ")
    if plain in CASTS or (article in ARTICLES and rest in CASTS):
        return "cast"
    return "present" if plain in PRESENT else ""


def _plain(words: str) -> str:
    """Return words without the strokes that mark long vowels in Latin: ``drāmatis persōnae``."""
    return words.translate(LONG_VOWELS) if not words.isascii() else words


def _levelled(source: Source, found: list[tuple[Chunk, str]]) -> Iterator[Division]:
    """Yield the headings with their levels; a scene lies in an act where there are acts."""
    acts = any(kind == "act" for _, kind in found)
    for chunk, known in found:
        for line in source.lines(chunk.start, chunk.end):
            start = max(line.start, chunk.start)
            words = source.text[start : line.end].rstrip()
            start += len(words) - len(words.lstrip())
            here = division_type(words.strip()) if len(words) <= LONGEST_HEADING else ""
            here = here or ("scene" if known == "numeral" else "")
            if not here:
                break
            yield Division(start, start + len(words.lstrip()), here, 2 if acts and here == "scene" else 1)


def _listed(source: Source, index: int, kind: str) -> Listed:
    chunk = source.chunks[index]
    top = source.line(source.line_at(chunk.start))
    heading = (chunk.start, min(chunk.end, top.end))
    entries: list[Entry] = []
    for number, run in enumerate(source.chunks[index : index + MOST_RUNS]):
        begin = top.end + 1 if number == 0 else run.start
        if begin >= run.end:
            continue
        if (entries and _past_list(source, run, entries)) or (not entries and source.text[begin] in "(["):
            break
        longest = LONGEST_ENTRY if kind == "cast" else LONGEST_PRESENT
        if any(line.end - line.start > longest for line in source.lines(begin, run.end)):
            break
        entries += _entries(source, begin, run.end)
    return Listed(kind, heading, tuple(entries))


def _past_list(source: Source, run: Chunk, entries: list[Entry]) -> bool:
    """Whether a run of lines is no longer part of a list of persons."""
    line = source.line(source.line_at(run.start))
    words = source.text[run.start : line.end]
    if division_type(words[:LONGEST_HEADING]) or words[0] in "([" or len(words) > LONGEST_ENTRY // 2:
        return True
    if words[0] in "_*" and len(words.split()) > MOST_NAMED:
        return True  # a remark below the list
    if words[-1].isdigit() and ":" in words[-6:]:
        return True  # somebody speaks: Ana Paz 00:12
    label, colon, speech = words[:60].partition(": ")
    first = [word.casefold().strip(PUNCTUATION) for word in words.split()[:2]]
    placed = any(word in SCENES or word in ACTS for word in first[: 1 + (first[0] in ARTICLES)])
    if bool(colon and label and speech) or placed:
        return True
    return words.isupper() and not source.text[slice(*entries[0].name)].isupper()


def _roles(source: Source) -> Iterator[Listed]:
    """Yield the lines at the head that give a role, a colon and a name, and no sentence."""
    for index in range(min(HEAD_LINES, len(source.line_starts))):
        line = source.line(index)
        words = source.text[line.start : min(line.end, line.start + LONGEST_PRESENT)]
        role, colon, name = words.partition(":")
        plain = role.strip(" " + PUNCTUATION)
        if not colon or plain.casefold() not in ROLES or not _named(name.strip()):
            continue
        first = line.start + words.index(plain)
        start = line.start + len(role) + 1 + len(name) - len(name.lstrip())
        entry = _entry(source.text, start, line.start + len(words.rstrip()))
        yield Listed("role", (first, first + len(plain)), (entry,))


def _named(words: str) -> bool:
    """Whether words are a name, perhaps with an office behind a comma, and no speech."""
    name = words.partition(",")[0].split()
    return (
        0 < len(name) <= LONGEST_NAME
        and words[-1] not in "?!…"
        and all(not word[0].islower() or word in PARTICLES for word in name)
        and not (words[-1] == "." and len(name[-1]) > 3)
    )


def _entries(source: Source, start: int, end: int) -> Iterator[Entry]:
    for line in source.lines(start, end):
        words = source.text[max(line.start, start) : min(line.end, end)]
        begin = max(line.start, start) + len(words) - len(words.lstrip(" \t-–—•*·"))
        close = max(line.start, start) + len(words.rstrip())
        if begin < close and source.text[close - 1] != ":" and source.text[begin].isalpha():
            yield from _beside(source.text, begin, close) or (_entry(source.text, begin, close),)


def _beside(text: str, start: int, end: int) -> list[Entry]:
    """Return the names that stand beside one another with commas between them, if a line holds three or more."""
    names = text[start:end].split(", ")
    if len(names) < FEWEST_BESIDE or not all(_is_bare_name(name) for name in names):
        return []
    found = []
    for name in names:
        close = start + len(name)
        found.append(Entry(start, min(close + 1, end), (start, close), (close, close)))
        start = close + 2
    return found


def _is_bare_name(words: str) -> bool:
    """Whether words are a name of one to four words with capitals, perhaps with the number of a voice."""
    parts = words.split()
    return 0 < len(parts) < LONGEST_NAME and all(part[0].isupper() or part.isdigit() for part in parts)


def _entry(text: str, start: int, end: int) -> Entry:
    """Part a line into the name and what is said of the person."""
    name_end = end
    for at in range(start, end):
        character = text[at]
        if character in ",;:(–—=" or text.startswith((" - ", "..", "\t", "  "), at):
            name_end = at
            break
    name_end = start + len(text[start:name_end].rstrip(" ."))
    begin = name_end
    while begin < end and text[begin] in " \t,;:–—=.-":
        begin += 1
    if begin < end and text[start:name_end].casefold().startswith(SIDES):
        return Entry(start, end, (begin, end), (start, name_end))  # For the State: Mr. Moss
    return Entry(start, end, (start, name_end), (begin, end))


SIDES = (
    "for ",
    "on behalf of ",
    "counsel for ",
    "attorney for ",
    "attorneys for ",
    "für ",
    "pour ",
    "por ",
    "per ",
)
"""How the party begins for which somebody appears, whose name stands behind it."""
