"""Who writes to whom in a title, by the words between the names: from, to, von, an, de, à, al, Russian cases."""

from __future__ import annotations

import re
from functools import cache

from tei.text.correspondence.exchanges import COLLECTIONS
from tei.text.correspondence.kinds_of_document import after_number
from tei.text.correspondence.names import (
    SMALL,
    has_body,
    has_role,
    has_title,
    is_body,
    is_name,
    is_role,
    titles,
    unelided,
    word_list,
)
from tei.text.correspondence.terms import terms
from tei.typed import NamedTuple

LONGEST = 300
"""Characters of a title: the longest name both parties with their offices."""


class Direction(NamedTuple):
    """A word of a title that says what the party behind it did.

    Attributes:
        start: offset of the word in the title.
        end: offset of the party behind it, and behind an article.
        role: ``sent``, ``received`` or ``transmitted``.
    """

    start: int
    end: int
    role: str


class _Mark(NamedTuple):
    """A small word that may be a direction, in small letters."""

    start: int
    end: int
    word: str


SENDING = terms("from|by|von|vom|des|de|du|del|della|dell’|dall’|dal|da|d’|от")
SURELY_SENDING = terms("from|by|von|vom|dall’|dal|от")
"""Words that do not serve inside a name, so that they may stand behind the recipient too."""
RECEIVING = terms("to|an|à|au|aux|al|alla|allo|ai|agli|all’|к|a")
FOR = terms("for|für|para|per|pour|для")
THROUGH = terms("through|via|über")
ARTICLES = "the|den|dem|der|die|das|la|le|les|l’|el|il|lo"
HELPERS = terms(
    "assistant|adviser|advisor|aide|counsel|counselor|deputy|delegate|delegation|representative|observer|mission"
    "|liaison|staff|adjunct|adjoint"
)
"""Offices that are held with somebody: Assistant to the President."""
ENVOYS = HELPERS | terms("ambassador|minister|envoy|legation|embassy|consul|chargé|commissioner|visit|trip")
"""Offices that are held in a country: Ambassador to Germany."""
TALKS = terms("conversation|meeting|discussion|conference|talk|interview|between")
"""Words of titles whose writer sends nothing: Memorandum of Conversation, by the Secretary of State."""


@cache
def _marks() -> re.Pattern[str]:
    """Match a word that says who writes or is written to, and the article behind it."""
    words = "|".join(sorted(SENDING | RECEIVING | FOR | THROUGH, key=len, reverse=True)).replace("’", "[’']")
    articles = ARTICLES.replace("’", "[’']")
    behind = r"(?:\s+|(?<=[’']))"
    return re.compile(rf"(?<!\S)(?P<word>{words}){behind}(?:(?:{articles}){behind})?(?=\S)", re.IGNORECASE)


def announced(words: str) -> tuple[Direction, ...]:
    """Return the directions in a title that says what it is: ``Letter From X to Y``, ``Telegramm des X an Y``.

    Args:
        words: the title.
    """
    plain = without_brackets(words[:LONGEST])
    marks = _marks_in(plain)
    to = _link(plain, marks, least=1)
    if to is None:
        to = next((mark for index, mark in enumerate(marks) if _is_for(plain, mark, first=index == 0)), None)
    talk = any(word.casefold() in TALKS for word in word_list(plain))
    sent = next((mark for mark in marks if _is_from(mark, to, talk=talk)), None)
    through = next((mark for mark in marks if mark.word in THROUGH), None)
    before = _before_link(plain, to) if sent is None and to is not None and not talk else None
    found = [before] if before is not None else []
    found += [
        Direction(_behind_said(plain, mark.start), mark.end, role)
        for mark, role in ((sent, "sent"), (to, "received"), (through, "transmitted"))
        if mark is not None
    ]
    return tuple(sorted(found)) or _in_russian(plain)


def _behind_said(plain: str, start: int) -> int:
    """Return where a link begins, with a word such as addressed before it."""
    before = plain[:start].rstrip()
    last = before.rpartition(" ")[2]
    return len(before) - len(last) if last.casefold() in ADDRESSED else start


def _before_link(plain: str, to: _Mark) -> Direction | None:
    """Return who stands before the link behind a comma: ``Telegram, Moss to Hale``; None if nobody does."""
    said = plain[: to.start].rstrip()
    comma = max(said.rfind(mark) for mark in ",:")
    start = comma + 1
    while start < len(said) and said[start].isspace():
        start += 1
    name = said[start:]
    if comma < 0 or not name or not (is_name(name) or _names_party(plain, start)):
        return None
    return Direction(start, start, "sent")


