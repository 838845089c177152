"""Sentences full of figures and month words, and without a date: nothing may be marked in them."""

from __future__ import annotations

import pytest

from tei.calendar.mentions import find_dates
from tei.calendar.settings import Settings

TRAPS = {
    "en": """
        The 1st Battalion, 4th Regiment, moved up.
        He lives at 1848 March Street and 12 June Street, near May Avenue.
        Dues are low, from 4/6 to 5/- for steamers; ref. 12/3/76.
        On 3/4 of the land; of 7/8 to 3/4; on 5/8 inch pipe.
        Cf. 5 U.S.C. 1944; 12 C.F.R. 1910.4.
        The price was from 4/6 to 5/3 per lb.
        I may 1950 times have said so, on the assumption that it is so.
        He scored 12 in 1 and 4 in 2.
        The answer is 42 of 100; see vol. 4, pp. 17-53.
        Chapter 4, verse 7, and paragraph 19.53 refer.
        Article 19, section 5, clause 3.4.
        The ratio of 1:3 and 10:30 odds.
        At 10:1 odds he lost.
        Luke 19:53 is not a verse.
        See Matthew 5:3-12; 1 Cor. 13:4-7.
        Call 555-1234 or (202) 456-1414.
        Fax 4.7.1953.22.
        IP 192.168.1.1 and version 10.04.2 are old.
        The file is 123.45/6-789 or 740.0011 EW/4-753.
        Decimal file 611.61/1-553 is lost.
        It cost $1,200 to $1,950 in all.
        We walked 1500 meters and 2000 yards.
        About 1500 of them died.
        Some 1900 volunteers came; nearly 1800 left.
        Of the 1950 delegates 1200 voted.
        More than 1945 were killed.
        The number 1776 bus.
        No. 1848, lot 1945, room 1066.
        Winchester Model 1873 rifle, and the T-34.
        Boeing 1953 wings; Highway 1914.
        may be; may have; march on; august person; sun and moon.
        Will may come. April and June are sisters.
        Major May said that Col. March and Dr. August agreed.
        The Sun rose on Sat by the mon.
        In second place, third of all.
        Part 2 of 3; 2 of 4; 3/4 of the estate; 1/2 mile.
        The vote was 7-4-3; it was 12-7-53.
        He is 45 years old, 6 feet 2, 180 lbs.
        The 4 of us met 3 of them.
        From 10 to 20 men; between 4 and 7 percent.
        Grades 4 to 6, July being hot.
        Q. 4 A. 7 Q. 12
        [1] see [2]; note 12, line 4.
        p. 1945; pp. 1914-18; fol. 1848r.
        Box 1950, Folder 12, Reel 4.
        Public Law 480; H.R. 1776; S. 1945; E.O. 12958.
        Psalm 119:105; Sonnet 18; Op. 27 No. 2.
        Mach 2, 30.06, .45 caliber, 9mm, 105 mm.
        4 x 7 = 28; 19.53 - 4.7 = 14.83
        Latitude 40.7.12 N.
        He has 7 dec and 4 oct of it.
        Go to 221 B Baker Street, Apt. 4.
        Jan Masaryk and Mai Zetterling, Augusta and Julia.
        Second Lieutenant April May.
        C. 4, D. 7, M. 19.
        In 300 cases out of 1000.
        at 4.30 per cent; at 3.75 a yard; 12.5 a dozen
        the 38th parallel; the 49th state; the 18th Amendment; the 20th man
        10-4, over. 5-7-5 syllables.
        Windows 95, Catch-22, Route 66, 1984 (the novel).
    """,
    "de": """
        Die 4. Kompanie und das 3. Bataillon rückten vor.
        Im 3. Kapitel, 4. Absatz, steht es.
        Das Verhältnis ist 3:4, das Ergebnis 12:7.
        Matth. 5, 3-12; 1. Kor. 13, 4; Joh. 3,16.
        Es kostet 19,50 DM, 3.50 Mark, 1.953 Kronen.
        Rund 1500 Menschen, etwa 1900 Pferde, über 1800 Tote.
        Von den 1950 Delegierten stimmten 1200 ab.
        BGBl. I S. 1953, Nr. 17/1953, Az. 4.7/53-12.
        Zimmer 1914, Haus 12, Postfach 1945.
        Version 3.4.12, DIN 4102, Windows 95.
        Telefon 4 7 53, Fernsprecher 12-34-56.
        Die A 7 und die B 4; Linie 12.
        Frau Juni, Herr August Mai und Dr. März.
        Der Erste, der Zweite und der Dritte.
        Es waren 12 von 19, 4 von 7.
        Er ist 45 Jahre alt, 1,80 m groß.
        Der 1. FC und der 4. Stock.
        Punkt 4.7. der Tagesordnung.
        Ziffer 1.2.3, Abschnitt 4.5.6.
        Am 3. Verhandlungstag, im 4. Jahr, zum 5. Mal.
        Drucksache 17/4567, Seite 1848 ff.
        So kam er mit 20 Mann an; Mi und Do.
        Bei 4 bis 7 Grad, 10 bis 20 Prozent.
        Heinrich VIII., Ludwig XIV., Johannes XXIII.
        Teil II, Band XIX, Kapitel IV.
        Es hat 1 000 Schilling, 2000 Gulden und 1914 Bücher.
        die 50er Marke, 40er Größe
    """,
    "fr": """
        Le 4e régiment et la 3e compagnie.
        Article 19, alinéa 5, § 3.4.12.
        Louis XIV, Henri IV, tome XIX, chapitre VII.
        Le score fut de 3 à 4, puis 12-7.
        Matthieu 5, 3-12 ; Jean 3, 16.
        Cela coûte 19,50 francs, 1.953 livres, 2000 écus.
        Environ 1500 hommes, près de 1900 chevaux.
        Sur les 1950 délégués, 1200 votèrent.
        N° 1848, page 1914, dossier 53.
        Tél. 47.53.19.12, poste 1945.
        Il a 45 ans et pèse 80 kg ; il attendit 2 heures.
        Mars attaque ; Mai 2 ; le mardi gras ; août.
        Il est premier, elle est deuxième, nous sommes troisièmes.
        De 4 à 7 degrés, entre 10 et 20 pour cent.
        Place du 8 Mai 1945, rue du 4 Septembre, avenue du 11-Novembre.
        Le 20 heures ; les 24 heures du Mans ; 35 heures.
        La loi de finances n° 53-79 ; décret 47-1953.
        Dix francs, vingt ans après, cent jours, mille neuf cents soldats.
        La ligne 12 et le bus 19 ; la D 1953.
        un sur quatre, 2 contre 1, 3/4 du capital
        la semaine de 40 heures; dans les 48 heures
    """,
    "ru": """
        4-й полк и 3-я рота выступили.
        Статья 19, пункт 5, раздел 3.4.12.
        Пётр I, Екатерина II, Людовик XIV.
        Том XIX, глава VII, часть II.
        Счёт 3:4, отношение 12:7.
        Мф. 5, 3-12; Ин. 3, 16.
        Стоит 19,50 руб., 1953 рубля, 2000 марок.
        Около 1500 человек, свыше 1900 лошадей.
        Из 1950 делегатов 1200 голосовали.
        № 1848, стр. 1914, д. 53, л. 12.
        Тел. 4-7-53, доб. 1945.
        Ему 45 лет, рост 180 см; ждал 2 часа.
        Май ушёл; мартовский кот; в среде рабочих.
        Первый, второй и третий вопросы.
        От 4 до 7 градусов, с 10 до 20 процентов.
        Улица 8 Марта, площадь 1905 года, завод им. 1 Мая, ул. 9 Января.
        ГОСТ 12.1.004-91, версия 3.4.12.
        Приказ № 227, ф. 17, оп. 3, ед. хр. 1953.
        С. 12; с. 1848; т. 4; гл. 7.
        в 20 верстах, по 5 рублей, за 100 лет
    """,
    "es": """
        El 4º regimiento y la 3ª compañía.
        Artículo 19, inciso 5, párrafo 3.4.12.
        Felipe II, Carlos V, Luis XIV, tomo XIX.
        El marcador fue 3 a 4, luego 12-7.
        Mateo 5, 3-12; Juan 3, 16.
        Cuesta 19,50 pesetas, 1.953 pesos, 2000 duros.
        Unos 1500 hombres, cerca de 1900 caballos, alrededor de 2000 almas.
        De los 1950 delegados votaron 1200.
        Núm. 1848, pág. 1914, expediente 53.
        Tel. 47-53-19, ext. 1945.
        Tiene 45 años y pesa 80 kilos; esperó 2 horas.
        El mar; Marte; Julio y Augusto; don Abril.
        El primero, el segundo y el tercero.
        De 4 a 7 grados, entre 10 y 20 por ciento.
        Avenida 9 de Julio, calle 25 de Mayo, plaza 2 de Mayo.
        Ley 14/1953, decreto 4-7-53.
        la semana de 40 horas, las 24 horas
        uno de cada cuatro, 3/4 partes
        En 300 casos de 1000.
    """,
    "it": """
        Il 4º reggimento e la 3ª compagnia.
        Articolo 19, comma 5, paragrafo 3.4.12.
        Luigi XIV, Enrico IV, tomo XIX, capitolo VII, papa Pio IX.
        Il punteggio fu 3 a 4, poi 12-7.
        Matteo 5, 3-12; Giovanni 3, 16.
        Costa 19,50 lire, 1.953 scudi, 2000 ducati.
        Circa 1500 uomini, quasi 1900 cavalli.
        Dei 1950 delegati votarono 1200.
        N. 1848, pag. 1914, busta 53, c. 12.
        Tel. 47-53-19, int. 1945.
        Ha 45 anni e pesa 80 chili; attese 2 ore, alle 4 donne.
        Il mar Nero; Marte; Giulio e Augusto; signora Aprile.
        Il primo, il secondo e il terzo.
        Da 4 a 7 gradi, tra 10 e 20 per cento.
        Via 25 Aprile, piazza 4 Novembre, corso 22 Marzo.
        Legge 14/1953, decreto 4-7-53.
        la settimana di 40 ore, le 24 ore
        uno su quattro, 3/4 del totale
        mille e non più mille; cento anni; due volte
        Con 1950 uomini e 1848 fucili
    """,
}
CASES = [(code, line.strip()) for code, lines in TRAPS.items() for line in lines.strip().splitlines()]


@pytest.mark.parametrize(("code", "sentence"), CASES, ids=[sentence[:50] for _, sentence in CASES])
def test_no_date_is_seen(code: str, sentence: str) -> None:
    assert [sentence[mention.start : mention.end] for mention in find_dates(sentence, Settings(code))] == []
