"""Slovak: dňa 17. augusta 1938, v marci 1939, od roku 1942."""

from __future__ import annotations

CONVENTIONS = ("day-first", "dotted-days", "leading-years", "roman-months")

WORDS = {
    "month": (
        "január; januára; januári; januárom; jan",
        "február; februára; februári; februárom; feb",
        "marec; marca; marci; marcom",
        "apríl; apríla; apríli; aprílom; apr",
        "máj; mája; máji; májom",
        "jún; júna; júni; júnom",
        "júl; júla; júli; júlom",
        "august; augusta; auguste; augustom; aug",
        "september; septembra; septembri; septembrom; sept",
        "október; októbra; októbri; októbrom; okt",
        "november; novembra; novembri; novembrom; nov",
        "december; decembra; decembri; decembrom; dec",
    ),
    "weekday": (
        "pondelok; pondelka; pondelku",
        "utorok; utorka; utorku",
        "streda; stredu; stredy; strede",
        "štvrtok; štvrtka; štvrtku",
        "piatok; piatka; piatku",
        "sobota; sobotu; soboty; sobote",
        "nedeľa; nedeľu; nedele; nedeli",
    ),
    "ordinal": """
        prvý; prvého; prvej; prvom | druhý; druhého; druhej; druhom | tretí; tretieho; tretej; treťom | štvrtý;
        štvrtého | piaty; piateho | šiesty; šiesteho | siedmy; siedmeho | ôsmy; ôsmeho | deviaty; deviateho |
        desiaty; desiateho | jedenásty; jedenásteho | dvanásty; dvanásteho
    """,
    "cardinal": "1=jeden | 2=dva | 3=tri | 4=štyri | 5=päť | 6=šesť | 7=sedem | 8=osem | 9=deväť | 10=desať",
    "suffix": "ho; ého",
    "of": "mesiaca",
    "article": "dňa; dňom; deň",
    "and": "a; i; aj",
    "or": "alebo; či",
    "on": "dňa; zo; z; od; do; po; pred; ku; k",
    "in": """
        v; vo; roku; rok; od; do; r; r.; v roku; v r.; od roku; do roku; po; pred; z; zo; z roku; na; v rokoch;
        okolo; na jar; v lete; v zime; od r.; do r.; až do r.; rokov
    """,
    "day-intro": "dňa; zo; z; k; ku; od; do; po; pred; že",
    "dotted-day-intro": "dňa",
    "month-intro": "v; vo; od; do; na; koncom; začiatkom; počas; mesiaci; po; z",
    "feast-intro": "na; po; pred; do; od; cez",
    "from": "od; odo; z; zo; medzi",
    "to": "do; až; až do; po",
    "to-next": "na",
    "between": "medzi",
    "before": "pred; pred rokom",
    "after": "po; po roku",
    "since": "od; odo; od roku; od r.; počnúc",
    "until": "do; až do; do roku; do r.; až do roku; až do r.",
    "by": "najneskôr; najneskôr do; najneskoršie",
    "from-on": "najskôr; nie skôr ako",
    "circa": "okolo; asi; cca; približne; okolo roku",
    "doubt": {
        "medium": "pravdepodobne",
        "low": "azda; možno; snáď",
    },
    "part": {
        "early": "začiatkom; na začiatku; počiatkom; začiatok; začiatku",
        "mid": "v polovici; uprostred; polovica; polovici; v polovičke",
        "late": "koncom; na konci; koniec; konca; ku koncu; sklonkom",
        "1/2": "v prvej polovici; prvá polovica; prvej polovici; 1. polovica; v 1. polovici",
        "2/2": "v druhej polovici; druhá polovica; druhej polovici; 2. polovica; v 2. polovici",
    },
    "season": (
        "jar; jari; na jar; jeseň-jar",
        "leto; lete; v lete; leta",
        "jeseň; jeseni; na jeseň",
        "zima; zimy; zime; zimu; v zime",
    ),
    "quarter-word": "štvrťrok; štvrťroku; kvartál",
    "half-year-word": "polrok; polroku",
    "century": "storočie; storočia; storočí; stor.; st.",
    "decade-word": "roky; rokov; rokoch; v rokoch",
    "year-word": """
        rok; roku; roka; r; r.; v r.; v roku; anno; do r.; od r.; až do r.; z roku; do roku; od roku; ročník
    """,
    "day-word": "deň; dňa; dňom",
    "month-word": "mesiac; mesiaca; mesiaci",
    "era": {
        "bc": "pred n. l.; pred kr.; pred kristom",
        "ad": "n. l.; po kristovi; po kr.",
    },
    "relative": {
        "day 0": "dnes",
        "day -1": "včera; včera večer; včera ráno",
        "day 1": "zajtra; zajtra ráno",
        "day -2": "predvčerom",
        "day 2": "pozajtra",
        "week -1": "minulý týždeň; minulého týždňa",
        "month -1": "minulý mesiac; minulého mesiaca",
        "year -1": "vlani; minulého roku; minulý rok",
    },
    "relation": {
        "inst": "t. m.; tohto mesiaca; t.m.",
        "ult": "m. m.; minulého mesiaca; min. m.; m.m.",
        "this-year": "t. r.; tohto roku; t.r.; b. r.; tohoročného; tohto r.",
        "last-year": "m. r.; minulého roku; vlaňajšieho roku; m.r.",
        "last": "minulého; minulú; minulý; uplynulého",
        "next": "budúci; budúceho; budúcu",
        "same-year": "toho istého roku; toho roku",
        "same-month": "toho istého mesiaca",
    },
    "feast": {
        "01-01": "nový rok",
        "12-24": "štedrý večer; štedrý deň",
        "12-25": "vianoce; vianoc; vianociach",
        "12-31": "silvester",
        "easter+0": "veľká noc; veľkej noci; veľkú noc",
        "easter+1": "veľkonočný pondelok",
        "easter+49": "turíce",
    },
    "clock-word": "hodín; hodiny; hod; hod.; h; hodine; hodinou; hodinu",
    "clock-at": "o",
    "clock-intro": "o; od; do; okolo; pred; po",
    "minute-word": "minút; min; min.; minúty",
    "time-of-day": {
        12: "poludnie",
        24: "polnoci; polnoc",
    },
    "day-part": {
        "am": "ráno; dopoludnia; predpoludním; dop.",
        "pm": "odpoludnia; popoludní; večer; odp.",
        "night": "v noci",
    },
    "undated": "bez dátumu; nedatované; b. d.; s. d.",
    "label": """
        číslo; č; čís; strana; str; s; odsek; ods; článok; čl; paragraf; kapitola; kap; bod; zväzok; zv;
        telefón; tel; verzia; príloha; príl; list; kniha; č. j.; čj; tabuľka; tab; obr; obrázok; verš; žalm; dom
    """,
    "street": "ulica; ulici; ul; ul.; trieda; námestie; námestí; nám.; nábrežie; most",
    "unit": """
        hodín; hodiny; mužov; žien; ľudí; osôb; korún; sk; halierov; ton; km; kilometrov; metrov; m; kg;
        hektárov; ha; litrov; strán; hlasov; výtlačkov; vojakov; mŕtvych; zajatcov; obyvateľov; duší; koní;
        domov; rokov; dní; minút; mesiacov; týždňov; percent; tisíc; miliónov; kusov; židov; detí
    """,
    "common": """
        a; v; sa; na; je; že; o; s; z; do; i; to; k; vo; pre; za; by; ale; si; po; ako; som; bol; bola; bolo;
        boli; sme; sú; od; tak; jeho; ktorý; ktorá; ktoré; kde; keď; alebo; už; len; pred; pri; potom; tiež; až;
        nie; zo; so; mi; ma; mňa; nás; nám; ho; mu; ju; jej; ich; im; tam; tu; však; ešte; bude; podľa; medzi;
        bez; pod; nad; kedy; čo; kto; ku; u; ani
    """,
    "vague": "asi; cca; približne; okolo",
}
