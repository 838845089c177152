"""What a hint promises: it sees one finding and what is known around it, and may say what to do.

A hint is a file of ``tei.findings.hints`` with

- a docstring that says what it knows, and shows it;
- ``CODES``, the codes of the findings that it is asked about;
- ``RANK``, which of several hints is taken: ``FOREMOST``, ``CERTAIN``, ``LIKELY``, ``GENERAL``, in this order;
- ``hint(case)``, which returns a ``Hint`` or None.

Hints are found by walking the folder, and know nothing of each other.
"""

from __future__ import annotations

from tei.findings.naming import shown_value
from tei.relaxng.mismatch import Mismatch
from tei.typed import NamedTuple, Protocol

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.events.written import Written
    from tei.findings.finding import Finding, Fix
    from tei.relaxng.vocabulary import Vocabulary

FOREMOST, CERTAIN, LIKELY, GENERAL = range(4)
LONGEST = 160
"""Characters of a hint; a longer one is not given."""


class Hint(NamedTuple):
    """What to do.

    Attributes:
        text: half a sentence, such as ``write 1921-05-03``.
        fixes: the repair as data, where it is certain.
    """

    text: str
    fixes: tuple[Fix, ...] = ()


class Case(NamedTuple):
    """A finding, and what is known around it.

    Attributes:
        finding: as it is said so far.
        document: the document as written.
        mismatch: what the engine found; empty where it was found otherwise.
        vocabulary: what the schema says of names; None where the document is held against none.
    """

    finding: Finding
    document: Written
    mismatch: Mismatch = Mismatch("")
    vocabulary: Vocabulary | None = None

    @property
    def value(self) -> str:
        """The value or text at fault, or the word of it that is."""
        return self.mismatch.reason.word or self.mismatch.value.strip()

    def offset(self) -> int:
        """Return where in the document the finding is."""
        return self.document.offset(self.finding.line, self.finding.column)


class HintFile(Protocol):
    """A module of ``tei.findings.hints``."""

    CODES: frozenset[str]
    RANK: int

    def hint(self, case: Case) -> Hint | None:
        """Say what to do, if it is known."""


def write(value: str) -> str:
    """Return the half sentence that tells what to write."""
    return f"write {shown_value(value)}"
