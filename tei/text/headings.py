"""The headings of reports, memoranda, articles: lines alone above running text, and how deep each of them is.

What makes a line a heading is its form (``II. The Lamps``, ``THE LAMPS``, ``Conclusions``, ``== Lamps ==``), that
other lines have the same form, and that running text stands below it. The level follows from the order of forms.
"""

from __future__ import annotations

import re
from collections import Counter

from tei.text.correspondence.names import SMALL, capitalised, is_name
from tei.text.correspondence.sentences import is_sentence
from tei.text.heading_forms import LONGEST, form_of
from tei.text.heading_series import Candidate, counted_forms, in_order, items
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tei.text.source import Chunk, Source
    from tei.text.span import Cert

WORDS_OF_A_SENTENCE = 3
"""Words that say something, where a mark ends them."""
WORDS_OF_A_LINE = 6
SHARE_OF_A_TITLE = 0.7
"""Words of a line without a mark at its end, and how many of them must have capitals for it to be a title."""
LONG = 90
"""Characters that make running text of whatever stands below a heading."""
FINISHED = '.?!:…)]"”»’*†‡'
"""Characters with which running text comes to an end."""
FEWEST_COLONED = 2
"""Well-known headings that end in a colon, beside which other lines with a colon are headings too."""
SECTIONS = 4
"""Headings in words alone that a document that is sent must have: with fewer they are labels of its paragraphs."""


PRINTED = "known in capitals"
"""Well-known headings in capitals: two of them, and no other, head the sections of a document that is sent."""


class Heading(NamedTuple):
    """A heading.

    Attributes:
        start: offset of its first character.
        end: offset behind its last one.
        level: from 1.
        reason: why it is one.
        cert: how sure.
    """

    start: int
    end: int
    level: int
    reason: str
    cert: Cert


REASONS = {
    "marked": "number signs or a rule mark it as a heading",
    "named": "it numbers a division",
    "roman": "numbered in order, above running text",
    "alpha": "lettered in order, above running text",
    "decimal": "numbered in order, above running text",
    "arabic": "numbered in order, above running text",
    "capitals": "a line in capitals above running text",
    "known": "words that head a section",
    "colon": "a line that a colon ends, among well-known headings",
    "title": "a line by itself above running text",
}


def headings(source: Source, start: int, end: int, *, sent: bool) -> Iterator[Heading]:
    """Yield the headings between two offsets.

    Args:
        source: the transcript.
        start: offset at which the text begins, behind the head of the document.
        end: offset behind its last words.
        sent: whether the document is one that is sent, whose numbered lines are paragraphs.
    """
    found = list(_candidates(source, start, end))
    counts = Counter(candidate.form for candidate in found)
    coloned = sum(source.text[one.end - 1] == ":" for one in found if one.form == "known")
    if coloned < FEWEST_COLONED:
        found = [one for one in found if one.form != "colon"]
        del counts["colon"]
    counts[PRINTED] = sum(one.form == "known" and source.text[one.start : one.end].isupper() for one in found)
    ordered = in_order(found)
    deep: list[str] = []  # forms of the headings that are open, the highest first
    for index, candidate in enumerate(found):
        if not _believed(candidate.form, counts, ordered=index in ordered, sent=sent):
            continue
        form = candidate.form
        if form == "known" and counts["title"]:
            form = "title"
        if form == "colon":
            form = "known"
        if form.startswith("marked"):
            level = int(form[6:])
        elif form == "known":  # as deep as the first ones
            level = 1
            del deep[1:]
        else:
            if form in deep:
                del deep[deep.index(form) + 1 :]
            else:
                deep.append(form)
            level = len(deep)
        kind = candidate.form.rstrip("0123456789")
        yield Heading(
            candidate.start,
            candidate.end,
            level,
            REASONS[kind],
            "medium" if kind in ("title", "colon") else "high",
        )


