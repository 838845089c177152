"""The words of dates in the languages at hand, merged into one list to look a word up in once.

A language is a module in ``tei.calendar.languages`` with two tables, ``WORDS`` and ``CONVENTIONS``. ``WORDS``
gives for every kind of word the words, separated by semicolons:

- a string, where the kind says all: ``"of": "of"``;
- a tuple of strings for the kinds that count from 1: ``"month": ("january; jan", ...)``;
- the same in one string with bars: ``"ordinal": "first | second | third"``, or with the numbers where there are
  gaps: ``"cardinal": "20=twenty | 30=thirty"``;
- a mapping of value to string: ``"part": {"early": "early; beginning of"}``.

An entry may have several words and signs: ``"d. m."``; it is in small letters. The kinds are listed in
``tei/calendar/languages/__init__.py``.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from itertools import pairwise

from tei.calendar.languages import LANGUAGES
from tei.calendar.tokens import NEW_LINE, NO_SENSES, Token, end_token, tokenise, words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tei.calendar.tokens import Senses

    _Table = str | tuple[str, ...] | Mapping[int, str] | Mapping[str, str]

_ANCHORS = frozenset(
    (
        "month",
        "republican-month",
        "republic",
        "weekday",
        "season",
        "feast",
        "relative",
        "decade-name",
        "century",
        "century-name",
        "time-of-day",
        "clock-word",
        "undated",
        "fiscal-year",
        "quarter-word",
        "half-year-word",
        "week-word",
        "decade-word",
        "day-part",
        "half-day",
        "past",
        "past-after",
    )
)
"""The kinds of word that a date may be found by; a date without one has figures."""
_OF_MONTHS = frozenset(("inst", "ult", "prox"))
"""The relations that say of a bare day which month it is of, so that a date may be found by them."""
_PLAIN_KINDS = frozenset(("month", "weekday", "of", "article", "suffix", "label", "street"))
"""What is taken from a language that the document is not written in: enough for plain dates."""
_CENTURIES = "XII XIII XIV XV XVI XVII XVIII XIX XX XXI XVIe XVIIe XVIIIe XIXe XXe"
_SHORTEST_ANCHOR = 3
_CENTURIES_SAID = (17, 18, 19)
"""The first half of a year said in pairs: nineteen twenty-eight."""
_LARGE = 100
"""A number word of this value may be part of a year written out."""


class Lexicon:
    """The words of the language a passage is written in, and of the plain dates of others.

    The language of the passage decides where two disagree.

    Attributes:
        words: small-letter word to its senses.
        phrases: first word of the entries with several words to those entries and their senses.
        sizes: first word of such entries to their lengths, the longest first.
        anchors: words, as written, by which a date may be found.
        pairs: words, as written, by which a date may be found if one of those given comes next: ``this`` is
            everywhere, ``this week`` is not.
        conventions: what writers of the languages do with figures.
        number_parts: pieces of numbers that are written as one word.
        marks: marks of undated documents that have no word to be found by, as they are printed.
    """

    def __init__(self, written: str, quoted: tuple[str, ...] = ()) -> None:
        self.words: dict[str, Senses] = {}
        self.phrases: dict[str, dict[tuple[str, ...], Senses]] = {}
        self.anchors: set[str] = set()
        self.pairs: dict[str, set[str]] = {}
        self.conventions: frozenset[str] = frozenset()
        self.number_parts: dict[str, int] = {}
        self._add(written, plain=False)
        for language in quoted:
            self._add(language, plain=True)
        self.sizes = {
            word: tuple(sorted({len(lows) for lows in entries}, reverse=True))
            for word, entries in self.phrases.items()
        }
        self._collect_anchors()
        self.marks = self._short_marks()

    def _add(self, language: str, *, plain: bool) -> None:
        module = import_module(f"tei.calendar.languages.{LANGUAGES[language]}")
        if not plain:
            self.conventions |= frozenset(module.CONVENTIONS)
            if "compound-numbers" in module.CONVENTIONS:
                self._add_number_parts(module.WORDS)
        for kind, table in module.WORDS.items():
            if not plain or kind in _PLAIN_KINDS:
                for value, entry in _entries(table):
                    self._enter(entry, kind, value)

    def _add_number_parts(self, words: Mapping[str, _Table]) -> None:
        for value, entry in _entries(words["cardinal"]):
            self.number_parts.setdefault(entry, int(value))
        for _, entry in _entries(words["and-figure"]):
            self.number_parts.setdefault(entry, 0)

    def _enter(self, entry: str, kind: str, value: int | str) -> None:
        if entry.isalpha():
            self.words.setdefault(entry, {}).setdefault(kind, value)
            return
        lows = words_of(entry)
        if len(lows) > 1:
            self.phrases.setdefault(lows[0], {}).setdefault(lows, {}).setdefault(kind, value)
        else:
            self.words.setdefault(entry, {}).setdefault(kind, value)

    def _collect_anchors(self) -> None:
        wanted = _ANCHORS | {"year-word"} if self.number_parts else _ANCHORS
        for word, senses in self.words.items():
            large = senses.get("cardinal", 0)
            numeral = isinstance(large, int) and (large >= _LARGE or large in _CENTURIES_SAID)
            if numeral or not wanted.isdisjoint(senses) or senses.get("relation") in _OF_MONTHS:
                self._anchor(word)
        for entries in self.phrases.values():
            for lows, senses in entries.items():
                if not wanted.isdisjoint(senses) or senses.get("relation") in _OF_MONTHS:
                    self._anchor_phrase(lows)
                if "century" in senses and len(lows[0]) < _SHORTEST_ANCHOR:
                    # Where the word for century may be as short as ``в.`` the number has to anchor the date.
                    self.anchors.update(_CENTURIES.split())

    def _short_marks(self) -> tuple[str, ...]:
        """Return marks such as ``n. d.`` and ``n.d.``, whose letters are too few to anchor a search."""
        entries = [
            lows for group in self.phrases.values() for lows, senses in group.items() if "undated" in senses
        ]
        short = ["".join(lows) for lows in entries if max(map(len, lows)) < _SHORTEST_ANCHOR]
        spaced = [mark.replace(".", ". ").strip() for mark in short]
        both = dict.fromkeys((*short, *spaced))
        return (*both, *(mark[0] + mark[1:].upper() for mark in both))

    def _anchor(self, word: str) -> None:
        if len(word) >= _SHORTEST_ANCHOR:
            self.anchors.update(_as_written(word))

    def _anchor_phrase(self, lows: tuple[str, ...]) -> None:
        """Choose what an entry of several words is found by: its longest two words that follow one another."""
        pairs = [pair for pair in pairwise(lows) if all(len(word) > 1 and word.isalpha() for word in pair)]
        if not pairs:
            self._anchor(max(lows, key=len))
            return
        first, second = max(pairs, key=_length)
        for word in _as_written(first):
            self.pairs.setdefault(word, set()).add(second)

    def stretches(self, text: str, start: int, end: int) -> list[list[Token]]:
        """Return the tokens between two offsets with their senses, entries of several words made one token."""
        return [self._sense(tokens) for tokens in tokenise(text, start, end)]

    def _sense(self, tokens: list[Token]) -> list[Token]:
        words, sizes = self.words, self.sizes
        sensed = []
        place, count = 0, len(tokens)
        while place < count:
            token, last = tokens[place], place
            if place + 2 < count and tokens[place + 1].low == "-":
                last = self._mend(tokens, place)
            senses = words.get(token.low)
            if senses is not None:
                token.senses = senses
            place = self._join(tokens, place) if token.low in sizes and last == place else last + 1
            sensed.append(token)
        sensed.extend((end_token(),) * 4)
        return sensed

    def _mend(self, tokens: list[Token], place: int) -> int:
        """Make a month that the end of a line parts one word, ``Sep-`` and ``tember``; return its last place."""
        first, rest = tokens[place], tokens[place + 2]
        whole = first.low + rest.low
        if rest.gap != NEW_LINE or "month" not in self.words.get(whole, NO_SENSES):
            return place
        first.low, first.end = whole, rest.end
        return place + 2

    def _join(self, tokens: list[Token], place: int) -> int:
        """Make the longest entry that begins here one token; return the place after it."""
        token = tokens[place]
        entries, sizes = self.phrases[token.low], self.sizes[token.low]
        found = tuple([other.low for other in tokens[place : place + sizes[0]]])
        for size in sizes:
            senses = entries.get(found[:size])
            if senses is not None:
                token.end = tokens[place + min(size, len(found)) - 1].end
                token.low = " ".join(found[:size])
                token.senses = senses
                return place + min(size, len(found))
        return place + 1


def _as_written(word: str) -> tuple[str, str, str]:
    return word, word.capitalize(), word.upper()


def _length(pair: tuple[str, str]) -> int:
    return len(pair[0]) + len(pair[1])


def _entries(table: _Table) -> Iterator[tuple[int | str, str]]:
    """Yield every entry of a table with its value."""
    for value, entries in _values(table):
        for entry in entries.split(";"):
            word = entry.strip()
            if word:
                yield value, word


def _values(table: _Table) -> Iterator[tuple[int | str, str]]:
    if isinstance(table, tuple):
        yield from enumerate(table, 1)
    elif not isinstance(table, str):
        yield from table.items()
    elif "|" not in table:
        yield 1, table
    else:
        for place, item in enumerate(table.split("|"), 1):
            value, given, entries = item.partition("=")
            yield (int(value), entries) if given else (place, item)


@cache
def lexicon(written: str, quoted: tuple[str, ...] = ()) -> Lexicon:
    """Return the words of a language and of the plain dates of others, made once for each choice.

    Args:
        written: code of the language the passage is written in.
        quoted: codes of languages of which only plain dates are looked for.
    """
    return Lexicon(written, quoted)
