"""Days beside each other in all languages: a night from one to the next, both days of a session, either of two."""

from __future__ import annotations

import pytest

from tests.calendar.tables import Case, found, wanted

JUNE = "1945-06-01"
CASES = [
    ("en", Case("The hearing of {July 29/30 2013} is over.", "from=2013-07-29 to=2013-07-30")),
    ("en", Case("The hearing of {July 29/30, 2013} is over.", "from=2013-07-29 to=2013-07-30")),
    ("en", Case("On the night of {3-4 May 1945} they left.", "from=1945-05-03 to=1945-05-04")),
    ("en", Case("On the night of {May 3/4} they left.", "from=1945-05-03 to=1945-05-04", JUNE)),
    ("en", Case("The night of {April 30/May 1, 1945}.", "from=1945-04-30 to=1945-05-01")),
    ("en", Case("They sat {from Monday 3 to Tuesday 4 May 1943}.", "from=1943-05-03 to=1943-05-04")),
    ("en", Case("{Monday} and {Tuesday}, {3} and {4 May 1943}.", "- | - | when=1943-05-03 | when=1943-05-04")),
    ("en", Case("{Monday} 3 men came, on {Tuesday 4 May 1943} two.", "- | when=1943-05-04")),
    ("en", Case("Signed {July 3/13 1643}.", "when=1643-07-13 calendar=#julian when-custom=1643-07-03")),
    ("en", Case("A letter of {Oct. 4/62} came.", "when=1962-10-04 cert=medium")),
    (
        "en",
        Case("{July 4-6} and {August 3-4, 1953}", "from=1953-07-04 to=1953-07-06 | from=1953-08-03 to=1953-08-04"),
    ),
    ("de", Case("Sitzung vom {29./30. Juli 2013}.", "from=2013-07-29 to=2013-07-30")),
    ("de", Case("Sitzung vom {29.7./30.7.2013}.", "from=2013-07-29 to=2013-07-30")),
    ("de", Case("In der Nacht {vom 3. auf den 4. Mai} schneite es.", "from=1945-05-03 to=1945-05-04", JUNE)),
    ("de", Case("{von Montag, dem 3., auf Dienstag, den 4. Mai 1943}", "from=1943-05-03 to=1943-05-04")),
    ("de", Case("Am {3. bzw. 4. Mai 1945} kam er.", "notBefore=1945-05-03 notAfter=1945-05-04")),
    ("fr", Case("Paris, {12/13 mai 1871}.", "from=1871-05-12 to=1871-05-13")),
    ("fr", Case("La nuit {du 30 avril au 1er mai 1871}.", "from=1871-04-30 to=1871-05-01")),
    ("fr", Case("La nuit {du mardi 12 au mercredi 13 mai 1874}.", "from=1874-05-12 to=1874-05-13")),
    ("ru", Case("В ночь {с 3-го на 4-е мая 1845 года}.", "from=1845-05-03 to=1845-05-04")),
    ("ru", Case("{с понедельника 3 на вторник 4 мая 1943 г.}", "from=1943-05-03 to=1943-05-04")),
    ("es", Case("La noche {del 3 al 4 de mayo de 1808}.", "from=1808-05-03 to=1808-05-04")),
    ("es", Case("{del lunes 3 al martes 4 de mayo de 1943}", "from=1943-05-03 to=1943-05-04")),
    ("it", Case("Nella notte {fra il 3 ed il 4 maggio 1859}.", "notBefore=1859-05-03 notAfter=1859-05-04")),
    ("it", Case("{da lunedì 3 a martedì 4 maggio 1943}", "from=1943-05-03 to=1943-05-04")),
    ("nl", Case("In de nacht {van 3 op 4 mei 1945}.", "from=1945-05-03 to=1945-05-04")),
    ("nl", Case("In {1940 op 4 mei} kwam hij.", "when=1940-05-04")),
    ("pl", Case("W nocy {z 3 na 4 maja 1945 r.}", "from=1945-05-03 to=1945-05-04")),
    ("pl", Case("Z 3 osób {4 maja 1945} zostały dwie.", "when=1945-05-04")),
    ("pt", Case("Na noite {de 3 para 4 de maio de 1945}.", "from=1945-05-03 to=1945-05-04")),
    ("cs", Case("V noci {z 3. na 4. května 1945}.", "from=1945-05-03 to=1945-05-04")),
    ("sk", Case("V noci {z 3. na 4. mája 1945}.", "from=1945-05-03 to=1945-05-04")),
    # the turn of the year
    ("en", Case("{from 28 December to 3 January 1945}", "from=1944-12-28 to=1945-01-03")),
    ("en", Case("{from 28 December 1944 to 3 January}", "from=1944-12-28 to=1945-01-03")),
    ("de", Case("{Zwischen dem 28. Dezember und dem 3. Januar 1900}", "notBefore=1899-12-28 notAfter=1900-01-03")),
    ("fr", Case("d'{octobre à mars 1945}", "from=1944-10 to=1945-03")),
]


@pytest.mark.parametrize(("language", "case"), CASES, ids=[f"{code} {case.sentence[:50]}" for code, case in CASES])
def test_neighbouring_days(language: str, case: Case) -> None:
    assert found(case, language) == wanted(case)
