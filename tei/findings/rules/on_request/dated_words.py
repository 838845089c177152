"""A date whose value contradicts its words: ``<date when="1953-07-04">5 July 1953</date>``."""

from __future__ import annotations

from tei.findings.code import Code, Example
from tei.findings.rule import Reading, Remark, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.open_element import OpenElement

CODES = (
    Code(
        "date-contradiction",
        "warning",
        "@when is {word}, but the words are “{words}”",
        "The words of the date, as far as they can be read, name another day than its value. Old style and new"
        " style may be the reason: then say so with @calendar.",
        Example(
            '<p><date when="1953-07-04">5 July 1953</date></p>',
            '<p><date when="1953-07-05">5 July 1953</date></p>',
            "text",
        ),
    ),
)
DATES = frozenset({"date", "docDate", "origDate"})
LONGEST = 200
"""Characters of a date that is read."""


class Check(Rule):
    """Reads the words of dates."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self._open: OpenElement | None = None
        self._when = ""
        self._words: list[str] = []
        self._found: list[Remark] = []

    def is_sound(self) -> bool:
        """Doubt always: words must be seen."""
        return False

    def start(self, element: OpenElement, name: str, attributes: dict[str, str]) -> None:
        """Begin to gather the words of a date."""
        if self._open is None and name in DATES and "calendar" not in attributes:
            self._when = attributes.get("when", "")
            self._open = element if self._when[:4].isdecimal() else None
            self._words.clear()

    def text(self, data: str) -> None:
        """Gather words."""
        if self._open is not None:
            self._words.append(data)

    def end(self, element: OpenElement, name: str) -> None:  # noqa: ARG002 - the element tells
        """Compare the words with the value."""
        if element is not self._open:
            return
        self._open = None
        words = " ".join("".join(self._words).split())
        read = _read(words) if 0 < len(words) <= LONGEST else ""
        length = min(len(read), len(self._when), 10)
        if read and read[:length] != self._when[:length]:
            self._found.append(Remark("date-contradiction", element, "when", self._when, {"words": words}))

    def finish(self) -> list[Remark]:
        """Return what was found."""
        return self._found


def _read(words: str) -> str:
    """Return the value of words that are one date and nothing doubtful; else ``""``."""
    from tei.calendar.mentions import find_dates  # noqa: PLC0415 - a grammar of many languages
    from tei.calendar.settings import Settings  # noqa: PLC0415 - as above

    found = list(find_dates(words, Settings()))
    if len(found) != 1 or found[0].value.cert or found[0].value.precision or found[0].value.calendar:
        return ""
    return found[0].value.when
