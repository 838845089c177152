"""Who took part in a talk that a memorandum records: the lists behind its head, and its subject below them."""

from __future__ import annotations

from itertools import pairwise

from tei.text.correspondence.labels import read_label
from tei.text.correspondence.names import has_role, has_title, is_name
from tei.text.correspondence.pieces import Piece
from tei.text.correspondence.presence import LONGEST_LABEL, beside, names_people
from tei.text.correspondence.row_readings import LONGEST_ROW, is_title
from tei.text.correspondence.rows import rows
from tei.text.correspondence.sentences import is_sentence
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tei.text.correspondence.pieces import Ground
    from tei.text.correspondence.rows import Row

MOST_ROWS = 120
"""Rows of the longest list."""
TYPE = (("type", "participants"),)
WORDS_OF_A_GROUP = 5
"""Words of the name of those on one side: ``For the United States``."""


class _Entry(NamedTuple):
    """One row of the lists, or what stands behind the label on its row.

    Attributes:
        start: offset of its first character.
        end: offset behind its last one.
        words: the characters between.
        column: how far from the beginning of the line it stands.
        gap: whether a blank line is before it.
        sort: ``label`` for the words above the lists, ``group`` for those on one side, ``rest`` for a row that
            goes on with the one before it, else ``item``.
    """

    start: int
    end: int
    words: str
    column: int
    gap: bool
    sort: str


def read_attendance(ground: Ground, start: int, end: int) -> tuple[Piece, ...]:
    """Return the pieces of the lists that begin behind a head, and of the subject below them; none if none do.

    Args:
        ground: the transcript, and what is known of it.
        start: offset behind the head.
        end: offset behind the document.
    """
    text = ground.source.text
    found = tuple(_beside_one_another(ground, start, end))
    if found:
        below = next(iter(rows(ground.source, found[-1].end, end, ground.passed)), None)
        told = below is not None and _is_field(text, below)
        return (*found, *_subject(ground, below, end)) if below is not None and told else found
    taken: list[Row] = []
    stop: Row | None = None
    for row in rows(ground.source, start, end, ground.passed):
        if not taken and not names_people(row.words):
            return ()
        if len(taken) >= MOST_ROWS or _is_text(row, taken) or _is_field(text, row):
            stop = row
            break
        taken.append(row)
    if not taken or not _is_list(taken):
        return ()
    subject = stop if stop is not None and _is_field(text, stop) else None
    entries = _entries(taken, _last(taken, whole=subject is not None))
    if sum(entry.sort == "item" for entry in entries) == 0:
        return ()
    behind = tuple(_subject(ground, subject, end)) if subject is not None else _title(taken, entries, stop)
    return (*_pieces(entries), *behind)


def _beside_one_another(ground: Ground, start: int, end: int) -> Iterator[Piece]:
    """Yield the labels and names of lists whose names stand on one line: ``Present: Mr. Moss, Mr. Hale, …``."""
    text = ground.source.text
    named = False
    for first, last in _runs_of_names(ground, start, end):
        words = text[first.start : last]
        value = first.start + len(words) - len(words.partition(":")[2].lstrip())
        persons = beside(text[value:last])
        if not persons and not (named and last - value <= LONGEST_ROW and value < last):
            return
        named = True
        yield Piece(
            first.start, first.start + words.index(":") + 1, "list-label", "the words before those present"
        )
        starts = [value + begin for begin, _ in persons] or [value]
        ends = [begin + len(text[begin:stop].rstrip()) for begin, stop in pairwise([*starts, last])]
        yield from _list(
            [Piece(*one, "item", "one of those who took part") for one in zip(starts, ends, strict=True)]
        )


def _runs_of_names(ground: Ground, start: int, end: int) -> Iterator[tuple[Row, int]]:
    """Yield the rows with a label of those present and more behind it, each with where its run of lines ends."""
    first: Row | None = None
    last = start
    for row in rows(ground.source, start, end, ground.passed):
        labelled = bool(_value(row)) and ":" in row.words[:LONGEST_LABEL]
        if first is not None and (labelled or row.gap or read_label(ground.source.text, row.start, row.end)):
            yield first, last
            first = None
        if (first is None and not labelled) or (
            first is not None and not _is_wrapped(ground.source.text, first, last)
        ):
            return
        first, last = first or row, row.end
    if first is not None:
        yield first, last


