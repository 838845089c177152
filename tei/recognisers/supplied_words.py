"""Words that an editor has put in: ``to [U.S. General Mark] Clark``, ``a[n]``, ``February 5, [19]43``.

Recognised last of all: what is in square brackets inside a sentence and has not been recognised as anything
else. A bracket that explains an abbreviation is a gloss: ``the PKU [Powiatowa Komenda Uzupełnień]``.
"""

from __future__ import annotations

from tei.text.editing.readings import word_before
from tei.text.nested_brackets import are_sigla, bracketed, touches
from tei.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.nested_brackets import Bracketed
    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Cert, Spans, Values

LAYER: Layer = "context"
NEEDS: frozenset[Trait] = frozenset()
BY = "supplied_words"
PASSED = ("note-marker", "page-break", "page-number", "stage", "stage-block", "gap", "picture", "choice", "link")
"""What holds the bracket already."""
INSIDE = (
    *("gap", "unclear", "foreign", "emphasis", "editorial-note", "inline-note", "addition", "deletion", "stamp"),
    *("signature-mark", "gloss", "sic", "correction", "page-reference", "paragraph-classification", "stage"),
    *("note-label", "link", "time"),
)
"""What its words are already."""
MOST_WORDS = 12
"""Words that are supplied; what is longer is a remark."""
SURE_WORDS = 5
REFERENCES = frozenset(
    {
        *("attachment", "enclosure", "annex", "appendix", "tab", "see", "cf", "photo", "figure", "table", "page"),
        *("anlage", "siehe", "vgl", "s", "beilage", "annexe", "voir", "anexo", "véase", "allegato", "vedi"),
        *("приложение", "см", "not", "nicht", "не", "copy", "glossary", "p", "pp"),
    }
)
"""Words that begin a reference or a remark, and nothing that was supplied."""


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield the words in square brackets that complete a sentence or a word, and those that explain."""
    found = [bracket for bracket in bracketed(source) if bracket.mark == "["]
    if not found:
        return
    sigla = are_sigla(source)
    for bracket in found:
        words = _words(source, bracket)
        letters = any(character.isalnum() for character in words)
        if not letters or bracket.holds or "(" in words or _taken(bracket, below):
            continue
        span = _span(source, bracket, words, sigla=sigla)
        if span is not None:
            yield span


def _words(source: Source, bracket: Bracketed) -> str:
    return source.text[bracket.start + 1 : bracket.end - 1].strip()


def _taken(bracket: Bracketed, below: Spans) -> bool:
    within = below.within(bracket.start + 1, bracket.end - 1, *INSIDE)
    speaker = below.at(bracket.start, "speaker")
    labels = speaker is not None and speaker.start == bracket.start  # [Ana Lima] 14:02:11
    return bool(within) or labels or below.at(bracket.start, *PASSED) is not None


def _span(source: Source, bracket: Bracketed, words: str, *, sigla: bool) -> Span | None:
    if touches(source, bracket):
        values: Values = (("reason", "lost"),) if sigla else ()
        return _supplied(source, bracket, "it completes a word", "high", values)
    if sigla or not _inside_a_sentence(source, bracket) or not _may_be_supplied(words):
        return None
    if _explains(source, bracket, words):
        start = source.text.index(words, bracket.start)
        return Span(start, start + len(words), "gloss", BY, "it spells out the abbreviation before it", "medium")
    cert: Cert = "low" if words.endswith("?") else "medium"
    if cert == "medium" and len(words.split()) <= SURE_WORDS and _between_words(source, bracket):
        cert = "high"
    return _supplied(source, bracket, "words in brackets that belong to the sentence", cert)


def _supplied(source: Source, bracket: Bracketed, reason: str, cert: Cert, values: Values = ()) -> Span:
    words = _words(source, bracket)
    start = source.text.index(words, bracket.start)
    return Span(start, start + len(words.rstrip("?")), "supplied", BY, reason, cert, values)


def _inside_a_sentence(source: Source, bracket: Bracketed) -> bool:
    """Whether a sentence goes on before or behind a bracket, which does not follow a full stop."""
    text = source.text
    before = text[max(0, bracket.start - 200) : bracket.start].rpartition("\n\n")[2].rstrip()
    after = text[bracket.end : bracket.end + 200].partition("\n\n")[0].strip()
    if not before:
        return bool(after) and (after[0].isalnum() or after[0] in ",(“\"'")
    return before[-1].isalnum() or before[-1] in ",(“\"'«„’”»-–—"


def _between_words(source: Source, bracket: Bracketed) -> bool:
    text = source.text
    before, after = text[max(0, bracket.start - 2) : bracket.start], text[bracket.end : bracket.end + 2]
    return before[:1].isalnum() and before[1:].isspace() and after[:1].isspace() and after[1:].isalnum()


def _may_be_supplied(words: str) -> bool:
    pieces = words.split()
    first = pieces[0].strip(".,:;").casefold()
    if len(pieces) > MOST_WORDS or first in REFERENCES or ":" in words or words[-1] in "!;":
        return False
    if words.isdigit():
        return len(words) == 4
    if (len(pieces) == 1 and len(words) > 1 and words.isupper()) or "www." in words or "//" in words:
        return False  # an abbreviation that is introduced, a party, an address
    if first.endswith("ing") and len(first) > 5:
        return False  # what somebody does while he speaks
    return any(c.isalpha() for c in words) and not (words[0].isupper() and words[-1] == "." and len(pieces) > 3)


def _explains(source: Source, bracket: Bracketed, words: str) -> bool:
    """Whether the words before the bracket are an abbreviation of those in it."""
    before = word_before(source.text, bracket.start)
    if before is None:
        return False
    short = source.text[before[0] : before[1]]
    initials = "".join(piece[0] for piece in words.split() if piece[0].isupper())
    return len(short) > 1 and short.isupper() and len(initials) >= len(short) and initials.startswith(short[:2])
