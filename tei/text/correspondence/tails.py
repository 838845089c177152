"""What follows a signature: copies, enclosures, postscripts, dispatch notes, typists' marks, in many languages."""

from __future__ import annotations

import re
from functools import cache

SHOWN = (
    "shown to|seen by|read by|copy to|copies to|copy for|distributed to|sent to|repeated to|repeated"
    "|relayed to|passed to"
    "|cc to|for information of|initialled by|gesehen|zur kenntnis|vorgelegt|verteilt an|abschrift"
    "|durchschlag|copie à"
    "|communiqué à|vu par|copia a|visto por|visto da|comunicato a|показано|ознакомлены|ознакомлен|разослано"
    "|копия"
    "|экз|ukázáno|na vědomí|do wiadomości"
)
POSTSCRIPTS = (
    "p.s|p.-s|ps|p. s|p.p.s|pps|postscript|post scriptum|post-scriptum|nachschrift|n.s|posdata|p.d|poscritto"
    "|n.b|nb|п.с"
    "|p.ś|p.s.s"
)
ENDS_OF_MESSAGE = (
    "end of message|end message|end text|end of text|bt|nnnn|###|-30-|end|end of telegram|ende|fin"
    "|fin du message"
    "|конец|end of document|end of transcript|fine|fin del mensaje|end of page"
)
HANDLED = (
    "zeuge|zeugen|témoin|témoins|testigo|testigos|testimone|testimoni|attested"
    "|countersigned|gegengezeichnet|typed|drafted|dictated|printed|dispatched|despatched|transmitted|sent|received|decoded|deciphered"
    "|encoded|translated"
    "|drafting officer|released by|releasing officer|approved|authenticated|prepared|checked|filed|copied|noted"
    "|geschrieben|gefertigt|abgesandt|entziffert|übersetzt|expédié|transmis|déchiffré|traduit|transmitido"
    "|descifrado"
    "|trasmesso|decifrato|отпечатано|отп|исп|исполнитель|печатал|отправлено|расшифровано|принято|перевел|перевёл"
    "|вып|сдано|napsal|vyřizuje"
)


PROXIES = (
    "for the |for and on behalf|on behalf of|by direction|by order|by command|im auftrag|i. a.|i.a."
    "|in vertretung|i. v."
    "|i.v.|per procura|p.p.|pour le |pour la |par le |par la |par ordre|par délégation|p.o.|por orden|por el "
    "|d’ordine"
    "|d'ordine|per il "
    "|за |za |по поручению|v zastoupení|z rozkazu|w zastępstwie|namens "
)
"""How the line begins that says for whom somebody signs, in small letters."""


def is_proxy(words: str) -> bool:
    """Whether a line says for whom somebody signs: ``For the Ambassador:``, ``Im Auftrag``."""
    if len(words) > LONGEST_PROXY or words[-1] in "?!":
        return False
    small = words.casefold()
    return small.startswith(tuple(PROXIES.split("|"))) or (words[-1] == ":" and small.startswith(SIDES))


LONGEST_PROXY = 60
SIDES = ("for ", "für ", "pour ", "por ", "per ", "pro ", "voor ", "för ", "for norge")
"""How a line with a colon begins above those who sign for one side: ``For Norland:``."""


@cache
def _enclosed() -> re.Pattern[str]:
    """Match a mark that something is enclosed, which names it not: ``Encl.``, ``2 Encls.``, ``Anlage``."""
    words = (
        "encls?|enclosures?|enc|incls?|inclosures?|attachments?|att|anlagen?|anl|beilagen?|annexes?|annexe"
        "|pièces? jointes?"
        "|p\\.\\s?j|anexos?|adjuntos?|allegati|allegato|all|приложение|приложения|прил|příloh[ay]|załącznik"
    )
    return re.compile(rf"\(?(?:\d{{1,3}}\s)?(?:{words})\.?(?:\s?\(?\d{{1,3}}\)?)?\)?[.:]?", re.IGNORECASE)


@cache
def _tab() -> re.Pattern[str]:
    """Match what numbers a thing that is attached and named on the next line: ``Tab A``, ``Annex 2``."""
    words = "tab|annex|appendix|enclosure|attachment|anlage|annexe|anexo|allegato|приложение|příloha|załącznik"
    return re.compile(
        rf"(?:{words})\s(?:no\.?\s|nr\.?\s|№\s?)?(?:[A-Z]|\d{{1,2}}|[IVX]{{1,4}})[.:]?", re.IGNORECASE
    )


def numbers_enclosure(words: str) -> bool:
    """Whether a line numbers what is attached, and no more."""
    return len(words) <= LONGEST_TAB and _tab().fullmatch(words) is not None


LONGEST_TAB = 24


def is_enclosure_mark(words: str) -> bool:
    """Whether a line says that something is enclosed, and no more."""
    return len(words) <= 24 and words[-1] != ":" and _enclosed().fullmatch(words) is not None


@cache
def _carbon() -> re.Pattern[str]:
    """Match the letters before those who get copies, where no colon stands behind them: ``c.c. The Harbour``."""
    return re.compile(r"(?:c\.\s?c\.|b\.\s?c\.\s?c\.|b?cc\b):?[ \t]*(?=\S)", re.IGNORECASE)


