"""Catalan: 24 d'abril de 2008, l'1 de juliol, el 28 del mes passat, del 4 al 6 de juliol, cap a 1890."""

from __future__ import annotations

CONVENTIONS = ("day-first", "dotted-days", "cardinal-days", "century-first", "year-articles", "capital-feasts")

WORDS = {
    "month": (
        "gener; gen",
        "febrer; febr; feb; febrero",
        "març; mars; mç",
        "abril; abr",
        "maig",
        "juny",
        "juliol; jul",
        "agost; ag.",
        "setembre; set; setbre; 7bre; septembre",
        "octubre; oct; 8bre",
        "novembre; nov; 9bre",
        "desembre; des; 10bre; xbre; dezembre",
    ),
    "weak": "gen; feb; febr; abr; jul; set; oct; nov; des; mars; dg; dl; dt; dc; dj; dv; ds",
    "weekday": (
        "dilluns",
        "dimarts",
        "dimecres",
        "dijous",
        "divendres",
        "dissabte",
        "diumenge",
    ),
    "ordinal": "primer; primera | segon | tercer | quart | cinquè | sisè | setè | vuitè | novè | desè",
    "cardinal": """
        1=un; una | 2=dos; dues | 3=tres | 4=quatre | 5=cinc | 6=sis | 7=set | 8=vuit; huit | 9=nou | 10=deu |
        11=onze | 12=dotze | 13=tretze | 14=catorze | 15=quinze | 16=setze | 17=disset; desset | 18=divuit;
        díhuit | 19=dinou; dènou | 20=vint | 30=trenta | 40=quaranta | 50=cinquanta | 60=seixanta |
        70=setanta | 80=vuitanta; huitanta | 90=noranta | 100=cent; cents | 200=dos-cents | 300=tres-cents |
        400=quatre-cents | 500=cinc-cents | 600=sis-cents | 700=set-cents | 800=vuit-cents | 900=nou-cents |
        1000=mil
    """,
    "suffix": "r; n; t; è; er",
    "of": "de; d'; d; del; del mes de; del mes d'; de l'any; l'any; de l'",
    "article": "el; l'; els; la; dia; dies",
    "and": "i",
    "and-figure": "i; -",
    "or": "o; o bé",
    "on": "el; a; del; al; de; el dia; des del; fins al; amb data de; amb data; datat el; datada el; els dies",
    "in": """
        en; de; des de; fins a; abans de; després de; durant; any; l'any; a l'any; entre; cap a; de l'any; anys;
        per; el; a partir de; estiu; hivern; primavera; tardor; a; vers
    """,
    "day-intro": "el; del; al; de; el dia; del dia; des del; fins al; dia; els dies; dels dies; l'",
    "lone-day-intro": "dia; el dia; del dia; al dia",
    "month-intro": "el; al; pel; des de; fins a; durant; mes de; mes d'; de; per; d; d'",
    "feast-intro": "per; el; des de; fins a; abans de; després de; de",
    "from": "del; de; des de; des del; d'",
    "to": "al; a; fins al; fins a; fins el",
    "length-unit": {
        "1D": "dia; dies",
        "7D": "setmana; setmanes",
        "1M": "mes; mesos",
        "1Y": "any; anys",
    },
    "between": "entre; entre el; entre els dies; entre els anys",
    "before": "abans de; abans del; anterior a; anterior al; abans de l'any",
    "after": "després de; després del; posterior a; posterior al",
    "since": "des de; des del; a partir de; a partir del; des de l'any; d'ençà del; d'ençà de",
    "until": "fins a; fins al; fins l'any; fins a l'any; fins el",
    "by": "no més tard del; com a molt tard el",
    "from-on": "no abans del; no abans de",
    "circa": "cap a; vers; circa; ca; ca.; cap al; a l'entorn de; devers; c.; cap a l'any; vers l'any",
    "doubt": {
        "medium": "probablement",
        "low": "potser; possiblement",
    },
    "part": {
        "early": """
            principis de; a principis de; a principis del; a principis d'; començaments de; a començaments de;
            a començament de; a començaments del; a començaments d'; inicis de; a inicis de; inicis del
        """,
        "mid": "mitjan; a mitjan; mitjans de; a mitjans de; a mitjans del; a mitjans d'; a mitjan de",
        "late": """
            final de; a final de; finals de; a finals de; a finals del; a finals d'; fi de; a la fi de;
            a la fi del; darreries de; a les darreries de; a les darreries del
        """,
        "1/2": "primera meitat de; primera meitat del; la primera meitat del; primera quinzena de",
        "2/2": "segona meitat de; segona meitat del; la segona meitat del; segona quinzena de",
    },
    "season": (
        "primavera",
        "estiu",
        "tardor",
        "hivern",
    ),
    "quarter-word": "trimestre; trimestre de; trimestre de l'any",
    "half-year-word": "semestre; semestre de; semestre de l'any",
    "century": "segle; segles; s.",
    "decade-word": "anys; els anys; dècada de; dècada dels; la dècada de; la dècada dels; dels anys",
    "decade-name": {
        20: "vint",
        30: "trenta",
        40: "quaranta",
        50: "cinquanta",
        60: "seixanta",
        70: "setanta",
        80: "vuitanta",
        90: "noranta",
    },
    "needs-decade-word": "vint; trenta; quaranta; cinquanta; seixanta; setanta; vuitanta; noranta",
    "fiscal-year": {
        "calendar": "exercici; exercici de; exercici econòmic de",
    },
    "year-word": "any; l'any; a l'any; de l'any; any de; l'any del senyor; any del senyor",
    "day-word": "dia; dies; dies del mes de; dies del mes d'",
    "month-word": "mes de; mes d'",
    "era": {
        "bc": "a. c.; a.c.; abans de crist",
        "ad": "d. c.; d.c.; després de crist",
    },
    "relative": {
        "day 0": "avui; avui dia",
        "day -1": "ahir; ahir al vespre; ahir a la nit",
        "day 1": "demà; demà al matí",
        "day -2": "abans-d'ahir; abans d'ahir",
        "day 2": "demà passat",
        "week -1": "la setmana passada",
        "week 1": "la setmana vinent; la setmana que ve",
        "month -1": "el mes passat",
        "month 1": "el mes vinent; el mes que ve",
        "year -1": "l'any passat",
        "year 1": "l'any vinent; l'any que ve",
    },
    "relation": {
        "inst": "del corrent; corrent; d'aquest mes; del present mes; del present; dels corrents",
        "ult": "del mes passat; del passat; passat; del proppassat; proppassat; p. p.; darrer",
        "prox": "del mes vinent; del pròxim mes; vinent; pròxim",
        "last": "passat; passada; darrer; darrera; proppassat",
        "next": "vinent; pròxim; pròxima; que ve",
        "this-year": "d'enguany; d'aquest any; del present any; de l'any en curs; de l'any corrent",
        "last-year": "de l'any passat; de l'any anterior",
        "next-year": "de l'any vinent; de l'any que ve",
        "same-month": "del mateix mes; del dit mes; del mateix",
        "same-year": "del mateix any; del dit any; d'aquell any",
    },
    "feast": {
        "01-01": "cap d'any; ninou",
        "01-06": "reis; dia de reis; epifania",
        "02-02": "candelera; la candelera",
        "04-23": "sant jordi; diada de sant jordi",
        "06-24": "sant joan; la nit de sant joan",
        "09-11": "diada nacional",
        "11-01": "tots sants; tot sants",
        "11-11": "sant martí",
        "12-25": "nadal; el dia de nadal; dia de nadal",
        "12-26": "sant esteve",
        "easter-46": "dimecres de cendra",
        "easter-7": "diumenge de rams; dia de rams",
        "easter-3": "dijous sant",
        "easter-2": "divendres sant",
        "easter+0": "pasqua; diumenge de pasqua",
        "easter+1": "dilluns de pasqua",
        "easter+49": "pentecosta; pasqua granada",
        "easter+60": "corpus; dia de corpus",
    },
    "hour-intro": {
        "weak": "a les; a la; cap a les; des de les; fins a les",
    },
    "clock-word": "hores; hora; h; h.",
    "clock-intro": "a les; a la; a; al; fins a; des de; de; les",
    "minute-word": "minuts; min; min.; minut; m",
    "time-of-day": {
        12: "migdia",
        24: "mitjanit",
    },
    "past-after": {
        30: "i mitja",
    },
    "day-part": {
        "am": "del matí; de la matinada",
        "pm": "de la tarda; del migdia; del vespre",
        "night": "de la nit",
    },
    "undated": "s. d.; sense data; s.d.; sense datar",
    "label": """
        article; articles; art; arts; pàgina; pàgines; pàg; pàgs; p; pp; número; núm; n; secció; capítol; cap;
        paràgraf; apartat; tom; volum; vol; foli; fol; f; telèfon; tel; versió; annex; punt; línia; taula; fig;
        figura; versicle; llei; decret; ordre; resolució; capsa; doc; document; expedient; llibre; sala; moció;
        tramitació; ponència
    """,
    "street": """
        carrer; carrers; avinguda; plaça; passeig; ronda; c.; av.; pl.; pg.; via; barri; estadi; hospital; institut
    """,
    "unit": """
        hores; hora; homes; dones; persones; tones; lliures; sous; rals; quilòmetres; km; metres; m; kg;
        quilos; hectàrees; litres; pàgines; vots; exemplars; soldats; morts; ferits; presoners; habitants;
        ànimes; cavalls; cases; anys; mesos; dies; setmanes; minuts; segons; vegades; graus; milions; mil;
        per cent; llegües; vaixells; avions; obrers; famílies; alumnes; membres; pessetes; duros; euros; places
    """,
    "common": """
        de; la; que; el; i; a; els; les; del; en; un; una; per; es; no; amb; al; ha; com; més; però; dels; si;
        va; ser; són; aquest; aquesta; seva; seu; hi; també; ho; o; ja; molt; tot; tots; quan; sobre;
        fins; sense; entre; perquè; això; vostè; vostès; nosaltres; hem; han; fa; van; havia; era; aquests;
        aquestes; què; qui; on; pel; pels; als; em; li; doncs; així; cada; altres; després; abans
    """,
    "vague": "cap a",
}
