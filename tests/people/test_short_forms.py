"""Short forms of names in plays: one person, unless the two speak to one another or the word is a common noun."""

from __future__ import annotations

import pytest

from tei.people.short_forms import ShortForms

ONE = [
    ("a title before the name", "SIR TOBIN|MARA|TOBIN", "TOBIN", "SIR TOBIN"),
    ("the first name", "MARGARET SLOANE|TOM|MARGARET", "MARGARET", "MARGARET SLOANE"),
    ("the surname", "MARGARET SLOANE|TOM|SLOANE", "SLOANE", "MARGARET SLOANE"),
    ("the short form first", "OSRIC|MARA|PRINCE OSRIC", "OSRIC", "PRINCE OSRIC"),
]


@pytest.mark.parametrize(("labels", "short", "fuller"), [row[1:] for row in ONE], ids=[row[0] for row in ONE])
def test_a_short_form_is_the_person_of_the_fuller_one(labels: str, short: str, fuller: str) -> None:
    assert ShortForms("The hall.", "en", labels.split("|")).fuller == {short: fuller}


APART = [
    ("the two speak to one another", "SIR TOBIN|TOBIN|MARA"),
    ("his wife", "MACDUFF|MARA|LADY MACDUFF"),
    ("the elder and the younger", "SIWARD|MARA|YOUNG SIWARD"),
    ("two fuller forms", "OSRIC|MARA|PRINCE OSRIC|MARA|KING OSRIC"),
    ("a common noun", "GUARD|MARA|PALACE GUARD"),
    ("a number", "WITCH|MARA|FIRST WITCH"),
    ("who speak together", "ALL|MARA|ALL SAINTS"),
]


@pytest.mark.parametrize("labels", [row[1] for row in APART], ids=[row[0] for row in APART])
def test_what_could_be_two_stays_apart(labels: str) -> None:
    assert ShortForms("Enter the guard. He is a guard.", "en", labels.split("|")).fuller == {}


def test_a_language_without_articles_tells_no_common_noun() -> None:
    labels = ["СТРАЖ", "МАРА", "ДВОРЦОВЫЙ СТРАЖ"]

    assert ShortForms("Входит страж.", "ru", labels).fuller == {}
