"""Numbers of lines in the margin: what is read is what would be read without them, and the text keeps them."""

from __future__ import annotations

import io
from hashlib import sha256

import pytest

from tei.encoding import encode
from tei.events.plain_text import PlainText
from tei.events.xml_reader import read
from tei.text.labels import labels
from tei.text.line_numbers import unnumbered
from tei.text.source import Source

LINES = (
    "MR. VANCE: Where was the ferry moored on the night of",
    "the fourth of May?",
    "MRS. OKORO: At the north landing, where it always was,",
    "behind the mill.",
    "MR. VANCE: Who saw it there?",
    "",
    "MRS. OKORO: The miller did, and his dog, and I believe that",
    "the boy did too.",
    "MR. VANCE: Thank you.",
    "MRS. OKORO: Not at all.",
)


def numbered(first: int = 1) -> str:
    return "".join(f"{number:>3}  {line}".rstrip() + "\n" for number, line in enumerate(LINES, first))


def test_labels_are_those_of_the_text_without_numbers() -> None:
    plain = Source("\n".join(LINES))

    found = [label.name for label in labels(unnumbered(Source(numbered())))]

    assert found == [label.name for label in labels(plain)]
    assert len(found) == 6


def test_offsets_are_those_of_the_transcript() -> None:
    source = Source(numbered() + numbered())
    read_without = unnumbered(source)

    assert len(read_without.text) == len(source.text)
    assert [source.text[n.start : n.end] for n in read_without.line_numbers] == [
        *map(str, range(1, 11)),
        *map(str, range(1, 11)),
    ]


@pytest.mark.parametrize("text", ["", "1", "1\n2\n3\n", "\n".join(LINES), numbered(5).replace("  ", ". ")])
def test_a_text_without_numbers_in_the_margin_is_read_as_it_is(text: str) -> None:
    source = Source(text)

    assert unnumbered(source) is source


def test_no_number_is_lost() -> None:
    pieces: list[str] = []
    found = encode(Source(numbered()), pieces.append)
    back: list[str] = []
    read(io.BytesIO("".join(pieces).encode()).getvalue(), PlainText(back.append))

    assert not [finding for finding in found.findings if finding.severity == "error"]
    assert "".join("".join(back).split()) == "".join(numbered().split())
    assert "".join(pieces).count('<fw type="lineNum">') == 10


def test_the_digest_in_the_header_is_that_of_the_text_with_its_numbers() -> None:
    pieces: list[str] = []
    encode(Source(numbered()), pieces.append)

    assert f'<idno type="SHA-256">{sha256(numbered().encode()).hexdigest()}</idno>' in "".join(pieces)
