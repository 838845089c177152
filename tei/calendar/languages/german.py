"""German: 4. Juli 1953, Dienstag, den 3. März, am 28. v. M., um 15 Uhr, in den fünfziger Jahren."""

from __future__ import annotations

CONVENTIONS = (
    "day-first",
    "dotted-days",
    "capital-months",
    "capital-nouns",
    "compound-numbers",
    "bare-years",
    "leading-years",
    "half-before",
    "decade-name-first",
    "capital-feasts",
    "three-figure-years",
)

WORDS = {
    "month": (
        "januar; januars; jan; jän; jänner; jänners; jenner; hartung; januarii",
        "februar; februars; feb; febr; feber; febers; hornung; februarii",
        "märz; märzes; maerz; mär; mrz; märzen; merz; martii; martij",
        "april; aprils; apr; aprilis; aprill",
        "mai; mais; may; maien; maii; maji",
        "juni; junis; jun; juny; juno; brachmonat; junii; junij",
        "juli; julis; jul; july; julei; heumonat; julii; julij",
        "august; augusts; augusten; aug; augusti",
        "september; septembers; sept; sep; septbr; sptbr; 7ber; 7br; herbstmonat; septembris",
        "oktober; oktobers; okt; october; octobers; oct; octbr; oktbr; 8ber; 8br; weinmonat; octobris",
        "november; novembers; nov; novbr; 9ber; 9br; novembris",
        "dezember; dezembers; dez; december; dec; decbr; dezbr; 10ber; 10br; xber; xbr; christmonat; decembris",
    ),
    "weak": "may; mar; jan; jun; jul; merz; dec; oct; mo; di; mi; do; fr; sa; so",
    "weekday": (
        "montag; montags; mo; montagabend; montagmorgen",
        "dienstag; dienstags; di; dinstag; dienstagabend; dienstagmorgen",
        "mittwoch; mittwochs; mi; mittwochabend; mittwochmorgen",
        "donnerstag; donnerstags; do; donnerstagabend; donnerstagmorgen; donnerstagvormittag",
        "freitag; freitags; fr; freytag; freitagabend; freitagmorgen",
        "samstag; samstags; sa; sonnabend; sonnabends; samstagabend; samstagmorgen",
        "sonntag; sonntags; so; sonntagabend; sonntagmorgen",
    ),
    "ordinal": """
        erste; ersten; erster; erstes; erstem | zweite; zweiten; zweiter; zweites; zweitem | dritte; dritten;
        dritter; drittes; drittem | vierte; vierten; vierter; viertes; viertem | fünfte; fünften; fünfter;
        fünftes; fünftem | sechste; sechsten; sechster; sechstes; sechstem | siebte; siebten; siebter;
        siebente; siebenten; siebenter; siebtes | achte; achten; achter; achtes; achtem | neunte; neunten;
        neunter; neuntes; neuntem | zehnte; zehnten; zehnter; zehntes; zehntem | elfte; elften; elfter; eilfte;
        eilften | zwölfte; zwölften; zwölfter | dreizehnte; dreizehnten; dreizehnter | vierzehnte; vierzehnten;
        vierzehnter | fünfzehnte; fünfzehnten; fünfzehnter | sechzehnte; sechzehnten; sechzehnter | siebzehnte;
        siebzehnten; siebzehnter | achtzehnte; achtzehnten; achtzehnter | neunzehnte; neunzehnten; neunzehnter
        | zwanzigste; zwanzigsten; zwanzigster | einundzwanzigste; einundzwanzigsten | zweiundzwanzigste;
        zweiundzwanzigsten | dreiundzwanzigste; dreiundzwanzigsten | vierundzwanzigste; vierundzwanzigsten |
        fünfundzwanzigste; fünfundzwanzigsten | sechsundzwanzigste; sechsundzwanzigsten | siebenundzwanzigste;
        siebenundzwanzigsten | achtundzwanzigste; achtundzwanzigsten | neunundzwanzigste; neunundzwanzigsten |
        dreißigste; dreißigsten; dreissigste; dreissigsten | einunddreißigste; einunddreißigsten;
        einunddreissigste; einunddreissigsten
    """,
    "cardinal": """
        1=ein; eins; eine | 2=zwei; zwo | 3=drei | 4=vier | 5=fünf | 6=sechs | 7=sieben | 8=acht | 9=neun |
        10=zehn | 11=elf | 12=zwölf | 13=dreizehn | 14=vierzehn | 15=fünfzehn | 16=sechzehn | 17=siebzehn |
        18=achtzehn | 19=neunzehn | 20=zwanzig | 30=dreißig; dreissig | 40=vierzig | 50=fünfzig | 60=sechzig |
        70=siebzig | 80=achtzig | 90=neunzig | 100=hundert | 1000=tausend; eintausend
    """,
    "suffix": "ten; te; ter; tn; t",
    "of": "des; des monats; im monat; von",
    "article": "den; der; dem; das; die",
    "and": "und; u; u.; sowie",
    "and-figure": "und",
    "or": "oder; bzw; bzw.",
    "on": "am; vom; zum; den; bis; ab; seit; dem; datiert; ddo; ddo.; dd.",
    "in": """
        in; im; im jahre; im jahr; im j.; seit; vor; nach; bis; ab; um; von; zwischen; des jahres; vom jahre;
        anno; jahr; jahre; jahrgang; während; ende; anfang; mitte; winter; sommer; aus dem jahre; ins jahr;
        i. j.
    """,
    "life": "geb.; gest.; geboren; gestorben; *; †",
    "dated-intro": "vom",
    "day-intro": "am; vom; zum; bis; ab; seit; dem; den; der; nach; vor; von; d.; dato",
    "dotted-day-intro": "am; vom; zum; bis zum; ab dem; seit dem",
    "month-intro": """
        im; seit; bis; ende; anfang; mitte; anfangs; vom; ab; monat; des monats; den monat; monats; zum; durch
    """,
    "feast-intro": "zu; an; vor; nach; seit; bis; über; um; zum; am",
    "from": "von; vom; vom monat",
    "to": """
        zum; bis; bis zum; bis einschließlich; bis incl.; bis inkl.; bis einschl.; auf den; auf
    """,
    "length-unit": {
        "1D": "tag; tage; tagen",
        "7D": "woche; wochen",
        "1M": "monat; monate; monaten",
        "1Y": "jahr; jahre; jahren",
    },
    "span-start": "vom; beginnend am; beginnend mit dem; gerechnet vom; von",
    "span-for": "auf; für; auf die dauer von; für die dauer von; während",
    "between": "zwischen; zwischen dem; zwischen den",
    "before": "vor; vor dem; bis vor",
    "after": "nach; nach dem",
    "since": "seit; seit dem; ab; ab dem; seit dem jahre; seit dem jahr; ab dem jahre",
    "until": "bis; bis zum; bis in das jahr; bis ins jahr; bis zum jahre; bis zum jahr",
    "by": """
        spätestens; spätestens am; spätestens bis; nicht später als; nicht später als am; spätestens zum;
        bis spätestens
    """,
    "from-on": "frühestens; frühestens am; nicht vor; nicht vor dem; nicht früher als; frühestens im jahre",
    "circa": """
        um; circa; ca; ca.; zirka; etwa; gegen; ungefähr; rund; um das jahr; um den; etwa um; c.;
        um die zeit von
    """,
    "doubt": {
        "medium": "wahrscheinlich; vermutlich; wohl; vermuthlich",
        "low": "vielleicht; möglicherweise; evtl.; eventuell",
    },
    "part": {
        "early": """
            anfang; anfangs; zu anfang; zu beginn; beginn; am anfang; zu beginn des; anfang des; zu anfang des;
            in den ersten tagen des; in den ersten tagen; in den anfängen des; am beginn des; am anfang des;
            frühes; im frühen; frühen; anfang des jahres; zu beginn des jahres
        """,
        "mid": "mitte; mitte des; um die mitte des; in der mitte des; mitte des jahres; um mitte",
        "late": """
            ende; zu ende; gegen ende; gegen ende des; ende des; am ende des; in den letzten tagen des;
            zu ende des; im späten; spätes; späten; ende des jahres; gegen ende des jahres; am schluß des
        """,
        "1/2": """
            erste hälfte; ersten hälfte; ersten hälfte des; erste hälfte des; 1. hälfte des; erste hälfte vom
        """,
        "2/2": "zweite hälfte; zweiten hälfte; zweiten hälfte des; zweite hälfte des; 2. hälfte des",
        "1/3": "erstes drittel des; ersten drittel des; 1. drittel des; erstes drittel",
        "2/3": "zweites drittel des; zweiten drittel des; 2. drittel des",
        "3/3": "letztes drittel des; letzten drittel des; 3. drittel des; letztes drittel; letzte drittel des",
        "1/4": "erstes viertel des; ersten viertel des; 1. viertel des",
        "2/4": "zweites viertel des; zweiten viertel des; 2. viertel des",
        "3/4": "drittes viertel des; dritten viertel des; 3. viertel des",
        "4/4": "letztes viertel des; letzten viertel des; viertes viertel des; 4. viertel des",
    },
    "season": (
        "frühjahr; frühling; frühjahrs; frühlings; lenz; frühjahre",
        "sommer; sommers",
        "herbst; herbstes; herbste; spätherbst",
        "winter; winters",
    ),
    "quarter-word": """
        quartal; quartals; quartal des jahres; vierteljahr; vierteljahrs; vierteljahres; vierteljahre
    """,
    "half-year-word": "halbjahr; halbjahrs; halbjahres; halbjahr des jahres; halbjahre; semester",
    "week-word": {
        "of": "woche; woche vom; woche des; woche im; woche ab",
    },
    "century": """
        jahrhundert; jahrhunderts; jahrhunderte; jahrhunderten; jh; jh.; jhdt; jhdt.; jhd; jhd.; jhs; jhs.;
        jahrh.; jahrhdts.
    """,
    "decade-suffix": "er; ern; iger",
    "decade-word": "jahre; jahren; jahr; j.",
    "decade-name": {
        20: "zwanziger; zwanzigern; zwanzigerjahre; zwanzigerjahren",
        30: "dreißiger; dreissiger; dreißigerjahre; dreißigerjahren; dreissigerjahre; dreissigerjahren",
        40: "vierziger; vierzigerjahre; vierzigerjahren",
        50: "fünfziger; fünfzigerjahre; fünfzigerjahren",
        60: "sechziger; sechzigerjahre; sechzigerjahren",
        70: "siebziger; siebzigerjahre; siebzigerjahren",
        80: "achtziger; achtzigerjahre; achtzigerjahren",
        90: "neunziger; neunzigerjahre; neunzigerjahren",
    },
    "needs-decade-word": """
        zwanziger; dreißiger; dreissiger; vierziger; fünfziger; sechziger; siebziger; achtziger; neunziger
    """,
    "fiscal-year": {
        "april": "rechnungsjahr; haushaltsjahr; etatjahr; etatsjahr; rechnungsjahre; haushaltsjahre",
    },
    "year-word": """
        jahr; jahre; jahres; im jahre; im jahr; des jahres; anno; a.; im jahre des herrn; jahrs; anno domini;
        im j.; j.; a. d.; im jahre des heils; in dem jahre; vom jahre; i. j.; ao.
    """,
    "day-word": "tag; tage; tag des monats; tag des; tage des; tags; tage des monats",
    "month-word": "monat; monats",
    "era": {
        "bc": """
            v. chr.; v.chr.; v. u. z.; vor christus; vor christi geburt; v. chr; vor unserer zeitrechnung;
            vor christo
        """,
        "ad": "n. chr.; n. u. z.; nach christus; nach christi geburt; n. chr; unserer zeitrechnung",
    },
    "relative": {
        "day 0": """
            heute; heute abend; heute morgen; heute früh; heute nachmittag; heute vormittag; heute nacht; heut;
            heute mittag; am heutigen tage
        """,
        "day -1": """
            gestern; gestern abend; gestern morgen; gestern früh; gestern nachmittag; gestern vormittag;
            gestern nacht; gestern mittag; gestrigen tage; gestrigen tag
        """,
        "day 1": """
            morgen früh; morgen abend; morgen nachmittag; morgen vormittag; morgen mittag; morgen nacht;
            am morgigen tage
        """,
        "day -2": "vorgestern; vorgestern abend; vor zwei tagen",
        "day 2": "übermorgen; übermorgen früh; übermorgen abend",
        "day -3": "vor drei tagen; vorvorgestern",
        "day -4": "vor vier tagen",
        "day -5": "vor fünf tagen",
        "day -7": "vor einer woche; heute vor acht tagen; vor acht tagen",
        "day 7": "heute in acht tagen; heute über acht tage; heute in einer woche",
        "day 14": "heute in vierzehn tagen; heute über vierzehn tage; heute in zwei wochen",
        "day -14": "vor zwei wochen; vor vierzehn tagen",
        "week -1": """
            vorige woche; voriger woche; vergangene woche; vergangener woche; letzte woche; letzter woche;
            in der vorigen woche; in der letzten woche; in der vergangenen woche
        """,
        "week 0": "diese woche; dieser woche; in dieser woche",
        "week 1": "nächste woche; nächster woche; kommende woche; in der nächsten woche",
        "month -1": """
            vorigen monat; vorigen monats; letzten monat; im vorigen monat; im letzten monat; vergangenen monat
        """,
        "month 0": "diesen monat; in diesem monat",
        "month 1": "nächsten monat; im nächsten monat; kommenden monat; nächsten monats",
        "year -1": """
            voriges jahr; vorigen jahres; letztes jahr; im vorigen jahr; im vorigen jahre; im letzten jahr;
            im letzten jahre; vergangenes jahr; im vergangenen jahr; im vergangenen jahre
        """,
        "year 0": "dieses jahr; in diesem jahr; in diesem jahre; heuer",
        "year 1": "nächstes jahr; im nächsten jahr; im nächsten jahre; kommendes jahr",
    },
    "relation": {
        "inst": """
            d. m.; d. mts.; d.m.; d.; dieses monats; dieses; d. ms.; d. mon.; ds. mts.; ds. ms.; lfd. mts.;
            lfd. ms.; lauf. mts.; laufenden monats; l. m.; ds. m.; curr.; cr.; c.; hujus; huj; huj.; dss.;
            ds.; ejusd.; currentis; d. mt.; d. mts
        """,
        "ult": """
            v. m.; v. mts.; v.m.; vorigen monats; v. ms.; vor. mts.; vergangenen monats; pass.; passato;
            v. mon.; letzten monats; verg. mts.; vor. m.; v. mts; verflossenen monats; praet.; prät.; pto.; ult.
        """,
        "prox": """
            n. m.; n. mts.; nächsten monats; k. m.; kommenden monats; künftigen monats; n. ms.; k. mts.; fut.
        """,
        "last": """
            letzten; letzter; vorigen; voriger; vergangenen; vergangener; verflossenen; letztvergangenen; l. j.;
            l.j.; vergangenem; letztem; vorigem; letzthin
        """,
        "next": "nächsten; nächster; kommenden; kommender; künftigen; nächstkommenden; nächstem; kommendem",
        "this-year": """
            d. j.; d.j.; d. js.; dieses jahres; ds. js.; ds. j.; lfd. js.; laufenden jahres; heurigen jahres;
            h. a.; h. j.; c. a.; a. c.; a.c.; anni currentis; dss. js.; dieses jahrs; des laufenden jahres;
            des jahres; d. jahres
        """,
        "last-year": """
            v. j.; v.j.; v. js.; vorigen jahres; vergangenen jahres; letzten jahres; vor. js.;
            des vorigen jahres; a. p.; des vergangenen jahres; des letzten jahres; verflossenen jahres
        """,
        "next-year": """
            n. j.; nächsten jahres; k. j.; kommenden jahres; künftigen jahres; des nächsten jahres; n. js.;
            des kommenden jahres
        """,
        "same-month": """
            desselben monats; d. gl. m.; des gleichen monats; ejusdem; jenes monats; dess. mts.; selbigen monats
        """,
        "same-year": "desselben jahres; des gleichen jahres; jenes jahres; dess. js.; des nämlichen jahres",
    },
    "feast": {
        "easter-63": "septuagesima; septuagesimä",
        "easter-56": "sexagesima; sexagesimä",
        "easter-49": "estomihi; quinquagesima",
        "easter-42": "invokavit; invocavit",
        "easter-35": "reminiscere",
        "easter-28": "okuli; oculi",
        "easter-21": "laetare; lätare",
        "easter-14": "judika; judica",
        "easter+14": "misericordias domini",
        "easter+21": "jubilate",
        "easter+28": "kantate; cantate",
        "easter+35": "rogate",
        "easter+42": "exaudi",
        "easter+56": "trinitatis; dreifaltigkeitssonntag",
        "01-01": "neujahr; neujahrstag; neujahrstage; neujahr des jahres",
        "01-06": """
            dreikönigstag; dreikönig; heilige drei könige; heiligen drei könige; dreikönigstage; epiphanias
        """,
        "02-02": "lichtmess; lichtmeß; mariä lichtmess; mariä lichtmeß",
        "03-25": "mariä verkündigung",
        "06-24": "johannistag; johanni; johannis; johannistage",
        "06-29": "peter und paul; petri und pauli; petri pauli",
        "07-25": "jakobi; jacobi; jakobstag",
        "08-15": "mariä himmelfahrt",
        "09-29": "michaelis; michaeli; michaelistag",
        "10-31": "reformationstag; reformationsfest",
        "11-01": "allerheiligen; allerheiligentag",
        "11-02": "allerseelen; allerseelentag",
        "11-11": "martini; martinstag",
        "12-06": "nikolaustag; nikolaus",
        "12-24": "heiligabend; heiliger abend; heiligen abend; weihnachtsabend; christabend",
        "12-25": """
            weihnachten; weihnachtstag; erster weihnachtstag; ersten weihnachtstag; christtag;
            erster weihnachtsfeiertag; ersten weihnachtsfeiertag; 1. weihnachtstag; 1. weihnachtsfeiertag;
            weihnacht
        """,
        "12-26": """
            zweiter weihnachtstag; zweiten weihnachtstag; stephanstag; stefanitag; zweiten weihnachtsfeiertag;
            2. weihnachtstag; 2. weihnachtsfeiertag; stephanitag
        """,
        "12-31": "silvester; sylvester; silvesterabend; sylvesterabend; silvestertag",
        "easter-48": "rosenmontag",
        "easter-47": "fastnacht; fastnachtsdienstag; faschingsdienstag; fasching",
        "easter-46": "aschermittwoch",
        "easter-7": "palmsonntag",
        "easter-3": "gründonnerstag",
        "easter-2": "karfreitag; charfreitag",
        "easter-1": "karsamstag; charsamstag; ostersamstag",
        "easter+0": "ostern; ostersonntag; osterfest; osterfeste; ostertag; osterfeiertag",
        "easter+1": "ostermontag; zweiter osterfeiertag; zweiten osterfeiertag",
        "easter+7": "weißer sonntag; weißen sonntag",
        "easter+39": "himmelfahrt; christi himmelfahrt; himmelfahrtstag",
        "easter+49": "pfingsten; pfingstsonntag; pfingstfest",
        "easter+50": "pfingstmontag",
        "easter+60": "fronleichnam; frohnleichnam; fronleichnamstag",
        "advent": "erster advent; ersten advent; erster adventssonntag; 1. advent; ersten adventssonntag",
    },
    "clock-word": "uhr; h; h.",
    "exact-clock": "um",
    "sure-clock": "uhr",
    "clock-intro": "um; zu; am; gegen; ab; bis; von; seit; nach; vor; zwischen; kurz nach; punkt",
    "minute-word": "minuten; min; min.; minute",
    "time-of-day": {12: "mittag", 24: "mitternacht"},
    "past": {
        -30: "halb",
        15: "viertel nach",
        -15: "viertel vor; dreiviertel; drei viertel",
        5: "fünf nach",
        10: "zehn nach; zehn minuten nach",
        20: "zwanzig nach",
        -5: "fünf vor",
        -10: "zehn vor; zehn minuten vor",
        -20: "zwanzig vor",
    },
    "day-part": {
        "am": """
            morgens; vormittags; früh; vorm.; vm; vm.; in der früh; in der frühe; vorm; vormittag; am morgen;
            am vormittag
        """,
        "pm": """
            nachmittags; abends; nachm.; nm; nm.; mittags; nachm; nachmittag; abds.; am abend;
            am nachmittag; des abends; des nachmittags
        """,
        "night": "nachts; in der nacht",
    },
    "zone": {
        "+01:00": "mez; m.e.z.; mitteleuropäischer zeit",
        "+02:00": "mesz",
        "Z": "utc; gmt; z; weltzeit",
    },
    "style": {
        "julian": "a. st.; alten stils; alten styls; a. stils; alt. st.; alten stiles",
        "gregorian": "n. st.; neuen stils; neuen styls; n. stils; neuen stiles",
    },
    "undated": """
        o. d.; o.d.; ohne datum; undatiert; undatirt; o. dat.; ohne dat.; ohne jahr; o. j.; o.j.;
        unbekannten datums
    """,
    "label": """
        punkt; ziffer; ziff; absatz; abs; artikel; art; paragraph; kapitel; kap; seite; seiten; s; nr; nro; no;
        num; nummer; blatt; bl; fol; band; bd; heft; h; abschnitt; abschn; tabelle; tab; abbildung; abb; anlage;
        anl; version; vers; telefon; telephon; tel; fernsprecher; fernspr; fernruf; ruf; fax; zimmer; haus;
        postfach; kasten; resolution; tagesordnungspunkt; top; aktenzeichen; az; zl; zahl; gz; b. nr.; buch; rn;
        spalte; sp; zeile; z; psalm; drucksache; gesetz; ausgabe; drs; din; iso; teil; konto; karton; faszikel;
        fasz; fassung; kilometer; stand; index; pag; zug; linie; verhältnis; ergebnis; sub; ad; ex; apparat; klappe
    """,
    "street": """
        straße; strasse; platz; allee; str; str.; platz des; straße des; strasse des; brücke des; gasse; ring
    """,
    "unit": """
        mann; männer; frauen; personen; tonnen; stück; mark; pfennig; gulden; kronen; kreuzer; taler; thaler;
        franken; euro; kilometer; km; meter; m; kg; kilogramm; pfund; zentner; hektar; liter; prozent; seiten;
        exemplare; soldaten; tote; verwundete; gefangene; juden; einwohner; menschen; kinder; pferde; stimmen;
        jahre; jahren; tage; tagen; stunden; wochen; monate; minuten; sekunden; grad; mal; millionen; tausend;
        milliarden; häuser; schiffe; flugzeuge; rm; arbeiter; mitglieder; familien; häftlinge; beamte;
        offiziere; schuß; sitze; dollar; rubel; lire; zloty; fälle; fällen
    """,
    "common": """
        der; die; und; in; den; von; zu; das; mit; sich; des; auf; für; ist; im; dem; nicht; ein; eine; als;
        auch; es; an; werden; aus; er; hat; daß; dass; sie; nach; wird; bei; wurde; war; ich; wir; einer; um;
        am; ihr; ihm; ihn; uns; mich; mir; sein; seine; seiner; ihre; ihrer; zur; zum; vom; beim; durch; gegen;
        ohne; unter; über; vor; bis; seit; so; wie; wenn; dann; da; noch; nur; schon; mehr; aber; oder; sind;
        waren; wurden; hatte; hatten; haben; kann; konnte; soll; sollte; muß; muss; mußte; will; wollte; einen;
        einem; eines; kein; keine; man; diese; dieser; dieses; diesem; wo; was; wer; weil; ob; doch; denn; ins;
        kam; ging; worden; sowie; statt; stattfand; zwischen; hier; dort; welche; welcher; welches; alle; alles
    """,
    "onward": "an; ab; aufwärts",
    "republic": "der republik; der französischen republik; der rep.",
    "republican-month": """
        vendemiaire; vendémiaire | brumaire | frimaire | nivôse; nivose | pluviôse; pluviose | ventôse; ventose
        | germinal | floréal; floreal | prairial | messidor | thermidor | fructidor
    """,
    "circa-after": "etwa; circa; ca",
}
