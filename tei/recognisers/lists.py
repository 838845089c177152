"""Lists: items below one another that begin with the same sign, or with numbers or letters in their order.

So ``- bread``, ``• milk``, ``a) the text``, ``(1) the text``. The signs stay. Long paragraphs with numbers and
full stops are no items: they stay paragraphs.
"""

from __future__ import annotations

import re
from functools import cache

from tei.text.label_lines import are_speeches
from tei.text.neighbours import end_of_lines
from tei.text.notes.marks import follows
from tei.text.span import Span
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "block"
NEEDS: frozenset[Trait] = frozenset()
BY = "lists"
PASSED = ("note-body", "page-break", "page-number", "running-head", "notes-rule", "notes-heading")
SHORT = 60
"""Characters: items with a number and a full stop are shorter, or they are paragraphs."""
LONGEST_ITEM = 1500
SAMPLE = 20_000
"""Characters in which headings show what a file is written in."""
LONGEST_BEGINNING = 100
"""Characters in which the first line of the text may begin an item."""
FIRST = frozenset({"1", "a", "i", "а"})
DASHES = "-–—"
STOPS = '.!?…»”"'


class _Item(NamedTuple):
    """An item: its place, its sign or the form of its number, the number, and how far it is set in."""

    start: int
    end: int
    form: str
    mark: str
    indent: int


@cache
def _beginning() -> re.Pattern[str]:
    """Match what begins an item; the group that matched is its form."""
    return re.compile(
        r"""\n([ \t]{0,40}+)(?:
        (?P<sign>[-–—•·*▪◦‣●○■□✓+])[ \t]++
        | (?P<dot>\d{1,3}|[a-z])\.[ \t]++
        | (?P<half>\d{1,3}|[a-zа-я]|[ivx]{1,5})\)[ \t]++
        | \((?P<paren>\d{1,3}|[a-zа-я]|[ivx]{1,5})\)[ \t]++
        )(?=\S)""",
        re.VERBOSE,
    )


def recognise(source: Source, below: Spans) -> Iterator[Span]:
    """Yield every list with its items."""
    run: list[_Item] = []
    for item in _items(source, below):
        if run and _is_inside(source, run[-1], item):
            run[-1] = run[-1]._replace(end=item.end)
            continue
        if run and not _continues(source, run[-1], item):
            yield from _list(source, run)
            run = []
        run.append(item)
    yield from _list(source, run)


def _items(source: Source, below: Spans) -> Iterator[_Item]:
    text = source.text
    found = [b for b in _beginnings(text) if below.at(b.start, *PASSED) is None]
    for beginning, stop in zip(found, [*(b.line for b in found[1:]), len(text)], strict=False):
        start = beginning.start
        end = _end(source, start, stop)
        if end - start <= LONGEST_ITEM and any(map(str.isalnum, text[start:end])):
            yield _Item(start, end, beginning.form, beginning.mark, start - beginning.line)


class _Beginning(NamedTuple):
    """What may begin an item: where its line begins, where it begins itself, its sign or form, and its number."""

    line: int
    start: int
    form: str
    mark: str


def _beginnings(text: str) -> Iterator[_Beginning]:
    first = _beginning().match(f"\n{text[:LONGEST_BEGINNING]}")
    for match, shift in ((first, -1),) if first else ():
        yield _read(match, shift)
    for match in _beginning().finditer(text):
        yield _read(match, 0)


def _read(match: re.Match[str], shift: int) -> _Beginning:
    group = match.lastgroup or ""
    form = match[group] if group == "sign" else group
    return _Beginning(match.start(1) + shift, match.end(1) + shift, form, match[group].casefold())


def _end(source: Source, start: int, following: int) -> int:
    """Return where an item ends: before a blank line or a rule, the next item, or the end of its paragraph."""
    text = source.text
    parting = _parting().search(text, start, following)
    stop = parting.start() if parting is not None else following
    if not source.wrapped:
        stop = min(stop, end_of_lines(source, start, stop))
    return start + len(text[start : min(stop, start + LONGEST_ITEM + 1)].rstrip())


@cache
def _parting() -> re.Pattern[str]:
    """Match what ends an item: a blank line, or a line that holds nothing but a rule."""
    return re.compile(r"\n[ \t]*+(?:\n|[-_=*~]{3,}+[ \t]*+(?:\n|\Z))")


def _continues(source: Source, before: _Item, after: _Item) -> bool:
    """Whether an item belongs to the list of the one before it: the next in order, and nothing between them."""
    between = source.text[before.end : after.start]
    if between.strip() or between.count("\n") > 2 or before.form != after.form:
        return False
    if abs(before.indent - after.indent) > 1:
        return False
    return before.mark == after.mark if len(before.form) == 1 else follows(before.mark, after.mark)


def _is_inside(source: Source, before: _Item, after: _Item) -> bool:
    """Whether an item is set in below the one before it, right on the next line: it belongs to its text."""
    between = source.text[before.end : after.start]
    deeper = after.indent > before.indent + 1 and len(before.form) == 1
    return deeper and not between.strip() and between.count("\n") == 1


def _list(source: Source, run: Sequence[_Item]) -> Iterator[Span]:
    if len(run) < 2 or not _is_list(source, run) or are_speeches(source, (item.start for item in run)):
        return
    numbered = len(run[0].form) > 1
    values = (("rend", "numbered" if numbered else "bulleted"),)
    reason = "numbers in order" if numbered else f"lines that begin with {run[0].form}"
    yield Span(run[0].start, run[-1].end, "list", BY, reason, "medium", values)
    for item in run:
        n = (("n", item.mark),) if numbered else ()
        yield Span(item.start, item.end, "item", BY, reason, "medium", n)


def _is_list(source: Source, run: Sequence[_Item]) -> bool:
    form = run[0].form
    if len(form) > 1 and form != "paren" and run[0].mark.isdigit():
        return run[0].mark in FIRST and all(item.end - item.start < SHORT for item in run)
    if len(form) > 1:
        return run[0].mark in FIRST
    return form not in DASHES or _no_dialogue(source, run)


def _no_dialogue(source: Source, run: Sequence[_Item]) -> bool:
    """Whether lines with dashes are items, and not what people say: announced by a colon, or no sentences."""
    before = source.text[max(0, run[0].start - 200) : run[0].start].rstrip()
    sentences = sum(source.text[item.end - 1] in STOPS for item in run)
    return before.endswith(":") or 2 * sentences < len(run) or _is_markdown(source.text)


@cache
def _hashes() -> re.Pattern[str]:
    """Match a heading with number signs."""
    return re.compile(r"^#{1,6} \S", re.MULTILINE)


def _is_markdown(text: str) -> bool:
    """Whether headings with number signs show that dashes are those of lists."""
    return _hashes().search(text, 0, SAMPLE) is not None
