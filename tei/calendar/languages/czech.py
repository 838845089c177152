"""Czech: 4. července 1953, od září 1924 do ledna 1925, v r. 1926, 16. XI. 1945."""

from __future__ import annotations

CONVENTIONS = ("day-first", "dotted-days", "leading-years", "roman-months", "decade-name-first")

WORDS = {
    "month": (
        "leden; ledna; lednu; lednem; led",
        "únor; února; únoru; únorem; unora",
        "březen; března; březnu; březnem; brezna",
        "duben; dubna; dubnu; dubnem",
        "květen; května; květnu; květnem; kvetna",
        "červen; června; červnu; červnem; cervna",
        "červenec; července; červenci; červencem; cervence",
        "srpen; srpna; srpnu; srpnem",
        "září; zář; zářím",
        "říjen; října; říjnu; říjnem; rijna",
        "listopad; listopadu; listopadem",
        "prosinec; prosince; prosinci; prosincem",
    ),
    "weekday": (
        "pondělí; pondělka; pondělku; pondělek",
        "úterý; úterek; úterka",
        "středa; středu; středy; středě",
        "čtvrtek; čtvrtka; čtvrtku",
        "pátek; pátku; pátkem",
        "sobota; sobotu; soboty; sobotě",
        "neděle; neděli; nedělí",
    ),
    "ordinal": """
        první; prvního; prvním | druhý; druhého; druhé; druhém; druhá; druhou | třetí; třetího; třetím |
        čtvrtý; čtvrtého; čtvrté; čtvrtém | pátý; pátého; pátém | šestý; šestého; šestém | sedmý; sedmého;
        sedmém | osmý; osmého; osmém | devátý; devátého; devátém | desátý; desátého; desátém | jedenáctý;
        jedenáctého; jedenáctém | dvanáctý; dvanáctého; dvanáctém | třináctý; třináctého | čtrnáctý;
        čtrnáctého; čtrnáctém | patnáctý; patnáctého; patnáctém | šestnáctý; šestnáctého; šestnáctém |
        sedmnáctý; sedmnáctého; sedmnáctém | osmnáctý; osmnáctého; osmnáctém | devatenáctý; devatenáctého;
        devatenáctém | dvacátý; dvacátého; dvacátém
    """,
    "cardinal": """
        1=jedna; jeden | 2=dva; dvě | 3=tři | 4=čtyři | 5=pět | 6=šest | 7=sedm | 8=osm | 9=devět | 10=deset
    """,
    "suffix": "ho; ého; tého; vého; tém",
    "of": "měsíce",
    "article": "dne; dnem; dni; den",
    "and": "a; i",
    "or": "nebo; či; anebo",
    "on": "dne; ze; z; ke; k; od; do; po; před; dnem",
    "in": """
        v; ve; roku; rok; od; do; r; r.; v roce; v r.; od roku; do roku; po; před; z; ze; z roku; roce;
        v letech; kolem; na; na jaře; v létě; v zimě; koncem; začátkem; od r.; do r.; až do r.; z r.;
        léta; let
    """,
    "day-intro": "dne; ze; z; k; ke; od; do; po; před; že; ode",
    "dotted-day-intro": "dne",
    "month-intro": "v; ve; od; do; na; koncem; začátkem; počátkem; během; měsíci; po; z",
    "feast-intro": "o; na; po; před; do; od",
    "from": "od; ode; z; ze; mezi",
    "to": "do; až; až do; do konce; do dne; po",
    "to-next": "na",
    "between": "mezi",
    "before": "před; před rokem; do",
    "after": "po; po roce; po r.",
    "since": "od; ode; od roku; od r.; počínaje",
    "until": "do; až do; až do r.; až do roku; do roku; do r.",
    "by": "nejpozději; nejpozději do; nejpozději dne",
    "from-on": "nejdříve; ne dříve než",
    "circa": "kolem; asi; cca; okolo; kol.; přibližně; kolem roku; kolem r.; asi v roce",
    "doubt": {
        "medium": "pravděpodobně; patrně",
        "low": "snad; možná",
    },
    "part": {
        "early": "začátkem; počátkem; na začátku; na počátku; začátek; počátek; začátku; počátku",
        "mid": "v polovině; polovina; uprostřed; v půli; polovině; poloviny; v pol.; koncem poloviny",
        "late": "koncem; na konci; konec; konce; ke konci; sklonkem",
        "1/2": """
            v první polovině; první polovina; první polovině; první poloviny; v 1. polovině; 1. polovina;
            1. poloviny
        """,
        "2/2": """
            v druhé polovině; druhá polovina; druhé polovině; druhé poloviny; ve druhé polovině; v 2. polovině;
            2. polovina; 2. poloviny
        """,
    },
    "season": (
        "jaro; jara; jaře; jaru; na jaře",
        "léto; létě; v létě",
        "podzim; podzimu; na podzim",
        "zima; zimy; zimě; zimu; v zimě",
    ),
    "quarter-word": "čtvrtletí; kvartál",
    "half-year-word": "pololetí",
    "week-word": {
        "of": "týden; týdnu; týdne",
    },
    "century": "století; stol.; stol; st.",
    "decade-word": "léta; let; letech; roky; v letech",
    "decade-name": {
        20: "dvacátá; dvacátých",
        30: "třicátá; třicátých",
        40: "čtyřicátá; čtyřicátých",
        50: "padesátá; padesátých",
        60: "šedesátá; šedesátých",
        70: "sedmdesátá; sedmdesátých",
        80: "osmdesátá; osmdesátých",
        90: "devadesátá; devadesátých",
    },
    "needs-decade-word": """
        dvacátá; dvacátých; třicátá; třicátých; čtyřicátá; čtyřicátých; padesátá; padesátých; šedesátá;
        šedesátých; sedmdesátá; sedmdesátých; osmdesátá; osmdesátých; devadesátá; devadesátých
    """,
    "year-word": """
        rok; roku; roce; r; r.; v r.; v roce; léta páně; anno; do r.; od r.; až do r.; z roku; do roku; od roku;
        roků; ročník; až do roku
    """,
    "day-word": "den; dne; dnem",
    "month-word": "měsíc; měsíce; měsíci",
    "era": {
        "bc": "př. n. l.; př. kr.; před kristem",
        "ad": "n. l.; po kristu; po kr.",
    },
    "relative": {
        "day 0": "dnes; dneska",
        "day -1": "včera; včera večer; včera ráno; včera odpoledne",
        "day 1": "zítra; zítra ráno; zítra večer",
        "day -2": "předevčírem",
        "day 2": "pozítří",
        "week -1": "minulý týden; minulého týdne",
        "month -1": "minulý měsíc; minulého měsíce",
        "year -1": "loni; minulého roku; minulý rok; vloni",
    },
    "relation": {
        "inst": "t. m.; tohoto měsíce; t.m.; tohoto měs.; běž. m.",
        "ult": "m. m.; minulého měsíce; min. m.; m.m.",
        "this-year": "t. r.; tohoto roku; t.r.; letošního roku; běž. r.; b. r.; letos",
        "last-year": "m. r.; minulého roku; loňského roku; min. r.; m.r.",
        "next-year": "příštího roku; př. r.",
        "last": "minulého; minulou; minulý; uplynulého",
        "next": "příští; příštího; příštím",
        "same-year": "téhož roku; t. r.; téhož r.",
        "same-month": "téhož měsíce",
    },
    "feast": {
        "01-01": "nový rok",
        "12-24": "štědrý den; štědrý večer",
        "12-25": "vánoce; vánoc; vánocích; boží hod vánoční",
        "12-31": "silvestr; silvestra; na silvestra",
        "easter-2": "velký pátek",
        "easter+0": "velikonoce; velikonoc; velikonocích; neděle velikonoční",
        "easter+1": "velikonoční pondělí; velikonočního pondělí",
        "easter+49": "letnice; svatodušní neděle",
        "easter+50": "svatodušní pondělí",
    },
    "clock-word": "hodin; hodiny; hod; hod.; h; hodinou; hodině; hodinu",
    "clock-at": "v; ve",
    "clock-intro": "v; ve; o; od; do; kolem; před; po",
    "minute-word": "minut; min; min.; minuty",
    "time-of-day": {
        12: "poledne",
        24: "půlnoci; půlnoc",
    },
    "day-part": {
        "am": "ráno; dopoledne; dop.",
        "pm": "odpoledne; večer; odp.",
        "night": "v noci",
    },
    "undated": "b. d.; bez data; nedatováno; s. d.; bez datace",
    "label": """
        číslo; č; čís; strana; str; s; odstavec; odst; článek; čl; paragraf; kapitola; kap; oddíl; bod; svazek;
        sv; telefon; tel; verze; příloha; příl; list; fol; kniha; kn; č. j.; čj; sp; zn; tabulka; tab; obr;
        obrázek; verš; žalm; dům; čp; č. p.; blok; transport
    """,
    "street": "ulice; ulici; ul; ul.; třída; třídě; tř.; náměstí; nám.; nábřeží; most; sady; stadion",
    "unit": """
        hodin; hodiny; mužů; žen; lidí; osob; korun; kč; kčs; haléřů; tun; km; kilometrů; metrů; m; kg;
        kilogramů; hektarů; ha; litrů; stran; hlasů; výtisků; vojáků; mrtvých; zajatců; obyvatel; duší; koní;
        domů; let; dní; dnů; minut; měsíců; týdnů; procent; tisíc; milionů; kusů; židů; dětí; marek; zlatých;
        dolarů; rublů; stupňů; krát
    """,
    "common": """
        a; v; se; na; je; že; o; s; z; do; i; to; k; ve; pro; za; by; ale; si; po; jako; jsem; byl; byla; bylo;
        byli; jsme; jsou; od; tak; jeho; který; která; které; kde; když; nebo; už; jen; před; při; pak; také;
        až; není; ze; jsi; jste; mi; mě; mne; nás; nám; ho; mu; jej; ji; jí; jich; jim; tam; tu; však; ještě;
        bude; podle; mezi; bez; pod; nad; kdy; co; kdo; ke; ku; u; ani
    """,
    "vague": "asi; cca; přibližně; kolem; okolo; kol.",
}
