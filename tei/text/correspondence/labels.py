"""The printed labels of header fields, ``To:``, ``Von:``, ``Objet :``, and what each of them announces."""

from __future__ import annotations

import re
from functools import cache

from tei.text.correspondence.terms import terms
from tei.typed import NamedTuple

LABELS = {
    "to": (
        "addressed to|indirizzato a|gerichtet an|dirigido a|адресовано|to|for|action|action to|memorandum for"
        "|memorandum to|memo for|memo to|note for|note to|letter to"
        "|addressee"
        "|addressees|recipient|an|an den|an die|an das|zu händen|empfänger|adressat|notiz für|aufzeichnung für"
        "|vermerk für|à|a|pour|note pour|destinataire|destinataires|adressé à|al|a la|para|destinatario"
        "|destinatarios|memorándum para|alla|ai|per|destinatari|promemoria per|кому|адресат|получатель|адресаты"
        "|aan|do|til|till|do rąk|komu|att|attn|attention|for the attention of"
    ),
    "from": (
        "from|sender|fm|originator|von|vom|von der|absender|de|du|de la|de l’|expéditeur|émetteur"
        "|remitente"
        "|emisor|da|dal|dalla|mittente|от|от кого|из|отправитель|van|od|fra|från|remetente|nadawca|odesílatel"
    ),
    "through": "through|thru|via|über|durch|par|par l’intermédiaire de|por conducto de|tramite|через|přes",
    "info": (
        "info|information|for information|zur kenntnis|zur kenntnisnahme|nachrichtlich|pour information"
        "|para información|per conoscenza|для сведения|p.c"
    ),
    "cc": (
        "cc|c.c|bcc|copy|copies|copy to|copies to|copied to"
        "|with copy to|copy sent to|copies sent to|kopie|kopien|kopie an|kopien an|abschrift an"
        "|abschriften an|durchschlag an|durchschläge an|durchschlag|verteiler|copie|copies à|copie à"
        "|durchdruck an|durchdruck|разослано|разослать|копии разосланы"
        "|copie pour information|ampliation|ampliations|copia|copias|copie a|copia a|copias a|con copia a"
        "|con copia"
        "|copia per conoscenza|копия|копии|экз|рассылка|distribution|diffusion|distribución|distribuzione"
        "|difusión|diffusione|distr|rozdělovník|rozdzielnik|kopi|kopie dla|na vědomí"
    ),
    "subject": (
        "subject|subjects|subj|re|in re|concerning|betreff|betr|betrifft|gegenstand|thema|objet|sujet|concerne"
        "|asunto|tema|ref.: asunto|objeto|oggetto|тема|о|предмет|содержание|касательно|věc|dotyczy|sprawa"
        "|onderwerp|betreft|assunto|vedr|ärende|předmět"
    ),
    "reference": (
        "ref|refs|reference|references|reftel|reftels|your ref|our ref|your reference|our reference|file|file no"
        "|file number|file ref|bezug|bezugnahme|ihr zeichen|unser zeichen|ihre zeichen|unsere zeichen|az"
        "|aktenzeichen|geschäftszeichen|zeichen|réf|référence|références|v/réf|n/réf|votre référence"
        "|notre référence|referencia|referencias|su referencia|nuestra referencia|riferimento|riferimenti|rif"
        "|vostro riferimento|nostro riferimento|prot|protocollo|ссылка|на|дело|čj|č.j|znak|l.dz"
    ),
    "date": (
        "date|dated|date text|doc date|date written|date of writing"
        "|date of document|datum|fecha|data|дата|dato|date of memorandum|date of letter|date prepared"
        "|date of interview|interview date|date of testimony|date drafted|tag|den|le|datum des schreibens|от числа"
    ),
    "sent": (
        "sent|date sent|dispatched|despatched|date dispatched|transmitted|time sent|date distr|date distributed"
        "|date of distribution|time of dispatch|gesendet|abgesandt|abgegangen|aufgegeben|ab|abgang|abgeschickt"
        "|expédié|expédiée|envoyé|envoyée|transmis|transmise|parti|départ|enviado|enviada|expedido|expedida"
        "|remitido|salida|spedito|spedita|inviato|inviata|trasmesso|trasmessa|partenza|отправлено|отправлена"
        "|отправлен|послано|послана|передано|передана|odesláno|odoslané|wysłano|verzonden|avsänt|sendt"
    ),
    "received": (
        "received|recd|rec’d|receipt|date received|time received|arrived|eingegangen|empfangen|angekommen|ankunft"
        "|eingang|erhalten|an um|reçu|reçue|arrivé|arrivée|réception|recibido|recibida|llegado|llegada|entrada"
        "|ricevuto|ricevuta|arrivato|arrivata|arrivo|pervenuto|получено|получена|получен|принято|принята"
        "|поступило|поступила|přijato|došlo|doručeno|otrzymano|wpłynęło|ontvangen|mottaget|modtaget"
    ),
    "place": (
        "place|ort|lieu|lugar|luogo|место|place and date|ort und datum|lieu et date|lugar y fecha|místo"
        "|place of writing|written at|schreibort|absendeort|lieu d’expédition|lieu d’envoi|lieu de rédaction"
        "|lugar de emisión|lugar de origen|luogo di partenza|luogo di invio|место написания|miejsce"
    ),
    "number": (
        "no|nr|nos|number|telegram no|telegram number|telegram|cable no|despatch no|dispatch no|message no|serial"
        "|serial no|cite|report no|field report no|document no|document number|record number|doc no|nummer|numéro"
        "|n°|nº|numero|número|núm|номер|№|числo|исх|исх. №|вх|вх. №|cislo|číslo|tel no|journal no|tgb nr"
        "|tagebuch nr"
        "|order no|circular no|airgram no|msg no"
    ),
    "classification": (
        "classification|security classification|security|einstufung|geheimhaltungsgrad|clasificación"
        "|niveau de classification|classifica|гриф|гриф секретности|stupeň utajení"
    ),
    "precedence": (
        "precedence|priority|urgency|action precedence|dringlichkeit|dringlichkeitsstufe|urgence|priorité"
        "|urgencia"
        "|prioridad|precedenza|priorità|urgenza|срочность"
    ),
    "enclosure": (
        "enclosure|enclosures|encl|encls|enc|incl|inclosure|inclosures|attachment|attachments|att|attached|annex"
        "|annexes|anlage|anlagen|beilage|beilagen|annexe|pièce jointe|pièces jointes|p.j|p. j|anexo|anexos"
        "|adjunto"
        "|adjuntos|allegato|allegati|all|приложение|приложения|příloha|přílohy|załącznik|załączniki|bijlage"
        "|bilaga"
    ),
    "author": (
        "author|authors|written by|prepared by|compiled by|verfasser|verfasserin|verfasst von|verfaßt von|autor"
        "|autora"
        "|autores|auteur|auteurs|rédigé par|autore|autori|автор|авторы|составитель|составил"
    ),
    "other": (
        "tags|clearances|clearance|concurrences|concur|clear|classified by|derived from|declassify on|drafted by"
        "|drafter|approved by|cleared by|pages|no. pages"
        "|no of pages|country|source|ext|orig|unit|conf|agency|record series|records series|title|document type"
        "|restrictions|current status|comments|keywords|telephone|phone|fax|tel|e-mail|email|department|division"
        "|time|in reply refer to|opening criteria|date of last review|released|language|medium"
        "|telefon|fernsprecher|téléphone|teléfono|telefono|телефон|дата рассылки|appraisal|place acquired"
        "|authenticating officer|releasing officer|coordinating officer|coordinating officers|c/s comment"
        "|date of birth|place of birth|birth date|born|nationality|occupation|profession|citizenship"
        "|recorded by|statement taken by|taken down by|transcribed by|aufgenommen von|zaznamenal|zapsal|spisał"
        "|class of service|handed in|handed in at|received here at|office of origin"
        "|date acquired|date of info|date of information|originating office|requested by"
    ),
}
"""Kind of field to its labels, in small letters, without the mark that ends them."""
OPEN_LABELS = terms(
    "a|à|al|an|ai|per|de|du|da|do|о|на|den|le|tag|par|od|all|van|til|ab|из|от|for|par|file|an die|time|tel|no"
    "|title|source|action|security|pages|language|unit|conf|orig|att|on|tema|comments|department|agency|place"
    "|parti"
)
"""Labels that are common words, or that stand for other things: they count only beside another field."""
TELEGRAPHIC = terms(
    "fm|from|to|info|subject|subj|ref|refs|tags|cite|precedence|date distr|report no|country|classification"
)
"""Labels that stand before their value without any mark, in messages written in capitals."""
ALONE = frozenset({"addressed to", "indirizzato a", "gerichtet an", "dirigido a", "адресовано", "adressé à"})
"""Labels that have a row to themselves though they are not in capitals."""
CONFUSABLE = str.maketrans("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧО0", "ABEZHIKMNOPTYXOO")
"""Capitals of Greek and Cyrillic, and the zero, that optical recognition puts for Latin ones."""


