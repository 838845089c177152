"""Italian dates, by kind: the words in a sentence, and what they say."""

from __future__ import annotations

import pytest

from tests.calendar.tables import Case, found, wanted

CASES = [
    Case("Torino, li {3 marzo 1848}. Eccellenza,", "when=1848-03-03"),
    Case("Torino, addì {1º luglio 1953}.", "when=1953-07-01"),
    Case("Roma, {1° luglio 1953}.", "when=1953-07-01"),
    Case("Venezia, l'{11 8bre 1797}.", "when=1797-10-11"),
    Case("Il Consiglio si riunì {martedì 3 marzo 1953} a porte chiuse.", "when=1953-03-03"),
    Case("Nota del {4.VII.1953} non firmata.", "when=1953-07-04"),
    Case("Nota del {4/7/1953} non firmata.", "when=1953-07-04"),
    Case("Fatto il {primo gennaio milleottocentosessantatré}.", "when=1863-01-01"),
    Case("Fatto il {quattro luglio millenovecentocinquantatre}.", "when=1953-07-04"),
    Case("Arrivò {alle ore 19,20} del {4 luglio 1953}.", "when=19:20:00 | when=1953-07-04"),
    Case("Arrivò {alle ore 19.20} del {4 luglio 1953}.", "when=19:20:00 | when=1953-07-04"),
    Case("Arrivò {alle 7 di sera} in città.", "when=19:00:00"),
    Case("Arrivò {alle sette e mezza di sera} in città.", "when=19:30:00"),
    Case("Arrivò a {mezzogiorno} in città.", "when=12:00:00"),
    Case("I colloqui {dal 4 al 6 luglio 1953} fallirono.", "from=1953-07-04 to=1953-07-06"),
    Case("I colloqui {dal 4 luglio al 6 agosto 1953} fallirono.", "from=1953-07-04 to=1953-08-06"),
    Case("Servì {dal 1915 al 1918} al fronte.", "from=1915 to=1918"),
    Case("La guerra del {1915-18} fu lunga.", "from=1915 to=1918"),
    Case("{Tra il 4 e il 6 luglio 1953} piovve.", "notBefore=1953-07-04 notAfter=1953-07-06"),
    Case("Nel {luglio 1953} piovve.", "when=1953-07"),
    Case("Nel {1953} piovve.", "when=1953"),
    Case("{Ai primi di giugno 1944} la città fu sgombrata.", "notBefore=1944-06-01 notAfter=1944-06-10"),
    Case("{A metà luglio 1914} piovve.", "notBefore=1914-07-11 notAfter=1914-07-20"),
    Case("{Alla fine di agosto 1914} piovve.", "notBefore=1914-08-21 notAfter=1914-08-31"),
    Case("Nella {primavera del 1949} piovve.", "notBefore=1949-03-01 notAfter=1949-05-31"),
    Case("Non se ne parlò più {negli anni Cinquanta} da noi.", "from=1950 to=1959", document_date="1998-05-02"),
    Case("Non se ne parlò più {negli anni '50} da noi.", "from=1950 to=1959", document_date="1998-05-02"),
    Case("Non se ne parlò più {negli anni 1950} da noi.", "from=1950 to=1959"),
    Case("Nel {XIX secolo} piovve.", "from=1801 to=1900"),
    Case("Nel {secolo XIX} piovve.", "from=1801 to=1900"),
    Case(
        "Legatura della {seconda metà del XVIII secolo}.",
        "notBefore=1751 notAfter=1800",
    ),
    Case("Nel {secondo trimestre 1953} piovve.", "from=1953-04-01 to=1953-06-30"),
    Case("{Prima del 1848} non vi sono verbali.", "notAfter=1848"),
    Case("{Dopo il 4 luglio 1953} non vi sono verbali.", "notBefore=1953-07-04"),
    Case("Vive qui {dal 1848} con lei.", "from=1848"),
    Case("Visse qui {fino al 1848} con lei.", "to=1848"),
    Case("Risponda {entro il 4 luglio 1953}.", "notAfter=1953-07-04"),
    Case("La fotografia fu scattata {intorno al 1890} a Trieste.", "when=1890 precision=low"),
    Case("Lettera, {s. d.}, alla madre.", "-"),
    Case("Lettera, {senza data}, alla madre.", "-"),
    Case("Rispondo alla Sua del {28 u.s.} con ritardo.", "when=1887-10-28", document_date="1887-11-20"),
    Case("Rispondo alla Sua del {4 c.m.} con ritardo.", "when=1887-11-04", document_date="1887-11-20"),
    Case("Rispondo alla Sua del {4 corr.} con ritardo.", "when=1887-11-04", document_date="1887-11-20"),
    Case("Rispondo alla Sua del {4 p.v.} con ritardo.", "when=1887-12-04", document_date="1887-11-20"),
    Case("Rispondo alla Sua del {28 ottobre u.s.} con ritardo.", "when=1887-10-28", document_date="1887-11-20"),
    Case("Lo vidi {ieri} al ministero.", "when=1953-07-03", document_date="1953-07-04"),
    Case("Lo vidi {l'altro ieri} al ministero.", "when=1953-07-02", document_date="1953-07-04"),
    Case("Lo vidi {martedì scorso} al ministero.", "when=1953-06-30", document_date="1953-07-04"),
    Case("Il {Venerdì Santo 1865} fu ucciso.", "when=1865-04-14"),
    Case("{La vigilia di Natale 1914} cantarono.", "when=1914-12-24"),
    Case("Il {31 aprile 1950} piovve.", "-"),
    Case("{Lunedì 4 luglio 1953} piovve.", "-"),
    Case("Marzo marciò con 1950 uomini.", ""),
    Case("L'articolo 4.7.1953 e la pag. 1914 non dicono nulla.", ""),
    Case("Via XX Settembre, piazza 25 Aprile, corso 4 Novembre.", ""),
    Case("Vi sono 1945 lire; passarono 20 anni e 4 ore; per venti anni.", ""),
    Case("Il secondo punto è più grave del terzo.", ""),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.sentence[:60])
def test_dates(case: Case) -> None:
    assert found(case, "it") == wanted(case)
