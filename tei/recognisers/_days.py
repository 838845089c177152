"""The dates of a head or foot, as the reading of documents asks for them; no recogniser itself."""

from __future__ import annotations

from tei.calendar.mentions import find_dates
from tei.calendar.settings import Settings
from tei.text.correspondence.pieces import Day

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.correspondence.pieces import Days
    from tei.text.source import Source


def days_of(source: Source) -> Days:
    """Return a function that finds the dates between two offsets of a transcript."""
    language = source.language.partition("-")[0]
    settings = Settings(language=_by_script(source.text) if language == "und" else language)

    def days(start: int, end: int) -> list[Day]:
        found = []
        for mention in find_dates(source.text, settings, start, end):
            loose = mention.kind == "time" or mention.form == "weekday"
            dated = "month" in mention.read or "season" in mention.read
            whole = "day" in mention.read or (dated and "year" in mention.read)
            if whole or loose or "month" in mention.read:
                found.append(Day(mention.start, mention.end, whole, loose))
        return found

    return days


SAMPLE = 2000
"""Characters looked at where no language is known."""


def _by_script(text: str) -> str:
    """Return a language whose months a short line may be read by, where too little text tells the language."""
    letters = [character for character in text[:SAMPLE] if character.isalpha()]
    cyrillic = sum("а" <= character.casefold() <= "я" for character in letters)
    return "ru" if cyrillic * 2 > len(letters) else ""
