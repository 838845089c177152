"""The words by which a document says what it is: telegram, letter, memorandum, minutes, in many languages."""

from __future__ import annotations

import re
from functools import cache

from tei.text.correspondence.names import SMALL, word_list
from tei.text.correspondence.terms import terms

TELEGRAM = (
    "telegram|telegraphs|шифром|cable|cablegram|airgram|telegrams|radiogram|wire|teletype|telex|message|telegramm"
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
    "|orders|fax|telefax|lettera|nota|circolare|письмо|нота|циркуляр|открытка|dopis|list|brev|verbal"
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
    "|treaty|communiqué|extract|excerpt|editorial|diary|bulletin|conversation"
    "|protokoll|niederschrift|bericht|sitzungsprotokoll|erklärung|rede|vortrag|plenarprotokoll|wortprotokoll"
    "|procès-verbal|compte|rapport|discours|déclaration|instruction|acta|informe|discurso|declaración|versión"
    "|verbale|rapporto|relazione|discorso|dichiarazione|протокол|донесение|отчет|отчёт|доклад|запись|стенограмма"
    "|выписка|постановление|распоряжение|сообщение|заявление|речь|protokol|zpráva|protokół|raport|sitzung"
    "|session"
    "|transcription|transcripción|trascrizione"
    "|tagebuch|дневник|notice|bekanntmachung|avis|aviso|avviso|объявление|decree|ordinance|edict|charter|testament|affidavit|deposition|convention|proclamation|petition|constitution"
    "|indenture|manifesto|judgment|verdict|regulations|statute|protocole|minutes|memorial|pact"
    "|verordnung|gesetz|urkunde|verfügung|bekanntmachung|vertrag|abkommen|aufruf|urteil|anklageschrift|beschluss"
    "|beschluß|satzung|vernehmungsprotokoll|zeugenaussage|eidesstattliche"
    "|décret|loi|arrêté|ordonnance|traité|accord|procès-verbaux|délibération"
    "|decreto|ley|tratado|convenio|acuerdo|bando|real|legge|trattato|accordo|testamento|deposizione"
    "|указ|декрет|закон|приказ|договор|соглашение|акт|резолюция|манифест|приговор|решение|воззвание|грамота|устав"
    "|dekret|ustawa|umowa|zákon|smlouva|vyhláška|nařízení"
)
PAPER = (
    "address|remarks|lecture|toast|sermon|oration|eulogy|allocution|alocución|ansprache|festrede|vorlesung|predigt"
    "|conférence|conferencia|conferenza|обращение|выступление|лекция"
    "|paper|papers|notes|estimate|study|plan|assessment|proposal|proposals|outline|evaluation|analysis"
    "|studie|entwurf|étude|projet|estudio|proyecto|studio|progetto|план|проект|тезисы"
)
"""Words that say little by themselves: with a date beside them they name a document."""


VAGUE = terms("circular|note|nota|circulaire|circolare|циркуляр")
"""Words that name a kind only where no other does: a circular telegram is a telegram."""


ACTS = frozenset(
    {
        *((act, "of") for act in ("will", "act", "law", "grant", "deed", "oath", "bill", "journal", "log")),
        *((act, "order") for act in ("executive", "special", "standing")),
        ("journal", "de"),
        ("journal", "d’un"),
        ("letters", "patent"),
        ("press", "release"),
        *((which, "meeting") for which in ("regular", "special", "annual", "monthly", "quarterly", "weekly")),
        *((which, "meeting") for which in ("general", "stated", "adjourned", "called", "town", "vestry")),
        *(("meeting", link) for link in ("of", "held")),
    }
)
"""How acts of law and the like are called by words that are names or common words as well: Will of, Log of."""


@cache
def _nouns() -> dict[str, str]:
    groups = {"paper": PAPER, "record": RECORD, "memorandum": MEMORANDUM, "letter": LETTER, "telegram": TELEGRAM}
    return {word: kind for kind, words in groups.items() for word in words.split("|")}


@cache
def _number() -> re.Pattern[str]:
    """Match the number that an edition sets before a title: ``149.``, ``No. 20.``, ``Nr. 7``, ``№ 12.``."""
    return re.compile(r"(?:(?:No|Nr|N[o°º]|№)\.?\s{0,3})?\d{1,5}[a-z]?[.)]?(?:\s{1,4}|$)", re.IGNORECASE)


def after_number(words: str) -> str:
    """Return a title without the number before it."""
    if not (words[:1].isdigit() or words[:1] in "Nn№"):
        return words
    match = _number().match(words)
    return words[match.end() :] if match else words


COMPANIES = ("western union", "postal telegraph")
"""On whose forms telegrams were delivered."""


def kind_named(words: str) -> str:
    """Return the kind that a line names near its beginning: ``telegram``, ``letter``, ...; empty for none.

    The noun stands first, or behind words in capitals such as ``Ciphered``, ``Top Secret``, ``Outgoing``.
    """
    if words[:20].casefold().startswith(COMPANIES):
        return "telegram"
    if opens_minutes(words):
        return "record"
    listed = word_list(after_number(words)[:100])
    if len(listed) > 1 and (listed[0].casefold(), listed[1].casefold()) in ACTS:
        return "record"
    weak = ""
    for word in listed[:5]:
        kind = _nouns().get(word.casefold(), "")
        if kind and kind != "paper" and word.casefold() not in VAGUE:
            return kind
        weak = weak or kind
        if word[0].islower() and word.casefold() not in SMALL:
            break
    return weak


MEETINGS = frozenset(
    (
        *("meeting", "court", "council", "session", "sessions", "vestry", "conference", "committee", "board"),
        *("presbytery", "synod", "assembly", "convention", "congregation", "convocation", "courte", "councill"),
    )
)
"""What is held, so that its minutes begin with it: ``At a Court held at Salem``."""
WORDS_BEFORE = 6
OF_MINUTES = frozenset(
    (
        *("minutes", "niederschrift", "sitzungsprotokoll", "sitzung", "séance", "acta", "verbale", "meeting"),
        *("заседания", "заседание", "совещания", "собрания", "posiedzenia", "schůze", "notulen", "zebrania"),
    )
)
"""Words of titles that no record has but that of a meeting."""


def opens_minutes(words: str) -> bool:
    """Whether a line begins minutes and tells of which meeting: ``At a Court held at Salem, 26th November 1674``.

    Args:
        words: the line.
    """
    first, _, rest = words.partition(" ")
    if first not in ("At", "AT") or rest[:2].casefold() not in ("a ", "an"):
        return False
    before, held, _ = rest.casefold().partition(" held ")
    named = before.split()[1 : WORDS_BEFORE + 1]
    return any(word.strip(",") in MEETINGS for word in named) and (bool(held) or any(map(str.isdigit, rest)))


def names_meeting(title: str) -> bool:
    """Whether a title is that of the minutes of a meeting, or of one: ``Annual Meeting of the Harbour Board``.

    Args:
        title: the words of the title.
    """
    if opens_minutes(title):
        return True
    named = any(word.casefold() in OF_MINUTES for word in word_list(title))
    return named and any(kind_named(line) == "record" for line in title.splitlines())