@cache
def _topic() -> re.Pattern[str]:
    """Match the word of a title behind which its subject stands: ``to the Speaker Transmitting …``."""
    verbs = "Transmitting|Proposing|Concerning|Regarding|Announcing|Urging|Requesting|Recommending|Accepting"
    body = r"(?<!Committee)(?<!Commission)(?<!Council)(?<!Board)(?<!Conference)(?<!committee)"
    return re.compile(rf"\s(?:{verbs}|Reporting|Designating|Appointing|About|about)\b|{body}\s[Oo]n\s")


def before_topic(words: str, start: int) -> int:
    """Return where the subject of a title begins behind the reader, or its end: ``to the Speaker Transmitting …``.

    Args:
        words: the title.
        start: offset of the reader.
    """
    topic = _topic().search(words, start)
    return topic.start() if topic is not None else len(words)


def parties(words: str) -> tuple[int, int] | None:
    """Return where the link between the two parties of a title stands, as offsets of the title; None: no parties.

    ``The Ambassador in France (Bullitt) to the Secretary of State``: all other words have capitals, or are small.

    Args:
        words: the title.
    """
    bare = after_number(words)
    if len(words) > LONGEST or not bare[:1].isupper() or bare.rstrip()[-1:] == ":":
        return None
    plain = _without_tail(without_brackets(bare))
    to = _link(plain, _marks_in(plain), least=0) if _is_capitalised(plain) else None
    if to is None or not _are_parties(plain[: to.start], plain[to.end :]):
        return None
    shift = len(words) - len(bare)
    return shift + to.start, shift + to.end


def _is_capitalised(plain: str) -> bool:
    named = [word for word in word_list(plain) if word.casefold() not in SMALL]
    capitals = sum(not unelided(word)[0].islower() or is_role(word) for word in named)
    romance = any(f" {link} " in plain for link in ("à", "au", "al"))  # whose adjectives are small
    return capitals * 100 >= len(named) * (70 if romance else 80) and not any(map(str.isdecimal, plain))


def without_brackets(words: str) -> str:
    """Return words with what is in brackets as blanks, so that offsets stay.

    Args:
        words: a line.
    """
    if "(" not in words and "[" not in words:
        return words
    out: list[str] = []
    depth = 0
    for character in words:
        depth += character in "(["
        out.append(" " if depth else character)
        depth -= depth > 0 and character in ")]"
    return "".join(out)


@cache
def _tail() -> re.Pattern[str]:
    """Match what an edition sets behind the parties: ``, No. 412``, ``.—``."""
    return re.compile(r"(?:,?\s+(?:No|Nr|Tel)\.\s?\d{1,5}|[\s.—–-]+)$")


def _without_tail(plain: str) -> str:
    return _tail().sub("", plain.rstrip(" .—–-"))


def _marks_in(plain: str) -> list[_Mark]:
    if not any(word in WORDS or word.partition("’")[0] + "’" in WORDS for word in _small_words(plain)):
        return []
    return [
        _Mark(match.start(), match.end(), match["word"].casefold().replace("'", "’"))
        for match in _marks().finditer(plain)
        if match["word"][0].islower() or plain.isupper() or match["word"].casefold() in CAPITALISED
    ]


WORDS = SENDING | RECEIVING | FOR | THROUGH


def _small_words(plain: str) -> list[str]:
    return plain.casefold().replace("'", "’").split()


CAPITALISED = terms("from|by|to|for|through|an|à|para")
"""Words that have a capital in a title with capitals throughout; others are parts of names then: De Gaulle."""


def _is_from(mark: _Mark, to: _Mark | None, *, talk: bool) -> bool:
    if mark.word not in SENDING or (talk and mark.word not in ("from", "von", "от")):
        return False
    return to is None or mark.start < to.start or mark.word in SURELY_SENDING


def _is_for(plain: str, mark: _Mark, *, first: bool) -> bool:
    """Whether a word such as for names the reader: it comes first, or an office or name is behind it."""
    return mark.word in FOR and (first or _names_party(plain, mark.end))


def _link(plain: str, marks: list[_Mark], *, least: int) -> _Mark | None:
    """Return the word that most likely stands before the recipient, the first of those that are alike."""
    best: _Mark | None = None
    most = least - 1
    for mark in marks:
        score = _likeness(plain, mark) if mark.word in RECEIVING else least - 1
        if score > most:
            best, most = mark, score
    return best


