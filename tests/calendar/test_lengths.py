"""Dates with a stated length, and lengths that belong to no date."""

from __future__ import annotations

import pytest

from tests.calendar.tables import Case, found, wanted

CASES = [
    ("en", Case("It runs for {three months from 1 January 1954}.", "from=1954-01-01 dur=P3M")),
    ("en", Case("A leave of {3 weeks beginning on July 4, 1953}.", "from=1953-07-04 dur=P21D")),
    ("en", Case("It runs {from January 1, 1954 for a period of two years}.", "from=1954-01-01 dur=P2Y")),
    ("en", Case("It runs {from 1950 for ten years}.", "from=1950 dur=P10Y")),
    ("de", Case("Er blieb {drei Tage ab dem 4. Juli 1953}.", "from=1953-07-04 dur=P3D")),
    ("de", Case("Er gilt {vom 1. Januar 1954 an auf zwei Jahre}.", "from=1954-01-01 dur=P2Y")),
    ("fr", Case("Une durée de {trois ans à partir du 1er janvier 1954}.", "from=1954-01-01 dur=P3Y")),
    ("fr", Case("Valable {à partir du 1er juillet 1953 pour trois mois}.", "from=1953-07-01 dur=P3M")),
    ("ru", Case("Срок {6 месяцев, считая с 1 июля 1953 года}.", "from=1953-07-01 dur=P6M")),
    ("ru", Case("Договор {с 1 июля 1953 г. на три месяца}.", "from=1953-07-01 dur=P3M")),
    ("es", Case("Un plazo de {dos años a partir del 1 de enero de 1954}.", "from=1954-01-01 dur=P2Y")),
    ("it", Case("Vale {sei mesi a decorrere dal 1° luglio 1953}.", "from=1953-07-01 dur=P6M")),
    ("nl", Case("Geldig {vanaf 1 juli 1953 voor drie maanden}.", "from=1953-07-01 dur=P3M")),
    ("pl", Case("Urlop na {trzy miesiące od 1 lipca 1953 r.}", "from=1953-07-01 dur=P3M")),
    ("pt", Case("Por {dois anos a partir de 1 de janeiro de 1954}.", "from=1954-01-01 dur=P2Y")),
    # no lengths of dates
    ("en", Case("He stayed three weeks, and will go ten days from now.", "")),
    ("en", Case("Two years {from 1914 to 1916}, three days.", "from=1914 to=1916")),
    ("en", Case("Some 1953 years from {1 July 1953}.", "when=1953-07-01")),
    ("de", Case("Drei Tage {vom 4. bis 6. Juli 1953}.", "from=1953-07-04 to=1953-07-06")),
    ("fr", Case("Les trois jours de {juillet 1830}.", "when=1830-07")),
    ("ru", Case("Три года {с 1914 по 1917 год}.", "from=1914 to=1917")),
]


@pytest.mark.parametrize(("language", "case"), CASES, ids=[f"{code} {case.sentence[:50]}" for code, case in CASES])
def test_lengths(language: str, case: Case) -> None:
    assert found(case, language) == wanted(case)
