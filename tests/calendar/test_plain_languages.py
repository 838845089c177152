"""Plain dates in the languages that have no file of cases of their own, from Dutch to Hungarian."""

from __future__ import annotations

import pytest

from tests.calendar.tables import Case, found, wanted

CASES = [
    ("nl", Case("Den Haag, {4 juli 1953}. Geachte heer,", "when=1953-07-04")),
    ("nl", Case("Uw brief van den {28sten Februarij 1848} is hier.", "when=1848-02-28")),
    ("nl", Case("Op {dinsdag 3 maart 1953} kwam hij.", "when=1953-03-03")),
    ("nl", Case("De gesprekken {van 4 tot 6 juli 1953} mislukten.", "from=1953-07-04 to=1953-07-06")),
    ("nl", Case("In {1953} kwam hij.", "when=1953")),
    ("nl", Case("De foto is {omstreeks 1890} gemaakt.", "when=1890 precision=low")),
    ("nl", Case("In de {19e eeuw} kwam hij.", "from=1801 to=1900")),
    ("nl", Case("Om {19.20 uur} kwam hij.", "when=19:20:00")),
    ("nl", Case("Artikel 4.7.1953 en 1950 man, blz. 1848.", "")),
    ("pl", Case("Warszawa, dnia {4 lipca 1953 r.} Tajne.", "when=1953-07-04")),
    ("pl", Case("{3 stycznia 1942} zaczęły się egzekucje.", "when=1942-01-03")),
    ("pl", Case("W {sierpniu 1942} nastąpiła akcja.", "when=1942-08")),
    ("pl", Case("Rozmowy {od 4 do 6 lipca 1953 r.} nie udały się.", "from=1953-07-04 to=1953-07-06")),
    ("pl", Case("W {1953 roku} przyjechał.", "when=1953")),
    ("pl", Case("List z {4 VII 1953 r.} nadszedł.", "when=1953-07-04")),
    ("pl", Case("List z {4 lipca br.} nadszedł.", "when=1953-07-04", document_date="1953-07-20")),
    ("pl", Case("W {XIX wieku} mieszkał tu.", "from=1801 to=1900")),
    ("pl", Case("Punkt 3.4.12, str. 1914, 1950 osób, ul. 3 Maja.", "")),
    ("pt", Case("Lisboa, {4 de julho de 1953}. Senhor,", "when=1953-07-04")),
    ("pt", Case("Lisboa, {1º de julho de 1953}. Senhor,", "when=1953-07-01")),
    ("pt", Case("As conversas {de 4 a 6 de julho de 1953} falharam.", "from=1953-07-04 to=1953-07-06")),
    ("pt", Case("Em {julho de 1953} choveu.", "when=1953-07")),
    ("pt", Case("No {século XIX} choveu.", "from=1801 to=1900")),
    ("pt", Case("A foto foi feita {por volta de 1890} aqui.", "when=1890 precision=low")),
    ("pt", Case("O artigo 4.7.1953, pág. 1914, 1950 homens, rua 1º de Maio.", "")),
    ("pt", Case("Rio de Janeiro, {7 de setembro de 1822}.", "when=1822-09-07")),
    ("pt", Case("O Decreto-Lei 46/2005, de {29 de agosto}.", "when=2005-08-29")),
    ("pt", Case("Uma dinastia de reis na terra natal de todos.", "", document_date="1953-07-20")),
    ("ca", Case("Barcelona, {24 d'abril de 2008}.", "when=2008-04-24")),
    ("ca", Case("Reunió {del 4 al 6 de juliol de 1953} a Girona.", "from=1953-07-04 to=1953-07-06")),
    ("ca", Case("La Llei 5/2008, del {24 d'abril}, del dret de les dones.", "when=2008-04-24")),
    (
        "ca",
        Case(
            "El {segle XIX} i {els anys 1930}, {a mitjan juliol de 1914}.",
            "from=1801 to=1900 | from=1930 to=1939 | notBefore=1914-07-11 notAfter=1914-07-20",
        ),
    ),
    ("ca", Case("El carrer del 4 de juliol, l'article 4.7.1953 i 1950 homes.", "")),
    ("hu", Case("Budapest, {1944. április 5-én}.", "when=1944-04-05")),
    ("hu", Case("{1945. július 21-én} vették fel Munkácson.", "when=1945-07-21")),
    ("hu", Case("Kelt {1944. évi április hó 5-én}.", "when=1944-04-05")),
    ("hu", Case("Született {1921. XII. 24-én} Munkácson.", "when=1921-12-24")),
    ("hu", Case("Jegyzőkönyv, {1945. 07. 21}.", "when=1945-07-21")),
    ("hu", Case("{1944 áprilisában} gettóba vittek.", "when=1944-04")),
    ("hu", Case("{1944-ben} kerültem oda.", "when=1944")),
    ("hu", Case("Az {1930-as években} ott laktunk.", "from=1930 to=1939")),
    ("hu", Case("{Május 16-án} indultunk.", "when=1944-05-16", document_date="1944-06-20")),
    ("hu", Case("Délután {3 órakor} jöttek.", "-")),
    ("hu", Case("A 45. oldalon 1950 ember, 12 fő.", "")),
    ("la", Case("Datum Romae die {IV mensis Iulii anno Domini MDCCCLIII}.", "when=1853-07-04")),
    ("la", Case("Datum Romae die {4 Iulii 1753}.", "when=1753-07-04")),
    ("la", Case("Datum {quarto die Iulii anno Domini 1753}.", "when=1753-07-04")),
    ("la", Case("Anno {1753} natus est.", "when=1753")),
    ("cs", Case("Praha, {4. července 1953}.", "when=1953-07-04")),
    ("cs", Case("{Od září 1924 do ledna 1925} byl v Praze.", "from=1924-09 to=1925-01")),
    ("cs", Case("V {březnu 1925} jsem přijel.", "when=1925-03")),
    ("cs", Case("Až v r. {1927} jsem přijel.", "when=1927")),
    ("cs", Case("{1920} jsem přijel do Prahy.", "when=1920")),
    ("cs", Case("Podepsáno {16. XI. 1945} v Praze.", "when=1945-11-16")),
    ("cs", Case("Narozen {14. 9. 1901} v Terezíně.", "when=1901-09-14")),
    ("cs", Case("Vstoupil do 1. kompanie, blok 1914, 1950 korun.", "")),
    ("sk", Case("Oznamuje, že dňa {17. augusta 1938} stalo sa to.", "when=1938-08-17")),
    ("sk", Case("V {marci 1939} prišiel.", "when=1939-03")),
    ("da", Case("København, den {4. juli 1953}.", "when=1953-07-04")),
    ("da", Case("Møderne {fra 4. til 6. juli 1953} mislykkedes.", "from=1953-07-04 to=1953-07-06")),
    ("da", Case("I {1953} kom han.", "when=1953")),
    ("sv", Case("Stockholm, den {4 juli 1953}.", "when=1953-07-04")),
    ("sv", Case("På {1950-talet} kom han.", "from=1950 to=1959")),
    ("sv", Case("I {juli 1953} kom han.", "when=1953-07")),
]


@pytest.mark.parametrize(("language", "case"), CASES, ids=[f"{code} {case.sentence[:50]}" for code, case in CASES])
def test_dates(language: str, case: Case) -> None:
    assert found(case, language) == wanted(case)
