"""A document as written: its lines and offsets agree with the parser, whatever ends a line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei.events.locator import Locator
from tei.events.written import Written
from tei.events.xml_reader import read


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["line feed", "both", "carriage return"])
def test_lines_end_in_three_ways(end: str) -> None:
    written = Written(f"<a>{end}<b/>{end}</a>".encode())

    assert [written.line(number) for number in range(5)] == ["", "<a>", "<b/>", "</a>", ""]
    assert written.place(written.offset(2, 2)) == (2, 2)
    assert written.text[written.offset(2, 2) :].startswith("b/>")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("\ufeff<a>é</a>".encode(), "<a>é</a>"),
        ("<a>é</a>".encode("utf-16"), "<a>é</a>"),
        ('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>'.encode("latin-1"), None),
    ],
)
def test_the_encoding_is_kept(data: bytes, text: str | None) -> None:
    written = Written(data)

    assert text is None or written.text == text
    assert written.encoded(written.text) == data


def test_what_an_encoding_lacks_becomes_a_reference() -> None:
    written = Written('<?xml version="1.0" encoding="ISO-8859-1"?><a/>'.encode("latin-1"))

    assert written.encoded("<a>–</a>") == b"<a>&#8211;</a>"


def test_attributes_are_found_where_they_stand() -> None:
    written = Written(b"<a>\n <b one='1>2' two = \"x &amp; y\"/></a>")

    found = written.attribute(2, 3, "two")

    assert found is not None
    begin, at, value = found
    assert written.text[begin + at.name_at :].startswith("two")
    assert value == "x &amp; y"
    assert written.attribute(2, 3, "three") is None
    assert written.attribute(1, 1, "one") is None


class _Places:
    """Notes the place of each start tag."""

    def __init__(self, locator: Locator) -> None:
        self.found: list[tuple[str, int, int]] = []
        self._locator = locator

    def start(self, name: str, _attributes: list[str]) -> None:
        """Note it."""
        self.found.append((name, self._locator.line, self._locator.column))

    def text(self, data: str) -> None:
        """Take text."""

    def end(self, name: str) -> None:
        """Take an end tag."""


PIECES = st.lists(
    st.sampled_from(["é", "𝄞", "a", "\n", "\r\n", "\r", "<b/>", "<c x='1'>", "</c>", " "]), max_size=30
)


@given(PIECES)
def test_the_place_of_an_element_is_where_it_is_written(pieces: list[str]) -> None:
    depth = 0
    kept: list[str] = []
    for piece in pieces:
        depth += (piece.startswith("<c")) - (piece == "</c>" and depth > 0)
        if piece != "</c>" or "".join(kept).count("<c") > "".join(kept).count("</c"):
            kept.append(piece)
    document = (
        f"<r>{''.join(kept)}{'</c>' * (''.join(kept).count('<c') - ''.join(kept).count('</c'))}</r>".encode()
    )
    locator = Locator()
    places = _Places(locator)
    read(document, places, locator=locator)
    written = Written(document)

    for name, line, column in places.found:
        assert written.text.startswith(f"<{name}", written.offset(line, column))
