"""The day of the week and of the month with which an entry of a diary begins: ``Wed. 5. Thick fog.``.

No month is named; that they are the days of a diary, their order shows: Wednesday the 5th, Thursday the 6th.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

WEEKDAYS = (
    "mon mond monday montag lund lundi lunes lunedì segunda пн понед понедельник poniedziałek pondělí måndag",
    "tu tue tues tuesday die dienst dienstag mardi mart martes martedì terça вт вторн вторник wtorek úterý",
    "wed wedn wednes wednesday mittw mittwoch merc mercredi miérc miércoles mercoledì quarta ср среда środa",
    "th thu thur thurs thursday don donn donnerstag jeu jeudi jueves giov giovedì quinta чт четв четверг czwartek",
    "fri frid friday freit freitag vend vendredi viern viernes venerdì sexta пт пятн пятница piątek pátek fredag",
    "sat satur saturday samst samstag sonnab sonnabend samedi sáb sábado sabato сб субб суббота sobota lördag",
    "sun sund sunday sonnt sonntag dim dimanche dom domingo domenica вс воскр воскресенье niedziela neděle söndag",
)
"""Names of the days of the week and what diaries make of them, Monday first."""
FEWEST = 3


class Lead(NamedTuple):
    """The day with which a paragraph begins.

    Attributes:
        end: how many characters it has, its full stop included.
        weekday: 0 for Monday to 6 for Sunday.
        number: the day of the month.
    """

    end: int
    weekday: int
    number: int


@cache
def _known() -> dict[str, int]:
    return {name: index for index, names in enumerate(WEEKDAYS) for name in names.split()}


@cache
def _lead() -> re.Pattern[str]:
    """Match a name, the number of a day and what stands before the words: ``Wed. 5.``, ``Sunday 9th —``."""
    return re.compile(
        r"(?P<name>[^\W\d_][^\W\d_-]{1,12})(?:-feira)?[.,]{0,2} {1,2}(?:the )?"
        r"(?P<number>\d{1,2})(?:st|nd|rd|th|d)?"
        r"(?:[.,:;](?:[ ]?[—–-]{1,2})?(?=\s)|[ ]?[—–](?=\S|\s)|--(?=\S|\s))"
    )


def weekday_lead(words: str) -> Lead | None:
    """Return the day with which a paragraph begins; None where it begins with none.

    Args:
        words: its first characters.
    """
    match = _lead().match(words)
    weekday = _known().get(match["name"].casefold()) if match is not None else None
    number = int(match["number"]) if match is not None else 0
    return Lead(match.end(), weekday, number) if match and weekday is not None and 1 <= number <= DAYS else None


DAYS = 31


def follow(leads: Sequence[Lead]) -> bool:
    """Whether days are those of a calendar: from one to the next, number and weekday go on alike.

    Args:
        leads: the days in the order of the text.
    """
    steps = [(there.number - here.number, (there.weekday - here.weekday) % 7) for here, there in pairwise(leads)]
    onward = [number % 7 == weekday for number, weekday in steps if number > 0]
    return len(leads) >= FEWEST and len(onward) * 4 >= len(steps) * 3 and sum(onward) * 10 >= len(onward) * 9