SHORTEST_WRAPPED = 55
"""Characters of a row that may have been broken at a width."""


def _is_wrapped(text: str, first: Row, last: int) -> bool:
    """Whether the names of a run of lines go on below its last row: it is long, or ends in a comma."""
    begin = max(first.start, text.rfind("\n", first.start, last) + 1)
    return last - begin >= SHORTEST_WRAPPED or text[last - 1] == ","


def _is_text(row: Row, taken: Sequence[Row]) -> bool:
    inside = bool(taken) and not row.gap and row.indent > taken[0].indent  # an entry may have small words
    return len(row.words) > LONGEST_ROW or (not inside and is_sentence(row.words) and not names_people(row.words))


def _is_field(text: str, row: Row) -> bool:
    label = read_label(text, row.start, row.end)
    return label is not None and label.field == "subject" and label.sure


def _value(row: Row) -> str:
    """Return what stands behind the label of those present on its own row."""
    return row.words.partition(":")[2].strip() if names_people(row.words) else ""


def _is_list(taken: Sequence[Row]) -> bool:
    """Whether names stand below one another: below their label, or behind it and then at its right."""
    value = _value(taken[0])
    if not value:
        return True
    if len(taken) == 1 or value.count(",") > 1 or ";" in value:
        return False
    return not taken[1].gap and taken[1].indent > taken[0].indent


def _last(taken: Sequence[Row], *, whole: bool) -> int:
    """Return how many rows are lists: all above a subject, else the runs of lines that name persons."""
    if whole:
        return len(taken)
    done = next((i for i, row in enumerate(taken[2:], 2) if row.gap), len(taken))
    while done < len(taken):
        behind = _run_end(taken, done)
        if not _names_persons(taken[done:behind]) and not _is_group_alone(taken, done):
            break
        done = behind
    return done


def _run_end(taken: Sequence[Row], begin: int) -> int:
    """Return the index behind the run of lines that begins at one."""
    return next((i for i, row in enumerate(taken[begin + 1 :], begin + 1) if row.gap), len(taken))


def _is_group_alone(taken: Sequence[Row], at: int) -> bool:
    """Whether a row between blank lines may say on whose side those below it are: a person follows, alone too."""
    words, below = taken[at].words, taken[at + 1 : at + 3]
    alone = bool(below) and all(row.gap for row in below)
    return alone and _may_be_group(words) and not is_title(words) and _is_person(below[0].words)


def _names_persons(run: Sequence[Row]) -> bool:
    """Whether a run of lines goes on with the lists: most of them are persons with their titles or offices."""
    if names_people(run[0].words):
        return True
    named = sum(_is_person(row.words) for row in run)
    return named > 0 and named * 2 >= len(run) and not any(is_title(row.words) for row in run)


def _is_person(words: str) -> bool:
    """Whether a row is surely a person: a title or office, or a name and what he is behind a comma."""
    if words[-1] in ":?!" or words[:1].isdigit():
        return False
    return has_title(words) or has_role(words) or ("," in words and is_name(words.partition(",")[0]))


def _entries(taken: Sequence[Row], count: int) -> list[_Entry]:
    found: list[_Entry] = []
    for row in taken[:count]:
        value = _value(row)
        start = row.end - len(value)
        if names_people(row.words):
            label = row.words[: len(row.words) - len(value)].rstrip() if value else row.words
            found.append(_Entry(row.start, row.start + len(label), label, row.indent, row.gap, "label"))
        if value:
            found.append(_Entry(start, row.end, value, row.indent + start - row.start, gap=False, sort="item"))
        elif not names_people(row.words):
            found.append(_Entry(row.start, row.end, row.words, row.indent, row.gap, "item"))
    return [entry._replace(sort=_sort(found, index)) for index, entry in enumerate(found)]


