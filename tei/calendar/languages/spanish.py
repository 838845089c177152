"""Spanish: 3 de marzo de 1848, el 28 del ppdo., a las 19.20 horas, hacia 1890, a principios de junio."""

from __future__ import annotations

CONVENTIONS = (
    "day-first",
    "dotted-days",
    "cardinal-days",
    "century-first",
    "year-articles",
    "dotted-years",
    "capital-feasts",
)

WORDS = {
    "month": (
        "enero; ene; henero",
        "febrero; feb; febr; febro",
        "marzo; mar; mzo; março",
        "abril; abr; abl",
        "mayo; may",
        "junio; jun; juno",
        "julio; jul; jullio",
        "agosto; ago; agto; agt; agoso; ag.",
        "septiembre; setiembre; sept; sep; set; setbre; septbre; 7bre; 7.bre; 7re; sbre; settiembre",
        "octubre; oct; octbre; 8bre; 8re; obre; otubre",
        "noviembre; nov; novbre; 9bre; nobre; 9re; noviemb; nobiembre",
        "diciembre; dic; dicbre; xbre; 10bre; dbre; 10re; dizbre; deziembre",
    ),
    "weak": """
        mar; en; set; ago; may; dom; mie; lun; jue; vie; ene; dic; jun; jul; oct; nov; feb; sep; sab; abr
    """,
    "weekday": (
        "lunes; lun",
        "martes; mart",
        "miércoles; miercoles; miérc; mie; mié",
        "jueves; juev; jue",
        "viernes; viern; vie",
        "sábado; sabado; sáb",
        "domingo; dom; domo",
    ),
    "ordinal": """
        primero; primer; primera; primo | segundo; segunda; segund | tercero; tercer; tercera | cuarto; cuarta
        | quinto; quinta | sexto; sexta | séptimo; séptima | octavo; octava | noveno; novena | décimo; décima
    """,
    "cardinal": """
        1=un; uno; una | 2=dos | 3=tres | 4=cuatro; quatro | 5=cinco | 6=seis | 7=siete | 8=ocho | 9=nueve |
        10=diez | 11=once | 12=doce | 13=trece | 14=catorce | 15=quince | 16=dieciséis; dieciseis; diez y seis;
        diez i seis | 17=diecisiete; diez y siete | 18=dieciocho; diez y ocho | 19=diecinueve; diez y nueve |
        20=veinte | 21=veintiuno; veintiún; veinte y uno; veinte y un | 22=veintidós; veintidos; veinte y dos |
        23=veintitrés; veintitres; veinte y tres | 24=veinticuatro; veinte y cuatro | 25=veinticinco; veinte y
        cinco | 26=veintiséis; veintiseis; veinte y seis | 27=veintisiete; veinte y siete | 28=veintiocho;
        veinte y ocho | 29=veintinueve; veinte y nueve | 30=treinta | 31=treinta y uno; treinta y un |
        40=cuarenta | 50=cincuenta | 60=sesenta | 70=setenta | 80=ochenta | 90=noventa | 100=cien; ciento |
        200=doscientos | 300=trescientos | 400=cuatrocientos | 500=quinientos | 600=seiscientos |
        700=setecientos | 800=ochocientos | 900=novecientos | 1000=mil
    """,
    "suffix": "o; a; ro; er; ero; mo; do; ra",
    "of": "de; del; d; del mes de; de este; del año; de los; del mes",
    "article": "el; la; los; las; día; lo; días",
    "and": "y; e; así como",
    "and-figure": "y",
    "or": "o; u; ó; o bien",
    "on": "el; del; al; desde el; hasta el; fechado; fechada; fecha; de fecha; los; fho; con fecha; día; a",
    "in": """
        en; de; desde; hasta; hacia; antes de; después de; durante; del; año; el año; en el año; en el año de;
        por; entre; el año de; circa; año de; otoño; invierno; verano; primavera; los años; al; a; a partir de;
        para
    """,
    "life": "nacido; nacida; *; †",
    "dated-intro": "del; de; fechado; fechada",
    "day-intro": "el; del; al; desde el; hasta el; los; día; este; de fecha; para el; las",
    "lone-day-intro": "el; día; del día",
    "month-intro": "en; desde; hasta; de; durante; mes de; para; por",
    "feast-intro": "en; por; el; de; para; antes de; después de; hasta; desde; la; al",
    "from": "del; desde el; desde; de; desde los; del día",
    "to": "al; hasta el; a; hasta; al día; hasta los; a fines de; a finales de; a principios de; a mediados de",
    "length-unit": {
        "1D": "día; días; dia; dias",
        "7D": "semana; semanas",
        "1M": "mes; meses",
        "1Y": "año; años",
    },
    "span-start": "contados desde el; contados a partir del; a contar desde el; contados desde",
    "span-for": "por; durante; por espacio de; por un período de; por término de",
    "between": "entre; entre el; entre los; entre los días; entre los años",
    "before": """
        antes de; antes del; anterior a; anterior al; con anterioridad al; con anterioridad a; anteriores a;
        previo a; antes del año; antes del año de
    """,
    "after": """
        después de; después del; posterior a; posterior al; tras el; con posterioridad al; con posterioridad a;
        posteriores a; despues de; despues del; después del año
    """,
    "since": """
        desde; desde el; a partir del; a partir de; desde el año; desde el año de; a contar del; a contar de;
        a partir del año
    """,
    "until": "hasta; hasta el; hasta el año; hasta fines de; hasta el año de",
    "by": """
        a más tardar el; a más tardar en; no después del; no después de; no más tarde del; no más tarde de;
        a más tardar; lo más tarde el; a mas tardar el; no más tarde que el
    """,
    "from-on": "no antes del; no antes de; no antes de la; como muy pronto el; no antes que el",
    "circa": """
        hacia; circa; ca; ca.; alrededor de; cerca de; por; por el año; hacia el; hacia el año; aproximadamente;
        aproximadamente en; c.; alrededor del; en torno a; por los años; h.; sobre
    """,
    "doubt": {
        "medium": "probablemente; probablemente en; seguramente",
        "low": "quizá; quizás; tal vez; posiblemente; acaso",
    },
    "part": {
        "early": """
            a principios de; principios de; a comienzos de; comienzos de; a inicios de; inicios de;
            a principios del; principios del; a comienzos del; comienzos del; al principio de; a primeros de;
            primeros de; primeros días de; en los primeros días de; al comenzar; principio de; a primeros del;
            a inicios del; a principio de; a los primeros de; a principios del año; a principios de los
        """,
        "mid": """
            a mediados de; mediados de; a mediados del; mediados del; a mitad de; mitad de; a la mitad de;
            a mediado de; a mitad del; hacia mediados de; mediados del año; a mediados del año;
            a mediados de los
        """,
        "late": """
            a fines de; fines de; a finales de; finales de; a fines del; fines del; a finales del; finales del;
            al final de; a últimos de; últimos de; fin de; a fin de; últimos días de; en los últimos días de;
            hacia fines de; hacia finales de; a últimos del; finales del año; a finales de los; a fines de los
        """,
        "1/2": """
            primera mitad de; primera mitad del; en la primera mitad de; en la primera mitad del; 1a mitad del;
            primera quincena de; en la primera quincena de; 1.a mitad del; la primera mitad del;
            la primera mitad de
        """,
        "2/2": """
            segunda mitad de; segunda mitad del; en la segunda mitad de; en la segunda mitad del; 2a mitad del;
            segunda quincena de; en la segunda quincena de; 2.a mitad del; la segunda mitad del;
            la segunda mitad de
        """,
        "1/3": "primer tercio de; primer tercio del",
        "2/3": "segundo tercio de; segundo tercio del",
        "3/3": "último tercio de; último tercio del; tercer tercio del; ultimo tercio del",
        "1/4": "primer cuarto de; primer cuarto del",
        "2/4": "segundo cuarto de; segundo cuarto del",
        "3/4": "tercer cuarto de; tercer cuarto del",
        "4/4": "último cuarto de; último cuarto del; cuarto cuarto del",
    },
    "season": (
        "primavera",
        "verano; estío",
        "otoño",
        "invierno",
    ),
    "quarter-word": "trimestre; trimestre de; trimestre del; trimestre del año; trim.",
    "half-year-word": "semestre; semestre de; semestre del; semestre del año",
    "week-word": {
        "of": "semana; semana de; semana del",
    },
    "century": "siglo; siglos; s.; s",
    "decade-word": """
        años; la década de; década de; década del; decenio de; los años; años de; los años de; la década de los;
        década de los
    """,
    "decade-name": {
        20: "veinte",
        30: "treinta",
        40: "cuarenta",
        50: "cincuenta",
        60: "sesenta",
        70: "setenta",
        80: "ochenta",
        90: "noventa",
    },
    "needs-decade-word": "veinte; treinta; cuarenta; cincuenta; sesenta; setenta; ochenta; noventa",
    "fiscal-year": {
        "calendar": "ejercicio; ejercicio fiscal; año fiscal; año económico; ejercicio económico",
    },
    "year-word": """
        año; año de; el año; el año de; en el año; en el año de; del año; del año de; año del señor;
        del año del señor de; año de gracia de; año del señor de; el año del señor de;
        el año de gracia de; de los años; anno
    """,
    "day-word": "días; días del mes; días del mes de; días de; día del mes de; del mes de",
    "month-word": "mes de; el mes de; mes",
    "era": {
        "bc": "a. c.; a. de c.; a. de j. c.; antes de cristo; a.c.; a. n. e.",
        "ad": "d. c.; d. de c.; después de cristo; d.c.; de nuestra era",
    },
    "relative": {
        "day 0": "hoy; esta mañana; esta tarde; esta noche; hoy mismo; el día de hoy",
        "day -1": """
            ayer; anoche; ayer tarde; ayer por la tarde; ayer por la mañana; ayer noche; ayer mañana;
            ayer por la noche; el día de ayer
        """,
        "day 1": "mañana por la mañana; mañana por la tarde; mañana por la noche; el día de mañana",
        "day -2": "anteayer; antes de ayer; antier; antes de anoche; anteanoche; hace dos días",
        "day 2": "pasado mañana",
        "day -3": "hace tres días",
        "day -4": "hace cuatro días",
        "day -7": "hace una semana; hace ocho días",
        "day -14": "hace quince días; hace dos semanas",
        "week -1": "la semana pasada; semana pasada; la última semana; la semana última; la pasada semana",
        "week 0": "esta semana",
        "week 1": "la semana próxima; la semana que viene; la próxima semana; la semana entrante",
        "month -1": "el mes pasado; mes pasado; el pasado mes; el mes último",
        "month 0": "este mes; el presente mes; el mes actual",
        "month 1": "el mes próximo; el próximo mes; el mes que viene; el mes entrante",
        "year -1": "el año pasado; año pasado; el pasado año",
        "year 0": "este año; el presente año; el año en curso",
        "year 1": "el año próximo; el próximo año; el año que viene; el año entrante",
    },
    "relation": {
        "inst": """
            cte; cte.; corr.; corriente; del corriente; del corriente mes; del actual; actual; del presente;
            del presente mes; del cte.; del corr.; de este mes; del mes en curso; del que rige;
            de los corrientes; del cte; del mes actual; del mes corriente; corrte.; del corrte.; del que cursa;
            presente; del que corre; de los ctes.; ctes.; corrientes; de este; del mes que rige
        """,
        "ult": """
            ppdo; ppdo.; pdo.; ppo.; del ppdo.; próximo pasado; del próximo pasado; del mes pasado; pasado;
            del pasado; del mes próximo pasado; último; ult.; últ.; del mes anterior; del anterior; p. pdo.;
            p. pasado; p.pdo.; prox. pasado; del último; del pdo.; del mes ppdo.; del pasado mes; del ppdo;
            p. p.; del mes último; del ppo.; del próximo pdo.; pmo. pdo.; del pmo. pdo.; del pmo. pasado
        """,
        "prox": """
            próximo; del próximo; del próximo mes; del mes próximo; del mes entrante; entrante; próx.;
            del entrante; del mes que viene; próximo venidero; del próximo venidero; pxmo.; pmo.;
            próximo entrante; del prox.
        """,
        "last": "último; pasado; última; pasada; ppdo.; próximo pasado; últimos",
        "next": "próximo; próxima; venidero; que viene; entrante",
        "this-year": """
            del corriente año; del presente año; de este año; del año en curso; del año actual; del cte. año;
            del actual; del año que corre; corriente; de este mismo año; del año corriente; del presente; actual
        """,
        "last-year": """
            del año pasado; del año anterior; del pasado año; del año próximo pasado; del año ppdo.;
            del año último; del ppdo. año
        """,
        "next-year": """
            del año próximo; del próximo año; del año entrante; del año que viene; del año venidero
        """,
        "same-month": """
            del mismo mes; de dicho mes; del mismo; de dicho; del propio mes; del citado mes; del referido mes;
            del expresado mes
        """,
        "same-year": """
            del mismo año; de dicho año; de ese año; de aquel año; del propio año; del citado año;
            de ese mismo año
        """,
    },
    "feast": {
        "01-01": "año nuevo; día de año nuevo; primero de año",
        "01-06": "día de reyes; epifanía; los reyes; reyes magos; día de los reyes",
        "02-02": "la candelaria; candelaria; día de la candelaria",
        "03-19": "san josé; día de san josé; fiesta de san josé",
        "03-25": "anunciación; la anunciación",
        "06-24": "san juan; día de san juan; noche de san juan; fiesta de san juan",
        "06-29": "san pedro; día de san pedro; san pedro y san pablo",
        "07-25": "santiago apóstol; día de santiago; fiesta de santiago",
        "08-15": "asunción; la asunción; día de la asunción; virgen de agosto",
        "09-29": "san miguel; día de san miguel",
        "11-01": "todos los santos; día de todos los santos; los santos; todos santos",
        "11-02": """
            día de difuntos; día de los difuntos; los difuntos; día de los muertos; día de muertos;
            fieles difuntos
        """,
        "12-08": "inmaculada concepción; la inmaculada; día de la inmaculada",
        "12-24": "nochebuena; noche buena; víspera de navidad; la nochebuena; vigilia de navidad",
        "12-25": "navidad; día de navidad; pascua de navidad; la navidad",
        "12-28": "día de los inocentes; día de inocentes; santos inocentes",
        "12-31": "nochevieja; noche vieja; fin de año; san silvestre; víspera de año nuevo",
        "easter-47": "martes de carnaval; carnaval",
        "easter-46": "miércoles de ceniza",
        "easter-7": "domingo de ramos",
        "easter-6": "lunes santo",
        "easter-5": "martes santo",
        "easter-4": "miércoles santo",
        "easter-3": "jueves santo",
        "easter-2": "viernes santo",
        "easter-1": "sábado santo; sábado de gloria",
        "easter+0": """
            pascua; pascua de resurrección; domingo de pascua; domingo de resurrección; pascua florida;
            día de pascua
        """,
        "easter+1": "lunes de pascua",
        "easter+39": "ascensión; día de la ascensión; la ascensión; jueves de la ascensión",
        "easter+49": "pentecostés; domingo de pentecostés; pascua de pentecostés; pascua del espíritu santo",
        "easter+60": "corpus; corpus christi; día del corpus; la fiesta del corpus; jueves de corpus",
        "advent": "primer domingo de adviento",
    },
    "hour-intro": {
        "strong": "siendo las",
        "weak": "a las; a la; hacia las; sobre las; desde las; hasta las; a eso de las",
    },
    "clock-word": "horas; hora; h; h.; hs; hs.; hrs; hrs.",
    "clock-intro": "a las; a la; a; al; hasta; desde; antes del; después del; hacia el; el",
    "minute-word": "minutos; min; min.; minuto; m",
    "time-of-day": {
        12: "mediodía; mediodia; medio día; medio dia",
        24: "medianoche; media noche",
    },
    "past-after": {
        30: "y media; y 1/2",
        15: "y cuarto; y 1/4",
        -15: "menos cuarto; menos un cuarto",
    },
    "day-part": {
        "am": "de la mañana; de la madrugada; por la mañana; de mañana; mañana",
        "pm": "de la tarde; del día; por la tarde; de tarde; tarde; del mediodía",
        "night": "de la noche; por la noche; noche",
    },
    "half-day": {
        "am": "a.m.; a. m.; am",
        "pm": "p.m.; p. m.; pm",
    },
    "zone": {
        "Z": "gmt; utc; z; hora de greenwich; t. m. g.; tmg",
        "+01:00": "hora peninsular",
    },
    "style": {
        "julian": "estilo antiguo; e. a.; v. s.; viejo estilo; est. ant.",
        "gregorian": "estilo nuevo; e. n.; n. s.; nuevo estilo; est. nuevo",
    },
    "undated": """
        s. f.; s.f.; sin fecha; s/f; sin datar; sin data; s. d.; s. a.; sin año; fecha desconocida; n. d.;
        no fechado; no fechada
    """,
    "label": """
        artículo; artículos; art; arts; sección; secc; capítulo; cap; caps; párrafo; párr; página; páginas; pág;
        págs; p; pp; núm; núms; número; números; n; no; n°; nro; tomo; t; vol; volumen; folio; fol; f; ff;
        línea; tabla; figura; fig; teléfono; tel; tfno; ext; ley; decreto; decreto núm; resolución; res;
        versión; punto; expediente; exp; legajo; leg; caja; carpeta; inciso; versículo; salmo; apartado; título;
        cláusula; anexo; apéndice; documento; doc; cuaderno; habitación; oficina; libro; oficio; marcador;
        ordenanza; sala; piso; km; código; cuadro; lámina; pieza; serie; acta núm; disposición
    """,
    "street": """
        calle; avenida; plaza; paseo; av; av.; avda; avda.; pza; pza.; callejón; puente; hospital; estación;
        barrio; c/; colonia; bulevar; parque; teatro; club; escuela; ronda
    """,
    "unit": """
        horas; hora; hombres; mujeres; personas; toneladas; pesos; pesetas; reales; duros; dólares; kilómetros; km;
        metros; m; kg; kilos; libras; hectáreas; páginas; votos; ejemplares; soldados; muertos; heridos;
        prisioneros; habitantes; almas; caballos; casas; años; meses; días; semanas; minutos; segundos; veces;
        grados; millones; mil; por ciento; leguas; varas; fanegas; arrobas; quintales; litros; cabezas; reses;
        buques; aviones; obreros; familias; niños; miembros; francos; marcos; escudos; maravedís; ducados; sacos;
        cajas; fardos; barriles; vecinos; alumnos; trabajadores; pies; hojas; fojas; folios; plazas; escaños;
        cargas; piezas
    """,
    "common": """
        de; la; que; el; en; y; a; los; del; se; las; por; un; para; con; no; una; su; al; lo; como; más; pero;
        sus; le; ya; o; este; sí; porque; esta; entre; cuando; muy; sin; sobre; también; me; hasta; hay; donde;
        fue; era; ha; es; son; nos; os; les; yo; tú; él; ella; ellos; ellas; mi; mis; tu; nuestro; nuestra;
        vuestro; e; u; ni; si; ser; estar; está; están; estaba; han; había; haber; fueron; eran; será; serán;
        ante; bajo; contra; tras; según; durante; todo; todos; toda; todas; otro; otra; mismo; misma; ese; esa;
        eso; esto; aquel; aquella; quien; cuyo; cual; qué; cómo; así; bien; después; antes; entonces; allí;
        aquí; nada; nadie; cada
    """,
    "onward": "en adelante",
    "republican-month": """
        vendemiaire; vendémiaire | brumaire | frimaire | nivôse; nivose | pluviôse; pluviose | ventôse; ventose
        | germinal | floréal; floreal | prairial | messidor | thermidor | fructidor
    """,
    "circa-after": "más o menos; aproximadamente; circa",
    "vague": "alrededor de; cerca de; aproximadamente; sobre; por",
}
