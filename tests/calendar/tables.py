"""How tables of dates are written and checked: a sentence with its dates in braces, and their attributes.

``Done on {4 July 1953} at noon.`` with ``when=1953-07-04`` says that one date is found, where it stands and
what it says; ``-`` says that it is found and has no value; ``|`` parts the dates of one sentence. A sentence
without braces has no date.
"""

from __future__ import annotations

from typing import NamedTuple

from tei.calendar.mentions import find_dates
from tei.calendar.resolution import resolve
from tei.calendar.settings import Settings
from tei.calendar.w3c import read_date


class Case(NamedTuple):
    """A sentence with braces around its dates, what they say, and what is known beside it."""

    sentence: str
    expected: str
    document_date: str = ""
    order: str = ""
    calendar: str = "gregorian"


def found(case: Case, language: str) -> str:
    """Return the sentence with braces around the dates found, an arrow, and their attributes."""
    sentence = case.sentence.replace("{", "").replace("}", "")
    date = read_date(case.document_date) if case.document_date else None
    settings = Settings(language, date, case.order, case.calendar)
    marked, values, last = "", [], 0
    for mention in resolve(find_dates(sentence, settings), settings):
        marked += sentence[last : mention.start] + "{" + sentence[mention.start : mention.end] + "}"
        last = mention.end
        attributes = mention.value.attributes()
        values.append(" ".join(f"{name}={value}" for name, value in attributes.items()) or "-")
    return f"{marked}{sentence[last:]} -> {' | '.join(values)}"


def wanted(case: Case) -> str:
    """Return what ``found`` should give."""
    return f"{case.sentence} -> {case.expected}"
