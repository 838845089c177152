"""How documents close: the complimentary close, the mark of a signature, a request for an answer."""

from __future__ import annotations

import re
from functools import cache

from tei.text.correspondence.terms import terms

CLOSES = (
    # English
    "sincerely|yours|very|respectfully|faithfully|cordially|best|kind|kindest|regards|with|love|affectionately"
    "|fraternally|gratefully|truly|ever|always|as ever|as always|your|i have|i am|i remain|i avail|believe"
    "|accept"
    "|in haste|god bless|warmest|warm|warmly|obediently|devotedly|thanking|thank you|thanks|until|hoping"
    "|please accept"
    "|much love|all my|all our|lots of|all the best|all best|most|hastily|comradely|hugs|kisses|we remain|we are"
    "|we have|i beg"
    # German
    "|hochachtungsvoll|hochachtend|hochachtungsvollst|mit|ihr|ihre|ihrem|dein|deine|euer|eure|herzlich"
    "|herzlichst"
    "|herzliche|herzlichen|herzlicher|bestens|beste|besten|viele|in|es|von|gruß|gruss|grüße|grüsse|ergebenst"
    "|genehmigen"
    "|heil|nochmals|freundlichst|freundliche|freundlichen|treulichst|stets|immer|einen|tausend"
    "|allerherzlichst|alles"
    "|schönste|schöne|schönen|schönsten|innigst|innigste|verbindlichst|verbindlichsten|ganz|dankend|auf|bis"
    "|sei|seien"
    "|leben|leb|lebe|in treue|in alter|wie|der|die|ihren|deinen|euren"
    # French
    "|je vous|veuillez|agréez|recevez|croyez|bien|votre|ton|ta|tout|amicalement|cordialement|respectueusement"
    "|salutations|salut|j’ai|amitiés|mille|affectueusement|sentiments|mes|avec|bons|meilleurs|meilleures"
    "|sincèrement|à vous"
    # Spanish, Portuguese
    "|atentamente|atento|atenta|su|saludos|saludo|le|les|lo|cordialmente|quedo|quedamos|afectuosamente|un"
    "|aprovecho"
    "|dios|reciba|reciban|sin|respetuosamente|sinceramente|con|suyo|tuyo|de usted|de v|muy|cordiales|besos"
    "|com|atenciosamente|seu|abraço|abraços"
    # Italian
    "|cordiali|distinti|suo|sua|tuo|tua|vostro|voglia|voglio|la prego|devotissimo|devotamente|saluti"
    "|affettuosamente"
    "|affettuosi|gradisca|gradite|sinceramente|rispettosamente|mi creda|un caro|baci|colgo"
    # Russian
    "|с|искренне|ваш|ваша|твой|твоя|преданный|преданная|примите|остаюсь|целую|крепко|обнимаю|уважающий|готовый"
    "|всего|прошу|до|жму|любящий|любящая"
    # Czech, Slovak, Polish, Dutch, Scandinavian
    "|yrs|yr|twój|twoja|wasz|wasza|pański|szczerze|kochający|kochająca|oddany|oddana|jestem|pozostaję"
    "|ik ben|ik blijf"
    "|salud|adiós|adieu|addio|adeus|vale|valete|soy de|queda de|somos de|je suis|je demeure|sono|resto|rimango|sou"
    "|szeretettel|üdvözlettel|tisztelettel|őszinte|poštovanjem|sa poštovanjem|з повагою|saygılarımla|cu stimă"
    "|terveisin|ystävällisin|щиро|з пошаною"
    "|líbá|líbám|zdraví|objímá|ölel|csókol|üdvözöl"
    "|s|se|srdečně|váš|tvůj|z|łączę|serdecznie|hoogachtend|met|uw|med|vänliga|venlig|hilsen|din|deres|pozdrav"
)
"""The words with which a close begins."""
WEAK = terms(
    "very|your|with|in|es|von|der|die|s|se|z|с|до|su|le|les|lo|un|con|me|met|med|mes|avec|tout|bien|most|with"
    "|always|as|best|until|muy|sin|einen|immer|stets|auf|bis|wie|ganz|love|mit|tua|tuo|sua|suo|des|alles"
    "|всего|прошу|ihrem|i have|i am|we are|we have|i beg|ever|leb|lebe|leben|sei|seien|accept|believe|truly"
    "|soy de|queda de|somos de|je suis|je demeure|sono|resto|rimango|sou|jestem|pozostaję|ik ben|ik blijf|vale"
    "|thanks|thank you|der|die|your|com|all my|all our|lots of|готовый|ton|ta|de v|mi creda|hoping|thanking|din"
    "|ihren|deinen|euren|mille"
)
"""Closes that begin as much else does: they close only before a signature."""
SIGNED = (
    "signed|sgd|gez|gezeichnet|signé|signée|firmado|firmada|fdo|firmato|f.to|подписал|подписано|подпись|подп"
    "|unterschrift"
    "|l.s|l. s|[seal]|(seal)|signature"
    "|podepsán|podepsal|podpis|podpisano|firma|eigenhändige unterschrift|(signed)|(gez.)"
)
REQUESTS = (
    "telegraph|report|confirm|reply|wire|inform|advise|acknowledge|cable|execute|answer|request|await"
    "|drahten|drahtet"
    "|erbitte|erbitten|melden|meldet|bestätigen|bestätigt|berichten|berichtet|vollzug|drahtbericht|drahtantwort"
    "|télégraphier|télégraphiez|accuser|accusez|rendez|rendre|prière|confirmez|répondez|informe|confirme|acuse"
    "|telegrafíe|sírvase|comunique|telegrafate|telegrafi|riferite|riferisca|confermate|pregasi|accusate"
    "|телеграфируйте|исполнение|исполнении|сообщите|подтвердите|доложите|об|о|ждем|ждём|просим|telegrafujte"
    "|potvrďte"
)
THANKS = terms(
    "thank you|thanks|many thanks|best thanks|warmest thanks|besten dank|vielen dank|herzlichen dank"
    "|herzlichsten dank|schönen dank|schönsten dank|innigsten dank|tausend dank|mille grazie|tante grazie"
    "|muchas gracias|mil gracias|mille mercis"
)
OF_ONESELF = terms("i am|i have|we are|we have|it is")
"""Closes that rather begin a sentence, if the line has three words or more, a full stop, and serves nobody."""
ARTICLES = terms("der|die")
"""Closes only before whose somebody is: Der Deine."""
LONGEST_CLOSE = 110
MOST_WORDS = 16
WORDS_OF_A_WEAK_CLOSE = 5
"""A longer one that ends in a full stop is a sentence."""
WORDS_OF_A_SENTENCE = 3
LONGEST_REQUEST = 70


