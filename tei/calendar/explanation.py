"""Why a date has the value it has: the parts read in the text, those supplied and from where, those missing."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tei.calendar.context import Assay
    from tei.calendar.moments import Moment


def parts_read(moment: Moment) -> tuple[str, ...]:
    """Return the names of the parts that a phrase itself has, such as ``day``, ``month`` and ``time``."""
    known = {
        "day of the week": moment.weekday,
        "day": moment.day,
        "month": moment.month,
        "year": moment.year is not None,
        moment.unit.replace("-", " "): moment.unit != "date",
    }
    parts = [name for name, there in known.items() if there]
    if moment.clock:
        parts.append("time")
    return tuple(parts)


def reason(read: Sequence[str], assay: Assay) -> str:
    """Return one clause on how a value came about: ``day and month read; year from the nearest date, 1938-03-12``.

    Args:
        read: the parts that stand in the text.
        assay: the notes on the rest.
    """
    clauses = [f"{_listed(read)} read"]
    clauses += [f"{part} {source if source == 'assumed' else f'from {source}'}" for part, source in assay.supplied]
    if assay.missing:
        clauses.append(f"{_listed(assay.missing)} missing")
    return "; ".join(clauses)


def _listed(names: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
