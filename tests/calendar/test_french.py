"""French dates, by kind: the words in a sentence, and what they say."""

from __future__ import annotations

import pytest

from tests.calendar.tables import Case, found, wanted

CASES = [
    Case("Paris, le {3 mars 1848}. Citoyen ministre,", "when=1848-03-03"),
    Case("Paris, ce {1er juillet 1953}.", "when=1953-07-01"),
    Case("Paris, le {1er 7bre 1789}.", "when=1789-09-01"),
    Case("Lyon, {4 juil. 1953}.", "when=1953-07-04"),
    Case("Le Conseil s’est réuni {mardi 3 mars 1953} à huis clos.", "when=1953-03-03"),
    Case("Le Conseil s'est réuni le {mardi, 3 mars 1953}.", "when=1953-03-03"),
    Case("Note du {4.VII.1953} non signée.", "when=1953-07-04"),
    Case("Note du {4/7/1953} non signée.", "when=1953-07-04"),
    Case("Note du {4 juillet de l'an 1953} non signée.", "when=1953-07-04"),
    Case("Fait le {premier janvier mil huit cent soixante-trois}.", "when=1863-01-01"),
    Case("Fait le {quatre juillet mil neuf cent cinquante-trois}.", "when=1953-07-04"),
    Case("Fait le {vingt et un mars mil sept cent quatre-vingt-treize}.", "when=1793-03-21"),
    # heures
    Case("Il arriva à {19 h 20} précises.", "when=19:20:00"),
    Case("Il arriva à {19 heures} précises.", "when=19:00:00"),
    Case("Il arriva à {7 heures du soir} précises.", "when=19:00:00"),
    Case("Il arriva à {7 heures et demie du soir} précises.", "when=19:30:00"),
    Case("Il arriva à {midi} précis.", "when=12:00:00"),
    Case("Il arriva à {minuit} précis.", "when=00:00:00"),
    Case("Téléphoné le {4 juillet 1953} à {19 h 20} par l'attaché.", "when=1953-07-04 | when=19:20:00"),
    Case("Paris, {4 juillet 1953, 19h20}.", "when=1953-07-04T19:20:00"),
    # périodes
    Case("Les entretiens {du 4 au 6 juillet 1953} ont échoué.", "from=1953-07-04 to=1953-07-06"),
    Case("Les entretiens {du 4 juillet au 6 août 1953} ont échoué.", "from=1953-07-04 to=1953-08-06"),
    Case("Les {4}, {5} et {6 juillet 1953} il plut.", "when=1953-07-04 | when=1953-07-05 | when=1953-07-06"),
    Case("Il servit {de 1914 à 1918} au front.", "from=1914 to=1918"),
    Case("La guerre de {1914-1918} fut longue.", "from=1914 to=1918"),
    Case("{Entre le 4 et le 6 juillet 1953} il plut.", "notBefore=1953-07-04 notAfter=1953-07-06"),
    Case("{Entre 1848 et 1851} il plut.", "notBefore=1848 notAfter=1851"),
    Case("Dans la nuit {du 4 au 5 juillet 1953} il plut.", "from=1953-07-04 to=1953-07-05"),
    Case("En {juillet 1953} il plut.", "when=1953-07"),
    Case("En {1953} il plut.", "when=1953"),
    Case("{Début juin 1953}, il plut.", "notBefore=1953-06-01 notAfter=1953-06-10"),
    Case("{À la mi-juillet 1914} il plut.", "notBefore=1914-07-11 notAfter=1914-07-20"),
    Case("{Fin août 1914} il plut.", "notBefore=1914-08-21 notAfter=1914-08-31"),
    Case("{À la fin de l'année 1914} il plut.", "notBefore=1914-09-01 notAfter=1914-12-31"),
    Case("Au {printemps 1949} il plut.", "notBefore=1949-03-01 notAfter=1949-05-31"),
    Case("Pendant l'{été de 1914} il plut.", "notBefore=1914-06-01 notAfter=1914-08-31"),
    Case("Pendant l'{hiver 1941-1942} il gela.", "notBefore=1941-12-01 notAfter=1942-02-28"),
    Case("Dans {les années 1950} il plut.", "from=1950 to=1959"),
    Case(
        "Dans {les années cinquante} il plut.",
        "from=1950 to=1959",
        document_date="1998-05-02",
    ),
    Case("Au {XIXe siècle} il plut.", "from=1801 to=1900"),
    Case("Au {dix-neuvième siècle} il plut.", "from=1801 to=1900"),
    Case("Reliure de {la seconde moitié du XVIIIe siècle}.", "notBefore=1751 notAfter=1800"),
    Case("Au {deuxième trimestre de 1953} il plut.", "from=1953-04-01 to=1953-06-30"),
    # bornes
    Case("{Avant 1848} il n'y a rien.", "notAfter=1848"),
    Case("{Après le 4 juillet 1953} il n'y a rien.", "notBefore=1953-07-04"),
    Case("Il vit ici {depuis 1848}.", "from=1848"),
    Case("Il vécut ici {jusqu'en 1848}.", "to=1848"),
    Case("Réponse {au plus tard le 4 juillet 1953}.", "notAfter=1953-07-04"),
    Case("La photographie date {vers 1890}, dit-on.", "when=1890 precision=low"),
    Case("Lettre, {s. d.}, à sa mère.", "-"),
    Case("Lettre, {sans date}, à sa mère.", "-"),
    # relatives au jour de la lettre
    Case("Votre lettre du {4 courant} est là.", "when=1887-11-04", document_date="1887-11-20"),
    Case("Votre lettre du {4 de ce mois} est là.", "when=1887-11-04", document_date="1887-11-20"),
    Case("J’ai répondu le {28 du mois dernier} à M. le Préfet.", "when=1887-10-28", document_date="1887-11-20"),
    Case("J'ai répondu le {28 octobre dernier} à lui.", "when=1887-10-28", document_date="1887-11-20"),
    Case("Je l'ai vu {hier} au ministère.", "when=1953-07-03", document_date="1953-07-04"),
    Case("Je l'ai vu {avant-hier} au ministère.", "when=1953-07-02", document_date="1953-07-04"),
    Case("Je l'ai vu {mardi dernier} au ministère.", "when=1953-06-30", document_date="1953-07-04"),
    Case(
        "Je l'ai vu {la semaine dernière}.", "notBefore=1953-06-22 notAfter=1953-06-28", document_date="1953-07-04"
    ),
    # fêtes
    Case("Le {lundi de Pâques 1916} la poste fut prise.", "when=1916-04-24"),
    Case("Le {jour de Noël 1914} ils chantèrent.", "when=1914-12-25"),
    Case("À la {Toussaint 1914} ils chantèrent.", "when=1914-11-01"),
    # calendriers
    Case(
        "Paris, le {18 brumaire an VIII}.",
        "when=1799-11-09 calendar=#frenchRepublican when-custom=8-02-18",
    ),
    Case(
        "Paris, {9 thermidor an II de la République}.",
        "when=1794-07-27 calendar=#frenchRepublican when-custom=2-11-09",
    ),
    Case(
        "Paris, le {12 vendémiaire an 3}, au soir.",
        "when=1794-10-03 calendar=#frenchRepublican when-custom=3-01-12",
    ),
    Case(
        "Le {1er jour complémentaire an III} il plut.",
        "when=1795-09-17 calendar=#frenchRepublican when-custom=3-13-01",
    ),
    Case(
        "Saint-Pétersbourg, {2/14 décembre 1825}.",
        "when=1825-12-14 calendar=#julian when-custom=1825-12-02",
    ),
    # ce qui est faux n'a pas de valeur
    Case("Le {31 avril 1950} il plut.", "-"),
    Case("Le {lundi 4 juillet 1953} il plut.", "-"),
    # pas de date
    Case("L’article 4.7.1953 du règlement ne dit rien.", ""),
    Case("Il a 50 ans et 1950 francs, 20 années de service.", ""),
    Case("Rue du 4 Septembre et place du 11 Novembre 1918.", ""),
    Case("Tél. 4-7-53, page 1848, n° 1914.", ""),
    Case("Mars est une planète ; Avril est son nom.", ""),
    Case("Le deuxième point est plus grave que le troisième.", ""),
    Case("Il travailla pendant 4 heures et 7 minutes.", ""),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.sentence[:60])
def test_dates(case: Case) -> None:
    assert found(case, "fr") == wanted(case)