class Label(NamedTuple):
    """A printed label at the beginning of a row.

    Attributes:
        field: what it announces, a key of ``LABELS``.
        end: offset behind the label and its mark.
        sure: whether it says so by itself: not a common word, and spelt right.
        shown: whether a colon or the like ends it.
    """

    field: str
    end: int
    sure: bool
    shown: bool


@cache
def lexicon() -> dict[str, str]:
    """Return every label, in small letters, with the field it announces."""
    return {label: field for field, labels in LABELS.items() for label in labels.split("|")}


OF_FILES = terms(
    "modified|updated|created|accessed|retrieved|published|uploaded|generated|exported|scanned|crawled|revised|build"
)


def names_file_date(label: str) -> bool:
    """Whether a label announces when a file was made or changed: ``last_modified_at:``, ``Updated:``.

    Args:
        label: the label, with its mark.
    """
    words = label.casefold().replace("_", " ").replace("-", " ").split(":")[0].split()
    return ":" in label and any(word in OF_FILES for word in words)


@cache
def _shape() -> re.Pattern[str]:
    """Match a label with its mark: ``To:``, ``SUBJECT :``, ``Received;``, ``Objet :``, ``* Date:``, ``№:``."""
    return re.compile(
        r"(?:[*_#>•-]{1,3}\ ?)?"  # marks of lists and of emphasis
        r"(?P<label>(?:[^\W_]|№)[^:;：\n]{0,39}?)"
        r"[*_]{0,2}[ \t]{0,12}[:;：][*_]{0,2}"
    )


