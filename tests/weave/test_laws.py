"""Whatever is claimed of whatever text: all of it is written, in order, well-formed, and the same each time."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree as ET

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tei.events.plain_text import PlainText
from tei.events.protocol import TEI, joined
from tei.events.tee import Tee
from tei.events.xml_reader import read
from tei.events.xml_writer import XmlWriter
from tei.people.identify import Identified
from tei.settings import Settings
from tei.text.kinds import KINDS
from tei.text.source import Source
from tei.text.span import Span, Spans
from tei.weave.body import Body
from tei.weave.description import describe
from tei.weave.fidelity import Difference, Fidelity
from tei.weave.header import write_header
from tei.weave.settle import settle
from tei.weave.styles.plain import STYLE

if TYPE_CHECKING:
    from tei.text.span import Cert

PIECES = st.sampled_from(["a", "word", "<&", "]]>", "[1]", "\n", "\n\n", " ", "x. ", "\f", "é", "1953", "—"])
CERTS: list[Cert] = ["high", "medium", "low"]
TEXTS = st.lists(PIECES, min_size=1, max_size=30).map("".join).filter(str.strip)


class Claimed(NamedTuple):
    """A text and claims on it."""

    text: str
    claims: list[Span]


@st.composite
def claimed(draw: st.DrawFn) -> Claimed:
    text = draw(TEXTS)
    offsets = st.integers(0, len(text))
    claims = []
    for _ in range(draw(st.integers(0, 12))):
        start, end = sorted((draw(offsets), draw(offsets)))
        kind = draw(st.sampled_from(sorted(KINDS)))
        values = {"note-body": "note", "note-marker": "note", "heading": "level", "remark": "code"}
        named = ((values[kind], draw(st.sampled_from("12"))),) if kind in values else ()
        cert = draw(st.sampled_from(CERTS))
        claims.append(Span(start, end, kind, draw(st.sampled_from("ab")), cert=cert, values=named))
    return Claimed(text, claims)


NOTE_IN_A_TABLE_IN_A_CAST_LIST = [
    Span(0, 1, "table", "a"),
    Span(0, 1, "note-body", "a", values=(("note", "1"),)),
    Span(0, 1, "cast-list", "a"),
    Span(0, 0, "note-marker", "a", values=(("note", "1"),)),
]


def woven(case: Claimed, *, at_markers: bool) -> tuple[str, Difference | None]:
    source = Source(case.text, "case.txt")
    identified = Identified(source, Spans(settle(case.claims).kept))
    pieces: list[str] = []
    fidelity = Fidelity(source)
    consumer = Tee(XmlWriter(pieces.append), PlainText(fidelity.write))
    consumer.start(joined(TEI, "TEI"), [])
    write_header(describe(source, identified.spans, "letter", Settings(), identified.persons), consumer)
    Body(source, identified.spans, STYLE, consumer, notes_at_markers=at_markers).write("letter")
    consumer.end(joined(TEI, "TEI"))
    return "".join(pieces), fidelity.difference()


def unspaced(text: str) -> str:
    return "".join(text.split())


@given(claimed(), st.booleans())
@settings(max_examples=300, deadline=None)
def test_no_character_is_lost_moved_or_invented(case: Claimed, at_markers: bool) -> None:  # noqa: FBT001
    xml, difference = woven(case, at_markers=at_markers)

    assert difference is None
    assert xml == woven(case, at_markers=at_markers)[0]


@given(claimed())
@settings(max_examples=200, deadline=None)
def test_the_file_reads_back_to_the_transcript(case: Claimed) -> None:
    xml, _ = woven(case, at_markers=True)
    back: list[str] = []
    read(xml.encode(), PlainText(back.append))

    assert unspaced("".join(back)) == unspaced(case.text)


@given(claimed())
@example(Claimed("a", NOTE_IN_A_TABLE_IN_A_CAST_LIST))
@settings(max_examples=200, deadline=None)
def test_ids_are_unique_and_pointers_find_them(case: Claimed) -> None:
    root = ET.fromstring(woven(case, at_markers=True)[0])  # noqa: S314 - our own output
    ids = [e.get("{http://www.w3.org/XML/1998/namespace}id") for e in root.iter()]
    present = [identifier for identifier in ids if identifier]
    pointers = [e.get(name) for e in root.iter() for name in ("who", "target", "corresp")]

    assert len(present) == len(set(present))
    assert {pointer.removeprefix("#") for pointer in pointers if pointer} <= set(present)
