"""Who asks and who answers in a record of questions: ``EXAMINATION BY MR. VANCE``, ``Walter Pym, duly sworn``.

There a turn is labelled ``Q.`` or ``A.``; whose it is, the last such line above it tells.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.source import Source

NAME = r"(?:[^\W\d_][\w’'-]{0,30}\.?[ \t]){0,4}[^\W\d_][\w’'-]{1,30}"
"""Up to five words, each bounded, so that no run of letters is read twice."""

ANSWERING = frozenset({"a", "the witness", "witness"})
"""Labels of whoever is examined."""


@cache
def _asking() -> re.Pattern[str]:
    """Match the line that says by whom a witness is examined."""
    return re.compile(
        rf"""^[ \t\d\[(]{{0,40}}(?:(?:[A-Z-]{{2,20}}[ \t]){{0,3}}BY|[A-Z][a-z-]{{0,12}}[ -]?[Ee]xamination[ \t]by
        |Examination[ \t]by|(?:[A-Z][a-z]{{1,8}}-)?[Ee]xamined[ \t]by)[ \t]
        ({NAME})[ \t]?[:.\])]?[ \t]*$""",
        re.MULTILINE | re.VERBOSE,
    )


@cache
def _answering() -> re.Pattern[str]:
    """Match the words that say that a witness was sworn."""
    return re.compile(
        rf"\b({NAME}),?[ \t\n](?:was|having been|being|called)[ \t\n](?:\w{{1,20}},?[ \t\n]){{0,12}}?sworn\b"
    )


class Examination:
    """Tells for each place of a transcript who asks there and who answers."""

    def __init__(self, source: Source) -> None:
        text = source.text
        self._asking = (
            [(m.start(), m[1]) for m in _asking().finditer(text)]
            if "BY " in text or "xamination by" in text or "xamined by" in text
            else []
        )
        self._answering = (
            [(m.start(), _name(m[1])) for m in _answering().finditer(text)] if "sworn" in text else []
        )

    @property
    def names_witness(self) -> bool:
        """Whether any line says who is sworn."""
        return bool(self._answering)

    def meant(self, label: str, offset: int) -> str:
        """Return the name behind a label ``Q`` or ``A`` at an offset; empty where nothing tells."""
        plain = label.strip(" .:").casefold()
        told = self._asking if plain == "q" else self._answering if plain in ANSWERING else []
        index = bisect_right(told, (offset, "\uffff")) - 1
        return told[index][1] if index >= 0 else ""


def _name(words: str) -> str:
    """Return the words of a name that begin with a capital."""
    return " ".join(word for word in words.split() if word[0].isupper())
