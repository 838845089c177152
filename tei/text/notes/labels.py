"""The marks that begin the text of notes, at the beginning of a line: ``[1]``, ``(1)``, ``1.``, ``¹``, ``†``."""

from __future__ import annotations

import re
from functools import cache

from tei.text.notes.marks import normal
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    Form = Literal["bracket", "caret", "named", "superscript", "symbol", "paren", "dot", "half", "bare"]
    """``[1]``, ``[^1]:``, ``[Footnote 1:``, ``¹``, ``*``, ``(1)``, ``1.``, ``1)``, ``1``."""

STRONG: frozenset[Form] = frozenset({"bracket", "caret", "named", "superscript", "symbol"})
"""Forms that hardly begin a paragraph, an item or a line of running text."""
NAMES = (
    r"foot ?note|end ?note|note|fn|fu(?:ß|ss)note|anm(?:erkung|\.)|nota|note de bas de page|"
    r"nota a pi[eè] di pagina|nota al pie|примечание|прим\.|сноска|przypis|poznámka|voetnoot"
)


LONGEST_EMPHASIS = 800
"""Characters in which stars that open words in bold are closed."""


class Label(NamedTuple):
    """A mark at the beginning of a line that may begin the text of a note.

    Attributes:
        start: offset of its first character, brackets included.
        end: offset behind its last.
        text: offset of the first word behind it.
        mark: the mark itself, normal (see ``tei.text.notes.marks``).
        printed: the mark itself as it stands.
        form: how it is typed.
    """

    start: int
    end: int
    text: int
    mark: str
    printed: str
    form: Form


@cache
def _label() -> re.Pattern[str]:
    """Match a mark behind the white space that begins a line; the group that matched is its form."""
    return re.compile(
        rf"""\[\^(?P<caret>[^\]\s]{{1,40}})\]:?
        | \[[ ]?(?P<bracket>\d{{1,6}}|(?:[^\W\d_]|[ivxlc]{{1,8}})(?=\][.:)]?\s)|\*{{1,6}}|[†‡§¶#]{{1,4}})[ ]?\]
          [.:)]?
        | \[(?:{NAMES})[ ]?(?P<named>\d{{1,6}}|[A-Za-z]|[*†‡§]{{1,4}})[.:\]]
        | (?P<superscript>[⁰¹²³⁴-⁹]{{1,5}}|[ᵃᵇᶜᵈᵉ]|<sup>\d{{1,4}}</sup>|\^\d{{1,4}}(?=[ \t]))[.)]?
        | (?P<symbol>\*{{1,6}}|†{{1,5}}|‡{{1,5}}|§{{1,4}}|¶{{1,4}})\)?(?=[ \t]|[^\W\d_]|[“"„«‘'(\[])
        | \((?P<paren>\d{{1,4}}|[a-z]|[ivxlc]{{1,8}}|\*{{1,4}}|[†‡§]{{1,3}})\)
        | (?P<half>\d{{1,4}}|[a-z]|\*{{1,4}})\)(?=[ \t])
        | (?P<dot>\d{{1,4}}|[a-z])\.(?=[ \t])
        | (?P<bare>\d{{1,4}})(?=[ \t])
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _beginning() -> re.Pattern[str]:
    """Match the beginning of a line that may hold such a mark."""
    return re.compile(r"\n[ \t]{0,60}+(?=[\[⁰¹²³⁴-⁹ᵃᵇᶜᵈᵉ*†‡§¶(\d<^]|[A-Za-z][.)])")


def labels(text: str) -> Iterator[Label]:
    """Yield every mark at the beginning of a line that has words behind it."""
    first = len(text) - len(text.lstrip())
    yield from _at(text, first)
    for match in _beginning().finditer(text):
        if match.end() > first:
            yield from _at(text, match.end())


def begins_note(text: str, start: int) -> bool:
    """Whether a mark stands at an offset as it does at the beginning of a note."""
    return _label().match(text, start) is not None


def _at(text: str, start: int) -> Iterator[Label]:
    match = _label().match(text, start)
    label = None if match is None else _read(text, match)
    if label is not None:
        yield label


def _read(text: str, match: re.Match[str]) -> Label | None:
    form: Form = match.lastgroup  # type: ignore[assignment] # the groups are named by the forms
    words = _words_behind(text, match.end())
    if words < 0 or (form == "symbol" and _something_else(text, match.start(), match.end())):
        return None
    printed = match[form].removeprefix("<sup>").removesuffix("</sup>").lstrip("^")
    return Label(match.start(), match.end(), words, normal(printed), printed, form)


def _words_behind(text: str, offset: int) -> int:
    """Return where the words behind a mark begin, on its line or the next; -1 where there are none."""
    newlines = 0
    while offset < len(text) and text[offset].isspace():
        newlines += text[offset] in "\n\f"
        offset += 1
        if newlines > 1:
            return -1
    return offset if offset < len(text) else -1


def _something_else(text: str, start: int, end: int) -> bool:
    """Whether signs at the beginning of a line are a rule of stars, or open words in italics or bold."""
    stop = text.find("\n", end)
    stop = stop if stop >= 0 else len(text)
    if text[end : min(stop, end + 200)].replace(" ", "").strip(text[start]) == "":
        return True
    blank = text.find("\n\n", end, end + LONGEST_EMPHASIS)
    closes = text.find("*", end, blank if blank >= 0 else end + LONGEST_EMPHASIS) >= 0
    return text[start] == "*" and not text[end].isspace() and closes
