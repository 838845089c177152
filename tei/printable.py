"""The one way in which words of a document or a file name reach a terminal: harmless, and not too long."""

from __future__ import annotations

DIRECTIONS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Invisible characters that turn the direction of what stands around them."""


def printable(text: str, limit: int = 0) -> str:
    r"""Return text with everything that could move a terminal written as an escape, such as ``\x1b``.

    Args:
        text: any text; line ends in it become escapes as well, so that it stays one line.
        limit: the longest result in characters; a longer one loses its middle. 0: never cut.
    """
    if limit and len(text) > limit:
        head = limit * 2 // 3
        text = f"{text[:head]}…{text[len(text) - (limit - head - 1) :]}"
    if text.isprintable() and not DIRECTIONS.intersection(text):
        return text
    return "".join(_shown(character) for character in text)


def printable_name(path: str) -> str:
    """Return the name of a file, recognisable, with U+FFFD for each character that can't be shown."""
    if path.isprintable() and not DIRECTIONS.intersection(path):
        return path
    return "".join(c if c.isprintable() and c not in DIRECTIONS else "\ufffd" for c in path)


def _shown(character: str) -> str:
    if character.isprintable() and character not in DIRECTIONS:
        return character
    code = ord(character)
    if character == " ":
        return " "
    if code < 0x100:
        return {"\n": "\\n", "\r": "\\r", "\t": "\\t"}.get(character, f"\\x{code:02x}")
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
