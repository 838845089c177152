"""Portuguese: 4 de julho de 1953, a 28 do corrente, de 4 a 6 de julho, nos anos 50, às 19h20."""

from __future__ import annotations

CONVENTIONS = (
    "day-first",
    "cardinal-days",
    "dotted-days",
    "century-first",
    "year-articles",
    "dotted-years",
    "capital-feasts",
)

WORDS = {
    "month": (
        "janeiro; jan",
        "fevereiro; fev",
        "março; mar; marco",
        "abril; abr",
        "maio; mai; mayo",
        "junho; jun",
        "julho; jul",
        "agosto; ago; agô",
        "setembro; set; 7bro; 7.bro; septembro",
        "outubro; out; 8bro; 8.bro; oitubro",
        "novembro; nov; 9bro; 9.bro",
        "dezembro; dez; 10bro; xbro; dezbro",
    ),
    "weak": """
        mar; mai; out; set; ago; abr; fev; jan; jun; jul; nov; dez; marco; dom; ter; sex; seg; qua; qui; quinta;
        quarta; sexta; segunda; terça
    """,
    "weekday": (
        "segunda-feira; segunda feira; seg.; 2a feira; 2.a feira; segunda",
        "terça-feira; terça feira; 3a feira; 3.a feira; terça",
        "quarta-feira; quarta feira; 4a feira; 4.a feira; quarta",
        "quinta-feira; quinta feira; 5a feira; 5.a feira; quinta",
        "sexta-feira; sexta feira; 6a feira; 6.a feira; sexta",
        "sábado; sabado",
        "domingo",
    ),
    "ordinal": """
        primeiro; primeira | segundo | terceiro; terceira | quarto | quinto | sexto | sétimo | oitavo | nono |
        décimo
    """,
    "cardinal": """
        1=um; uma | 2=dois; duas; dous | 3=três; tres | 4=quatro | 5=cinco | 6=seis | 7=sete | 8=oito | 9=nove
        | 10=dez | 11=onze | 12=doze | 13=treze | 14=catorze; quatorze | 15=quinze | 16=dezesseis; dezasseis |
        17=dezessete; dezassete | 18=dezoito | 19=dezenove; dezanove | 20=vinte | 30=trinta | 40=quarenta |
        50=cinquenta; cincoenta | 60=sessenta | 70=setenta | 80=oitenta | 90=noventa | 100=cem; cento |
        200=duzentos | 300=trezentos | 400=quatrocentos | 500=quinhentos | 600=seiscentos | 700=setecentos |
        800=oitocentos | 900=novecentos | 1000=mil
    """,
    "suffix": "o; a; °; er; ro",
    "of": "de; do; d; do mês de; do ano de; dos; da",
    "article": "o; a; os; dia; dias; as",
    "and": "e",
    "and-figure": "e",
    "or": "ou",
    "on": """
        em; a; no; aos; ao; do; de; no dia; a partir de; até; desde; datado; datada; data de; dia; com data de;
        nos dias; aos dias
    """,
    "in": """
        em; de; desde; até; por; antes de; depois de; durante; ano; no ano de; no ano; entre; cerca de; ano de;
        do ano de; anos; para; após; a partir de; verão; inverno; primavera; outono; a
    """,
    "day-intro": "em; a; no; aos; ao; do; de; no dia; até; desde; dia; dias; ao dia; nos dias",
    "lone-day-intro": "dia; no dia; do dia; ao dia",
    "month-intro": "em; desde; até; de; durante; mês de; para; após",
    "feast-intro": "em; por; no; de; para; após; antes de; pelo; pela; desde; até",
    "from": "de; do; desde; a partir de; desde o; do dia",
    "to": "a; até; ao; até ao; aos; até o; ao dia",
    "to-next": "para; para o dia; para o",
    "length-unit": {
        "1D": "dia; dias",
        "7D": "semana; semanas",
        "1M": "mês; meses",
        "1Y": "ano; anos",
    },
    "span-start": "contados de; contados desde",
    "span-for": "por; durante; por um período de; pelo espaço de",
    "between": "entre; entre os dias; entre os anos de; entre o dia",
    "before": "antes de; anterior a; anteriormente a; antes do dia; antes do ano de",
    "after": "depois de; após; posterior a; posteriormente a; depois do dia; após o dia",
    "since": "desde; a partir de; desde o ano de; a contar de; desde o dia",
    "until": "até; até ao; até o dia; até ao ano de; até ao dia; até o ano de",
    "by": "o mais tardar em; até o mais tardar; não depois de; o mais tardar até; não mais tarde que",
    "from-on": "não antes de",
    "circa": """
        cerca de; circa; ca; ca.; por volta de; c.; aproximadamente em; em torno de; à roda de; pelos anos de
    """,
    "doubt": {
        "medium": "provavelmente; provavelmente em",
        "low": "talvez; possivelmente; quiçá",
    },
    "part": {
        "early": """
            início de; no início de; princípios de; em princípios de; começos de; no começo de; inícios de;
            em inícios de; princípio de; no princípio de; nos primeiros dias de; no início do; início do;
            princípios do; em princípios do
        """,
        "mid": "meados de; em meados de; meio de; a meados de; em meados do; meados do",
        "late": """
            fins de; em fins de; final de; no final de; finais de; em finais de; fim de; no fim de;
            nos últimos dias de; no final do; fins do; final do; em fins do; finais do
        """,
        "1/2": """
            primeira metade de; na primeira metade de; primeira metade do; na primeira metade do;
            primeira quinzena de; na primeira quinzena de
        """,
        "2/2": """
            segunda metade de; na segunda metade de; segunda metade do; na segunda metade do;
            segunda quinzena de; na segunda quinzena de
        """,
    },
    "season": (
        "primavera",
        "verão; estio",
        "outono",
        "inverno",
    ),
    "quarter-word": "trimestre; trimestre de; trimestre do ano de",
    "half-year-word": "semestre; semestre de; semestre do ano de",
    "week-word": {
        "of": "semana; semana de",
    },
    "century": "século; seculo; séculos; séc; séc.; sec.",
    "decade-word": "anos; os anos; década de; nos anos; a década de; dos anos; anos de; décadas de",
    "decade-name": {
        20: "vinte",
        30: "trinta",
        40: "quarenta",
        50: "cinquenta",
        60: "sessenta",
        70: "setenta",
        80: "oitenta",
        90: "noventa",
    },
    "needs-decade-word": "vinte; trinta; quarenta; cinquenta; sessenta; setenta; oitenta; noventa",
    "fiscal-year": {
        "calendar": "exercício; ano económico; ano fiscal; exercício de",
    },
    "year-word": """
        ano; ano de; no ano de; do ano de; ano do senhor de; anno de; no ano; anno; o ano de; do ano
    """,
    "day-word": "dia; dias; dia do mês de; dias do mês de",
    "month-word": "mês de; mês",
    "era": {
        "bc": "a. c.; a.c.; antes de cristo",
        "ad": "d. c.; d.c.; depois de cristo",
    },
    "relative": {
        "day 0": "hoje",
        "day -1": "ontem; ontem à noite; ontem de manhã; ontem à tarde; hontem",
        "day 1": "amanhã; amanhã de manhã",
        "day -2": "anteontem; antes de ontem",
        "day 2": "depois de amanhã",
        "week -1": "a semana passada; semana passada; na semana passada",
        "week 1": "a próxima semana; semana que vem; na próxima semana",
        "month -1": "mês passado; o mês passado; no mês passado",
        "month 1": "próximo mês; o próximo mês; no próximo mês",
        "year -1": "ano passado; o ano passado; no ano passado",
        "year 1": "próximo ano; o próximo ano; no próximo ano",
    },
    "relation": {
        "inst": """
            do corrente; corrente; deste mês; do corrente mês; do presente; corr.; cte.; do cte.;
            do presente mês; deste; do mês corrente
        """,
        "ult": """
            do mês passado; p.p.; p. p.; próximo passado; do passado; do mês findo; findo; ult.; último;
            do mês último; pp.; do findo; do próximo passado
        """,
        "prox": """
            do mês próximo; próximo futuro; p. f.; do próximo mês; p.f.; próximo; próximo vindouro;
            do mês que vem; vindouro
        """,
        "last": "último; passado; última; passada; próximo passado; p.p.",
        "next": "próximo; próxima; que vem; vindouro",
        "this-year": "do corrente ano; deste ano; do presente ano; do ano corrente; corrente",
        "last-year": "do ano passado; do ano findo; do ano anterior; do ano próximo passado",
        "next-year": "do próximo ano; do ano próximo; do ano que vem",
        "same-month": "do mesmo mês; do dito mês; do mesmo; do dito",
        "same-year": "do mesmo ano; do dito ano; desse ano; daquele ano",
    },
    "feast": {
        "01-01": "ano novo; dia de ano novo; ano bom",
        "01-06": "dia de reis; epifania; reis",
        "06-24": "são joão; dia de são joão; s. joão",
        "11-01": "todos os santos; dia de todos os santos",
        "11-02": "dia de finados; finados; fiéis defuntos",
        "12-24": "véspera de natal; consoada",
        "12-25": "natal; dia de natal; o natal",
        "12-31": "véspera de ano novo; são silvestre",
        "easter-47": "terça-feira gorda; carnaval",
        "easter-46": "quarta-feira de cinzas",
        "easter-7": "domingo de ramos",
        "easter-3": "quinta-feira santa",
        "easter-2": "sexta-feira santa",
        "easter+0": "páscoa; domingo de páscoa; a páscoa",
        "easter+1": "segunda-feira de páscoa",
        "easter+39": "ascensão",
        "easter+49": "pentecostes; domingo de pentecostes",
        "easter+60": "corpo de deus; corpus christi",
    },
    "hour-intro": {
        "weak": "às; as; pelas; das; até às; cerca das; desde as; à",
    },
    "clock-word": "horas; h; h.; hora; hs",
    "clock-intro": "às; pelas; à; as; ao; até; pelo; de; antes do",
    "minute-word": "minutos; min; min.; m; minuto",
    "time-of-day": {
        12: "meio-dia; meio dia",
        24: "meia-noite; meia noite",
    },
    "past-after": {
        30: "e meia",
        15: "e um quarto",
        -15: "menos um quarto",
    },
    "day-part": {
        "am": "da manhã; da madrugada",
        "pm": "da tarde",
        "night": "da noite",
    },
    "undated": "s. d.; sem data; s.d.; não datado; não datada; s/d; n. d.",
    "label": """
        artigo; artigos; art; arts; página; páginas; pág; págs; pag; p; pp; número; núm; n; no; nos; secção;
        seção; capítulo; cap; parágrafo; tomo; t; volume; vol; folha; fol; fl; fls; f; telefone; tel; versão;
        anexo; ponto; linha; tabela; fig; figura; salmo; versículo; lei; decreto; portaria; resolução; caixa;
        cx; maço; doc; documento; processo; livro; liv; sala; quarto n; alínea; item; série; ofício
    """,
    "street": """
        rua; avenida; praça; travessa; largo; av; av.; estrada; ponte; calçada; r.; bairro; estádio; hospital; rio
    """,
    "unit": """
        horas; hora; homens; mulheres; pessoas; toneladas; réis; escudos; reais; contos; quilómetros;
        quilômetros; km; metros; m; kg; quilos; hectares; litros; páginas; votos; exemplares; soldados; mortos;
        feridos; prisioneiros; habitantes; almas; cavalos; casas; anos; meses; dias; semanas; minutos; segundos;
        vezes; graus; milhões; mil; por cento; léguas; cabeças; navios; aviões; operários; famílias; crianças;
        membros; francos; dólares; cruzados; peças; alunos; sacas; arrobas; cruzeiros; lugares
    """,
    "common": """
        de; a; o; que; e; do; da; em; um; para; é; com; não; uma; os; no; se; na; por; mais; as; dos; como; mas;
        foi; ao; ele; das; tem; à; seu; sua; ou; ser; quando; muito; há; nos; já; está; eu; também; só; pelo;
        pela; até; isso; ela; entre; era; depois; sem; mesmo; aos; ter; seus; quem; nas; me; esse; eles; estão;
        você; tinha; foram; essa; num; nem; suas; meu; às; minha; têm; numa; pelos; elas; havia; seja; qual;
        será; nós; lhe; onde; este; esta; estes; sobre; sob; porque; então; ainda; lhes; cujo; toda; todo; todos
    """,
    "vague": "cerca de",
}
