"""The first law: the text of what is written is the transcript, all of it, in order, and nothing else."""

from __future__ import annotations

from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.source import Source


SHOWN = 30
"""Characters of each side that a difference shows."""


class Difference(NamedTuple):
    """The first place where the encoded text leaves the transcript.

    Attributes:
        offset: of the transcript.
        expected: what the transcript has there.
        found: what the encoded text has there.
    """

    offset: int
    expected: str
    found: str


class Fidelity:
    """Holds text as it is written against the transcript, white space left aside, in constant memory."""

    def __init__(self, source: Source) -> None:
        self._text = source.text
        self._at = 0
        self._difference: Difference | None = None

    def write(self, data: str) -> None:
        """Take the next piece of the encoded text."""
        if self._difference is not None:
            return
        if self._text.startswith(data, self._at):  # the common case: a piece is written as it stands
            self._at += len(data)
            return
        piece = data.strip()
        if not piece:
            return
        self._skip_spaces()
        if self._text.startswith(piece, self._at):
            self._at += len(piece)
            return
        for word in piece.split():
            self._word(word)

    def _skip_spaces(self) -> None:
        text, at = self._text, self._at
        while at < len(text) and text[at].isspace():
            at += 1
        self._at = at

    def _word(self, word: str) -> None:
        """Take a word; the transcript may have spaces inside it."""
        self._skip_spaces()
        if self._text.startswith(word, self._at):
            self._at += len(word)
            return
        for index, character in enumerate(word):
            self._skip_spaces()
            if not self._text.startswith(character, self._at):
                if self._difference is None:
                    expected = self._text[self._at : self._at + SHOWN]
                    self._difference = Difference(self._at, expected, word[index : index + SHOWN])
                return
            self._at += 1

    def difference(self) -> Difference | None:
        """Return where the two part, once all is written; None where they never do."""
        if self._difference is None and self._text[self._at :].strip():
            rest = self._text[self._at :].lstrip()
            self._difference = Difference(len(self._text) - len(rest), rest[:SHOWN], "")
        return self._difference
