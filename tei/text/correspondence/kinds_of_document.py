"""The words by which a document says what it is: telegram, letter, memorandum, minutes, in many languages."""

from __future__ import annotations

import re
from functools import cache

from tei.text.correspondence.names import (
    SMALL,
    has_body,
    has_role,
    has_title,
    is_name,
    is_role,
    unelided,
    word_list,
)

TELEGRAM = (
    "telegram|cable|cablegram|airgram|telegrams|radiogram|wire|teletype|telex|message|telegramm"
    "|fernschreiben|depesche"
    "|drahtbericht|drahterlass|drahterlaß|funkspruch|télégramme|dépêche|câblogramme|telegrama|cablegrama"
    "|telegramma"
    "|dispaccio|телеграмма|телеграммы|шифртелеграмма|шифротелеграмма|шифровка|радиограмма|депеша|depeše"
    "|telegramu"
    "|ciphertelegram|telespresso"
)
LETTER = (
    "letter|postcard|dispatch|despatch|note|aide-mémoire|aide-memoire|circular|brief|schreiben|rundschreiben"
    "|erlass"
    "|erlaß|runderlass|verbalnote|postkarte|note verbale|lettre|dépêche|circulaire|carta|nota|oficio"
    "|despacho|circular"
    "|lettera|nota|circolare|письмо|нота|циркуляр|открытка|dopis|list|brev|verbal"
)
MEMORANDUM = (
    "memorandum|memo|memoranda|minute|aufzeichnung|vermerk|notiz|aktennotiz|aktenvermerk|denkschrift|mémorandum"
    "|memorándum|memorando|promemoria|appunto|записка|справка|меморандум|заметка|mémoire|pro-memoria|záznam"
    "|notatka"
)
RECORD = (
    "minutes|record|transcript|protocol|report|proceedings|testimony|interview|hearing|summary|résumé"
    "|annex"
    "|appendix|statement|declaration|speech|directive|instruction|instructions|resolution|decision"
    "|agreement"
    "|treaty|communiqué|extract|editorial|diary|bulletin|conversation"
    "|protokoll|niederschrift|bericht|sitzungsprotokoll|erklärung|rede|vortrag|plenarprotokoll|wortprotokoll"
    "|procès-verbal|compte|rapport|discours|déclaration|instruction|acta|informe|discurso|declaración|versión"
    "|verbale|rapporto|relazione|discorso|dichiarazione|протокол|донесение|отчет|отчёт|доклад|запись|стенограмма"
    "|выписка|постановление|распоряжение|сообщение|заявление|речь|protokol|zpráva|protokół|raport|sitzung"
    "|session"
    "|transcription|transcripción|trascrizione"
)
LONGEST = 300
"""Characters of a title: the longest name both parties with their offices."""


@cache
def _nouns() -> dict[str, str]:
    groups = {"record": RECORD, "memorandum": MEMORANDUM, "letter": LETTER, "telegram": TELEGRAM}
    return {word: kind for kind, words in groups.items() for word in words.split("|")}


@cache
def _number() -> re.Pattern[str]:
    """Match the number that an edition sets before a title: ``149.``, ``No. 20.``, ``Nr. 7``, ``№ 12.``."""
    return re.compile(r"(?:(?:No|Nr|N[o°º]|№)\.?\s{0,3})?\d{1,5}[a-z]?[.)]?(?:\s{1,4}|$)", re.IGNORECASE)


def after_number(words: str) -> str:
    """Return a title without the number before it."""
    match = _number().match(words)
    return words[match.end() :] if match else words


def kind_named(words: str) -> str:
    """Return the kind that a line names near its beginning: ``telegram``, ``letter``, ...; empty for none.

    The noun stands first, or behind words in capitals such as ``Ciphered``, ``Top Secret``, ``Outgoing``.
    """
    listed = word_list(after_number(words)[:100])
    for word in listed[:5]:
        kind = _nouns().get(word.casefold())
        if kind:
            return kind
        if word[0].islower() and word.casefold() not in SMALL:
            return ""
    return ""


@cache
def _link() -> re.Pattern[str]:
    """Match the word between sender and recipient in a title: to, an, à, al, all’, к."""
    return re.compile(
        r"\s(?P<link>to(?: the)?|an(?: den| die| das)?|à(?: la| l’)?|au|aux|al|a la|alla|agli|ai|all’|к)"
        r"(?:\s|(?<=’))",
    )


def parties(words: str) -> tuple[int, int] | None:
    """Return where the link between the two parties of a title stands, as offsets of the title; None: no parties.

    ``The Ambassador in France (Bullitt) to the Secretary of State``: all other words have capitals, or are small.
    """
    bare = after_number(words)
    shift = len(words) - len(bare)
    if len(words) > LONGEST or not bare[:1].isupper() or _link().search(bare) is None:
        return None
    depth_free = _without_brackets(bare)
    named = [word for word in word_list(depth_free) if word.casefold() not in SMALL]
    capitals = sum(not unelided(word)[0].islower() or is_role(word) for word in named)
    if capitals * 100 < len(named) * 80 or any(map(str.isdigit, depth_free)):
        return None
    match = _link().search(depth_free)
    if match is None:
        return None
    if bare.rstrip()[-1:] == ":" or not _are_parties(depth_free[: match.start("link")], depth_free[match.end() :]):
        return None
    return shift + match.start("link"), shift + match.end()


def _are_parties(before: str, after: str) -> bool:
    """Whether what stands on both sides of a link are parties: names, offices, bodies."""
    listed = word_list(after)
    if not word_list(before) or not listed or listed[0][0].islower():
        return False
    if any(has_role(side) or has_title(side.strip()) for side in (before, after)):
        return True
    bodies = [has_body(before), has_body(after)]
    return all(bodies) or (not any(bodies) and is_name(before.strip()) and is_name(after.strip(" .")))


def _without_brackets(words: str) -> str:
    """Return words with what is in brackets as blanks, so that offsets stay."""
    out: list[str] = []
    depth = 0
    for character in words:
        depth += character in "(["
        out.append(" " if depth else character)
        depth -= depth > 0 and character in ")]"
    return "".join(out)
