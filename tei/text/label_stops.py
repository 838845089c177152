"""Where a name at the beginning of a line ends: at a colon, a bracket, a dash, or at a full stop."""

from __future__ import annotations

import re
from functools import cache

from tei.text.label_names import MOST_INITIALS, are_of_a_name, bare
from tei.text.label_words import SHORT_TITLES, TALK

LONGEST_SURNAME = 40
"""Characters behind an initial in which a name must end."""
LONGEST_FIRST = 12
"""Characters before a full stop inside a name that a colon ends."""
LONGEST_SHORT = 5
"""Letters of a short form before a word in small letters."""
AFTER_SURNAME = ("", ".", "–", "—", "-")
"""What may stand behind an initial and a surname in capitals."""
CLOSING = {"(": ")", "[": "]", "（": "）"}
LONG_TITLE = 4
"""Letters of a title in capitals that may be the short form of a name in a play."""
QUESTIONING = frozenset("QAFRDPВО")
"""Letters that stand for question and answer rather than for the first name of somebody."""


@cache
def stop_of_a_name() -> re.Pattern[str]:
    """Match what ends a name, or may not stand in one."""
    return re.compile(
        r"""[:：(（\[\t\u3000?!;…“”„«»{}|\\^~+<>]   # most of these end the hope as well
        | (?<![\u0590-\u05ff])" | "(?![\u0590-\u05ff])   # in Hebrew it stands inside short forms
        | \*{1,3} | _{1,2}(?=\W|$)
        | \.(?=[\s(\[*_—–-]|$) | \.{2,}
        | \s?[—–]{1,2} | \s--?(?=\s) | --
        | \s{2,}
        """,
        re.VERBOSE,
    )


def goes_on(text: str, begin: int, at: int, limit: int) -> bool:
    """Whether a name goes on behind a full stop, as in ``MR. R. PERKINS``, ``CHOR. II:`` and ``J. Paz (NA)``."""
    single = at - begin == 1
    if not (single and text[begin] in QUESTIONING) and _abbreviated(text, begin, at):
        return not (_is_of_a_play(text, begin, at, limit) or _speaks(text, begin, at, limit))
    if single and text[at + 1 : at + 3].strip().isupper() and text[at + 3 : at + 4] == ".":
        return True
    following = stop_of_a_name().search(text, at + 1, min(limit, at + (30 if single else 16)))
    words = text[at + 1 : following.start() if following else min(limit, at + 30)].split()
    colon = following is not None and following[0] in ":："
    small = bool(words) and words[0][0].islower()  # no sentence begins so: Гос. обвинитель:
    alike = at - begin <= 2 or (bool(words) and text[begin:at].isupper() == words[0].isupper())
    if not words or (colon and small) or not alike or not are_of_a_name(words):
        return colon and small and at - begin <= LONGEST_SHORT
    if colon:
        return at - begin < LONGEST_FIRST
    if not single or not text[begin].isupper():
        return False
    ended = following[0] if following is not None else ""
    surname = words[0].isupper() and len(words[0]) > 2 and ended.strip() in AFTER_SURNAME
    return surname or (ended in CLOSING if ended else limit < at + 30 and text[begin] not in QUESTIONING)


def _speaks(text: str, begin: int, at: int, limit: int) -> bool:
    """Whether speech begins behind the initials of a name: ``HOLM J. You see``, ``HOLM J.V. Thanks``."""
    if text[at - 1 : at].islower() or text[at + 1 : at + 2] == "," or text[max(begin, at - 2) : at - 1].isalnum():
        return False
    first = text[begin:at].split(maxsplit=1)[0]
    stop = stop_of_a_name().search(text, at + 1, min(limit, at + LONGEST_SURNAME))
    words = text[at + 1 : stop.start() if stop else min(limit, at + LONGEST_SURNAME)].partition(",")[0].split()
    if not words or at - begin < MOST_INITIALS:
        return False
    if _has_two_initials(text[begin:at]):
        return True
    capitals = first.isupper() and len(bare(first)) > MOST_INITIALS and not words[0].isupper()
    return capitals or not are_of_a_name(words) or (len(words[0]) > 1 and bare(words[0]) in TALK)


def _is_of_a_play(text: str, begin: int, at: int, limit: int) -> bool:
    """Whether a title in capitals is the whole label, and speech follows: ``DOTT. Sì, certo``."""
    if at - begin < LONG_TITLE or not text[begin:at].isupper() or " " in text[begin:at]:
        return False
    stop = stop_of_a_name().search(text, at + 1, limit)
    words = text[at + 1 : stop.start() if stop else limit].split()
    said = bool(words) and not (len(words[0]) > 1 and words[0].isupper())
    return said and not (stop and stop[0] in ":：(–—")


def _has_two_initials(name: str) -> bool:
    """Whether a Cyrillic surname has both of its initials behind it, after which a name never goes on."""
    if not "\u0400" <= name[-1] <= "\u04ff":
        return False
    surname, *initials = name.replace(".", " ").split()[-3:]
    return len(initials) == 2 and len(surname) >= MOST_INITIALS and all(len(word) == 1 for word in initials)


def _abbreviated(text: str, begin: int, at: int) -> bool:
    """Whether the full stop at an offset ends an initial, a title or another short form, and no name."""
    word_start = at
    while word_start > begin and (text[word_start - 1].isalnum() or text[word_start - 1] in "'’"):
        word_start -= 1
    word = text[word_start:at]
    if word.casefold() in SHORT_TITLES:
        return True
    return len(word) == 1 and word.isalpha() and word not in "ºª" and word_start > begin


def closing(text: str, at: int, limit: int) -> int:
    """Return the offset behind the bracket that closes the one at an offset; -1 where none does before a limit."""
    opened, closed = text[at], CLOSING[text[at]]
    depth = 0
    while at < limit:
        depth += (text[at] == opened) - (text[at] == closed)
        at += 1
        if depth == 0:
            return at
    return -1
