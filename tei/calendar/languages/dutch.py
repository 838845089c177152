"""Dutch: 4 juli 1953, den 28sten dezer, van 4 tot 6 juli, in de jaren vijftig, om 19.20 uur."""

from __future__ import annotations

CONVENTIONS = ("day-first", "compound-numbers", "dotted-days")

WORDS = {
    "month": (
        "januari; jan; januarij; louwmaand",
        "februari; feb; febr; februarij; sprokkelmaand",
        "maart; mrt; lentemaand",
        "april; apr; grasmaand",
        "mei; mey; bloeimaand",
        "juni; jun; junij; zomermaand",
        "juli; jul; julij; hooimaand",
        "augustus; aug; augusti; oogstmaand",
        "september; sept; sep; 7ber; herfstmaand",
        "oktober; october; okt; oct; 8ber; wijnmaand",
        "november; nov; 9ber; slachtmaand",
        "december; dec; 10ber; xber; wintermaand",
    ),
    "weak": "jan; jun; jul; dec; za; zo; wo; di; do; ma; vr",
    "weekday": (
        "maandag; maandags; ma; maandagavond; maandagmorgen",
        "dinsdag; dinsdags; di; dinsdagavond; dinsdagmorgen; dingsdag",
        "woensdag; woensdags; wo; woensdagavond",
        "donderdag; donderdags; do; donderdagavond",
        "vrijdag; vrijdags; vr; vrijdagavond",
        "zaterdag; zaterdags; za; zaterdagavond",
        "zondag; zondags; zo; zondagavond; zondagmorgen",
    ),
    "ordinal": """
        eerste; eersten | tweede; tweeden | derde; derden | vierde; vierden | vijfde; vijfden | zesde; zesden |
        zevende; zevenden | achtste; achtsten | negende; negenden | tiende; tienden | elfde; elfden | twaalfde;
        twaalfden | dertiende; dertienden | veertiende; veertienden | vijftiende; vijftienden | zestiende;
        zestienden | zeventiende; zeventienden | achttiende; achttienden | negentiende; negentienden |
        twintigste; twintigsten | eenentwintigste; één-en-twintigste ; eenentwintigsten |
        tweeëntwintigste; tweeëntwintigsten | drieëntwintigste; drieëntwintigsten | vierentwintigste;
        vierentwintigsten | vijfentwintigste; vijfentwintigsten | zesentwintigste; zesentwintigsten |
        zevenentwintigste; zevenentwintigsten | achtentwintigste; achtentwintigsten | negenentwintigste;
        negenentwintigsten | dertigste; dertigsten | eenendertigste
    """,
    "cardinal": """
        1=een; één | 2=twee | 3=drie | 4=vier | 5=vijf | 6=zes | 7=zeven | 8=acht | 9=negen | 10=tien | 11=elf
        | 12=twaalf | 13=dertien | 14=veertien | 15=vijftien | 16=zestien | 17=zeventien | 18=achttien |
        19=negentien | 20=twintig | 30=dertig | 40=veertig | 50=vijftig | 60=zestig | 70=zeventig | 80=tachtig
        | 90=negentig | 100=honderd | 1000=duizend
    """,
    "suffix": "e; en; de; ste; den; sten; n",
    "of": "van; der; van de maand; des",
    "article": "de; den; het; der; dag; 's",
    "and": "en; alsmede",
    "and-figure": "en; ën",
    "or": "of",
    "on": "op; van; den; d.d.; dd.; tot; vanaf; sinds; sedert; voor; na; per; gedateerd; gedagtekend",
    "in": """
        in; sinds; sedert; tot; vanaf; voor; na; van; jaar; het jaar; in het jaar; omstreeks; rond; begin; eind;
        einde; medio; jaren; zomer; winter; anno; tijdens; gedurende; uit; van het jaar; om
    """,
    "day-intro": "op; van; den; d.d.; dd.; tot; vanaf; sinds; voor; na; de",
    "month-intro": "in; sinds; tot; begin; eind; medio; van; maand; vanaf; einde",
    "feast-intro": "met; op; voor; na; tot; sinds",
    "from": "van; vanaf",
    "to": "tot; tot en met; t/m; tot aan; t.e.m.; tot den; tot de",
    "to-next": "op; op den; op de",
    "length-unit": {
        "1D": "dag; dagen",
        "7D": "week; weken",
        "1M": "maand; maanden",
        "1Y": "jaar; jaren",
    },
    "span-start": "te rekenen van; met ingang van",
    "span-for": "voor; gedurende; voor de duur van",
    "between": "tussen; tusschen",
    "before": "voor; vóór; vroeger dan; eerder dan",
    "after": "na; later dan",
    "since": "sinds; sedert; vanaf; sinds het jaar",
    "until": "tot; tot en met; tot aan; tot het jaar",
    "by": "uiterlijk; niet later dan; uiterlijk op; op zijn laatst",
    "from-on": "niet voor; niet vóór; op zijn vroegst; niet eerder dan",
    "circa": "omstreeks; ca; ca.; circa; rond; ongeveer; plm.; c.; omtrent; rondom; om en nabij",
    "doubt": {
        "medium": "waarschijnlijk; vermoedelijk",
        "low": "misschien; mogelijk; wellicht",
    },
    "part": {
        "early": """
            begin; in het begin van; begin van; aan het begin van; in het begin der; in den aanvang van; vroege
        """,
        "mid": "medio; midden; half; in het midden van; halverwege; omstreeks het midden van",
        "late": """
            eind; einde; aan het einde van; op het einde van; eind van; einde van; in het laatst van;
            tegen het einde van; ultimo; late
        """,
        "1/2": """
            eerste helft van; de eerste helft van; eerste helft van de; in de eerste helft van de;
            eerste helft der
        """,
        "2/2": """
            tweede helft van; de tweede helft van; tweede helft van de; in de tweede helft van de;
            tweede helft der
        """,
    },
    "season": (
        "lente; voorjaar",
        "zomer",
        "herfst; najaar",
        "winter",
    ),
    "quarter-word": "kwartaal; kwartaal van",
    "half-year-word": "halfjaar; halfjaar van",
    "week-word": {
        "of": "week; week van",
    },
    "century": "eeuw; eeuwse; eeuwen; e.",
    "decade-word": "jaren; jaren van; de jaren",
    "decade-name": {
        20: "twintig",
        30: "dertig",
        40: "veertig",
        50: "vijftig",
        60: "zestig",
        70: "zeventig",
        80: "tachtig",
        90: "negentig",
    },
    "needs-decade-word": "twintig; dertig; veertig; vijftig; zestig; zeventig; tachtig; negentig",
    "year-word": """
        jaar; het jaar; in het jaar; anno; jare; in den jare; ten jare; a°; jaar onzes heren; des jaars;
        van het jaar
    """,
    "day-word": "dag; dag van; dag der",
    "month-word": "maand",
    "era": {
        "bc": "v. chr.; v.chr.; voor christus; v. c.",
        "ad": "n. chr.; n.chr.; na christus; n. c.",
    },
    "relative": {
        "day 0": "vandaag; heden; vanavond; vanmorgen; vanmiddag",
        "day -1": "gisteren; gisteravond; gisterenavond; gistermorgen; gistermiddag; gisteren avond",
        "day 1": "morgenochtend; morgenavond; morgenmiddag",
        "day -2": "eergisteren",
        "day 2": "overmorgen",
        "week -1": "vorige week; verleden week; de vorige week",
        "week 1": "volgende week; aanstaande week",
        "month -1": "vorige maand; verleden maand; de vorige maand",
        "month 1": "volgende maand",
        "year -1": "vorig jaar; verleden jaar; het vorige jaar",
        "year 1": "volgend jaar; aanstaand jaar",
    },
    "relation": {
        "inst": """
            dezer; deezer; dezes; l. l. dezer; van deze maand; j.l. dezer; dezer maand; d. m.; dezer mnd.
        """,
        "ult": """
            der vorige maand; jl.; j.l.; jongstleden; passato; l.l.; ll.; laatstleden; van de vorige maand;
            v. m.; pto.
        """,
        "prox": "a.s.; aanstaande; der volgende maand; as.; eerstkomende; van de volgende maand",
        "last": "jl.; j.l.; jongstleden; laatstleden; l.l.; ll.; vorige; verleden; afgelopen",
        "next": "a.s.; as.; aanstaande; volgende; eerstkomende",
        "this-year": "dezes jaars; van dit jaar; dezes; d. j.; dit jaar",
        "last-year": "van het vorige jaar; vorig jaar; van verleden jaar; v. j.",
        "same-month": "derzelfde maand; van dezelfde maand; dierzelfde maand",
        "same-year": "van hetzelfde jaar; deszelfden jaars",
    },
    "feast": {
        "01-01": "nieuwjaar; nieuwjaarsdag",
        "01-06": "driekoningen",
        "11-01": "allerheiligen",
        "11-02": "allerzielen",
        "11-11": "sint maarten; sint-maarten",
        "12-05": "sinterklaasavond",
        "12-06": "sinterklaas; sint nicolaas",
        "12-24": "kerstavond",
        "12-25": "kerstmis; eerste kerstdag; kerstdag; kerst",
        "12-26": "tweede kerstdag",
        "12-31": "oudejaarsavond; oudejaarsdag; oudjaar",
        "easter-46": "aswoensdag",
        "easter-7": "palmzondag",
        "easter-3": "witte donderdag",
        "easter-2": "goede vrijdag",
        "easter+0": "pasen; paschen; eerste paasdag; paaszondag",
        "easter+1": "paasmaandag; tweede paasdag",
        "easter+39": "hemelvaartsdag; hemelvaart",
        "easter+49": "pinksteren; eerste pinksterdag; pinksterzondag",
        "easter+50": "pinkstermaandag; tweede pinksterdag",
    },
    "clock-word": "uur; u; u.; ure; uren",
    "exact-clock": "om",
    "sure-clock": "uur; ure",
    "clock-intro": "om; te; tegen; tot; van; vanaf; na; voor; omstreeks",
    "minute-word": "minuten; min; min.",
    "past": {
        -30: "half",
        15: "kwart over",
        -15: "kwart voor",
    },
    "time-of-day": {
        12: "12 uur 's middags",
        24: "middernacht",
    },
    "day-part": {
        "am": "'s morgens; 's ochtends; voormiddag; v.m.; in de voormiddag; des morgens; 's voormiddags",
        "pm": """
            's middags; 's avonds; 's namiddags; n.m.; in de namiddag; des avonds; des namiddags; des middags
        """,
        "night": "'s nachts; des nachts",
    },
    "style": {
        "julian": "oude stijl; o. s.; oude styl; o.s.",
        "gregorian": "nieuwe stijl; n. s.; nieuwe styl; n.s.",
    },
    "undated": "z. d.; zonder datum; ongedateerd; z.d.; s. d.; z. j.; zonder jaar; n. d.",
    "label": """
        artikel; art; pagina; pag; p; bladzijde; blz; bl; nummer; nr; no; nos; hoofdstuk; hfdst; paragraaf; par;
        lid; deel; dl; telefoon; tel; versie; bijlage; bijl; punt; regel; kamer; huis; folio; fol; f; band; bd;
        psalm; vers; tabel; afb; afbeelding; inv; inventaris; resolutie; kolom; kst; stuk; lijn; postbus;
        uitgave; besluit nr
    """,
    "street": "straat; laan; plein; gracht; kade; weg; brug; singel",
    "unit": """
        man; mannen; vrouwen; personen; ton; gulden; guldens; stuivers; cent; euro; kilometer; km; meter; m; kg;
        kilo; hectare; ha; liter; pagina's; stemmen; exemplaren; soldaten; doden; gewonden; inwoners; zielen;
        paarden; huizen; jaar; jaren; dagen; uren; minuten; maanden; weken; procent; duizend; miljoen; miljard;
        stuks; joden; kinderen; leden; gezinnen; franken; graden; keer; maal; zetels; arbeiders
    """,
    "common": """
        de; en; van; het; een; in; is; dat; op; te; zijn; met; voor; niet; die; aan; er; om; ook; als; door;
        bij; maar; uit; nog; naar; heeft; ze; of; hij; was; werd; worden; werden; tot; over; wordt; had; hadden;
        haar; hem; zich; deze; dit; wat; ik; je; wij; we; u; mijn; onze; hun; al; geen; kan; zou; waren; toen;
        dan; zij; waar; tegen; na; onder; omdat; meer; veel; daar; hier; nu; kwam; ging; heb; hebben; den; der;
        des
    """,
    "vague": "ongeveer; rond; om en nabij; plm.",
}
