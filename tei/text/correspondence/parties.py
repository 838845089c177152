"""Who is named in a field, a title or a signature: persons, roles, bodies and places, part by part."""

from __future__ import annotations

import re
from functools import cache

from tei.text.correspondence.addressing import HIGHNESSES
from tei.text.correspondence.handling import is_precedence
from tei.text.correspondence.kinds_of_document import kind_named
from tei.text.correspondence.names import (
    SMALL,
    has_body,
    has_role,
    has_title,
    is_name,
    roles,
    titles,
    without_marker,
    word_list,
)
from tei.text.correspondence.terms import terms
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.span import Cert

MOST = 400
"""Characters of a field in which parties are looked for."""
OFFICES_OF = terms("state|defense|defence|war|treasury|navy|interior|commerce|labor|labour|agriculture")
"""What a secretary is of, so that the word behind it is a name: Secretary of State Shultz."""


class Party(NamedTuple):
    """A name of one of the parties.

    Attributes:
        start: offset of its first character.
        end: offset behind its last one.
        kind: ``person``, ``role``, ``organisation`` or ``place``.
        cert: how sure.
    """

    start: int
    end: int
    kind: str
    cert: Cert = "high"


@cache
def _parts(*, in_title: bool) -> re.Pattern[str]:
    """Match what stands between commas, semicolons, brackets, line ends; in a title lines only break the words."""
    line = "" if in_title else r"\n"
    return re.compile(rf"(?:[^,;()<>\[\]{line}|/–—-]|(?<=\S)[–—-](?=\S))+")


@cache
def _joint() -> re.Pattern[str]:
    """Match the word that joins two parties."""
    return re.compile(r"\s(?:and|und|et|y|e|и|a|&)\s")


def read_parties(
    text: str, start: int, end: int, *, after_name: bool = False, in_title: bool = False
) -> Iterator[Party]:
    """Yield who is named between two offsets.

    Args:
        text: the whole text.
        start: offset behind the label of a field.
        end: offset behind its value.
        after_name: whether the line before is the first of the same address, so that this may be a place.
        in_title: whether it is a title, where a name behind an office is who holds it.
    """
    found: list[Party] = []
    bare: list[tuple[int, int]] = []
    for match in _parts(in_title=in_title).finditer(text, start, min(end, start + MOST)):
        for joined in _joined(text, *match.span()):
            first, last = _trimmed(text, *joined)
            if first >= last:
                continue
            untitled = after_name and not has_title(text[first:last])
            parties = [p for p in _part(text, first, last) if not (untitled and p.kind == "person")]
            found += parties
            if not parties and _may_be_place(text[first:last]):
                bare.append((first, last))
    held = any(
        party.kind in ("role", "organisation") or (party.kind == "person" and not in_title) for party in found
    )
    for first, last in [
        name for name in bare if held and text[name[0] - 1] in "([" and is_name(text[slice(*name)])
    ]:
        bare.remove((first, last))
        found.append(Party(first, last, "person"))
    held = any(party.kind in ("role", "organisation") for party in found)
    beside = [
        place for place in bare if in_title and not held and text[place[0] - 1] == "("
    ]  # Voltaire (Lausanne)
    bare = [name for name in bare if name not in beside]
    if after_name:
        found += [Party(*place, "place", "medium") for place in bare[:1] if not text[slice(*place)].isupper()]
    elif in_title and held:
        names = [name for name in bare if not is_abbreviation(text[slice(*name)])]
        found += [Party(*name, "person", "medium") for name in names if is_name(text[slice(*name)])]
    elif held:
        found += [Party(*place, "place") for place in bare if not is_abbreviation(text[slice(*place)])]
    elif found:
        found += [Party(*place, "place", "medium") for place in bare if not text[slice(*place)].isupper()]
    else:
        found += [Party(*name, _alone(text[slice(*name)], in_title=in_title), "medium") for name in bare]
    found += [Party(*place, "place", "medium") for place in beside]
    yield from sorted(found)


def _alone(words: str, *, in_title: bool) -> str:
    """Return what a name is that nothing else tells: capitals alone are a body, as in the address of a cable."""
    full = in_title and " " in words and is_name(words)
    return "organisation" if words.isupper() and not full else "person"