@cache
def _closes() -> frozenset[str]:
    return frozenset(CLOSES.split("|"))


@cache
def _requests() -> frozenset[str]:
    return frozenset(REQUESTS.split("|"))


@cache
def _beginning() -> re.Pattern[str]:
    return re.compile(
        r"[\W_]{0,3}(?P<first>[^\W\d_]+(?:[’'][^\W\d_]+)?)(?P<mark>[.,;:!]?)(?:\s{1,2}(?P<second>[^\W\d_]+))?"
    )


POSSESSIVES = terms(
    "ihrige|ihriger|deinige|deiniger|eurige|unsrige|vôtre|ihr|ihre|dein|deine|euer|eure|yours|votre|ton|suyo|suo|tuo|twój|twoja|wasz|ваш|твой|ihrer|deiner|tua|sua|váš|tvůj"
    "|deinem|eurem|eurer|ihrem|ex.ª|exª|exa|ex.cia|s.ª|vd|ud|usted"
)


def ends_as_close(words: str) -> bool:
    """Whether a line ends in the word that stands before a signature: Ihr, Dein, Yours, Ваш."""
    return words.rstrip(" ,.").rpartition(" ")[2].casefold() in POSSESSIVES


SERVANTS = terms(
    "servant|servants|servt|servts|serv|svt|obt|diener|dienerin|serviteur|servidor|servitore|слуга|слугою|слугой|sługa|dienaar|friend|freund|ami|amigo|amico|sohn|son"
    "|obrigado|obrigada|obg.do|obg.da|obgdo|obrg.do|venerador|ven.or|criado|cr.do|q.b.s.m|s.m.b|q.e.s.m"
)


