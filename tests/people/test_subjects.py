"""With whom somebody spoke, by the title of what was said."""

from __future__ import annotations

import pytest

from tei.people.subjects import subjects
from tei.text.source import Source
from tests.people.test_identify import identified, who

TITLES = [
    ("Interview with Mrs. Ada Hill, 12 June 1974, at Bath", ["Mrs. Ada Hill"]),
    ("ORAL HISTORY INTERVIEW WITH ADA HILL", ["ADA HILL"]),
    ("Interview with Ada Hill by Tom Price", ["Ada Hill"]),
    ("Interview with Ada Hill and Tom Price.", ["Ada Hill", "Tom Price"]),
    ("Zeitzeugengespräch mit Frau Elfriede Krahl, Jg. 1931", ["Frau Elfriede Krahl"]),
    ("Entretien avec Jean Petit (1999)", ["Jean Petit"]),
    ("Entrevista a Ana Paz", ["Ana Paz"]),
    ("Intervista con Ada Moro, Torino", ["Ada Moro"]),
    ("Интервью с Анной Ивановой", ["Анной Ивановой"]),
    ("Interview met Greet Vries op 3 mei 1999", ["Greet Vries"]),
    ("An interview with the keeper of the light", []),
    ("Interview with Ada", []),  # a given name alone may be that of anybody
    ("She gave an interview of great interest", []),
]


@pytest.mark.parametrize(("title", "named"), TITLES, ids=[title for title, _ in TITLES])
def test_who_is_named(title: str, named: list[str]) -> None:
    assert list(subjects(Source(f"{title}\n\nTP: Where were you?\n"))) == named


def test_initials_are_those_of_the_title() -> None:
    assert who(["TP", "AH", "TP", "AH"], head="Interview with Ada Hill\n\n") == [
        "#tp",
        "#ada-hill",
        "#tp",
        "#ada-hill",
    ]


def test_who_is_named_but_never_speaks_is_no_person() -> None:
    persons = identified(["TP", "MN", "TP", "MN"], head="Interview with Ada Hill\n\n").persons
    assert [person.id for person in persons] == ["tp", "mn"]
