"""What the date of a document is the date of, by its title and its other fields: sent, a meeting, made."""

from __future__ import annotations

from tei.text.correspondence.exchanges import heads_letter
from tei.text.correspondence.kinds_of_document import kind_named
from tei.text.correspondence.row_readings import greeting_of
from tei.text.correspondence.salutations import greets_audience

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tei.text.correspondence.row_readings import Reading


def date_type(head: Sequence[Reading]) -> str:
    """Return what the date of a document is the date of: its sending, the meeting it records, or its making.

    Args:
        head: its rows as read.

    Returns:
        ``sent``, ``meeting`` or ``creation``.
    """
    kinds = {kind_named(reading.row.words) for reading in head if reading.sort in ("title", "number")}
    fields = {reading.label.field for reading in head if reading.label is not None}
    sorts = {reading.sort for reading in head}
    titles = " ".join(reading.row.words.casefold() for reading in head if reading.sort == "title")
    if (any(word in titles for word in TALKS) or titles.startswith(OPENING)) and not fields & SENDING:
        return "meeting"
    greets = "paper" not in kinds and any(map(_greets_a_reader, head))
    addressed = sorts & {"parties", "precedence", "addressee"} or greets
    addressed = addressed or (head[0].sort in ("weak", "office") and heads_letter(head[0].row.words))
    sent = fields & {*SENDING, "subject", "reference"} or addressed or kinds - {"", "record", "paper"}
    return "sent" if sent else "creation"


TALKS = [
    "conversation",
    "meeting",
    "minutes",
    "transcript",
    "proceedings",
    "hearing",
    "interview",
    "testimony",
    "discussion",
    "session",
    "gespräch",
    "besprechung",
    "sitzung",
    "protokoll",
    "niederschrift",
    "entretien",
    "séance",
    "procès-verbal",
    "compte rendu",
    "conversación",
    "reunión",
    "acta ",
    "versión",
    "colloquio",
    "riunione",
    "verbale",
    "бесед",
    "заседани",
    "протокол",
    "стенограмм",
    "запись",
    "protokół",
    "zápis",
]
"""Words of titles that record a talk, or their beginnings."""
OPENING = ("at a ", "at an ")
"""How the first words of minutes begin: ``At a Court held at Salem``."""
SENDING = frozenset({"to", "from", "sent", "received", "through", "info"})
"""Fields that only a document has that is sent."""


def _greets_a_reader(reading: Reading) -> bool:
    return reading.sort == "salutation" and not greets_audience(greeting_of(reading))
