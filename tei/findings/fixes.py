"""Certain repairs: made from what stands in a file, and applied to it, nothing else being touched."""

from __future__ import annotations

import re
from functools import cache

from tei.findings.finding import Fix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tei.events.written import Written
    from tei.findings.finding import Finding

LONGEST_ELEMENT = 200_000
"""How far the end tag of an element is sought, in characters."""
_ESCAPES = (("&", "&amp;"), ("<", "&lt;"), ('"', "&quot;"), ("'", "&apos;"))


def replacing(document: Written, offset: int, old: str, new: str) -> tuple[Fix, ...]:
    """Return the repair that puts one text in the place of another; none if that is not what stands there.

    Args:
        document: the document as written.
        offset: where the text begins.
        old: what should stand there.
        new: what is to stand there, as it is to be written.
    """
    if not old or not document.text.startswith(old, offset):
        return ()
    return (Fix(offset, offset + len(old), new),)


def escaped(value: str) -> str:
    """Return the value of an attribute as it is written between quotation marks of either kind."""
    for character, reference in _ESCAPES:
        value = value.replace(character, reference)
    return value


def renaming(document: Written, offset: int, old: str, new: str) -> tuple[Fix, ...]:
    """Return the repair that gives an element another name, in its start tag and in its end tag.

    Args:
        document: the document as written.
        offset: where the name in the start tag begins.
        old: the name without its prefix.
        new: the name that it should have, without a prefix.
    """
    text = document.text
    whole = _name().match(text, offset)
    if whole is None or text[offset - 1 : offset] != "<" or whole.group().rpartition(":")[2] != old:
        return ()
    renamed = whole.group()[: -len(old)] + new
    depth = 0
    for found in _tags(whole.group()).finditer(text, offset - 1, offset + LONGEST_ELEMENT):
        if not found["tag"]:
            continue
        depth += -1 if found["end"] else 0 if found["empty"] else 1
        if found["empty"] and depth == 0:
            return replacing(document, offset, whole.group(), renamed)
        if depth == 0:
            end = replacing(document, found.start() + 2, whole.group(), renamed)
            return (*replacing(document, offset, whole.group(), renamed), *end)
    return ()


@cache
def _name() -> re.Pattern[str]:
    return re.compile(r"[^\s/>]+")


def _tags(name: str) -> re.Pattern[str]:
    """Return the pattern of the tags of a name, and of what may hold the like of them without its being any."""
    return re.compile(
        rf"""<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>
        |(?P<tag><(?P<end>/?){re.escape(name)}(?=[\s/>])(?:"[^"]*"|'[^']*'|[^'">/]|/(?!>))*(?P<empty>/?)>)""",
        re.VERBOSE | re.DOTALL,
    )


def fixed(text: str, findings: Iterable[Finding]) -> tuple[str, int]:
    """Apply the repairs of findings; where two would touch the same characters, only the first is made.

    Args:
        text: the document as written.
        findings: what was found in it.

    Returns:
        the document as it is then, and how many findings were mended.
    """
    taken: list[Fix] = []
    mended = 0
    for finding in findings:
        if finding.fixes and not any(_touch(fix, other) for fix in finding.fixes for other in taken):
            taken += finding.fixes
            mended += 1
    taken.sort()
    pieces: list[str] = []
    done = 0
    for fix in taken:
        pieces += (text[done : fix.start], fix.replacement)
        done = fix.end
    return "".join([*pieces, text[done:]]), mended


def _touch(one: Fix, other: Fix) -> bool:
    return (one.start < other.end and other.start < one.end) or one.start == other.start
