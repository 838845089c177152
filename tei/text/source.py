"""A transcript as it came: decoded once, never rewritten; an offset into it is the only address there is."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right

from tei.text.decoding import Replaced, decode
from tei.typed import NamedTuple, overload

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


class Given(NamedTuple):
    """What the caller says of a transcript beside its text; empty where nothing is said.

    Attributes:
        language: its language as a BCP 47 tag.
        date: the date of the document, as YYYY-MM-DD.
        date_order: how ``4/7/53`` is read: ``DMY``, ``MDY`` or ``YMD``.
        calendar: the calendar of its dates, ``gregorian`` or ``julian``.
        genre: the kind of document, by the name of its module in ``tei.genres``.
    """

    language: str = ""
    date: str = ""
    date_order: str = ""
    calendar: str = ""
    genre: str = ""


class Line(NamedTuple):
    """A line without its line end."""

    start: int
    end: int


class LineNumber(NamedTuple):
    """A number that counts the lines of a page in its margin.

    Attributes:
        start: offset.
        end: offset.
        n: the number as printed.
        blank_to: offset behind the blanks that stand for it where the transcript is read.
    """

    start: int
    end: int
    n: str
    blank_to: int


class Chunk(NamedTuple):
    """A run of lines with something on them, white space at both ends left out."""

    start: int
    end: int


class Chunks:
    """The chunks of a transcript, in order: a sequence that takes an eighth of the memory of a list."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, chunks: Iterable[Chunk] = ()) -> None:
        self._starts = array("q")
        self._ends = array("q")
        for start, end in chunks:
            self._starts.append(start)
            self._ends.append(end)

    def __len__(self) -> int:
        return len(self._starts)

    def first_from(self, offset: int) -> int:
        """Return the index of the first chunk that begins at an offset or behind it."""
        return bisect_left(self._starts, offset)

    def __iter__(self) -> Iterator[Chunk]:
        return map(Chunk, self._starts, self._ends)

    @overload
    def __getitem__(self, index: int) -> Chunk: ...

    @overload
    def __getitem__(self, index: slice) -> list[Chunk]: ...

    def __getitem__(self, index: int | slice) -> Chunk | list[Chunk]:
        if isinstance(index, slice):
            return list(map(Chunk, self._starts[index], self._ends[index]))
        return Chunk(self._starts[index], self._ends[index])


class Position(NamedTuple):
    """A place as an editor shows it: line and column count from 1, the column in characters."""

    line: int
    column: int


