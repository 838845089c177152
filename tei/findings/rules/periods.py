"""A period that ends before it begins: ``from="1953-07-04" to="1952"``."""

from __future__ import annotations

from tei.findings.code import Code, Example
from tei.findings.rule import Reading, Remark, Rule
from tei.typed import cast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tei.relaxng.identities import Identities
    from tei.relaxng.open_element import OpenElement

CODES = (
    Code(
        "reversed-period",
        "error",
        "{element} ends before it begins: @{first} is {begin}, {attribute} is {word}",
        "The end of a period, or the latest date that is possible, lies before its beginning. One of the two is"
        " a slip.",
        Example(
            '<p><date from="1953-07-04" to="1952">then</date></p>',
            '<p><date from="1952" to="1953-07-04">then</date></p>',
            "text",
        ),
    ),
)
PAIRS = (("from", "to"), ("notBefore", "notAfter"), ("from", "notAfter"), ("notBefore", "to"))
NO_DATES = frozenset({"app", "biblScope", "citedRange", "locus", "rt", "span"})
"""Elements whose @from and @to are places in a text."""


class Check(Rule):
    """Compares beginnings and ends."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self._is_doubtful = False
        self._found: list[Remark] = []

    def wants(self, element: str, names: tuple[str, ...], typed: frozenset[str]) -> object | None:  # noqa: ARG002 - not here
        """Want the pairs of dates."""
        if element in NO_DATES:
            return None
        pairs = [(names.index(a), names.index(b)) for a, b in PAIRS if a in names and b in names]
        return tuple((2 * a + 1, 2 * b + 1) for a, b in pairs) or None

    def take(self, wanted: object, rows: list[list[str]], identities: Identities) -> None:  # noqa: ARG002 - not here
        """Doubt a pair in the wrong order."""
        for begin, end in cast("Iterable[tuple[int, int]]", wanted):
            self._is_doubtful = self._is_doubtful or any(_is_reversed(row[begin], row[end]) for row in rows)

    def is_sound(self) -> bool:
        """Whether every pair is in order."""
        return not self._is_doubtful

    def start(self, element: OpenElement, name: str, attributes: dict[str, str]) -> None:
        """Note the first pair in the wrong order."""
        if name in NO_DATES:
            return
        for first, last in PAIRS:
            begin, end = attributes.get(first, ""), attributes.get(last, "")
            if begin and end and _is_reversed(begin, end):
                values = {"first": first, "begin": begin}
                self._found.append(Remark("reversed-period", element, last, end, values))
                return

    def finish(self) -> list[Remark]:
        """Return what was found."""
        return self._found


def _is_reversed(begin: str, end: str) -> bool:
    """Whether one date is surely after another; times of day and what is no date are let pass."""
    first, last = _parts(begin), _parts(end)
    if first is None or last is None:
        return False
    length = min(len(first), len(last))
    if first[:length] != last[:length] or length < 3:
        return first[:length] > last[:length]
    return _clock(begin) > _clock(end)


def _parts(date: str) -> tuple[int, ...] | None:
    """Return year, month and day of a date, as far as they are given; None if it is none."""
    sign = -1 if date.startswith("-") else 1
    figures = date.strip().lstrip("-").partition("T")[0].rstrip("Z").split("-")
    figures = [each.partition("+")[0] for each in figures[:3]]
    if len(figures[0]) != 4 or not all(each.isdecimal() and len(each) < 5 for each in figures):
        return None
    parts = [int(each) for each in figures[1:]]
    if any(not 1 <= part <= most for part, most in zip(parts, (12, 31), strict=False)):
        return None
    return (sign * int(figures[0]), *parts)


def _clock(date: str) -> str:
    """Return the time of a date, to be compared with one in the same zone; ``""`` where the zones may differ."""
    time = date.partition("T")[2]
    return "" if time.endswith("Z") or "+" in time or "-" in time else time
