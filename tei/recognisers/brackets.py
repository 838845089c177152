"""What editors put in brackets: gaps, doubtful and corrected readings, hands, stamps, deletions, notes.

``[3 lines missing]``, ``[illegible]``, ``[Jones?]``, ``teh [recte: the]``, ``[In the margin: yes]``,
``[crossed out: no]``, ``[signed]``, ``[Translator's note: ...]``, ``[literally: ...]``. The brackets stay in the
text, outside the element. Plain words that an editor puts in are recognised last, when all else is known.
"""

from __future__ import annotations

from tei.text.editing.gaps import read_gap
from tei.text.editing.readings import read_correction, read_doubt, word_before
from tei.text.editing.remarks import WHOSE, read_remark
from tei.text.editing.vocabulary import normal, vocabulary
from tei.text.nested_brackets import are_sigla, bracketed, touches
from tei.text.span import Span
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.editing.remarks import Remark
    from tei.text.editing.vocabulary import Vocabulary
    from tei.text.nested_brackets import Bracketed
    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Cert, Spans, Values

LAYER: Layer = "inline"
NEEDS: frozenset[Trait] = frozenset()
BY = "brackets"
PASSED = ("note-marker", "page-break", "page-number", "stage", "stage-block", "gap", "picture")
"""What a bracket may be already."""
ROUND_SORTS = frozenset({*WHOSE, "signed", "stamp", "footnote"})
"""Remarks that stand in round brackets as well."""
NOTHING: Values = ()


