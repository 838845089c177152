"""Whatever mixture of notes, brackets, pages, lists and the like a transcript is: the laws hold.

All of its text is kept, in order; what is written is well-formed and valid, its pointers lead somewhere, and the
same transcript gives the same file.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from hypothesis import given, settings
from hypothesis import strategies as st

from tei.encoding import Options, encode
from tei.text.source import Given, Source

XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
PIECES = Path(__file__).parent / "mixtures.txt"
LANGUAGES = ("en", "de", "fr", "ru", "es", "it", "")


def read_pieces() -> dict[str, tuple[str, ...]]:
    """Return what transcripts are mixed of: a section each for words, marks, brackets, signs and whole lines."""
    sections: dict[str, list[str]] = {}
    for line in PIECES.read_text("utf-8").splitlines():
        if line.startswith("== "):
            current = sections.setdefault(line[3:], [])
        else:
            current.append(line.replace("⏎", "\n").replace("␌", "\f").replace("⇥", "\t"))
    return {title: tuple(pieces) for title, pieces in sections.items()}


OF = read_pieces()
GAPS = st.sampled_from(["\n", "\n\n", "\n\n", "\n\n\n"])


class Transcript(NamedTuple):
    """A mixture, and its language as the caller gives it."""

    text: str
    language: str


@st.composite
def paragraphs(draw: st.DrawFn) -> str:
    pieces = st.sampled_from(2 * OF["words"] + OF["marks of notes"] + OF["brackets"] + OF["signs"])
    glue = st.sampled_from(["", " ", " ", " ", "\n", ". ", ", "])
    return "".join(draw(pieces) + draw(glue) for _ in range(draw(st.integers(1, 14))))


@st.composite
def transcripts(draw: st.DrawFn) -> Transcript:
    blocks = st.one_of(paragraphs(), st.sampled_from(OF["lines"]), st.sampled_from(OF["lines"]))
    text = "".join(draw(blocks) + draw(GAPS) for _ in range(draw(st.integers(1, 14))))
    return Transcript(text, draw(st.sampled_from(LANGUAGES)))


def encoded(transcript: Transcript, *, at_markers: bool) -> tuple[str, list[str]]:
    """Return the file, and the codes of what is wrong with it."""
    source = Source(transcript.text, "mixture.txt", given=Given(language=transcript.language))
    pieces: list[str] = []
    findings = encode(source, pieces.append, options=Options(notes_at_markers=at_markers)).findings
    return "".join(pieces), [finding.code for finding in findings if finding.severity == "error"]


@given(transcripts().filter(lambda transcript: transcript.text.strip() != ""), st.booleans())
@settings(max_examples=200, deadline=None)
def test_the_laws_hold(transcript: Transcript, at_markers: bool) -> None:  # noqa: FBT001 - hypothesis passes it so
    xml, faults = encoded(transcript, at_markers=at_markers)

    assert not faults
    root = ET.fromstring(xml)  # noqa: S314 - our own output
    present = [identifier for element in root.iter() if (identifier := element.get(XML_ID))]
    pointers = {p for e in root.iter() for name in ("target", "corresp", "resp") for p in e.get(name, "").split()}
    assert len(present) == len(set(present))
    assert {pointer[1:] for pointer in pointers if pointer[0] == "#"} <= set(present)
    assert xml == encoded(transcript, at_markers=at_markers)[0]
