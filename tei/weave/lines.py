"""The line breaks of the transcript as ``lb``, for those who want them: one before each line but the first."""

from __future__ import annotations

from tei.events.protocol import TEI, joined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.events.protocol import Consumer

LINE_BREAK = joined(TEI, "lb")


class Lines:
    """Writes running text, with a line break (TEI P5, 3.11.3) where a line of the transcript begins.

    A break waits until the next words are written, so that it stands before them and before the element that
    begins with them. Behind the hyphen of a divided word it says ``break="no"``.
    """

    __slots__ = ("_consumer", "_due", "_kept", "_text", "_whole")

    def __init__(self, text: str, consumer: Consumer, *, kept: bool) -> None:
        """Prepare.

        Args:
            text: the transcript.
            consumer: takes the events.
            kept: whether line breaks are written at all.
        """
        self._text = text
        self._consumer = consumer
        self._kept = kept
        self._due = False
        self._whole = -1  # offset behind the hyphen of a divided word

    def begin(self) -> bool:
        """Begin a block: no break is due. Return whether one was, for ``resume``."""
        due, self._due = self._due, False
        return due

    def resume(self, *, due: bool) -> None:
        """Go on with what ``begin`` interrupted."""
        self._due = due

    def hyphen(self, end: int) -> None:
        """Say that the word whose hyphen ends at an offset goes on in the next line."""
        self._whole = end

    def element(self, start: int) -> None:
        """Write the break that is due, as an element begins at an offset."""
        if self._due:
            self._break(start)

    def write(self, start: int, end: int) -> None:
        """Write the characters between two offsets."""
        text = self._text[start:end]
        if "\f" in text:
            text = text.replace("\f", " ")
        if not self._kept or ("\n" not in text and not self._due):
            self._consumer.text(text)
            return
        for line in text.splitlines(keepends=True):
            if self._due and not line.isspace():
                self._break(start)
            self._consumer.text(line)
            start += len(line)
            self._due = self._due or line[-1] == "\n"

    def _break(self, start: int) -> None:
        divided = self._whole >= 0 and not self._text[self._whole : start].strip()
        self._consumer.start(LINE_BREAK, ["break", "no"] if divided else [])
        self._consumer.end(LINE_BREAK)
        self._due = False
