"""Which language a few words are in that is not the document's."""

from __future__ import annotations

import pytest

from tei.text.foreign import foreign_language


@pytest.mark.parametrize(
    ("words", "main", "tag"),
    [
        ("vne ocheredi", "en", "ru-Latn"),
        ("sovershenno sekretno", "en", "ru-Latn"),
        ("v sootvetstvii s resheniem", "en", "ru-Latn"),
        ("ochen' srochno", "en", "ru-Latn"),
        ("raison d’état", "en", "fr"),
        ("le président", "en", "fr"),
        ("note verbale", "en", "fr"),
        ("die Prominenten", "en", "de"),
        ("cum grano salis", "de", "la"),
        ("mutatis mutandis", "fr", "la"),
        ("the wrong thing", "de", "en"),
        ("вне очереди", "en", "ru"),
        ("поза чергою, її", "en", "uk"),
        ("ἐν ἀρχῇ", "en", "grc"),
        ("εν αρχή", "en", "el"),
        ("בראשית", "de", "he"),
        ("紧急", "en", "zh"),
    ],
)
def test_words_of_another_language(words: str, main: str, tag: str) -> None:
    guess = foreign_language(words, main)

    assert guess is not None
    assert guess.tag == tag


@pytest.mark.parametrize(
    ("words", "main"),
    [
        ("never", "en"),
        ("the price of", "en"),
        ("I will not go", "en"),
        ("Khrushchev", "en"),
        ("Kim Il Sung", "en"),
        ("Foreign Relations", "en"),
        ("U.S. General Mark", "en"),
        ("ganz besonders", "de"),
        ("вне очереди", "ru"),
        ("вне очереди", "tt"),
        ("втори прочит", "bg"),
        ("други читање", "sr"),
        ("εν αρχή", "grc"),
        ("stavební práce", "cs"),
        ("vne ocheredi", "und"),
        ("1953", "en"),
        ("", "en"),
    ],
)
def test_words_of_the_same_language_and_names(words: str, main: str) -> None:
    assert foreign_language(words, main) is None
