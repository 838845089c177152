"""The head of a document that is sent: everything before its text, row by row, each with what it is.

The head of a telegram, letter, memorandum, dispatch, note or record: titles and numbers, the office, how secret
and how urgent it is, to whom, from whom, about what, place and date, the greeting.
"""

from __future__ import annotations

from tei.text.correspondence.addressing import names_comrade, starts_address
from tei.text.correspondence.exchanges import without_number
from tei.text.correspondence.head_pieces import pieces_of
from tei.text.correspondence.kinds_of_document import kind_named
from tei.text.correspondence.names import has_body, has_role, is_name, is_role, titles
from tei.text.correspondence.row_readings import read_row
from tei.text.correspondence.rows import fields_apart, rows
from tei.text.correspondence.section_words import known_headings
from tei.text.correspondence.tails import after_numeral
from tei.text.correspondence.terms import terms
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tei.text.correspondence.pieces import Ground, Piece
    from tei.text.correspondence.row_readings import Reading
    from tei.text.correspondence.rows import Row

MOST_ROWS = 120
"""Rows of the longest head: an archive's form, then that of the telegram."""
WIDEST_GAP = 14
"""Rows that say nothing by themselves, between two that do."""
AHEAD = 12
"""Rows looked at behind a passage of running text for the rest of a printed form."""
SURE_FIELDS = 2
LINES_OF_A_NOTICE = 4
LONGEST_NOTICE = 70
"""Characters of a motto or notice between the lines of a letterhead."""
STRONG = terms(
    "field|classification|precedence|number|dateline|salutation|title|parties|byline|bracketed|marked|reference"
)
WEIGHTS = {
    "reference": 1,
    "salutation": 2,
    "dateline": 2,
    "title": 2,
    "parties": 1,
    "classification": 2,
    "precedence": 1,
    "number": 1,
    "addressee": 1,
    "byline": 1,
}
FIELD_WEIGHTS = {"to": 2, "from": 2, "cc": 0, "other": 0, "enclosure": 0, "place": 1}
OTHERS = 3
"""Fields of other kinds that together speak for a head as one field does."""
ENOUGH = 2


class Head(NamedTuple):
    """The head of a document.

    Attributes:
        start: offset of its first row.
        end: offset at which the text begins.
        pieces: what it consists of, in order.
        readings: the rows as read.
    """

    start: int
    end: int
    pieces: tuple[Piece, ...]
    readings: tuple[Reading, ...]


def read_head(ground: Ground, start: int, end: int) -> Head | None:
    """Return the head that begins at an offset, or None where too little speaks for one.

    Args:
        ground: the transcript, and what is known of it.
        start: offset of the document.
        end: offset behind the document.
    """
    read = _read(ground, start, end)
    head = read[: _length(read)]
    recorded = len(read) > len(head) > 0 and read[len(head)].sort == "people"
    if not head or (
        _weight(head) + recorded < ENOUGH and not _is_front_matter(ground.source.text, start, end, head)
    ):
        return None
    found = tuple(pieces_of(ground.source.text, head))
    return Head(head[0].row.start, found[-1].end if found else start, found, tuple(head))


def _read(ground: Ground, start: int, end: int) -> list[Reading]:
    """Return the rows up to the running text; a notice inside a form is no end of it."""
    read: list[Reading] = []
    ahead: list[Reading] = []  # running text, and what stands behind it
    matter = _end_of_front_matter(ground.source.text, start, end)
    found = fields_apart(rows(ground.source, start, end, ground.passed))
    following = next(found, None)
    count = -1
    while following is not None:
        row, following, count = following, next(found, None), count + 1
        reading = _reading(ground, read, row, following, form=row.start < matter)
        if (
            count == 1
            and len(ahead) == 1
            and reading.sort in UNDER_A_LONG_TITLE
            and _may_be_title(ahead[0].row, row)
        ):
            read, ahead = [ahead[0]._replace(sort="title")], []
        if reading.sort == "prose" and not ahead and read and _greets_by_name(read):
            read[-1] = read[-1]._replace(sort="salutation")
            break
        if ahead or reading.sort == "prose":
            ahead.append(reading)
            if _form_goes_on(read, ahead):
                read += ahead
                ahead = []
        else:
            read.append(reading)
        if reading.sort in ("salutation", "people") or len(ahead) > AHEAD or count >= MOST_ROWS:
            break
    if following is not None and ends_in_greeting(read):
        below = read_row(ground, following)
        if below.sort == "dateline" and not below.row.gap and any(day.whole for day in below.days):
            read.append(below)
    return read


