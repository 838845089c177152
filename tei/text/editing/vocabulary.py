"""The words of editors in all languages together, as they are looked up."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from tei.typed import NamedTuple

WORD_EDGES = ".,;:!?()[]\"'“”„«»*_"
"""Characters at the edges of a word that are left aside in looking it up."""


PUNCTUATED = frozenset(".,;:!?()")


class Vocabulary(NamedTuple):
    """Normal phrases (see ``normal``) and what they mean.

    Attributes:
        gaps: reasons of gaps by phrase.
        stems: reasons of gaps by the beginning of a word.
        units: units of what is missing by word.
        numbers: numbers by word; 0 for one that is not exact.
        partly: phrases that make a quantity inexact.
        beside: words that may stand beside these and mean nothing more.
        omissions: phrases that begin the description of what is left out.
        sic: phrases that let an error stand.
        corrections: phrases that introduce what is right.
        labels: what a remark is, by the phrase that introduces it.
        languages: language tags by the phrase that says which language the original has.
    """

    gaps: dict[str, str]
    stems: dict[str, str]
    units: dict[str, str]
    numbers: dict[str, int]
    partly: frozenset[str]
    beside: frozenset[str]
    omissions: tuple[str, ...]
    sic: frozenset[str]
    corrections: frozenset[str]
    labels: dict[str, str]
    languages: dict[str, str]


def words_of(text: str) -> list[str]:
    """Return the words of a phrase as they are looked up: small letters, no punctuation at their edges."""
    return [word for word in (piece.strip(WORD_EDGES) for piece in text.casefold().split()) if word]


def normal(text: str) -> str:
    """Return a phrase as it is looked up."""
    return " ".join(words_of(text))


def _phrases(alternatives: str) -> list[str]:
    """Return alternatives as they are looked up; only the few with punctuation need work."""
    if not PUNCTUATED.intersection(alternatives):
        return alternatives.split("|")
    return [phrase if PUNCTUATED.isdisjoint(phrase) else normal(phrase) for phrase in alternatives.split("|")]


FILES = {
    "en": "english",
    "de": "german",
    "fr": "french",
    "ru": "russian",
    "uk": "russian",
    "es": "spanish",
    "pt": "spanish",
    "gl": "spanish",
    "ca": "spanish",
    "it": "italian",
    "la": "italian",
    "cs": "slavic",
    "sk": "slavic",
    "pl": "slavic",
}
"""Language tags to the files of facts."""


def vocabulary(language: str) -> Vocabulary:
    """Return the words that editors of texts in a language use: its own and the English ones; all, if unknown."""
    own = FILES.get(language.split("-", maxsplit=1)[0])
    files = tuple(sorted({own, "english"} if own else set(FILES.values())))
    return _read(files)


@cache
def _read(files: tuple[str, ...]) -> Vocabulary:
    gaps: dict[str, str] = {}
    units: dict[str, str] = {}
    numbers: dict[str, int] = {}
    labels: dict[str, str] = {}
    tags: dict[str, str] = {}
    sets: dict[str, list[str]] = {"PARTLY": [], "BESIDE": [], "OMISSIONS": [], "SIC": [], "CORRECTION": []}
    for file in files:
        facts = vars(import_module(f"tei.text.editing.languages.{file}"))
        for table, name in ((gaps, "GAPS"), (units, "UNITS"), (labels, "LABELS"), (tags, "IN_LANGUAGE")):
            table.update({phrase: key for key, forms in facts[name].items() for phrase in _phrases(forms)})
        counted, others = facts["NUMBERS"]
        numbers.update({word: number for number, word in enumerate(counted.split("|"), 1)} | others)
        for name in sets:
            sets[name] += _phrases(facts[name])
    return Vocabulary(
        gaps={phrase: reason for phrase, reason in gaps.items() if phrase[-1] != "*"},
        stems={phrase[:-1]: reason for phrase, reason in gaps.items() if phrase[-1] == "*"},
        units=units,
        numbers=numbers,
        partly=frozenset(sets["PARTLY"]),
        beside=frozenset(word for phrase in sets["BESIDE"] for word in phrase.split()),
        omissions=tuple(sets["OMISSIONS"]),
        sic=frozenset(sets["SIC"]),
        corrections=frozenset(sets["CORRECTION"]),
        labels=labels,
        languages=tags,
    )
