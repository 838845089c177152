"""Whatever mixture of labels, directions, lists and divisions a transcript of speech is: the laws hold.

All of its text is kept, in order; what is written is well-formed and valid; whoever speaks is in the list of
persons; the same transcript gives the same file.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tei.encoding import encode
from tei.text.source import Given, Source

TEI = "{http://www.tei-c.org/ns/1.0}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
PIECES = Path(__file__).parent / "speech.txt"
LANGUAGES = ("en", "de", "fr", "ru", "es", "it", "")


def read_pieces() -> dict[str, tuple[str, ...]]:
    """Return what transcripts are mixed of: a section each for labels, words, and whole lines."""
    sections: dict[str, list[str]] = {}
    for line in PIECES.read_text("utf-8").splitlines():
        if line.startswith("== "):
            current = sections.setdefault(line[3:], [])
        else:
            current.append(line.replace("␌", "\f"))
    return {title: tuple(pieces) for title, pieces in sections.items()}


OF = read_pieces()
GAPS = st.sampled_from(["\n", "\n\n", "\n\n"])


class Transcript(NamedTuple):
    """A mixture, and its language as the caller gives it."""

    text: str
    language: str


@st.composite
def transcripts(draw: st.DrawFn) -> Transcript:
    """Two or three labels that come again, as in a talk, among lines of all sorts."""
    labels = st.sampled_from(draw(st.lists(st.sampled_from(OF["labels"]), min_size=2, max_size=4)))
    words, lines = st.sampled_from(OF["words"]), st.sampled_from(OF["lines"])
    glue = st.sampled_from([" ", " ", " ", "\n", "\n  ", "\t", ""])
    text = ""
    for _ in range(draw(st.integers(3, 16))):
        if draw(st.integers(0, 3)):
            text += (
                draw(labels)
                + draw(glue)
                + "".join(draw(words) + draw(glue) for _ in range(draw(st.integers(0, 3))))
            )
        else:
            text += draw(lines)
        text += draw(GAPS)
    assume(text.strip())  # a file without words is refused
    return Transcript(text, draw(st.sampled_from(LANGUAGES)))


def encoded(transcript: Transcript) -> tuple[str, list[str]]:
    """Return the file, and the codes of what is wrong with it."""
    source = Source(transcript.text, "mixture.txt", given=Given(language=transcript.language))
    pieces: list[str] = []
    findings = encode(source, pieces.append).findings
    return "".join(pieces), [finding.code for finding in findings if finding.severity == "error"]


@given(transcripts())
@settings(max_examples=200, deadline=None)
def test_the_laws_hold(transcript: Transcript) -> None:
    xml, faults = encoded(transcript)

    assert not faults
    root = ET.fromstring(xml)  # noqa: S314 - our own output
    present = [identifier for element in root.iter() if (identifier := element.get(XML_ID))]
    persons = {element.get(XML_ID) for kind in ("person", "personGrp") for element in root.iter(TEI + kind)}
    speakers = {pointer[1:] for element in root.iter() for pointer in element.get("who", "").split()}
    assert len(present) == len(set(present))
    assert speakers <= persons
    assert xml == encoded(transcript)[0]
