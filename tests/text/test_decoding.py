"""Bytes become text: what decides the encoding, what is refused, what is replaced and said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei.errors import SourceError
from tei.text.decoding import decode

WORDS = "Größe — “naïve” Ω"


@pytest.mark.parametrize(
    ("data", "encoding", "found"),
    [
        (WORDS.encode(), "", "utf-8"),
        (b"\xef\xbb\xbf" + WORDS.encode(), "", "utf-8"),
        (b"\xff\xfe" + WORDS.encode("utf-16-le"), "", "utf-16-le"),
        (b"\xfe\xff" + WORDS.encode("utf-16-be"), "", "utf-16-be"),
        (b"\xff\xfe\0\0" + WORDS.encode("utf-32-le"), "", "utf-32-le"),
        ("Größe".encode("cp1252"), "windows-1252", "cp1252"),
        ("Грозный".encode("koi8-r"), "KOI8-R", "koi8-r"),
    ],
)
def test_the_encoding_is_told_by_mark_by_name_or_is_utf8(data: bytes, encoding: str, found: str) -> None:
    decoded = decode(data, "letter.txt", encoding)

    assert decoded.encoding == found
    assert decoded.text in (WORDS, "Größe", "Грозный")


@pytest.mark.parametrize(
    ("data", "encoding", "line", "words"),
    [
        (b"one\ntwo \xe9\n", "", 2, "--encoding windows-1252"),
        (b"one\r\ntwo\r\nthree \xff", "", 3, "byte 0xff"),
        (b"one\rtwo\rthree \xff", "", 3, "byte 0xff"),
        ("price €".encode()[:-1], "", 1, "can't be read as utf-8"),
        ("Größe".encode("utf-16-le"), "", 1, "--encoding utf-16-le"),
        (b"abc", "rot13", 0, "no encoding of text"),
        (b"abc", "no-such", 0, "no encoding of text"),
        (b"\x89PNG\r\n\x1a\n", "", 0, "a picture"),
        (b"PK\x03\x04word", "", 0, "save it as plain text"),
        (b"\x1f\x8b\x08", "", 0, "unpack it"),
        (bytes(range(32)) * 4, "", 0, "binary"),
    ],
)
def test_what_is_no_text_is_refused_with_what_to_do(data: bytes, encoding: str, line: int, words: str) -> None:
    with pytest.raises(SourceError) as caught:
        decode(data, "letter.txt", encoding)

    assert words in caught.value.message
    assert (caught.value.file, caught.value.line) == ("letter.txt", line)


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_gives_the_same_text(ends: str) -> None:
    assert decode(ends.join(("a", "b", "", "c")).encode(), "x").text == "a\nb\n\nc"


def test_characters_that_xml_cannot_hold_are_replaced_and_told() -> None:
    decoded = decode("a\x00b\x1bc and many more words\uffff".encode(), "x")

    assert decoded.text == "a\ufffdb\ufffdc and many more words\ufffd"
    assert [(r.offset, r.code) for r in decoded.replaced] == [(1, 0), (3, 0x1B), (len(decoded.text) - 1, 0xFFFF)]


def test_a_vertical_tab_is_a_line_break_and_a_form_feed_stays() -> None:
    assert decode(b"a\x0bb\x0cc", "x").text == "a\nb\fc"


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_utf8_comes_through_but_for_line_ends_and_what_xml_cannot_hold(text: str) -> None:
    try:
        decoded = decode(text.encode(), "x").text
    except SourceError:
        return

    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\x0b", "\n")
    assert len(decoded) == len(plain)
    assert all(a in {b, "\ufffd"} for a, b in zip(decoded, plain, strict=True))