@cache
def _apart() -> re.Pattern[str]:
    """Match a label that a tab or a run of spaces parts from its value: ``TO      Chief, Support Branch``."""
    return re.compile(r"(?P<label>[^\W\d_][^:;\t\n]{0,30}?)(?:\t|[ ]{3,})(?=\S)")


def read_label(text: str, start: int, end: int) -> Label | None:
    """Return the label with which a row begins, if it does.

    Args:
        text: the whole text.
        start: offset of the row.
        end: offset behind it.
    """
    match = _shape().match(text, start, end)
    if match is not None:
        found = _known(match["label"])
        if found is not None and not (match.group().endswith(";") and match.end() == end):
            return Label(found[0], match.end(), found[1], shown=True)
    match = _apart().match(text, start, end)
    if match is not None:
        found = _known(match["label"], exact=True)
        if found is not None:
            return Label(found[0], match.end(), found[1], shown=False)
    return _alone(text, start, end) or _telegraphic(text, start, end) or _dated(text, start, end)


def is_label(words: str) -> bool:
    """Whether words are the label of a field and nothing else."""
    return normal(words) in lexicon()


@cache
def _moment() -> re.Pattern[str]:
    """Match what says sent or received before a date without a mark: ``Reçu le 3``, ``Received March 4``."""
    return re.compile(r"[\[(]?(?P<label>[^\W\d_]{2,14})(?=,?(?:\s[^\W\d_]{1,10}\.?){0,2}\s\d)")


