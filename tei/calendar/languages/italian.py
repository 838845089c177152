"""Italian: li 3 marzo 1848, il 28 u.s., negli anni Cinquanta, alle ore 19,20, intorno al 1890."""

from __future__ import annotations

CONVENTIONS = (
    "day-first",
    "dotted-days",
    "cardinal-days",
    "compound-numbers",
    "century-first",
    "year-articles",
    "capital-feasts",
)

WORDS = {
    "month": (
        "gennaio; genn; gen; gennajo; gennaro; genaro; genno",
        "febbraio; febbr; feb; febb; febbrajo; febraro; febbraro; febr",
        "marzo; mar; mzo",
        "aprile; apr; apr.le; aple",
        "maggio; magg; mag; mag.o",
        "giugno; giu; giug; giug.o",
        "luglio; lug; lugl; lug.o",
        "agosto; ago; ag; ag.o; agto",
        "settembre; sett; set; 7bre; 7mbre; settbre; 7.bre; 7embre",
        "ottobre; ott; 8bre; 8.bre; ottbre; 8mbre",
        "novembre; nov; 9bre; 9mbre; 9.bre; novbre; 9embre",
        "dicembre; dic; xbre; 10bre; decembre; 10mbre; dicbre; dec",
    ),
    "weak": "mar; set; ago; mag; dic; dom; gen; ott; nov; apr; lug; giu; sab; mer; ven; lun; ag; dec; feb",
    "weekday": (
        "lunedì; lunedi; lun; lunedí; lunedi'",
        "martedì; martedi; mart; martedí",
        "mercoledì; mercoledi; merc; mercordì; mercoledí",
        "giovedì; giovedi; giov; giovedí",
        "venerdì; venerdi; ven; venerdí",
        "sabato; sab; sabbato",
        "domenica; dom; domen",
    ),
    "ordinal": """
        primo; prima; prime | secondo; seconda | terzo; terza | quarto; quarta | quinto; quinta | sesto; sesta
        | settimo; settima | ottavo; ottava | nono; nona | decimo; decima | undicesimo; undecimo; decimoprimo |
        dodicesimo; duodecimo; decimosecondo | tredicesimo; decimoterzo | quattordicesimo; decimoquarto |
        quindicesimo; decimoquinto | sedicesimo; decimosesto | diciassettesimo; decimosettimo | diciottesimo;
        decimottavo; decimo ottavo | diciannovesimo; decimonono; decimo nono | ventesimo; vigesimo
    """,
    "cardinal": """
        1=un; uno; una | 2=due | 3=tre; tré | 4=quattro | 5=cinque | 6=sei | 7=sette | 8=otto | 9=nove |
        10=dieci | 11=undici | 12=dodici | 13=tredici | 14=quattordici | 15=quindici | 16=sedici |
        17=diciassette | 18=diciotto | 19=diciannove; diecinove | 20=venti; vent | 21=ventuno; ventun |
        22=ventidue | 23=ventitré; ventitre | 24=ventiquattro | 25=venticinque | 26=ventisei | 27=ventisette |
        28=ventotto | 29=ventinove | 30=trenta; trent | 31=trentuno; trentun | 40=quaranta; quarant |
        50=cinquanta; cinquant | 60=sessanta; sessant | 70=settanta; settant | 80=ottanta; ottant | 90=novanta;
        novant | 100=cento | 1000=mille; mila
    """,
    "suffix": "o; a; mo; °; do; ro",
    "of": "di; d'; del; dell'; del mese di; nel mese di; dello; de; dei; degli",
    "article": "il; la; lo; gli; i; li; le; l'; addì; a dì; addi; giorno; dì; ai; giorni",
    "and": "e; ed; nonché",
    "and-figure": "e",
    "or": "o; oppure; ovvero; od",
    "on": """
        il; del; dell'; dal; al; li; addì; a dì; datato; datata; in data; l'; dall'; all'; fino al; sino al;
        giorno; nel giorno; addi; in data del; sotto il; sotto la data del; lì; datata il
    """,
    "in": """
        nel; nell'; dal; dall'; del; fino al; sino al; al; verso il; prima del; dopo il; anno; l'anno;
        nell'anno; durante il; entro il; tra il; fra il; dell'anno; in; di; a; da; autunno; inverno; estate;
        primavera; il; intorno al; circa il; anni; gli anni; negli anni; per il; nel corso; nel corso del;
        nel corso dell'
    """,
    "life": "nato; nata; morto; morta; *; †",
    "dated-intro": "del; dell'; in data",
    "day-intro": """
        il; del; dal; al; li; addì; dell'; l'; all'; in data; lì; fino al; sino al; giorno; dei; nei giorni
    """,
    "lone-day-intro": "il; l'; giorno; dì",
    "month-intro": "in; nel; a; da; dal; fino a; sino a; di; mese di; entro; del; per; nel mese di; fino al",
    "feast-intro": """
        a; per; il; di; del; da; fino a; alla; la; il giorno di; nel giorno di; dopo; prima di; all'; della
    """,
    "from": "dal; dall'; da; dal giorno; tra; fra",
    "to": """
        ad; al; all'; a; fino al; sino al; fino all'; fino a; sino all'; alla fine di; alla fine del;
        all'inizio del; all'inizio di; alla metà di; alla metà del
    """,
    "length-unit": {
        "1D": "giorno; giorni",
        "7D": "settimana; settimane",
        "1M": "mese; mesi",
        "1Y": "anno; anni",
    },
    "span-start": "decorrenti dal; a contare dal",
    "span-for": "per; per la durata di; per un periodo di; durante",
    "between": "tra; fra; tra il; fra il; tra l'; fra l'; tra gli anni; compreso tra; tra i giorni",
    "before": """
        prima del; prima dell'; prima di; anteriormente al; anteriore al; antecedente al; avanti il; innanzi al;
        prima dell'anno; anteriormente all'; precedente al; anteriore a; ante
    """,
    "after": """
        dopo il; dopo l'; dopo; successivamente al; posteriore al; posteriormente al; posteriore a;
        successivo al; dopo di; post
    """,
    "since": """
        dal; dall'; sin dal; fin dal; a partire dal; a partire dall'; a partire da; a datare dal; sin dall';
        fin dall'; da; sino dal; a decorrere dal; a cominciare dal; fin da; sin da; dall'anno
    """,
    "until": "fino al; sino al; fino all'; sino all'; fino a; sino a; infino al",
    "by": """
        non oltre il; entro il; non più tardi del; al più tardi il; al più tardi nel; entro l'; entro;
        non oltre; entro e non oltre il; al più tardi; non dopo il; non oltre l'
    """,
    "from-on": "non prima del; non prima di; non prima dell'; al più presto il; non anteriore al",
    "circa": """
        intorno al; circa; circa il; verso il; ca; ca.; attorno al; attorno all'; intorno all'; all'incirca nel;
        c.; verso; verso l'anno; circa nel; approssimativamente nel; intorno a; all'incirca il; pressappoco nel
    """,
    "doubt": {
        "medium": "probabilmente; verosimilmente; presumibilmente; probabilmente nel",
        "low": "forse; forse nel; possibilmente; può darsi",
    },
    "part": {
        "early": """
            ai primi di; primi di; ai primi del; all'inizio di; inizio; inizio di; all'inizio del;
            agli inizi di; agli inizi del; inizi del; agli inizi; inizi di; al principio di; al principio del;
            nei primi giorni di; principio di; sul principio di; all'inizio dell'; agli inizi dell';
            in principio di; nei primi di; ai principi di; primi giorni di; primi del; all'inizio degli;
            agli inizi degli; inizio del; nei primi giorni del; primi giorni del; nei primi anni del
        """,
        "mid": """
            metà; a metà; a metà di; alla metà di; metà di; alla metà del; a metà del; metà del;
            verso la metà di; verso la metà del; alla metà dell'; circa la metà di; verso metà; alla metà degli;
            a metà degli; nel mezzo di; sulla metà di
        """,
        "late": """
            fine; alla fine di; fine di; alla fine del; fine del; sul finire di; sul finire del;
            verso la fine di; verso la fine del; negli ultimi giorni di; a fine; in fine di; agli ultimi di;
            ultimi di; alla fine dell'; scorcio di; allo scorcio di; alla fine degli; in fine; ultimi giorni di;
            sul finire dell'; scorcio del; sullo scorcio del; negli ultimi di; fine dell'
        """,
        "1/2": """
            prima metà di; prima metà del; nella prima metà di; nella prima metà del; prima quindicina di;
            nella prima quindicina di; prima metà dell'; nella prima metà dell'; la prima metà del;
            la prima metà di
        """,
        "2/2": """
            seconda metà di; seconda metà del; nella seconda metà di; nella seconda metà del;
            seconda quindicina di; nella seconda quindicina di; seconda metà dell'; nella seconda metà dell';
            la seconda metà del; la seconda metà di
        """,
        "1/3": "primo terzo del; primo terzo di",
        "2/3": "secondo terzo del; secondo terzo di",
        "3/3": "ultimo terzo del; ultimo terzo di; terzo terzo del",
        "1/4": "primo quarto del",
        "2/4": "secondo quarto del",
        "3/4": "terzo quarto del",
        "4/4": "ultimo quarto del; quarto quarto del",
    },
    "season": (
        "primavera",
        "estate",
        "autunno",
        "inverno",
    ),
    "quarter-word": "trimestre; trimestre di; trimestre del; trimestre dell'anno; trim.",
    "half-year-word": "semestre; semestre di; semestre del; semestre dell'anno; sem.",
    "week-word": {
        "of": "settimana; settimana di; settimana del; settimana d'",
    },
    "century": "secolo; secoli; sec; sec.; secc.; s.",
    "century-name": {
        13: "duecento; dugento",
        14: "trecento",
        15: "quattrocento",
        16: "cinquecento",
        17: "seicento",
        18: "settecento",
        19: "ottocento",
        20: "novecento",
    },
    "decade-word": "anni; gli anni; negli anni; degli anni; dagli anni; agli anni; decennio",
    "decade-name": {
        20: "venti",
        30: "trenta",
        40: "quaranta",
        50: "cinquanta",
        60: "sessanta",
        70: "settanta",
        80: "ottanta",
        90: "novanta",
    },
    "needs-decade-word": "venti; trenta; quaranta; cinquanta; sessanta; settanta; ottanta; novanta",
    "fiscal-year": {
        "calendar": "esercizio; esercizio finanziario; anno finanziario; esercizio fiscale",
    },
    "year-word": """
        anno; l'anno; nell'anno; dell'anno; anno domini; anno del signore; l'anno del signore;
        nell'anno del signore; dell'anno del signore; a. d.; anno di grazia; nell'anno di grazia;
        l'anno di grazia
    """,
    "day-word": "giorno; dì; giorno del mese di; giorno di; giorno del",
    "month-word": "mese di; mese; mese d'",
    "era": {
        "bc": "a. c.; a.c.; avanti cristo; av. cr.; prima di cristo",
        "ad": "d. c.; d.c.; dopo cristo; e. v.; dell'era volgare",
    },
    "relative": {
        "day 0": """
            oggi; stamane; stamani; stasera; questa mattina; questa sera; stamattina; quest'oggi; stanotte;
            oggi stesso
        """,
        "day -1": """
            ieri; ieri sera; iersera; ieri mattina; ieri notte; ieri pomeriggio; jeri; jersera; ier sera;
            jeri sera
        """,
        "day 1": "domani; domani mattina; domani sera; domattina; dimani; domani pomeriggio; domansera",
        "day -2": """
            avantieri; ieri l'altro; l'altro ieri; altroieri; due giorni fa; l'altrieri; jer l'altro;
            ier l'altro
        """,
        "day 2": "dopodomani; posdomani; dopo domani; doman l'altro",
        "day -3": "tre giorni fa; tre giorni or sono",
        "day -4": "quattro giorni fa; quattro giorni or sono",
        "day -7": "una settimana fa; otto giorni fa; otto giorni or sono",
        "day 7": "oggi a otto",
        "day -14": "due settimane fa; quindici giorni fa; quindici giorni or sono",
        "week -1": """
            la settimana scorsa; settimana scorsa; la scorsa settimana; scorsa settimana; la settimana passata;
            la passata settimana
        """,
        "week 0": "questa settimana",
        "week 1": """
            la settimana prossima; la prossima settimana; settimana prossima; prossima settimana;
            la settimana ventura
        """,
        "month -1": "il mese scorso; mese scorso; lo scorso mese; scorso mese; il mese passato",
        "month 0": "questo mese; il corrente mese",
        "month 1": "il mese prossimo; il prossimo mese; mese prossimo; prossimo mese; il mese venturo",
        "year -1": "l'anno scorso; anno scorso; lo scorso anno; scorso anno; l'anno passato",
        "year 0": "quest'anno",
        "year 1": "l'anno prossimo; l'anno venturo; il prossimo anno; anno prossimo",
    },
    "relation": {
        "inst": """
            c.m.; c. m.; corr.; corrente; del corrente; corrente mese; del corrente mese; di questo mese;
            del mese corrente; and.; andante; dell'andante; and.te; del c.m.; corr.te; c.te; stante;
            stante mese; volgente; di detto; c.; cor.te; del corr.; corrt.; del presente; del presente mese;
            del mese in corso; corrente m.; m. c.; del mese andante
        """,
        "ult": """
            u.s.; u. s.; ultimo scorso; p.p.; p. p.; scorso; del mese scorso; prossimo passato;
            del mese passato; passato; pross. pass.; del passato mese; dello scorso mese; dello scorso; s. m.;
            s.m.; scorso mese; decorso; spirato; dello spirato; del decorso mese; ult. sc.; us.; ultimo;
            del decorso; scaduto; dello scaduto mese; del passato; dell'u.s.; dello spirato mese
        """,
        "prox": """
            p.v.; p. v.; prossimo venturo; del mese prossimo; venturo; prossimo; del prossimo mese;
            del mese venturo; entrante; p. f.; del prossimo; del venturo; prossimo futuro; futuro; pross. vent.;
            del mese entrante; m. p.
        """,
        "last": """
            scorso; scorsa; passato; passata; ultimo; ultimo scorso; u.s.; u. s.; p.p.; p. p.; decorso;
            ultimo passato; decorsa
        """,
        "next": "prossimo; prossima; venturo; ventura; p.v.; p. v.; prossimo venturo; entrante",
        "this-year": """
            c.a.; c. a.; corrente anno; del corrente anno; di quest'anno; dell'anno corrente; a.c.; a. c.;
            corr. anno; dell'anno in corso; anno corrente; del corr. anno; andante anno; del presente anno;
            dell'anno presente; corrente; corr.; and. anno; dell'anno andante; di questo anno
        """,
        "last-year": """
            dello scorso anno; dell'anno scorso; dell'anno passato; scorso anno; del passato anno; a. s.; a.s.;
            anno scorso; dell'anno decorso; dell'anno precedente; u. a.
        """,
        "next-year": """
            dell'anno prossimo; dell'anno venturo; del prossimo anno; a. p.; prossimo anno; anno venturo
        """,
        "same-month": """
            dello stesso mese; di detto mese; del detto mese; stesso mese; d.m.; d. m.; s. stesso mese;
            del suddetto mese; detto mese; del medesimo mese; dello stesso; detto
        """,
        "same-year": """
            dello stesso anno; di detto anno; stesso anno; del medesimo anno; di quell'anno; detto anno;
            del detto anno
        """,
    },
    "feast": {
        "01-01": "capodanno; capo d'anno; primo dell'anno; primo d'anno",
        "01-06": "epifania; l'epifania; befana",
        "02-02": "candelora; la candelora",
        "03-19": "san giuseppe; s. giuseppe",
        "03-25": "annunciazione; annunziata",
        "06-24": "san giovanni; s. giovanni; festa di san giovanni",
        "06-29": "santi pietro e paolo; san pietro; ss. pietro e paolo",
        "08-15": "ferragosto; l'assunta; assunta; assunzione; ferragosto dell'anno",
        "09-29": "san michele; s. michele",
        "11-01": "ognissanti; tutti i santi; tutti i ss.; ogni santi",
        "11-02": "i morti; giorno dei morti; commemorazione dei defunti; giorno dei defunti",
        "11-11": "san martino; s. martino",
        "12-08": "immacolata; immacolata concezione; l'immacolata",
        "12-24": "vigilia di natale; la vigilia di natale; antivigilia di capodanno",
        "12-25": "natale; il natale; giorno di natale; il giorno di natale; ss. natale; santo natale",
        "12-26": "santo stefano; s. stefano",
        "12-31": "san silvestro; s. silvestro; vigilia di capodanno; ultimo dell'anno",
        "easter-47": "martedì grasso; carnevale",
        "easter-46": "mercoledì delle ceneri; le ceneri; ceneri",
        "easter-7": "domenica delle palme; le palme",
        "easter-3": "giovedì santo",
        "easter-2": "venerdì santo",
        "easter-1": "sabato santo",
        "easter+0": "pasqua; domenica di pasqua; la pasqua; il giorno di pasqua; giorno di pasqua",
        "easter+1": "lunedì dell'angelo; pasquetta; lunedì di pasqua; lunedì in albis",
        "easter+39": "ascensione; l'ascensione; giorno dell'ascensione",
        "easter+49": "pentecoste; domenica di pentecoste; la pentecoste",
        "easter+50": "lunedì di pentecoste",
        "easter+60": "corpus domini; il corpus domini",
        "advent": "prima domenica d'avvento; prima domenica di avvento",
    },
    "hour-intro": {
        "strong": """
            alle ore; ore; dalle ore; verso le ore; fino alle ore; le ore; circa le ore; delle ore; h; h.
        """,
        "weak": "alle; dalle; fino alle; verso le",
    },
    "clock-word": "",
    "clock-intro": "alle; alle ore; ore; dalle; verso le; fino alle; a; verso; fino a; di; da",
    "minute-word": "minuti; min; min.; e minuti; minuto",
    "time-of-day": {12: "mezzogiorno; mezzodì; mezzo giorno; mezzodi", 24: "mezzanotte; mezza notte"},
    "past-after": {
        30: "e mezza; e mezzo; e ½; e 1/2",
        15: "e un quarto; e quarto; e 1/4",
        -15: "meno un quarto; meno quarto",
        45: "e tre quarti; e 3/4",
    },
    "day-part": {
        "am": """
            del mattino; ant.; antimeridiane; di mattina; antim.; della mattina; di mattino; a. m.; antimerid.;
            ant
        """,
        "pm": """
            del pomeriggio; pom.; pomeridiane; di sera; della sera; pomer.; della giornata; p. m.;
            di pomeriggio; pomerid.; pom
        """,
        "night": "di notte; della notte",
    },
    "half-day": {
        "am": "a.m.",
        "pm": "p.m.",
    },
    "zone": {
        "Z": "gmt; utc; z; tmg",
        "+01:00": "cet; ora dell'europa centrale",
    },
    "style": {
        "julian": "vecchio stile; v. s.; stile vecchio; v.s.; v. st.; stile antico",
        "gregorian": "nuovo stile; n. s.; stile nuovo; n.s.; n. st.",
    },
    "undated": """
        s. d.; s.d.; senza data; non datato; non datata; s. a.; n. d.; data sconosciuta; s. l. n. d.;
        senza anno; s.d
    """,
    "label": """
        articolo; articoli; art; artt; sezione; sez; capitolo; cap; pagina; pagine; pag; pagg; p; pp; numero;
        numeri; num; n; nn; nr; no; n°; tomo; t; volume; vol; paragrafo; par; comma; foglio; fol; f; ff; tavola;
        tav; figura; fig; tabella; tab; telefono; tel; legge; decreto; versione; punto; risoluzione; fascicolo;
        fasc; busta; b; carta; c; cc; cartella; versetto; salmo; allegato; all; prot; protocollo; stanza;
        camera; piano; scena; atto; libro; documento; doc; titolo; lettera; riga; serie; cartolina; km;
        riferimento; rif; punteggio; casella; registro; reg; codice; interno; int
    """,
    "street": """
        via; viale; piazza; corso; piazzale; largo; vicolo; p.zza; v.le; ponte; largo del; galleria; stazione;
        ospedale; rione; quartiere
    """,
    "unit": """
        ore; ora; uomini; donne; persone; tonnellate; lire; chilometri; km; metri; m; kg; chili; quintali; ettari;
        pagine; voti; copie; soldati; morti; feriti; prigionieri; abitanti; anime; cavalli; case; anni; mesi;
        giorni; settimane; minuti; secondi; volte; gradi; milioni; mila; miliardi; per cento; per mille; scudi;
        fiorini; ducati; zecchini; litri; capi; navi; aerei; operai; famiglie; bambini; membri; franchi; marchi;
        dollari; corone; casse; sacchi; botti; pezzi; studenti; miglia; piedi; fogli; carte; seggi; posti; unità;
        esemplari; fucili; cannoni
    """,
    "common": """
        di; che; e; la; il; in; un; a; per; non; è; una; del; della; con; i; si; da; le; al; dei; nel; come;
        più; ma; lo; alla; anche; gli; sono; ha; dal; o; delle; se; su; ad; ho; era; fu; suo; sua; mi; ci;
        questo; questa; dalla; quando; noi; voi; io; tu; egli; ella; loro; mio; mia; nostro; nostra; vostro;
        nei; nelle; negli; sul; sulla; sui; sugli; sulle; col; coi; all; dell; nell; sull; dall; quest; quell;
        uno; ed; od; né; essere; avere; erano; furono; fosse; aveva; avevano; hanno; siamo; sia; stato; stata;
        stati; dopo; prima; fra; tra; sotto; sopra; senza; contro; verso; presso; durante; dove; chi; cui;
        quale; così; poi; già; ancora; sempre; tutto; tutti; tutta; altro; altri; stesso; quel; quella; quello;
        ciò; qui; là; lì; vi; ne; ebbe; venne; tale
    """,
    "onward": "in poi; in avanti",
    "republican-month": """
        vendemiaire; vendémiaire | brumaire | frimaire | nivôse; nivose | pluviôse; pluviose | ventôse; ventose
        | germinal | floréal; floreal | prairial | messidor | thermidor | fructidor
    """,
    "circa-after": "circa; all'incirca; ca",
    "vague": "circa; ca; ca.",
}
