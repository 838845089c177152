"""Lists of persons: those of a play, those present at a meeting, and who has which part in an interview."""

from __future__ import annotations

from tei.text.division_lines import ARTICLES, DOT, PUNCTUATION
from tei.text.division_words import CASTS, PRESENT, ROLES
from tei.text.label_words import PARTICLES, TALK
from tei.text.list_ends import is_past_list
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.source import Source

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
GRAVE = str.maketrans("ὰὲὴὶὸὺὼ", "αεηιουω")
LONG_VOWELS = str.maketrans("āēīōūȳ", "aeiouy") | DOT


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


def list_kind(words: str) -> str:
    """Return what kind of list stands below these words: ``cast``, ``present``, or nothing."""
    plain = _plain(words.strip(" " + PUNCTUATION).lower())
    article, _, rest = plain.partition(" ")
    if plain in CASTS or (article in ARTICLES and rest in CASTS):
        return "cast"
    if article in FIRST_OF_CASTS and words[0].isupper() and _qualifies(words.split()[1:]):
        return "cast"
    return "present" if plain in PRESENT else ""


FIRST_OF_CASTS = frozenset(
    (
        *(
            "personas",
            "personen",
            "personnages",
            "personaggi",
            "personajes",
            "pessoas",
            "personagens",
            "personages",
        ),
        *("persons", "characters", "osoby", "лица", "personae", "figuras", "interlocutori", "személyek"),
        *("acteurs", "attori", "persone", "personerne", "personer", "hovedpersonerne", "hoved-personerne"),
        *("handelnde", "действующие", "дійові", "πρόσωπα"),
    )
)
"""Words that begin what stands above a list of persons and says more of them, in lower case."""


def _qualifies(rest: list[str]) -> bool:
    """Whether words behind the first one say more of it: ``que hablan en ella``, ``DES STÜCKS``."""
    return 0 < len(rest) <= MOST_NAMED and (rest[0].islower() or rest[0].isupper()) and rest[-1][-1] not in ".,;?!"


def _plain(words: str) -> str:
    """Return words without the strokes of long vowels in Latin, the points of Hebrew and the accents of Greek."""
    if words.isascii():
        return words
    return words.translate(LONG_VOWELS | GRAVE) if "ὰ" in words else words.translate(LONG_VOWELS)


def persons_listed(source: Source, index: int, kind: str) -> Listed:
    """Return the list of persons whose heading begins a run of lines.

    Args:
        source: the transcript.
        index: which run of lines it is.
        kind: ``cast`` or ``present``.
    """
    chunk = source.chunks[index]
    top = source.line(source.line_at(chunk.start))
    heading = (chunk.start, min(chunk.end, top.end))
    entries: list[Entry] = []
    for number, run in enumerate(source.chunks[index : index + MOST_RUNS]):
        begin = top.end + 1 if number == 0 else run.start
        if begin >= run.end:
            continue
        if (entries and is_past_list(source, run, entries)) or (not entries and source.text[begin] in "(["):
            break
        longest = LONGEST_ENTRY if kind == "cast" else LONGEST_PRESENT
        if any(line.end - line.start > longest for line in source.lines(begin, run.end)):
            break
        entries += _entries(source, begin, run.end, cast=kind == "cast", whole=kind == "cast" and bool(entries))
    return Listed(kind, heading, tuple(entries))


def roles_named(source: Source) -> Iterator[Listed]:
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
    whole, _, more = words.partition(",")
    name = whole.split()
    talk = TALK - PARTICLES
    if words[-1:] == "." and any(word.strip(PUNCTUATION) in talk for word in more.casefold().split()):
        return False  # Interviewer: My sister, I think.
    return (
        0 < len(name) <= LONGEST_NAME
        and words[-1] not in "?!…"
        and words[0] not in "[("
        and all(not word[0].islower() or word in PARTICLES for word in name)
        and not (words[-1] == "." and len(name[-1]) > 3)
        and not all(word.casefold().strip(PUNCTUATION) in TALK for word in name)
    )


def _entries(source: Source, start: int, end: int, *, cast: bool, whole: bool) -> Iterator[Entry]:
    """Yield the lines of a list.

    Args:
        source: the transcript.
        start: offset.
        end: offset.
        cast: whether it is that of a play, in which lines below others name a group: ``Maids, Soldiers, Guests``.
        whole: whether no line holds several persons.
    """
    for line in source.lines(start, end):
        words = source.text[max(line.start, start) : min(line.end, end)]
        begin = max(line.start, start) + len(words) - len(words.lstrip(" \t-–—•*·"))
        close = max(line.start, start) + len(words.rstrip())
        if begin < close and source.text[close - 1] != ":" and source.text[begin].isalpha():
            several = [] if whole else _beside(source.text, begin, close)
            yield from several or (_entry(source.text, begin, close),)
            whole = whole or (cast and not several)


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
        if character in ",;:(–—=，；：（" or text.startswith((" - ", "..", "\t", "  "), at):
            name_end = at
            break
    name_end = start + len(text[start:name_end].rstrip(" ."))
    begin = name_end
    while begin < end and text[begin] in " \t,;:–—=.-，；：":
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
