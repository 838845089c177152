"""Letters are collected from the headers of TEI files into one file for correspSearch."""

from __future__ import annotations

import pytest

from tei.cmif import Edition, letters_of, missing, write_cmif
from tei.errors import SourceError
from tei.events.xml_writer import XmlWriter
from tei.settings import Settings

LETTER = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
<titleStmt><title>A letter</title></titleStmt>
<publicationStmt><publisher>P</publisher><idno type="URL">https://example.org/7</idno></publicationStmt>
<sourceDesc><p/></sourceDesc></fileDesc><profileDesc><correspDesc key="7">
<correspAction type="sent"><persName ref="https://d-nb.info/gnd/1">Ott,
  Paul</persName><placeName>Lübeck</placeName><date when="1953-07-04T19:20:00">4 July</date></correspAction>
<correspAction type="transmitted"><persName>Hale</persName></correspAction>
<correspAction type="received"><persName><roleName>Ambassador</roleName></persName></correspAction>
</correspDesc></profileDesc></teiHeader><text><body><p>&undeclared;</p></body></text></TEI>"""
WITHOUT = '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text/></TEI>'


def written(edition: Edition, *files: str) -> str:
    letters = [letter for file in files for letter in letters_of(file.encode(), "a/letter-7.xml", edition.base)]
    pieces: list[str] = []
    write_cmif(edition, letters, XmlWriter(pieces.append))
    return "".join(pieces)


def test_a_letter_is_listed_by_who_where_and_when() -> None:
    file = written(Edition(Settings()), LETTER)

    assert '<correspDesc key="7" ref="https://example.org/7" source="#cmif-' in file
    assert '<persName ref="https://d-nb.info/gnd/1">Ott, Paul</persName>' in file
    assert "<placeName>Lübeck</placeName>" in file
    assert '<date when="1953-07-04"/>' in file
    assert "<persName>Ambassador</persName>" in file
    assert "Hale" not in file


def test_only_the_header_is_read() -> None:
    assert len(letters_of(LETTER.encode(), "letter.xml")) == 1  # its text is not even well-formed


def test_the_address_of_a_letter_may_be_made_of_its_name() -> None:
    file = LETTER.replace('<idno type="URL">https://example.org/7</idno>', "")

    (letter,) = letters_of(file.encode(), "a/letter-7.xml", "https://example.org/letters/")

    assert letter.ref == "https://example.org/letters/letter-7"


def test_a_file_without_correspondence_lists_nothing() -> None:
    assert letters_of(WITHOUT.encode(), "play.xml") == []


def test_what_is_no_tei_is_refused() -> None:
    with pytest.raises(SourceError, match="no teiHeader"):
        letters_of(b"<html/>", "page.xml")


def test_the_edition_keeps_its_id() -> None:
    one, other = (written(Edition(Settings(), title=title), LETTER) for title in ("Letters", "Telegrams"))

    assert one == written(Edition(Settings(), title="Letters"), LETTER)
    assert one.partition("cmif-")[2][:36] != other.partition("cmif-")[2][:36]


def test_the_settings_tell_of_the_edition() -> None:
    settings = Settings(
        publisher="Example Archive",
        licence="CC BY 4.0",
        licence_url="https://creativecommons.org/licenses/by/4.0/",
        editors=("A. Editor",),
        date="2026-01-05",
        series="Letters of the Company",
    )
    edition = Edition(settings, url="https://example.org/cmif.xml")
    file = written(edition, LETTER)

    assert "<title>Letters of the Company</title>" in file
    assert '<idno type="url">https://example.org/cmif.xml</idno>' in file
    assert '<date when="2026-01-05"/>' in file
    assert list(missing(edition, letters_of(LETTER.encode(), "a.xml"))) == []


def test_what_correspsearch_would_miss_is_said() -> None:
    letters = letters_of(LETTER.replace("URL", "DOI").encode(), "a.xml")
    sentences = list(missing(Edition(Settings()), letters))

    assert len(sentences) == 7
    assert sentences[-1].startswith("1 of the letters have no address")
