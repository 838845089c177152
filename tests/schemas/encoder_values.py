"""The values of @type and @subtype that tei encode writes, as a table for the README of the schema.

``python -m tests.schemas.encoder_values`` writes the table into schemas/README.md.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from tei import genres
from tei.text.kinds import DESCRIPTIONS
from tei.weave.styles import plain, utterances
from tests.schemas.judge import ROOT
from tests.schemas.readme import replace_made

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tei.weave.forms import Attributes, Style

README = ROOT / "schemas" / "README.md"
BEGIN, END = (
    "<!-- made by tests/schemas/encoder_values.py: begin -->",
    "<!-- made by tests/schemas/encoder_values.py: end -->",
)
STYLES = (plain.STYLE, utterances.STYLE)
DIVISIONS = "act scene section entry prologue epilogue cast"
HEARD_AND_SEEN = {
    element: [kind for kind, becomes in utterances.ELEMENTS.items() if becomes == element]
    for element in ("vocal", "kinesic", "incident")
}
STAGE = "applause laughter interruption interjection pause vocal kinesic incident gap"
FIELDS = "letterhead author info through other status notice role typist enclosure handling date place cc"
FOUND = {
    ("div", "type"): f"{' '.join(genres.discover())} {DIVISIONS} notes participants",
    ("head", "type"): DIVISIONS,
    ("date", "type"): "sent received transmitted creation meeting",
    ("correspAction", "type"): "sent received transmitted forwarded",
    ("stage", "type"): f"entrance exit delivery business {STAGE}",
    ("seg", "subtype"): FIELDS,
    ("ab", "subtype"): FIELDS,
    ("note", "type"): "source",
    ("note", "subtype"): "editor translator transcriber",
    ("list", "type"): "participants",
    **{(element, "type"): " ".join(values) for element, values in HEARD_AND_SEEN.items()},
    ("ref", "type"): "reference replyTo",
}
"""Values that follow from what was read, by element and attribute."""
WORDS = {
    ("div", "type"): "the kind of document, or of the part of it",
    ("head", "type"): "the kind of division that it heads",
    ("date", "type"): "what was done on that day",
    ("correspAction", "type"): "what was done with the letter or message",
    ("stage", "type"): "what the direction or remark is about, by its words",
    ("seg", "subtype"): "what the label of the line announces, or what the line is",
    ("ab", "subtype"): "what the label of the line announces, or what the line is",
    ("note", "type"): "a footnote that says where the document comes from",
    ("note", "subtype"): "whose remark it is, where it says so",
    ("list", "type"): "who took part",
    ("vocal", "type"): "what is heard, with `--as u`",
    ("kinesic", "type"): "what is seen, with `--as u`",
    ("incident", "type"): "what happens, with `--as u`",
    ("ref", "type"): "earlier documents, in the header",
}
HEADER = {
    ("term", "type"): ("genre", "the kind of document, in the header"),
    ("title", "type"): ("file", "the name of the file that was encoded, in the header"),
    ("idno", "type"): ("SHA-256", "the digest of that file, in the header"),
    ("note", "type"): ("office affiliation label", "what is known of a person, in the header"),
    ("anchor", "type"): ("note-text time", "where the text of a note stood; a time beside what is said"),
}
"""What is written apart from any style: values, and what they stand for."""


def used(text: str) -> set[tuple[str, str, str]]:
    """Return the elements, attributes and values of the kinds listed here that a document in XML has."""
    return {
        (tag[1], name, value)
        for tag in re.finditer(r"<(\w+)([^<>]*)>", text)
        for name, value in re.findall(r' (type|subtype)="([^"]*)"', tag[2])
    }


def rows() -> list[tuple[str, str, str, str]]:
    """Return element, attribute, value and what it stands for, in alphabetical order."""
    found: dict[tuple[str, str, str], dict[str, None]] = defaultdict(dict)
    for style in STYLES:
        for element, attributes, kind in _fixed(style):
            for name, value in attributes:
                found[element, name, value][DESCRIPTIONS[kind]] = None
    for (element, name), values in FOUND.items():
        for value in values.split():
            found[element, name, value][WORDS[element, name]] = None
    for (element, name), (values, words) in HEADER.items():
        for value in values.split():
            found[element, name, value][words] = None
    return [(*key, "; ".join(words)) for key, words in sorted(found.items())]


def _fixed(style: Style) -> Iterator[tuple[str, Attributes, str]]:
    """Yield elements with their fixed attributes, and the kinds that they stand for."""
    for kind, block in style.blocks.items():
        for place in filter(None, (block.main, block.top, block.bottom)):
            yield place.element, place.attributes, kind
    for kind, container in style.containers.items():
        yield container.element, container.attributes, kind
    for kind, inline in style.inlines.items():
        yield inline.element, inline.attributes, kind
    for kind, mark in style.marks.items():
        yield mark.words, mark.words_attributes, kind
    for (_, kind), place in style.held.items():
        yield place.element, place.attributes, kind


def table() -> str:
    """Return the table: a row for each element, attribute and meaning."""
    together: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for element, name, value, words in rows():
        if name in ("type", "subtype"):
            together[element, name, words].append(value)
    lines = ["| element | attribute | values | for |", "| --- | --- | --- | --- |"]
    lines += [
        f"| `{element}` | `@{name}` | {_codes(values)} | {words} |"
        for (element, name, words), values in together.items()
    ]
    return "\n".join(lines)


def _codes(values: Iterable[str]) -> str:
    return " ".join(f"`{value}`" for value in values)


if __name__ == "__main__":
    replace_made(README, BEGIN, END, table())
