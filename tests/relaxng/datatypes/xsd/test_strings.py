"""Strings, language tags and truth values."""

from __future__ import annotations

import pytest

from tests.relaxng.datatypes.asking import NOWHERE, fault, same, xsd


@pytest.mark.parametrize("name", ["string", "normalizedString", "token"])
@pytest.mark.parametrize("text", ["", " ", "any text\n", "\u00a0", "𝔞"])
def test_a_string_may_be_anything(name: str, text: str) -> None:
    assert xsd(name).allows_all
    assert fault(name, text) is None


@pytest.mark.parametrize(
    ("name", "left", "right", "equal"),
    [
        ("string", "a\tb", "a b", False),
        ("normalizedString", "a\tb\n", "a b ", True),
        ("normalizedString", "a b ", "a b", False),
        ("token", " a\r\n b ", "a b", True),
        ("token", "a\u2003b", "a b", False),
        ("language", " de ", "de", True),
        ("language", "de", "DE", False),
        ("boolean", "1", "true", True),
        ("boolean", "0", " false\n", True),
        ("boolean", "0", "1", False),
    ],
)
def test_white_space_counts_as_the_type_says(name: str, left: str, right: str, equal: bool) -> None:  # noqa: FBT001
    assert same(name, left, right) is equal


@pytest.mark.parametrize(
    "tag", ["en", "de-1901", "sr-Latn-RS", "x-klingon", "zh-min-nan", "i-enochian", "abcdefgh-12345678", " la\n"]
)
def test_language_tags(tag: str) -> None:
    assert fault("language", tag) is None


@pytest.mark.parametrize(
    "tag",
    ["", "-", "en_US", "deutschland", "de-", "-de", "de--at", "1a", "en us", "de-österr", "grc-123456789", "é"],
)
def test_no_language_tags(tag: str) -> None:
    assert fault("language", tag) is not None


@pytest.mark.parametrize("text", ["true", "false", "0", "1", " 1 "])
def test_truth_values(text: str) -> None:
    assert fault("boolean", text) is None


@pytest.mark.parametrize("text", ["", "TRUE", "yes", "00", "01", "tr ue", "١"])
def test_no_truth_values(text: str) -> None:
    assert fault("boolean", text) is not None


def test_a_value_that_is_not_allowed_has_no_value() -> None:
    with pytest.raises(ValueError, match="boolean"):
        xsd("boolean").value("perhaps", NOWHERE)
