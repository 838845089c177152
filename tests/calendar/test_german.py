"""German dates, by kind: the words in a sentence, and what they say."""

from __future__ import annotations

import pytest

from tests.calendar.tables import Case, found, wanted

CASES = [
    Case("Wien, {4. Juli 1953}.", "when=1953-07-04"),
    Case("Berlin, den {4. Juli 1953}.", "when=1953-07-04"),
    Case("Wien am {6. Jänner 1891}.", "when=1891-01-06"),
    Case("Ihr Brief vom {14. Dez. 1898} ist da.", "when=1898-12-14"),
    Case("Wien, {4ten July 1812}.", "when=1812-07-04"),
    Case("Weimar, den {12ten 8br 1798}.", "when=1798-10-12"),
    Case("Nachdem ich am {15. Maerz 1939} kam.", "when=1939-03-15"),
    Case("{Dienstag, den 3. März 1953}, in Bonn.", "when=1953-03-03"),
    Case("Am {Montag, 29. Juli 1963} war er da.", "when=1963-07-29"),
    Case("Wien {7. 3. 99}. Lieber Freund,", "when=1899-03-07", document_date="1899-03-09"),
    Case("Vermerk vom {4.7.1953}, nicht gezeichnet.", "when=1953-07-04"),
    Case("Vermerk vom {04.07.1953}, nicht gezeichnet.", "when=1953-07-04"),
    Case("Vermerk vom {4/7 1953}, nicht gezeichnet.", "when=1953-07-04"),
    Case("Berlin, {24/XII 98}. Da Sie mir", "when=1898-12-24", document_date="1898-12-24"),
    Case("Archiv: {17. X. 1945}, gesehen.", "when=1945-10-17"),
    Case("{Dienstag, 15/11 98}. Hugo war da.", "when=1898-11-15", document_date="1898-11-16"),
    Case("Am {ersten Januar achtzehnhundertdreiundsechzig}.", "when=1863-01-01"),
    Case("Am {vierten Juli neunzehnhundertdreiundfünfzig}.", "when=1953-07-04"),
    # Uhrzeiten
    Case("Er kam um {15 Uhr} an.", "when=15:00:00"),
    Case("Er kam um {15 Uhr 30} an.", "when=15:30:00"),
    Case("Er kam um {15.30 Uhr} an.", "when=15:30:00"),
    Case("Er kam um {15:30 Uhr} an.", "when=15:30:00"),
    Case("Er kam um {8 Uhr abends} an.", "when=20:00:00"),
    Case("Er kam um {halb drei Uhr nachmittags} an.", "when=14:30:00"),
    Case("Am {4. Juli 1953} um {19.20 Uhr} kam er.", "when=1953-07-04 | when=19:20:00"),
    Case("Wien, {4. Juli 1953, 19.20 Uhr}.", "when=1953-07-04T19:20:00"),
    Case("Er kam um {Mitternacht} an.", "when=00:00:00"),
    Case("Es war {12 Uhr mittags} geworden.", "when=12:00:00"),
    # Zeiträume
    Case("Die Gespräche {vom 4. bis 6. Juli 1953} scheiterten.", "from=1953-07-04 to=1953-07-06"),
    Case("Die Gespräche vom {4.–6. Juli 1953} scheiterten.", "from=1953-07-04 to=1953-07-06"),
    Case(
        "Er war {vom 10. November 1938 bis zum 15. März 1939} in Haft.",
        "from=1938-11-10 to=1939-03-15",
    ),
    Case("Er war {vom 26. 10. 1896 bis zum 9. 11. 1896} in Berlin.", "from=1896-10-26 to=1896-11-09"),
    Case("Er diente {von 1914 bis 1918} in Galizien.", "from=1914 to=1918"),
    Case("Er diente {1914/15} in Galizien.", "from=1914 to=1915"),
    Case("Der Krieg {1914–1918} war lang.", "from=1914 to=1918"),
    Case("{Zwischen dem 4. und 6. Juli 1953} geschah es.", "notBefore=1953-07-04 notAfter=1953-07-06"),
    Case("{Zwischen 1848 und 1851} geschah es.", "notBefore=1848 notAfter=1851"),
    Case("Schon am {15. oder am 16. März 1938} kam er.", "notBefore=1938-03-15 notAfter=1938-03-16"),
    Case("Am {4.} und {5. Juli 1953} tagten sie.", "when=1953-07-04 | when=1953-07-05"),
    Case("In der Nacht {vom 4. auf den 5. Juli 1953} fiel Schnee.", "from=1953-07-04 to=1953-07-05"),
    Case("In den Monaten {Februar} und {März 1940} fror es.", "when=1940-02 | when=1940-03"),
    # Teile und Perioden
    Case("Im {Juli 1953} geschah nichts.", "when=1953-07"),
    Case("Im Jahre {1953} geschah nichts.", "when=1953"),
    Case("{Anfang September 1940} begann es.", "notBefore=1940-09-01 notAfter=1940-09-10"),
    Case("{Mitte Juli 1914} begann es.", "notBefore=1914-07-11 notAfter=1914-07-20"),
    Case("{Ende Juni 1940} begann es.", "notBefore=1940-06-21 notAfter=1940-06-30"),
    Case("In der {ersten Hälfte des Juli 1914} begann es.", "notBefore=1914-07-01 notAfter=1914-07-15"),
    Case("Im {Frühjahr 1949} zog er fort.", "notBefore=1949-03-01 notAfter=1949-05-31"),
    Case("Im {Winter 1941/42} froren sie.", "notBefore=1941-12-01 notAfter=1942-02-28"),
    Case("In den {1950er Jahren} sprach niemand davon.", "from=1950 to=1959"),
    Case("In den {50er Jahren} sprach niemand davon.", "from=1950 to=1959", document_date="1998-05-02"),
    Case("In den {fünfziger Jahren} sprach niemand davon.", "from=1950 to=1959", document_date="1998-05-02"),
    Case("Im {19. Jahrhundert} sprach niemand davon.", "from=1801 to=1900"),
    Case("Einband aus der {zweiten Hälfte des 19. Jahrhunderts}.", "notBefore=1851 notAfter=1900"),
    Case("Einband des {18. Jh.} aus Leder.", "from=1701 to=1800"),
    Case("Im {2. Quartal 1953} fiel die Ausfuhr.", "from=1953-04-01 to=1953-06-30"),
    Case("Er starb {44 v. Chr.} in Rom.", "when=-0044"),
    Case("Er starb {1945} in Wien.", "when=1945"),
    # Grenzen
    Case("{Vor 1848} gibt es keine Akten.", "notAfter=1848"),
    Case("{Nach dem 4. Juli 1953} gibt es keine Akten.", "notBefore=1953-07-04"),
    Case("Er lebt {seit 1848} hier.", "from=1848"),
    Case("Er lebte {bis zum 28. März 1938} hier.", "to=1938-03-28"),
    Case("Antwort {spätestens am 4. Juli 1953} erbeten.", "notAfter=1953-07-04"),
    Case("Die Aufnahme entstand {um 1890} in Graz.", "when=1890 precision=low"),
    Case("Die Aufnahme entstand {ca. 1890} in Graz.", "when=1890 precision=low"),
    Case("Brief, {o. D.}, an die Mutter.", "-"),
    Case("Brief, {undatiert}, an die Mutter.", "-"),
    # bezogen auf den Tag des Schreibens
    Case("Ihr Brief vom {28. v. M.} kam an.", "when=1887-10-28", document_date="1887-11-20"),
    Case("Ihr Brief vom {4. d. M.} kam an.", "when=1887-11-04", document_date="1887-11-20"),
    Case("Ihr Brief vom {4. d. Mts.} kam an.", "when=1887-11-04", document_date="1887-11-20"),
    Case("Ihr Brief vom {4. dieses Monats} kam an.", "when=1887-11-04", document_date="1887-11-20"),
    Case("Ihr Brief vom {7. Juli d. J.} kam an.", "when=1887-07-07", document_date="1887-11-20"),
    Case("Ihr Brief vom {7. Juli v. J.} kam an.", "when=1886-07-07", document_date="1887-11-20"),
    Case("Ihr Schreiben vom {21. Dez. l. J.} kam an.", "when=1939-12-21", document_date="1940-01-06"),
    Case("Er kam {gestern} an.", "when=1953-07-03", document_date="1953-07-04"),
    Case("Er kam {vorgestern abend} an.", "when=1953-07-02", document_date="1953-07-04"),
    Case("Er kam {vorigen Dienstag} an.", "when=1953-06-30", document_date="1953-07-04"),
    Case("Am {12. März} kam er an.", "when=1938-03-12", document_date="1938-04-01"),
    Case("Am {12. März 1938} kam er; am {15.} ging er.", "when=1938-03-12 | when=1938-03-15 cert=medium"),
    # Feste
    Case("An {Heiligabend 1914} schwiegen die Geschütze.", "when=1914-12-24"),
    Case("Zu {Ostern 1943} fuhr er heim.", "when=1943-04-25"),
    Case("Am {Karfreitag 1865} starb er.", "when=1865-04-14"),
    Case("Am {Pfingstmontag 1953} regnete es.", "when=1953-05-25"),
    # Kalender
    Case("Petersburg, {2./14. Dezember 1825}.", "when=1825-12-14 calendar=#julian when-custom=1825-12-02"),
    Case("Moskau, {14. Dezember 1825 a. St.}", "when=1825-12-26 calendar=#julian when-custom=1825-12-14"),
    # Fehler haben keinen Wert
    Case("Am {31. April 1950} geschah nichts.", "-"),
    Case("Am {Montag, den 4. Juli 1953}, geschah nichts.", "-"),
    # keine Daten
    Case("Punkt 3.4.12 der Tagesordnung wird vertagt.", ""),
    Case("Nach Art. 4.7.1953 der Ordnung und § 12.3.45 gilt dies.", ""),
    Case("Es wurden 1950 Mann und 1945 Tonnen gezählt.", ""),
    Case("Der zweite Punkt ist ernster als der dritte.", ""),
    Case("Tel. 4-7-53, Zimmer 1914, Seite 1848.", ""),
    Case("Das kostet 19.50 Mark oder 1953 Kronen.", ""),
    Case("Herr Mai und Frau März kamen mit Jan August.", ""),
    Case("Der 1. Vorsitzende sprach am 3. Verhandlungstag.", ""),
    Case("Er wohnt Straße des 17. Juni 135.", ""),
    Case("Die Drucksache 17/4567 und die Nr. 7/1953 liegen vor.", ""),
    Case("Die Abstimmung endete 12:7, das Verhältnis ist 3:4.", ""),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.sentence[:60])
def test_dates(case: Case) -> None:
    assert found(case, "de") == wanted(case)
