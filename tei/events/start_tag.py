"""Where in a start tag, as it is written, its attributes and their values stand."""

from __future__ import annotations

from tei.typed import NamedTuple

_SPACE = " \t\r\n"


class WrittenAttribute(NamedTuple):
    """An attribute in the text of a start tag.

    Attributes:
        name: as written, with its prefix.
        name_at: offset of its first character from the beginning of the tag.
        value_at: offset of the first character of its value, after the quotation mark.
    """

    name: str
    name_at: int
    value_at: int


def written_attributes(markup: str) -> list[WrittenAttribute]:
    """Find the attributes of a well-formed start tag; namespace declarations are left out.

    Args:
        markup: text that begins with the tag; what follows the tag is not looked at. If it does not begin with a
            tag, nothing is found.
    """
    found: list[WrittenAttribute] = []
    if not markup.startswith("<"):
        return found
    at = 1
    while at < len(markup) and markup[at] not in _SPACE and markup[at] not in "/>":
        at += 1
    while True:
        while markup[at : at + 1] and markup[at] in _SPACE:
            at += 1
        if markup[at : at + 1] in {"", "/", ">"}:
            return found
        equals = markup.find("=", at)
        name = markup[at:equals].rstrip(_SPACE)
        quote_at = equals + 1
        while markup[quote_at : quote_at + 1] and markup[quote_at] in _SPACE:
            quote_at += 1
        end = markup.find(markup[quote_at], quote_at + 1) if quote_at < len(markup) else -1
        if equals < 0 or end < 0:
            return found
        if name != "xmlns" and not name.startswith("xmlns:"):
            found.append(WrittenAttribute(name, at, quote_at + 1))
        at = end + 1


def place_of(markup: str, offset: int, line: int, column: int) -> tuple[int, int]:
    """Return line and column of an offset in a tag that begins at a line and column."""
    before = markup[:offset]
    breaks = before.count("\n")
    return line + breaks, offset - before.rfind("\n") if breaks else column + offset
