"""The places in a dateline: ``Legation of the United States,`` / ``Lisbon, March 4``; ``Wien, am 12. Juni``."""

from __future__ import annotations

import re
from functools import cache

from tei.text.correspondence.handling import is_classification, is_precedence
from tei.text.correspondence.kinds_of_document import kind_named
from tei.text.correspondence.labels import lexicon
from tei.text.correspondence.names import PARTICLES, SMALL, has_body
from tei.text.correspondence.parties import Party
from tei.text.correspondence.terms import terms

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.correspondence.pieces import Days

LONGEST_PLACE = 40
NOT_PLACES = terms(
    "zt|held|written|given|done|dated|date|sent|received|meeting|session|sitting|o|p|r|z|street|straße|strasse|str|st"
    "|road|avenue|place|rue|via|calle|square|gasse|platz|midnight|noon|evening|morning|sunday|undated|copy|draft"
    "|karte|postkarte|feldpostkarte|ansichtskarte|postcard|cartolina"
    "|signed|adopted|approved|passed|accepted|ratified|amended|enacted|recorded|registered|filed|published|issued"
    "|prepared|revised|typed|printed|beschlossen|angenommen|genehmigt|ausgefertigt|adopté|approuvé|enregistré"
)
"""Words of a dateline that name no place that a map shows."""

MADE = terms(
    "signed|done|given|dated|written|executed|made|recorded|adopted|issued|published|fait|geschehen|gegeben|dado|hecho|fatto|dato|wychodzący"
)
"""What stands before the place at which an act is made: Done at Lisbon."""
NEAR = terms("near|bei|nahe|près|presso|cerca|bij")
"""Words behind which the place stands that a house or camp is near to: ``Camp near Falmouth``."""
INSIDE = PARTICLES | SMALL | {"b", "d"}
"""Words in small letters inside the name of a place: Frankfurt a. d. O."""


@cache
def _parts() -> re.Pattern[str]:
    """Match what stands between marks; the full stops of ``St. Petersburg`` and ``Frankfurt a. M.`` are none."""
    before = r"(?<![^\W\d_])(?:St|Ste|Sta|Sto|Mt|Ft|S)\.\s?(?=[^\W\d_])"
    behind = r"\sa\.\s?(?:d\.\s?)?[A-ZÄÖÜ]\.|\s[bi]\.\s(?=[A-ZÄÖÜ])"
    return re.compile(rf"(?:{before}|{behind}|[^,.;:()\[\]\n|–—])+")


def read_places(text: str, start: int, end: int, days: Days) -> Iterator[Party]:
    """Yield the places before the first date of a dateline, those on the row of the date first.

    Args:
        text: the whole text.
        start: offset of the dateline.
        end: offset behind it.
        days: returns the dates between two offsets.
    """
    found = days(start, end)
    if not found:
        return
    first = found[0].start
    row = text.rfind("\n", start, first) + 1
    bounds = [(max(row, start), first)]
    if row > start:
        bounds.append((_numbered_row(text, start, row), row))
    if first == start:
        bounds.append((found[-1].end, end))
    for begin, stop in bounds:
        for match in _parts().finditer(text, begin, stop):
            place = _place(text, *match.span()) if text[match.end() : match.end() + 1] != ":" else None
            if place is not None:
                yield place
                break


def _numbered_row(text: str, start: int, end: int) -> int:
    """Return where the first row with figures begins, a house behind which the town stands; else the start."""
    at = next((index for index in range(start, end) if text[index].isdigit()), start)
    return max(start, text.rfind("\n", start, at) + 1)


def _place(text: str, start: int, end: int) -> Party | None:
    """Return the place in a part of a dateline: its words with capitals, small words at its ends left out."""
    words = [(start + match.start(), match.group()) for match in re.finditer(r"[^\s]+", text[start:end])]
    if len(words) > 2 and words[0][1].casefold() in MADE and words[1][1].casefold() in SMALL | {"at"}:
        words = words[2:]
    near = next((at for at, (_, word) in enumerate(words) if word in NEAR), -1)
    words = words[near + 1 :]
    while words and words[-1][1].casefold().strip("’'") in SMALL | {"dne", "dnia", "am"}:
        words.pop()
    while words and words[0][1].casefold() in SMALL:
        words = words[1:]
    if not words or len(words) > 4 or any(any(map(str.isdigit, word)) for _, word in words):
        return None
    plain = [word.casefold() for _, word in words if word.casefold() not in SMALL]
    if any(word in NOT_PLACES or word in lexicon() or word.endswith(("straße", "gasse")) for word in plain):
        return None
    whole = text[words[0][0] : words[-1][0] + len(words[-1][1])]
    if is_classification(whole) or is_precedence(whole) or kind_named(whole):
        return None
    named = all(word[0].isupper() or word.casefold().strip(".") in INSIDE for _, word in words)
    first, last = words[0][0], words[-1][0] + len(words[-1][1])
    if not named or has_body(text[first:last]) or not 2 <= last - first <= LONGEST_PLACE:
        return None
    return Party(first, last, "place")