def _likeness(plain: str, mark: _Mark) -> int:
    """Return how much a word looks like the one before the recipient, from -1 to 3."""
    before = plain[: mark.start].rstrip()
    last = ["", *word_list(before[-40:])][-1].casefold()
    party = _names_party(plain, mark.end)
    if mark.word == "a" and last not in ADDRESSED and not _names_party(plain, mark.end, words=1):
        return -1
    many = plain.startswith(MANY, mark.end)
    if not (party or many or plain[mark.end].isupper()):
        return -1
    score = 2 if party else 1
    score += before[-1:] == "," or len(plain[: mark.start]) - len(before) > 1
    score += 2 * (last in ADDRESSED and plain[mark.end].isupper())
    if last in HELPERS or (last in ENVOYS and not party):
        score -= 2
    return score


MANY = ("all ", "certain ", "alle ", "tous ", "toutes ", "todos ", "todas ", "tutti ", "tutte ")
"""Words behind a link by which many are written to: to all diplomatic posts."""
ADDRESSED = terms(
    "addressed|directed|written|sent|gerichtet|adressiert|adressée|adressé|envoyée|écrite|dirigida|dirigido|enviada"
    "|escrita|indirizzata|diretta|inviata|scritta|адресованное|dirigée"
)
"""Words before a link that make sure that it stands before the reader."""


@cache
def _parting() -> re.Pattern[str]:
    """Match what ends the name of an office: a comma, or a small word behind which a place or another party is."""
    return re.compile(r"[,;]|\s(?:in|at|of|à|a|de|di|von|to|an|au|aux|al|alla|en|para)\s")


def _names_party(plain: str, start: int, words: int = 4) -> bool:
    """Whether the first words at an offset have an office or body among them, or begin with a title."""
    part = _parting().split(plain[start : start + 60], maxsplit=1)[0]
    listed = word_list(part)[:words]
    return bool(listed) and (listed[0].casefold() in titles() or any(is_role(w) or is_body(w) for w in listed))


def _are_parties(before: str, after: str) -> bool:
    """Whether what stands on both sides of a link are parties: names, offices, bodies."""
    listed = word_list(after)
    if word_list(before)[:1] and word_list(before)[0].casefold() in COLLECTIONS:
        return False
    if not word_list(before) or not listed or (listed[0][0].islower() and not _names_party(after, 0)):
        return False
    if any(has_role(side) or has_title(side.strip()) for side in (before, after)):
        return True
    bodies = [has_body(before), has_body(after)]
    named = is_name(before.strip()) and word_list(before)[0].casefold() not in SMALL and is_name(after.strip(" ."))
    return all(bodies) or (not any(bodies) and named)


GENITIVES = terms(
    "посла|полпреда|наркома|комиссара|министра|представителя|заместителя|поверенного|посланника|консула"
    "|генконсула"
    "|председателя|секретаря|директора|заведующего|начальника|посольства|миссии|полпредства|министерства|наркоминдела"
)
DATIVES = terms(
    "послу|полпреду|наркому|комиссару|министру|представителю|заместителю|поверенному|посланнику|консулу|генконсулу"
    "|председателю|секретарю|директору|заведующему|начальнику|посольству|полпредству|министерству"
)
BODIES_WRITTEN_TO = terms("министерство|нкид|мид|наркоминдел|комиссариат|комитет|цк|посольство|миссию|полпредство")


def _in_russian(plain: str) -> tuple[Direction, ...]:
    """Return the directions that the cases of offices show: ``Письмо посла СССР министру``, ``посла в НКИД``."""
    words = [(m.start(), m.group().casefold()) for m in re.finditer(r"[^\W\d_]+(?:-[^\W\d_]+)*", plain)]
    found: list[Direction] = []
    for index, (start, word) in enumerate(words):
        if not found and word in GENITIVES:
            found.append(_from_adjectives(words, index, ("ого", "его", "ой"), "sent"))
        elif word in DATIVES:
            found.append(_from_adjectives(words, index, ("ому", "ему"), "received"))
            break
        elif word == "в" and _names_body([w for _, w in words[index + 1 : index + 4]]):
            found.append(Direction(start, words[index + 1][0], "received"))
            break
    return tuple(found)


def _names_body(words: list[str]) -> bool:
    """Whether a body is among the words behind a preposition, before another preposition."""
    until = words.index("в") if "в" in words else len(words)
    return any(word in BODIES_WRITTEN_TO for word in words[:until])


def _from_adjectives(words: list[tuple[int, str]], index: int, ends: tuple[str, ...], role: str) -> Direction:
    while index > 1 and words[index - 1][1].endswith(ends):
        index -= 1
    return Direction(words[index][0], words[index][0], role)