def _sort(found: Sequence[_Entry], index: int) -> str:
    """Return what an entry is: a group has persons below it, farther to the right or in the same run of lines."""
    entry = found[index]
    if entry.sort == "label":
        return "label"
    behind = found[index + 1] if index + 1 < len(found) else None
    before = found[index - 1] if index else None
    first = entry.gap or before is None or before.sort == "label"
    if behind is not None and behind.sort == "item" and not behind.gap and _may_be_group(entry.words):
        deeper = behind.column > entry.column
        if deeper or (first and behind.column == entry.column and all(map(_is_person, _run(found, index + 1)))):
            return "group"
    runs_on = before is not None and before.sort == "item" and entry.column > before.column and not entry.gap
    return "rest" if runs_on and before is not None and not _may_be_group(before.words) else "item"


def _run(found: Sequence[_Entry], index: int) -> list[str]:
    """Return the words of the entries from one on, up to a blank line or label."""
    words: list[str] = []
    for entry in found[index:]:
        if entry.gap or entry.sort == "label":
            break
        words.append(entry.words)
    return words


def _may_be_group(words: str) -> bool:
    """Whether a row may say on whose side those below it are: ``Norland``, ``For the United States:``."""
    titled = has_title(words) or has_role(words) or _abbreviates(words.partition(" ")[0])
    state = words.endswith("United States of")  # America, United States of
    return len(words.split()) <= WORDS_OF_A_GROUP and ("," not in words or state) and not titled


def _abbreviates(word: str) -> bool:
    """Whether a word is the short form of a title, even a misread one: ``Me.``, and no state: ``U.S.``."""
    return word[-1] == "." and not word[:-1].replace(".", "").isupper()


def _pieces(entries: Sequence[_Entry]) -> Iterator[Piece]:
    """Yield the words above the lists, and the rows below them as lists, which blank lines part unless all do."""
    run: list[Piece] = []
    spaced = all(entry.gap for entry in entries if entry.sort != "rest")
    for entry in entries:
        if run and ((entry.gap and not spaced) or entry.sort in ("label", "group")):
            yield from _list(run)
            run = []
        if entry.sort == "label":
            yield Piece(entry.start, entry.end, "list-label", "the words above a list of those present")
        elif entry.sort == "group":
            yield Piece(entry.start, entry.end, "list-label", "on whose side those below it took part")
        elif entry.sort == "rest" and run:
            run[-1] = run[-1]._replace(end=entry.end)
        else:
            run.append(Piece(entry.start, entry.end, "item", "one of those who took part"))
    yield from _list(run)


def _list(run: Sequence[Piece]) -> Iterator[Piece]:
    if run:
        yield Piece(run[0].start, run[-1].end, "list", "names those who took part", values=TYPE)
        yield from run


def _title(taken: Sequence[Row], entries: Sequence[_Entry], stop: Row | None) -> tuple[Piece, ...]:
    """Return the title that stands right below the lists, if there is one: ``Protokoll über …``."""
    last = entries[-1].end
    below = next((row for row in taken if row.start > last), stop)
    if below is None or not below.gap or not is_title(below.words):
        return ()
    return (Piece(below.start, below.end, "title", "says what kind of document it is, below those present"),)


def _subject(ground: Ground, label: Row, end: int) -> Iterator[Piece]:
    """Yield the subject: the row of its label, with the row below it where that holds nothing but the label."""
    found = read_label(ground.source.text, label.start, label.end)
    last = label.end
    if found is not None and found.end >= label.end:
        below = list(_run_below(ground, label.end, end))
        last = below[-1].end if below else last
    yield Piece(label.start, last, "subject", "the label of a field: subject")


def _run_below(ground: Ground, start: int, end: int) -> Iterator[Row]:
    for count, row in enumerate(rows(ground.source, start, end, ground.passed)):
        if len(row.words) > LONGEST_ROW or is_sentence(row.words) or (count and row.gap):
            return
        yield row
