"""The dates of a text: where they stand, what was read, and the value each has by itself.

``find_dates`` reads; ``tei.calendar.resolution.resolve`` then adds what the document supplies.
"""

from __future__ import annotations

import re
from functools import cache

from tei.calendar.context import Context
from tei.calendar.explanation import parts_read, reason
from tei.calendar.grammar.phrases import BARRED, phrases_at
from tei.calendar.grammar.starts import may_start
from tei.calendar.grammar.stretch import Stretch
from tei.calendar.identification import main_language, order_of, passages, quoted_languages
from tei.calendar.lexicon import lexicon
from tei.calendar.moments import Moment, Reading
from tei.calendar.tokens import LETTER, folded
from tei.calendar.valuation import NOTHING, Value, evaluate
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tei.calendar.context import Fault
    from tei.calendar.grammar.item import Item
    from tei.calendar.grammar.phrases import Phrase
    from tei.calendar.lexicon import Lexicon
    from tei.calendar.settings import Settings

_LONGEST_SHORT_ROMAN = 4
"""A longer word of capitals that begins with M may be a year in Roman figures."""
_LONGEST_WINDOW = 50_000
"""A text that is all figures is read in pieces of so many characters, cut at a line's end where there is one."""
_AROUND_FIGURES, _AROUND_WORDS = (40, 60), (60, 120)
"""So many characters before and after an anchor may belong to its date; a date in words is longer."""


class Mention(NamedTuple):
    """One date or time of day in a text.

    Attributes:
        start: offset of its first character.
        end: offset after its last character.
        form: how it is written: ``full``, ``numeric``, ``day-month``, ``year``, ``range``, ``bound`` ...
        reading: the phrase as read, for ``resolve``.
        parts: the single dates inside it, where it is more than one date or has words such as ``early`` before.
        kind: ``date`` or ``time``.
        value: what TEI's attributes say; empty where nothing may be said.
        read: the parts that stand in the text: ``day``, ``month``, ``year`` ...
        supplied: parts that do not, each with the source they were taken from.
        missing: what would be needed for a value.
        faults: what is wrong with it.
        reason: one clause for a reader who asks why.
    """

    start: int
    end: int
    form: str
    reading: Reading
    parts: tuple[Mention, ...] = ()
    kind: str = "date"
    value: Value = NOTHING
    read: tuple[str, ...] = ()
    supplied: tuple[tuple[str, str], ...] = ()
    missing: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()
    reason: str = ""


def find_dates(
    text: str,
    settings: Settings,
    start: int = 0,
    end: int | None = None,
    passed: Sequence[tuple[int, int]] = (),
) -> Iterator[Mention]:
    """Yield the dates and times of a piece of text in order, none inside another.

    Only the words themselves count, and the settings; ``resolve`` supplies the rest.

    Args:
        text: the whole text.
        settings: languages, order of day and month, calendar.
        start: offset to begin at.
        end: offset to stop at; the end of the text if None.
        passed: stretches in order whose figures are not looked at, such as the numbers of notes.
    """
    stop = len(text) if end is None else end
    main = main_language(settings.language, text, start, stop)
    context = Context(calendar=settings.calendar)
    settings = settings._replace(order=settings.order or order_of(settings.language))
    for language, first, last in passages(text, main, start, stop):
        words = lexicon(language)
        quoted = quoted_languages(text, words.words.keys(), first, last)
        if quoted:
            words = lexicon(language, quoted)
        for window in _windows(text, _outside(_anchors(text, words, first, last), passed), first, last):
            for tokens in words.stretches(text, *window):
                yield from _stretch_mentions(Stretch(tokens, words, settings), context)


def _stretch_mentions(s: Stretch, context: Context) -> Iterator[Mention]:
    place, count = 0, len(s.tokens) - 4
    while place < count:
        if not may_start(s, place):
            place += 1
            continue
        phrases = phrases_at(s, place)
        for phrase in phrases:
            if phrase.form != BARRED:
                yield mention_of(s, phrase, context)
        place = max(place + 1, phrases[-1].end) if phrases else place + 1


@cache
def _anchor_pattern() -> re.Pattern[str]:
    return re.compile(f"[0-9]+|{LETTER}{{2,}}")


@cache
def _next_pattern() -> re.Pattern[str]:
    """Match white space and the word behind it."""
    return re.compile(f"\\s{{1,80}}({LETTER}{{2,}})")


