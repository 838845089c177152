"""The first law: the text of what is written is the transcript, all of it, in order, and nothing else."""

from __future__ import annotations

from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.source import Source


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
        end = self._at + len(data)
        if self._text.startswith(data, self._at):
            self._at = end  # the common case: a piece is written as it stands
            return
        self._compare(data)

    def _compare(self, data: str) -> None:
        at, text = self._at, self._text
        for index, character in enumerate(data):
            if character.isspace():
                continue
            while at < len(text) and text[at].isspace():
                at += 1
            if at >= len(text) or text[at] != character:
                self._difference = Difference(at, text[at : at + 30], data[index : index + 30])
                return
            at += 1
        self._at = at

    def difference(self) -> Difference | None:
        """Return where the two part, once all is written; None where they never do."""
        if self._difference is None and self._text[self._at :].strip():
            rest = self._text[self._at :].lstrip()
            self._difference = Difference(len(self._text) - len(rest), rest[:30], "")
        return self._difference
