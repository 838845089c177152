"""How secret and how urgent a document says it is: classifications, handling and precedence, in many languages."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from tei.text.correspondence.labels import one_off

LEVELS = (
    "top secret|most secret|unclas|conf|secret|confidential|restricted|unclassified|limited official use"
    "|official use only"
    "|for official use only|sensitive but unclassified|sensitive|declassified|strictly confidential"
    "|highly confidential|very secret|private and confidential|strictly secret"
    "|streng geheim|geheim|ganz geheim|geheime reichssache|geheime kommandosache|streng vertraulich|vertraulich"
    "|vertrauliche verschlusssache|geheime verschlusssache|verschlusssache|nur für den dienstgebrauch"
    "|vs-nur für den dienstgebrauch|vs - nur für den dienstgebrauch|vs-vertraulich|offen"
    "|très secret|secret défense|secret absolu|ultra secret|confidentiel|confidentiel défense"
    "|strictement confidentiel"
    "|très confidentiel|diffusion restreinte|réservé|non classifié"
    "|máximo secreto|ultrasecreto|muy secreto|secreto|estrictamente confidencial|muy confidencial|confidencial"
    "|muy reservado|reservado|muy reservada|reservada"
    "|segretissimo|segreto|riservatissimo|riservatissima|riservato|riservata|riservato personale"
    "|riservata personale"
    "|confidenziale|strettamente confidenziale"
    "|совершенно секретно|сов. секретно|сов.секретно|строго секретно|секретно|особой важности|особая папка"
    "|для служебного пользования|конфиденциально|весьма секретно|не секретно"
    "|přísně tajné|přísně důvěrné|tajné|důvěrné|vyhrazené|prísne tajné|tajne|ściśle tajne|poufne"
    "|tajne specjalnego znaczenia"
    "|szigorúan titkos|strict secret|zeer geheim|hemlig|kvalificerat hemlig|строго поверљиво|strogo poverljivo"
    "|strogo tajno|строго секретна"
)
CONTROLS = (
    "eyes only|for your eyes only|personal|private|personal and confidential|nodis|exdis|limdis|stadis"
    "|noforn|nofor"
    "|sipdis|orcon|propin|rel|priority handling|limited distribution|no distribution|no foreign dissem"
    "|no foreign dissemination|when filled in|restricted data|copy|draft|background use only|controlled dissem"
    "|dissemination controls|classification|dissemination|urgent|immediate|for the president only|via courier"
    "|sensitive|u|handle via|by courier|by bag|by hand|by safe hand|registered|special handling|ciphered|cipher"
    "|persönlich|eigenhändig|nur durch offizier|chefsache|verschlossen|einschreiben"
    "|personnel|à ouvrir par le destinataire seul|personal y reservado|personale|личнo|лично"
    "|экземпляр единственный"
    "|вручить лично|снятие копий запрещается|снятие копий воспрещается|подлежит возврату"
)
PRECEDENCES = (
    "urgent|very urgent|most urgent|extra urgent|immediate|most immediate|emergency|priority"
    "|operational immediate|flash"
    "|niact|niact immediate|operational priority|routine|deferred|rush|out of turn|top priority|important"
    "|by telegraph"
    "|dringend|sehr dringend|eilt|eilt sehr|sofort|citissime|cito|citissime nachts|eilig|dringlich|blitz"
    "|supercitissime"
    "|très urgent|urgence|extrême urgence|priorité absolue|immédiat|flash|routine|différé"
    "|urgente|muy urgente|urgentísimo|inmediato|prioritario|rutina|preferente"
    "|urgentissimo|molto urgente|precedenza assoluta|immediato|lampo"
    "|срочно|весьма срочно|очень срочно|крайне срочно|внеочередная|вне очереди|вне всякой очереди|молния"
    "|экстренно"
    "|срочная|немедленно|pilné|velmi pilné|naléhavé|pilne|bardzo pilne|dringerend|spoed|brådskande"
)


@cache
def _levels() -> frozenset[str]:
    return frozenset(LEVELS.split("|"))


@cache
def _controls() -> frozenset[str]:
    return frozenset(CONTROLS.split("|"))


@cache
def _precedences() -> frozenset[str]:
    return frozenset(PRECEDENCES.split("|"))


LONGEST_MARK = 90
"""Characters of a line that is a mark of secrecy or urgency and nothing else."""
ENDS = " .,:;!*_[](){}<>-–—/\\\"'“”„«»|=#"


@cache
def _gloss() -> re.Pattern[str]:
    """Match words in brackets, such as the original wording that an editor adds."""
    return re.compile(r"\s*[\[(][^\[\]()\n]{1,60}[\])]")


@lru_cache(maxsize=32)
def plain(words: str) -> str:
    """Return words in small letters, letter-spacing closed, without glosses and marks at the ends."""
    without = (_gloss().sub("", words) or words).strip(ENDS)
    pieces = without.split()
    single = sum(len(piece) == 1 for piece in pieces)
    if len(pieces) > 3 and single * 4 >= len(pieces) * 3:
        without = _closed(without)
    return " ".join(without.split()).casefold()


def _closed(words: str) -> str:
    """Close letter-spacing: wider gaps than one space are the gaps between words."""
    return " ".join(piece.replace(" ", "") for piece in re.split(r"\s{2,}", words))


def _parts(words: str) -> list[str]:
    name = plain(words)
    if not name or len(words) > LONGEST_MARK:
        return []
    return [
        part.strip(ENDS)
        for part in re.split(r"\s*(?://|[/;,\-–—.]\s|\s[/\-–—]|/|,|(?<=[^\s])[–—-])\s*", name)
        if part.strip(ENDS)
    ]


@cache
def _first_words() -> frozenset[str]:
    phrases = _levels() | _controls() | _precedences()
    return frozenset(found[0] for found in map(_letters().search, phrases) if found is not None)


@cache
def _letters() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+")


def _may_mark(words: str) -> bool:
    """Whether a line is short and begins as marks of secrecy and urgency do, or in capitals."""
    if len(words) > LONGEST_MARK:
        return False
    first = _letters().search(words)
    if first is None:
        return False
    return len(first[0]) == 1 or first[0].casefold() in _first_words() or words.isupper()


def is_classification(words: str) -> bool:
    """Whether a line says how secret the document is, and nothing else."""
    if not _may_mark(words):
        return False
    if words[-1].isdigit() or words[-2:-1].isdigit():  # Secret, copy No. 1
        words = _copy().sub("", words) or words
    whole = plain(words)
    if whole in _levels() or _is_slip(words, whole):
        return True
    parts = _parts(words)
    marks = [part in _levels() or part in _controls() for part in parts]
    if parts and all(marks):
        return any(part in _levels() for part in parts) or not any(part in _precedences() for part in parts)
    if not whole or len(words) > LONGEST_MARK:
        return False
    return _run(whole)


@cache
def _copy() -> re.Pattern[str]:
    """Match the number of a copy at the end of a line: ``, copy No. 1``, ``Экз. № 2``."""
    name = r"copy|copie|copia|экз|экземпляр|ausfertigung|exemplaire|ejemplar|esemplare"
    return re.compile(
        rf"[,;.\s]*(?<![^\W\d_])(?:{name})\.?\s*(?:no|nr|n[°º]|№|\#)?\.?\s*\d{{1,4}}\.?$", re.IGNORECASE
    )


LONGEST_SLIP = 30


def _is_slip(words: str, whole: str) -> bool:
    """Whether a line in capitals is a level of which recognition has one letter wrong: ``TOP SECRE1``."""
    if not 6 <= len(whole) <= LONGEST_SLIP or not words.isupper():
        return False
    return any(level[:2] == whole[:2] and one_off(whole, level) for level in _levels() if len(level) >= 6)


def _run(whole: str) -> bool:
    """Whether words are levels and controls one behind the other: ``SECRET EYES ONLY``, ``SECRET NODIS``."""
    words = whole.split()
    at = 0
    level = False
    while at < len(words):
        for size in (6, 5, 4, 3, 2, 1):
            phrase = " ".join(words[at : at + size]).strip(ENDS)
            joined = phrase in ("and", "und", "et", "y", "e", "и") and 0 < at < len(words) - 1
            if joined or phrase in _levels() or phrase in _controls() or phrase in _precedences():
                level = level or phrase in _levels()
                at += size
                break
        else:
            return False
    return level


def is_precedence(words: str) -> bool:
    """Whether a line says how urgent a message is, and nothing else."""
    if not _may_mark(words):
        return False
    if plain(words) in _precedences():
        return True
    parts = _parts(words)
    return bool(parts) and all(part in _precedences() for part in parts)


def opens_with_classification(words: str) -> bool:
    """Whether a line in capitals begins with a level, perhaps spaced out: ``S E C R E T BRASILIA 000093``."""
    if not words[:2].strip().isupper() or sum(map(str.islower, words[:60])) > 2:
        return False
    match = _spaced().match(words)
    name = (
        match.group().replace(" ", "").casefold() if match else words[:20].partition(" ")[0].strip(ENDS).casefold()
    )
    return (match is not None and name in _levels()) or (name in _levels() and len(words) <= LONGEST_MARK)


@cache
def _spaced() -> re.Pattern[str]:
    """Match capitals with a space between each two of them."""
    return re.compile(r"[^\W\d_](?: [^\W\d_]){4,20}(?=\s|$)")
