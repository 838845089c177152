"""The text of a pattern while it is being read: where the reader is, and how a place is named in a message."""

from __future__ import annotations

from tei.relaxng.datatypes.xsd.regex.pattern_error import PatternError

_DIGITS = frozenset("0123456789")


class Source:
    """A pattern and a position in it."""

    __slots__ = ("_text", "length", "position")

    def __init__(self, text: str) -> None:
        self._text = text
        self.length = len(text)
        self.position = 0

    def at_end(self) -> bool:
        """Whether nothing is left."""
        return self.position >= len(self._text)

    def peek(self, ahead: int = 0) -> str:
        """Return the next character, or one after it, without taking it; empty where there is none."""
        place = self.position + ahead
        return self._text[place : place + 1]

    def take(self) -> str:
        """Take the next character; empty where there is none."""
        character = self.peek()
        self.position += len(character)
        return character

    def take_digits(self) -> str:
        """Take all digits that come next."""
        start = self.position
        while self.peek() in _DIGITS:
            self.position += 1
        return self._text[start : self.position]

    def take_until(self, end: str) -> str | None:
        """Take all up to the next mark, and the mark; return what is before it, or None where there is no mark."""
        found = self._text.find(end, self.position)
        if found < 0:
            return None
        taken = self._text[self.position : found]
        self.position = found + len(end)
        return taken

    def error(self, position: int, message: str, code: str = "pattern-syntax") -> PatternError:
        """Make the error of something wrong at a place, the first character being number 1."""
        place = "the end" if position >= self.length else f"character {position + 1}"
        return PatternError(f"at {place} of the pattern, {message}", code)
