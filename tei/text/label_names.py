"""What the words before the stop of a label could be: a name, an office, or the beginning of what is said."""

from __future__ import annotations

from tei.text.label_words import COLLECTIVE, LEADING, PARTICLES, SENTENCE_WORDS, SHORT_TITLES, TALK, is_title

ARTICLES = frozenset({"the", "der", "die", "das"})
"""Words that by themselves name nobody."""
MOST_SMALL = 2
"""Words in small letters, beside articles and the like, of an office that no brackets follow."""
INITIALS = 2
"""Letters of a short form that may look like a word: ``en:``, ``el:``."""
LONGEST_OFFICE = 12
"""Words of an office behind a dash."""
OFFICE_MARKS = frozenset({"-", "--", "–", "—", "&", "/"})
LONGEST_FULL_NAME = 6
"""Words before the comma behind which an office stands."""
MOST_INITIALS = 3
"""Letters of initials in capitals that may look like a word: ``JA:``."""

MOST_COLLECTIVE = 3
"""Words for those who are not known one by one."""


PARTIES = frozenset(
    {"kok", "sd", "kesk", "vihr", "vas", "ps", "r", "rkp", "kd", "sin", "liik", "tv", "lkp", "skdl"}
)
"""Short forms of parties that stand in small letters behind the names of members in Finnish sittings."""
FEWEST_BEFORE_PARTY = 2
"""Words of a name with a party behind it."""


MOST_INVERTED = 2
"""Words of a surname, and of the first name that stands behind it."""


def party_behind(words: str) -> int:
    """Return where the short form of a party begins at the end of a name: ``Ana Paz kok``, ``Ana Paz /kok``.

    Args:
        words: the name as printed.

    Returns:
        The offset of the party, a stroke before it included; 0 where there is none.
    """
    name, _, party = words.rstrip().rpartition(" ")
    if party.lstrip("/") not in PARTIES or len(name.split()) < FEWEST_BEFORE_PARTY:
        return 0
    return len(name) + 1 if name.split()[-1][0].isupper() else 0


def bare(word: str) -> str:
    """Return a word in lower case without the marks around it."""
    return word.casefold().strip(".,'’()[]*_")


def is_titled(words: list[str], form: str) -> bool:
    """Whether a name begins with a title or an office, or with small words and one: ``La señora Paz``.

    Behind any other word it may be somebody who is spoken to: ``Thank you, Mr. Paz.``
    """
    first = next((index for index, word in enumerate(words) if bare(word) not in LEADING), 0)
    if words[first][-1] == "-" and first + 2 < len(words):
        first += 2  # Maa- ja metsätalousministeri, Bildungs- und Kulturminister
    if is_title(bare(words[first])) or is_title(bare(words[0])):
        return True
    if len(words) < 2 or not is_title(bare(words[1])):
        return False
    if words[0][-1] in ",.":
        return form == "colon" and words[0][-1] == "." and words[1].islower()  # Гос. обвинитель
    return form not in ("dot", "line") or words[0].isupper()


def has_office(words: list[str]) -> bool:
    """Whether an office follows a name and a comma: ``Ana Paz, Staatssekretärin im Ministerium``."""
    size = next((index for index, word in enumerate(words, 1) if word[-1] == ","), 0)
    if not 1 < size < min(len(words), LONGEST_FULL_NAME) or bare(words[0]) in TALK:
        return False
    first = next((index for index in range(size, len(words)) if bare(words[index]) not in LEADING), size)
    office = bare(words[first])
    return are_of_a_name(words[:size]) and is_title(office) and office not in SHORT_TITLES


def is_office_line(words: str) -> bool:
    """Whether words behind a dash, to the end of a line, are an office: ``Chief Executive Officer``."""
    parts = words.split()
    if not 1 < len(parts) <= LONGEST_OFFICE or not parts[-1][-1].isalpha():
        return False
    return all(part[0].isupper() or part in OFFICE_MARKS or bare(part) in PARTICLES for part in parts)


def is_said(words: list[str], *, tailed: bool) -> bool:
    """Whether words are rather said, or told of somebody, than a name: ``Thanks, Ana``, ``Mr. Speaker, I rise``.

    Args:
        words: what stands before a full stop, or on a line.
        tailed: whether brackets follow, as behind a long office.
    """
    if not tailed and len(words[0]) > 1 and bare(words[0]) in TALK and (words[0][-1] == "," or len(words) == 1):
        return True
    small = [word[0].islower() and bare(word) not in PARTICLES and not is_title(bare(word)) for word in words]
    if not tailed and sum(small) > MOST_SMALL:
        return True
    acts = any(goes_on and name[0].isupper() for name, goes_on in zip(words[1:], small[2:], strict=False))
    return acts and is_title(bare(words[0]))