LONGEST_MOMENT = 70


def _dated(text: str, start: int, end: int) -> Label | None:
    if end - start > LONGEST_MOMENT:
        return None
    match = _moment().match(text, start, end)
    if match is None or text[start] in "[(":
        return None
    field = lexicon().get(match["label"].casefold(), "")
    known = field in ("sent", "received") and match["label"].casefold() not in OPEN_LABELS
    return (
        Label(field, match.end("label"), sure=True, shown=False) if known and match["label"][0].isupper() else None
    )


def any_label(text: str, start: int, end: int) -> Label | None:
    """Return the label with which a row of a form begins, whatever it is called."""
    match = _shape().match(text, start, end)
    if match is None:
        return None
    known = _known(match["label"])
    return Label(known[0] if known else "other", match.end(), sure=True, shown=True)


def normal(label: str) -> str:
    """Return a label as the lexicon has it: small letters, single spaces, no end mark, no letter-spacing."""
    words = label.strip(" \t.*_-–—").split()
    if len(words) > 2 and all(len(word) == 1 for word in words):
        words = ["".join(words)]
    return " ".join(words).casefold().replace("'", "’").replace("_", " ")


def _known(label: str, *, exact: bool = False) -> tuple[str, bool] | None:
    name = normal(label)
    known = lexicon()
    field = known.get(name) or known.get(normal(label.translate(CONFUSABLE)))
    if field is None and name.startswith("e.o"):
        field = "other"
    if field is None and "/" in name:
        field = known.get(name.partition("/")[0].strip())
    if field is None:
        bare = re.sub(r"\s*\([^()]*\)$", "", name)
        field = known.get(bare) if bare != name else None
    if field is not None:
        return field, name not in OPEN_LABELS
    if exact or len(name) < 4 or not name.isalnum():
        return None
    near = _misspelt(name)
    return (near, False) if near else None


def _misspelt(name: str) -> str:
    """Return the field of a label of which one letter is wrong, missing, doubled or swapped."""
    for label, field in lexicon().items():
        if abs(len(label) - len(name)) <= 1 and len(label) >= 4 and label[0] == name[0] and one_off(name, label):
            return field
    return ""


def one_off(one: str, other: str) -> bool:
    """Whether two words differ by one letter put in, left out or changed, or by two that are swapped."""
    first = 0
    while first < min(len(one), len(other)) and one[first] == other[first]:
        first += 1
    a, b = one[first:], other[first:]
    return a[1:] == b or a == b[1:] or a[1:] == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])


def _alone(text: str, start: int, end: int) -> Label | None:
    """Read a label in capitals that has a row to itself: ``SUBJECT``."""
    if end - start > 24:  # before anything is copied: a row may be a hundred million characters long
        return None
    words = text[start:end]
    name = normal(words)
    if not (words.isupper() or name in ALONE):
        return None
    field = lexicon().get(name)
    if field is None or name in OPEN_LABELS:
        return None
    return Label(field, end, sure=True, shown=False)


def _telegraphic(text: str, start: int, end: int) -> Label | None:
    """Read a label of a message in capitals: ``FM AMEMBASSY BRASILIA``, ``DATE DISTR. 23 NOVEMBER``."""
    words = text[start : min(end, start + 60)]
    if sum(map(str.islower, words)) > 2 or not words[:2].isupper():
        return None
    pieces = words.split(" ", 2)
    for count in (2, 1):
        label = " ".join(pieces[:count])
        if len(pieces) > count and normal(label) in TELEGRAPHIC:
            return Label(lexicon()[normal(label)], start + len(label), sure=True, shown=False)
    return None
