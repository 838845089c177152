"""Where further documents of a file begin: the next letter of a volume, an enclosure, another cable.

A head in the middle of a file is believed only if several of its lines say so together: a title that names sender
and recipient with a date below it, fields for both of them, a date and a greeting behind a signature.
"""

from __future__ import annotations

from tei.text.correspondence.exchanges import exchange
from tei.text.correspondence.kinds_of_document import kind_named
from tei.text.correspondence.labels import lexicon
from tei.text.correspondence.row_readings import read_row
from tei.text.correspondence.rows import rows
from tei.text.correspondence.salutations import is_first_word
from tei.text.correspondence.series import series
from tei.text.correspondence.terms import terms
from tei.text.correspondence.valedictions import closes
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator, Sequence

    from tei.text.correspondence.pieces import Ground
    from tei.text.correspondence.row_readings import Reading
    from tei.text.source import Chunk

ENCLOSED = terms(
    "enclosure|inclosure|attachment|annex|appendix|tab|enclosed|incl|encl|anlage|beilage|annexe|anexo|allegato"
    "|приложение|příloha|załącznik|subinclosure|enclosures|inclosures"
)
LINKS = (" to ", " an ", " à ", " au ", " al ", " к ", " all")
LONGEST_FIRST = 260
"""Characters of a line that may begin a document."""
ROWS_OF_A_CHUNK = 5
"""Lines of a run in which the title or the first field may stand, behind numbers and marks of secrecy."""
ROWS_OF_A_HEAD = 9
SENT = frozenset({"telegram", "letter", "memorandum"})


class Beginning(NamedTuple):
    """A place at which another document begins.

    Attributes:
        start: offset of its first line.
        sure: whether enough speaks for it; if not, it is to be listed.
    """

    start: int
    sure: bool


def beginnings(ground: Ground, start: int, end: int, noted: Callable[[int], bool]) -> Iterator[Beginning]:
    """Yield where documents begin behind the first one.

    Args:
        ground: the transcript, and what is known of it.
        start: offset behind the head of the first document.
        end: offset at which to stop looking.
        noted: tells of an offset whether it lies in the text of a note, where no document begins.
    """
    chunks = ground.source.chunks
    numbered = series(ground, start, end)
    before: Chunk | None = None
    first: int | None = None  # where a run of lines begins that only number or classify what follows
    day: int | None = None  # where a date stands alone above what may be a memorandum
    done = start
    for chunk in chunks:
        if chunk.start < done or chunk.start >= end or ground.passed(chunk.start) or noted(chunk.start):
            before = chunk if chunk.start < end else before
            continue
        if chunk.start in numbered:
            yield Beginning(chunk.start, sure=True)
            first, before = None, chunk
            done = numbered[chunk.start]
            continue
        if _may_begin(ground.source.text, chunk):
            read = _rows_from(ground, chunk.start, end, numbered)
            telling = _tells(read, chunk.end)
            telling = telling and not _only_named(ground.source.text, read, end)
            sure = _evidence(read, closed=before is None or _is_closed(ground, before)) if telling else 0
            if sure:
                above = day if day is not None and first is None and _lacks_date(read) else first
                yield Beginning(above if above is not None else chunk.start, sure > 1)
                done = read[-1].row.end
        first = chunk.start if _only_numbers(ground, chunk) and first is None else None
        day = chunk.start if _is_day(ground, chunk) else None
        before = chunk


def _lacks_date(read: Sequence[Reading]) -> bool:
    """Whether rows are the fields of a memorandum that has its date above them."""
    fields = [reading.label.field for reading in read if reading.label is not None]
    return bool(fields) and "date" not in fields and not any(r.sort in ("dateline", "salutation") for r in read)


def _is_day(ground: Ground, chunk: Chunk) -> bool:
    """Whether a run of lines is a date and nothing else."""
    if chunk.end - chunk.start > LONGEST_DAY:
        return False
    readings = [read_row(ground, row) for row in rows(ground.source, chunk.start, chunk.end, ground.passed)]
    return len(readings) == 1 and readings[0].sort == "dateline" and any(day.whole for day in readings[0].days)


LONGEST_DAY = 40


def _may_begin(text: str, chunk: Chunk) -> bool:
    """Whether one of the first lines of a run may be a title, a field, a greeting, or the name of an enclosure."""
    at = chunk.start
    for _ in range(ROWS_OF_A_CHUNK):
        if at >= chunk.end:
            return False
        stop = text.find("\n", at, chunk.end)
        stop = chunk.end if stop < 0 else stop
        if stop - at <= LONGEST_FIRST and _is_starter(text[at:stop].strip()):
            return True
        at = stop + 1
    return False


