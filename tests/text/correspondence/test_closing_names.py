"""Lines that close and sign at once, and places with full stops in their names."""

from __future__ import annotations

import pytest

from tei.recognisers._days import days_of
from tei.text.correspondence.closing_names import name_behind_close, name_behind_proxy
from tei.text.correspondence.places import read_places
from tei.text.source import Source


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Yours, Paul", "Paul"),
        ("Sincerely, John Moss", "John Moss"),
        ("Ihr Arthur", "Arthur"),
        ("Dein treuer Karl", "Karl"),
        ("Mit herzlichem Gruß Ihr Arthur Ott", "Arthur Ott"),
        ("Herzlichst Dein Arthur.", "Arthur."),
        ("Votre ami Pierre", "Pierre"),
        ("Tuyo, Juan", "Juan"),
        ("Un abrazo de tu amigo Juan", "Juan"),
        ("Saluti da Carlo", "Carlo"),
        ("Je vous embrasse, Marie", "Marie"),
        ("Ваш Антон", "Антон"),
        ("Yours ever Tom", "Tom"),
        ("With love from Paul", "Paul"),
    ],
)
def test_a_line_closes_and_signs(line: str, name: str) -> None:
    assert line[name_behind_close(line) :] == name


@pytest.mark.parametrize(
    "line",
    [
        "Your friend",
        "Dein alter Freund",
        "Ihr ergebenster Diener",
        "Paul Ott",
        "The boat came from Lima",
        "Sincerely yours,",
        "Mit besten Grüßen",
        "In London, Paul met Anna.",
    ],
)
def test_a_line_does_not(line: str) -> None:
    assert name_behind_close(line) < 0


def test_somebody_signs_for_another() -> None:
    assert name_behind_proxy("i. A. Dr. Ott") == len("i. A. ")
    assert name_behind_proxy("I. V.   Friedr. M. Moss") == len("I. V.   ")
    assert name_behind_proxy("I. V. Petrov") < 0


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Frankfurt a. M., 2. Aug. 1889", "Frankfurt a. M."),
        ("Frankfurt a. d. O., den 3. Mai 1912", "Frankfurt a. d. O."),
        ("St. Petersburg, 3 May 1912", "St. Petersburg"),
        ("Ft. Worth, May 3, 1912", "Ft. Worth"),
        ("Washington, D. C., May 3, 1912", "Washington"),
    ],
)
def test_a_place_has_full_stops_in_its_name(line: str, place: str) -> None:
    source = Source(line, "letter.txt")
    found = list(read_places(line, 0, len(line), days_of(source)))
    assert [line[one.start : one.end] for one in found] == [place]
