"""What the header says of a correspondence and of the date of a document."""

from __future__ import annotations

import re

import pytest

from tei.encoding import Options, encode
from tei.text.source import Source

TEXT = "The boat came in before the storm, and everybody was on the mole to see it come in at last."


def header(text: str) -> str:
    pieces: list[str] = []
    encode(Source(text, "letter.txt"), pieces.append, options=Options(validate=False))
    found = "".join(pieces).partition("<text>")[0]
    return re.sub(r">\s+<", "><", found)


def test_an_act_has_its_parties_its_place_and_one_date() -> None:
    found = header(f"Lima, March 4, 1954\n\nDear Mr. Hale,\n\n{TEXT}\n\nYours,\nPaul Ott\n")

    assert (
        '<correspAction type="sent"><persName>Paul Ott</persName><placeName>Lima</placeName>'
        '<date when="1954-03-04">March 4, 1954</date></correspAction>' in found
    )
    assert '<correspAction type="received"><persName cert="medium">Hale</persName></correspAction>' in found


def test_a_name_is_written_once_in_its_fullest_form() -> None:
    found = header(f"From: Henry Wharton\nTo: Paul Ott\nSubject: lamps\n\n{TEXT}\n\nBest,\nHenry\n")

    assert found.count("Henry") == 2  # the title that is put together, and the act


def test_every_document_of_a_file_has_its_own_description() -> None:
    one = f"Mr. Hale to Mr. Frost\n\nLima, March 4, 1954\n\n{TEXT}\n\n"
    other = f"Mr. Frost to Mr. Hale\n\nQuito, March 9, 1954\n\n{TEXT}\n"
    found = header(one + other)

    assert re.findall(r'<correspDesc n="(\d)">', found) == ["1", "2"]
    assert re.findall(r"<placeName>(\w+)", found) == ["Lima", "Quito"]
    assert '<creation><date when="1954-03-04">' in found


def test_a_note_of_receipt_is_the_date_of_receipt() -> None:
    found = header(f"Mr. Hale to Mr. Frost\n\nLima, March 4, 1954\n[Received March 20.]\n\n{TEXT}\n")

    assert '<correspAction type="received"><persName>Frost</persName><date when="1954-03-20">' in found


def test_a_document_without_title_is_called_by_its_parties() -> None:
    assert "<title>Letter from Paul to Anna, March 4, 1954</title>" in header(
        f"Lima, March 4, 1954\n\nDear Anna,\n\n{TEXT}\n\nYours,\nPaul\n"
    )


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (f"Lima, March 4, 1954\n\n{TEXT}", "1954-03-04"),
        (f"Minutes of the Board, March 4, 1954\n\n{TEXT}", "1954-03-04"),
        (f"[The Times, March 4, 1954]\n\n{TEXT}", "1954-03-04"),
        (f"This is our tenth episode, recorded on March 4, 1954. {TEXT}", "1954-03-04"),
        (f"---\ntitle: Lamps\nspeakers: Paul Ott\ndate: 1954-03-04\ntags: x\n---\n\n{TEXT}", "1954-03-04"),
        (f"On March 4, 1954 the lamps were lit. {TEXT}", ""),
    ],
    ids=["dateline", "title", "source", "recording", "front matter", "running text"],
)
def test_where_the_date_of_a_document_is_found(text: str, date: str) -> None:
    assert re.findall(r'<creation><date when="([^"]*)"', header(text)) == ([date] if date else [])


def test_the_documents_that_a_document_refers_to() -> None:
    head = "To: Paul Ott\nFrom: Anna Hale\nRef: (A) LIMA 112\n     (B) QUITO 40\nSubject: lamps\n"
    assert (
        '<correspContext><ref type="reference">(A) LIMA 112</ref><ref type="reference">(B) QUITO 40</ref>'
        "</correspContext></correspDesc>" in header(f"{head}\n{TEXT}\n")
    )


def test_the_letter_that_a_letter_answers() -> None:
    text = f"Lima, March 4, 1954\n\nDear Paul,\n\nThank you for your letter of March 1. {TEXT}\n\nYours,\nAnna\n"
    assert '<ref type="replyTo">your letter of March 1</ref>' in header(text)


def test_an_article_has_its_author_and_its_epigraph() -> None:
    epigraph = "    All is light.\n        — R. W. Orme"
    text = f"The Lamps\n\nby Henry Wharton\n\n{epigraph}\n\n1. Oil\n\n{TEXT}\n\n2. Gas\n\n{TEXT}\n"
    pieces: list[str] = []
    encode(Source(text, "article.txt"), pieces.append, options=Options(validate=False))
    found = re.sub(r">\s+<", "><", "".join(pieces))

    assert "<titleStmt><title>The Lamps</title><author>Henry Wharton</author></titleStmt>" in found
    assert "<head>The Lamps</head><byline>by <docAuthor>Henry Wharton</docAuthor></byline>" in found
    assert (
        "<epigraph><quote>All is light.</quote><bibl>— R. W. Orme</bibl></epigraph><div><head>1. Oil</head>"
        in found
    )


@pytest.mark.parametrize(
    ("line", "title"), [("# Harbour lights", "Harbour lights"), ("The Mole\n====", "The Mole")]
)
def test_a_title_is_written_in_the_header_without_the_signs_that_mark_it(line: str, title: str) -> None:
    assert f"<title>{title}</title>" in header(f"{line}\n\n## Oil\n\n{TEXT}\n\n## Gas\n\n{TEXT}\n")


def test_a_report_is_signed_and_nobody_sends_it() -> None:
    found = header(
        f"Report on the Mole\n\nLima, March 4, 1954\n\n{TEXT}\n\nRespectfully submitted,\nHenry Wharton\n"
    )

    assert "correspDesc" not in found
    assert '<creation><date when="1954-03-04">' in found


def test_a_calendar_that_dates_point_to_is_in_the_header() -> None:
    found = header("The letter of 14 (26) December 1825 was read on Monday.\n")

    assert '<calendarDesc><calendar xml:id="julian"><p>' in found
    assert "<calendarDesc>" not in header("The letter of 26 December 1825 was read on Monday.\n")