def _serves(words: str) -> bool:
    """Whether a short line ends as whoever signs calls himself: ``ergebenster Diener``, ``obedient servant,``."""
    pieces = words.rstrip(" ,.").split()
    return (
        1 < len(pieces) <= 9 and pieces[-1].casefold() in SERVANTS and pieces[0].casefold() not in ("dear", "my")
    )


ASSURING = terms(
    "i|accept|please|with|agréez|veuillez|je|j|recevez|daignez|genehmigen|empfangen|mit|ich|reciba|acepte|quiera"
    "|sírvase|aprovecho|le|voglia|gradisca|colgo|примите|прошу|пользуюсь"
)
ASSURANCES = [
    "assurance",
    "high consideration",
    "highest consideration",
    "distinguished consideration",
    "haute considération",
    "considération distinguée",
    "sentiments",
    "ausgezeichneten hochachtung",
    "vorzüglichen hochachtung",
    "vollkommensten",
    "consideración",
    "considerazione",
    "высоком уважении",
    "глубоком уважении",
    "уверения",
]
"""What formal letters end in, behind one of those words."""
LONGEST_ASSURANCE = 220


def _assures(words: str) -> bool:
    """Whether a line is the formula that closes a formal letter: ``Accept, Sir, the assurance of my …``."""
    if len(words) > LONGEST_ASSURANCE or ". " in words[:-1].replace("M. ", "").replace("Mr. ", ""):
        return False
    first = words[:12].partition(" ")[0].strip(",'’").partition("’")[0].casefold()
    small = words.casefold()
    return first in ASSURING and any(assurance in small for assurance in ASSURANCES)


READ_OVER = terms(
    "readandapproved|readandsigned|readandconfirmed|readandfoundcorrect|četlapodepsal|četlaapodepsala|čteno"
    "|přečtenoapodepsáno|čteno,schválenoapodepsáno|odczytanoipodpisano|"
    "v.g.u|v.,g.u|vgu|v.u.g|s.g.u|a.u.s|geschehenwieoben|vorgelesen,genehmigt,unterschrieben|lu,persisteetsigne"
    "|v.g.,u|selbstgelesen,genehmigtundunterschrieben|vorgelesen,genehmigtundunterschrieben|с.п.в"
    "|записановерноимнепрочитано|смоихслов записановерно"
)
"""What stands above the signature of whoever has given evidence, without blanks."""


WHOSE = terms(
    "your|yr|thy|teu|tua|seu|sua|dein|deine|deiner|ihr|ihre|euer|eure|votre|ton|ta|tu|su|tuo|tua|suo|твой|твоя|ваш|ваша"
    "|twój|twoja|tvůj|tvoje|váš|uw|din|deres"
)
"""Words that say whose somebody is."""
OBJECTS = terms("ihren|deinen|euren")
"""Words that also say so at the end of a line, and elsewhere whose something else is."""
WORDS_OF_WHOSE = 8
LONGEST_WHOSE = 60


def _says_whose(words: str) -> bool:
    """Whether a short line says whose somebody is: ``From your loving husband``, ``Behalten Sie lieb Ihren``."""
    pieces = words.rstrip(" ,").split()
    if not 1 < len(pieces) <= WORDS_OF_WHOSE or len(words) > LONGEST_WHOSE or not words[0].isupper():
        return False
    small = [piece.casefold() for piece in pieces]
    whose = not WHOSE.isdisjoint(small[:-1]) or small[-1] in POSSESSIVES | OBJECTS
    return whose and words[-1] not in ".:;?!"


def closes(words: str) -> str:
    """Return ``sure`` for a line that closes a letter, ``weak`` for one that may, else nothing."""
    ended = words[-1:] in ",.;:!&…—–-)" or words[-1:].isalpha() or words.endswith("etc.]")
    if _assures(words) or words.casefold().replace(" ", "").rstrip(".:") in READ_OVER:
        return "sure"
    if len(words) > LONGEST_CLOSE or len(words.split()) > MOST_WORDS or not ended:
        return ""
    if _serves(words):
        return "sure"
    return _by_first_words(words) or ("weak" if _says_whose(words) else "")


