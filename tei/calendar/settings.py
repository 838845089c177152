"""What the caller knows before the dates are read: languages, the date of the document, its calendar."""

from __future__ import annotations

from tei.calendar.days import GREGORIAN
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.w3c import Date


class Settings(NamedTuple):
    """What is known beside the text.

    Attributes:
        language: tag of the main language of the document, such as ``en`` or ``en-US``; empty if unknown.
        document_date: the date of the document, which ``yesterday`` and ``the 4th inst.`` hang on.
        order: ``DMY``, ``MDY`` or ``YMD``, how ``4/7/53`` is meant; empty if unknown.
        calendar: the calendar the document keeps: ``gregorian``, ``julian`` or ``frenchRepublican``.
    """

    language: str = ""
    document_date: Date | None = None
    order: str = ""
    calendar: str = GREGORIAN
