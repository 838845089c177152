"""Spanish dates, by kind: the words in a sentence, and what they say."""

from __future__ import annotations

import pytest

from tests.calendar.tables import Case, found, wanted

CASES = [
    Case("Madrid, {3 de marzo de 1848}. Muy señor mío:", "when=1848-03-03"),
    Case("Madrid, a {1º de julio de 1953}.", "when=1953-07-01"),
    Case("Madrid, {4 de julio del año 1953}.", "when=1953-07-04"),
    Case("Lima, {julio 4 de 1953}.", "when=1953-07-04"),
    Case("Lima, {12 de 8bre de 1790}.", "when=1790-10-12"),
    Case("El {martes 3 de marzo de 1953} llegó.", "when=1953-03-03"),
    Case("El {martes, 3 de marzo de 1953}, llegó.", "when=1953-03-03"),
    Case("Nota del {4.VII.1953} sin firma.", "when=1953-07-04"),
    Case("Nota del {4/7/1953} sin firma.", "when=1953-07-04"),
    Case("Hecho el {primero de enero de mil ochocientos sesenta y tres}.", "when=1863-01-01"),
    Case("Hecho el {cuatro de julio de mil novecientos cincuenta y tres}.", "when=1953-07-04"),
    Case("Se abre {a las 19.20 horas} del {4 de julio de 1953} con quórum.", "when=19:20:00 | when=1953-07-04"),
    Case("Se abre {a las 7 de la tarde} del {4 de julio de 1953}.", "when=19:00:00 | when=1953-07-04"),
    Case("Se abre {a las siete y media de la tarde} con quórum.", "when=19:30:00"),
    Case("Se abre al {mediodía} con quórum.", "when=12:00:00"),
    Case("Las conversaciones {del 4 al 6 de julio de 1953} fracasaron.", "from=1953-07-04 to=1953-07-06"),
    Case(
        "Las conversaciones {del 4 de julio al 6 de agosto de 1953} fracasaron.", "from=1953-07-04 to=1953-08-06"
    ),
    Case("Sirvió {de 1914 a 1918} en el frente.", "from=1914 to=1918"),
    Case("La guerra de {1936-39} fue larga.", "from=1936 to=1939"),
    Case("{Entre el 4 y el 6 de julio de 1953} llovió.", "notBefore=1953-07-04 notAfter=1953-07-06"),
    Case("En {julio de 1953} llovió.", "when=1953-07"),
    Case("En {1953} llovió.", "when=1953"),
    Case("{A principios de junio de 1953} llovió.", "notBefore=1953-06-01 notAfter=1953-06-10"),
    Case("{A mediados de julio de 1914} llovió.", "notBefore=1914-07-11 notAfter=1914-07-20"),
    Case("{A fines de agosto de 1914} llovió.", "notBefore=1914-08-21 notAfter=1914-08-31"),
    Case("En la {primavera de 1949} llovió.", "notBefore=1949-03-01 notAfter=1949-05-31"),
    Case("En {los años 1950} llovió.", "from=1950 to=1959"),
    Case("En {los años cincuenta} llovió.", "from=1950 to=1959", document_date="1998-05-02"),
    Case("En {la década de 1950} llovió.", "from=1950 to=1959"),
    Case("En el {siglo XIX} llovió.", "from=1801 to=1900"),
    Case("Encuadernación de {la segunda mitad del siglo XVIII}.", "notBefore=1751 notAfter=1800"),
    Case("En el {primer trimestre de 1953} llovió.", "from=1953-01-01 to=1953-03-31"),
    Case("{Antes de 1848} no hay actas.", "notAfter=1848"),
    Case("{Después del 4 de julio de 1953} no hay actas.", "notBefore=1953-07-04"),
    Case("Vive aquí {desde 1848} con ella.", "from=1848"),
    Case("Vivió aquí {hasta 1848} con ella.", "to=1848"),
    Case("Responda {a más tardar el 4 de julio de 1953}.", "notAfter=1953-07-04"),
    Case("La fotografía se hizo {hacia 1890} en Lima.", "when=1890 precision=low"),
    Case("Carta, {s. f.}, a su madre.", "-"),
    Case("Carta, {sin fecha}, a su madre.", "-"),
    Case("Contesto a la suya del {28 del ppdo.} sin demora.", "when=1887-10-28", document_date="1887-11-20"),
    Case("Contesto a la suya del {4 del cte.} sin demora.", "when=1887-11-04", document_date="1887-11-20"),
    Case("Contesto a la suya del {4 del corriente} sin demora.", "when=1887-11-04", document_date="1887-11-20"),
    Case("Contesto a la suya del {4 del actual} sin demora.", "when=1887-11-04", document_date="1887-11-20"),
    Case(
        "Contesto a la suya del {28 de octubre último} sin demora.", "when=1887-10-28", document_date="1887-11-20"
    ),
    Case("Lo vi {ayer} en el ministerio.", "when=1953-07-03", document_date="1953-07-04"),
    Case("Lo vi {anteayer} en el ministerio.", "when=1953-07-02", document_date="1953-07-04"),
    Case("Lo vi el {martes pasado} en el ministerio.", "when=1953-06-30", document_date="1953-07-04"),
    Case("El {Viernes Santo de 1865} lo mataron.", "when=1865-04-14"),
    Case("En {Nochebuena de 1914} cantaron.", "when=1914-12-24"),
    Case("El {31 de abril de 1950} llovió.", "-"),
    Case("El {lunes 4 de julio de 1953} llovió.", "-"),
    Case("El artículo 4.7.1953 y la pág. 1914 no dicen nada.", ""),
    Case("Calle 2 de Mayo, plaza del 25 de Mayo.", ""),
    Case("Hay 1950 hombres y 1945 pesos; pasaron 20 años y 4 horas.", ""),
    Case("El segundo punto es más grave que el tercero.", ""),
    Case("El mar y Marte, dios de la guerra, y don Julio y doña Abril.", ""),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.sentence[:60])
def test_dates(case: Case) -> None:
    assert found(case, "es") == wanted(case)