def is_examination(words: list[str]) -> bool:
    """Whether words in lower case head an examination: ``examined by ms. vance``, ``by mr. vance``."""
    kind = any(word.endswith(("examination", "examined")) for word in words[:2])
    return "by" in words[:3] and (words[0] == "by" or kind)


def is_initialled(name: str) -> bool:
    """Whether a name is a surname with initials behind it and nothing else: ``Ivanov S. P``."""
    surname, *initials = name.replace(".", " ").split()
    return (
        bool(initials)
        and len(surname) >= MOST_INITIALS
        and all(word.isupper() for word in initials)
        and (all(len(word) == 1 for word in initials))
    )


def is_inverted(name: str) -> bool:
    """Whether a name is a surname and a first name behind its comma, and nothing else: ``Petrić, Ana``."""
    surname, comma, first = name.partition(", ")
    words = [*surname.split(), *first.split()]
    short = bool(comma) and len(surname.split()) <= MOST_INVERTED and 0 < len(first.split()) <= MOST_INVERTED
    return short and all(word[0].isupper() and word.replace("-", "").isalpha() and len(word) > 1 for word in words)


def leads_with_initial(name: str) -> bool:
    """Whether a name is an initial and a surname, with a blank between them or without: ``A.Gobze``."""
    initial, stop, surname = name.partition(".")
    words = surname.split()
    return len(initial) == 1 and initial.isupper() and bool(stop and words) and all(w[0].isupper() for w in words)


def letter_counted(name: str) -> str:
    """Return the letter before the number that is the rest of a label: ``T`` of ``T12``; or nothing."""
    return name[0] if name[1:].isdecimal() and name[0].isalpha() else ""


def is_of_several(words: list[str]) -> bool:
    """Whether two or three words name those who are not known one by one: ``Из зала``."""
    return len(words) <= MOST_COLLECTIVE and (bare(words[0]) in COLLECTIVE or bare(words[-1]) in COLLECTIVE)


def may_name(words: list[str]) -> bool:
    """Whether these words could name somebody: no sentence, no date, no sum."""
    first = words[0]
    if words == ["Man"] or all(bare(word) in ARTICLES for word in words):
        return words == ["Man"]
    spoken = first.casefold() in SENTENCE_WORDS and not (first.isupper() and len(words) > 1)
    if spoken and not (is_title(bare(first)) and len(words) > 1 and words[1][0].isupper()):  # Hon John Moss
        if len(words) == 1 and first.isupper() and len(first) <= MOST_INITIALS:
            return True
        return len(words) == 1 and (len(first) == 1 or (first.islower() and len(first) == INITIALS))
    if any(word.isdigit() for word in words[:-1]) or (words[-1].isdigit() and len(words[-1]) > 3):
        return False
    if any(word[0] == "#" and len(word) > 2 for word in words):
        return False
    return any(character.isalpha() for character in first)


def case_of(words: list[str]) -> str:
    """Return the case of a name: ``caps`` if a word of it is in capitals, whatever the title before it is in."""
    big = small = capitals = 0
    for word in words:
        letters = [c for c in word if c.isalpha()]
        upper = sum(c.isupper() for c in letters)
        if not letters or upper + sum(c.islower() for c in letters) == 0:
            continue
        capitals += (upper > 1 and upper * 2 > len(letters)) or (upper == len(letters) < len(word.strip("().,")))
        big += letters[0].isupper()
        small += letters[0].islower() and bare(word) not in PARTICLES
    if capitals and _holds_short_form(words):
        capitals = 0  # Předseda PSP Jan Dvořák
    if capitals and (small <= MOST_SMALL or (capitals > 1 and _is_name_and_office(words))):
        return "caps"
    if not big:
        return "lower" if any(c.islower() for word in words for c in word) else "none"
    return "mixed" if small else "title"


def _holds_short_form(words: list[str]) -> bool:
    """Whether the only word in capitals is short, and stands between an office and a name in small letters."""
    capitals = [index for index, word in enumerate(words) if word.isupper() and word.isalpha() and len(word) > 1]
    last = words[-1]
    inside = len(capitals) == 1 and 0 < capitals[0] < len(words) - 2 and len(words[capitals[0]]) < LONGEST_SHORT
    return inside and is_title(bare(words[0])) and last[0].isupper() and not last.isupper()


LONGEST_SHORT = 5


def _is_name_and_office(words: list[str]) -> bool:
    """Whether capitals come first and small letters, all of them, behind: ``PAZ ANA állami vezető és jegyző``."""
    size = next((index for index, word in enumerate(words) if not word.isupper()), len(words))
    return size > 1 and all(word.islower() for word in words[size:])


def are_of_a_name(words: list[str]) -> bool:
    """Whether words begin with capitals or figures, small words of names left aside."""
    return not any(word[0].islower() and bare(word) not in PARTICLES for word in words)
