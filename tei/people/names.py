"""The parts of a name as labels and lists print it: titles, the name itself, an office, a party."""

from __future__ import annotations

import re
from functools import cache

from tei.text.label_names import MOST_INITIALS, bare, is_initialled, party_behind
from tei.text.label_words import LEADING, PARTICLES, SHORT_TITLES, is_title
from tei.typed import NamedTuple

MEN = frozenset({"mr", "mister", "herr", "m", "monsieur", "señor", "sr", "signor", "sig", "pan", "senhor", "г-н"})
WOMEN = frozenset(
    {"mrs", "miss", "ms", "frau", "fräulein", "mme", "mlle", "madame", "señora", "sra", "signora", "pani", "г-жа"}
)
LORDS = frozenset({"sir", "lord"})
LADIES = frozenset({"lady", "dame"})
ADDRESSES = MEN | WOMEN | {"the", "der", "die", "le", "la", "el", "il", "o", "a", "de", "l"}
"""Titles of address and articles, which tell nothing of an office."""
OF_OFFICES = frozenset({"for", "of", "für", "des", "der", "im", "in", "pour", "para", "dei", "degli", "delle"})
"""Small words behind a title that goes on, so that it names nobody: ``the Minister for Finance``."""
ACADEMIC = frozenset({"dr", "mag", "ing", "dipl", "ddr", "mmag", "dkfm", "prof"})
"""Titles behind an office that goes on, with which the name of its holder begins."""
BRACKETS = (("(", ")"), ("[", "]"), ("（", "）"))
EASTERN_OFFICES = ("長", "大臣", "参考人", "官", "委員", "主席", "部长", "院长", "书记", "理事", "의장", "장관")
"""Endings of offices in Japanese, Chinese and Korean, behind which a name stands in brackets."""
EASTERN_TITLES = ("君", "氏", "先生", "女士", "의원")
"""What stands behind a name there."""
ARTICLES = frozenset({"the", "a", "an", "o", "el", "la", "il", "le", "l"})
_MEN_IN_A = (
    "luca luka joshua nikita ilya ilja mustafa ezra isa musa andrea nikola sasha sascha mischa misha kolya vanya "
    "elia jona jonah battista mattia tobia enea akira bela béla gyula attila barna géza zsiga costa sava sawa "
    "kuba kosma toma foma nikifora garcia никита илья саша миша лука фома кузьма савва никола mika juha pekka "
    "jukka ola abba dada rana krishna raja aditya surya hamza yahya zakariya taha moussa oumarou tata"
)
MEN_IN_A = frozenset(_MEN_IN_A.split())
"""Given names of men that end as those of women do."""
CONTINUING = frozenset({"devamla", "devam", "cont'd", "contd", "cont’d", "continued", "continuing", "forts"})
"""What stands in brackets behind the name of a speaker who goes on."""
UNACCENTED = str.maketrans("άέήίόύώϊϋΐΰ", "αεηιουωιυιυ")
"""Greek letters without the accents that capitals have not."""


class Name(NamedTuple):
    """A name, parted.

    Attributes:
        core: its words without titles and marks, in lower case; empty where it is a title and nothing else.
        titles: the titles before it, in lower case.
        person: the name as printed, without office and party.
        office: what the person is, as printed: ``Staatsminister im Auswärtigen Amt``; empty where nothing is said.
        party: what stands in brackets and is neither name nor office.
    """

    core: tuple[str, ...]
    titles: tuple[str, ...]
    person: str
    office: str
    party: str


def part(name: str) -> Name:
    """Part a label such as ``The Secretary of State (Mr William Hague)`` or ``Dr. Rolf Mützenich (SPD)``."""
    outside, inside = _brackets(_sent(name))
    if inside and outside.endswith(EASTERN_OFFICES):
        return Name(_core(inside)[0], (), inside, outside, "")
    at = party_behind(outside)
    if at and not inside:
        outside, inside = outside[:at].rstrip(), outside[at:].lstrip("/")
    person, _, office = outside.partition("@")[0].partition(",")
    if _is_given_name(person, office):
        person, office = f"{office.strip()} {person.strip()}", ""
    elif office.strip().isdigit():  # Female, 34
        person, office = outside, ""
    core, titles = _core(person)
    inside = _before_stop(inside)
    if (
        inside
        and (_is_person(inside) or (titles and person.isupper() and _is_person(inside.title())))
        and (not core or _is_office(person))
    ):
        inner_core, inner_titles = _core(inside)
        return Name(inner_core, inner_titles, inside, " ".join(outside.split()), "")
    plain = inside.casefold()
    party = "" if plain in CONTINUING or plain == "".join(word[0] for word in core) else inside
    return Name(core, titles, " ".join(person.split()), office.strip(" .:"), party)


def _leads(words: list[str], at: int) -> bool:
    """Whether a word is a title, or makes the one behind it lesser or further: ``first vice-president``."""
    leading = at == 0 or words[at] in ARTICLES  # M. le président
    further = leading and words[at] in LEADING and at + 1 < len(words) and is_title(words[at + 1])
    return further or is_title(words[at])