def title_above(source: Source, start: int, found: Sequence[Heading]) -> Heading | None:
    """Return the line above all headings of a text that has no other head: its title, or None.

    Args:
        source: the transcript.
        start: offset at which the text begins.
        found: its headings.
    """
    index = source.chunks.first_from(start)
    chunks = source.chunks[index : index + 1]
    if not chunks or not found:
        return None
    first = chunks[0]
    if found[0].start == first.start:
        marked = found[0].reason == REASONS["marked"] and found[0].level == 1
        if marked:
            return found[0] if sum(one.level == 1 for one in found) == 1 else None
        return _title_above_name(source, index, found)
    words = source.text[first.start : min(first.end, first.start + LONGEST + 1)]
    lines = words.count("\n") + 1
    plain = len(words) <= LONGEST and lines <= LINES_OF_A_TITLE and words[0].isupper() and words[-1] not in ".,;:"
    if len(found) < HEADINGS_UNDER_A_TITLE or not plain or is_sentence(" ".join(words.split())):
        return None
    return Heading(first.start, first.end, 0, "a line alone above all headings", "medium")


def _title_above_name(source: Source, index: int, found: Sequence[Heading]) -> Heading | None:
    """Return the first of several lines alone, if the next one is a name: title and author of an article."""
    below = source.chunks[index + 1 : index + 2]
    if len(found) < HEADINGS_UNDER_A_TITLE + 1 or not below or found[1].start != below[0].start:
        return None
    title = found[0]
    byline = names_below(source, title.end)
    text = source.text[title.start : title.end]
    first = source.text[below[0].start : below[0].end].partition(" ")[0].casefold()
    named = byline is not None and byline[0] == found[1].start and not is_name(text) and first not in SMALL
    return Heading(title.start, title.end, 0, "a line alone above a name", "medium") if named else None


def names_below(source: Source, start: int) -> tuple[int, int] | None:
    """Return where names stand that have a line to themselves behind a title, or None.

    Args:
        source: the transcript.
        start: offset behind the title.
    """
    index = source.chunks.first_from(start)
    chunks = source.chunks[index : index + 1]
    if not chunks or chunks[0].end - chunks[0].start > LONGEST:
        return None
    words = source.text[chunks[0].start : chunks[0].end].strip("*_ ")
    names = [name.strip() for name in re.split(r",|;|\s(?:and|und|et|y|e|и|&)\s", words)]
    whole = all(is_name(name) and " " in name for name in names)
    return (chunks[0].start, chunks[0].end) if whole else None


LINES_OF_A_TITLE = 2
HEADINGS_UNDER_A_TITLE = 2


def _believed(form: str, counts: Counter[str], *, ordered: bool, sent: bool) -> bool:
    if form.startswith("marked") or form == "named":
        return True
    if form in ("roman", "alpha") or form.startswith("decimal"):
        return ordered
    if form == "arabic":
        return ordered and not sent
    in_words = counts["known"] + counts["title"] + counts["colon"]
    if form == "capitals":
        return counts[form] > 1 or in_words < SECTIONS
    if sent:
        return in_words >= SECTIONS or (form == "known" and counts["known"] == counts[PRINTED] > 1)
    return form in ("known", "colon") or counts[form] > 1 or counts["known"] > 0


