"""Who sends a document and who receives it, from its fields, title, greeting, signature and office."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from tei.text.correspondence.addressing import LINKS
from tei.text.correspondence.cables import read_post
from tei.text.correspondence.closing_names import before_office, name_behind_proxy
from tei.text.correspondence.compliments import read_compliment
from tei.text.correspondence.directions import announced, before_topic, parties
from tei.text.correspondence.exchanges import exchange, is_full_name
from tei.text.correspondence.kinds_of_document import after_number, kind_named
from tei.text.correspondence.labels import read_label
from tei.text.correspondence.listed_parties import copied, took_part
from tei.text.correspondence.names import (
    has_body,
    is_name,
    titles,
    without_marker,
    word_list,
)
from tei.text.correspondence.origins import read_origin
from tei.text.correspondence.own_address import is_own_address, title_of_wife
from tei.text.correspondence.parties import Party, read_parties
from tei.text.correspondence.places import read_places
from tei.text.correspondence.salutations import greets_audience, is_first_word
from tei.text.correspondence.tails import after_address_label, is_proxy
from tei.text.correspondence.terms import terms
from tei.text.correspondence.valedictions import POSSESSIVES, after_signed_mark, without_own_hand

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tei.text.correspondence.pieces import Days
    from tei.text.source import Source
    from tei.text.span import Cert, Span, Spans

Named = tuple[Party, str]
"""A party, and what it did: ``sent``, ``received``, ``transmitted``; empty for those who only get a copy."""
FIELDS = {"to": "received", "from": "sent", "through": "transmitted"}


def correspondents(source: Source, below: Spans, days: Days) -> Iterator[Named]:
    """Yield the parties named in the heads and feet of a file, each with what it did.

    Args:
        source: the transcript.
        below: the settled spans of the layers below.
        days: returns the dates between two offsets.
    """
    starts = [0, *(span.start for span in below if span.value("document")), len(source.text)]
    cable = not below.of("salutation")  # where nobody is greeted, capitals alone may be the address of a cable
    for start, end in pairwise(starts):
        yield from _Letter(source.text, below, (start, end), days, cable=cable).parties()


class _Letter:
    """One document of a file, whose parties are put together."""

    def __init__(self, text: str, below: Spans, bounds: tuple[int, int], days: Days, *, cable: bool) -> None:
        self._text = text
        self._below = below
        self._bounds = bounds
        self._days = days
        self._cable = cable

    def _of(self, *kinds: str) -> list[Span]:
        return self._below.within(*self._bounds, *kinds)

    def parties(self) -> Iterator[Named]:
        """Yield all that are named."""
        text = self._text
        named = list(self._in_head())
        roles = {role for _, role in named}
        if "sent" not in roles:
            named += _posts(text, self._of("classification"))
        if "sent" not in roles:
            paid = _complimented(text, self._of("paragraph")[:2])
            named += [one for one in paid if one[1] not in roles]
        if not any(role == "sent" and p.kind == "organisation" and p.cert == "high" for p, role in named):
            named += ((party, "sent") for party in _offices(text, self._of("office")))
        if not any(role == "received" for _, role in named):
            named += _greeted(text, self._of("salutation"))
        for signature in self._of("signature"):
            named += ((party, "sent") for party in _signed(text, signature))
        named = [*_with_wives(text, named)]
        if self._is_record(roles):
            named = [(party, "") for party, _ in named]
        yield from named
        yield from self._places(sent=any(role == "sent" for _, role in named))
        yield from self._copied()

    def _is_record(self, roles: set[str]) -> bool:
        """Whether a document records a talk or is a report or speech: who signs it sends nothing."""
        if roles:
            return False
        if any(span.value("date-type") == "meeting" for span in self._of("dateline", "header-field")):
            return True
        titles = (self._text[span.start : span.end] for span in self._of("title"))
        greetings = (self._text[span.start : span.end] for span in self._of("salutation"))
        told = any(kind_named(title) in ("record", "paper") for title in titles)
        return told or any(map(greets_audience, greetings))

    def _in_head(self) -> Iterator[Named]:
        text = self._text
        before: Span | None = None
        own = False
        for block in self._of("addressee", "sender", "header-field", "title"):
            joined = (
                before is not None and before.kind == block.kind and not text[before.end : block.start].strip()
            )
            own = (joined and own) or self._is_own(block)
            yield from _of_block(text, block, continued=joined, cable=self._cable, own=own)
            before = None if _says_nothing(text[block.start : block.end]) else block

    def _is_own(self, block: Span) -> bool:
        """Whether a line is the address of whoever signs."""
        signatures = self._of("signature") if block.kind == "addressee" else ()
        if not signatures:
            return False
        text = self._text
        greeted = " ".join(text[span.start : span.end] for span in self._of("salutation"))
        signed = (text[party.start : party.end] for span in signatures for party in _signed(text, span))
        return is_own_address(text[block.start : block.end], signed, greeted)

    def _places(self, *, sent: bool) -> Iterator[Named]:
        """Yield the places from which a document is dated; the first one is where it was sent from."""
        first = True
        for dateline in self._of("dateline", "header-field"):
            printed = dateline.kind == "dateline" or dateline.value("subtype") == "letterhead"
            if printed and dateline.value("date-type") != "received":
                for place in read_places(self._text, dateline.start, dateline.end, self._days):
                    yield place, "sent" if first and (sent or dateline.value("date-type") == "sent") else ""
                    first = False

    def _copied(self) -> Iterator[Named]:
        for block in self._of("item", "paragraph"):
            outer = self._below.at(block.start, "distribution")
            listed = outer is not None and not _lists_enclosures(self._text, outer)
            if listed:
                yield from ((party, "") for party in copied(self._text, block.start, block.end))
            elif self._took_part(block):
                yield from ((party, "") for party in took_part(self._text, block.start, block.end))

    def _took_part(self, block: Span) -> bool:
        outer = self._below.at(block.start, "list") if block.kind == "item" else None
        return outer is not None and outer.by == "attendance"


def _with_wives(text: str, named: list[Named]) -> Iterator[Named]:
    """Yield the parties; a reader who bears the name of who signs has her title with it: ``Mrs. John Moss``."""
    signing = {text[party.start : party.end].casefold() for party, role in named if role == "sent"}
    for party, role in named:
        title = title_of_wife(text, party.start)
        wife = title and role == "received" and text[party.start : party.end].casefold() in signing
        yield (party._replace(start=party.start - len(title)) if wife else party), role


def _lists_enclosures(text: str, outer: Span) -> bool:
    label = read_label(text, outer.start, outer.end)
    return label is not None and label.field == "enclosure"


def _of_block(text: str, block: Span, *, continued: bool, cable: bool, own: bool) -> Iterator[Named]:
    """Yield the parties of a line of the head; ``own`` says that an address is that of whoever writes."""
    if block.kind == "title":
        yield from _titled(text, block)
        return
    stop = text.find("\n", block.start, block.end)
    label = read_label(text, block.start, stop if stop >= 0 else block.end)
    if label is None and block.kind == "header-field":
        return
    field = label.field if label else {"addressee": "from" if own else "to", "sender": "from"}[block.kind]
    role = FIELDS.get(field, "")
    if role or field in ("cc", "info"):
        start = label.end if label else _behind_link(text, block)
        inverted = _inverted(text, start, block.end)
        if inverted is not None:
            yield inverted, role
            return
        if field == "from" and " TO " in text[start : block.end].partition("\n")[0]:
            behind = text.index(" TO ", start) + len(" TO ")
            yield from ((party, "sent") for party in read_parties(text, start, behind - len(" TO ")))
            yield from ((party, "received") for party in read_parties(text, behind, block.end))
            return
        origin = read_origin(text[block.start : block.end]) if label is None and block.kind == "sender" else None
        if origin is not None:
            yield Party(block.start + origin[0], block.start + origin[1], "place"), role
            return
        below = continued and label is None
        for party in read_parties(text, start, block.end, after_name=below):
            doubtful = party.kind == "organisation" and party.cert == "medium"
            if field == "info" and party.kind == "person" and party.cert == "medium":  # INFO: Bonn, Vienna
                yield party._replace(kind="place"), role
                continue
            yield party._replace(kind="person") if doubtful and not cable else party, role


def _inverted(text: str, start: int, end: int) -> Party | None:
    """Return a name whose surname stands first, ``Moss, Ann``, where the text has ``Ann Moss`` as well."""
    words = text[start:end].strip()
    surname, comma, given = (part.strip() for part in words.partition(","))
    if not comma or not (is_name(surname) and is_name(given)) or len(words) > LONGEST_INVERTED:
        return None
    first = start + len(text[start:end]) - len(text[start:end].lstrip())
    return Party(first, first + len(words), "person") if f"{given} {surname}" in text[:SAMPLE] else None


LONGEST_INVERTED = 60
SAMPLE = 20_000
"""Characters in which the name is looked for."""


def _says_nothing(words: str) -> bool:
    """Whether a line of an address is only its first word: ``An``, ``Herrn``, ``To:``."""
    return all(word.casefold() in LINKS or word.casefold() in titles() for word in word_list(words))


def _behind_link(text: str, block: Span) -> int:
    """Return where the words of an address begin behind ``To the``, ``An die``, ``À``."""
    if _says_nothing(text[block.start : block.end]):
        return block.end
    begin = block.start + after_address_label(text[block.start : block.end])
    begin = block.end - len(text[begin : block.end].lstrip())
    first, _, rest = text[begin : block.end].partition(" ")
    if first.casefold() not in LINKS or not rest:
        return begin
    start = begin + len(first) + 1
    article = rest.partition(" ")[0]
    return start + len(article) + 1 if article.casefold() in ARTICLES else start


ARTICLES = terms("the|die|das|den|la|le|l’|el")


def _titled(text: str, title: Span) -> Iterator[Named]:
    """Yield the parties of a title: ``X to Y``, ``Letter From X to Y``."""
    words = text[title.start : title.end]
    exchanged = exchange(words)
    if exchanged:
        for named in exchanged:
            cert: Cert = "high" if is_full_name(words, named) else "medium"
            yield Party(title.start + named.start, title.start + named.end, "person", cert), named.role
        return
    link = parties(words)
    kind = kind_named(words)
    if kind:
        yield from _announced(text, title) if kind not in ("record", "paper") else ()
    elif link is not None:
        begin = title.start + len(words) - len(after_number(words))
        before, behind = (title.start + offset for offset in link)
        yield from ((party, "sent") for party in read_parties(text, begin, before, in_title=True))
        yield from ((party, "received") for party in read_parties(text, behind, title.end, in_title=True))


def _announced(text: str, title: Span) -> Iterator[Named]:
    """Yield the parties behind from, to and through in a title that says what it is."""
    words = text[title.start : title.end]
    marks = announced(words)
    if not marks:
        return
    remark = words.find(". [", marks[-1].end)  # where it is kept, which the edition says behind the names
    last = min(at for at in (remark, before_topic(words, marks[-1].end)) if at > 0)
    ends = [mark.start for mark in marks[1:]] + [last]
    for mark, end in zip(marks, ends, strict=True):
        found = read_parties(text, title.start + mark.end, title.start + end, in_title=True)
        yield from ((party, mark.role) for party in found)


def _posts(text: str, lines: Iterable[Span]) -> Iterator[Named]:
    """Yield the post that a cable names behind its classification."""
    for line in lines:
        found = read_post(text, line.start, line.end)
        if found is not None:
            yield Party(*found[0], "place", "medium"), "sent"
            return


def _complimented(text: str, paragraphs: Iterable[Span]) -> Iterator[Named]:
    """Yield the parties of a note verbale, which its first paragraph names."""
    for paragraph in paragraphs:
        found = read_compliment(text, paragraph.start, paragraph.end)
        if found is not None:
            for bounds, role in zip(found, ("sent", "received"), strict=True):
                yield from ((party, role) for party in read_parties(text, *bounds))
            return


NOT_ISSUING = terms(
    "information|form|system|records|record|number|act|release|file|telephone|telephon|herausgeber"
)
"""Words that tell another line from the name of an office."""


def _offices(text: str, offices: Iterable[Span]) -> Iterator[Party]:
    """Yield the office that issues a document: the first line of the letterhead that names a body."""
    for office in offices:
        words = text[office.start : office.end]
        if has_body(words) and not any(word.casefold() in NOT_ISSUING for word in word_list(words)):
            yield Party(office.start, office.end, "organisation")
            return


def _greeted(text: str, greetings: Iterable[Span]) -> Iterator[Named]:
    """Yield who is greeted: the last words with capitals, titles left out."""
    for greeting in greetings:
        words = text[greeting.start : greeting.end].rstrip(" ,:;!.—–-")
        if words.casefold().startswith("to the "):  # To the Congress of the United States:
            found = read_parties(text, greeting.start + len("to the "), greeting.end)
            yield from ((party, "received") for party in found if party.kind in ("organisation", "role"))
            continue
        pieces = words.split()
        kept: list[str] = []
        while pieces and pieces[-1][:1].isupper() and pieces[-1].casefold().strip(".,") not in titles():
            kept.insert(0, pieces.pop())
        while kept and (is_first_word(kept[0].casefold().strip(".,")) or kept[0].casefold() in titles()):
            kept = kept[1:]
        name = " ".join(kept)
        if kept and is_name(name) and not any(word.casefold() in KIN for word in kept):
            start = greeting.start + words.rindex(kept[0])
            yield Party(start, greeting.start + len(words), "person", "medium"), "received"


KIN = terms(
    "friend|freund|freundin|ami|amie|amigo|amiga|amico|amica|друг|mutter|vater|bruder|schwester|mother|father|brother"
    "|sister|mère|père|frère|madre|padre|hermano|fratello|mama|papa|mamma|sir|madam|doctor|doktor|herr|herren|maître"
    "|broder|bror|syster|vän|ven|panie|pani|pane|paní|przyjacielu|vriend|mijnheer|heer|heeren|herre|fru|брат|сестра"
    "|государь|государыня|мать|monsieur|madame|signore|signor|signora|signori|señor|señora|señores|senhor|excellency|exzellenz|wohlgeboren|wolgeboren|товарищ|товарищи|colleague|kollege|collègue|comrade"
    "|wife|husband|mom|mum|dad|daddy|mummy|grandma|grandpa|son|daughter|children|parents|family|folks|all|everyone|everybody|team|colleagues|kollegen|eltern"
    "|kinder|mann|sohn|tochter|femme|mari|fils|fille|esposa|esposo|hijo|hija|moglie|marito|figlio|figlia|жена|муж|сын"
    "|speaker|barátom|anyám|apám|testvérem|uram|příteli"
)
"""Words of greetings that are no names."""


@cache
def _column() -> re.Pattern[str]:
    """Match words on one line that no wider gap than three blanks parts: several may sign beside one another."""
    return re.compile(r"[^\s]+(?:[ ]{1,3}[^\s]+)*")


def _signed(text: str, signature: Span) -> Iterator[Party]:
    """Yield the persons who sign, row by row."""
    for match in _column().finditer(text, signature.start, signature.end):
        start, bare = match.start(), match.group()
        mark = max(0, after_signed_mark(bare), name_behind_proxy(bare))
        if not mark and is_proxy(bare):
            continue
        while bare[mark : mark + 1] == "(" and bare[-1:] == ")":
            mark, bare = mark + 1, bare[:-1]
        name = without_marker(without_own_hand(bare[mark:])).rstrip(" .,;:")
        name = before_office(name) or name
        if name[-2:-1] in (" ", ".") and bare[mark + len(name) :].startswith("."):
            name += "."  # the full stop of an initial
        if name.casefold() in POSSESSIVES:  # Deinem / Felix
            continue
        if name and is_name(name):
            yield Party(start + mark, start + mark + len(name), "person")
        elif name and not mark and has_body(name):
            yield Party(start, start + len(name), "organisation")