def _reading(ground: Ground, read: Sequence[Reading], row: Row, following: Row | None, *, form: bool) -> Reading:
    """Return what a row is between those around it: part of an address or title that it does not show to be."""
    reading = read_row(ground, row, form=form)
    if reading.sort == "salutation" and following is not None and _heads_address(ground, reading, following):
        dated = read_row(ground, following).sort not in ("weak", "office", "addressee")
        return reading._replace(sort="weak" if dated else "addressee")
    if (
        reading.sort in ("prose", "weak")
        and read
        and read[-1].sort == "title"
        and _goes_on_below(read[-1].row, row)
    ):
        return reading._replace(sort="title")
    return reading


def _heads_address(ground: Ground, reading: Reading, following: Row) -> bool:
    """Whether a line that begins as a greeting is the first of an address: ``Sir Paul Ott, K.C.B.,``."""
    words = reading.row.words
    first, _, rest = words.partition(" ")
    if reading.end < reading.row.end or following.gap or words[-1] in ":!" or not rest:
        return False
    if is_role(rest.partition(" ")[0].strip(".,")):  # Mr. President,
        return False
    below = read_row(ground, following)
    dated = below.sort in ("number", "dateline", "hours") and words[-1].isalpha()  # who signs a telegram
    return first.casefold().strip(".") in titles() and (below.sort in ("weak", "office", "addressee") or dated)


def ends_in_greeting(read: Sequence[Reading]) -> bool:
    """Whether the last row is a greeting that fills it, behind which many wrote place and date.

    Args:
        read: rows of a head.
    """
    return bool(read) and read[-1].sort == "salutation" and read[-1].end >= read[-1].row.end


UNDER_A_LONG_TITLE = frozenset({"classification", "dateline", "number", "field"})
LONGEST_TITLE = 300


def _may_be_title(row: Row, below: Row) -> bool:
    """Whether a first line as long as a sentence may be a title: no mark ends it, and it stands alone."""
    return (
        len(row.words) <= LONGEST_TITLE and row.words[-1] not in ".,:;?!" and below.gap and row.words[0].isupper()
    )


def _goes_on_below(title: Row, row: Row) -> bool:
    """Whether a line goes on with a title of a word or two: ``AGREEMENT`` / ``between the Government of …``."""
    short = len(title.words.split()) <= WORDS_OF_A_SHORT_TITLE and (
        title.words[-1].isalpha() or title.words[-1] == ","
    )
    ended = row.words[-1] in ".:;?!" and not (title.words[-1] == "," and row.words[-1] == ".")
    return short and row.words[0].islower() and len(row.words) <= LONGEST_REST and not ended


WORDS_OF_A_SHORT_TITLE = 3
LONGEST_REST = 120
LONGEST_NAME = 30


def _greets_by_name(read: Sequence[Reading]) -> bool:
    """Whether the last row before the text is a name and a comma: it greets where the head names a recipient."""
    last = read[-1]
    words = last.row.words
    named = last.sort == "weak" and last.row.gap and words[-1] in ",!" and len(words) <= LONGEST_NAME
    return named and is_name(words.rstrip(",!")) and any(_is_sure_field(reading) for reading in read)


LONGEST_MATTER = 4000
"""Characters of the front matter that programs set before a text."""