def is_said(words: str) -> bool:
    """Whether a line that may close is rather a sentence with a paragraph to itself, such as ``I am well.``."""
    match = _beginning().match(words)
    if match is None or words[-1] != "." or len(words.split()) < WORDS_OF_A_SENTENCE:
        return False
    pair = f"{match['first']} {match['second'] or ''}".casefold()
    told = pair in OF_ONESELF and not (_serves(words) or POSSESSIVES & set(words.casefold().split()))
    return told or pair in THANKS or pair.split()[0] in THANKS


def speaks_of_whose(words: str) -> bool:
    """Whether a line above another close is a sentence about something of the reader: ``Dein Brief kam an.``."""
    pieces = words.split()
    said = words[-1] == "." and len(pieces) > WORDS_OF_A_SENTENCE and pieces[0].casefold() in WHOSE
    return said and not _serves(words) and not ends_as_close(words)


def _by_first_words(words: str) -> str:
    match = _beginning().match(words)
    if match is None:
        return ""
    first = match["first"].casefold().replace("'", "’")
    pair = f"{first} {(match['second'] or '').casefold()}"
    known = _closes()
    found = pair if pair in known else first
    if found not in known or pair in ("in the", "as the"):  # in the name of God, with which wills begin
        return ""
    if found in ARTICLES and not ends_as_close(words):  # Die Ermittlungen dauern an.
        return ""
    if found == "j’ai" and not any(word in words for word in ("être", "etc", "&c")):  # J’ai l’honneur de vous dire
        return ""
    if found not in WEAK or (ends_as_close(words) and len(words.split()) <= WORDS_OF_A_WEAK_CLOSE):
        return "sure"
    return "" if words[-1] == "." and len(words.split()) > WORDS_OF_A_WEAK_CLOSE else "weak"


@cache
def _signed_mark() -> re.Pattern[str]:
    """Match ``/s/``, ``(Signed)``, ``gez.``, ``Signed:`` and what recognition makes of ``/s/``, at the start."""
    words = "|".join(re.escape(word) for word in SIGNED.split("|"))
    return re.compile(
        rf"(?:[/\[(I1il|]s[/\])1l|](?=\s|$)|[\[(]?(?:{words})(?=[\s.:)\]]|$)(?:\s?[.:)\]]){{0,3}})[ \t]*",
        re.IGNORECASE,
    )


def after_signed_mark(words: str) -> int:
    """Return where the name begins behind the mark of a signature at the start of a line, or -1."""
    match = _signed_mark().match(words)
    return match.end() if match else -1


@cache
def _own_hand() -> re.Pattern[str]:
    """Match what says, behind a name, that it is a signature: m.p., manu propria, eigenhändig, m. p."""
    hand = r"m\.\s?p\.|mp\.?|manu propria|e\.\s?h\.|eigenhändig|v\.\s?r\.|с\.\s?р\."
    return re.compile(rf"[.,\s]{{1,3}}(?:{SEAL}|{hand})\s*$", re.IGNORECASE)


SEAL = r"[\[(]?L\.\s?S\.?[\])]?|[\[(]seal\.?[\])]"


@cache
def _sealed() -> re.Pattern[str]:
    """Match the place of a seal at the end of a line: ``[L. S.]``, ``(Seal)``."""
    return re.compile(rf"[.,\s]{{1,3}}(?:{SEAL})$", re.IGNORECASE)


def before_seal(words: str) -> str:
    """Return what stands before the place of a seal at the end of a line; nothing where there is none.

    Args:
        words: a line at the foot of a document.
    """
    match = _sealed().search(words) if words[-1] in "])." else None
    return words[: match.start()] if match is not None else ""


def without_own_hand(words: str) -> str:
    """Return a name without ``m.p.`` behind it."""
    return _own_hand().sub("", words)


def requests(words: str) -> bool:
    """Whether a line asks for an answer or a report, as the last words of a telegram do."""
    match = _beginning().match(words)
    if match is None or len(words) > LONGEST_REQUEST:
        return False
    return match["first"].casefold() in _requests()
