"""Words of another language: ``[*vne ocheredi*]``, ``the _raison d'état_``, ``(вне очереди)`` in English.

The language is told by the script, or, where words are set off or bracketed, by their form. The signs stay in
the text, outside the element.
"""

from __future__ import annotations

import re
from functools import cache

from tei.text.emphasis_marks import RENDITIONS, set_off
from tei.text.foreign import foreign_language
from tei.text.nested_brackets import bracketed, touches
from tei.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.foreign import Guess
    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "inline"
NEEDS: frozenset[Trait] = frozenset()
BY = "foreign_phrases"
PASSED = ("note-marker", "page-break", "page-number", "stage", "stage-block", "gap", "picture")
LONGEST = 400
"""Characters of words in brackets that are looked at."""
LATIN = r"A-Za-z\u00c0-\u024f"
OTHERS = (
    r"\u0370-\u03ff\u0400-\u052f\u0530-\u058f\u0590-\u06ff\u10a0-\u10ff\u1f00-\u1fff"
    r"\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3"
)
"""Letters of the Greek, Cyrillic, Armenian, Semitic, Georgian, Japanese, Chinese and Korean scripts."""
WRITTEN_OTHERWISE = frozenset({"ru", "uk", "tt", "el", "grc", "he", "zh"})
"""Languages that are not written in Latin letters."""
FEWEST_LETTERS = 6
"""Letters of words in another script: fewer may be misread by a machine."""


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield words that are set off, in brackets, or in another script, and not in the document's language."""
    text, main = source.text, source.language
    for start, end, sign in set_off(source):
        guess = foreign_language(text[start:end], main) if sign in RENDITIONS else None
        if guess is not None:
            yield _span(start, end, guess, f"between {sign}", RENDITIONS[sign])
    for bracket in bracketed(source):
        words = text[bracket.start + 1 : bracket.end - 1]
        if bracket.mark == "(" or bracket.holds or len(words) > LONGEST or touches(source, bracket):
            continue
        if words[:1] in "*_" or not words.strip() or below.at(bracket.start, *PASSED) is not None:
            continue
        guess = foreign_language(words, main)
        if guess is not None and guess.cert == "medium":  # by its form; a script is seen below
            start = bracket.start + 1 + len(words) - len(words.lstrip())
            yield _span(start, start + len(words.strip()), guess, "in brackets")
    yield from _in_other_scripts(source)


def _span(start: int, end: int, guess: Guess, where: str, rend: str = "") -> Span:
    values = (("xml:lang", guess.tag), ("rend", rend)) if rend else (("xml:lang", guess.tag),)
    return Span(start, end, "foreign", BY, f"words {where} that read like {guess.tag}", guess.cert, values)


@cache
def _words_of_script(letters: str) -> re.Pattern[str]:
    """Match words of some letters, and the punctuation between them."""
    return re.compile(rf"[{letters}]++(?:[ ,;:.'’«»-]{{1,3}}+[{letters}]++)*+")


def _in_other_scripts(source: Source) -> Iterator[Span]:
    """Yield words in letters that the document's language is not written in."""
    if source.text.isascii() or source.language == "und":
        return
    letters = LATIN if source.language.split("-")[0] in WRITTEN_OTHERWISE else OTHERS
    for match in _words_of_script(letters).finditer(source.text):
        guess = None
        if sum(map(str.isalpha, match[0])) >= FEWEST_LETTERS and any(map(str.islower, match[0])):
            guess = foreign_language(match[0], source.language)
        if guess is not None:
            yield _span(*match.span(), guess, "in another script")
