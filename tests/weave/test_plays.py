"""Where the divisions of a play begin and end: the list of persons, acts, and the words that close them."""

from __future__ import annotations

from lxml import etree

from tei.encoding import encode
from tei.text.source import Source

TEI = "{http://www.tei-c.org/ns/1.0}"
CAST = (
    "PERSONS OF THE PLAY\n\nANNA, a maid\nPAUL, a fisherman\n\n"
    "ANNA: Is the boat in?\n\nPAUL: Long ago.\n\nANNA: So.\n\nPAUL: So.\n"
)
ACTS = (
    "ACT I\n\nSCENE I\n\nANNA. Is the boat in?\n\nPAUL. Long ago.\n\nEND OF ACT I\n\n"
    "ACT II\n\nSCENE I\n\nANNA. So.\n\nPAUL. So.\n\nTHE END\n"
)


def divisions(transcript: str) -> etree._Element:
    """Return the outermost division of what a transcript becomes."""
    pieces: list[str] = []
    encode(Source(transcript, "play.txt"), pieces.append)
    root = etree.fromstring("".join(pieces).encode())
    found = root.find(f".//{TEI}body/{TEI}div")
    assert found is not None
    return found


def names(element: etree._Element) -> list[str]:
    return [f"{etree.QName(child).localname} {child.get('type', '')}".strip() for child in element]


def test_speech_is_no_part_of_the_list_of_persons() -> None:
    play = divisions(CAST)

    assert names(play) == ["div cast", "div"]
    assert names(play[0]) == ["head cast", "castList"]
    assert names(play[1]) == ["sp", "sp", "sp", "sp"]


def test_the_end_of_an_act_closes_it_and_the_end_of_the_play_the_whole() -> None:
    play = divisions(ACTS)

    assert names(play) == ["div act", "div act", "trailer"]
    assert names(play[0]) == ["head act", "div scene", "trailer"]
    assert names(play[1]) == ["head act", "div scene"]
