"""The lines that head the parts of a play: ``ACT I.``, ``Zweite Szene``, ``INT. KITCHEN - NIGHT``, ``III``."""

from __future__ import annotations

from tei.text.division_words import ACTS, ORDINAL_ENDINGS, ORDINALS, OUTER, SCENES

FILMED = (
    *("INT. ", "EXT. ", "INT/EXT", "INT./EXT", "I/E.", "INT ", "EXT "),
    *("INNEN. ", "INNEN/", "INNEN -", "AUSSEN. ", "AUSSEN/", "AUSSEN -", "AUßEN. ", "ИНТ. ", "НАТ. ", "ЭКСТ. "),
)
"""How the heading of a scene of a film begins."""
LONGEST_HEADING = 160
"""Characters of a heading with the place of its scene."""
ARTICLES = frozenset({"the", "der", "die", "das", "le", "la", "les", "il", "lo", "el", "o", "a"})
PUNCTUATION = ".,:;-–—()[]*_#=΄ʹ'’：。"


def division_type(words: str) -> str:
    """Return ``act``, ``scene``, ``prologue``, ``epilogue`` or ``part``; nothing if a line is no heading of one.

    Args:
        words: the line: ``ACT I.``, ``Zweite Szene``, ``SCENE II. A camp near Forres.``, ``INT. KITCHEN - NIGHT``.
    """
    tokens = _parted(words).split()[:6]
    if not tokens or words[:1] in "([":
        return ""
    if is_filmed(words):
        return "scene"
    if words[0] == "第":
        return _eastern(words)
    plain = [_folded(token) for token in tokens]
    if plain[0] in BEFORE and len(plain) > 1:
        del plain[0], tokens[0]
    if plain[0] in OUTER:
        return _outer(plain[0]) if len(tokens) == 1 or tokens[0][-1] in ".,:" else ""
    if len(plain) > 2 and plain[1] in PASSED:
        del plain[1], tokens[1]
    if len(plain) > 3 and plain[1] in AND and tokens[1] in AND | UND:
        at = 1 if _is_number(plain[0]) else 0  # fünfter und letzter, zwei und zwanzigster
        del plain[at : at + 2], tokens[at : at + 2]
    return _numbered(plain, tokens, words)


def is_filmed(text: str, start: int = 0) -> bool:
    """Whether the heading of a scene of a film begins at an offset, its number before it: ``12A INT. KITCHEN``."""
    if not text[start : start + 1].isdigit():
        return text.startswith(FILMED, start)
    number, space, _ = text[start : start + LONGEST_NUMBER_OF_SCENE].partition(" ")
    behind = start + len(number)
    while text[behind : behind + 1] == " ":
        behind += 1
    return bool(space) and number.rstrip(".").isalnum() and text.startswith(FILMED, behind)


PARTS = ACTS | SCENES
BEFORE = ARTICLES | {"het", "de", "den", "det"}
"""Articles before a number, in lower case."""
PASSED = ARTICLES | {"нче", "нчы", "nci", "inci"}
"""What stands between a number and the word for a part, in lower case."""
AND = frozenset({"und", "et", "e", "y", "og", "och", "i", "и", "és"})
"""Words between two numbers of a part: ``Fünfter und letzter Aufzug``."""
UND = frozenset({"UND", "ET", "OG", "OCH", "ÉS"})
"""Those of them that are no Roman numeral in capitals."""


def _folded(token: str) -> str:
    """Return a word in lower case without punctuation."""
    plain = token.casefold().strip(PUNCTUATION)
    return plain if plain.isascii() else plain.translate(DOT)


DOT: dict[int, str | None] = dict.fromkeys([0x307, *range(0x591, 0x5BE), 0x5BF, 0x5C1, 0x5C2])
DOT[0x2019] = "'"
"""The dot that a Turkish capital leaves behind in lower case, and the points of Hebrew letters."""