def _windows(text: str, anchors: Iterable[tuple[int, int]], start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the pieces of text around figures and date words in order; none overlaps another."""
    done = start
    for first, last in _spread(text, anchors):
        window = _whole_words(text, first, last, done, end)
        done = window[1]
        yield window


def _spread(text: str, anchors: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield what may belong to a date around every anchor, merged where it touches."""
    first = last = -1
    for begin, stop in anchors:
        before, after = _AROUND_FIGURES if text[begin] <= "9" else _AROUND_WORDS
        if last < 0:
            first = begin - before
        elif begin - before > last:
            yield first, last
            first = begin - before
        elif begin - first > _LONGEST_WINDOW:
            cut = max(text.rfind("\n", first + 1, begin), first + _LONGEST_WINDOW // 2)
            yield first, cut
            first = cut
        last = max(last, stop + after)
    if last >= 0:
        yield first, last


def _outside(anchors: Iterable[tuple[int, int]], passed: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the anchors that lie in none of the stretches that are passed over; both are in order."""
    index, count = 0, len(passed)
    for anchor in anchors:
        while index < count and passed[index][1] <= anchor[0]:
            index += 1
        if index == count or passed[index][0] > anchor[0]:
            yield anchor


def _anchors(text: str, words: Lexicon, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the places of figures, date words and marks such as ``n. d.`` in order."""
    marks = sorted(place for mark in words.marks for place in _places(text, mark, start, end))
    if marks:
        yield from sorted([*_word_anchors(text, words, start, end), *((place, place + 4) for place in marks)])
    else:
        yield from _word_anchors(text, words, start, end)


def _word_anchors(text: str, words: Lexicon, start: int, end: int) -> Iterator[tuple[int, int]]:
    anchors, pairs = words.anchors, words.pairs
    for match in _anchor_pattern().finditer(text, start, end):
        word = match.group()
        if (
            word in anchors
            or word[0] <= "9"
            or (word[0] == "M" and len(word) > _LONGEST_SHORT_ROMAN and word.isupper())
            or (word in pairs and _next_word(text, match.end(), end) in pairs[word])
        ):
            yield match.span()


def _next_word(text: str, start: int, end: int) -> str:
    """Return the word that follows on another, in small letters; empty if none does."""
    found = _next_pattern().match(text, start, end)
    return folded(found.group(1)) if found else ""


def _places(text: str, mark: str, start: int, end: int) -> Iterator[int]:
    place = text.find(mark, start, end)
    while place >= 0:
        yield place
        place = text.find(mark, place + 1, end)


def _whole_words(text: str, first: int, last: int, start: int, end: int) -> tuple[int, int]:
    """Widen a window to whole words, by twenty characters at most."""
    first, last = max(first, start), min(last, end)
    for _ in range(20):
        if first <= start or not text[first - 1].isalnum():
            break
        first -= 1
    for _ in range(20):
        if last >= end or not text[last].isalnum():
            break
        last += 1
    return first, last


def mention_of(s: Stretch, phrase: Phrase, context: Context) -> Mention:
    """Return the mention that a phrase makes in its text, with the value it has in the context."""
    parts = tuple(valued(part, context) for item in phrase.items for part in _parts(s, item))
    start, end = s.tokens[phrase.begin].start, s.tokens[phrase.end - 1].end
    return valued(Mention(start, end, phrase.form, phrase.reading, parts), context)


def _parts(s: Stretch, item: Item) -> Iterator[Mention]:
    """Yield the date inside ``early June 1953`` or ``before 1848``, the years inside ``the winter of 1941/42``."""
    moment = item.moment
    if moment.unit in ("season", "feast", "quarter", "half-year"):
        for place in range(*item.year):
            token = s.tokens[place]
            if token.number >= 0:
                year = Moment(year=token.number, short_year=token.width == 2)
                yield Mention(token.start, token.end, "year", Reading("point", year))
        return
    inner = moment._replace(part="", approximate=False, doubt="")
    start, end = s.tokens[item.core].start, s.tokens[(item.tail or item.end) - 1].end
    yield Mention(start, end, item.form, Reading("point", inner))


def valued(mention: Mention, context: Context) -> Mention:
    """Return a mention with the value that its reading has in a context, and the notes on how it came about.

    Args:
        mention: its value and notes, if any, are replaced; its parts are kept.
        context: what may supply what the reading lacks.
    """
    value, assay = evaluate(mention.reading, context)
    read = parts_read(mention.reading.first)
    return mention._replace(
        kind="time" if read == ("time",) else "date",
        value=value,
        read=read,
        supplied=tuple(assay.supplied),
        missing=tuple(assay.missing),
        faults=tuple(assay.faults),
        reason=reason(read, assay),
    )
