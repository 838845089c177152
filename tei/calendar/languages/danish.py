"""Danish: den 4. juli 1953, d. 28. ds., fra 4. til 6. juli, i 1950'erne, kl. 19.20."""

from __future__ import annotations

CONVENTIONS = ("day-first", "dotted-days")

WORDS = {
    "month": (
        "januar; jan",
        "februar; febr; feb",
        "marts; martz; mar",
        "april; apr",
        "maj; mai; may",
        "juni; juny; jun; junius",
        "juli; july; jul; julius",
        "august; aug; augusti",
        "september; sept; sep; 7br",
        "oktober; october; okt; oct; 8br",
        "november; nov; 9br",
        "december; dec; 10br; xbr; decbr",
    ),
    "weak": "mar; jan; jul; jun; dec; may",
    "weekday": (
        "mandag; mandags",
        "tirsdag; tirsdags",
        "onsdag; onsdags",
        "torsdag; torsdags",
        "fredag; fredags",
        "lørdag; lørdags; løverdag",
        "søndag; søndags",
    ),
    "ordinal": """
        første | anden; andet; andre | tredje; tredie | fjerde | femte | sjette | syvende | ottende | niende |
        tiende | ellevte; elvte | tolvte | trettende | fjortende | femtende | sekstende | syttende | attende |
        nittende | tyvende
    """,
    "cardinal": """
        1=en; et | 2=to | 3=tre | 4=fire | 5=fem | 6=seks | 7=syv | 8=otte | 9=ni | 10=ti | 11=elleve | 12=tolv
    """,
    "suffix": "de; te; ste; dje; e",
    "of": "i; af",
    "article": "den; d; d.; det; de; dag",
    "and": "og; samt",
    "or": "eller",
    "on": "den; d.; af; fra; til; på; pr.; dateret; af dato",
    "in": """
        i; siden; fra; til; før; efter; omkring; af; år; i året; året; aar; i aaret; aaret; årene; mellem;
        sommeren; vinteren; foråret; efteråret; anno; slutningen af; begyndelsen af; indtil; under; fra året
    """,
    "day-intro": "den; d.; til; fra; af; før; efter; indtil",
    "dotted-day-intro": "den; d.",
    "month-intro": "i; siden; fra; til; medio; primo; ultimo; indtil; af",
    "feast-intro": "i; ved; efter; før; til; siden",
    "from": "fra; fra den",
    "to": "til; til og med; t.o.m.; indtil",
    "between": "mellem; mellem den; imellem",
    "before": "før; inden; før året",
    "after": "efter; efter året",
    "since": "siden; fra og med; siden året",
    "until": "indtil; til; indtil året; til og med",
    "by": "senest; ikke senere end; senest den",
    "from-on": "tidligst; ikke før; tidligst den",
    "circa": "ca; ca.; circa; omkring; cirka; omtrent; o.",
    "doubt": {
        "medium": "formentlig; sandsynligvis",
        "low": "måske; muligvis",
    },
    "part": {
        "early": "begyndelsen af; i begyndelsen af; primo; først i; tidligt i",
        "mid": "midten af; i midten af; medio; midt i",
        "late": "slutningen af; i slutningen af; ultimo; sent i; sidst i",
        "1/2": "første halvdel af; i første halvdel af; første halvdel af det",
        "2/2": "anden halvdel af; i anden halvdel af; anden halvdel af det",
    },
    "season": (
        "forår; foråret; foraaret",
        "sommer; sommeren",
        "efterår; efteråret; efteraaret",
        "vinter; vinteren",
    ),
    "quarter-word": "kvartal; kvartal af",
    "half-year-word": "halvår; halvår af; halvaar",
    "century": "århundrede; århundredes; aarhundrede; årh.; aarh.",
    "decade-suffix": "erne; 'erne",
    "year-word": "år; året; i året; aar; aaret; i aaret; anno; år efter kristi fødsel; årets",
    "day-word": "dag; dagen",
    "month-word": "måned; maaned",
    "era": {
        "bc": "f. kr.; f.kr.; før kristus",
        "ad": "e. kr.; e.kr.; efter kristus",
    },
    "relative": {
        "day 0": "i dag; idag",
        "day -1": "i går; igår; i gaar; igaar; i går aftes; i aftes",
        "day 1": "i morgen; imorgen",
        "day -2": "i forgårs; forgårs; i forgaars",
        "week -1": "sidste uge; i sidste uge; forrige uge",
        "month -1": "sidste måned; forrige måned",
        "year -1": "sidste år; i fjor; forrige år",
    },
    "relation": {
        "inst": "ds.; d. m.; denne måned; dennes; denne maaned; d.m.",
        "ult": "f. m.; forrige måned; sidste måned; f.m.; forrige maaned",
        "prox": "n. m.; næste måned; n.m.",
        "last": "sidste; forrige; sidstleden; sidstl.; sl.",
        "next": "næste; kommende; førstkommende; førstk.",
        "this-year": "d. å.; dette år; d. aa.; d.å.; dette aar",
        "last-year": "f. å.; forrige år; sidste år; f. aa.",
        "same-month": "samme måned; s. m.",
        "same-year": "samme år; s. å.; s. aa.",
    },
    "feast": {
        "01-01": "nytårsdag; nytår",
        "12-24": "juleaften; julaften",
        "12-25": "juledag; 1. juledag; jul; første juledag",
        "12-26": "2. juledag; anden juledag",
        "12-31": "nytårsaften",
        "06-23": "sankthansaften; sankt hans aften",
        "easter-2": "langfredag",
        "easter-3": "skærtorsdag",
        "easter+0": "påske; påskedag; paaske; paaskedag; påskesøndag",
        "easter+1": "2. påskedag; anden påskedag",
        "easter+39": "kristi himmelfartsdag; kristi himmelfart",
        "easter+49": "pinse; pinsedag",
        "easter+50": "2. pinsedag; anden pinsedag",
    },
    "hour-intro": {
        "strong": "kl.; klokken; kl; klokka",
    },
    "clock-word": "",
    "minute-word": "minutter; min; min.",
    "time-of-day": {
        12: "kl. 12 middag",
        24: "midnat",
    },
    "past": {
        -30: "halv",
        15: "kvart over",
        -15: "kvart i",
    },
    "day-part": {
        "am": "om morgenen; om formiddagen; formiddag; fm.",
        "pm": "om eftermiddagen; om aftenen; eftermiddag; em.",
        "night": "om natten",
    },
    "undated": "u. d.; uden dato; udateret; u. å.; u.å.; u.d.; s. d.",
    "label": """
        side; s; nummer; nr; no; artikel; art; paragraf; kapitel; kap; afsnit; bind; bd; telefon; tlf; version;
        bilag; punkt; stk; linje; tabel; figur; fig; folio; fol; værelse; hus; sag; lov; vers; salme; pk; litra;
        udgave
    """,
    "street": "gade; vej; plads; torv; allé",
    "unit": """
        mand; mænd; kvinder; personer; tons; kroner; kr; rigsdaler; rdl; skilling; øre; kilometer; km; meter; m;
        kg; kilo; hektar; ha; liter; sider; stemmer; eksemplarer; soldater; døde; sårede; indbyggere; sjæle;
        heste; huse; år; dage; timer; minutter; måneder; uger; procent; tusinde; millioner; stykker; stk; børn;
        medlemmer; gange; grader; tønder
    """,
    "common": """
        og; i; at; det; en; den; til; er; som; på; de; med; han; af; for; ikke; der; var; mig; sig; men; et;
        har; om; vi; min; havde; ham; hun; nu; over; da; fra; du; ud; sin; dem; os; op; man; hans; hvor; eller;
        hvad; skal; selv; her; alle; vil; blev; kunne; ind; når; være; dog; noget; ville; jo; deres; efter; ned;
        skulle; denne; end; dette; mit; også; under; have; dig; anden; hende; mine; alt; meget; sit; sine; vor;
        mod; disse; hvis; din; nogle; hos; blive; mange; ad; bliver; hendes; været; thi; jer; sådan; jeg
    """,
    "vague": "omkring; cirka; ca; ca.; omtrent",
}
