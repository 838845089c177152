"""Latin days that are counted back from Kalends, Nones and Ides."""

from __future__ import annotations

import pytest

from tests.calendar.tables import Case, found, wanted

CASES = [
    Case("Datum Romae {IV Nonas Iulii 1613}.", "when=1613-07-04"),
    Case("Datum {pridie Kalendas Octobris 1613}.", "when=1613-09-30"),
    Case("Datum {Kal. Iul. 1613}.", "when=1613-07-01"),
    Case("Datum {a. d. IV Non. Iul. 1613}.", "when=1613-07-04"),
    Case("Datum {Idibus Martiis anno 1613}.", "when=1613-03-15"),
    Case("Actum {xv kal. octobris 1213} in ecclesia.", "when=1213-09-17"),
    Case("Actum {quarto Nonas Iulii anno Domini 1613}.", "when=1613-07-04"),
    Case("Datum {Nonis Februariis 1500}, {III Idus Maii 1500}.", "when=1500-02-05 | when=1500-05-13"),
    # a leap year has the sixth day before the Kalends of March twice
    Case("{VI Kal. Mart. 1512}; {V Kal. Mart. 1512}.", "when=1512-02-24 | when=1512-02-26"),
    Case("{V Kal. Mart. 1513}", "when=1513-02-25"),
    # the year may be that of December or of the January that is named
    Case("{pridie Kal. Ianuarias 1513}", "when=1513-12-31 cert=medium"),
    Case("{XII kalendas maii} venit.", "-"),
    Case("Anno Domini {millesimo ducentesimo quinquagesimo tertio} floruit.", "when=1253"),
    # no days
    Case("Iohanni Mosso s. d. p. Petrus Auus.", ""),
    Case("Non Iulii mensis, id quod Aprili non fit, ad Kalendas Graecas.", ""),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.sentence[:60])
def test_roman_days(case: Case) -> None:
    assert found(case, "la") == wanted(case)
