"""Italian and Latin."""

GAPS = {
    "illegible": "illeggibile|illeggibili|indecifrabile|indecifrabili|non leggibile",
    "lost": (
        "manca|mancano|mancante|mancanti|perduto|perduta|perduti|strappato|strappata|lacuna|danneggiato|"
        "deest|desunt"
    ),
    "omitted": "omesso|omessa|omessi|omissis|omissione|tagliato|soppresso|non riprodotto",
    "redacted": "censurato|censurata|censurati|non declassificato|oscurato",
    "inaudible": "inudibile|incomprensibile|inintelligibile",
    "garbled": "indecifrato|indecifrati|non decifrato",
    "blank": "in bianco|spazio bianco|lasciato in bianco",
    "cancelled": "cancellato|cancellata|cancellati|depennato|barrato",
}
UNITS = {
    "lines": "riga|righe|rigo|righi|linea|linee",
    "words": "parola|parole",
    "letters": "lettera|lettere|carattere|caratteri",
    "pages": "pagina|pagine|pag.",
    "paragraphs": "capoverso|capoversi|paragrafo|paragrafi",
    "groups": "gruppo|gruppi",
    "sentences": "frase|frasi|periodo|periodi",
    "names": "nome|nomi",
    "columns": "colonna|colonne",
    "leaves": "foglio|fogli|carta|carte",
}
NUMBERS = (
    "un|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici",
    {"una": 1, "uno": 1},
)
PARTLY = "circa|meno di|più di|almeno|al massimo|alcune|alcuni|parecchie|quasi"
BESIDE = "testo|del|di|della|il|la|le|nel|nell'originale|qui|resto|parte|originale|passo|è|sono|segue|e|nome|non"
OMISSIONS = "segue qui|qui segue|seguono"
SIC = "sic|sic!|così|così nel testo|così nell'originale"
CORRECTION = "recte|rectius|leggi|si legga|corretto|per|da leggere"
LABELS = {
    "handwritten": (
        "manoscritto|a mano|nota manoscritta|annotazione|a matita|a penna|autografo|aggiunto a mano|postilla"
    ),
    "margin": "a margine|in margine|nota a margine|nota marginale|margine|sul verso|in calce",
    "stamp": "timbro|bollo|sigillo|timbrato",
    "deletion": "cancellato|depennato|barrato|espunto",
    "addition": "aggiunto|inserito|aggiunta|in interlinea|sopra la riga|interlineato",
    "editor": "n.d.r.|ndr|n.d.c.|ndc|nota del curatore|nota dell'editore|nota della redazione|n.d.e.",
    "translator": "n.d.t.|ndt|nota del traduttore|nota della traduttrice",
    "transcriber": "nota del trascrittore",
    "note": "nota|osservazione|n.b.",
    "footnote": "nota a piè di pagina|nota a pie' di pagina",
    "translation": "traduzione|letteralmente|cioè|lett.|trad.",
    "signed": "firmato|firma|firma illeggibile|f.to|f.ti|l.s.",
}
IN_LANGUAGE = {
    "en": "in inglese|inglese|in inglese nel testo",
    "de": "in tedesco|tedesco|in tedesco nel testo",
    "fr": "in francese|francese|in francese nel testo",
    "ru": "in russo|russo|in russo nel testo",
    "it": "in italiano|italiano",
    "es": "in spagnolo|spagnolo",
    "la": "in latino|latino",
}
