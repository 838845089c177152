"""The earlier documents that a document names: in a field of its head, or where it begins to answer them."""

from __future__ import annotations

import re
from functools import cache

from tei.text.correspondence.kinds_of_document import kind_named
from tei.text.correspondence.labels import read_label
from tei.text.correspondence.terms import terms
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MOST = 400
"""Characters of the first paragraph in which it is said what is answered."""
OWNERS = (
    "your|ihr|ihre|ihrem|ihren|ihres|dein|deinem|deinen|votre|vos|su|sus|vuestra|vuestro|vostra|vostro|sua|suo"
    "|ваш|ваша|вашу|ваше|вашей|вашего|вашем|my|our|mein|meine|meinem|unser|unsere|unserem|mon|ma|notre|mi|nuestra"
    "|mia|nostra|мой|моя|мою|моё|department['’]s|embassy['’]s|legation['’]s"
)
"""Words that say whose document it is."""
NOUNS = [
    "letter",
    "gram",
    "cable",
    "note",
    "memorandum",
    "patch",
    "wire",
    "message",
    "schreiben",
    "brief",
    "bericht",
    "telegramm",
    "erlass",
    "lettre",
    "télégramme",
    "dépêche",
    "carta",
    "telegrama",
    "nota",
    "despacho",
    "lettera",
    "письмо",
    "телеграмм",
    "нот",
]
"""What the names of documents that are sent have in them."""
ANSWERING = terms(
    "reply|response|answer|receipt|received|thank|thanks|antwort|beantwortung|erwiderung|dank|danke|erhalten|réponse"
    "|reçu|remercie|contestación|respuesta|recibí|recibido|gracias|risposta|ricevuto|grazie|ответ|получил|получили"
)
"""Words by which a document says that it is a reply."""
SENT = ("telegram", "letter", "memorandum")


class Reference(NamedTuple):
    """The name of an earlier document.

    Attributes:
        start: offset of its first character.
        end: offset behind its last one.
        replies: whether the document that names it is a reply to it.
    """

    start: int
    end: int
    replies: bool


def of_field(text: str, start: int, end: int) -> Iterator[Reference]:
    """Yield the documents that a field names, row by row: ``REF: (A) LIMA 112``, ``Your No. 7 of March 4``.

    Args:
        text: the whole text.
        start: offset of the field.
        end: offset behind it.
    """
    label = read_label(text, start, text.find("\n", start, end) if "\n" in text[start:end] else end)
    at = label.end if label is not None else start
    replies = _replies(text[start:end])
    for row in text[at:end].split("\n"):
        bare = row.strip(" \t:;,.")
        if bare and any(map(str.isalnum, bare)):
            first = at + row.index(bare)
            yield Reference(first, first + len(bare), replies)
        at += len(row) + 1


def in_opening(text: str, start: int, end: int, dates: Mapping[int, int]) -> Iterator[Reference]:
    """Yield the document that a first paragraph answers: ``Your telegram 412, May 3, has been received.``.

    Args:
        text: the whole text.
        start: offset of the paragraph.
        end: offset behind it.
        dates: offsets at which dates begin, and behind which they end.
    """
    stop = min(end, start + MOST)
    small = text[start:stop].casefold()
    if not any(noun in small for noun in NOUNS):
        return
    for match in _owned().finditer(text, start, stop):
        last = _end(text, match.end(), stop, dates)
        if last and kind_named(match["noun"].capitalize()) in SENT:
            sentence = text.find(". ", last, stop)
            yield Reference(match.start(), last, _replies(text[start : sentence if sentence >= 0 else stop]))
            return


@cache
def _owned() -> re.Pattern[str]:
    """Match whose document it is, and the noun behind it: ``your telegram``, ``Ihr Schreiben``."""
    return re.compile(
        rf"(?<!\w)(?:{OWNERS})\s(?:[^\W\d_]+\s){{0,2}}?"
        r"(?P<noun>[^\W\d_]*(?:letter|gram|cable|note|memorandum|[ds]patch|wire|message|schreiben|brief|bericht"
        r"|telegramm|erlass|lettre|télégramme|dépêche|carta|telegrama|nota|despacho|lettera|telegramma|письмо"
        r"|телеграмм[ауы]|нот[ауы]))(?!\w)",
        re.IGNORECASE,
    )


@cache
def _between() -> re.Pattern[str]:
    """Match the small words before the number or the date of a document."""
    words = "of the|of|the|dated|dates?|vom|von|du|de|del|di|da|от|за|in date|en date|und"
    return re.compile(rf"(?:[ \n]{{0,2}}(?:(?:{words})(?!\w)|[,(]))*[ \n]{{0,2}}", re.IGNORECASE)


@cache
def _number() -> re.Pattern[str]:
    """Match the number of a document: ``412``, ``No. 88``, ``№ 214``."""
    return re.compile(r"(?:(?:No|Nr|N[o°º]|№|number)\.?\s{0,2})?[A-Z]{0,3}-?\d[\w/-]{0,15}", re.IGNORECASE)


def _end(text: str, at: int, stop: int, dates: Mapping[int, int]) -> int:
    """Return where the number and date behind a noun end; 0 if neither is there."""
    last = 0
    while at < stop:
        between = _between().match(text, at, stop)
        behind = between.end() if between is not None else at
        dated = next((dates[start] for start in range(at, behind + 1) if start in dates), 0)
        number = _number().match(text, behind, stop)
        if not dated and number is None:
            break
        at = last = dated or (number.end() if number is not None else stop)
    return last


def _replies(words: str) -> bool:
    return any(word.casefold() in ANSWERING for word in re.findall(r"[^\W\d_]+", words))