def _candidates(source: Source, start: int, end: int) -> Iterator[Candidate]:
    """Yield the lines that could be headings: alone, short, and above running text or another such line."""
    first = source.chunks.first_from(start)
    chunks = source.chunks[first : source.chunks.first_from(end)]
    shapes = [_shape(source, chunk) for chunk in chunks]
    counted = counted_forms(chunks, shapes)
    runs = [shape is None and _runs(source, chunk) for chunk, shape in zip(chunks, shapes, strict=True)]
    listed = items(source.text, chunks, shapes, runs, opens=first == 0)
    heads = False  # whether what follows is running text, or a heading above it
    ended = False  # whether what follows is a sentence at least, which is enough below the number of a chapter
    kept: list[Candidate] = []
    for index in range(len(chunks) - 1, -1, -1):
        shape = shapes[index]
        if shape is None:
            heads = runs[index]
            ended = _is_finished(source, chunks[index])
            continue
        if index in listed:
            heads = ended = False
            continue
        if shape.end < chunks[index].end:  # running text on the next line
            heads = True
        below = source.text[chunks[index + 1].start] if index + 1 < len(chunks) else " "
        above = (
            shape.form in SURE
            or shape.form == "named"
            or shape.form in counted
            or index == 0
            or _may_precede(source, chunks[index - 1], shapes[index - 1])
        )
        stands_above = index + 1 < len(chunks) and shapes[index + 1] is None and shape.form in counted
        heads = heads or stands_above or (ended and shape.form == "named")
        if (heads or _has_hashes(source, shape)) and above and not below.islower():
            kept.append(shape)
            heads = True
        else:
            heads = False
        ended = False
    yield from reversed(kept)


SURE = frozenset({"known", "marked1", "marked2", "marked3", "marked4", "marked5", "marked6"})
"""Forms that are headings whatever stands above them."""


def _has_hashes(source: Source, shape: Candidate) -> bool:
    return shape.form in SURE and source.text[shape.start] == "#" and shape.end < len(source.text)


def _may_precede(source: Source, chunk: Chunk, shape: Candidate | None) -> bool:
    """Whether a heading may stand behind a run of lines: it is one, has come to an end, or is put to a source."""
    return shape is not None or _is_finished(source, chunk) or _is_attributed(source, chunk)


def _is_attributed(source: Source, chunk: Chunk) -> bool:
    """Whether the last line of a run says whose words they are: ``— R. W. Emerson``."""
    last = source.text.rfind("\n", chunk.start, chunk.end) + 1
    return source.text[max(last, chunk.start) : chunk.end].lstrip(" >\t").startswith(("—", "–", "--", "- "))


def _runs(source: Source, chunk: Chunk) -> bool:
    """Whether a run of lines is running text."""
    words = source.text[chunk.start : min(chunk.end, chunk.start + 300)]
    if chunk.end - chunk.start > LONG or is_sentence(" ".join(words.split())):
        return True
    listed = words.split()
    if len(listed) >= WORDS_OF_A_LINE and capitalised(words) < SHARE_OF_A_TITLE:
        return True
    return words[-1] in ":.?!" and len(listed) >= WORDS_OF_A_SENTENCE


def _is_finished(source: Source, chunk: Chunk) -> bool:
    """Whether the text before a heading has come to an end."""
    last = source.text[max(chunk.start, chunk.end - 1)]
    return last in FINISHED or last.isdigit()


def _shape(source: Source, chunk: Chunk) -> Candidate | None:
    """Return what a run of lines could be as a heading, or None."""
    words = source.text[chunk.start : min(chunk.end, chunk.start + 2 * LONGEST)]
    first, _, second = words.partition("\n")
    if second:
        return _ruled(chunk, first, second) or _shape_of_two(chunk, first, second) or _broken(chunk, words)
    if chunk.end - chunk.start > 2 * LONGEST:
        return None
    marks = len(words) - len(words.lstrip("#"))
    if 0 < marks <= 6 and words[marks : marks + 1] == " ":
        return Candidate(chunk.start, chunk.end, f"marked{marks}", "")
    form = form_of(words.rstrip(" -=_*"))
    return Candidate(chunk.start, chunk.end, *form) if form is not None else None


def _ruled(chunk: Chunk, first: str, second: str) -> Candidate | None:
    """Return a line between two rules, as cables have it: ``-------`` / ``SUMMARY`` / ``-------``."""
    words, _, rest = second.partition("\n")
    if not (_is_rule(first) and _is_rule(rest) and 0 < len(words.strip()) <= LONGEST):
        return None
    start = chunk.start + len(first) + 1 + len(words) - len(words.lstrip())
    return Candidate(start, start + len(words.strip()), "marked1", "")