def further_type(words: str) -> str:
    """Return the type of a line that is a heading beside others only; nothing if a line is none.

    Args:
        words: the line: ``Prolog im Himmel``, ``Andere Szene``.
    """
    plain = [_folded(token) for token in words.split()]
    if not 1 < len(plain) <= MOST_WORDS or words[-1] in ",;:?!" or not words[0].isupper():
        return ""
    if plain[0] in OUTER:
        return _outer(plain[0])
    if len(plain) == 2 and plain[1] in PARTS and plain[0] not in ARTICLES:
        return "act" if plain[1] in ACTS else "scene"
    return ""


MOST_WORDS = 5
"""Words of a heading such as ``Vorspiel auf dem Theater``."""


def _parted(words: str) -> str:
    """Return words with blanks around the dash before a setting: ``SCENE II.--The quay.`` has one."""
    for dash in (".--", ".—"):
        if dash in words:
            return words.replace(dash, f". {dash[1:]} ", 1)
    return words


def _numbered(plain: list[str], tokens: list[str], words: str) -> str:
    """Tell a part by a word for one and its number, whichever comes first."""
    if len(plain) < 2 or not _ends(tokens, words):
        return ""
    for word, number in (plain[:2], plain[1::-1]):
        if word in PARTS and _is_number(number) and tokens[0][-1] != ":":
            return "act" if word in ACTS else "scene"
    return _outer(plain[1]) if plain[1] in OUTER and plain[0] in ORDINALS and len(tokens) == 2 else ""


def _eastern(words: str) -> str:
    """Tell an act or a scene by its sign behind a number: ``第一幕``, ``第二場``."""
    number = words[1:].lstrip("一二三四五六七八九十0123456789")
    if len(number) == len(words) - 1 or (number[1:2] and not number[1:2].isspace()):
        return ""
    return {"幕": "act", "場": "scene", "场": "scene", "景": "scene", "折": "act", "齣": "scene"}.get(
        number[:1], ""
    )


def _outer(word: str) -> str:
    if word[:3] in ("pro", "про", "πρό", "pró") or word.startswith(("vor", "elő", "indu")):
        return "prologue"
    return "epilogue" if word[:2] in ("ep", "ép", "эп", "еп", "επ", "na", "ut") else "part"


def _is_number(word: str) -> bool:
    if word.isdigit():
        return len(word) < 3
    if word in ORDINALS or word.endswith(ORDINAL_ENDINGS) or (len(word) == 1 and "α" <= word <= "ω"):
        return True
    number = word.partition("-")[0]
    return is_roman(number.translate(CYRILLIC)) or (number != word and number.isdigit()) or _has_ending(word)


def _has_ending(word: str) -> bool:
    """Whether a word is a number in figures with the ending of an ordinal: ``1ste``, ``2ª``, ``3.º``, ``1нче``."""
    ending = word.lstrip("0123456789")
    return 0 < len(word) - len(ending) < LONGEST_NUMBER and 0 < len(ending.lstrip(".")) <= LONGEST_ENDING


CYRILLIC = str.maketrans("іх", "ix")
"""Cyrillic letters that stand in Roman numerals."""


def is_roman(word: str) -> bool:
    """Whether a word in lower case is a small Roman numeral."""
    return 0 < len(word) < 7 and all(letter in "ivxl" for letter in word)


def _ends(tokens: list[str], words: str) -> bool:
    """Whether a heading ends with its second word, or goes on behind a stop or with the number of a scene."""
    if len(tokens) < 3 or tokens[1][-1] in ".,:;–—-":
        return True
    following = tokens[2]
    plain = following.casefold().strip(PUNCTUATION)
    if plain in AND | {"a", "ed", "та"} and len(tokens) == 4:
        return words.isupper() or _folded(tokens[3]) in ORDINALS  # Acto tercero y último
    return following[0] in "–—-([" or plain in PARTS or _is_number(plain) or words.isupper()


def is_numeral(words: str) -> bool:
    """Whether a line is a small number and nothing else, in Roman numerals or in figures."""
    plain = words.rstrip(".")
    return is_roman(plain.casefold()) or (plain.isdecimal() and plain.isascii() and len(plain) < LONGEST_NUMBER)


LONGEST_NUMBER_OF_SCENE = 6
LONGEST_NUMBER = 3
LONGEST_ENDING = 4
"""Characters."""
