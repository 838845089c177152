"""References: few strings are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.relaxng.datatypes.asking import fault


@pytest.mark.parametrize(
    "text",
    [
        "",
        "#p1",
        "#",
        "?",
        "text.xml#p1",
        "../a b/c.xml",
        "http://example.org/?q=[1]#x",
        "HTTP://user@example.org:80/%C3%A9",
        "http://[::1]:8080/",
        "http://u@[1:2:3:4:5:6:7:8]/",
        "http://[::ffff:10.0.0.1]/",
        "http://[fe80::1%25eth0]/",
        "file:///x",
        "//example.org",
        "//#p1",
        "urn:isbn:0-19-852663-6",
        "mailto:a@b",
        "x:[a]",
        "./a:b",
        "a/b:c",
        "?a:b",
        "#a:b",
        "čeština ☃ <>{}|\\^`",
        "a+b-c.d:e",
    ],
)
def test_references(text: str) -> None:
    assert fault("anyURI", text) is None


@pytest.mark.parametrize(
    "text",
    [
        "%",
        "%4",
        "%G1",
        "100% sure",
        "%٤١",
        "#a#b",
        ":",
        ":a",
        "a:",
        "http:#a",
        "1a:b",
        "a_b:c",
        "é:x",
        "//",
        "[",
        "a]b",
        "http://[::1",
        "http://::1]/",
        "http://[]/",
        "http://[1:2]/",
        "http://[::1::2]/",
        "http://[::12345]/",
        "http://[::1]x/",
        "http://x[::1]/",
        "http://[::1]:a/",
        "http://[::10.0.0]/",
        "http://a/[1]",
    ],
)
def test_no_references(text: str) -> None:
    assert fault("anyURI", text) is not None


@given(st.text(alphabet="a1:/?#[]%+é @", max_size=8))
def test_the_quick_answer_for_a_reference_is_that_of_the_slow_one(text: str) -> None:
    fault("anyURI", text)