class _Words(NamedTuple):
    """The words of a bracket without the white space and the stars or underscores at their ends."""

    start: int
    end: int
    text: str


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield what the words in brackets say of themselves that they are."""
    found = bracketed(source)
    if not found:
        return
    known, sigla = vocabulary(source.language), are_sigla(source)
    for bracket in found:
        words = _words(source, bracket)
        if not words.text or below.at(bracket.start, *PASSED) is not None:
            continue
        if bracket.mark == "(":
            yield from _round(source, bracket, words, known)
        elif sigla:
            yield from _lost(words, known)
        elif not bracket.holds:
            yield from _square(source, bracket, words, known)


def _words(source: Source, bracket: Bracketed) -> _Words:
    start, end = bracket.start + 1, bracket.end - 1
    text = source.text
    while start < end and (text[start].isspace() or text[start] in "*_"):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in "*_"):
        end -= 1
    return _Words(start, end, text[start:end])


def _square(source: Source, bracket: Bracketed, words: _Words, known: Vocabulary) -> Iterator[Span]:
    remark = None if touches(source, bracket) else read_remark(words.text, known)
    if remark is not None and remark.start:
        yield from _remark(words, remark)
        return
    if (missing := read_gap(words.text, known)) is not None:
        yield _gap(words, missing)
        return
    if normal(words.text) in known.sic or words.text == "!":
        yield from _let_stand(source, bracket)
        return
    if (correction := read_correction(source.text, bracket.start, words.text, known)) is not None:
        yield from _corrected(source, bracket, words, correction)
        return
    if (doubt := read_doubt(words.text)) is not None and not words.text.rstrip("? ").isdigit():
        yield from _doubtful(source, bracket, words, doubt)
        return
    if remark is not None:
        yield from _remark(words, remark)


def _lost(words: _Words, known: Vocabulary) -> Iterator[Span]:
    """Yield the gap of an edition that marks lost letters by brackets."""
    missing = read_gap(words.text, known)
    if missing is not None:
        yield _gap(words, missing._replace(reason="lost") if missing.reason == "omitted" else missing)


def _round(source: Source, bracket: Bracketed, words: _Words, known: Vocabulary) -> Iterator[Span]:
    if (missing := read_gap(words.text, known)) is not None and (
        missing.quantity or missing.reason == "illegible"
    ):
        yield _gap(words, missing)
    elif normal(words.text) == "sic" or words.text == "!":
        yield from _let_stand(source, bracket)
    elif words.text in ("?", "??"):
        yield from _doubtful(source, bracket, words, (0, 0))
    elif (remark := read_remark(words.text, known)) is not None and remark.sort in ROUND_SORTS:
        yield from _remark(words, remark)


def _span(at: tuple[int, int], kind: str, reason: str, values: Values = NOTHING, cert: Cert = "high") -> Span:
    return Span(*at, kind, BY, reason, cert, values)


def _gap(words: _Words, missing: tuple[str, str, str, str]) -> Span:
    names = ("reason", "quantity", "unit", "extent")
    values = tuple((name, value) for name, value in zip(names, missing, strict=True) if value)
    return _span((words.start, words.end), "gap", "the bracket says that something is missing", values)


def _let_stand(source: Source, bracket: Bracketed) -> Iterator[Span]:
    before = word_before(source.text, bracket.start)
    if before is not None:
        yield _span(before, "sic", "the editor let it stand", cert="medium")


def _corrected(source: Source, bracket: Bracketed, words: _Words, right: int) -> Iterator[Span]:
    before = word_before(source.text, bracket.start)
    if before is None:
        yield _span((words.start + right, words.end), "correction", "the bracket says what is right")
        return
    start, end = before
    cert: Cert = "high" if right else "medium"
    reason = "the bracket says what is right" if right else "the word in the bracket differs by a letter or two"
    yield _span((start, bracket.end), "choice", reason, cert=cert)
    yield _span((start, end), "sic", reason, cert=cert)
    yield _span((end, bracket.end), "correction", reason, cert=cert)


def _doubtful(source: Source, bracket: Bracketed, words: _Words, doubt: tuple[int, int]) -> Iterator[Span]:
    start, end = doubt
    if start < end:
        doubted = (words.start + start, words.start + end)
        yield _span(doubted, "unclear", "a question mark doubts it", cert="medium")
        return
    before = word_before(source.text, bracket.start)
    if before is not None:
        yield _span(before, "unclear", "a question mark behind it doubts it", cert="medium")


def _remark(words: _Words, remark: Remark) -> Iterator[Span]:
    whole, said = (words.start, words.end), (words.start + remark.start, words.end)
    sort, labelled = remark.sort, remark.start > 0
    if sort in ("handwritten", "margin", "addition"):
        yield _span(said, "addition", f"its label: {sort}", _addition(words.text[: remark.start], sort))
    elif sort == "stamp":
        yield _span(said, "stamp", "the bracket describes a stamp")
    elif sort == "deletion" and labelled:
        yield _span(said, "deletion", "the bracket says that it was struck out")
    elif sort == "signed":
        yield _span(whole, "signature-mark", "it stands for a signature")
    elif sort in ("translation", "language"):
        kind = "gloss" if sort == "translation" else "foreign"
        values = (("xml:lang", remark.tag),) if remark.tag else NOTHING
        yield _span(said, kind, "the bracket says so", values)
    elif sort == "footnote":
        yield _span(whole, "inline-note", "the bracket says that it is a note")
    elif sort != "deletion":
        whose = sort if sort in WHOSE else ""
        values = (("subtype", whose), ("resp", f"#resp-{whose}")) if whose else NOTHING
        yield _span(whole, "editorial-note", f"a note of the {whose or 'editor'}", values)


def _addition(label: str, sort: str) -> Values:
    folded = label.casefold()
    place = next((place for place, signs in PLACES for sign in signs if sign in folded), "")
    values: Values = (("place", place),) if place else NOTHING
    return (*values, ("rend", "handwritten")) if sort == "handwritten" else values


PLACES = (
    ("above", ("above", "über", "au-dessus", "interl", "над", "sobre", "sopra", "nad", "entre líneas")),
    ("verso", ("verso", "back", "reverse", "rückseite", "обороте", "dorso", "odwrocie", "zadní")),
    ("bottom", ("bottom", "foot", "unten", "unteren", "en bas", "внизу", "al pie", "in calce")),
    ("top", ("top", "head", "oben", "oberen", "en haut", "вверху")),
    ("margin", ("margin", "marge", "rand", "marg", "пол", "okraj", "rubu")),
)
"""Where on the paper, by signs in the label."""