def after_carbon_mark(words: str) -> int:
    """Return where the first of those who get copies stands behind ``c.c.``; 0 where a line begins otherwise."""
    match = _carbon().match(words) if words[:1] in "cCbB" else None
    return match.end() if match is not None else 0


ADDRESSED = (
    "addressed|address|adresse|anschrift|adressiert|aufschrift|suscription|indirizzo|dirección|sobre"
    "|sobrescrito|sobrescripto|adresso|адрес|envelope|on (?:the )?envelope|envelope addressed"
    "|umschlag|briefumschlag"
    "|kuvert|couvert|enveloppe|busta|sulla busta|konvert|конверт|на конверте|cover|on (?:the )?cover|outside"
)


@cache
def _addressed() -> re.Pattern[str]:
    """Match what says that an address follows: ``[Addressed:]``, ``Adresse:``, ``(Address)``."""
    return re.compile(rf"[\[(]?(?:{ADDRESSED})(?::?[\])]|:)", re.IGNORECASE)


def after_address_label(words: str) -> int:
    """Return where an address begins behind what announces it at the start of a line, or 0."""
    match = _addressed().match(words)
    return match.end() if match is not None else 0


@cache
def _shown() -> tuple[str, ...]:
    return tuple(SHOWN.split("|"))


@cache
def _postscripts() -> tuple[str, ...]:
    return tuple(sorted(POSTSCRIPTS.split("|"), key=len, reverse=True))


def is_shown(words: str) -> bool:
    """Whether a line says to whom a document was shown or sent: ``Shown to cde. Zorin.``."""
    begin = words[:40].lstrip("([*_ ").casefold()
    return any(
        begin.startswith(phrase) and not begin[len(phrase) : len(phrase) + 1].isalpha() for phrase in _shown()
    )


def is_postscript(words: str) -> bool:
    """Whether a line begins a postscript: ``P.S.``, ``Nachschrift:``."""
    begin = words[:24].lstrip("([*_ ").casefold()
    for mark in _postscripts():
        if begin.startswith(mark):
            behind = begin[len(mark) : len(mark) + 1]
            return not behind.isalnum() and (not words[:1].islower())
    return False


def is_end_of_message(words: str) -> bool:
    """Whether a line says that the message ends."""
    return words.strip(" .*[]()<>").casefold() in ENDS_OF_MESSAGE.split("|") and len(words) < 30


LONGEST_HANDLED = 90


def is_handling(words: str) -> bool:
    """Whether a line says who typed, sent, deciphered or filed the document."""
    if len(words) > LONGEST_HANDLED:
        return False
    if words.endswith("___") and words[0].isalpha():  # Disapprove ______
        return True
    begin = words[:40].lstrip("([*_ ").casefold()
    return any(
        begin.startswith(word) and not begin[len(word) : len(word) + 1].isalpha() for word in HANDLED.split("|")
    )


@cache
def _typist() -> re.Pattern[str]:
    """Match the initials of author and typist: ``JAM/mfb``, ``S/P:GFKennan:abc``, ``AB:cd``."""
    return re.compile(r"(?:[A-Z][A-Za-z]{0,14}[/:]){1,4}[A-Za-z]{2,12}(?:\s\d{1,2}[./-]\d{1,2}[./-]\d{2,4})?")


def is_typist(words: str) -> bool:
    """Whether a line is the initials of author and typist and nothing else."""
    return len(words) <= 40 and _typist().fullmatch(words) is not None and not words.isupper()


@cache
def _copies() -> re.Pattern[str]:
    """Match a line that says how many copies there are: ``5 copies``, ``Distributed in 5 copies:``, ``3 экз.``."""
    names = (
        r"copies|экз(?:емпляр\w*)?|ausfertigungen|durchschläge|exemplaires|ejemplares|copias|esemplari|výtisk\w*"
        r"|egzemplarz\w*"
    )
    before = r"(?:[^\W\d_]+\.?\s){0,3}\d{1,3}\s"
    return re.compile(rf"{before}(?:{names})[.:]*", re.IGNORECASE)


def counts_copies(words: str) -> bool:
    """Whether a line says how many copies were made and nothing else, above the list of those who got them."""
    return len(words) <= LONGEST_COUNT and _copies().fullmatch(words) is not None


LONGEST_COUNT = 40


@cache
def _numeral() -> re.Pattern[str]:
    """Match the number or mark of an item: ``1 -``, ``3.``, ``6.-``, ``7. -``, ``8``, ``(a)``, ``-``, ``1cc``."""
    return re.compile(
        r"(?:\(?(?P<number>\d{1,3}|[a-zа-су-я])\)?(?:[.)]\s?[-–—]|\s?[-–—]{1,2}|[.):]|(?=\s))|[•*·▪–—-]|\d?cc\b)\s*(?=\S)"
    )


def after_numeral(words: str) -> tuple[int, str]:
    """Return where an item's words begin behind its number or mark, and the number; (0, "") where it has none."""
    match = _numeral().match(words)
    return (match.end(), match["number"] or "") if match else (0, "")
