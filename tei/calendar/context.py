"""What is known beside the words of a date, and the notes taken on the way to its value."""

from __future__ import annotations

from tei.calendar.days import GREGORIAN
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.w3c import Date


class Fault(NamedTuple):
    """What is wrong with a date, by code, with the detail that the message needs.

    Codes: ``impossible-day``, ``weekday-contradiction``, ``ambiguous-order``, ``style-contradiction`` (the two
    days of a double date are not the same day), ``reversed-range``.
    """

    code: str
    detail: str


class Context(NamedTuple):
    """What a value may draw on.

    Attributes:
        document: the date of the document, if known.
        near: the nearest full date in the text, if one is to supply what a phrase lacks.
        calendar: the calendar that the document keeps, ``gregorian``, ``julian`` or ``frenchRepublican``.
        ahead: whether ``near`` stands behind the phrase and not before it.
        close: whether ``near`` stands in the same sentence.
        begun: the first date of a range, if its year was supplied, for the second one.
        latest: the latest year that ``'53`` may be where only the years of the text tell; 0 if none do.
    """

    document: Date | None = None
    near: Date | None = None
    calendar: str = GREGORIAN
    latest: int = 0
    ahead: bool = False
    close: bool = False
    begun: Date | None = None


class Assay:
    """Notes on how a phrase came to its value: faults, what was supplied and from where, what is missing."""

    __slots__ = ("calendar", "cert", "faults", "missing", "supplied")

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self.supplied: list[tuple[str, str]] = []
        self.missing: list[str] = []
        self.cert = ""
        self.calendar = ""

    def fault(self, code: str, detail: str) -> None:
        """Note a fault; a date with a fault gets no value unless its certainty says otherwise."""
        self.faults.append(Fault(code, detail))

    def supply(self, part: str, source: str) -> None:
        """Note that a part was not read but taken from elsewhere."""
        if (part, source) not in self.supplied:
            self.supplied.append((part, source))

    def lack(self, part: str) -> None:
        """Note that a part is missing and nothing known supplies it."""
        if part not in self.missing:
            self.missing.append(part)

    def lower(self, cert: str) -> None:
        """Lower the certainty to ``medium`` or ``low``; it is never raised again."""
        if cert == "low" or not self.cert:
            self.cert = cert or self.cert
