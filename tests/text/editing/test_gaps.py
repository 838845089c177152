"""What a bracket says is missing, in the words of editors of many languages."""

from __future__ import annotations

import pytest

from tei.text.editing.gaps import Missing, read_gap
from tei.text.editing.vocabulary import vocabulary


@pytest.mark.parametrize(
    ("language", "words", "missing"),
    [
        ("en", "illegible", Missing("illegible")),
        ("en", "1 line not declassified", Missing("redacted", "1", "lines")),
        ("en", "less than 1 line of source text not declassified", Missing("redacted", extent="...")),
        ("en", "3½ lines not declassified", Missing("redacted", extent="3½ lines")),
        ("en", "name not declassified", Missing("redacted", extent="name")),
        ("en", "3 groups garbled", Missing("garbled", "3", "groups")),
        ("en", "Remainder of paragraph not declassified.", Missing("redacted", extent="remainder of paragraph")),
        ("en", "paper torn; about three words missing", Missing("lost", extent="paper about three words")),
        ("de", "zwei Zeilen fehlen", Missing("lost", "2", "lines")),
        ("de", "ein Wort unleserlich", Missing("illegible", "1", "words")),
        ("fr", "trois mots illisibles", Missing("illegible", "3", "words")),
        ("ru", "2 слова нрзб.", Missing("illegible", "2", "words")),
        ("ru", "далее следует список", Missing("omitted")),
        ("es", "faltan dos líneas", Missing("lost", "2", "lines")),
        ("it", "manca una riga", Missing("lost", "1", "lines")),
        ("cs", "dvě slova nečitelná", Missing("illegible", "2", "words")),
        ("pl", "kilka słów nieczytelnych", Missing("illegible", extent="kilka słów")),
        ("und", "Wort unleserlich", Missing("illegible", extent="wort")),
        ("en", "…", Missing("omitted")),
        ("en", ". . .", Missing("omitted")),
    ],
)
def test_what_is_missing(language: str, words: str, missing: Missing) -> None:
    read = read_gap(words, vocabulary(language))

    assert read is not None
    assert read._replace(extent=missing.extent) == missing if missing.extent == "..." else read == missing


@pytest.mark.parametrize(
    "words",
    [
        "",
        ".",
        "he said the letter was lost",
        "at this point there was discussion of individual documents still in clearance",
        "laughs",
        "U.S. General Mark",
        "lines",
        "the",
    ],
)
def test_what_says_something_else(words: str) -> None:
    assert read_gap(words, vocabulary("en")) is None
