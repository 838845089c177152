"""Which rows of a head are one dateline: the date, its place before it, its hours and receipt behind it."""

from __future__ import annotations

from tei.text.correspondence.exchanges import heads_letter
from tei.text.correspondence.names import SMALL, capitalised, has_body, has_role, has_title, word_list
from tei.text.correspondence.sentences import is_sentence
from tei.text.correspondence.terms import terms

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tei.text.correspondence.pieces import Day
    from tei.text.correspondence.row_readings import Reading
    from tei.text.correspondence.rows import Row

HOURS = terms(
    "a.m|p.m|am|pm|o’clock|hours|hour|uhr|h|heures|heure|ore|hrs|час|часов|мин|z|noon|midnight|soir|matin|midi|minuit|abends|morgens|früh|nachts|mittags"
    "|nachmittags|vormittags|evening|morning|night|afternoon|noche|tarde|mañana|sera|mattina|notte|вечером|утром|днём"
    "|днем|abend|morgen|nacht|dnia|dne|roku|r|г|года|den|instant|inst|ult|m|p"
)
NO_PLACES = terms(
    "page|pages|column|vol|volume|number|series|band|seite|heft|spalte|nr|no|pp|part|chapter|section|box"
    "|folder|document|doc|docid|agenda|item|tome|том|стр|str|strana|released|release|act|record|copyright"
    "|printed"
)
"""Words that belong to pages, volumes and acts, and to no dateline."""


def is_dateline(text: str, row: Row, days: tuple[Day, ...]) -> bool:
    """Whether a row is place and date: what is left beside its dates are names of places and small words."""
    if row.end - row.start > LONGEST_DATELINE or not any(day.whole or day.loose for day in days):
        return False
    if len(word_list(row.words)) >= WORDS_OF_A_SENTENCE and is_sentence(row.words):
        return False
    if not any(day.whole for day in days) and len(row.words) > 30:
        return False
    left: list[str] = []
    done = row.start
    for day in days:
        left += word_list(text[done : day.start])
        done = max(done, day.end)
    left += word_list(text[done : row.end])
    if row.words.isupper() and any(word.casefold() in SAYING for word in left):
        return False
    if tells_of_day(text[days[-1].end : row.end]):
        return False
    return len(left) <= 12 and all(_belongs(word) for word in left) and not _counts_more(left)


def tells_of_day(behind: str) -> bool:
    """Whether the words behind a date are what happened on that day, as in diaries: ``. Fine. Wrote to Father.``.

    Args:
        behind: the rest of the line.
    """
    told = behind.strip()
    last = told.rstrip(".").rpartition(". ")[2].split()
    if told[:1] != "." or told[-1] != "." or len(last) < WORDS_TOLD:
        return False
    return not any(word.casefold() in OF_PLACES for word in last)


WORDS_TOLD = 3
SAYING = terms("has|had|have|was|were|is|are|will|would|may|been|not|that|who|which|said|until|after|before|if|as")
"""Words of messages in capitals that no place or date has."""


UNDATED = (
    "undated",
    "no date",
    "n.d",
    "n. d",
    "o. d",
    "o.d",
    "s. d",
    "s.d",
    "ohne datum",
    "sans date",
    "sin fecha",
)
UNDATED_TOO = ("senza data", "б. д", "б.д", "без даты", "bez data")


def is_undated(words: str) -> bool:
    """Whether a row says that it has no date, and where it was written at most: ``[Washington, undated.]``.

    Args:
        words: the row.
    """
    bare = words.strip("[](). ").casefold()
    if len(words) > LONGEST_PLACE or not bare.endswith(UNDATED + UNDATED_TOO):
        return False
    place = bare[: -len(next(end for end in UNDATED + UNDATED_TOO if bare.endswith(end)))].rstrip(" [")
    return not place or (place[-1] in ",—–-" and len(place.split()) <= WORDS_OF_A_PLACE)


WORDS_OF_A_PLACE = 5


def _belongs(word: str) -> bool:
    small = word.casefold()
    small_inside = small in SMALL or small in HOURS or small in OF_PLACES or _is_elided(word)
    return small not in NO_PLACES and (not word[0].islower() or small_inside)


def _is_elided(word: str) -> bool:
    """Whether a word is the name of a place with a shortened article before it: ``'s-Gravenhage``."""
    article, hyphen, name = word.partition("-")
    return len(article) == 1 and bool(hyphen) and name[:1].isupper()


OF_PLACES = terms(
    "near|camp|quartier|général|généraux|cuartel|lager|general|headquarters|quarters|outside|opposite|aboard|board|près|bei|nahe|cerca|presso|kreis|ce|this|heute|aujourd’hui|hoy|oggi|lì|addì|addi"
)
"""Words in small letters that belong to the names of places: Camp near Fulton, Cuartel general de Ocumare."""


def _counts_more(left: list[str]) -> bool:
    """Whether more figures are left than the numbers of a house, a district and a postcode."""
    return sum(word[0].isdigit() for word in left) > 3


LONGEST_DATELINE = 120
WORDS_OF_A_SENTENCE = 8
LONGEST_PLACE = 60
MOST_ROWS_OF_PLACE = 5
LETTERHEAD = ("weak", "office", "prose")


