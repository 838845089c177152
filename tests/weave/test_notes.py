"""Notes at their markers and where they stood, with pointers both ways; lines kept; readings in a choice."""

from __future__ import annotations

import pytest

from tei.encoding import recognise
from tei.events.plain_text import PlainText
from tei.events.protocol import TEI, joined
from tei.events.tee import Tee
from tei.events.xml_writer import XmlWriter
from tei.genres import discover
from tei.text.language import detect
from tei.text.source import Source
from tei.text.span import Span, Spans
from tei.weave.body import Body
from tei.weave.settle import settle
from tei.weave.styles.plain import STYLE


def woven(text: str, spans: Spans | None = None, *, at_markers: bool = True, lines: bool = False) -> str:
    """Return what stands in the division of a transcript, its white space as one blank."""
    source = Source(text, "case.txt")
    source.language = detect(text)
    if spans is None:
        spans = recognise(source, discover()["document"].TRAITS).spans
    pieces: list[str] = []
    back: list[str] = []
    consumer = Tee(XmlWriter(pieces.append), PlainText(back.append))
    consumer.start(joined(TEI, "TEI"), [])
    Body(source, spans, STYLE, consumer, notes_at_markers=at_markers).write("document", line_breaks=lines)
    consumer.end(joined(TEI, "TEI"))
    assert "".join("".join(back).split()) == "".join(text.split())
    xml = " ".join("".join(pieces).split())
    return xml.partition('<div type="document">')[2].partition("</div> </body>")[0].strip()


NOTE = "It was said so in the report[1] of the committee.\n\n[1] Not printed.\n"


def test_a_note_stands_at_its_marker_and_leaves_an_anchor() -> None:
    assert woven(NOTE) == (
        '<p>It was said so in the report<ref type="note" target="#note-1">[1]</ref>'
        '<note xml:id="note-1" n="1" place="end" corresp="#note-1-text">[<label>1</label>] Not printed.</note>'
        ' of the committee.</p> <anchor type="note-text" xml:id="note-1-text"/>'
    )


def test_a_note_that_stays_points_to_its_marker() -> None:
    assert woven(NOTE, at_markers=False) == (
        '<p>It was said so in the report<ref xml:id="note-1-call" type="note" target="#note-1">[1]</ref>'
        " of the committee.</p> "
        '<note xml:id="note-1" n="1" place="end" target="#note-1-call">[<label>1</label>] Not printed.</note>'
    )


def test_a_note_of_two_paragraphs() -> None:
    text = (
        "So the report[1] says, and the annex.[2]\n\nNotes\n\n[1] Not printed.\n\nIt was lost.\n\n[2] Printed.\n"
    )
    xml = woven(text)

    assert "<p>[<label>1</label>] Not printed. </p><p>It was lost.</p></note>" in xml
    assert '<fw type="notesRule">Notes</fw>' in xml


def test_the_heading_of_notes_that_stay_heads_a_division() -> None:
    text = "So the report[1] says.\n\nNotes\n\n[1] Not printed.\n"
    xml = woven(text, at_markers=False)

    assert '<div type="notes"> <head>Notes</head> <note xml:id="note-1"' in xml


def test_two_markers_and_one_note() -> None:
    xml = woven("One[1] and one again[1].\n\n[1] The same note.\n")

    assert xml.count('target="#note-1"') == 2
    assert xml.count("<note ") == 1


def test_a_marker_inside_a_note_only_points() -> None:
    xml = woven("See the memorandum.[1]\n\n[1] Not printed; but see below.[2]\n[2] Document 18.\n")

    assert '<ref xml:id="note-2-call" type="note" target="#note-2">[2]</ref></note>' in xml
    assert '<note xml:id="note-2" n="2" place="end" target="#note-2-call">' in xml


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The first line\nand the second.", "<p>The first line <lb/>and the second.</p>", id="two lines"
        ),
        pytest.param(
            "The whole admin-\nistration of it.",
            '<p>The whole admin<pc force="weak">-</pc> <lb break="no"/>istration of it.</p>',
            id="a divided word",
        ),
        pytest.param(
            "It was\n*never* so.", '<p>It was <lb/>*<hi rend="italic">never</hi>* so.</p>', id="before emphasis"
        ),
        pytest.param(
            "We saw to it that no\n\n- 2 -\n\nghetto came.",
            '<p>We saw to it that no <pb n="2"/><fw type="pageNum">- 2 -</fw> <lb/>ghetto came.</p>',
            id="over the turn of a page",
        ),
    ],
)
def test_lines_are_kept_where_they_are_wanted(text: str, expected: str) -> None:
    assert woven(text, lines=True) == expected
    assert "<lb" not in woven(text)


def test_both_readings_stand_in_a_choice() -> None:
    xml = woven("He was recieved [recte: received] by the minister of the day.")

    assert "<choice><sic>recieved</sic><corr> [recte: received]</corr></choice>" in xml


def test_a_choice_that_does_not_consist_of_its_readings_is_none() -> None:
    text = "teh and the"
    claims = [Span(0, 11, "choice", "a"), Span(0, 3, "sic", "a"), Span(8, 11, "correction", "a")]

    assert woven(text, Spans(settle(claims).kept)) == "<p><sic>teh</sic> and <corr>the</corr></p>"
