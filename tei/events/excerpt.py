"""A piece of a document made fit to stand in a message: on one line, not too long, nothing unseen in it."""

from __future__ import annotations

LIMIT = 80
"""How many characters of a document a message quotes at most."""

_HEAD = 50
_UNSEEN = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


def excerpt(text: str) -> str:
    r"""Return text as a message may quote it.

    Longer texts keep both their ends; what a terminal would obey is written as ``\x1b`` or ``\u202e``.
    """
    if len(text) > LIMIT:
        text = f"{text[:_HEAD]}…{text[_HEAD + 1 - LIMIT :]}"
    if text.isprintable() and _UNSEEN.isdisjoint(text):
        return text
    return "".join(map(_shown, text))


def _shown(character: str) -> str:
    if character in "\n\t\r":
        return " "
    if (character.isprintable() or character.isspace()) and character not in _UNSEEN:
        return character
    number = ord(character)
    return (
        f"\\x{number:02x}"
        if number < 0x100
        else f"\\u{number:04x}"
        if number < 0x10000
        else f"\\U{number:08x}"
    )