def _is_given_name(surname: str, words: str) -> bool:
    """Whether the words behind a comma are the given name of a person whose surname comes first: ``Paz, Ana``."""
    given = words.split()
    if not 0 < len(given) < 3 or len(surname.split()) != 1 or surname.isupper() or words.isupper():
        return False
    return all(word[0].isupper() and word.isalpha() and not is_title(bare(word)) for word in given)


@cache
def _between() -> re.Pattern[str]:
    """Match what joins the names of several on one label."""
    return re.compile(
        r"\s?[/&+,]\s?|\s(?:and|und|et|e|y|i|og|och|en|und|и|і|та|a|και|καὶ|with|mit|avec)\s", re.IGNORECASE
    )


def several(label: str) -> list[str]:
    """Return the names on a label of several: ``SMITH and JONES``, ``mnot/kfall``; one name where it is one."""
    return [name.strip() for name in _between().split(label) if name.strip()]


@cache
def _after_stop() -> re.Pattern[str]:
    """Match the stop of a title to which a name is joined: ``Mrs.Crane``."""
    return re.compile(r"(?<=[^\W\d_]{2})\.(?=[^\W\d_]{2})")


def _brackets(name: str) -> tuple[str, str]:
    """Return what stands outside the brackets of a name, and what stands in the first."""
    for opening, closing in BRACKETS:
        outside, mark, rest = name.partition(opening)
        if mark:
            return outside.strip(" .:"), rest.partition(closing)[0].strip()
    return name.strip(" .:"), ""


def _core(person: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    words = [bare(word) for word in _after_stop().sub(". ", person).split()]
    words = [word.translate(UNACCENTED) if "\u0370" <= word[0] < "\u0400" else word for word in words if word]
    if len(words) > 1 and words[0] in ARTICLES:
        del words[0]
    words = [word[: -len(end)] if (end := _eastern(word)) else word for word in words]
    size = 0
    while size < len(words) and _leads(words, size):
        size += 1
    if 0 < size < len(words) and words[size] in OF_OFFICES and words[size - 1] not in MEN | WOMEN:
        named = max((index for index, word in enumerate(words) if word in ACADEMIC), default=0) + 1
        size = named if size < named < len(words) else len(words)  # Bundesminister für Finanzen Dr. Paz
    return tuple(words[size:]), tuple(words[:size])


def _sent(name: str) -> str:
    """Return the name of who has written in a chat of a meeting: ``Ana Paz`` of ``From Ana Paz to Everyone``."""
    sender, to, _ = name.removeprefix("From ").partition(" to ")
    return sender if to and name.startswith("From ") else name


def _before_stop(inside: str) -> str:
    """Return what stands in brackets up to the end of a sentence, such as ``PT - BA`` before ``. Sem revisão``."""
    first, stop, _ = inside.partition(". ")
    last = first.rpartition(" ")[2]
    return first if stop and len(last) > 1 and bare(last) not in SHORT_TITLES else inside


def _eastern(word: str) -> str:
    """Return the title at the end of a Chinese or Japanese name; empty where there is none."""
    if word.isascii():
        return ""
    return next((end for end in EASTERN_TITLES if word.endswith(end) and len(word) > len(end) + 1), "")


def _is_person(words: str) -> bool:
    """Whether words in brackets name a person and no party, place or manner: two words or more, in capitals."""
    parts = words.split()
    if len(parts) < 2 or any(character.isdigit() or character == "/" for character in words):
        return False
    return all(word[0].isupper() or bare(word) in PARTICLES for word in parts) and not words.isupper()


def _is_office(words: str) -> bool:
    """Whether words name an office: an article first, or a title with small words behind it."""
    plain = [bare(word) for word in words.split()]
    return plain[0] in ARTICLES or any(word in PARTICLES for word in plain[1:])


def address(name: Name) -> str:
    """Return how somebody is addressed: ``mr``, ``mrs``, or neither; it tells two apart who share a surname."""
    titles = set(name.titles)
    if titles & (WOMEN | LADIES):
        return "mrs"
    return "mr" if titles & (MEN | LORDS) else ""


def surname_last(name: Name) -> Name:
    """Return a name with the initials behind its surname before it: ``S. P. Ivanov`` for ``Ivanov S. P.``.

    A single initial is that of the surname where an account is called ``Julian R``.
    """
    surname_first = len(name.core) > 2 or (len(name.core) == 2 and "\u0400" <= name.core[0][0] <= "\u04ff")
    if not surname_first or not is_initialled(" ".join(name.core).title()):
        return name
    return name._replace(core=(*name.core[1:], name.core[0]))


def agree(one: Name, other: Name) -> bool:
    """Whether the titles of two names, and a given name that is a woman's, may belong to one person."""
    if "mr" in (address(one), address(other)) and (_is_womans(one) or _is_womans(other)):
        return False
    return not {address(one), address(other)} >= {"mr", "mrs"}


def _is_womans(name: Name) -> bool:
    """Whether a given name ends as most of those of women do, and hardly any of men."""
    given = name.core[0] if len(name.core) > 1 else ""
    return len(given) > MOST_INITIALS - 1 and given.endswith(("a", "а")) and given not in MEN_IN_A
