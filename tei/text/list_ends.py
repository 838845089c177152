"""Where a list of persons ends: at a heading, at what tells where a play is set, at the first speech.

``Anna, a widow.`` / ``Paul, her son.``, and below them ``The play is set in a village.`` or ``ANNA. Come in.``
"""

from __future__ import annotations

from collections import Counter

from tei.text.division_lines import BEFORE, LONGEST_HEADING, PUNCTUATION, division_type
from tei.text.division_words import ACTS, SCENES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.listed_persons import Entry
    from tei.text.source import Chunk, Source

LONGEST_RUN = 200
"""Characters of the first line of a run of lines that may go on a list."""
MOST_EMPHASISED = 6
"""Words of the longest name in marks of emphasis."""
LONGEST_LABEL = 45
"""Characters in which a name and its stop must stand."""
LONGEST_TITLE = 4
"""Characters before a full stop that may shorten a title."""
SAID = ".!?…。！？"
"""What ends a speech."""
SHORTEST_SPEECH = 4
"""Characters behind a name."""
FEWEST_ENTRIES = 3
"""Entries that show how the entries of a list are made, and words of a sentence that is made unlike them."""


def is_past_list(source: Source, run: Chunk, entries: list[Entry]) -> bool:
    """Whether a run of lines is no longer part of a list of persons.

    Args:
        source: the transcript.
        run: the lines.
        entries: what the list holds so far, one entry at least.
    """
    line = source.line(source.line_at(run.start))
    words = source.text[run.start : line.end]
    if division_type(words[:LONGEST_HEADING]) or words[0] in "([" or len(words) > LONGEST_RUN or _is_placed(words):
        return True
    if words[0] in "_*" and len(words.split()) > MOST_EMPHASISED:
        return True  # a remark below the list
    if source.text[run.end - 1] == "." and line.end >= run.end and _tells(source, run, entries):
        return True  # where and when it plays
    return (
        _speaks(source, words, entries)
        or _heads_scene(source, run, entries)
        or (words[-1].isdigit() and ":" in words[-6:])  # somebody speaks: Ana Paz 00:12
        or (words.isupper() and not source.text[slice(*entries[0].name)].isupper())
    )


def _heads_scene(source: Source, run: Chunk, entries: list[Entry]) -> bool:
    """Whether a line by itself stands above a direction in brackets, and the list is one run of lines."""
    words = source.text[slice(*run)]
    following = source.chunks.first_from(run.end)
    if "\n" in words or not words[-1].isalnum() or following >= len(source.chunks):
        return False
    several = len(entries) > 1 and "\n\n" not in source.text[entries[0].start : entries[-1].end]
    return several and source.text[source.chunks[following].start] in "(["


def _is_placed(words: str) -> bool:
    """Whether a line has a label and words behind it, or begins with a word for a part of a play."""
    label, colon, speech = words[:60].partition(": ")
    first = [word.casefold().strip(PUNCTUATION) for word in words.split()[:2]]
    placed = any(word in SCENES or word in ACTS for word in first[: 1 + (first[0] in BEFORE)])
    return placed or bool(colon and label and speech)


def _tells(source: Source, run: Chunk, entries: list[Entry]) -> bool:
    """Whether a line that a full stop ends is a sentence below a list, and made unlike its entries."""
    listed = [source.text[entry.start : entry.end] for entry in entries]
    if not any(words.endswith(".") for words in listed):
        return True
    words = source.text[slice(*run)]
    if _has_two_sentences(words) and not any(". " in words for words in listed):
        return True
    if len(entries) < FEWEST_ENTRIES or "\n\n" in source.text[entries[0].start : entries[-1].end]:
        return False
    usual, count = Counter(map(_first_sign, listed)).most_common(1)[0]
    return _first_sign(words) != usual and count * 2 > len(entries) and len(words.split()) > FEWEST_ENTRIES


def _has_two_sentences(words: str) -> bool:
    within = words.find(". ")
    return within > LONGEST_TITLE and words[within + 2].isupper()


def _first_sign(words: str) -> str:
    """Return the sign between a name and what is said of the person; nothing where nothing is said."""
    return next((sign for sign in words if sign in ",;:(–—="), "")


def _speaks(source: Source, words: str, entries: list[Entry]) -> bool:
    """Whether a line is a listed name, or begins with one, a stop behind it, and words that somebody may say."""
    ends = [at for mark in ".:(—[：（" if (at := words.find(mark, 0, LONGEST_LABEL)) > 0]
    name = words[: min(ends, default=LONGEST_LABEL)].rstrip().casefold()
    if len(name) < len(words.rstrip(" .:")) < len(name) + SHORTEST_SPEECH:
        return False
    listed = [source.text[slice(*entry.name)].casefold().rstrip(".") for entry in entries]
    if words.rstrip()[-1] in SAID and any(words.casefold().startswith(f"{other} ") for other in listed if other):
        return True  # MOSS Come in.
    return any(name == other or name in (other.split()[0], other.split()[-1]) for other in listed if other)
