"""Swedish: den 4 juli 1953, d. 28 dennes, från 4 till 6 juli, på 1950-talet, kl. 19.20."""

from __future__ import annotations

CONVENTIONS = ("day-first", "dotted-days", "hundred-centuries")

WORDS = {
    "month": (
        "januari; jan; januarii; januarij",
        "februari; febr; feb; februarii",
        "mars; martii; martij",
        "april; apr; aprill; aprilis",
        "maj; maji; maij",
        "juni; juny; jun; junii; junij",
        "juli; july; jul; julii; julij",
        "augusti; aug; augustus",
        "september; sept; sep; 7br; septembris",
        "oktober; october; okt; oct; 8br; octobris",
        "november; nov; 9br; novembris",
        "december; dec; 10br; xbr; decembris",
    ),
    "weak": "jan; jul; jun; dec",
    "weekday": (
        "måndag; måndagen",
        "tisdag; tisdagen",
        "onsdag; onsdagen",
        "torsdag; torsdagen",
        "fredag; fredagen",
        "lördag; lördagen",
        "söndag; söndagen",
    ),
    "ordinal": """
        första; förste | andra; andre | tredje | fjärde | femte | sjätte | sjunde | åttonde | nionde | tionde |
        elfte | tolfte | trettonde | fjortonde | femtonde | sextonde | sjuttonde | artonde; adertonde |
        nittonde | tjugonde
    """,
    "cardinal": """
        1=en; ett | 2=två | 3=tre | 4=fyra | 5=fem | 6=sex | 7=sju | 8=åtta | 9=nio | 10=tio | 11=elva |
        12=tolv
    """,
    "suffix": "de; te; a; e; dje; ste; sta",
    "of": "i; av; af",
    "article": "den; d; d.; det; de; dag",
    "and": "och; samt",
    "or": "eller",
    "on": "den; d.; av den; från; till; daterad; dat.; af den",
    "in": """
        i; sedan; från; till; före; efter; omkring; av; år; åren; året; mellan; sommaren; vintern; våren;
        hösten; anno; slutet av; början av; under; år efter; kring
    """,
    "day-intro": "den; d.; till; från; före; efter; av den",
    "month-intro": "i; sedan; från; till; under; medio; av",
    "feast-intro": "vid; på; efter; före; till; sedan; om",
    "from": "från; från den; från och med; fr.o.m.",
    "to": "till; till den; till och med; t.o.m.; tom",
    "between": "mellan; mellan den; emellan",
    "before": "före; innan; före år",
    "after": "efter; efter år",
    "since": "sedan; från och med; sedan år; alltsedan",
    "until": "till; till och med; intill; ända till; t.o.m.",
    "by": "senast; inte senare än; senast den; icke senare än",
    "from-on": "tidigast; inte före; tidigast den",
    "circa": "ca; ca.; circa; omkring; cirka; ungefär; kring; omkr.",
    "doubt": {
        "medium": "troligen; sannolikt",
        "low": "kanske; möjligen",
    },
    "part": {
        "early": "början av; i början av; tidigt i; i början av året",
        "mid": "mitten av; i mitten av; medio; mitt i",
        "late": "slutet av; i slutet av; sent i; i slutet av året",
        "1/2": "första hälften av; under första hälften av; förra hälften av",
        "2/2": "andra hälften av; under andra hälften av; senare hälften av",
    },
    "season": (
        "vår; våren",
        "sommar; sommaren",
        "höst; hösten",
        "vinter; vintern",
    ),
    "quarter-word": "kvartal; kvartalet; kvartalet av",
    "half-year-word": "halvår; halvåret; halvåret av",
    "century": "århundradet; århundrade; århundradets; seklet; sekel",
    "decade-suffix": "talet; tal; talets",
    "year-word": "år; året; anno; årets; i året",
    "day-word": "dag; dagen",
    "month-word": "månad; månaden",
    "era": {
        "bc": "f. kr.; f.kr.; före kristus",
        "ad": "e. kr.; e.kr.; efter kristus",
    },
    "relative": {
        "day 0": "i dag; idag",
        "day -1": "i går; igår; i går kväll; igår kväll",
        "day 1": "i morgon; imorgon",
        "day -2": "i förrgår; förrgår",
        "week -1": "förra veckan; i förra veckan",
        "month -1": "förra månaden",
        "year -1": "förra året; i fjol",
    },
    "relation": {
        "inst": "dennes; denna månad; ds.; d:s; d. m.",
        "ult": "förra månaden; f. m.; sistlidne; sistl.; sistlidna; i förra månaden",
        "prox": "n. m.; nästa månad; nästkommande; nästk.",
        "last": "förra; sistlidne; sistlidna; sistl.; senaste",
        "next": "nästa; kommande; nästkommande",
        "this-year": "d. å.; detta år; innevarande år; d.å.; i år",
        "last-year": "f. å.; förra året; föregående år; f.å.; i fjol; förlidet år",
        "same-month": "samma månad; s. m.",
        "same-year": "samma år; s. å.; s.å.",
    },
    "feast": {
        "01-01": "nyårsdagen; nyår",
        "12-24": "julafton; julaftonen",
        "12-25": "juldagen; jul; juldag",
        "12-26": "annandag jul; annandagen",
        "12-31": "nyårsafton",
        "easter-2": "långfredagen; långfredag",
        "easter-3": "skärtorsdagen; skärtorsdag",
        "easter+0": "påsk; påskdagen; påskdag",
        "easter+1": "annandag påsk",
        "easter+39": "kristi himmelsfärdsdag",
        "easter+49": "pingst; pingstdagen",
    },
    "hour-intro": {
        "strong": "kl.; klockan; kl",
    },
    "clock-word": "",
    "minute-word": "minuter; min; min.",
    "time-of-day": {
        12: "kl. 12 på dagen",
        24: "midnatt",
    },
    "past": {
        -30: "halv",
        15: "kvart över",
        -15: "kvart i",
    },
    "day-part": {
        "am": "på morgonen; på förmiddagen; förmiddagen; f.m.; fm.; fm",
        "pm": "på eftermiddagen; på kvällen; eftermiddagen; e.m.; em.; em",
        "night": "på natten",
    },
    "style": {
        "julian": "gamla stilen; g. st.; g.s.",
        "gregorian": "nya stilen; n. st.; n.s.",
    },
    "undated": "u. d.; utan datum; odaterad; odaterat; u. å.; u.å.; u.d.; s. d.; utan år",
    "label": """
        sida; sid; s; nummer; nr; n:o; no; artikel; art; paragraf; kapitel; kap; avsnitt; band; bd; telefon;
        tel; tfn; version; bilaga; punkt; rad; tabell; figur; fig; folio; fol; rum; hus; mål; lag; vers; psalm;
        del; stycke; spalt; litt; utgåva
    """,
    "street": "gata; gatan; väg; vägen; torg; torget; plats",
    "unit": """
        man; män; kvinnor; personer; ton; kronor; kr; riksdaler; rdr; öre; kilometer; km; meter; m; kg; kilo;
        hektar; ha; liter; sidor; röster; exemplar; soldater; döda; sårade; invånare; själar; hästar; hus; år;
        dagar; timmar; minuter; månader; veckor; procent; tusen; miljoner; stycken; st; barn; medlemmar; gånger;
        grader; tunnor; daler
    """,
    "common": """
        och; i; att; det; som; en; på; är; av; för; med; till; den; har; de; inte; om; ett; han; men; var; jag;
        sig; från; vi; så; kan; hade; när; ut; man; hon; då; eller; nu; över; där; under; skulle; vid; sin; ej;
        hans; mot; blev; sedan; sina; dem; ha; mig; efter; ska; detta; henne; här; bara; sitt; kunde; denna;
        allt; ned; upp; något; oss; vara; alla; hur; hos; utan; få; vad; du; varit; också; än; honom; dess;
        även; deras; dessa; ville; blir; icke; hafva; samt; såsom; mycket; mina; min; mitt; er; eder; hennes;
        någon
    """,
    "vague": "omkring; cirka; ca; ca.; ungefär; omkr.",
}