def _is_rule(line: str) -> bool:
    bare = line.strip()
    return len(bare) >= SHORTEST_RULE and len(set(bare)) == 1 and bare[0] in "=-~*_^#"


SHORTEST_RULE = 3
BROKEN = frozenset({"capitals", "roman", "alpha", "named"})
"""Forms of a heading that may be broken over two or three lines."""
MOST_LINES = 3


def _broken(chunk: Chunk, words: str) -> Candidate | None:
    """Return a heading that is broken over two or three lines, none of which is numbered but the first."""
    lines = words.split("\n")
    whole = " ".join(words.split())
    if len(lines) > MOST_LINES or chunk.end - chunk.start > len(words) or whole[-1] in ".,;:?!":
        return None
    form = form_of(whole)
    if form is None or form[0] not in BROKEN or any(map(_is_numbered, lines[1:])):
        return None
    return Candidate(chunk.start, chunk.end, *form)


def _is_numbered(line: str) -> bool:
    first = line.split(maxsplit=1)[0]
    return first[-1] in ".)" and len(first) <= LONGEST_NUMERAL


LONGEST_NUMERAL = 5


def _shape_of_two(chunk: Chunk, first: str, second: str) -> Candidate | None:
    """Return what the first of several lines could be: a heading that a rule underlines, or above its text."""
    if len(first) > LONGEST:
        return None
    rule = second.strip()
    if "\n" not in rule and len(rule) > 2 and len(set(rule)) == 1 and rule[0] in "=-~*_^#":
        return Candidate(chunk.start, chunk.end, "marked1" if rule[0] == "=" else "marked2", "")
    marks = len(first) - len(first.lstrip("#"))
    if 0 < marks <= 6 and first[marks : marks + 1] == " ":
        return Candidate(chunk.start, chunk.start + len(first.rstrip()), f"marked{marks}", "")
    if len(first) > LONGEST_ABOVE or (second[:1].islower() and not _is_numbered_title(first)):
        return None
    form = form_of(first.rstrip(" -=_*"))
    if form is None or not _may_head_its_lines(first, form[0]) or not _has_lines(first, rule, form[0]):
        return None
    return Candidate(chunk.start, chunk.start + len(first.rstrip()), *form)


def _has_lines(first: str, below: str, form: str) -> bool:
    """Whether what stands right below a line may be what it heads: much text, or little below a sure heading."""
    return len(below) >= LONG or form == "known" or is_point(first, below)


def _is_numbered_title(first: str) -> bool:
    """Whether a line is a number and words in capitals, as points of minutes are: ``2. ROLL CALL``."""
    number, _, words = first.strip().partition(" ")
    return _is_numbered(first) and number[0].isdigit() and words.isupper() and words[-1].isalpha()


def is_point(first: str, below: str) -> bool:
    """Whether a numbered line is a point of minutes, and what is below it was said on it.

    Args:
        first: a line: ``2. Matters arising``.
        below: the lines below it.
    """
    if _is_numbered_title(first):
        return bool(below.strip())
    form = (
        form_of(first.strip()) if len(first) <= LONGEST_POINT and below.rstrip()[-1:] in (".", "!", "?") else None
    )
    pointed = form is not None and (form[0] in ("arabic", "named") or form[0].startswith("decimal"))
    return pointed and not below[:1].islower()


LONGEST_POINT = 50


def _may_head_its_lines(first: str, form: str) -> bool:
    """Whether a line of this form may have its text right below: one in capitals only without figures."""
    if form == "capitals":
        return not any(map(str.isdigit, first))
    return form in ABOVE or form.startswith("decimal")


LONGEST_ABOVE = 60
"""Characters of a heading that has its text on the next line."""
ABOVE = frozenset({"known", "named", "roman", "alpha", "arabic"})
"""Forms of such a heading."""
