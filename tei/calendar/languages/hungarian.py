"""Hungarian: 1944. április 5-én, 1944. ápr. 5., május 1-től, 1944 tavaszán, f. hó 3-án, 1944-ben."""

from __future__ import annotations

CONVENTIONS = ("year-first", "dotted-days", "month-days", "leading-years", "12-hour")

WORDS = {
    "month": (
        """
            január; januárban; januártól; januárig; januárra; januári; januárnak; januárból;
            januárában; januárának; januárától; januáráig; januárius; jan
        """,
        """
            február; februárban; februártól; februárig; februárra; februári; februárnak; februárból;
            februárában; februárának; februárától; februáráig; februárius; febr; feb
        """,
        """
            március; márciusban; márciustól; márciusig; márciusra; márciusi; márciusnak; márciusból;
            márciusában; márciusának; márciusától; márciusáig; marcius; márc; márczius; márcziusban;
            márcziusi; márcziusában
        """,
        """
            április; áprilisban; áprilistól; áprilisig; áprilisra; áprilisi; áprilisnak; áprilisból;
            áprilisában; áprilisának; áprilisától; áprilisáig; aprilis; ápr
        """,
        """
            május; májusban; májustól; májusig; májusra; májusi; májusnak; májusból; májusában;
            májusának; májusától; májusáig; majus; máj
        """,
        """
            június; júniusban; júniustól; júniusig; júniusra; júniusi; júniusnak; júniusból;
            júniusában; júniusának; júniusától; júniusáig; junius; jún
        """,
        """
            július; júliusban; júliustól; júliusig; júliusra; júliusi; júliusnak; júliusból;
            júliusában; júliusának; júliusától; júliusáig; julius; júl
        """,
        """
            augusztus; augusztusban; augusztustól; augusztusig; augusztusra; augusztusi;
            augusztusnak; augusztusból; augusztusában; augusztusának; augusztusától; augusztusáig;
            augustus; aug
        """,
        """
            szeptember; szeptemberben; szeptembertől; szeptemberig; szeptemberre; szeptemberi;
            szeptembernek; szeptemberből; szeptemberében; szeptemberének; szeptemberétől;
            szeptemberéig; september; szept; szep
        """,
        """
            október; októberben; októbertől; októberig; októberre; októberi; októbernek; októberből;
            októberében; októberének; októberétől; októberéig; oktober; october; okt
        """,
        """
            november; novemberben; novembertől; novemberig; novemberre; novemberi; novembernek;
            novemberből; novemberében; novemberének; novemberétől; novemberéig; nov
        """,
        """
            december; decemberben; decembertől; decemberig; decemberre; decemberi; decembernek;
            decemberből; decemberében; decemberének; decemberétől; decemberéig; dec; deczember;
            deczemberben; deczemberi; deczemberében
        """,
    ),
    "weak": "jan; feb; dec; nov",
    "weekday": (
        "hétfő; hétfőn; hétfőtől; hétfőig",
        "kedd; kedden; keddtől; keddig",
        "szerda; szerdán; szerdától; szerdáig",
        "csütörtök; csütörtökön; csütörtöktől; csütörtökig",
        "péntek; pénteken; péntektől; péntekig",
        "szombat; szombaton; szombattól; szombatig",
        "vasárnap; vasárnaptól; vasárnapig",
    ),
    "ordinal": """
        első; elsején; elseje | második; másodikán; másodika | harmadik; harmadikán; harmadika | negyedik;
        negyedikén; negyedike | ötödik; ötödikén; ötödike | hatodik; hatodikán; hatodika | hetedik; hetedikén;
        hetedike | nyolcadik; nyolcadikán; nyolcadika | kilencedik; kilencedikén; kilencedike | tizedik;
        tizedikén; tizedike
    """,
    "cardinal": "1=egy | 2=két; kettő | 3=három | 4=négy | 5=öt | 6=hat | 7=hét | 8=nyolc | 9=kilenc | 10=tíz",
    "suffix": """
        én; án; jén; ján; i; ei; jei; e; je; a; ig; éig; jéig; áig; től; tól; étől; jétől; ától; re; ra; ére;
        jére; ára; ével; ával; ik; ikán; ikén; ki; diki; iki; diként; ben; ban; ből; ból; es; as; os; ös; hoz;
        hez; höz; nek; nak; et; at; t
    """,
    "of": "év; évi; esztendő; esztendei",
    "article": "hó; havi; hava; havának; hónap; hónapban; a; az",
    "and": "és; s; valamint",
    "or": "vagy",
    "on": "a; az; ez év; dátuma; kelt",
    "in": """
        az; a; anno; évben; év; éve; évek; években; előtt; után; óta; körül; közben; kezdve; tavasz; nyár; ősz;
        tél; még; már; csak; és; kb; kb.
    """,
    "day-intro": "a; az",
    "month-intro": "a; az; ez év; folyó év; múlt; ez; tavaly; idén; már; még; csak",
    "feast-intro": "a; az",
    "from": "a; az",
    "to": "és",
    "between": "között",
    "before": "megelőzően",
    "after": "követően",
    "since": "kezdve",
    "until": "bezárólag",
    "circa": "körülbelül; kb; kb.; mintegy; cca; cca.",
    "doubt": {"medium": "valószínűleg", "low": "talán"},
    "part": {
        "early": "eleje; elején; elejétől; elejéig; kezdete; kezdetén",
        "mid": "közepe; közepén; közepétől; közepéig; derekán",
        "late": "vége; végén; végétől; végéig",
    },
    "season": (
        "tavasz; tavasza; tavaszán; tavasszal; tavaszától; tavaszáig",
        "nyár; nyara; nyarán; nyáron; nyarától; nyaráig",
        "ősz; ősze; őszén; ősszel; őszétől; őszéig",
        "tél; tele; telén; télen; telétől; teléig",
    ),
    "century": "század; században; századi; századból; évszázad; évszázadban; sz.",
    "decade-word": "évek; években; éveiben; éveket",
    "decade-suffix": "es; as; os; ös",
    "year-word": "év; évben; anno; esztendő; esztendőben",
    "year-suffix": "évi; évben; év; éve; évtől; évig; évre; évek; esztendőben",
    "day-word": "nap; napján; napja; napjától; napjáig; napon",
    "month-word": "hó; hava; havában; hónap; hónapja; hónapban; havának",
    "relative": {
        "day 0": "ma; mai napon; mai nap; a mai napon; ma reggel; ma este; ma délután; ma délelőtt",
        "day -1": "tegnap; tegnap este; tegnap reggel; tegnap délután; tegnapi napon",
        "day 1": "holnap; holnap reggel; holnap este",
        "day -2": "tegnapelőtt",
        "day 2": "holnapután",
        "week -1": "múlt héten; a múlt héten",
        "month -1": "múlt hónapban; a múlt hónapban",
        "year -1": "múlt évben; a múlt évben; tavaly; elmúlt évben",
        "year 0": "idén; ez évben; ebben az évben; folyó évben",
    },
    "relation": {
        "inst": "f. hó; folyó hó; f. hó; e hó; e hónap; folyó hónap",
        "ult": "múlt hó; m. hó; múlt hónap",
        "this-year": "f. évi; folyó évi; ez évi; ez év; f. év",
        "last": "múlt; elmúlt",
        "next": "jövő; következő",
    },
    "feast": {
        "01-01": "újév; újévkor; újév napján",
        "12-24": "szenteste; karácsony este",
        "12-25": "karácsony; karácsonykor; karácsony napján; karácsony első napján",
        "12-31": "szilveszter; szilveszterkor",
        "easter-2": "nagypéntek; nagypénteken",
        "easter+0": "húsvét; húsvétkor; húsvét vasárnap; húsvétvasárnap",
        "easter+1": "húsvéthétfő; húsvéthétfőn; húsvét hétfő; húsvét hétfőn",
        "easter+49": "pünkösd; pünkösdkor; pünkösd vasárnap",
    },
    "clock-word": "óra; órakor; órától; óráig; órára; h",
    "sure-clock": "órakor; órától; óráig",
    "minute-word": "perc; perckor; percig; perctől; p",
    "time-of-day": {12: "délben", 24: "éjfél; éjfélkor"},
    "undated": "é. n.; é.n.; k. n.; dátum nélkül; kelet nélkül; keltezetlen; keltezés nélkül; d. n.",
    "label": """
        szám; sz; sz.; oldal; old; o; lap; cikk; paragrafus; §; fejezet; fej; pont; tábla; kép; ábra; számú;
        ezred; hadosztály; tétel; kötet; köt; telefon; tel; szoba; ülés; ülése; számok
    """,
    "street": "utca; u; u.; út; tér; körút; krt; krt.; köz; park; sor; híd; rakpart; emelet; em",
    "street-end": "utca; u.; út; tér; körút; krt.; híd; park",
    "unit": """
        ember; fő; zsidó; nő; férfi; gyerek; gyermek; személy; tonna; kg; kiló; km; kilométer; m; méter; pengő;
        korona; forint; frt; fillér; márka; dollár; éves; óra; órán; perc; nap; napig; napon; hét; hétig; hónap;
        hónapig; évig; vagon; vagonban; waggon; deka; dkg; gramm; liter; hold; százalék; fok; ezer; millió;
        család; ház; katona; tiszt; darab; db; példány; képviselő; szavazat
    """,
    "common": """
        a; az; és; hogy; nem; is; egy; ez; meg; van; volt; csak; mint; ki; már; ha; még; fel;
        azt; ezt; aki; ami; amely; akik; ott; itt; én; mi; ők; voltak; lett; minden; majd; mert; vagy; után;
        előtt; között; alatt; sem; úgy; így; nagyon; több; mikor; amikor; akkor; oda; onnan; innen; hanem;
        pedig; sok; kellett; mentünk; voltunk; vittek; ezek; azok; engem; minket; bennünket; úr; tisztelt
    """,
    "vague": "mintegy; körülbelül; kb; kb.",
}