def _end_of_front_matter(text: str, start: int, end: int) -> int:
    """Return the offset of the line ``---`` that ends the front matter of a document; 0 where there is none."""
    if not text.startswith(
        "---", start + len(text[start : start + 100]) - len(text[start : start + 100].lstrip())
    ):
        return 0
    found = text.find("\n---\n", start + 4, min(end, start + LONGEST_MATTER))
    return max(found, 0)


def _is_front_matter(text: str, start: int, end: int, head: Sequence[Reading]) -> bool:
    """Whether rows are the front matter that a program sets before a text: labelled, and between two rules."""
    matter = _end_of_front_matter(text, start, end)
    return sum(reading.label is not None and reading.row.start < matter for reading in head) >= OTHERS - 1


def _form_goes_on(read: Sequence[Reading], ahead: Sequence[Reading]) -> bool:
    """Whether two sure fields behind running text, or a greeting, show that it is a notice inside a form."""
    if ahead[-1].sort == "salutation":
        return len(ahead) > 1 and all(r.sort != "prose" or len(r.row.words) <= LONGEST_NOTICE for r in ahead)
    sure = [reading for reading in ahead if _is_sure_field(reading)]
    telling = any(r.label is not None and r.label.field != "other" for r in sure)
    if len(sure) < SURE_FIELDS or not telling or not any(map(_is_sure_field, read)):
        return False
    again = bool(_parties_named(read) & _parties_named(sure))  # then it is the head of another document
    again = again or (_is_memorandum(read) and _is_memorandum(sure)) or after_numeral(ahead[0].row.words)[1] == "1"
    return not again and sum(r.sort == "prose" for r in ahead) <= LINES_OF_A_NOTICE


def _is_memorandum(read: Sequence[Reading]) -> bool:
    """Whether one of these rows says that a memorandum begins."""
    return any(kind_named(reading.row.words.partition(":")[0]) == "memorandum" for reading in read)


def _parties_named(read: Sequence[Reading]) -> set[str]:
    """Return which of to and from have a value in these rows."""
    labels = [r.label for r in read if r.label is not None and r.label.end < r.row.end]
    return {label.field for label in labels} & {"to", "from"}


def _is_sure_field(reading: Reading) -> bool:
    return reading.label is not None and reading.label.sure and reading.label.field not in ("cc", "enclosure")


def _length(read: Sequence[Reading]) -> int:
    """Return how many rows are the head: up to the last one that says so by itself."""
    if read and (read[-1].sort == "salutation" or ends_in_greeting(read[:-1])):
        return len(read)
    last = -1
    for index, reading in enumerate(read):
        if index - last > WIDEST_GAP or _is_first_point(read, index):
            break
        comrade = reading.sort == "addressee" and index == 1 and names_comrade(reading.row.words)
        if comrade or (reading.sort in STRONG and not _is_late(read, index, last)):
            last = index
        elif reading.sort == "addressee" and last >= 0 and starts_address(reading.row.words):
            last = _end_of_run(read, index)
        elif reading.sort == "addressee" and last == index - 1 and _names_reader(read, index):
            last = index
        elif reading.sort == "addressee" and last == index - 1 and _heads_wire(read, index):
            last = _end_of_run(read, index)
    return _with_value(read, last) + 1


def _is_first_point(read: Sequence[Reading], index: int) -> bool:
    """Whether a row is the first point of a message, below the field that says what it is about."""
    above = read[index - 1].label if index else None
    empty = above is not None and above.end >= read[index - 1].row.end
    numbered = read[index].row.gap and not empty and after_numeral(read[index].row.words)[1] == "1"
    return numbered and any(
        r.label is not None and r.label.field in ("subject", "reference") for r in read[:index]
    )


LONGEST_READER = 40


def _names_reader(read: Sequence[Reading], index: int) -> bool:
    """Whether a short line names the reader below the office that he holds: ``Comrade ANTONOV``."""
    words = read[index].row.words
    above = read[index - 1]
    addressed = above.sort == "addressee" or (above.label is not None and above.label.field in ("to", "from"))
    return addressed and len(words) <= LONGEST_READER and words[-1] not in ".?!"