class Source:
    """A decoded transcript.

    Attributes:
        name: the file as the caller named it.
        text: its text; line feeds are the only line ends, form feeds are page breaks.
        encoding: the encoding it was decoded from.
        replaced: characters that XML can't hold, by offset; U+FFFD stands in their place.
        given: what the caller says beside the text.
        language: BCP 47 tag of the main language, ``und`` where it is unknown.
        first_line: the number of its first line in the file: more than 1 where it is a part of one.
        line_numbers: numbers in the margin for which blanks stand in ``text``; see ``tei.text.line_numbers``.
    """

    __slots__ = (
        "_chunks",
        "_line_starts",
        "_wrapped",
        "encoding",
        "first_line",
        "given",
        "language",
        "line_numbers",
        "name",
        "replaced",
        "text",
    )

    def __init__(
        self,
        text: str,
        name: str = "transcript",
        *,
        encoding: str = "utf-8",
        replaced: tuple[Replaced, ...] = (),
        given: Given | None = None,
    ) -> None:
        self.text = text
        self.name = name
        self.encoding = encoding
        self.replaced = replaced
        self.given = given or Given()
        self.language = self.given.language or "und"
        self.first_line = 1
        self.line_numbers: tuple[LineNumber, ...] = ()
        self._line_starts: array[int] | None = None
        self._chunks: Chunks | None = None
        self._wrapped: bool | None = None

    @classmethod
    def from_bytes(cls, data: bytes, name: str, *, encoding: str = "", given: Given | None = None) -> Source:
        """Decode a file's bytes; see ``tei.text.decoding.decode`` for what is refused with SourceError."""
        text, found, replaced = decode(data, name, encoding)
        return cls(text, name, encoding=found, replaced=replaced, given=given)

    @property
    def line_starts(self) -> array[int]:
        """Offsets at which lines begin."""
        if self._line_starts is None:
            starts = array("q", [0])
            at = self.text.find("\n")
            while at >= 0:
                starts.append(at + 1)
                at = self.text.find("\n", at + 1)
            self._line_starts = starts
        return self._line_starts

    def line_at(self, offset: int) -> int:
        """Return the index, from 0, of the line that holds this offset."""
        return bisect_right(self.line_starts, offset) - 1

    def line(self, index: int) -> Line:
        """Return the line of this index (from 0), its line end left out."""
        starts = self.line_starts
        end = starts[index + 1] - 1 if index + 1 < len(starts) else len(self.text)
        return Line(starts[index], end)

    def lines(self, start: int = 0, end: int | None = None) -> Iterator[Line]:
        """Yield the lines that touch a stretch of the text, each whole."""
        stop = len(self.text) if end is None else end
        index = self.line_at(start)
        while index < len(self.line_starts) and self.line_starts[index] <= stop:
            yield self.line(index)
            index += 1

    def words(self, start: int, end: int) -> str:
        """Return the text between two offsets, each run of white space as one space."""
        return " ".join(self.text[start:end].split())

    @property
    def chunks(self) -> Chunks:
        """Runs of lines with something on them, parted by blank lines and form feeds."""
        if self._chunks is None:
            self._chunks = Chunks(_chunks(self))
        return self._chunks

    @property
    def wrapped(self) -> bool:
        """Whether lines were broken at a width, so that a line end alone does not end a paragraph."""
        if self._wrapped is None:
            self._wrapped = _is_wrapped(self)
        return self._wrapped

    def part(self, start: int, end: int) -> Source:
        """Return the text between two offsets as a transcript of its own, whose lines count as they do here."""
        inside = (one._replace(offset=one.offset - start) for one in self.replaced if start <= one.offset < end)
        found = Source(
            self.text[start:end], self.name, encoding=self.encoding, replaced=tuple(inside), given=self.given
        )
        found.first_line = self.position(start).line
        return found

    def blanked(self, numbers: Sequence[LineNumber]) -> Source:
        """Return the transcript as it reads with blanks for the numbers of its lines; offsets stay the same."""
        pieces: list[str] = []
        done = 0
        for start, _, _, end in numbers:
            pieces += (self.text[done:start], " " * (end - start))
            done = end
        found = Source(
            "".join(pieces) + self.text[done:],
            self.name,
            encoding=self.encoding,
            replaced=self.replaced,
            given=self.given,
        )
        found.language, found.first_line, found.line_numbers = self.language, self.first_line, tuple(numbers)
        return found

    def position(self, offset: int) -> Position:
        """Return line and column of an offset, both from 1."""
        index = self.line_at(offset)
        return Position(index + self.first_line, offset - self.line_starts[index] + 1)


def _chunks(source: Source) -> Iterator[Chunk]:
    text = source.text
    start = -1
    end = 0
    for index in range(len(source.line_starts)):
        line = source.line(index)
        words = text[line.start : line.end]
        if not words.strip() or words[0] == "\f":
            if start >= 0:
                yield Chunk(start, end)
            start = -1
        if words.strip():
            end = line.end - (len(words) - len(words.rstrip()))
            if start < 0:
                start = line.start + (len(words) - len(words.lstrip()))
    if start >= 0:
        yield Chunk(start, end)


SAMPLE_OF_LINES = 4000
"""Lines looked at to tell whether they are wrapped: enough for any layout, constant for any length."""
WIDEST_WRAP = 130
"""Columns: no typewriter, teleprinter, mail program or text editor breaks lines later."""
NARROWEST_WRAP = 35


def _is_wrapped(source: Source) -> bool:
    """Lines are wrapped if those that another follows end near one width, and mostly without a full stop."""
    followed: list[tuple[int, bool]] = []
    for chunk in source.chunks[:SAMPLE_OF_LINES]:
        lines = [source.text[line.start : line.end].strip() for line in source.lines(chunk.start, chunk.end)]
        followed += [(len(line), line[-1:] in ".!?:;") for line in lines[:-1] if line]
        if len(followed) > SAMPLE_OF_LINES:
            break
    if not followed:
        return False
    lengths = sorted(length for length, _ in followed)
    usual = lengths[len(lengths) * 3 // 4]
    stopped = sum(stop for _, stop in followed)
    long_lines = sum(length > WIDEST_WRAP for length in lengths)
    fits = NARROWEST_WRAP <= usual <= WIDEST_WRAP and long_lines * 10 < len(lengths)
    return fits and stopped * 2 < len(followed)