def _joined(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield two names that a word joins one by one; roles and bodies may have that word inside."""
    done = start
    for match in _joint().finditer(text, start, end):
        before, after = text[done : match.start()].strip(), text[match.end() : end].strip()
        if match.group().strip() == "a" and has_role(before):  # Ambasciatore a Berlino
            continue
        if (
            is_name(_without_title(before))
            and is_name(_without_title(after))
            and not (has_body(before) or has_body(after))
        ):
            yield done, match.start()
            done = match.end()
    yield done, end


def _without_title(words: str) -> str:
    listed = words.split()
    while listed and listed[0].casefold().strip(".,") in titles():
        listed = listed[1:]
    return " ".join(listed)


DAY = 2
"""Figures of the day of a month, which tell it from the serial number of a cable."""


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out white space, marks, and the precedence and serial number behind the address of a cable."""
    marks = " \t\n.:;,*_#\"“”'-–—"
    while start < end and (text[start] in marks or text[start].isspace()):
        start += 1
    words = without_marker(text[start:end].rstrip(marks[:-1] + " "))
    while words:
        last = words.split()[-1]
        serial = last.isdigit() and len(last) > DAY
        if last == words or not (serial or (last.isupper() and is_precedence(last))):
            break
        words = words[: -len(last)].rstrip()
    if words.endswith(" ") or not words:
        return start, start
    end = start + len(words)
    if words[-1] in " ,;:*":
        end -= 1
    return start, end


NOT_PLACES = terms(
    "telegraphic|telegram|extract|extracts|translation|confidential|secret|private|paraphrase|cypher|cipher|files|file|chron|record|records|herrn|frau|no|nr|copy|str|street|straße|strasse|rue|via|calle|ул"
    "|arrivée|départ|l'arrivée|l’arrivée|merchant|merchants|printer|bookseller|planter|farmer|kaufmann"
    "|négociant|comerciante|mercante|купцу"
)
"""Words that are neither a place nor a name where they stand alone."""


def _may_be_place(words: str) -> bool:
    listed = word_list(words)
    courteous = (word.casefold() in titles() or word.casefold() in ARTICLES for word in listed)
    if not listed or (len(listed) > 1 and all(courteous)):  # The Honorable
        return False
    if listed[0].casefold() in EVERYBODY or listed[-1].casefold() in HIGHNESSES:
        return False
    if any(word.casefold() in NOT_PLACES for word in listed) or (len(listed) == 1 and kind_named(words)):
        return False
    return 0 < len(listed) <= 4 and not any(map(str.isdigit, words)) and listed[0][0].isupper()


def _part(text: str, start: int, end: int) -> Iterator[Party]:
    words = text[start:end]
    listed = word_list(words)
    if not listed or not any(map(str.isalpha, words)):
        return
    if "@" in words:
        return
    behind = _behind_article(text, start, end)
    if has_role(words):
        yield from _role(text, behind, end)
    elif has_body(words):
        yield Party(behind, end, "organisation")
    elif listed[0].casefold() in EVERYBODY or listed[-1].casefold() in HIGHNESSES:
        return
    elif has_title(words) and len(listed) > 1:
        yield from _titled(text, behind, end)
    elif _is_full_name(words, listed):
        yield Party(start, end, "person")


EVERYBODY = terms("all|every|certain|alle|allen|tous|toutes|todos|todas|tutti|tutte|всем|всех")
"""Words before many who are written to and not named: All Flight Crews."""


def _is_full_name(words: str, listed: list[str]) -> bool:
    filed = any(word.casefold() in NOT_PLACES for word in listed) or is_abbreviation(words)
    return len(listed) > 1 and is_name(words) and not filed and not _telegraphic(words)


def is_abbreviation(words: str) -> bool:
    """Whether words are letters with full stops and nothing else, as of a state or district: ``D.C.``.

    Args:
        words: what stands between two marks.
    """
    return " " not in words and all(len(piece) == 1 for piece in words.strip(".").split("."))


LONGEST_JOINT = 5
ARTICLES = terms("the|der|die|das|den|dem|le|la|les|el|il|lo|los")


def _behind_article(text: str, start: int, end: int) -> int:
    """Return the offset behind an article at the beginning of a part: ``The``, ``L’``."""
    joined = _joint().match(f" {text[start : start + LONGEST_JOINT]}")
    if joined is not None:  # (Hale) and the Director
        start += joined.end() - 1
    if text[start:end].casefold().startswith(("l'", "l’")):
        return start + 2
    first, _, rest = text[start:end].partition(" ")
    return end - len(rest.lstrip()) if first.casefold() in ARTICLES and rest.strip() else start


def _telegraphic(words: str) -> bool:
    """Whether words in capitals are the address of a cable rather than a name: no initial among them."""
    return words.isupper() and not re.search(r"\b[A-Z]\.", words)


def _titled(text: str, start: int, end: int) -> Iterator[Party]:
    """Yield the name behind Mr., cde., General."""
    at = start
    for piece in text[start:end].split():
        begin = text.index(piece, at)
        if piece.casefold().strip(".,") not in titles():
            if is_name(text[begin:end]):
                yield Party(begin, end, "person")
            elif piece == "of" and is_name(text[begin + 2 : end]):  # Duke of Argyll
                yield Party(start, end, "person")
            return
        at = begin + len(piece)


def _role(text: str, start: int, end: int) -> Iterator[Party]:
    """Yield a role, and the name behind it: ``President Kennedy``, ``Secretary of State Shultz``."""
    begin = _name_behind_role(text, start, end)
    if begin < 0:
        yield Party(start, end, "role")
        return
    role_end = start + len(text[start:begin].rstrip())
    honour = all(
        word.casefold() in titles() and word.casefold() not in roles() for word in word_list(text[start:role_end])
    )
    if not honour:
        yield Party(start, role_end, "role")
    yield Party(begin, end, "person")


def _name_behind_role(text: str, start: int, end: int) -> int:
    """Return where the name behind a role begins, or -1."""
    pieces: list[tuple[int, str]] = []
    at = start
    for piece in text[start:end].split():
        at = text.index(piece, at)
        pieces.append((at, piece.strip(".,")))
        at += len(piece)
    index = _index_of_honour(pieces)
    if index > 0:
        return pieces[index][0]
    index = len(pieces)
    while index > 0 and _is_surname(pieces[index - 1][1]):
        index -= 1
    if index == 0 or index == len(pieces):
        return -1
    before = pieces[index - 1][1].casefold()
    if before in SMALL:  # of State Shultz: the first word belongs to the role
        if pieces[index][1].casefold() in OFFICES_OF and index + 1 < len(pieces):
            return pieces[index + 1][0]
        return -1
    if before in PARTS_OF_OFFICES:
        return -1
    return pieces[index][0] if before in roles() or before in titles() else -1


PARTS_OF_OFFICES = terms("chief|assistant|deputy|acting|vice|chef|adjunct|head")
"""Words behind which the rest of an office stands, and no name: Chief Pilot, Assistant Keeper."""


NOBLES = terms(
    "graf|grafen|fürst|fürsten|freiherr|freiherrn|baron|herr|herrn|frhr|prince|count|lord|sir|comte|marquis"
    "|conte|von"
)
SERVANTS = terms(
    "botschafter|botschafters|gesandter|gesandte|gesandten|staatssekretär|staatssekretärs|legationsrat"
    "|legationsrats"
    "|minister|ministers|geschäftsträger|amts|amtes|unterstaatssekretär|generalkonsul|konsul|reichskanzler"
)
"""Words behind which von begins a name; a king of Prussia has it too."""


def _index_of_honour(pieces: list[tuple[int, str]]) -> int:
    """Return which piece begins the name of a nobleman behind his office, or 0: ``Botschafter Fürsten Bülow``."""
    for index in range(1, len(pieces) - 1):
        word, before = pieces[index][1].casefold(), pieces[index - 1][1].casefold()
        if word in NOBLES and before not in SMALL and (word != "von" or before in SERVANTS):
            return index
    return 0


STATES = terms(
    "ссср|сша|фрг|гдр|кнр|кндр|оон|рф|рсфср|ussr|usa|uk|us|gdr|frg|prc|drv|un|eu|eec|nato|urss|ddr|brd|rsfsr"
    "|onu|uno|rfa|rda"
)
"""Letters for states and their unions, which are no surnames."""


def _is_surname(word: str) -> bool:
    bare = word.casefold()
    return (
        word[:1].isupper()
        and bare not in roles()
        and bare not in titles()
        and bare not in SMALL
        and not has_body(word)
        and bare not in STATES
    )