def date_of_place(head: Sequence[Reading], index: int) -> int:
    """Return the index of the date that follows the rows of a place in one run of lines, or -1.

    Args:
        head: the rows of a head.
        index: the first row of the place.
    """
    at = index
    while at < len(head) and at - index < MOST_ROWS_OF_PLACE:
        if at > index and head[at].row.gap:
            return -1
        if head[at].sort == "dateline":
            return at if at > index else -1
        if not is_place(head[at]):
            return -1
        at += 1
    return -1


def is_place(reading: Reading) -> bool:
    """Whether a row is a place: an office or a house that a comma ties to the place, or a few capitals."""
    words = reading.row.words
    if reading.sort not in ("weak", "office") or len(words) > LONGEST_PLACE or capitalised(words) < 0.75:
        return False
    if words[-1] == ",":
        return True
    short = any(map(str.isdigit, words)) or len(word_list(words)) <= 4
    return reading.sort == "weak" and short and not words.isupper()


def last_of_dateline(text: str, head: Sequence[Reading], index: int) -> int:
    """Return the index of the last row of a dateline: hours, a note of receipt, the rest of the place.

    Args:
        text: the whole text.
        head: the rows of a head.
        index: the row of the date.
    """
    last = index
    while last + 1 < len(head):
        following = head[last + 1]
        beside = following.sort == "hours" and "\n" not in text[head[last].row.end : following.row.start]
        if following.row.gap and not beside:
            break
        noted = following.sort == "dateline" and following.row.words[0] in "[("
        placed = following.sort == "weak" and is_place(following) and capitalised(following.row.words) == 1
        if not (following.sort == "hours" or noted or placed):
            break
        last += 1
    return last


def inside_letterhead(head: Sequence[Reading], first: int, last: int) -> bool:
    """Whether lines of a letterhead stand before and behind a date: it was filled into the printed head."""
    if first == 0 or last + 1 >= len(head) or head[-1].sort != "salutation":
        return False
    if (first == 1 and heads_letter(head[0].row.words)) or inside_address(head):
        return False
    addressed = any(reading.sort == "addressee" for reading in head[:first])
    return head[first - 1].sort in LETTERHEAD and head[last + 1].sort in LETTERHEAD and not addressed


def inside_address(head: Sequence[Reading]) -> range:
    """Return the indices of the rows of the reader's address, which stands by itself between date and greeting.

    Below a date with nothing above it an address that names nobody is the writer's own.
    """
    last = len(head) - 1
    if last < 0 or head[last].sort != "salutation" or not head[last].row.gap:
        return range(0)
    first = last - 1
    while first > 0 and not head[first].row.gap:
        first -= 1
    block = head[max(first, 0) : last]
    dated = any(reading.sort == "dateline" for reading in head[: max(first, 0)])
    names = [reading.row.words for reading in block]
    dated = dated and (first > 1 or any(has_role(one) or has_title(one) or has_body(one) for one in names))
    plain = all(r.sort in ("weak", "office") and capitalised(r.row.words) > SHARE_OF_AN_ADDRESS for r in block)
    return range(first, last) if dated and plain and len(block) > 1 else range(0)


SHARE_OF_AN_ADDRESS = 0.6


def with_address(head: Sequence[Reading]) -> tuple[int, int] | None:
    """Return the first and last row of a letter’s address and date, where nothing else is before the greeting.

    As the date alone, a blank line, and the house, street and town it is written from; or the other way round;
    or that address with no date. The address of the reader may stand between them and the greeting.
    """
    reader = inside_address(head)
    before = head[: reader.start if reader else -1]
    if len(before) < 2 or head[-1].sort != "salutation":
        return None
    breaks = [index for index in range(1, len(before)) if before[index].row.gap]
    if not breaks and _is_place_alone(before):
        return 0, len(before) - 1
    if len(breaks) != 1:
        return None
    parts = before[: breaks[0]], before[breaks[0] :]
    dated, address = parts if _is_date(parts[0]) else parts[::-1]
    plain = all(reading.sort in ("weak", "number", "dateline", "hours") for reading in address)
    if len(before) < 3 or not _is_date(dated) or not plain or len(address) < 2 or not _is_address(address):
        return None
    return 0, len(before) - 1


def _is_place_alone(rows: Sequence[Reading]) -> bool:
    """Whether rows are an address with no name in it: a reader has his name above his house, a writer need not."""
    words = rows[0].row.words
    house = words[:1].isdigit() or words.startswith(CARE_OF)
    town = len(word_list(words.partition("(")[0])) == 1
    plain = all(reading.sort in ("weak", "number") for reading in rows)
    return plain and (house or town) and len(rows) <= MOST_ROWS_OF_PLACE and _is_address(rows)


CARE_OF = ("℅", "c/o ", "C/o ", "C/O ")
"""What stands before the name of those in whose house one is."""


def _is_date(rows: Sequence[Reading]) -> bool:
    return len(rows) == 1 and rows[0].sort in ("dateline", "hours")


def _is_address(rows: Sequence[Reading]) -> bool:
    """Whether rows are the address of a house: capitals, and a number in one of them."""
    return any(any(map(str.isdigit, r.row.words)) for r in rows) and all(
        capitalised(r.row.words) > SHARE_OF_AN_ADDRESS for r in rows
    )
