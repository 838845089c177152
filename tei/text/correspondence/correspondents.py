"""Who sends a document and who receives it, from its fields, title, greeting, signature and office."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tei.text.correspondence.kinds_of_document import kind_named, parties
from tei.text.correspondence.labels import lexicon, read_label
from tei.text.correspondence.names import has_body, is_name, titles, without_marker, word_list
from tei.text.correspondence.parties import Party, read_parties
from tei.text.correspondence.tails import after_numeral
from tei.text.correspondence.terms import terms
from tei.text.correspondence.valedictions import after_signed_mark, without_own_hand

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tei.text.source import Source
    from tei.text.span import Span, Spans

Named = tuple[Party, str]
"""A party, and what it did: ``sent``, ``received``, ``transmitted``; empty for those who only get a copy."""
FIELDS = {"to": "received", "from": "sent", "through": "transmitted"}


def correspondents(source: Source, below: Spans) -> Iterator[Named]:
    """Yield the parties named in the heads and feet of a file, each with what it did."""
    text = source.text
    named: list[Named] = []
    before: Span | None = None
    for block in below.of("addressee", "sender", "header-field", "title"):
        continued = before is not None and before.kind == block.kind and not text[before.end : block.start].strip()
        named += _of_block(text, block, continued=continued)
        before = block
    yield from named
    done = {role for _, role in named}
    if not any(role == "sent" and party.kind == "organisation" and party.cert == "high" for party, role in named):
        yield from ((party, "sent") for party in _offices(text, below.of("office")))
    if "received" not in done:
        yield from _greeted(text, below.of("salutation"))
    for signature in below.of("signature"):
        yield from ((party, "sent") for party in _signed(text, signature))
    for block in below.of("item", "paragraph"):
        if below.at(block.start, "distribution") is not None:
            yield from ((party, "") for party in _copied(text, block))


def _of_block(text: str, block: Span, *, continued: bool) -> Iterator[Named]:
    if block.kind == "title":
        yield from _titled(text, block)
        return
    label = read_label(text, block.start, block.end)
    if label is None and block.kind != "addressee":
        return
    field = label.field if label else "to"
    role = FIELDS.get(field, "")
    if role or field in ("cc", "info"):
        start = label.end if label else block.start
        yield from (
            (party, role) for party in read_parties(text, start, block.end, after_name=continued and label is None)
        )


@cache
def _from() -> re.Pattern[str]:
    """Match the words before the parties of a title that says what it is: ``Letter From``, ``Telegramm von``."""
    return re.compile(
        r"\s(?:from|von|vom|de|du|del|dal|da|от|through|to|an|à|au|al|para|per|for|к)(?:\s(?:the|den|die|das|la))?\s",
        re.IGNORECASE,
    )


ROLES = {
    **dict.fromkeys(["from", "von", "vom", "de", "du", "del", "dal", "da", "от"], "sent"),
    **dict.fromkeys(["to", "an", "à", "au", "al", "para", "per", "for", "к"], "received"),
    "through": "transmitted",
}


def _titled(text: str, title: Span) -> Iterator[Named]:
    """Yield the parties of a title: ``X to Y``, ``Letter From X to Y``."""
    words = text[title.start : title.end]
    link = parties(words)
    kind = kind_named(words)
    if kind:
        yield from _announced(text, title) if kind != "record" else ()
    elif link is not None:
        first, last = link
        yield from ((party, "sent") for party in read_parties(text, title.start, title.start + first))
        yield from ((party, "received") for party in read_parties(text, title.start + last, title.end))


def _announced(text: str, title: Span) -> Iterator[Named]:
    """Yield the parties behind from, to and through in a title, brackets passed over."""
    depth = 0
    marks: list[tuple[int, int, str]] = []
    openings = {m.start(): m for m in _from().finditer(text, title.start, title.end)}
    for at in range(title.start, title.end):
        depth += text[at] in "(["
        depth -= depth > 0 and text[at] in ")]"
        if depth == 0 and at in openings:
            word = openings[at].group().split()[0].casefold()
            marks.append((at, openings[at].end(), ROLES[word]))
    if not any(role == "sent" for *_, role in marks):
        marks = [mark for mark in marks if mark[2] == "received"][:1]
    for index, (_, begin, role) in enumerate(marks):
        end = marks[index + 1][0] if index + 1 < len(marks) else title.end
        yield from ((party, role) for party in read_parties(text, begin, end))


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
        pieces = words.split()
        kept: list[str] = []
        while pieces and pieces[-1][:1].isupper() and pieces[-1].casefold().strip(".,") not in titles():
            kept.insert(0, pieces.pop())
        while kept and kept[0].casefold().strip(".,") in GREETINGS:
            kept = kept[1:]
        name = " ".join(kept)
        if kept and pieces and is_name(name):
            start = greeting.start + words.rindex(kept[0])
            yield Party(start, greeting.start + len(words), "person", "medium"), "received"


GREETINGS = terms("dear|dearest|my|lieber|liebe|mein|meine|sehr|geehrter|cher|chère|mon|ma|querido|querida")


def _signed(text: str, signature: Span) -> Iterator[Party]:
    """Yield the persons who sign, row by row."""
    at = signature.start
    for row in text[signature.start : signature.end].split("\n"):
        bare = row.strip()
        start = at + len(row) - len(row.lstrip())
        at += len(row) + 1
        mark = max(0, after_signed_mark(bare))
        name = without_marker(without_own_hand(bare[mark:])).rstrip(" .,;:")
        if name and is_name(name):
            yield Party(start + mark, start + mark + len(name), "person")


def _copied(text: str, block: Span) -> Iterator[Party]:
    """Yield the persons and bodies of a list of copies."""
    begin = block.start + after_numeral(text[block.start : block.end])[0]
    for match in _entry().finditer(text, begin, block.end):
        first, last = match.span()
        listed = word_list(match.group())
        index = next((i for i, word in enumerate(listed) if word.casefold() in titles()), -1)
        if 0 <= index < len(listed) - 1:
            first = text.index(listed[index + 1], first)
        name = text[first:last].strip(" .")
        first += len(text[first:last]) - len(text[first:last].lstrip(" ."))
        if name.casefold() in lexicon():
            continue
        if is_name(name) and not has_body(name):
            yield Party(first, first + len(name), "person")
        elif has_body(name) and index < 0:
            yield Party(first, first + len(name), "organisation")


@cache
def _entry() -> re.Pattern[str]:
    """Match one of the names that commas part."""
    return re.compile(r"[^,;\n]*[^,;\s][^,;\n]*")
