"""Polish: 3 stycznia 1942 r., w sierpniu 1942, od 4 do 6 lipca 1953, w latach 50., br."""

from __future__ import annotations

CONVENTIONS = ("day-first", "dotted-days", "roman-months", "decade-name-first")

WORDS = {
    "month": (
        "styczeń; stycznia; styczniu; styczniem; stycz",
        "luty; lutego; lutym; lut",
        "marzec; marca; marcu; marcem; mar",
        "kwiecień; kwietnia; kwietniu; kwietniem; kwiec; kwie",
        "maj; maja; maju; majem",
        "czerwiec; czerwca; czerwcu; czerwcem; czerw; cze",
        "lipiec; lipca; lipcu; lipcem; lip",
        "sierpień; sierpnia; sierpniu; sierpniem; sierp; sie",
        "wrzesień; września; wrześniu; wrześniem; wrzes; wrz",
        "październik; października; październiku; październikiem; paźdz; paź",
        "listopad; listopada; listopadzie; listopadem; list",
        "grudzień; grudnia; grudniu; grudniem; grud; gru",
    ),
    "weak": "mar; list; lip; lut; sie; gru; cze; wrz",
    "weekday": (
        "poniedziałek; poniedziałku; poniedziałkiem; pn",
        "wtorek; wtorku; wtorkiem; wt",
        "środa; środę; środy; środzie; śr",
        "czwartek; czwartku; czwartkiem; czw",
        "piątek; piątku; piątkiem; pt",
        "sobota; sobotę; soboty; sobocie; sob",
        "niedziela; niedzielę; niedzieli; niedz",
    ),
    "ordinal": """
        pierwszy; pierwszego; pierwszym; pierwsza; pierwszej | drugi; drugiego; drugim; druga; drugiej |
        trzeci; trzeciego; trzecim; trzecia; trzeciej | czwarty; czwartego; czwartym; czwartej | piąty;
        piątego; piątym | szósty; szóstego | siódmy; siódmego | ósmy; ósmego | dziewiąty; dziewiątego |
        dziesiąty; dziesiątego | jedenasty; jedenastego | dwunasty; dwunastego | trzynasty; trzynastego |
        czternasty; czternastego | piętnasty; piętnastego | szesnasty; szesnastego | siedemnasty; siedemnastego
        | osiemnasty; osiemnastego | dziewiętnasty; dziewiętnastego | dwudziesty; dwudziestego
    """,
    "cardinal": """
        1=jeden | 2=dwa | 3=trzy | 4=cztery | 5=pięć | 6=sześć | 7=siedem | 8=osiem | 9=dziewięć | 10=dziesięć
    """,
    "suffix": "go; ego; tego; y; szego",
    "of": "miesiąca; mies.",
    "article": "dnia; dn; dn.; dniu; dni; d.",
    "and": "i; oraz; a",
    "or": "lub; albo; czy",
    "on": "dnia; dn.; z dnia; z; od; do; po; przed; w dniu; na; w dniach",
    "in": """
        w; we; roku; rok; od; do; po; przed; z; na; około; w roku; w r.; r.; r; od roku; do roku; z roku;
        w latach; lat; lata; latach; ok.; wiosną; latem; jesienią; zimą; między; koło; rokiem
    """,
    "day-intro": "dnia; dn.; z; od; do; po; przed; w dniu; w; na; że",
    "month-intro": "w; we; od; do; na; z; koniec; końcem; początkiem; po; przed",
    "feast-intro": "na; w; po; przed; do; od",
    "from": "od; z; między; pomiędzy",
    "to": "do; po; aż do; a",
    "to-next": "na",
    "length-unit": {
        "1D": "dzień; dni",
        "7D": "tydzień; tygodnie; tygodni",
        "1M": "miesiąc; miesiące; miesięcy",
        "1Y": "rok; lata; lat",
    },
    "span-start": "licząc od; poczynając od",
    "span-for": "na; na okres; przez",
    "between": "między; pomiędzy",
    "before": "przed; przed rokiem; sprzed",
    "after": "po; po roku",
    "since": "od; od roku; począwszy od; od r.",
    "until": "do; aż do; do roku; aż do roku; do r.",
    "by": "najpóźniej; nie później niż; najpóźniej do; nie później jak",
    "from-on": "nie wcześniej niż; najwcześniej",
    "circa": "około; ok; ok.; circa; ca; koło; mniej więcej; około roku; ok. roku; około r.",
    "doubt": {
        "medium": "prawdopodobnie; zapewne",
        "low": "może; być może; chyba",
    },
    "part": {
        "early": """
            na początku; początek; początkiem; z początkiem; początku; w początkach; w początku;
            w pierwszych dniach
        """,
        "mid": "w połowie; połowa; połowie; połowy; około połowy",
        "late": """
            w końcu; koniec; końcem; z końcem; pod koniec; końca; przy końcu; w końcach; w ostatnich dniach;
            na koniec
        """,
        "1/2": """
            w pierwszej połowie; pierwsza połowa; pierwszej połowie; pierwszej połowy; 1. połowa; i połowa;
            w i połowie; 1 połowa
        """,
        "2/2": """
            w drugiej połowie; druga połowa; drugiej połowie; drugiej połowy; 2. połowa; ii połowa;
            w ii połowie; 2 połowa
        """,
    },
    "season": (
        "wiosna; wiosną; wiosny; wiosnę",
        "lato; latem; lecie",
        "jesień; jesienią; jesieni",
        "zima; zimą; zimy; zimę",
    ),
    "quarter-word": "kwartał; kwartale; kwartału; kw.",
    "half-year-word": "półrocze; półroczu; półrocza",
    "century": "wiek; wieku; w.; wieki; stulecie; stulecia; wieków",
    "decade-word": "lata; latach; lat; w latach",
    "decade-name": {
        20: "dwudzieste; dwudziestych",
        30: "trzydzieste; trzydziestych",
        40: "czterdzieste; czterdziestych",
        50: "pięćdziesiąte; pięćdziesiątych",
        60: "sześćdziesiąte; sześćdziesiątych",
        70: "siedemdziesiąte; siedemdziesiątych",
        80: "osiemdziesiąte; osiemdziesiątych",
        90: "dziewięćdziesiąte; dziewięćdziesiątych",
    },
    "needs-decade-word": """
        dwudzieste; dwudziestych; trzydzieste; trzydziestych; czterdzieste; czterdziestych; pięćdziesiąte;
        pięćdziesiątych; sześćdziesiąte; sześćdziesiątych; siedemdziesiąte; siedemdziesiątych; osiemdziesiąte;
        osiemdziesiątych; dziewięćdziesiąte; dziewięćdziesiątych
    """,
    "year-word": """
        rok; roku; r; r.; w roku; w r.; roku pańskiego; anno; rokiem; rokiem pańskim; z roku; od roku; do roku
    """,
    "year-suffix": "r; r.; roku; rok; rokiem",
    "day-word": "dzień; dnia; dniu",
    "month-word": "miesiąc; miesiąca; miesiącu",
    "era": {
        "bc": "p. n. e.; p.n.e.; przed chrystusem",
        "ad": "n. e.; n.e.; po chrystusie",
    },
    "relative": {
        "day 0": "dziś; dzisiaj",
        "day -1": "wczoraj; wczoraj wieczorem; wczoraj rano",
        "day 1": "jutro; jutro rano",
        "day -2": "przedwczoraj",
        "day 2": "pojutrze",
        "week -1": "zeszłym tygodniu; w zeszłym tygodniu; ubiegłym tygodniu; w ubiegłym tygodniu",
        "month -1": "zeszłym miesiącu; w zeszłym miesiącu; w ubiegłym miesiącu",
        "year -1": "zeszłym roku; w zeszłym roku; w ubiegłym roku; zeszłego roku",
    },
    "relation": {
        "inst": "bm; bm.; b. m.; bieżącego miesiąca; b.m.; tegoż m-ca; bież. mies.",
        "ult": "ub. m.; ub. mies.; ubiegłego miesiąca; zeszłego miesiąca; ub.m.; ubm.; z. m.",
        "this-year": "br; br.; b. r.; bieżącego roku; b.r.; bież. roku; rb.; rb; r. b.; tego roku",
        "last-year": "ub. r.; ubiegłego roku; zeszłego roku; ub.r.; z. r.; zeszłego r.",
        "next-year": "przyszłego roku; następnego roku",
        "last": "ubiegły; ubiegłego; ubiegłą; zeszły; zeszłego; zeszłą; miniony; ostatniego",
        "next": "przyszły; przyszłego; przyszłą; następnego",
        "same-year": "tegoż roku; tego samego roku; t. r.; tr.; t.r.",
        "same-month": "tegoż miesiąca; tego samego miesiąca; t. m.",
    },
    "feast": {
        "01-01": "nowy rok",
        "01-06": "trzech króli",
        "11-01": "wszystkich świętych",
        "12-24": "wigilia; wigilię; wigilii",
        "12-25": "boże narodzenie; bożego narodzenia; boże narodz.",
        "12-31": "sylwester; sylwestra",
        "easter-2": "wielki piątek",
        "easter+0": "wielkanoc; wielkanocy; niedziela wielkanocna",
        "easter+1": "poniedziałek wielkanocny",
        "easter+49": "zielone świątki; zielonych świątek; zielone święta",
        "easter+60": "boże ciało; bożego ciała",
    },
    "clock-word": "godz; godz.; godzina; godzinie; godziny; g.",
    "hour-intro": {
        "strong": "o godz.; o godzinie; godz.; od godz.; do godz.; około godz.; godzina; o g.; o godz",
    },
    "clock-at": "o",
    "clock-intro": "o; od; do; około; po; przed; w",
    "minute-word": "minut; min; min.; minuty",
    "time-of-day": {
        12: "w południe",
        24: "o północy",
    },
    "day-part": {
        "am": "rano; przed południem; z rana",
        "pm": "po południu; wieczorem; popoł.; po poł.",
        "night": "w nocy; nocą",
    },
    "undated": "b. d.; bez daty; niedatowane; b.d.; s. d.; bd.; niedatowany",
    "label": """
        numer; nr; nry; strona; str; s; ustęp; ust; artykuł; art; paragraf; par; rozdział; rozdz; punkt; pkt;
        poz; tom; t; telefon; tel; wersja; załącznik; zał; karta; k; księga; l. dz.; dz; tabela; tab; rys;
        rycina; werset; psalm; dom; sygn; zesp; jednostka; jedn; wiersz; pokój; wydanie; ulica nr; część; cz;
        rok szkolny nr
    """,
    "street": """
        ulica; ulicy; ul; ul.; plac; placu; pl; pl.; aleja; alei; aleje; al; al.; most; rondo; skwer; osiedle;
        stadion
    """,
    "unit": """
        godzin; godziny; osób; osoby; ludzi; mężczyzn; kobiet; żydów; złotych; zł; groszy; rubli; marek; ton;
        km; kilometrów; metrów; m; kg; kilogramów; hektarów; ha; litrów; stron; głosów; egzemplarzy; żołnierzy;
        zabitych; rannych; jeńców; mieszkańców; dusz; koni; domów; lat; dni; minut; miesięcy; tygodni; procent;
        tysięcy; milionów; sztuk; dzieci; rodzin; dolarów; stopni; razy; robotników; członków
    """,
    "common": """
        i; w; na; z; do; się; że; nie; to; jest; o; po; za; od; jak; a; ale; przez; dla; był; była; było; byli;
        były; są; jego; jej; ich; który; która; które; którzy; gdzie; gdy; kiedy; lub; już; tylko; przed; przy;
        też; także; aż; ze; we; mi; mnie; nas; nam; go; mu; ją; im; tam; tu; jednak; jeszcze; będzie; według;
        między; bez; pod; nad; co; kto; ku; u; ani; oraz; został; została; zostali; więc; bo
    """,
    "vague": "około; ok; ok.; mniej więcej; koło",
}