def _heads_wire(read: Sequence[Reading], index: int) -> bool:
    """Whether a run of lines names a reader: it ends in a colon, or stands in capitals in a telegram."""
    run = read[index : _end_of_run(read, index) + 1]
    wired = any(kind_named(reading.row.words) == "telegram" for reading in read[:index])
    capitals = all(r.row.words.isupper() and len(r.row.words) <= LONGEST_READER for r in run)
    return _ends_in_colon(read, index) or (wired and capitals and index + len(run) < len(read))


def _ends_in_colon(read: Sequence[Reading], index: int) -> bool:
    """Whether a run of lines names a reader and ends in a colon, as letters of the army have it above the text."""
    return read[index].row.gap and read[_end_of_run(read, index)].row.words[-1] == ":"


def _end_of_run(read: Sequence[Reading], index: int) -> int:
    """Return the index of the last row of a run of lines, at the running text at the latest."""
    while (
        index + 1 < len(read) and not read[index + 1].row.gap and read[index + 1].sort not in ("prose", "people")
    ):
        index += 1
    return index


def _is_late(read: Sequence[Reading], index: int, last: int) -> bool:
    """Whether a row no longer belongs to the head: a remark far below, a title behind the date."""
    reading = read[index]
    if reading.sort in ("bracketed", "byline"):
        return index > last + 2
    if reading.row.words.strip(" .:*_").casefold() in known_headings() and any(r.label for r in read[:index]):
        return True  # the first heading of a cable, below its subject
    if reading.sort != "title":
        return False
    if reading.row.words[0].isdigit() and any(r.sort == "title" for r in read[:index]):
        return True  # the first point of minutes
    dated = any(r.sort in ("dateline", "hours") or r.label is not None for r in read[:index])
    return dated and any(r.sort in ("title", "parties") for r in read[:index])


def _with_value(read: Sequence[Reading], last: int) -> int:
    """Return the index of the last row of the value of a field that is the last strong row."""
    if last < 0 or read[last].label is None:
        return last
    label = read[last].label
    empty = label is not None and label.end >= read[last].row.end
    index = last
    while index + 1 < len(read) and index - last < 8:
        following = read[index + 1]
        if following.row.gap and not (empty and index == last):
            break
        if following.sort == "prose" and not (empty and index == last):
            break
        if index > last and not empty and following.row.indent <= read[last].row.indent:
            break
        if not empty and following.row.indent <= read[last].row.indent and following.sort != "weak":
            break
        index += 1
    return index


def _is_petition(words: str) -> bool:
    """Whether a first line is to a body or an office, at length: ``To the Honourable the Senate of …``."""
    return len(words) > LONGEST_NAME and starts_address(words) and (has_body(words) or has_role(words))


def _weight(head: Sequence[Reading]) -> int:
    total = int(head[0].sort == "office" and any(r.sort == "number" for r in head))
    total += sum(r.label is not None and r.label.sure and r.label.field == "other" for r in head) // OTHERS
    total += len(head) > 1 and head[0].sort == "weak" and head[1].sort == "byline"
    for reading in head:
        comrade = reading.sort == "addressee" and reading is not head[0] and names_comrade(reading.row.words)
        total += ENOUGH * comrade
        total += reading.sort == "addressee" and reading is head[0] and _is_petition(reading.row.words)
        if reading.label is not None:
            known = FIELD_WEIGHTS.get(reading.label.field, 1)
            alone = len(head) == 1 and not reading.label.shown  # the title of a poem: TO THE MOON
            total += known if reading.label.sure and not alone else min(known, 1)
        else:
            kind = kind_named(reading.row.words) if reading.sort in ("title", "parties") else ""
            total += WEIGHTS.get(reading.sort, 0) - (reading.sort == "title" and kind == "paper")
            numbered = without_number(reading.row.words) > 0
            dated = any(day.whole for day in reading.days)
            total += reading.sort == "parties" and (bool(kind) or dated or numbered)
    return total
