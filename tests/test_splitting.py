"""A file with several documents is parted at their heads; one document stays whole."""

from __future__ import annotations

from tei.settings import Settings
from tei.splitting import split
from tei.text.source import Source

TEXT = "The boat came in before the storm, and everybody was on the mole to see it come in at last."
LETTER = f"Mr. Hale to Mr. Frost\n\nLima, March 4, 1954\n\n{TEXT}\n\nHale\n\n"
ANSWER = f"SECRET\n\nMr. Frost to Mr. Hale\n\nQuito, March 9, 1954\n\n{TEXT}\n\nFrost\n\n"
ENCLOSURE = f"[Inclosure 1]\n\nDear Frost,\n\n{TEXT}\n\nOtt\n"


def parted(text: str) -> list[str]:
    return [part.text for part in split(Source(text, "letters.txt"), Settings())]


def test_documents_are_parted_at_their_heads() -> None:
    assert parted(LETTER + ANSWER + ENCLOSURE) == [LETTER, ANSWER, ENCLOSURE]


def test_one_document_stays_whole() -> None:
    assert parted(LETTER) == [LETTER]


def test_a_letter_that_is_quoted_parts_nothing() -> None:
    text = f"Report on the Harbour\n\n{TEXT}\n\nHe wrote to Mr. Frost on March 4:\n\n“{TEXT}”\n\n{TEXT}\n"

    assert parted(text) == [text]


def test_lines_count_as_they_do_in_the_file() -> None:
    _, answer = split(Source(LETTER + ANSWER, "letters.txt"), Settings())

    assert answer.position(answer.text.index("Quito")) == (13, 1)


def test_characters_that_xml_can_not_hold_stay_with_their_part() -> None:
    whole = Source.from_bytes((LETTER + ANSWER.replace("storm", "sto\x01rm")).encode(), "letters.txt")
    parts = split(whole, Settings())

    assert [[part.text[one.offset] for one in part.replaced] for part in parts] == [[], ["\ufffd"]]
