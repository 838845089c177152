"""Latin: die 4 Iulii 1753, quarto die mensis Iulii anno Domini 1753, saec. XV."""

from __future__ import annotations

CONVENTIONS = ("day-first", "roman-months", "century-first", "kalends")

WORDS = {
    "month": (
        """
        ianuarius; ianuarii; ianuario; ian; januarius; januarii; januario; jan; ianuarias; januarias; ianuariis;
        januariis
        """,
        "februarius; februarii; februario; feb; febr; februarias; februariis",
        "martius; martii; martio; mart; martias; martiis",
        "aprilis; aprili; apr; aprilem; apriles; aprilibus",
        "maius; maii; maio; majus; maji; majo; maias; maiis; majas; majis; mai",
        "iunius; iunii; iunio; iun; junius; junii; junio; jun; iunias; iuniis; juniis",
        "iulius; iulii; iulio; iul; julius; julii; julio; jul; iulias; julias; iuliis; juliis",
        "augustus; augusti; augusto; aug; augustas; augustis",
        "september; septembris; septembri; sept; septembres; septembribus; 7bris; viibris; 7.bris",
        "october; octobris; octobri; oct; octobres; octobribus; 8bris; viiibris; 8.bris",
        "november; novembris; novembri; nov; novembres; novembribus; 9bris; ixbris; 9.bris",
        "december; decembris; decembri; dec; decembres; decembribus; 10bris; xbris; 10.bris",
    ),
    "weak": "ian; jan; feb; mart; apr; mai; iun; jun; iul; jul; aug; sept; oct; nov; dec; augustus; augusto",
    "ordinal": """
        primo; prima; primus; primi | secundo; secunda; secundi | tertio; tertia; tertii; tercio; tercia |
        quarto; quarta; quarti | quinto; quinta; quinti | sexto; sexta; sexti | septimo; septima; septimi |
        octavo; octava; octavi | nono; nona; noni | decimo; decima; decimi | undecimo; undecima | duodecimo;
        duodecima | decimo tertio; decima tertia; tertio decimo; tertia decima | decimo quarto; decima quarta;
        quarto decimo; quarta decima | decimo quinto; decima quinta; quinto decimo; quinta decima | decimo
        sexto; decima sexta; sexto decimo; sexta decima | decimo septimo; decima septima; septimo decimo |
        decimo octavo; decima octava; duodevicesimo | decimo nono; decima nona; undevicesimo | vicesimo;
        vicesima; vigesimo; vigesima | vicesimo primo; vicesima prima; vigesimo primo; vigesima prima |
        vicesimo secundo; vicesima secunda; vigesimo secundo; vigesima secunda | vicesimo tertio; vicesima
        tertia; vigesimo tertio; vigesima tertia | vicesimo quarto; vicesima quarta; vigesimo quarto; vigesima
        quarta | vicesimo quinto; vicesima quinta; vigesimo quinto; vigesima quinta | vicesimo sexto; vicesima
        sexta; vigesimo sexto; vigesima sexta | vicesimo septimo; vicesima septima; vigesimo septimo; vigesima
        septima | vicesimo octavo; vicesima octava; vigesimo octavo; vigesima octava | vicesimo nono; vicesima
        nona; vigesimo nono; vigesima nona | tricesimo; tricesima; trigesimo; trigesima | tricesimo primo;
        tricesima prima; trigesimo primo; trigesima prima
    """,
    "cardinal": """
        40=quadragesimo | 50=quinquagesimo | 60=sexagesimo | 70=septuagesimo | 80=octogesimo; octuagesimo |
        90=nonagesimo | 100=centesimo | 200=ducentesimo | 300=trecentesimo; tricentesimo | 400=quadringentesimo
        | 500=quingentesimo | 600=sexcentesimo; sescentesimo | 700=septingentesimo | 800=octingentesimo |
        900=nongentesimo | 1000=millesimo; mille
    """,
    "kalends": """
        1=kal; kl; cal; kalend; calend; kalendas; kalendis; calendas; calendis; kalendarum; calendarum | 2=non;
        nonas; nonis; nonarum | 3=id; idus; idibus; iduum
    """,
    "eve": "pridie; prid; pr",
    "count-intro": "a. d.; a.d.; ad; ante diem; die",
    "suffix": "a; o; mo; ma; ta; da; na; va; to; tia",
    "of": "mensis; mense",
    "article": "die; diei; dies",
    "and": "et; ac; atque",
    "or": "vel; aut; seu",
    "on": "die; ad diem; a die; ante diem; de die; datum; dat.; data",
    "in": """
        anno; annum; ab anno; usque ad annum; circa annum; anni; anno domini; a. d.; post annum; ante annum; a.
    """,
    "day-intro": "die; de die; a die; usque ad diem; datum; dat.",
    "month-intro": "mense; mensis",
    "from": "a; ab; a die; ab anno",
    "to": "usque ad; ad; usque ad diem; usque in",
    "between": "inter",
    "before": "ante; ante annum",
    "after": "post; post annum",
    "since": "ab; ab anno; a die; inde ab",
    "until": "usque ad; usque ad annum; usque ad diem",
    "circa": "circa; ca; ca.; circiter; circa annum; fere",
    "doubt": {
        "low": "fortasse; forsan",
        "medium": "probabiliter",
    },
    "part": {
        "early": "ineunte; initio; ineunt.",
        "mid": "medio; med.",
        "late": "exeunte; exeunt.; fine; ex.",
        "1/2": "priore dimidio; prima medietate; saec. parte priore",
        "2/2": "altera parte; secunda medietate",
    },
    "season": (
        "vere",
        "aestate",
        "autumno",
        "hieme",
    ),
    "century": "saeculi; saeculo; saeculum; saec; saec.; s.; seculi; seculo",
    "year-word": """
        anno; anno domini; anni; anno christi; anno salutis; a. d.; anno mundi redempti; annus; a.; ad annum;
        annum; anno a christo nato; anno incarnationis dominicae; anno d.; a. dni.; anno dni.
    """,
    "day-word": "die; dies; diei; die mensis",
    "month-word": "mensis; mense",
    "era": {
        "bc": "a. chr. n.; a. ch. n.; ante christum natum",
        "ad": "p. chr. n.; p. ch. n.; post christum natum",
    },
    "relative": {
        "day 0": "hodie",
        "day -1": "heri",
        "day 1": "cras",
    },
    "relation": {
        "inst": """
            huius mensis; hujus mensis; currentis; praesentis mensis; hujus; currentis mensis; praesentis
        """,
        "ult": "praeteriti mensis; elapsi; praeteriti; elapsi mensis; mensis praeteriti",
        "prox": "proximi; futuri; proximi mensis; futuri mensis",
        "this-year": "anni currentis; anni praesentis; huius anni; hujus anni; a. c.",
        "last-year": "anni praeteriti; anni elapsi; a. p.",
        "same-month": "eiusdem mensis; ejusdem mensis; eiusdem; ejusdem",
        "same-year": "eiusdem anni; ejusdem anni; eodem anno",
    },
    "feast": {
        "12-25": "in nativitate domini; nativitas domini; festo nativitatis",
        "easter+0": "pascha; in die paschae; die paschae; festo paschae; dominica resurrectionis",
        "easter+39": "in ascensione domini; ascensionis domini",
        "easter+49": "pentecostes; in pentecoste; dominica pentecostes",
    },
    "style": {
        "julian": "stilo veteri; styli veteris; stylo veteri; st. v.; s. v.; stili veteris",
        "gregorian": "stilo novo; styli novi; stylo novo; st. n.; s. n.; stili novi",
    },
    "undated": "sine anno; s. a.; sine dato; sine die et anno",
    "label": """
        liber; lib; l; caput; cap; c; pagina; pag; p; folium; fol; f; numerus; num; n; tomus; tom; t; epistola;
        ep; epist; psalmus; ps; versus; v; articulus; art; canon; can; titulus; tit; sectio; sect; quaestio; qu;
        q; lectio; codex; cod
    """,
    "unit": """
        homines; hominum; milites; militum; florenos; florenorum; libras; librarum; passus; passuum; dies;
        dierum; annos; annorum; mensium; menses
    """,
    "common": """
        et; in; est; non; ad; ut; cum; ex; quod; qui; quae; ac; de; per; si; sed; a; ab; esse; sunt; vel; etiam;
        atque; hoc; quam; enim; pro; se; eius; nec; fuit; sine; quo; eo; ea; id; hic; haec; ipse; apud; inter;
        post; ante; sub; super; nos; vos; erat; autem; vero; ita; tamen
    """,
}