def _is_starter(words: str) -> bool:
    if not words or words[0].islower():
        return False
    first = words[:40].lstrip("[(*_#0123456789. ").partition(" ")[0].strip(".,:;])").casefold()
    if first in ENCLOSED or is_first_word(first):
        return True
    if any(link in words for link in LINKS) or kind_named(words) in SENT or exchange(words):
        return True
    label = words[:40].partition(":")[0].strip().casefold()
    return lexicon().get(label, "") in ("to", "from") or lexicon().get(first, "") in ("to", "from")


def _rows_from(ground: Ground, start: int, end: int, numbered: Container[int]) -> list[Reading]:
    """Return the first rows of what may be a document, up to its greeting, its text or another document."""
    read: list[Reading] = []
    for row in rows(ground.source, start, end, ground.passed):
        if row.start in numbered:
            break
        reading = read_row(ground, row)
        if reading.sort == "prose" or len(read) >= ROWS_OF_A_HEAD:
            break
        read.append(reading)
        if reading.sort == "salutation":
            break
    return read


TELLING = terms("title|parties|field|dateline|salutation|bracketed|number|classification|precedence|weak|office")


def _tells(read: Sequence[Reading], end: int) -> bool:
    """Whether a run of lines may belong to the head below it, and is no close and signature above that."""
    within = [reading for reading in read if reading.row.end <= end]
    if not within or closes(within[0].row.words) == "sure":
        return False
    named = _is_enclosure(within[0]) or any(reading.sort in TELLING - {"weak", "office"} for reading in within)
    return named or not closes(within[0].row.words)


def _evidence(read: Sequence[Reading], *, closed: bool) -> int:
    """Return 2 where rows surely are the head of another document, 1 where they may be, 0 where they are not."""
    sorts = [reading.sort for reading in read]
    fields = {r.label.field for r in read if r.label is not None and (r.label.sure or r.label.shown)}
    dated = "dateline" in sorts or bool(fields & {"date", "sent"})
    greeted = "salutation" in sorts
    titled = "parties" in sorts or any(r.sort == "title" and _is_sent_title(r.row.words) for r in read)
    for_whom = any(r.label is not None and r.row.words[:5].casefold() in ("memor", "memo ") for r in read)
    if titled and (dated or greeted or {"to", "from"} <= fields):
        return 2
    if {"to", "from"} <= fields and (dated or "subject" in fields):
        return 2
    if for_whom and (dated or fields & {"from", "subject"}):
        return 2
    enclosed = bool(read) and read[0].sort in ("bracketed", "weak", "title") and _is_enclosure(read[0])
    if enclosed and (titled or dated or greeted):
        return 2
    if dated and greeted and sorts.index("salutation") > 0:
        return 2 if closed else 1
    return 0


def _only_named(text: str, read: Sequence[Reading], end: int) -> bool:
    """Whether rows name what is attached, as the last words of all, and nothing is behind them: ``Tab A``."""
    return bool(read) and _is_enclosure(read[0]) and not text[read[-1].row.end : end].strip()


def _is_sent_title(words: str) -> bool:
    """Whether a title is that of what is sent, and no remark behind a colon: ``Vermerk: weitergeleitet.``."""
    return kind_named(words) in SENT and not (": " in words and words[-1] == ".")


def _is_enclosure(reading: Reading) -> bool:
    return reading.row.words.lstrip("[( ").partition(" ")[0].strip(".,:;])").casefold() in ENCLOSED


def _is_closed(ground: Ground, chunk: Chunk) -> bool:
    """Whether a run of lines may end a document: its last line is short and no sentence."""
    text = ground.source.text
    last = text[
        text.rfind("\n", chunk.start, chunk.end) + 1
        if "\n" in text[chunk.start : chunk.end]
        else chunk.start : chunk.end
    ]
    return len(last) <= 60 and not (last[-1:] in ".?!" and len(last.split()) > 5)


def _only_numbers(ground: Ground, chunk: Chunk) -> bool:
    """Whether a short run of lines is nothing but the number or the classification of what follows."""
    if chunk.end - chunk.start > 120:
        return False
    found = rows(ground.source, chunk.start, chunk.end, ground.passed)
    readings = [read_row(ground, row) for row in found]
    return bool(readings) and all(r.sort in ("number", "classification", "precedence") for r in readings)
