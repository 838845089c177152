"""What kind of document that is sent a transcript is, by its head: for the genres, which ask before all else."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import islice

from tei.text.correspondence.addressing import starts_address
from tei.text.correspondence.datelines import LONGEST_DATELINE
from tei.text.correspondence.directions import parties
from tei.text.correspondence.exchanges import exchange, names_reader
from tei.text.correspondence.heads import read_head
from tei.text.correspondence.kinds_of_document import kind_named, names_meeting
from tei.text.correspondence.pieces import Ground
from tei.text.correspondence.rows import rows
from tei.text.correspondence.salutations import greets_audience
from tei.text.correspondence.sentences import is_sentence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tei.text.correspondence.heads import Head
    from tei.text.correspondence.pieces import Day
    from tei.text.source import Source

KINDS = ("telegram", "letter", "memorandum", "minutes", "record")


def likelihood(source: Source, kind: str) -> float:
    """Return how much speaks for a kind, one of ``KINDS``, from 0 to 1."""
    return _likelihoods(source).get(kind, 0.0)


@lru_cache(maxsize=1)
def _likelihoods(source: Source) -> dict[str, float]:
    head = read_head(Ground(source, _none_passed, _no_days, {}), 0, len(source.text))
    return _told_by(source.text, head) if head is not None else _told_by_parties(source)


def _none_passed(_: int) -> bool:
    return False


def _no_days(_: int, __: int) -> Sequence[Day]:
    return ()


ROWS = 6
"""Rows at the top in which the names of two parties and a year are looked for."""


@cache
def _year() -> re.Pattern[str]:
    """Match a year, or a date in figures."""
    return re.compile(r"\b(?:1[5-9]|20)\d\d\b|\b\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2}\b")


def _told_by_parties(source: Source) -> dict[str, float]:
    """Return what a title with two parties tells, or an address, with a date below: ``Mr. Hale to Mr. Moss``."""
    top = [row.words for row in islice(rows(source, 0, len(source.text), _none_passed), ROWS)]
    named = next((i for i, words in enumerate(top) if _names_a_reader(words)), len(top))
    below = named if named < len(top) and exchange(top[named]) else named + 1
    dated = any(len(words) <= LONGEST_DATELINE and _year().search(words) for words in top[below:])
    return {"letter": 0.6} if dated else {}


def _names_a_reader(words: str) -> bool:
    if exchange(words) or names_reader(words):
        return True
    return not is_sentence(words) and (parties(words) is not None or starts_address(words))


def _told_by_pieces(text: str, head: Head) -> dict[str, float]:
    """Return what the titles and numbers of a head tell, and how urgent it is."""
    told: dict[str, float] = {}
    for piece in head.pieces:
        if piece.kind in ("title", "document-number"):
            kind = kind_named(text[piece.start : piece.end].partition(": ")[2] or text[piece.start : piece.end])
            told[kind] = max(told.get(kind, 0.0), 0.8)
        elif piece.kind == "precedence":
            told["telegram"] = max(told.get("telegram", 0.0), 0.5)
    return told


def _told_by(text: str, head: Head) -> dict[str, float]:
    told = _told_by_pieces(text, head)
    labels = [reading.label for reading in head.readings if reading.label is not None]
    fields = {label.field for label in labels if label.sure}
    if any(reading.row.words[:12].casefold().startswith("memorandum") for reading in head.readings):
        told["memorandum"] = max(told.get("memorandum", 0.0), 0.75)
    bare = {label.field for label in labels if not label.shown}
    if (
        "from" in bare
        or ("to" in bare and len(bare) > 1)
        or any(reading.row.words.startswith(("TAGS", "E.O.", "E. O.", "SIPDIS")) for reading in head.readings)
    ):
        told["telegram"] = max(told.get("telegram", 0.0), 0.7)
    if {"to", "from"} <= fields:
        told["memorandum"] = max(told.get("memorandum", 0.0), 0.5)
    greetings = [piece for piece in head.pieces if piece.kind == "salutation"]
    if any(not greets_audience(text[piece.start : piece.end]) for piece in greetings):
        told["letter"] = max(told.get("letter", 0.0), 0.7)
    if "to" in bare or any(
        reading.sort == "addressee" and starts_address(reading.row.words) for reading in head.readings
    ):
        told["letter"] = max(told.get("letter", 0.0), 0.5)
    if any(reading.sort == "parties" for reading in head.readings):
        told["letter"] = max(told.get("letter", 0.0), 0.6)
    if told.pop("paper", None):  # so does an address to an assembly
        told.pop("letter", None)
    if told.get("record"):  # a record may begin with a greeting, a letter seldom with the word minutes
        told = {kind: value if kind == "record" else value * 0.6 for kind, value in told.items()}
    told.pop("", None)
    if _is_of_meeting(text, head, told):
        told["minutes"] = 0.9
    return told


def _is_of_meeting(text: str, head: Head, told: dict[str, float]) -> bool:
    """Whether a document that nobody sends is the minutes of a meeting, as its title says."""
    titles = [text[piece.start : piece.end] for piece in head.pieces if piece.kind == "title"]
    return set(told) <= {"record"} and any(map(names_meeting, titles))
