"""Whatever heads and feet are mixed: no two blocks share text, all are trimmed, and all text comes out again."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tei.encoding import Options, encode
from tei.recognisers import closers, openers
from tei.text.kinds import KINDS, Plane
from tei.text.source import Source
from tei.text.span import Span, Spans

LINES = [
    "Ciphered Telegram # 204",
    "No. 20.",
    "Mr. Hale to Mr. Frost",
    "TOP SECRET",
    "URGENT [*vne ocheredi*]",
    "Lima, March 4, 1954. (Received March 20.)",
    "4 July 1953",
    "Herrn Dr. Arthur Ott",
    "14 Harbour Street",
    "To: Ankara, Soviet Ambassador",
    "FROM : Mr. Ott        DATE: 4 July 1953",
    "SUBJECT",
    "MEMORANDUM FOR: Chief, Harbour Branch",
    "Dear Mr. Hale: The boat came in.",
    "Lieber Arthur!",
    "1. The boat came in before the storm, and everybody was on the mole to see it come in at last.",
    "The boat came in before the storm, and everybody was on the mole to see it come in at last.",
    "Telegraph the results,",
    "Yours ever,",
    "Dein",
    "MOLOTOV",
    "/s/ Paul Ott",
    "Director",
    "Copies: 1 - cde. Petrov",
    "2 - cde. Orlov",
    "Shown to cde. Zorin.",
    "P.S. The lamps are lit.",
    "[Inclosure 1 in No. 88.]",
    "Enclosures:",
    "JAF/mb",
    "-----",
    "[1] Not printed.",
    "Present:",
    "The Secretary:          Paul Ott",
    "For Norland:",
    "Tab A",
    "All my love",
    "Herrn Dr. Arthur Ott,",
    "\f",
    "",
    "",
    "",
]
TEXTS = st.lists(st.sampled_from(LINES), min_size=1, max_size=40).map("\n".join).filter(str.strip)


def claims(source: Source) -> list[Span]:
    below = Spans()
    return [*openers.recognise(source, below), *closers.recognise(source, below)]


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_blocks_share_no_text_and_are_trimmed(text: str) -> None:
    blocks = [span for span in claims(Source(text)) if span.plane is Plane.BLOCK]

    assert all(one.end <= other.start for one, other in pairwise(sorted(blocks)))
    assert all(text[span.start : span.end].strip() == text[span.start : span.end] != "" for span in blocks)


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_a_container_holds_whole_blocks(text: str) -> None:
    found = claims(Source(text))
    for outer in (span for span in found if span.plane is Plane.CONTAINER):
        for inner in (span for span in found if KINDS[span.kind] is Plane.BLOCK):
            apart = inner.end <= outer.start or outer.end <= inner.start
            assert apart or (outer.start <= inner.start and inner.end <= outer.end)


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_all_text_comes_out_again(text: str) -> None:
    done = encode(Source(text, "letter.txt"), len, options=Options(validate=False))

    assert [finding.code for finding in done.findings if finding.severity == "error"] == []
