"""Words that are set off with signs, as people type them: ``*italic*``, ``_underlined_``, ``<u>``."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.source import Source

LONGEST = 800
"""Characters of the longest words set off."""
RENDITIONS = {
    "*": "italic",
    "**": "bold",
    "***": "bold italic",
    "_": "underline",
    "__": "underline",
    "i": "italic",
    "em": "italic",
    "cite": "italic",
    "b": "bold",
    "strong": "bold",
    "u": "underline",
    "sub": "subscript",
    "sup": "superscript",
    "small": "small",
    "sc": "small-caps",
}
"""What a sign or tag means, as TEI's ``@rend``."""
STRUCK = {"~~": "deletion", "s": "deletion", "del": "deletion", "strike": "deletion", "ins": "addition"}
"""Signs and tags that strike words out or put them in."""
OPENING = " \t\n\f([{“\"'„«‘‹—–-/>*_"
"""What may stand before a sign that opens, beside the beginning of the text."""


class SetOff(NamedTuple):
    """Words between two signs.

    Attributes:
        start: offset of the first character between them.
        end: offset of the closing sign.
        sign: the sign, or the name of the tag.
    """

    start: int
    end: int
    sign: str


@cache
def _sign() -> re.Pattern[str]:
    names = "|".join(name for name in (*RENDITIONS, *STRUCK) if name.isalpha())
    return re.compile(rf"\*{{1,3}}|_{{1,2}}|~~|</?(?:{names})>|\n[ \t]*\n", re.IGNORECASE)


@lru_cache(maxsize=1)
def set_off(source: Source) -> tuple[SetOff, ...]:
    """Return the words between signs that open and close in one paragraph, in the order of their ends."""
    text = source.text
    if not any(sign in text for sign in ("*", "_", "~~", "</")):
        return ()
    return tuple(_pairs(text))


def _pairs(text: str) -> Iterator[SetOff]:
    opened: dict[str, int] = {}  # sign to the offset behind it
    for match in _sign().finditer(text):
        sign = match[0].casefold()
        if sign[0] == "\n":
            opened.clear()
            continue
        name = sign.strip("</>")
        closes, opens = _closes(text, match, sign), _opens(text, match, sign)
        begin = opened.get(name, -1)
        if closes and 0 <= begin < match.start() and match.start() - begin <= LONGEST:
            yield SetOff(begin, match.start(), name)
            for other in [other for other, at in opened.items() if at >= begin]:
                del opened[other]
        elif opens:
            opened[name] = match.end()


def _opens(text: str, match: re.Match[str], sign: str) -> bool:
    """Whether a sign can open: a tag does; other signs stand before a word and not behind one."""
    if sign[0] == "<":
        return sign[1] != "/"
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    return (not before or before in OPENING) and after != "" and not after.isspace() and after not in "*_~"


def _closes(text: str, match: re.Match[str], sign: str) -> bool:
    if sign[0] == "<":
        return sign[1] == "/"
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    return not before.isspace() and not after.isalnum()
